package main

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/kallybot/kallybot/bots/slack/slacktest"
)

// colleague is a person at work who writes and reads as people do, in one conversation or one of its threads. The first
// thing that does not happen is their err; from then on they do nothing.
type colleague struct {
	test   context.Context // ends with it
	slack  *slacktest.Server
	who    *slacktest.Person
	at     *slacktest.Channel
	thread string
	err    error
}

// colleague is a person in their direct message with the bot.
func (w *workplace) colleague(id, name, locale string) *colleague {
	w.t.Helper()
	p := w.team.Person(id, name)
	p.Locale = locale
	return &colleague{test: w.t.Context(), slack: w.slack, who: p, at: p.DM()}
}

// patient ends when the person has waited too long for what they wait for now.
func (p *colleague) patient() context.Context {
	ctx, cancel := context.WithTimeout(p.test, patience)
	context.AfterFunc(ctx, cancel)
	return ctx
}

func (p *colleague) fail(format string, args ...any) {
	if p.err != nil {
		return
	}
	var b strings.Builder
	for _, m := range append(p.at.All(), p.who.Ephemerals(p.at)...) {
		fmt.Fprintf(&b, "%s (thread %s, %d edits): %s %q\n", m.TS, m.Thread, m.Edits, m.Shown(), m.Labels())
	}
	p.err = fmt.Errorf("%s: %s; the messages are:\n%s", p.who.Name, fmt.Sprintf(format, args...), &b)
}

// say writes where the person is, and returns the message's ts.
func (p *colleague) say(text string) string {
	switch {
	case p.err != nil:
		return ""
	case p.thread == "" || p.at == p.who.DM():
		return p.who.SayIn(p.at, p.thread, text).TS
	}
	return p.who.Mention(p.at, p.thread, text).TS
}

// sees waits for a message of the bot where the person is that holds text, and returns the newest such.
func (p *colleague) sees(text string) slacktest.Message {
	return p.waits(text, func(m slacktest.Message) bool { return strings.Contains(m.Shown(), text) })
}

// becomes waits until one message holds text, which it may reach by edits.
func (p *colleague) becomes(ts, text string) slacktest.Message {
	return p.waits(text, func(m slacktest.Message) bool { return m.TS == ts && strings.Contains(m.Shown(), text) })
}

func (p *colleague) waits(what string, fits func(m slacktest.Message) bool) (found slacktest.Message) {
	if p.err != nil {
		return found
	}
	ok := p.slack.Until(p.patient(), func() bool {
		for _, m := range slices.Backward(p.at.Shown()) {
			if m.Thread == p.thread && fits(m) {
				found = m
				return true
			}
		}
		return false
	})
	if !ok {
		p.fail("never sees %q", what)
	}
	return found
}

// does waits for the bot to acknowledge what the person did.
func (p *colleague) does(what string, d func() *slacktest.Delivery) slacktest.Ack {
	if p.err != nil {
		return slacktest.Ack{}
	}
	ack, err := d().Wait(p.patient())
	if err != nil {
		p.fail("%s: %v", what, err)
	}
	return ack
}

// slash gives the bot's command in a channel.
func (p *colleague) slash(c *slacktest.Channel, text string) {
	p.does("/kally "+text, func() *slacktest.Delivery { return p.who.Slash(c, "/kally", text) })
}

// press presses a button of a message.
func (p *colleague) press(m slacktest.Message, label string) {
	p.does("press "+label, func() *slacktest.Delivery { return p.who.Press(p.at, m.TS, label) })
}

// told waits for a line that the person alone sees in a channel, in the thread that they are in.
func (p *colleague) told(c *slacktest.Channel, text string) {
	if p.err != nil {
		return
	}
	if _, err := p.who.WaitEphemeral(p.patient(), c, slacktest.In(p.thread, slacktest.Says(text))); err != nil {
		p.fail("%v", err)
	}
}

// form waits for the form to be open under a title, and to hold these values by the names of its fields.
func (p *colleague) form(title string, holds map[string]string) {
	if p.err != nil {
		return
	}
	v, err := p.who.WaitView(p.patient(), func(v slacktest.View) bool { return len(v.Fields()) > 0 })
	if err != nil {
		p.fail("%v", err)
	}
	if v.Title != title {
		p.fail("the form is called %q, want %q", v.Title, title)
	}
	for name, want := range holds {
		if f, _ := v.Field(name); f.Value != want {
			p.fail("the form holds %q for %s, want %q", f.Value, name, want)
		}
	}
}

// submits sends the form that is open, with more values, and wants these errors at its fields.
func (p *colleague) submits(values map[string]string, wrong ...string) {
	if p.err != nil {
		return
	}
	errs, err := p.who.Submit(p.patient(), values)
	var texts []string
	for _, text := range errs {
		texts = append(texts, text)
	}
	slices.Sort(texts)
	if err != nil || !slices.Equal(texts, wrong) {
		p.fail("the form is answered with %q and %v, want %q", texts, err, wrong)
	}
}

// known has the bot meet the person, who lives in Chicago, and waits until it has looked them up: then it knows their time zone,
// and with it their name and language. It does so after it answers.
func (p *colleague) known() {
	p.who.Zone = "America/Chicago" // not where the service is
	ctx := p.patient()
	for last := ""; p.err == nil && !strings.Contains(last, "Chicago"); {
		before := len(p.at.Shown())
		p.slash(p.at, "timezone")
		if !p.slack.Until(ctx, func() bool { return len(p.at.Shown()) > before }) {
			p.fail("is not told their time zone")
			return
		}
		last = p.at.Shown()[before].Shown()
	}
}

// colleagues has all of them do the same at the same time, and ends the test when one of them fails.
func colleagues(t *testing.T, people []*colleague, do func(p *colleague, i int)) {
	t.Helper()
	var all sync.WaitGroup
	for i, p := range people {
		all.Go(func() { do(p, i) })
	}
	all.Wait()
	var errs []error
	for _, p := range people {
		errs = append(errs, p.err)
	}
	if err := errors.Join(errs...); err != nil {
		t.Fatal(err)
	}
}
