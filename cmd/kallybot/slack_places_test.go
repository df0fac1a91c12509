package main

import (
	"strings"
	"testing"

	"github.com/kallybot/kallybot/bots/slack/slacktest"
	"github.com/kallybot/kallybot/kallyai/sandbox"
)

// TestResultOnSlackIsSharedWhereItWasAsked goes on where a command in a channel ends: at the button that shares its result.
func TestResultOnSlackIsSharedWhereItWasAsked(t *testing.T) {
	t.Parallel()
	for lang, row := range map[string]struct {
		words                   phrases
		phone, elsewhere, share string
		home                    string
	}{
		"en": {english, "+12125510100", "direct message", "Share in #general", "Your calls"},
		"es": {spanish, "+34911230100", "chat directo", "Compartir en #general", "Tus llamadas"},
	} {
		t.Run(lang, func(t *testing.T) {
			t.Parallel()
			w := newWorkplace(t, sandbox.Config{})
			s := w.serveSlack("socket", w.configureSlack("socket", "slack_teams: [T0001]"))
			p := w.colleague("U101", "Ana", row.words.lang)
			general := w.team.Channel("general", p.who)
			e := &errand{words: row.words, way: "command in a channel", phone: row.phone}
			e.run(p, general)
			p.told(general, row.elsewhere)
			p.press(p.sees(row.words.result), row.share)
			shared, err := w.slack.WaitMessage(p.ctx, general, slacktest.Says(row.words.result))
			if err != nil || shared.Thread != "" || len(shared.Buttons()) > 0 {
				t.Errorf("shared as %q: %v", shared.Shown(), err)
			}
			p.who.OpenHome()
			if _, err := p.who.WaitHome(p.ctx, func(v slacktest.View) bool {
				return strings.Contains(v.Shown(), row.home) && strings.Contains(v.Shown(), row.words.place)
			}); err != nil {
				t.Error(err)
			}
			if p.err != nil {
				t.Fatal(p.err)
			}
			w.secret(general)
			s.stop()
			w.cleanSlack(s)
		})
	}
}
