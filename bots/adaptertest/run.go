package adaptertest

import (
	"context"
	"errors"
	"testing"
	"time"
)

// patience is how long the suite waits for what must happen, before it calls it missing.
const patience = 20 * time.Second

// errUnable is that the platform lacks what a check needs.
var errUnable = errors.New("not possible on this platform")

// check is one fact about adapters. It returns what is wrong, or errUnable.
type check struct {
	fact  string
	check func(ctx context.Context, p *probe) error
}

// Run checks the adapters that open returns: one adapter and platform for each fact, all at the same time. open may
// register a cleanup with t.
func Run(t *testing.T, open func(t testing.TB) Platform) {
	t.Helper()
	for _, c := range checks() {
		t.Run(c.fact, func(t *testing.T) {
			t.Parallel()
			switch err := c.run(t.Context(), open(t)); {
			case errors.Is(err, errUnable):
				t.Skip(err)
			case err != nil:
				t.Error(err)
			}
		})
	}
}

func checks() []check {
	var all []check
	for _, part := range [][]check{inwards, outwards, presses, texts, failures, lifetime} {
		all = append(all, part...)
	}
	return all
}

// run starts the adapter of p, does the check, and ends the adapter.
func (c check) run(ctx context.Context, platform Platform) error {
	checking, cancel := context.WithTimeout(ctx, patience)
	defer cancel()
	p := start(ctx, platform)
	err := c.check(checking, p)
	stopping, cancel := context.WithTimeout(ctx, patience)
	defer cancel()
	return errors.Join(err, p.stop(stopping))
}
