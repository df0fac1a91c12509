//go:build race

package conversation_test

// walkByDefault is fewer steps under the race detector, which makes each of them about eight times slower.
const walkByDefault = 40_000
