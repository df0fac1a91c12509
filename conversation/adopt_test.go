package conversation_test

import (
	"testing"
	"time"

	"github.com/kallybot/kallybot/conversation"
	"github.com/kallybot/kallybot/conversation/call"
	"github.com/kallybot/kallybot/conversation/chat"
)

// sentAt is when the requests of these tests were confirmed and sent.
var sentAt = time.Date(2026, 11, 20, 18, 0, 0, 0, time.UTC)

const calledNumber = "+12125550100"

// confirmedRequest is somebody's request whose call is in a state, all else being the same for everybody.
func confirmedRequest(id string, with func(*call.Call)) conversation.Request {
	c := call.New(id, call.KeyFor(id), []byte("{}"), calledNumber, "Book a table.", sentAt, sentAt, time.Time{}, call.DefaultPolicy)
	with(&c)
	return conversation.Request{Version: 1, Draft: conversation.Draft{ID: id}, Owner: "test//" + id, Dialogue: "test//" + id, Call: c}
}

func dispatching(c *call.Call) {
	*c, _ = call.Begin(*c, sentAt, call.DefaultPolicy)
}

func lost(c *call.Call) {
	dispatching(c)
	*c = call.Lose(*c, sentAt.Add(time.Minute), call.DefaultPolicy)
}

func ended(id string) func(*call.Call) {
	return func(c *call.Call) {
		dispatching(c)
		*c = call.Answered(*c, id, call.Result{Status: "success"}, true, sentAt.Add(time.Minute))
	}
}

func refusedWith(code string, passing bool) func(*call.Call) {
	return func(c *call.Call) {
		dispatching(c)
		*c = call.Refused(*c, call.Refusal{Code: code, Passing: passing}, sentAt.Add(time.Second), call.DefaultPolicy)
	}
}

// after is one change of a call after another.
func after(changes ...func(*call.Call)) func(*call.Call) {
	return func(c *call.Call) {
		for _, change := range changes {
			change(c)
		}
	}
}

// nameless is the call of one of them, as a list shows it that does not echo our ids.
var nameless = call.Listed{ID: "far-1", Phone: calledNumber, Task: "Book a table.", Created: sentAt, Final: true, Result: call.Result{Status: "success"}}

// stepped steps the machine on what came of request mine and returns what is known then.
func stepped(t *testing.T, s conversation.Snapshot, e conversation.Event) conversation.Snapshot {
	t.Helper()
	m := newMachine(t)
	if s.Adopted == nil {
		s.Adopted = map[string]string{}
	}
	s.Dialogue = conversation.Dialogue{Key: "test//mine", At: chat.Address{Platform: "test", Chat: "mine", Private: true}, Active: []string{"mine"}}
	s.Loaded = map[conversation.Key]bool{}
	for range 20 {
		d := m.Step(s, e, sentAt.Add(2*time.Minute))
		if len(d.Need) == 0 {
			return d.Snapshot
		}
		for _, k := range d.Need {
			s.Loaded[k] = true
		}
	}
	t.Fatal("the step never has all it needs")
	return s
}

// asksFor is the number's record where these requests are named.
func asksFor(ids ...string) conversation.Number {
	n := conversation.Number{Version: 1}
	for _, id := range ids {
		n.Asks = append(n.Asks, conversation.Asked{Request: id, Owner: "test//" + id, At: sentAt})
	}
	return n
}

func TestListedCallWithoutOurIDIsAdoptedOnlyWhereItCanBeNobodyElses(t *testing.T) {
	t.Parallel()
	echoed := nameless
	echoed.Session = "mine"
	wordless := nameless
	wordless.Task = ""
	other := func(with ...func(*call.Call)) conversation.Request { return confirmedRequest("other", after(with...)) }
	elsewhere, otherWords, later := other(lost), other(lost), other(lost)
	elsewhere.Account = "test//other"
	otherWords.Call.Task = "Book a room."
	later.Call.FirstSent = sentAt.Add(25 * time.Hour)
	byAnotherClock := other(lost)
	byAnotherClock.Call.FirstSent, byAnotherClock.Call.Lost = sentAt.Add(5*time.Minute), sentAt.Add(6*time.Minute)
	for _, row := range []struct {
		name  string
		other conversation.Request
		l     call.Listed
		state call.State
	}{
		{"the other one's answer is open", other(dispatching), nameless, call.Reconciling},
		{"the other one's answer is open, and ours is echoed", other(dispatching), echoed, call.Final},
		{"the other one's answer is lost", other(lost), nameless, call.Reconciling},
		{"the other one is uncertain for ever", other(lost, func(c *call.Call) { c.State = call.Uncertain }), nameless, call.Reconciling},
		{"the other one was this very call", other(ended("far-1")), nameless, call.Reconciling},
		{"the other one was another call", other(ended("far-2")), nameless, call.Final},
		{"the other one was refused", other(refusedWith("quota_exceeded", false)), nameless, call.Final},
		{"the other one never left", other(refusedWith(call.Unsent, true)), nameless, call.Final},
		{"the other one is not sent yet", other(), nameless, call.Final},
		{"the other one was withdrawn", other(func(c *call.Call) { c.State = call.Withdrawn }), nameless, call.Final},
		{"the other one is on another account", elsewhere, nameless, call.Final},
		{"the other one has other words", otherWords, nameless, call.Final},
		{"the other one has other words, and the list none", otherWords, wordless, call.Reconciling},
		{"the other one was sent a day later", later, nameless, call.Final},
		{"the clock was set before the other one was sent", byAnotherClock, nameless, call.Reconciling},
	} {
		t.Run(row.name, func(t *testing.T) {
			t.Parallel()
			s := stepped(t, conversation.Snapshot{
				Requests: map[string]conversation.Request{"mine": confirmedRequest("mine", lost), "other": row.other},
				Numbers:  map[string]conversation.Number{calledNumber: asksFor("other", "mine")},
			}, conversation.Looked{Request: "mine", Found: []call.Listed{row.l}})
			if got := s.Requests["mine"].Call.State; got != row.state {
				t.Errorf("got %s, want %s", got, row.state)
			}
			if got, want := s.Adopted["far-1"] == "mine", row.state == call.Final; got != want {
				t.Errorf("adopted: got %t, want %t", got, want)
			}
		})
	}
}

