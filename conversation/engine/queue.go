package engine

import (
	"context"
	"slices"
	"time"

	"github.com/kallybot/kallybot/conversation"
	"github.com/kallybot/kallybot/conversation/call"
	"github.com/kallybot/kallybot/store"
)

// callers tells the people whose confirmed calls wait for a free line how many come before them.
type callers struct {
	e     *Engine
	calls *worker
	told  map[string]int // by waiting request: what was told last
}

const (
	// lineEvery is how often the places in the line are counted. Who waits no longer than that is not told of it.
	lineEvery = 2 * time.Second
	// lineShown is how many of those who wait are told whenever their place changes; those further back are told once, and
	// again when they have come that far, so that ten thousand who wait are not ten thousand messages for each call that ends.
	lineShown = 20
)

// run waits for all lines to be taken, and then counts until one is free, until ctx ends.
func (c *callers) run(ctx context.Context) {
	for {
		select {
		case <-c.calls.full:
		case <-ctx.Done():
			return
		}
		for rest(ctx, lineEvery) && c.calls.busy() {
			if err := c.count(ctx); err != nil && ctx.Err() == nil {
				c.e.log.Warn("count waiting calls", "error", err)
			}
		}
	}
}

// count tells those whose place in the line is not the one they know of.
func (c *callers) count(ctx context.Context) error {
	waiting, err := c.waiting(ctx)
	if err != nil {
		return err
	}
	told := c.told
	c.told = map[string]int{}
	for n, t := range waiting {
		before, known := told[t.Request]
		switch {
		case known && (before == n || n >= lineShown):
			c.told[t.Request] = before
			continue
		case !c.calls.busy():
			return nil
		}
		if _, err := c.e.apply(ctx, ofJob(t, conversation.Queued{Request: t.Request, Before: n})); err != nil {
			return err
		}
		c.told[t.Request] = n
	}
	return nil
}

// waiting are the calls that could be made now, in the order in which they will be.
func (c *callers) waiting(ctx context.Context) ([]task, error) {
	jobs, err := c.e.store.Jobs(ctx, dialQueue, listMost)
	if err != nil {
		return nil, err
	}
	now := c.e.now()
	jobs = slices.DeleteFunc(jobs, func(j store.Job) bool { return j.Due.After(now) || c.calls.holds(j.ID) })
	slices.SortStableFunc(jobs, func(a, b store.Job) int { return a.Due.Compare(b.Due) })
	var all []task
	for _, j := range jobs {
		t, err := readTask(j)
		if err == nil && j.Attempt > 0 {
			var elsewhere bool
			if elsewhere, err = c.underWay(ctx, t); elsewhere {
				continue
			}
		}
		if err != nil {
			return nil, err
		}
		all = append(all, t)
	}
	return all, nil
}

// underWay reports whether a call that was handed out before is being made, by another engine on the same store.
func (c *callers) underWay(ctx context.Context, t task) (bool, error) {
	s, err := c.e.see(ctx, conversation.Key{Kind: conversation.RequestKind, ID: t.Request})
	return s.Requests[t.Request].Call.State != call.Confirmed, err
}
