package engine

import (
	"context"
	"errors"
	"time"

	"github.com/kallybot/kallybot/store"
)

// persist commits what has happened outside and cannot happen again, with the end of its job. When the job is no longer
// ours, the event is applied all the same, without ending the job.
func (e *Engine) persist(ctx context.Context, c *claim, t turn) error {
	owned := true
	return e.insist(ctx, func(ctx context.Context) error {
		t.done = nil
		if owned {
			l := c.now()
			t.done = &l
		}
		_, err := e.apply(ctx, t)
		if owned && errors.Is(err, store.ErrLost) {
			owned, t.done = false, nil
			_, err = e.apply(ctx, t)
		}
		return err
	})
}

// answer commits what was read, with the end of its job. When the job is no longer ours, nothing is kept: somebody else reads it
// again, or whoever it was for is forgotten.
func (e *Engine) answer(ctx context.Context, c *claim, t turn) error {
	return e.insist(ctx, func(ctx context.Context) error {
		l := c.now()
		t.done = &l
		_, err := e.apply(ctx, t)
		return err
	})
}

// settle ends the job of something that has happened outside and has no event.
func (e *Engine) settle(ctx context.Context, c *claim) error {
	return e.insist(ctx, func(ctx context.Context) error { return e.finish(ctx, c) })
}

// finish ends a job that has nothing to tell.
func (e *Engine) finish(ctx context.Context, c *claim) error {
	l := c.now()
	_, err := e.store.Update(ctx, "", e.now(), &l, nil, func(store.Records) (store.Changes, error) { return store.Changes{}, nil })
	return err
}

// insist calls commit until the store takes it, whatever happens to ctx; it gives up only when the engine or the store
// has ended, or the job is somebody else's.
func (e *Engine) insist(ctx context.Context, commit func(context.Context) error) error {
	ctx = context.WithoutCancel(ctx)
	for n := 0; ; n++ {
		err := commit(ctx)
		if err == nil || errors.Is(err, store.ErrClosed) || errors.Is(err, store.ErrLost) {
			return err
		}
		if !e.linger(backoff(n, 50*time.Millisecond, 5*time.Second)) {
			return err
		}
	}
}

// linger waits for d, and reports false when the engine has ended before.
func (e *Engine) linger(d time.Duration) bool {
	t := time.NewTimer(d)
	defer t.Stop()
	select {
	case <-t.C:
		return true
	case <-e.ended:
		return false
	}
}
