package main

import (
	"context"
	"fmt"
	"net/http"
	"net/http/httptest"
	"testing"
	"time"

	"github.com/kallybot/kallybot/bots/slack"
	"github.com/kallybot/kallybot/bots/slack/slacktest"
	"github.com/kallybot/kallybot/conversation"
	"github.com/kallybot/kallybot/conversation/chat"
	"github.com/kallybot/kallybot/conversation/engine"
	"github.com/kallybot/kallybot/conversation/lang"
	"github.com/kallybot/kallybot/conversation/slot"
	"github.com/kallybot/kallybot/kallyai"
	"github.com/kallybot/kallybot/kallyai/sandbox"
	"github.com/kallybot/kallybot/store"
)

// slackWaits is how long Slack waits for an acknowledgement.
const slackWaits = 3 * time.Second

// TestAcknowledgementsWaitForNobody has the API hang with every call, and then Slack's own methods too, while people go on
// writing: what they do is acknowledged as soon as it is on disk. It runs beside no other test, since it is about real time.
func TestAcknowledgementsWaitForNobody(t *testing.T) {
	for by := range slackTransports {
		t.Run(by, func(t *testing.T) {
			w := newWorkplace(t, sandbox.Config{})
			w.far = stalled(t)
			s := w.serveSlack(by, w.configureSlack(by, "open: true"))
			var people []*colleague
			for i := range 10 {
				people = append(people, w.colleague(fmt.Sprintf("U%03d", i), fmt.Sprint("John ", i), "en-US"))
			}
			colleagues(t, people, func(p *colleague, i int) {
				e := errand{words: english, phone: fmt.Sprintf("+12125%d0100", 50+i)}
				p.say(e.request())
				p.press(p.sees(e.words.card), e.words.call)
				p.sees(e.words.calling)
			})
			w.slack.Fail(slacktest.Fault{Hang: true, Times: -1})
			colleagues(t, people, func(p *colleague, _ int) {
				for range 20 {
					p.slash(p.at, "pending")
					p.heard(p.say("thank you"))
				}
			})
			w.inTime()
			w.slack.Heal()
			s.kill()
		})
	}
}

// heard waits until the bot acknowledged a message.
func (p *colleague) heard(ts string) {
	if p.err != nil {
		return
	}
	if ok, err := p.slack.Heard(p.patient(), ts); !ok || err != nil {
		p.fail("a message is not taken: %v", err)
	}
}

// stalled is the address of a server that answers nobody.
func stalled(t *testing.T) string {
	t.Helper()
	over := make(chan struct{})
	srv := httptest.NewServer(http.HandlerFunc(func(_ http.ResponseWriter, r *http.Request) {
		select {
		case <-r.Context().Done():
		case <-over:
		}
	}))
	t.Cleanup(func() { close(over); srv.Close() })
	return srv.URL
}

// inTime holds that everything so far was acknowledged before Slack gave up, and prints how soon.
func (w *workplace) inTime() {
	w.t.Helper()
	all := w.slack.Latencies()
	if worst := all.Percentile(100); worst >= slackWaits {
		w.t.Errorf("an acknowledgement took %s, Slack waits %s", worst, slackWaits)
	}
	w.t.Log(all)
}

// bot is a bot in this process, on a store.
func (w *workplace) bot(by string, st store.Store) {
	t := w.t
	t.Helper()
	say, err := lang.Load()
	if err != nil {
		t.Fatal(err)
	}
	o := defaultOptions()
	o.Lang, o.Region, o.Zone, o.Access.Open, o.Asks = "en", "US", "America/New_York", true, []chat.Platform{slack.Platform}
	machine, err := newMachine(say, o)
	if err != nil {
		t.Fatal(err)
	}
	client, err := kallyai.New(kallyai.Config{BaseURL: w.far})
	if err != nil {
		t.Fatal(err)
	}
	slot.Load() // as the program does when it starts
	c := slack.Config{BotToken: w.team.Token, APIURL: w.slack.URL(), Commands: conversation.Commands()}
	if by == "socket" {
		c.AppToken = w.slack.AppToken
	} else {
		c.SigningSecret = w.slack.SigningSecret
	}
	app, err := slack.New(c)
	if err != nil {
		t.Fatal(err)
	}
	e, err := engine.New(engine.Config{
		Store: st, Machine: machine, Adapters: []chat.Adapter{app}, StopWithin: patience,
		API: func(string) (engine.API, error) { return client, nil },
	})
	if err != nil {
		t.Fatal(err)
	}
	w.lives(by, app, e)
}

// lives runs a bot until the test ends.
func (w *workplace) lives(by string, app *slack.Adapter, e *engine.Engine) {
	t := w.t
	t.Helper()
	ctx, cancel := context.WithCancel(context.Background())
	ended := make(chan error, 1)
	go func() { ended <- e.Run(ctx) }()
	t.Cleanup(func() {
		cancel()
		if err := <-ended; err != nil {
			t.Error(err)
		}
	})
	mux := http.NewServeMux()
	for path, h := range app.Routes() {
		mux.Handle(path, h)
	}
	front := httptest.NewServer(mux)
	t.Cleanup(front.Close)
	if by == "http" {
		w.slack.Hook(front.URL)
	}
	ready, done := context.WithTimeout(ctx, patience)
	defer done()
	if by == "socket" && !w.slack.WaitConnected(ready, 1) {
		t.Fatal("never connected")
	}
}
