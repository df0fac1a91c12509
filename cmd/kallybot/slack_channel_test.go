package main

import (
	"strings"
	"testing"

	"github.com/kallybot/kallybot/bots/slack/slacktest"
	"github.com/kallybot/kallybot/kallyai/sandbox"
)

// TestChannelSharesTheBotButNotTheRequests is a channel that another company reads too: each has their own request, others
// cannot confirm it, people of the other company can confirm nothing, and who reads along learns no number.
func TestChannelSharesTheBotButNotTheRequests(t *testing.T) {
	t.Parallel()
	w := newWorkplace(t, sandbox.Config{})
	other := w.slack.Team("T0002", "Other")
	eve := other.Person("U901", "Eve")
	general := w.team.Channel("general")
	general.Share(other)
	s := w.serveSlack("socket", w.configureSlack("socket", `slack_teams: [T0001], admins: ["slack:T0001/U009"]`))
	john, ben, boss := w.colleague("U001", "John", "en-US"), w.colleague("U002", "Ben", "en-US"), w.colleague("U009", "Boss", "en-US")
	general.Join(john.who, ben.who, boss.who, eve)
	john.known()
	for _, p := range []*colleague{john, ben, boss} {
		p.at = general
	}
	john.thread = john.who.Say(general, "Dinner?").TS

	ben.thread, boss.thread = john.thread, john.thread
	john.say("book a table for 4 tomorrow at 8 pm at Bella Italia, +1 212 555 0100, name John Smith")
	card := john.sees(english.card)
	for _, p := range []*colleague{ben, boss} {
		p.press(card, english.call)
		p.told(general, "Only John can do that.")
		if p.err != nil {
			t.Fatal(p.err)
		}
	}
	if _, err := eve.Press(general, card.TS, english.call).Wait(john.patient()); err != nil {
		john.fail("somebody else's press: %v", err)
	}
	boss.press(card, english.cancel)
	john.becomes(card.TS, english.dropped)
	if n := len(w.api.Dialed()); n != 0 {
		t.Errorf("others made the bot dial %d times", n)
	}
	john.press(john.becomes(card.TS, english.dropped), english.restore)
	again := john.waits("the card again", func(m slacktest.Message) bool {
		return m.TS > card.TS && strings.Contains(m.Shown(), english.card)
	})
	john.press(again, english.call)
	john.sees(english.result)
	for _, p := range []*colleague{john, ben, boss} {
		if p.err != nil {
			t.Fatal(p.err)
		}
	}
	if n := w.api.DialedTo("+12125550100"); n != 1 {
		t.Errorf("dialled %d times, want once", n)
	}
	w.secret(general)
	s.stop()
	w.cleanSlack(s)
}

// TestRequestFromAChannelIsSharedOnOnePress is a command in a channel: the talk and the result are private, and a press
// tells the channel, without the number.
func TestRequestFromAChannelIsSharedOnOnePress(t *testing.T) {
	t.Parallel()
	w := newWorkplace(t, sandbox.Config{})
	general := w.team.Channel("general")
	s := w.serveSlack("socket", w.configureSlack("socket", "slack_teams: [T0001]"))
	john := w.colleague("U001", "John", "en-US")
	general.Join(john.who)
	john.slash(general, "book a table for 4 tomorrow at 8 pm at Bella Italia, +1 212 555 0100, name John Smith")
	john.told(general, "direct message")
	john.press(john.sees(english.card), english.call)
	result := john.sees(english.result)
	if len(general.Shown()) != 0 {
		t.Errorf("the channel reads %q", general.Shown()[0].Shown())
	}
	john.press(result, "Share in #general")
	john.at = general
	john.sees(english.result)
	if john.err != nil {
		t.Fatal(john.err)
	}
	if n := len(general.Shown()); n != 1 {
		t.Errorf("the channel reads %d messages, want the one that was shared", n)
	}
	w.secret(general)
	s.stop()
	w.cleanSlack(s)
}
