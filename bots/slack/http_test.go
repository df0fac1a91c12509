package slack

import (
	"errors"
	"net/http"
	"net/http/httptest"
	"strconv"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/kallybot/kallybot/bots/adaptertest"
	"github.com/kallybot/kallybot/bots/slack/slacktest"
	"github.com/kallybot/kallybot/conversation/chat"
)

func TestOnlySlackIsHeardOverHTTP(t *testing.T) {
	t.Parallel()
	stamp := func(b *bench, by time.Duration) string { return strconv.FormatInt(b.slack.Now().Add(by).Unix(), 10) }
	const body = `{"type":"event_callback","team_id":"T0001","event_id":"Ev9","event":{"type":"message","channel":"D1","channel_type":"im","user":"U001","text":"x","ts":"1.1"}}`
	for _, row := range []struct {
		name string
		make func(b *bench) slacktest.Forgery
		want int
	}{
		{"signed with another secret", func(*bench) slacktest.Forgery { return slacktest.Forgery{Body: body, Secret: "guess"} }, http.StatusUnauthorized},
		{"not signed", func(*bench) slacktest.Forgery { return slacktest.Forgery{Body: body, Bare: true} }, http.StatusUnauthorized},
		{"no signature at all", func(*bench) slacktest.Forgery { return slacktest.Forgery{Body: body, Sign: "v0="} }, http.StatusUnauthorized},
		{"signature that is none", func(*bench) slacktest.Forgery { return slacktest.Forgery{Body: body, Sign: "v0=zz"} }, http.StatusUnauthorized},
		{"too old", func(b *bench) slacktest.Forgery {
			return slacktest.Forgery{Body: body, Stamp: stamp(b, -6*time.Minute)}
		}, http.StatusUnauthorized},
		{"from the future", func(b *bench) slacktest.Forgery { return slacktest.Forgery{Body: body, Stamp: stamp(b, 6*time.Minute)} }, http.StatusUnauthorized},
		{"no time", func(*bench) slacktest.Forgery { return slacktest.Forgery{Body: body, Stamp: "now"} }, http.StatusUnauthorized},
		{"a little old", func(b *bench) slacktest.Forgery {
			return slacktest.Forgery{Body: body, Stamp: stamp(b, -4*time.Minute)}
		}, http.StatusOK},
		{"too long", func(*bench) slacktest.Forgery { return slacktest.Forgery{Body: strings.Repeat("x", maxRequest+1)} }, http.StatusRequestEntityTooLarge},
		{"no JSON", func(*bench) slacktest.Forgery { return slacktest.Forgery{Body: "{"} }, http.StatusOK}, // set aside
		{"no payload", func(*bench) slacktest.Forgery { return slacktest.Forgery{Path: interactionsPath, Body: "a=b"} }, http.StatusOK},
	} {
		t.Run(row.name, func(t *testing.T) {
			t.Parallel()
			e := &adaptertest.Ear{}
			b := openHTTP(t, Config{})
			b.run(e)
			got, err := b.slack.Forge(b.ctx, row.make(b))
			if err != nil || got != row.want {
				t.Errorf("answered %d, %v, want %d", got, err, row.want)
			}
			if row.want != http.StatusOK && len(e.Heard()) > 0 {
				t.Error("it was handed on")
			}
		})
	}
}

func TestRequestIsTakenOnce(t *testing.T) {
	t.Parallel()
	e := &adaptertest.Ear{}
	b := openHTTP(t, Config{})
	b.run(e)
	d := b.ana.Slash(b.ana.DM(), slashCommand, "hello")
	if _, err := d.Wait(b.ctx); err != nil {
		t.Fatal(err)
	}
	if got, err := b.slack.Replay(b.ctx, d); err != nil || got != http.StatusUnauthorized {
		t.Errorf("a replay is answered %d, %v", got, err)
	}
	if len(e.Heard()) != 1 || b.adapter.Health().Strangers != 1 {
		t.Errorf("heard %d times, %d strangers", len(e.Heard()), b.adapter.Health().Strangers)
	}
}

// TestRequestThatIsNotKeptIsRefusedAndTakenLater is a disk that is full for a while: a command fails, and an event comes again.
func TestRequestThatIsNotKeptIsRefusedAndTakenLater(t *testing.T) {
	t.Parallel()
	var full atomic.Bool
	full.Store(true)
	e := &adaptertest.Ear{Refuse: func(chat.Message) error {
		if full.Load() {
			return errors.New("no disk")
		}
		return nil
	}}
	b := openHTTP(t, Config{After: func(time.Duration) <-chan time.Time { return nil }}) // nothing is tried again in time
	b.run(e)
	b.team.Person("U002", "Ben").Tell("hello")
	_, err := b.ana.Slash(b.ana.DM(), slashCommand, "hello").Wait(b.ctx)
	if !errors.Is(err, slacktest.ErrUnanswered) || !strings.Contains(err.Error(), "http_error: it answered 503") {
		t.Errorf("a command that is not kept ends with %v", err)
	}
	full.Store(false)
	b.until("the event is taken when it comes again", func() bool { b.slack.Hasten(); return len(e.Heard()) == 1 })
	if lost := b.slack.Lost(); len(lost) != 1 || lost[0].Kind != "slash_commands" {
		t.Errorf("lost are %d deliveries", len(lost))
	}
}

func TestAddressOfEventsAnswersItsChallenge(t *testing.T) {
	t.Parallel()
	b := openHTTP(t, Config{})
	b.run(&adaptertest.Ear{})
	if err := b.slack.Verify(b.ctx); err != nil {
		t.Error(err)
	}
}

func TestOtherMethodsAreRefused(t *testing.T) {
	t.Parallel()
	b := openHTTP(t, Config{})
	for path, h := range b.adapter.Routes() {
		w := httptest.NewRecorder()
		h.ServeHTTP(w, httptest.NewRequest(http.MethodGet, path, nil))
		if w.Code != http.StatusMethodNotAllowed || w.Header().Get("Allow") != http.MethodPost {
			t.Errorf("GET %s: %d", path, w.Code)
		}
	}
}

func TestNothingIsServedBesideSocketMode(t *testing.T) {
	t.Parallel()
	if r := open(t, Config{}).adapter.Routes(); len(r) > 0 {
		t.Errorf("serves %v", r)
	}
}
