//go:build race

package engine

// simulatedByDefault is fewer conversations under the race detector, which makes each of them about ten times slower.
const simulatedByDefault = 100
