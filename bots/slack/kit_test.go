package slack

import (
	"context"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"github.com/kallybot/kallybot/bots/adaptertest"
	"github.com/kallybot/kallybot/bots/slack/slacktest"
	"github.com/kallybot/kallybot/conversation/chat"
)

// patience is how long a test waits for what must happen.
const patience = 20 * time.Second

// canary is part of every secret.
const canary = "canary"

// bench is a bot and the Slack that it lives in.
type bench struct {
	t       testing.TB
	ctx     context.Context
	slack   *slacktest.Server
	adapter *Adapter
	team    *slacktest.Team
	ana     *slacktest.Person
	general *slacktest.Channel
	log     *adaptertest.Log
}

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
	b := &bench{t: t, ctx: ctx, slack: slacktest.New(canary), log: &adaptertest.Log{}}
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
	c.BotToken, c.APIURL, c.Log = b.team.Token, b.slack.URL(), b.log.Logger()
	c.Commands = append(c.Commands, "call", "help")
	if c.Client == nil {
		c.Client = b.slack.Client()
	}
	if c.After == nil {
		c.After = adaptertest.Quick
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
	stop = adaptertest.Start(b.t, b.adapter, h)
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
func (b *bench) hear(e *adaptertest.Ear, n int) []chat.Message {
	b.t.Helper()
	b.until("messages are heard", func() bool { return len(e.Heard()) >= n })
	return e.Heard()
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
