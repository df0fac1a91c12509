//go:build !race

package conversation_test

// walkByDefault is how many random steps are taken when no flag says more.
const walkByDefault = 100_000
