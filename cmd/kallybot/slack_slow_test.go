package main

import (
	"context"
	"fmt"
	"path/filepath"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/kallybot/kallybot/bots/servertest"
	"github.com/kallybot/kallybot/bots/slack/slacktest"
	"github.com/kallybot/kallybot/kallyai/sandbox"
	"github.com/kallybot/kallybot/store"
	"github.com/kallybot/kallybot/store/bolt"
)

// slowCommit is how long a commit takes: so long that two of them would be too long for Slack.
const slowCommit = 2 * time.Second

// TestAcknowledgementsWithASlowStore has what five people do at once wait for its commits, which take two seconds: nobody's waits for
// that of another, nothing is acknowledged before its own, and everything right after it, while every other commit goes on waiting.
func TestAcknowledgementsWithASlowStore(t *testing.T) {
	t.Parallel()
	for by := range slackTransports {
		t.Run(by, func(t *testing.T) {
			t.Parallel()
			w := newWorkplace(t, sandbox.Config{})
			file, err := bolt.Open(filepath.Join(w.dir, "k.db"), bolt.Options{})
			if err != nil {
				t.Fatal(err)
			}
			t.Cleanup(func() { _ = file.Close() })
			st := &slowStore{Store: file}
			w.bot(by, st)
			t.Cleanup(st.free)
			var people []*colleague
			for i := range 5 {
				people = append(people, w.colleague(fmt.Sprintf("U%03d", i), fmt.Sprint("John ", i), "en-US"))
			}
			st.slowly(t, people, func(p *colleague, i int) {
				e := errand{words: english, phone: fmt.Sprintf("+12125%d0100", 50+i)}
				if i%2 == 0 {
					p.slash(p.at, e.request())
				} else {
					p.heard(p.say(e.request()))
				}
			})
			cards := make([]slacktest.Message, len(people))
			colleagues(t, people, func(p *colleague, i int) { cards[i] = p.sees(english.card) })
			st.slowly(t, people, func(p *colleague, i int) { p.press(cards[i], english.call) })
			t.Log(w.slack.Latencies())
		})
	}
}

// slowly has all of them do something that is to be acknowledged, each by one commit.
func (s *slowStore) slowly(t *testing.T, people []*colleague, do func(p *colleague, i int)) {
	t.Helper()
	s.shut()
	var acknowledged atomic.Int64
	done := make(chan struct{})
	go func() {
		defer close(done)
		var all sync.WaitGroup
		for i, p := range people {
			all.Go(func() { do(p, i); acknowledged.Add(1) })
		}
		all.Wait()
	}()
	ctx, cancel := context.WithTimeout(t.Context(), patience)
	defer cancel()
	if !servertest.Until(ctx, func() bool { return s.brought() >= len(people) }) {
		t.Fatalf("%d commits wait at the same time, want %d", s.brought(), len(people))
	}
	taken := time.NewTimer(slowCommit)
	defer taken.Stop()
	<-taken.C
	if n := acknowledged.Load(); n != 0 {
		t.Errorf("%d things are acknowledged before they are kept", n)
	}
	s.let()
	select {
	case <-done:
	case <-ctx.Done():
		t.Fatalf("%d of %d things are acknowledged once they are kept", acknowledged.Load(), len(people))
	}
	s.free()
	colleagues(t, people, func(*colleague, int) {})
}

// slowStore is a store before which commits wait while it is shut.
type slowStore struct {
	store.Store

	mu     sync.Mutex
	closed chan struct{}   // closed when the door is open again; nil while it is
	queue  []chan struct{} // what a person brought, while the door is shut
}

// Update waits while the door is shut.
func (s *slowStore) Update(ctx context.Context, event store.EventID, now time.Time, done *store.Lease, keys []store.Key,
	fn func(store.Records) (store.Changes, error),
) (store.Applied, error) {
	open, own := s.wait(event != "" && done == nil)
	select {
	case <-open:
	case <-own:
	case <-ctx.Done():
		return store.Applied{}, ctx.Err()
	}
	return s.Store.Update(ctx, event, now, done, keys, fn)
}

// wait returns what is closed when the door opens, and when what a person brought is let in before.
func (s *slowStore) wait(brought bool) (open, own <-chan struct{}) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.closed == nil {
		now := make(chan struct{})
		close(now)
		return now, nil
	}
	if !brought {
		return s.closed, nil
	}
	let := make(chan struct{})
	s.queue = append(s.queue, let)
	return s.closed, let
}

func (s *slowStore) shut() {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.closed = make(chan struct{})
}

// brought is how much that people brought waits.
func (s *slowStore) brought() int {
	s.mu.Lock()
	defer s.mu.Unlock()
	return len(s.queue)
}

// let lets in what people brought so far, and nothing else.
func (s *slowStore) let() {
	s.mu.Lock()
	defer s.mu.Unlock()
	for _, own := range s.queue {
		close(own)
	}
	s.queue = nil
}

// free opens the door.
func (s *slowStore) free() {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.closed != nil {
		close(s.closed)
	}
	s.closed, s.queue = nil, nil
}
