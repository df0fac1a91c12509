package engine

import (
	"context"
	"errors"
	"sync/atomic"
	"testing"
	"time"

	"github.com/kallybot/kallybot/store"
	"github.com/kallybot/kallybot/store/memory"
)

// watched counts what a worker asks of the store.
type watched struct {
	store.Store
	claims, nexts atomic.Int64
	broken        atomic.Bool
}

func (s *watched) Claim(ctx context.Context, q store.Queue, now time.Time, lease time.Duration, limit int) ([]store.Lease, error) {
	s.claims.Add(1)
	if s.broken.Load() {
		return nil, errors.New("disk is gone")
	}
	return s.Store.Claim(ctx, q, now, lease, limit)
}

func (s *watched) Next(ctx context.Context, q store.Queue) (time.Time, bool, error) {
	s.nexts.Add(1)
	return s.Store.Next(ctx, q)
}

func newWatched() *watched { return &watched{Store: memory.New(memory.Options{})} }

func TestIdleEngineLeavesTheStoreAlone(t *testing.T) {
	bubble(t, func(t *testing.T) {
		s := newWatched()
		w := newWorld(t, nil, func(c *Config) { c.Store = s }).run()
		defer w.done()
		pass(t, 24*time.Hour)
		equal(t, "claims in a day", s.claims.Load(), int64(len(w.workers)))
	})
}

func TestJobDueLaterIsWaitedForWithAFewLooks(t *testing.T) {
	bubble(t, func(t *testing.T) {
		s := newWatched()
		w := newWorld(t, nil, func(c *Config) { c.Store = s }).run()
		defer w.done()
		w.say(message("1", "a", "timer x 20h"))
		pass(t, 20*time.Hour)
		equal(t, "notices", w.room.count("a", "timer"), 1)
		if n := s.claims.Load(); n > 20*60+20 {
			t.Errorf("%d claims", n)
		}
	})
}

func TestClockThatJumpsAheadIsNoticedWithinAMinute(t *testing.T) {
	bubble(t, func(t *testing.T) {
		var ahead atomic.Int64
		w := newWorld(t, nil, func(c *Config) { c.Now = func() time.Time { return time.Now().Add(time.Duration(ahead.Load())) } }).run()
		defer w.done()
		w.say(message("1", "a", "timer x 20h"))
		pass(t, time.Hour)
		ahead.Store(int64(19 * time.Hour))
		pass(t, time.Minute)
		equal(t, "notices", w.room.count("a", "timer"), 1)
	})
}

func TestBrokenStoreIsAskedAgainWithGrowingPauses(t *testing.T) {
	bubble(t, func(t *testing.T) {
		s := newWatched()
		s.broken.Store(true)
		w := newWorld(t, nil, func(c *Config) { c.Store = s }).run()
		defer w.done()
		w.say(message("1", "a", "hello"))
		pass(t, time.Hour)
		if n := s.claims.Load() / int64(len(w.workers)); n < 700 || n > 760 {
			t.Errorf("%d claims of a queue in an hour", n)
		}
		s.broken.Store(false)
		pass(t, 5*time.Second)
		equal(t, "answers", w.room.count("a", "hello"), 1)
	})
}

func TestJobOutlivesManyLeases(t *testing.T) {
	bubble(t, func(t *testing.T) {
		w := newWorld(t, nil, func(c *Config) { c.Lease = 10 * time.Second })
		var began atomic.Int64
		block := newWorker(w.Engine, "block", 2, func(ctx context.Context, c *claim) error {
			began.Add(1)
			rest(ctx, time.Hour)
			return w.settle(ctx, c)
		})
		w.workers = append(w.workers, block)
		w.run()
		defer w.done()
		_, err := w.store.Update(t.Context(), "", time.Now(), nil, nil, func(store.Records) (store.Changes, error) {
			return store.Changes{Add: []store.Job{{ID: "b", Queue: "block"}}}, nil
		})
		if err != nil {
			t.Fatal(err)
		}
		pass(t, 2*time.Hour)
		left, err := w.store.Jobs(t.Context(), "block", 1)
		if err != nil || len(left) != 0 || began.Load() != 1 {
			t.Errorf("begun %d times, left %v, %v", began.Load(), left, err)
		}
	})
}

func TestJobClaimedAgainWhileItIsDoneHereKeepsTheNewLease(t *testing.T) {
	bubble(t, func(t *testing.T) {
		var stuck atomic.Bool
		stuck.Store(true)
		w := newWorld(t, nil, func(c *Config) {
			c.Lease = 10 * time.Second
			c.Store = stuckLeases{memory.New(memory.Options{}), &stuck}
		})
		var began atomic.Int64
		w.workers = append(w.workers, newWorker(w.Engine, "block", 2, func(ctx context.Context, c *claim) error {
			began.Add(1)
			rest(ctx, time.Minute)
			return w.finish(ctx, c)
		}))
		w.run()
		defer w.done()
		_, err := w.store.Update(t.Context(), "", time.Now(), nil, nil, func(store.Records) (store.Changes, error) {
			return store.Changes{Add: []store.Job{{ID: "b", Queue: "block"}}}, nil
		})
		if err != nil {
			t.Fatal(err)
		}
		pass(t, 2*time.Minute)
		left, err := w.store.Jobs(t.Context(), "block", 1)
		if err != nil || len(left) != 0 || began.Load() != 1 {
			t.Errorf("begun %d times, left %v, %v", began.Load(), left, err)
		}
	})
}

func TestBackoffDoublesToItsLimit(t *testing.T) {
	t.Parallel()
	for n, want := range []time.Duration{1, 2, 4, 8, 10, 10, 10} {
		equal(t, "pause", backoff(n, time.Second, 10*time.Second), want*time.Second)
	}
	equal(t, "pause after very many", backoff(1<<30, time.Second, time.Minute), time.Minute)
}
