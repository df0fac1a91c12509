package slack

import (
	"bytes"
	"context"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/kallybot/kallybot/bots/slack/slacktest"
	"github.com/kallybot/kallybot/conversation/chat"
)

// patience is how long a test waits for what must happen.
const patience = 20 * time.Second

// canary is part of every secret.
const canary = "canary"

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
	forms  []chat.Message             // those that a form was asked for
	refuse func(m chat.Message) error // nil accepts all
	answer chat.Answer
	form   chat.Form
	wait   chan struct{} // what Handle and Form wait for, if anything
}

func (e *ear) Handle(ctx context.Context, m chat.Message) (chat.Answer, error) {
	if err := e.held(ctx); err != nil {
		return chat.Answer{}, err
	}
	e.mu.Lock()
	defer e.mu.Unlock()
	if e.refuse != nil {
		if err := e.refuse(m); err != nil {
			return chat.Answer{}, err
		}
	}
	e.heard = append(e.heard, m)
	return e.answer, nil
}

func (e *ear) Form(ctx context.Context, m chat.Message) (chat.Form, error) {
	if err := e.held(ctx); err != nil {
		return chat.Form{}, err
	}
	e.mu.Lock()
	defer e.mu.Unlock()
	e.forms = append(e.forms, m)
	return e.form, nil
}

func (e *ear) held(ctx context.Context) error {
	if e.wait == nil {
		return nil
	}
	select {
	case <-e.wait:
		return nil
	case <-ctx.Done():
		return ctx.Err()
	}
}

func (e *ear) all() []chat.Message {
	e.mu.Lock()
	defer e.mu.Unlock()
	return append([]chat.Message(nil), e.heard...)
}

// bench is a bot and the Slack that it lives in.
type bench struct {
	t       testing.TB
	ctx     context.Context
	slack   *slacktest.Server
	adapter *Adapter
	team    *slacktest.Team
	ana     *slacktest.Person
	general *slacktest.Channel
	log     *lockedBuffer
}

// quick is time.After a hundred times as fast.
func quick(d time.Duration) <-chan time.Time { return time.After(d / 100) }

// open makes a bot for c, whose secrets and addresses it sets, on Socket Mode. At the end the server must have seen no
// violation, and the log no secret.
func open(t testing.TB, c Config) *bench {
	t.Helper()
	b := newBench(t)
	c.AppToken = b.slack.AppToken
	b.make(c)
	return b
}

// openHTTP is open for signed HTTP.
func openHTTP(t testing.TB, c Config) *bench {
	t.Helper()
	b := newBench(t)
	c.SigningSecret = b.slack.SigningSecret
	front := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		b.adapter.Routes()[r.URL.Path].ServeHTTP(w, r)
	}))
	t.Cleanup(front.Close)
	b.make(c)
	b.slack.Hook(front.URL)
	return b
}

func newBench(t testing.TB) *bench {
	t.Helper()
	ctx, cancel := context.WithTimeout(context.Background(), patience)
	b := &bench{t: t, ctx: ctx, slack: slacktest.New(canary), log: &lockedBuffer{}}
	b.team = b.slack.Home()
	b.team.SetScopes(Scopes()...) // what the manifest asks for must be enough
	b.slack.Subscribe(events()...)
	b.ana = b.team.Person("U001", "Ana")
	b.general = b.team.Channel("general", b.ana)
	t.Cleanup(func() {
		cancel()
		b.slack.Close()
		for _, v := range b.slack.Violations() {
			t.Error("violation:", v)
		}
		if strings.Contains(b.log.String(), canary) {
			t.Error("the log holds a secret:\n", b.log)
		}
	})
	return b
}

func (b *bench) make(c Config) {
	b.t.Helper()
	c.BotToken, c.APIURL, c.Log = b.team.Token, b.slack.URL(), b.log.logger()
	c.Commands = append(c.Commands, "call", "help")
	if c.Client == nil {
		c.Client = b.slack.Client()
	}
	if c.After == nil {
		c.After = quick
	}
	if c.Now == nil {
		c.Now = b.slack.Now
	}
	var err error
	if b.adapter, err = New(c); err != nil {
		b.t.Fatal(err)
	}
}

// run runs the adapter until the test ends and fails it when Run returns an error.
func (b *bench) run(h chat.Handler) (stop func()) {
	b.t.Helper()
	ctx, cancel := context.WithCancel(context.Background())
	ended := make(chan error, 1)
	go func() { ended <- b.adapter.Run(ctx, h) }()
	stop = sync.OnceFunc(func() {
		cancel()
		if err := <-ended; err != nil {
			b.t.Error("Run:", err)
		}
	})
	b.t.Cleanup(stop)
	b.until("the bot knows itself", func() bool { return b.adapter.self.Load().user != "" })
	if b.adapter.config.AppToken != "" && !b.slack.WaitConnected(b.ctx, 1) {
		b.t.Fatal("no socket is open; log:\n", b.log)
	}
	return stop
}

// until waits for holds; what says what is waited for.
func (b *bench) until(what string, holds func() bool) {
	b.t.Helper()
	if !b.slack.Until(b.ctx, holds) {
		b.t.Fatalf("%s: not so; log:\n%s", what, b.log)
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
	ref, err := b.adapter.Send(b.ctx, to, r, old)
	if err != nil {
		b.t.Fatal(err)
	}
	return ref
}
