package metrics

import (
	"context"
	"errors"
	"time"

	"github.com/kallybot/kallybot/store"
)

// Timed is s with its operations that wait for the disk timed.
func (m *Metrics) Timed(s store.Store) store.Store { return timed{s, m} }

type timed struct {
	store.Store
	m *Metrics
}

// note counts one operation. That a lease was lost or that nobody waits any more is no failure of the store.
func (t timed) note(ctx context.Context, operation string, began time.Time, err error) {
	t.m.storeTook.WithLabelValues(operation).Observe(time.Since(began).Seconds())
	if err != nil && ctx.Err() == nil && !errors.Is(err, store.ErrLost) && !errors.Is(err, store.ErrClosed) {
		t.m.storeFailed.WithLabelValues(operation).Inc()
	}
}

func (t timed) Update(ctx context.Context, event store.EventID, now time.Time, done *store.Lease, keys []store.Key, fn func(store.Records) (store.Changes, error)) (a store.Applied, err error) {
	var own error // the step's, which is no failure of the store
	defer func(began time.Time) {
		failed := err
		if own != nil {
			failed = nil
		}
		t.note(ctx, "update", began, failed)
	}(time.Now())
	return t.Store.Update(ctx, event, now, done, keys, func(r store.Records) (c store.Changes, err error) {
		c, own = fn(r)
		return c, own
	})
}

func (t timed) Read(ctx context.Context, keys ...store.Key) (r store.Records, err error) {
	defer func(began time.Time) { t.note(ctx, "read", began, err) }(time.Now())
	return t.Store.Read(ctx, keys...)
}

func (t timed) Claim(ctx context.Context, q store.Queue, now time.Time, lease time.Duration, limit int) (l []store.Lease, err error) {
	defer func(began time.Time) { t.note(ctx, "claim", began, err) }(time.Now())
	return t.Store.Claim(ctx, q, now, lease, limit)
}

func (t timed) Extend(ctx context.Context, l store.Lease, until time.Time) (now store.Lease, err error) {
	defer func(began time.Time) { t.note(ctx, "extend", began, err) }(time.Now())
	return t.Store.Extend(ctx, l, until)
}

func (t timed) Release(ctx context.Context, l store.Lease, due time.Time) (err error) {
	defer func(began time.Time) { t.note(ctx, "release", began, err) }(time.Now())
	return t.Store.Release(ctx, l, due)
}

func (t timed) Prune(ctx context.Context, now time.Time) (err error) {
	defer func(began time.Time) { t.note(ctx, "prune", began, err) }(time.Now())
	return t.Store.Prune(ctx, now)
}
