package slack

import (
	"testing"
	"time"

	"github.com/kallybot/kallybot/bots/adaptertest"
	"github.com/kallybot/kallybot/bots/slack/slacktest"
)

// TestFormIsAskedForInThePersonsLanguage holds though they never wrote a word, and asks Slack once for each person.
func TestFormIsAskedForInThePersonsLanguage(t *testing.T) {
	t.Parallel()
	e := &adaptertest.Ear{Shows: calling}
	b := open(t, Config{})
	b.ana.Locale = "es-MX"
	b.run(e)
	for range 2 {
		b.ana.Shortcut(newCall)
		b.window(filled)
		b.ana.Dismiss()
	}
	for _, m := range e.Asked() {
		if m.Lang != "es-MX" {
			t.Errorf("asked for in %q", m.Lang)
		}
	}
	if n := len(b.slack.Requests("users.info")); n != 1 {
		t.Errorf("slack is asked %d times", n)
	}
}

// TestPageAndPaneAreInThePersonsLanguage holds for what is shown before they wrote a word, unless Slack does not tell at once.
func TestPageAndPaneAreInThePersonsLanguage(t *testing.T) {
	t.Parallel()
	for _, row := range []struct {
		name   string
		fault  slacktest.Fault
		within time.Duration
		want   string
	}{
		{"told", slacktest.Fault{}, patience, "es-MX"},
		{"not told", slacktest.Fault{Method: "users.info", Hang: true, Times: -1}, pageLangFor, ""},
	} {
		t.Run(row.name, func(t *testing.T) {
			t.Parallel()
			e := &adaptertest.Ear{}
			b := open(t, Config{})
			b.ana.Locale = "es-MX"
			b.slack.Fail(row.fault)
			b.adapter.people.pageFor = row.within
			b.run(e)
			b.ana.OpenHome()
			b.ana.Assistant(nil)
			for _, m := range b.hear(e, 2) {
				if m.Lang != row.want {
					t.Errorf("%s comes in %q, want %q", m.Kind, m.Lang, row.want)
				}
			}
		})
	}
}

func TestFormOpensWhereSlackTellsNoLanguage(t *testing.T) {
	t.Parallel()
	e := &adaptertest.Ear{Shows: calling}
	b := open(t, Config{})
	b.slack.Fail(slacktest.Fault{Method: "users.info", Error: "fatal_error", Times: 1})
	b.run(e)
	b.ana.Shortcut(newCall)
	b.window(filled)
}
