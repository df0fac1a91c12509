package telegram

import (
	"bytes"
	"context"
	"log/slog"
	"sync"
	"testing"
	"time"

	"github.com/kallybot/kallybot/conversation/chat"
)

// patience is how long a test waits for what must happen.
const patience = 20 * time.Second

// lockedBuffer is a log.
type lockedBuffer struct {
	mu sync.Mutex
	b  bytes.Buffer
}

func (b *lockedBuffer) Write(p []byte) (int, error) {
	b.mu.Lock()
	defer b.mu.Unlock()
	return b.b.Write(p)
}

func (b *lockedBuffer) String() string {
	b.mu.Lock()
	defer b.mu.Unlock()
	return b.b.String()
}

func (b *lockedBuffer) logger() *slog.Logger {
	return slog.New(slog.NewTextHandler(b, &slog.HandlerOptions{Level: slog.LevelDebug}))
}

// ear is a handler that notes what it hears.
type ear struct {
	mu     sync.Mutex
	heard  []chat.Message
	refuse func(m chat.Message) error // nil accepts all
	toast  string
	wait   chan struct{} // what Handle waits for, if anything
}

func (e *ear) Handle(ctx context.Context, m chat.Message) (chat.Answer, error) {
	if e.wait != nil {
		select {
		case <-e.wait:
		case <-ctx.Done():
			return chat.Answer{}, ctx.Err()
		}
	}
	e.mu.Lock()
	defer e.mu.Unlock()
	if e.refuse != nil {
		if err := e.refuse(m); err != nil {
			return chat.Answer{}, err
		}
	}
	e.heard = append(e.heard, m)
	return chat.Answer{Toast: e.toast}, nil
}

func (e *ear) Form(context.Context, chat.Message) (chat.Form, error) { return chat.Form{}, nil }

func (e *ear) all() []chat.Message {
	e.mu.Lock()
	defer e.mu.Unlock()
	return append([]chat.Message(nil), e.heard...)
}

func (e *ear) texts() []string {
	var out []string
	for _, m := range e.all() {
		out = append(out, m.Text)
	}
	return out
}

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
func (b *bench) hear(e *ear, n int) []chat.Message {
	b.t.Helper()
	b.until("messages are heard", func() bool { return len(e.all()) >= n })
	return e.all()
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
