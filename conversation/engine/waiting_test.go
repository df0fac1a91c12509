package engine

import (
	"slices"
	"testing"
	"time"

	"github.com/kallybot/kallybot/conversation"
)

func TestOnlyTheNewestWaitingProgressIsSent(t *testing.T) {
	bubble(t, func(t *testing.T) {
		w := newWorld(t, nil, nil).run()
		defer w.done()
		w.say(message("1", "a", "progress abcdefgh"))
		w.settled()
		if got := w.room.texts("a"); len(got) > 2 || last(got) != "abcdefgh" {
			t.Errorf("got %q", got)
		}
		if left := len(w.waiting.lines); left != 0 {
			t.Errorf("%d lines are left of messages that were sent", left)
		}
	})
}

func TestProgressThatAFormerEngineLeftIsSkippedToo(t *testing.T) {
	bubble(t, func(t *testing.T) {
		old := newWorld(t, nil, nil)
		old.say(message("1", "a", "progress abc"))
		w := newWorld(t, nil, func(c *Config) { c.Store = old.store }).run()
		defer w.done()
		w.settled()
		if got := w.room.texts("a"); !slices.Equal(got, []string{"abc"}) {
			t.Errorf("got %q", got)
		}
	})
}

// TestProgressThatAnotherEngineSentReplacesNothing has two engines on one store: what one decided, the other one may send.
func TestProgressThatAnotherEngineSentReplacesNothing(t *testing.T) {
	bubble(t, func(t *testing.T) {
		one := newWorld(t, nil, nil)
		one.say(message("1", "a", "progress x"))
		other := newWorld(t, nil, func(c *Config) { c.Store = one.store }).run()
		other.settled()
		other.done()
		one.run()
		defer one.done()
		one.say(message("2", "a", "progress y"))
		one.say(message("3", "a", "progress z"))
		one.settled()
		if got, before := one.room.texts("a"), other.room.texts("a"); last(got) != "z" || !slices.Equal(before, []string{"x"}) {
			t.Errorf("one sent %q after the other sent %q", got, before)
		}
		if left := len(one.waiting.lines); left != 0 {
			t.Errorf("%d lines are left of messages that were sent", left)
		}
	})
}

// TestNoticesStandInTheOrderOfTheirDecisions has a turn come to its line behind a later one, as a slow machine may bring it.
func TestNoticesStandInTheOrderOfTheirDecisions(t *testing.T) {
	t.Parallel()
	var w waiting
	at := time.Date(2026, time.June, 12, 12, 0, 0, 0, time.UTC)
	m := &conversation.Send{Slot: "status"}
	first, second := noticeOf("d", m, "1", at), noticeOf("d", m, "2", at.Add(time.Millisecond))
	w.added([]notice{second})
	w.added([]notice{first, noticeOf("d", &conversation.Send{}, "3", at)})
	if !w.newer(first) || w.newer(second) {
		t.Errorf("the first is replaced: %t, the second: %t", w.newer(first), w.newer(second))
	}
	w.removed(second)
	if len(w.lines) != 0 || w.newer(first) {
		t.Errorf("left are %v", w.lines)
	}
}
