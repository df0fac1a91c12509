package engine

import (
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/kallybot/kallybot/conversation"
	"github.com/kallybot/kallybot/conversation/chat"
	"github.com/kallybot/kallybot/kallyai/sandbox"
)

func TestPeopleAreToldHowManyCallsComeBeforeTheirs(t *testing.T) {
	m := realMachine(t)
	m.Options.UndoWindow, m.Options.Nudge, m.Options.Tick = 0, 0, 0
	bubble(t, func(t *testing.T) {
		f := newFar(t, sandbox.Config{})
		w := newWorld(t, f, func(c *Config) { c.MaxInFlight = 1; c.Machine = m }).run()
		defer w.done()
		for _, who := range strings.Split("abcd", "") {
			w.say(asks(who, "1", "book a table for 4 tonight at 8 at Bella Italia, +1 415 555 0101, name John Smith"))
			w.say(asks(who, "2", "yes"))
			pass(t, 100*time.Millisecond)
		}
		w.drained()
		for who, want := range map[string][]string{"a": nil, "b": {"You are next"}, "c": {"1 before", "You are next"}, "d": {"2 before", "1 before", "You are next"}} {
			var got []string
			for _, text := range w.room.texts(who) {
				if _, place, found := strings.Cut(text, "Bella Italia"); found && strings.HasPrefix(text, "Waiting for a free line") {
					got = append(got, strings.TrimSuffix(strings.Trim(place, "., "), " you"))
				}
			}
			if !slices.Equal(got, want) {
				t.Errorf("%s was told %q, want %q", who, got, want)
			}
		}
		equal(t, "calls dialled", len(f.box.Dialed()), 4)
	})
}

// asks is what somebody writes in a chat of their own.
func asks(who, n, text string) chat.Message {
	m := message(who+n, who, text)
	m.From.ID = who
	return m
}

func TestManyWhoWaitAreToldOnceUntilTheyComeNear(t *testing.T) {
	bubble(t, func(t *testing.T) {
		w := newWorld(t, newFar(t, sandbox.Config{}), func(c *Config) { c.MaxInFlight = 1; c.Machine = queueing{bot{policy: policy}} }).run()
		defer w.done()
		for n := range lineShown + 10 {
			w.confirm(string(rune('A'+n)), phoneFor("0101"))
		}
		w.drained()
		far, near := string(rune('A'+lineShown+9)), string(rune('A'+1))
		equal(t, "notices to the last in the line", w.room.count(far, "before "), 1+lineShown)
		equal(t, "notices to the next", w.room.count(near, "before "), 1)
	})
}

// queueing is a bot that also says how many come first.
type queueing struct{ bot }

func (c queueing) Step(s conversation.Snapshot, ev conversation.Event, now time.Time) conversation.Decision {
	d := c.bot.Step(s, ev, now)
	if q, ok := ev.(conversation.Queued); ok {
		d.Effects = append(d.Effects, conversation.Send{To: s.Dialogue.At, Reply: chat.Reply{Text: "before " + strings.Repeat("i", q.Before)}})
	}
	return d
}
