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
		home, today             string
	}{
		"en": {english, "+12125510100", "direct message", "Share in #general", "Your calls", "Calls today"},
		"es": {spanish, "+34911230100", "chat directo", "Compartir en #general", "Tus llamadas", "Llamadas de hoy"},
	} {
		t.Run(lang, func(t *testing.T) {
			t.Parallel()
			w := newWorkplace(t, sandbox.Config{})
			s := w.serveSlack("socket", w.configureSlack("socket", "slack_teams: [T0001]"))
			p := w.colleague("U101", "Ana", row.words.lang)
			general := w.team.Channel("general", p.who)
			p.who.OpenHome() // once: what changes is shown by itself
			page := func(text string) {
				if _, err := p.who.WaitHome(p.patient(), func(v slacktest.View) bool { return strings.Contains(v.Shown(), text) }); err != nil {
					t.Error(err)
				}
			}
			page(row.today + ": 0 ")
			e := &errand{words: row.words, way: "command in a channel", phone: row.phone}
			e.toTheResult(p, general)
			p.told(general, row.elsewhere)
			p.press(p.sees(row.words.result), row.share)
			shared, err := w.slack.WaitMessage(p.patient(), general, slacktest.Says(row.words.result))
			if err != nil || shared.Thread != "" || len(shared.Buttons()) > 0 {
				t.Errorf("shared as %q: %v", shared.Shown(), err)
			}
			page(row.home)
			page(row.words.place + ": ")
			page(row.today + ": 1 ")
			p.does("New call", func() *slacktest.Delivery { return p.who.PressHome(row.words.form) })
			p.form(row.words.form, map[string]string{"phone": "", "business_name": ""})
			if p.err != nil {
				t.Fatal(p.err)
			}
			w.secret(general)
			s.stop()
			w.cleanSlack(s)
		})
	}
}
