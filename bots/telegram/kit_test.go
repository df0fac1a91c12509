package telegram

import (
	"context"
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
