package engine

import (
	"context"
	"sync/atomic"
	"testing"
	"time"

	"github.com/kallybot/kallybot/conversation/chat"
	"github.com/kallybot/kallybot/store"
	"github.com/kallybot/kallybot/store/memory"
)

// gated is a store that waits before each update.
type gated struct {
	store.Store
	pause atomic.Int64
}

func (s *gated) Update(
	ctx context.Context, event store.EventID, now time.Time, done *store.Lease, keys []store.Key, fn func(store.Records) (store.Changes, error),
) (store.Applied, error) {
	rest(ctx, time.Duration(s.pause.Load()))
	return s.Store.Update(ctx, event, now, done, keys, fn)
}

// commits is a store that counts its commits.
func commits() (store.Store, *atomic.Int64) {
	n := &atomic.Int64{}
	return memory.New(memory.Options{Hook: func(p store.Point) error {
		if p == store.AfterCommit {
			n.Add(1)
		}
		return nil
	}}), n
}

func TestReplyAtRestIsSentAfterOneCommit(t *testing.T) {
	bubble(t, func(t *testing.T) {
		s, n := commits()
		w := newWorld(t, nil, func(c *Config) { c.Store = s })
		var sent int64
		w.room.fail = func(chat.Address, chat.Reply) error { sent = n.Load(); return nil }
		w.run()
		defer w.done()
		pass(t, time.Second)
		for _, id := range []string{"1", "2", "3"} {
			before := n.Load()
			w.say(message(id, "a", "hello"))
			w.settled()
			equal(t, "commits from the arrival of message "+id+" to its reply", sent-before, 1)
		}
	})
}

func TestReplyThatFindsNoFreeSenderIsSentByTheNext(t *testing.T) {
	bubble(t, func(t *testing.T) {
		w := newWorld(t, nil, func(c *Config) { c.Senders = 1 })
		w.room.fail = func(to chat.Address, _ chat.Reply) error {
			if to.Chat == "a" {
				rest(t.Context(), 20*time.Second)
			}
			return nil
		}
		w.run()
		defer w.done()
		for _, id := range []string{"a", "b", "c"} {
			w.say(message(id, id, "hello"))
		}
		pass(t, 10*time.Second)
		equal(t, "replies while the only sender is busy", len(w.room.texts("b"))+len(w.room.texts("c")), 0)
		w.settled()
		for _, id := range []string{"a", "b", "c"} {
			equal(t, "replies to "+id, len(w.room.texts(id)), 1)
		}
	})
}

// TestReplyOfAStepDuringTheStopIsNotLost has the engine stop while a step is being committed.
func TestReplyOfAStepDuringTheStopIsNotLost(t *testing.T) {
	bubble(t, func(t *testing.T) {
		s := &gated{Store: memory.New(memory.Options{})}
		w := newWorld(t, nil, func(c *Config) { c.Store = s }).run()
		pass(t, time.Second)
		s.pause.Store(int64(2 * time.Second))
		handled := make(chan error, 1)
		go func() {
			_, err := w.Handle(t.Context(), message("1", "a", "hello"))
			handled <- err
		}()
		pass(t, time.Second)
		if took, err := w.stop(); err != nil || took < time.Second {
			t.Errorf("stopped after %v, %v, want what is being committed waited for", took, err)
		}
		if err := <-handled; err != nil {
			t.Error(err)
		}
		left, err := s.Jobs(t.Context(), sendQueue, 9)
		if err != nil || len(left)+len(w.room.texts("a")) != 1 {
			t.Errorf("%d replies sent, %d left, %v; want one in all", len(w.room.texts("a")), len(left), err)
		}
	})
}
