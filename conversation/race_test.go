//go:build race

package conversation_test

// walkByDefault is a tenth of the steps under the race detector: it makes each about eight times slower, and what it looks for, the
// first walks have shown. The rules are held by the steps without it.
const walkByDefault = 10_000
