package main

import (
	"fmt"
	"maps"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/kallybot/kallybot/bots/slack/slacktest"
	"github.com/kallybot/kallybot/kallyai/sandbox"
)

// errand is what somebody at work wants: one call, asked for in one of the ways that Slack has.
type errand struct {
	words phrases
	way   string
	phone string
	card  slacktest.Message
}

// request is everything in one message.
func (e *errand) request() string {
	if e.words.lang == "en" {
		return "book a table for 4 tomorrow at 8 pm at Bella Italia, " + e.phone + ", name John Smith"
	}
	return "reserva una mesa para 4 mañana a las 20:00 en Casa Pepe, " + e.phone + ", a nombre de Ana García"
}

// fields are the same in a form.
func (e *errand) fields() map[string]string {
	name, kind := "John Smith", "Restaurant"
	if e.words.lang != "en" {
		name, kind = "Ana García", "Restaurante"
	}
	return map[string]string{
		"phone": e.phone, "business_name": e.words.place, "category": kind, "party_size": "4", "user_name": name,
		"date": time.Now().AddDate(0, 0, 2).Format(time.DateOnly), "time": "20:00",
	}
}

// ways are those in which a request comes to its card, by name.
var ways = map[string]func(e *errand, p *colleague, general *slacktest.Channel){
	"direct message": func(e *errand, p *colleague, _ *slacktest.Channel) { p.say(e.request()) },
	"command in the direct message": func(e *errand, p *colleague, _ *slacktest.Channel) {
		p.slash(p.at, e.request())
	},
	"command in a channel": func(e *errand, p *colleague, general *slacktest.Channel) {
		p.slash(general, e.request())
	},
	"mention in a thread": func(e *errand, p *colleague, general *slacktest.Channel) {
		p.at, p.thread = general, p.who.Say(general, "?").TS
		p.say(e.request())
	},
	"form": func(e *errand, p *colleague, general *slacktest.Channel) {
		p.slash(general, "")
		p.form(e.words.form, map[string]string{"phone": ""})
		p.submits(e.fields())
	},
	"global shortcut": func(e *errand, p *colleague, _ *slacktest.Channel) {
		p.say(e.words.request) // goes on in the form
		p.sees(e.words.askPhone)
		p.does("New call", func() *slacktest.Delivery { return p.who.Shortcut("new_call") })
		p.form(e.words.form, map[string]string{"phone": "", "party_size": "4", "category": e.fields()["category"]})
		p.submits(e.fields())
	},
	"message shortcut": func(e *errand, p *colleague, general *slacktest.Channel) {
		p.say(e.words.request) // another request is open
		p.sees(e.words.askPhone)
		ts := p.who.Team.Person("U900", "Ben").Say(general, e.words.place+" "+e.phone).TS
		p.does("Call this number", func() *slacktest.Delivery { return p.who.MessageShortcut(general, ts, "call_this_number") })
		p.form(e.words.form, map[string]string{"phone": e.phone, "business_name": e.words.place, "party_size": "", "date": "", "task": ""})
		p.submits(e.fields())
	},
}

// TestWholeConversationsOnSlack is the way from a request to the posted result, by every door, in both languages and over
// both transports, all at the same time.
func TestWholeConversationsOnSlack(t *testing.T) {
	t.Parallel()
	for by := range slackTransports {
		t.Run(by, func(t *testing.T) {
			t.Parallel()
			w := newWorkplace(t, sandbox.Config{})
			s := w.serveSlack(by, w.configureSlack(by, "slack_teams: [T0001]"))
			var people []*colleague
			var errands []*errand
			for i, way := range slices.Sorted(maps.Keys(ways)) {
				people = append(people, w.colleague(fmt.Sprintf("U1%02d", i), "John "+way, "en-US"), w.colleague(fmt.Sprintf("U2%02d", i), "Ana "+way, "es-MX"))
				errands = append(errands,
					&errand{words: english, way: way, phone: fmt.Sprintf("+12125%d0100", 51+i)},
					&errand{words: spanish, way: way, phone: fmt.Sprintf("+3491%d230100", 1+i)})
			}
			general := w.team.Channel("general")
			for _, p := range people {
				general.Join(p.who)
			}
			colleagues(t, people, func(p *colleague, i int) { errands[i].run(p, general) })
			for _, e := range errands {
				e.dialled(t, w.api)
			}
			w.secret(general)
			s.stop()
			w.cleanSlack(s)
		})
	}
}

// run goes the whole way, until the card tells the end as well. That is progress, which Slack shows every three seconds.
func (e *errand) run(p *colleague, general *slacktest.Channel) {
	e.toTheResult(p, general)
	p.becomes(e.card.TS, e.words.over)
}

// toTheResult goes as far as the person waits to be told.
func (e *errand) toTheResult(p *colleague, general *slacktest.Channel) {
	ways[e.way](e, p, general)
	e.card = p.sees(e.words.card)
	p.press(e.card, e.words.call)
	p.sees(e.words.result)
}

// dialled holds that the call was placed once, as it was asked for.
func (e *errand) dialled(t *testing.T, api *sandbox.Server) {
	t.Helper()
	all := slices.DeleteFunc(api.Dialed(), func(d sandbox.Dial) bool { return d.Phone != e.phone })
	if len(all) != 1 || all[0].Submission.PartySize != 4 || all[0].Submission.BusinessName != e.words.place {
		t.Errorf("%s in %s: dialled %+v, want one call to %s for 4", e.way, e.words.lang, all, e.words.place)
	}
}

// secret holds that the bot shows no number where others read.
func (w *workplace) secret(c *slacktest.Channel) {
	w.t.Helper()
	for _, m := range c.Shown() {
		if strings.Contains(m.Shown()+m.Text, "0100") {
			w.t.Errorf("a number is shown in %s: %s", c.Name, m.Shown())
		}
	}
}

// cleanSlack holds that the bot sent nothing that Slack's limits do not allow, acknowledged everything in time, and wrote
// nothing private into its log.
func (w *workplace) cleanSlack(s running) {
	w.t.Helper()
	for _, v := range w.slack.Violations() {
		w.t.Errorf("violation: %s", v)
	}
	for _, d := range w.slack.Lost() {
		_, err := d.Wait(w.t.Context())
		w.t.Errorf("lost: %s %s: %v", d.Kind, d.Name, err)
	}
	w.t.Log(w.slack.Latencies())
	checkLog(w.t, s.errs.String())
}
