package conversation_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/kallybot/kallybot/conversation"
	"github.com/kallybot/kallybot/conversation/call"
)

// unread is why the next reading fails, as the story says; nil when it does not.
func (w *world) unread() *call.Refusal {
	f := w.signing.fault
	if f == "" {
		return nil
	}
	w.signing.fault = ""
	r := &call.Refusal{Code: string(f), Passing: f == "unsent", CorrelationID: "c-1"}
	if f == "brand_new" {
		r.Message = "Nothing today"
	}
	return r
}

// readCall answers a question about a call.
func (w *world) readCall(e conversation.Ask) conversation.Read {
	r := conversation.Read{What: e.What, Request: e.Request, Failed: w.unread()}
	if r.Failed != nil {
		return r
	}
	switch e.What {
	case conversation.Recording:
		r.Link = "https://sound.example/1.mp3"
	case conversation.Calendar:
		r.File = w.calendar
	default:
		r.Transcript = w.end.lines
	}
	return r
}

// steer does something to a call that waits at the far side.
func (w *world) steer(e conversation.Steer) {
	failed := w.unread()
	if failed == nil && e.Do == conversation.End {
		w.end.words = []string{"over", w.end.words[1]}
	}
	w.step(conversation.Steered{Steer: e, Failed: failed})
}

// made is a world whose person made calls, newest last.
func made(t tb, n int) *world {
	w := newWorld(t, newMachine(t))
	for range n {
		w.do("call no_answer")
		w.do("> book a table for 4 tomorrow at 8 pm at Bella Italia, +1 212 555 0100, name John Smith")
		w.do("> yes")
		w.do("wait 61m")
	}
	w.out.Reset()
	return w
}

func TestHistoryIsTurnedPageByPage(t *testing.T) {
	t.Parallel()
	w := made(t, 12)
	for _, row := range []struct{ do, says, buttons string }{
		{"> /history", "last 5 calls", "[Older]"},
		{"press Older", "calls 6 to 10", "[Older] [Newer]"},
		{"press Older", "calls 11 to 12", "[Newer]"},
		{"press Newer", "calls 6 to 10", "[Older] [Newer]"},
		{"press Newer", "last 5 calls", "[Older]"},
	} {
		w.out.Reset()
		w.do(row.do)
		if got := w.out.String(); !strings.Contains(got, row.says) || !strings.Contains(got, "   "+row.buttons+"\n") {
			t.Errorf("%s shows\n%swant %s, %s", row.do, got, row.says, row.buttons)
		}
	}
}

func TestBeginningOfSeveralIdsNamesNone(t *testing.T) {
	t.Parallel()
	w := made(t, 33) // more than there are letters
	first := map[string]int{}
	for _, id := range w.records.Person.Calls {
		first[id[:1]]++
	}
	for letter, n := range first {
		w.out.Reset()
		w.do("> /info " + letter)
		if got := w.out.String(); strings.Contains(got, "Several of your calls begin with "+letter+". ") != (n > 1) {
			t.Errorf("%d calls begin with %s:\n%s", n, letter, got)
		}
	}
	if len(first) == len(w.records.Person.Calls) {
		t.Error("no two ids begin alike: the test shows nothing")
	}
}

func TestProfileNamesSoManyCallsAndNoMore(t *testing.T) {
	t.Parallel()
	w := made(t, 3)
	for i := range 300 {
		w.records.Person.Calls = append(w.records.Person.Calls, fmt.Sprint("old", i))
	}
	w.stored = nil
	w.do("call no_answer")
	w.do("> book a table for 4 tomorrow at 8 pm at Bella Italia, +1 212 555 0100, name John Smith")
	w.do("> yes")
	if n := len(w.records.Person.Calls); n != 200 {
		t.Errorf("got %d", n)
	}
	w.out.Reset()
	w.do("> /history")
	if got := w.out.String(); !strings.Contains(got, "Your last 4 calls:") { // the dialogue names three, the profile one
		t.Errorf("calls that are kept no more are listed:\n%s", got)
	}
}
