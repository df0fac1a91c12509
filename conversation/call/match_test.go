package call_test

import (
	"testing"
	"time"

	"github.com/kallybot/kallybot/conversation/call"
)

func TestMatches(t *testing.T) {
	t.Parallel()
	lost, _ := run(t, plain, "begin", "lost") // begun at noon, lost a minute later
	repeated, _ := run(t, keyed, "begin", "lost", "begin", "lost")
	sent, _ := run(t, plain, "begin")
	listed := call.Listed{ID: "k1", Phone: "+14155550100", Task: "Book a table.", Created: after(0)}
	with := func(change func(*call.Listed)) call.Listed {
		l := listed
		change(&l)
		return l
	}
	at := func(created time.Time) call.Listed {
		return with(func(l *call.Listed) { l.Created = created })
	}
	for _, row := range []struct {
		name string
		c    call.Call
		l    call.Listed
		want call.Match
	}{
		{"same number, task and time", lost, listed, call.Likely},
		{"our id is echoed", lost, with(func(l *call.Listed) { l.Session = "r1" }), call.Exact},
		{"our id is echoed, all else is odd", lost, call.Listed{ID: "k1", Session: "r1"}, call.Exact},
		{"another id is echoed", lost, with(func(l *call.Listed) { l.Session = "r2" }), call.NoMatch},
		{"listed without id", lost, with(func(l *call.Listed) { l.ID, l.Session = "", "r1" }), call.NoMatch},
		{"another number", lost, with(func(l *call.Listed) { l.Phone = "+14155550101" }), call.NoMatch},
		{"no number", lost, with(func(l *call.Listed) { l.Phone = "" }), call.NoMatch},
		{"another task", lost, with(func(l *call.Listed) { l.Task = "Book a room." }), call.NoMatch},
		{"the list names no task", lost, with(func(l *call.Listed) { l.Task = "" }), call.Likely},
		{"no time", lost, at(time.Time{}), call.NoMatch},
		{"as early as clocks may differ", lost, at(noon.Add(-call.ClockSkew)), call.Likely},
		{"earlier than clocks may differ", lost, at(noon.Add(-call.ClockSkew - 1)), call.NoMatch},
		{"dated by the end of the longest call", lost, at(after(1).Add(call.Longest)), call.Likely},
		{"made long after the loss", lost, at(after(1).Add(call.Longest + 1)), call.NoMatch},
		{"made by the first of two sendings", repeated, at(after(0)), call.Likely},
		{"made by the second of two sendings", repeated, at(after(3).Add(call.Longest)), call.Likely},
		{"an older call while the answer is open", sent, at(after(-60)), call.NoMatch},
		{"a call made while the answer is open", sent, at(after(5)), call.Likely},
		{"a call that was never sent", fresh(), listed, call.NoMatch},
	} {
		t.Run(row.name, func(t *testing.T) {
			t.Parallel()
			if got := call.Matches(row.c, row.l); got != row.want {
				t.Fatalf("match %d, want %d", got, row.want)
			}
		})
	}
}
