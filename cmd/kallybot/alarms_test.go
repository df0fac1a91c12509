package main

import (
	"context"
	"errors"
	"log/slog"
	"slices"
	"testing"
	"time"

	"github.com/kallybot/kallybot/bots/telegram"
	"github.com/kallybot/kallybot/conversation/chat"
	"github.com/kallybot/kallybot/conversation/lang"
	"github.com/kallybot/kallybot/kallyai"
	"github.com/kallybot/kallybot/kallyai/sandbox"
)

func TestAlarmIsToldOnceItIsSteady(t *testing.T) {
	t.Parallel()
	say, err := lang.Load()
	if err != nil {
		t.Fatal(err)
	}
	var why string
	var blind error
	var told []string
	a := &alarms{say: say, lang: "en", log: slog.New(slog.DiscardHandler), seen: map[string]sight{},
		all: []alarm{{name: "telegram", key: "platform", about: "telegram", look: func(context.Context) (string, error) { return why, blind }}},
		tell: func(_ context.Context, name string, holds bool, _ []chat.Address, text string) error {
			if holds {
				name = "begins " + name
			}
			told = append(told, name+": "+text)
			return nil
		}}
	for _, step := range []struct {
		why   string
		blind error
		want  []string
	}{
		{"", nil, nil},
		{"409 /bot1:canary/getUpdates", nil, nil},
		{"", nil, nil},
		{"", nil, []string{"telegram: telegram works again."}},
		{"409", nil, nil},
		{"409", errors.New("cannot look"), nil},
		{"409 at /bot1:canary/x", nil, []string{"begins telegram: I have trouble with telegram: 409 at /bot(hidden)/x. Please run kallybot doctor."}},
	} {
		why, blind, told = step.why, step.blind, nil
		if err := a.look(t.Context()); err != nil || !slices.Equal(told, step.want) {
			t.Errorf("%+v: told %q, %v", step, told, err)
		}
	}
}

func TestAccountIsLookedAtRarely(t *testing.T) {
	t.Parallel()
	n := 0
	look := rarely(func(context.Context) (string, error) { n++; return "why", nil })
	for range 2*seldom + 1 {
		if why, err := look(t.Context()); why != "why" || err != nil {
			t.Fatalf("got %q, %v", why, err)
		}
	}
	if n != 3 {
		t.Errorf("looked %d times, want 3", n)
	}
}

func TestSignedOutAccountIsNoticedAndAnAbsentOneIsNot(t *testing.T) {
	t.Parallel()
	w := newWorld(t, sandbox.Config{})
	api, err := kallyai.New(kallyai.Config{BaseURL: w.far})
	if err != nil {
		t.Fatal(err)
	}
	in, out := api.As(kallyai.StaticToken(sandbox.DemoToken)), api.As(kallyai.StaticToken("gone"))
	if why, err := signedOut(t.Context(), in); why != "" || err != nil {
		t.Errorf("signed in: got %q, %v", why, err)
	}
	if why, err := signedOut(t.Context(), out); why == "" || err != nil {
		t.Errorf("signed out: got %q, %v", why, err)
	}
	if why, err := nothingLeft(t.Context(), in); why != "" || err != nil {
		t.Errorf("something left: got %q, %v", why, err)
	}
	ended, cancel := context.WithCancel(t.Context())
	cancel()
	if why, err := signedOut(ended, in); why != "" || err == nil {
		t.Errorf("cannot be asked: got %q, %v", why, err)
	}
}

func TestWebhookFailsWhileWhatFailedWaits(t *testing.T) {
	t.Parallel()
	now := time.Now()
	for name, c := range map[string]struct {
		of   telegram.Inspection
		want string
		err  error
	}{
		"well":                     {},
		"failing":                  {of: telegram.Inspection{Pending: 1, LastError: "502", LastErrorAt: now.Add(-time.Minute)}, want: "502"},
		"delivered after all":      {of: telegram.Inspection{LastError: "502", LastErrorAt: now.Add(-time.Second)}},
		"failed long ago":          {of: telegram.Inspection{Pending: 1, LastError: "502", LastErrorAt: now.Add(-time.Hour)}},
		"not tried since a start":  {of: telegram.Inspection{Pending: 1}, err: errNotTried},
		"nothing to deliver again": {of: telegram.Inspection{LastError: "502", LastErrorAt: now.Add(-time.Hour)}},
	} {
		if why, err := undelivered(c.of, now); why != c.want || !errors.Is(err, c.err) {
			t.Errorf("%s: got %q, %v", name, why, err)
		}
	}
}

// TestPlatformThatWasNotReachedYetIsNotSaidToWork: a service that starts amid trouble must not tell that it is over.
func TestPlatformThatWasNotReachedYetIsNotSaidToWork(t *testing.T) {
	t.Parallel()
	for _, row := range []struct {
		name, trouble string
		heard         bool
		err           error
	}{
		{"not reached", "", false, errNotReached},
		{"not reached, and why", "no route", false, nil},
		{"reached", "", true, nil},
		{"reached once, and in trouble", "status 409", true, nil},
	} {
		t.Run(row.name, func(t *testing.T) {
			t.Parallel()
			p := platform{trouble: func() string { return row.trouble }, heard: func() bool { return row.heard }}
			if why, err := failingPlatform(p); why != row.trouble || !errors.Is(err, row.err) {
				t.Errorf("got %q, %v, want %q, %v", why, err, row.trouble, row.err)
			}
		})
	}
}
