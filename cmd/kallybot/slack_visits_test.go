package main

import (
	"context"
	"errors"
	"strings"
	"time"

	"github.com/kallybot/kallybot/bots/slack/slacktest"
)

// deskVisit is one person's talk on Slack from the first message to the last answer. They have their own direct message and
// their own number to call, which nobody else calls.
type deskVisit struct {
	*colleague
	w     *workplace
	phone string
	fate  fate
	end   string // what was told in the end
	again int    // what the person had to do again
}

// deskVisits are what people come for.
var deskVisits = []func(v *deskVisit){
	func(v *deskVisit) {
		v.persists(v.request())
		v.insists(v.card(), "Call now")
		v.ends()
	},
	func(v *deskVisit) {
		v.persists(v.request())
		v.card()
		v.persists("yes")
		v.ends()
	},
	func(v *deskVisit) {
		v.until(func() *slacktest.Delivery { return v.who.Slash(v.at, "/kally", v.request()) })
		v.insists(v.card(), "Call now")
		v.ends()
	},
	func(v *deskVisit) {
		general := v.w.team.Channel("general")
		general.Join(v.who)
		v.at, v.thread = general, v.who.Say(general, "?").TS
		v.persists(v.request())
		v.insists(v.card(), "Call now")
		v.ends()
	},
	func(v *deskVisit) {
		v.submitsForm()
		v.insists(v.card(), "Call now")
		v.ends()
	},
}

func (v *deskVisit) request() string {
	return "book a table for 4 tomorrow at 8 pm at Bella Italia, " + v.phone + ", name John Smith"
}

func (v *deskVisit) card() slacktest.Message { return v.sees(english.card) }

// until does something until the bot acknowledges it, as people do who are told that it failed. The second time it may no
// longer be possible, since the bot had heard it and only its answer was lost.
func (v *deskVisit) until(do func() *slacktest.Delivery) {
	ctx := v.patient()
	tick := time.NewTicker(100 * time.Millisecond)
	defer tick.Stop()
	for first := true; v.err == nil; first = false {
		_, err := do().Wait(ctx)
		if err == nil {
			return
		}
		if !errors.Is(err, slacktest.ErrUnanswered) {
			if first {
				v.fail("%v", err)
			}
			return
		}
		v.again++
		select {
		case <-tick.C:
		case <-ctx.Done():
		}
		if !v.slack.Until(ctx, v.slack.Reachable) {
			v.fail("is never answered")
		}
	}
}

// insists presses a button until that is acknowledged.
func (v *deskVisit) insists(m slacktest.Message, label string) {
	v.until(func() *slacktest.Delivery { return v.who.Press(v.at, m.TS, label) })
}

// persists writes something, and again when Slack gave up bringing it.
func (v *deskVisit) persists(text string) {
	if v.err != nil {
		return
	}
	ctx := v.patient()
	for {
		heard, err := v.slack.Heard(ctx, v.say(text))
		if err != nil {
			v.fail("%q is never taken: %v", text, err)
		}
		if heard || err != nil {
			return
		}
		v.again++
	}
}

// submitsForm opens the form, again when it does not come, and sends it.
func (v *deskVisit) submitsForm() {
	e := errand{words: english, phone: v.phone}
	patient := v.patient()
	for v.err == nil {
		v.until(func() *slacktest.Delivery { return v.who.Slash(v.at, "/kally", "") })
		ctx, cancel := context.WithTimeout(patient, 3*time.Second)
		_, err := v.who.WaitView(ctx, func(f slacktest.View) bool { return len(f.Fields()) > 0 })
		cancel()
		if err == nil {
			break
		}
		if patient.Err() != nil {
			v.fail("the form never comes: %v", err)
		}
		v.again++
	}
	if v.err == nil {
		if err := v.who.Fill(e.fields()); err != nil {
			v.fail("%v", err)
		}
	}
	v.until(v.who.PressSubmit)
}

// ends waits until the person is told the end, or that it is not known.
func (v *deskVisit) ends() {
	v.end = v.waits(v.fate.told+" or "+uncertain, func(m slacktest.Message) bool {
		return strings.Contains(m.Shown(), v.fate.told) || strings.Contains(m.Shown(), uncertain)
	}).Shown()
}
