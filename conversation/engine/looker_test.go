package engine

import (
	"context"
	"errors"
	"net/http"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/kallybot/kallybot/conversation"
	"github.com/kallybot/kallybot/conversation/call"
	"github.com/kallybot/kallybot/kallyai"
)

// desk is a far side whose answers are set by hand. Calls are listed in the order of calls.
type desk struct {
	AccountReader // not asked
	CallControl   // not asked, but for the transcript
	create        func() (*kallyai.Call, error)
	calls         []kallyai.Call
	details       map[string]kallyai.Call // what only the call's own answer tells; of others the listed
	clock         time.Duration           // how far the clock is ahead
	listErr       error
	transcript    func() ([]kallyai.Entry, error)
	lists         int
	asked         []string // calls whose details were read
}

func (d *desk) CreateFrozen(context.Context, string, []byte) (*kallyai.Call, error) {
	return d.create()
}

func (d *desk) ListCalls(_ context.Context, limit, offset int) (*kallyai.CallPage, error) {
	d.lists++
	if d.listErr != nil && offset > 0 {
		return nil, d.listErr
	}
	end := min(offset+limit, len(d.calls))
	return &kallyai.CallPage{Calls: d.calls[min(offset, end):end], Total: len(d.calls), ServerTime: time.Now().Add(d.clock)}, nil
}

func (d *desk) Call(_ context.Context, id string) (*kallyai.Call, error) {
	d.asked = append(d.asked, id)
	if c, ok := d.details[id]; ok {
		return &c, nil
	}
	for _, c := range d.calls {
		if c.ID == id {
			return &c, nil
		}
	}
	return nil, &kallyai.Error{Code: kallyai.CodeCallNotFound, HTTPStatus: http.StatusNotFound}
}

func (d *desk) Transcript(context.Context, string) ([]kallyai.Entry, error) { return d.transcript() }

func (d *desk) api(string) (API, error) { return d, nil }

// listing is an entry of the list for a number, some time after the sending.
func listing(id, phone, task, session string, after time.Duration) kallyai.Call {
	return kallyai.Call{
		ID: id, Status: kallyai.StatusSuccess, Highlights: "done", SessionID: session, CreatedAt: time.Now().Add(after),
		Submission: kallyai.Submission{RespondentPhone: phone, TaskDescription: task},
	}
}

func TestSearchFindsWhatMayBeTheLostCall(t *testing.T) {
	const phone, task = "+14155550100", "ask"
	rows := []struct {
		name string
		desk func() *desk
		want string // ids in order
	}{
		{"nothing", func() *desk { return &desk{} }, ""},
		{"same number and task", func() *desk {
			return &desk{calls: []kallyai.Call{listing("x", phone, task, "", time.Second)}}
		}, "x"},
		{"our own id comes first", func() *desk {
			return &desk{calls: []kallyai.Call{listing("x", phone, task, "", time.Minute), listing("y", phone, "", "r", time.Second)},
				details: map[string]kallyai.Call{"y": listing("y", "", "", "", 0)}}
		}, "y x"},
		{"newest first", func() *desk {
			return &desk{calls: []kallyai.Call{listing("old", phone, task, "", time.Second), listing("new", phone, task, "", time.Minute)}}
		}, "new old"},
		{"another number, another task, too old, another's id, no id", func() *desk {
			return &desk{calls: []kallyai.Call{
				listing("a", "+14155550101", task, "", 0), listing("b", phone, "other", "", 0), listing("c", phone, task, "", -time.Hour),
				listing("d", phone, task, "q", 0), listing("", phone, task, "", 0),
			}}
		}, ""},
		{"a list without tasks is read up", func() *desk {
			return &desk{calls: []kallyai.Call{listing("a", phone, "", "", 0), listing("b", phone, "", "", 0)},
				details: map[string]kallyai.Call{"a": listing("a", phone, "other", "", 0), "b": listing("b", phone, task, "", 0)}}
		}, "b"},
		{"a clock that is ahead", func() *desk {
			return &desk{clock: 3 * time.Hour, calls: []kallyai.Call{listing("a", phone, task, "", 3*time.Hour), listing("b", phone, task, "", 0)}}
		}, "a"},
		{"an error on the second page", func() *desk {
			d := &desk{listErr: errors.New("no route"), calls: []kallyai.Call{listing("a", phone, task, "", 0)}}
			for range 300 {
				d.calls = append(d.calls, listing("z", "+1", task, "", 0))
			}
			return d
		}, "a"},
		{"a clock that is behind, on the second of two pages", func() *desk {
			d := &desk{}
			for n := range kallyai.MaxListLimit {
				d.calls = append(d.calls, listing("z", "+1", task, "", -time.Duration(n)*time.Second/2))
			}
			d.calls = append(d.calls, listing("a", phone, task, "", -call.ClockSkew+time.Second))
			return d
		}, "a"},
		{"oldest first, on the last of three pages", func() *desk {
			d := &desk{}
			for n := range 500 {
				d.calls = append(d.calls, listing("z", phone, task, "", time.Duration(n-600)*time.Hour))
			}
			d.calls = append(d.calls, listing("a", phone, task, "", 0))
			return d
		}, "a"},
	}
	for _, row := range rows {
		t.Run(row.name, func(t *testing.T) {
			bubble(t, func(t *testing.T) {
				w := newWorld(t, nil, nil)
				c := call.Call{Request: "r", Phone: phone, Task: task, State: call.Reconciling, FirstSent: time.Now(), Dispatched: time.Now()}
				found, _ := (&looker{w.Engine}).search(t.Context(), row.desk(), c)
				var ids []string
				for _, l := range found {
					ids = append(ids, l.ID)
				}
				equal(t, "found", strings.Join(ids, " "), row.want)
			})
		})
	}
}

