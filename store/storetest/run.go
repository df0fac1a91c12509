// Package storetest is the conformance suite that every store passes: each sentence of package store as a test.
package storetest

import (
	"testing"

	"github.com/kallybot/kallybot/store"
)

// check is one fact of the contract, tried on an empty store.
type check struct {
	fact string
	run  func(*testing.T, store.Store)
}

// Run checks the contract on empty stores that open makes. It closes them.
func Run(t *testing.T, open func(*testing.T) store.Store) {
	for _, part := range []struct {
		name   string
		checks []check
	}{
		{"Update", updates},
		{"Done", dones},
		{"Records", records},
		{"Prune", prunes},
		{"Jobs", jobs},
		{"Orders", orders},
		{"Leases", leases},
		{"Handed", handed},
		{"Workers", workers},
		{"Together", together},
		{"End", ends},
	} {
		t.Run(part.name, func(t *testing.T) {
			t.Parallel()
			for _, c := range part.checks {
				t.Run(c.fact, func(t *testing.T) {
					t.Parallel()
					s := open(t)
					t.Cleanup(func() { _ = s.Close() })
					c.run(t, s)
				})
			}
		})
	}
	t.Run("Model", func(t *testing.T) {
		t.Parallel()
		runModel(t, open)
	})
}
