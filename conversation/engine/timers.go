package engine

import (
	"context"
	"time"

	"github.com/kallybot/kallybot/conversation"
)

// timers does the jobs of the timer queue: being due is all that happens.
type timers struct{ e *Engine }

func (s *timers) do(ctx context.Context, c *claim) error {
	t, err := readTask(c.job)
	if err != nil {
		return err
	}
	n := ofJob(t, conversation.Fired{Name: t.Name, Request: t.Request})
	l := c.now()
	n.done = &l
	_, err = s.e.apply(ctx, n)
	return err
}

// pruneEvery is how often what has expired is removed.
const pruneEvery = time.Hour

// prune removes what has expired, at the start and then regularly, until ctx ends.
func (e *Engine) prune(ctx context.Context) {
	for {
		if err := e.store.Prune(ctx, e.now()); err != nil && ctx.Err() == nil {
			e.log.Warn("prune store", "error", err)
		}
		if !rest(ctx, pruneEvery) {
			return
		}
	}
}