func TestSearchStopsAtTheFirstOldCallOfAListWithNewestFirst(t *testing.T) {
	bubble(t, func(t *testing.T) {
		d := &desk{}
		for n := range 2000 {
			d.calls = append(d.calls, listing("z", "+1", "", "", -time.Duration(n)*time.Minute))
		}
		w := newWorld(t, nil, nil)
		if _, err := (&looker{w.Engine}).search(t.Context(), d, call.Call{FirstSent: time.Now(), Dispatched: time.Now()}); err != nil {
			t.Fatal(err)
		}
		equal(t, "pages read", d.lists, 1)
	})
}

func TestSearchReadsABoundedNumberOfDetails(t *testing.T) {
	bubble(t, func(t *testing.T) {
		d := &desk{}
		for range 100 {
			d.calls = append(d.calls, listing("z", "+1", "", "", 0))
		}
		w := newWorld(t, nil, nil)
		if _, err := (&looker{w.Engine}).search(t.Context(), d, call.Call{Phone: "+1", FirstSent: time.Now(), Dispatched: time.Now()}); err != nil {
			t.Fatal(err)
		}
		equal(t, "details read", len(d.asked), maxDetails)
	})
}

func TestAcceptedCallIsFollowedToItsEnd(t *testing.T) {
	bubble(t, func(t *testing.T) {
		running := kallyai.Call{ID: "x", Status: "in_progress"}
		d := &desk{create: func() (*kallyai.Call, error) { return &running, nil }, calls: []kallyai.Call{running}}
		w := newWorld(t, nil, func(c *Config) { c.API = d.api }).run()
		defer w.done()
		id := w.confirm("a", phoneFor("0100"))
		pass(t, 10*time.Minute)
		equal(t, "state while it runs", w.call(id).State, call.Accepted)
		if n := len(d.asked); n < 10 || n > 20 {
			t.Errorf("asked %d times in ten minutes", n)
		}
		d.calls[0].Status = kallyai.StatusVoicemail
		w.drained()
		equal(t, "last words", last(w.room.texts("a")), "end final voicemail")
	})
}

func TestLostCallIsFoundAlthoughItWasListedOnlyLater(t *testing.T) {
	bubble(t, func(t *testing.T) {
		d := &desk{create: func() (*kallyai.Call, error) { return nil, &kallyai.AmbiguousError{Err: errors.New("reset")} }}
		w := newWorld(t, nil, func(c *Config) { c.API = d.api }).run()
		defer w.done()
		id := w.confirm("a", phoneFor("0100"))
		pass(t, 10*time.Minute)
		equal(t, "state while unknown", w.call(id).State, call.Reconciling)
		d.calls = []kallyai.Call{listing("x", phoneFor("0100"), "ask about "+id, "", -9*time.Minute)}
		w.drained()
		equal(t, "last words", last(w.room.texts("a")), "end final success")
	})
}

func TestTwoLostCallsNeverTakeTheSameListedOne(t *testing.T) {
	bubble(t, func(t *testing.T) {
		d := &desk{create: func() (*kallyai.Call, error) { return nil, &kallyai.AmbiguousError{Err: errors.New("reset")} }}
		w := newWorld(t, nil, func(c *Config) { c.API = d.api }).run()
		defer w.done()
		ids := []string{w.confirm("a", phoneFor("0100")), w.confirm("b", phoneFor("0100"))}
		d.calls = []kallyai.Call{listing("x", phoneFor("0100"), "", "", 5*time.Second)}
		d.details = map[string]kallyai.Call{"x": listing("x", phoneFor("0100"), "", "", 0)}
		w.drained()
		states := []call.State{w.call(ids[0]).State, w.call(ids[1]).State}
		slices.Sort(states)
		if !slices.Equal(states, []call.State{call.Notified, call.Uncertain}) {
			t.Errorf("states %q", states)
		}
	})
}

func TestLookOfASettledCallEndsItsJob(t *testing.T) {
	bubble(t, func(t *testing.T) {
		w := newWorld(t, nil, nil)
		l := &looker{w.Engine}
		for _, s := range []call.State{"", call.Confirmed, call.Final, call.Uncertain} {
			if ev := l.look(t.Context(), conversation.Request{Call: call.Call{State: s}}); ev != nil {
				t.Errorf("look in state %q: %v", s, ev)
			}
		}
	})
}
