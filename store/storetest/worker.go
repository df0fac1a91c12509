package storetest

import (
	"context"
	"fmt"
	"sync"
	"testing"
	"time"

	"github.com/kallybot/kallybot/store"
)

var workers = []check{
	{"Wake is one channel with one signal", func(t *testing.T, s store.Store) {
		send, again, dial := s.Wake("send"), s.Wake("send"), s.Wake("dial")
		if send != again || send == dial {
			t.Error("want one channel a queue")
		}
		add(t, s, job("a"), job("b"))
		add(t, s, job("c"))
		awake(t, s, true)
		awake(t, s, false)
	}},
	{"Wake signals whatever may change the next claim", func(t *testing.T, s store.Store) {
		var a, b store.Lease
		for _, c := range []struct {
			name string
			do   func()
			want bool
		}{
			{"add", func() { add(t, s, ordered("a1", "a")) }, true},
			{"add to another queue", func() { update(t, s, "", store.Changes{Add: []store.Job{{ID: "d", Queue: "dial"}}}) }, false},
			{"put", func() { put(t, s, key("a"), "x", time.Time{}) }, false},
			{"add of a later one", func() { add(t, s, later(job("b"), time.Hour)) }, true},
			{"claim", func() { a = claim(t, s, 0, 1, "a1")[0] }, true},
			{"claim of nothing", func() { claim(t, s, 0, 1) }, false},
			{"release", func() { release(t, s, a, 0) }, true},
			{"claim again", func() { a = claim(t, s, 0, 1, "a1")[0] }, true},
			{"add behind, and done", func() { add(t, s, ordered("a2", "a")); done(t, s, a) }, true},
			{"claim of the one behind", func() { a = claim(t, s, 0, 1, "a2")[0] }, true},
			{"add behind, and drop", func() {
				add(t, s, ordered("a3", "a"))
				update(t, s, "", store.Changes{Drop: []store.JobID{"a2"}})
			}, true},
			{"claim of all", func() { b = claim(t, s, time.Hour, 9, "a3", "b")[1] }, true},
			{"extend to an earlier time", func() {
				if _, err := s.Extend(t.Context(), b, noon); err != nil {
					t.Fatal(err)
				}
			}, true},
		} {
			c.do()
			if got := signalled(s); got != c.want {
				t.Errorf("%s: signal %v, want %v", c.name, got, c.want)
			}
		}
	}},
	{"no wake-up is lost", func(t *testing.T, s store.Store) {
		const producers, perProducer, consumers = 4, 50, 3
		ctx, cancel := context.WithTimeout(t.Context(), time.Minute)
		defer cancel()
		left := make(chan store.JobID, producers*perProducer)
		var wg sync.WaitGroup
		for range consumers {
			wg.Go(func() { work(ctx, t, s, left) })
		}
		for p := range producers {
			wg.Go(func() {
				for i := range perProducer {
					j := ordered(store.JobID(fmt.Sprintf("%d.%d", p, i)), fmt.Sprint(i%7))
					j.Due = noon.Add(-time.Duration(i%3) * time.Hour)
					if _, err := s.Update(ctx, "", noon, nil, nil, always(store.Changes{Add: []store.Job{j}})); err != nil {
						t.Errorf("Update: %v", err)
					}
				}
			})
		}
		seen := map[store.JobID]bool{}
		for range producers * perProducer {
			select {
			case id := <-left:
				if seen[id] {
					t.Errorf("job %s was done twice", id)
				}
				seen[id] = true
			case <-ctx.Done():
				t.Fatalf("workers sleep after %d jobs of %d", len(seen), producers*perProducer)
			}
		}
		cancel()
		wg.Wait()
		waiting(t, s)
	}},
}

// work does jobs as they come, the way the contract describes, until ctx ends. Nothing but Wake ends its sleep.
func work(ctx context.Context, t *testing.T, s store.Store, finished chan<- store.JobID) {
	for ctx.Err() == nil {
		claimed, err := s.Claim(ctx, "send", noon, lease, 2)
		if err != nil && ctx.Err() == nil {
			t.Errorf("Claim: %v", err)
			return
		}
		for _, l := range claimed {
			if _, err := s.Update(ctx, store.EventID("done "+l.Job.ID), noon, &l, nil, always(store.Changes{})); err != nil {
				t.Errorf("Update with done: %v", err)
				return
			}
			finished <- l.Job.ID
		}
		if at, ok, err := s.Next(ctx, "send"); err == nil && ok && !at.After(noon) {
			continue
		}
		select {
		case <-s.Wake("send"):
		case <-ctx.Done():
		}
	}
}

// signalled takes the signal of queue "send", if there is one.
func signalled(s store.Store) bool {
	select {
	case <-s.Wake("send"):
		return true
	default:
		return false
	}
}

func awake(t *testing.T, s store.Store, want bool) {
	t.Helper()
	if got := signalled(s); got != want {
		t.Errorf("signal: %v, want %v", got, want)
	}
}