func TestNamelessCallIsNotAdoptedWhereWhoAskedIsNotKnown(t *testing.T) {
	t.Parallel()
	forgotten := asksFor("other", "mine")
	forgotten.Forget(func(request string) bool { return request == "other" })
	putOff := asksFor("other", "mine")
	putOff.Asks[0].At, putOff.Asks[0].Due = sentAt.Add(-9*24*time.Hour), sentAt.Add(-time.Hour)
	early := asksFor("other", "mine")
	early.Asks[0].At = sentAt.Add(-3 * 24 * time.Hour)
	soon := asksFor("mine")
	soon.Unnamed = sentAt.Add(4 * 24 * time.Hour)
	longAgo := asksFor("mine")
	longAgo.Unnamed = sentAt.Add(-3 * 24 * time.Hour)
	for _, row := range []struct {
		name    string
		number  conversation.Number
		adopted string
		state   call.State
	}{
		{"nobody else asked", asksFor("mine"), "", call.Final},
		{"who asked is forgotten", forgotten, "", call.Reconciling},
		{"who asked long ago is forgotten", longAgo, "", call.Final},
		{"who asked since is forgotten, and who before is not known", soon, "", call.Reconciling},
		{"the record of who asked for that hour is kept no longer", putOff, "", call.Reconciling},
		{"the record of who asked long ago is kept no longer", early, "", call.Final},
		{"the record of who asked is kept no longer", asksFor("other", "mine"), "", call.Reconciling},
		{"the record of the number is kept no longer", conversation.Number{}, "", call.Reconciling},
		{"it is another request's", asksFor("mine"), "somebody", call.Reconciling},
		{"it is ours already", asksFor("mine"), "mine", call.Final},
	} {
		t.Run(row.name, func(t *testing.T) {
			t.Parallel()
			before := conversation.Snapshot{
				Requests: map[string]conversation.Request{"mine": confirmedRequest("mine", lost)},
				Numbers:  map[string]conversation.Number{calledNumber: row.number}, Adopted: map[string]string{},
			}
			if row.adopted != "" {
				before.Adopted[nameless.ID] = row.adopted
			}
			s := stepped(t, before, conversation.Looked{Request: "mine", Found: []call.Listed{nameless}})
			if got := s.Requests["mine"].Call.State; got != row.state {
				t.Errorf("got %s, want %s", got, row.state)
			}
			if got := s.Adopted[nameless.ID]; row.adopted != "" && got != row.adopted {
				t.Errorf("it belongs to %q now", got)
			}
		})
	}
}

func TestAnswerThatNamesAnotherRequestsCallIsALostAnswer(t *testing.T) {
	t.Parallel()
	s := stepped(t, conversation.Snapshot{
		Requests: map[string]conversation.Request{"mine": confirmedRequest("mine", dispatching)},
		Adopted:  map[string]string{"far-1": "other"},
	}, conversation.Answered{Request: "mine", ID: "far-1", Result: &call.Result{Status: "success"}, Final: true})
	if c := s.Requests["mine"].Call; c.State != call.Reconciling || c.ID != "" || s.Adopted["far-1"] != "other" {
		t.Errorf("got %s, id %q, belongs to %q", c.State, c.ID, s.Adopted["far-1"])
	}
}

func TestLookUpThatComesAfterTheAnswerAdoptsNothing(t *testing.T) {
	t.Parallel()
	s := stepped(t, conversation.Snapshot{
		Requests: map[string]conversation.Request{"mine": confirmedRequest("mine", ended("far-2"))},
		Numbers:  map[string]conversation.Number{calledNumber: asksFor("mine")},
	}, conversation.Looked{Request: "mine", Found: []call.Listed{nameless}})
	if owner, taken := s.Adopted[nameless.ID]; taken {
		t.Errorf("belongs to %q now", owner)
	}
}

func TestNumberThatManyAskRemembersThatThereWereMore(t *testing.T) {
	t.Parallel()
	w := newWorld(t, newMachine(t))
	for range 34 {
		w.ends = append(w.ends, ending{words: []string{"success"}})
		w.write("book a table for 4 tomorrow at 8 pm at Bella Italia, +1 212 555 0100, name John Smith")
		w.write("yes")
		w.wait("1m")
	}
	n := w.records.Numbers[calledNumber]
	if len(n.Asks) == 0 || len(n.Asks) >= 34 || n.Unnamed.IsZero() || !n.Unnamed.Before(n.Asks[0].At) {
		t.Errorf("%d are named, and of the others the newest is of %v", len(n.Asks), n.Unnamed)
	}
}
