package telegram

import (
	"context"
	"sync"
	"testing"
	"time"

	"github.com/kallybot/kallybot/bots/adaptertest"
	"github.com/kallybot/kallybot/conversation/chat"
)

// patience is how long a test waits for what must happen.
const patience = 20 * time.Second

// until waits for holds; what says what is waited for.
func (b *bench) until(what string, holds func() bool) {
	b.t.Helper()
	ctx, cancel := context.WithTimeout(context.Background(), patience)
	defer cancel()
	if !b.tg.Until(ctx, holds) {
		b.t.Fatalf("%s: not so after %s; log:\n%s", what, patience, b.log)
	}
}

// hourglasses are a clock whose waits end when they are told to, all of one length together.
type hourglasses struct {
	mu      sync.Mutex
	running map[time.Duration][]chan time.Time // every wait so far, by its length
}

func (h *hourglasses) after(d time.Duration) <-chan time.Time {
	h.mu.Lock()
	defer h.mu.Unlock()
	c := make(chan time.Time, 1)
	h.running[d] = append(h.running[d], c)
	return c
}

// turned is how many waits of a length have begun.
func (h *hourglasses) turned(d time.Duration) int {
	h.mu.Lock()
	defer h.mu.Unlock()
	return len(h.running[d])
}

// end ends the waits of a length that have begun.
func (h *hourglasses) end(d time.Duration) {
	h.mu.Lock()
	defer h.mu.Unlock()
	for _, c := range h.running[d] {
		select {
		case c <- time.Time{}:
		default: // it ended before
		}
	}
}

// hear waits until e has heard n messages.
func (b *bench) hear(e *adaptertest.Ear, n int) []chat.Message {
	b.t.Helper()
	b.until("messages are heard", func() bool { return len(e.Heard()) >= n })
	return e.Heard()
}

// send is Send that must succeed.
func (b *bench) send(to chat.Address, r chat.Reply, old chat.Ref) chat.Ref {
	b.t.Helper()
	ref, err := b.adapter.Send(b.t.(*testing.T).Context(), to, r, old)
	if err != nil {
		b.t.Fatal(err)
	}
	return ref
}
