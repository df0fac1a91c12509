package engine

import (
	"context"
	"errors"
	"sync"

	"github.com/kallybot/kallybot/store"
)

// claim is a job being done here. Its lease may change while it is done.
type claim struct {
	job store.Job

	mu    sync.Mutex
	lease store.Lease
}

// keep extends the leases of the jobs being done, until ctx ends.
func (w *worker) keep(ctx context.Context) {
	for rest(ctx, w.e.cfg.Lease/3) {
		for _, c := range w.doing() {
			if err := w.e.extend(ctx, c); err != nil && !errors.Is(err, store.ErrLost) {
				w.e.log.Warn("extend lease", "queue", w.queue, "error", err)
			}
		}
	}
}

func (w *worker) doing() []*claim {
	w.mu.Lock()
	defer w.mu.Unlock()
	var all []*claim
	for _, c := range w.held {
		all = append(all, c)
	}
	return all
}

// extend moves the end of a job's lease to a whole lease from now.
func (e *Engine) extend(ctx context.Context, c *claim) error {
	old := c.now()
	l, err := e.store.Extend(ctx, old, e.now().Add(e.cfg.Lease))
	if err != nil {
		return err
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.lease.Token == old.Token {
		c.lease = l
	}
	return nil
}

func (c *claim) now() store.Lease {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.lease
}

func (c *claim) set(l store.Lease) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.lease = l
}
