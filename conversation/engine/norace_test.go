//go:build !race

package engine

// simulatedByDefault is how many conversations are simulated when no flag says more.
const simulatedByDefault = 10_000
