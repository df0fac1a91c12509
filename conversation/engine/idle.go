package engine

import (
	"context"
	"slices"
	"strings"
	"sync"

	"github.com/kallybot/kallybot/conversation/chat"
	"github.com/kallybot/kallybot/store"
)

// changes tells whoever waits that something was committed or done.
type changes struct {
	mu sync.Mutex
	c  chan struct{}
}

// next returns a channel that is closed at the next change.
func (c *changes) next() <-chan struct{} {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.c == nil {
		c.c = make(chan struct{})
	}
	return c.c
}

func (c *changes) signal() {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.c != nil {
		close(c.c)
		c.c = nil
	}
}

// Settled waits until every reply to what was handled so far is out: no message waits for one of the engine's adapters,
// and nothing is being read for a person. Running calls do not count. It lists the queues, so that it suits a program
// with one person better than one with thousands. Errors: of ctx, of the store.
func (e *Engine) Settled(ctx context.Context) error { return e.until(ctx, e.settled) }

// Drained waits until no confirmed call is under way any more and all that is to be said about them is out: none is due
// within Config.Later, being sent or looked up, nothing is being read, and no message waits. A call that is due later
// than that was scheduled, and does not count. Errors: of ctx, of the store.
func (e *Engine) Drained(ctx context.Context) error { return e.until(ctx, e.drained) }

// until waits for a condition, which is asked again after each change.
func (e *Engine) until(ctx context.Context, holds func(context.Context) (bool, error)) error {
	for {
		changed := e.changes.next()
		if ok, err := holds(ctx); ok || err != nil {
			return err
		}
		select {
		case <-changed:
		case <-ctx.Done():
			return ctx.Err()
		}
	}
}

// counting tells which jobs of a queue count as not done.
type counting struct {
	queue  store.Queue
	counts func(store.Job) bool
}

func (e *Engine) settled(ctx context.Context) (bool, error) {
	return e.none(ctx, []counting{{signQueue, always}, {askQueue, always}, {sendQueue, e.sendable}})
}

func (e *Engine) drained(ctx context.Context) (bool, error) {
	horizon := e.now().Add(e.cfg.Later)
	// One that was handed out before is under way, whatever the clock says now.
	soon := func(j store.Job) bool { return j.Attempt > 0 || !j.Due.After(horizon) }
	return e.none(ctx, []counting{{dialQueue, soon}, {lookQueue, always}, {signQueue, always}, {askQueue, always}, {sendQueue, e.sendable}})
}

// listMost is how many jobs of a queue are looked at. More than that are taken as work that is not done.
const listMost = 100_000

// none reports whether no queue has a job that counts. The rows stand in the order in which work goes from queue to queue,
// so that what moves on while they are looked at is seen in a later one.
func (e *Engine) none(ctx context.Context, rows []counting) (bool, error) {
	for _, r := range rows {
		jobs, err := e.store.Jobs(ctx, r.queue, listMost)
		if err != nil {
			return false, err
		}
		if len(jobs) == listMost || slices.ContainsFunc(jobs, r.counts) {
			return false, nil
		}
	}
	return true, nil
}

func always(store.Job) bool { return true }

// sendable reports whether a message is for one of our adapters; nobody here could send the others.
func (e *Engine) sendable(j store.Job) bool {
	platform, _, _ := strings.Cut(j.Order, "/")
	return e.adapters[chat.Platform(platform)] != nil
}
