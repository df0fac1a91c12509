package engine

import (
	"slices"
	"testing"
	"time"

	"github.com/kallybot/kallybot/conversation"
	"github.com/kallybot/kallybot/conversation/call"
	"github.com/kallybot/kallybot/conversation/chat"
	"github.com/kallybot/kallybot/store"
	"github.com/kallybot/kallybot/store/memory"
)

// village is an engine whose store holds what two people left, both of whom called the same number, and one of whom joined
// the other's call.
func village(t *testing.T, state call.State) *Engine {
	t.Helper()
	e, err := New(Config{Store: memory.New(memory.Options{}), Machine: bot{}, API: (&desk{}).api})
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range []string{"ann", "bob"} {
		at := chat.Address{Platform: "test", Chat: name, Private: true}
		d := conversation.Dialogue{Key: chat.DialogueKey(at, chat.Person{ID: name}), At: at, Person: chat.Person{ID: name}}
		group := conversation.Dialogue{At: chat.Address{Platform: "test", Chat: "group"}, Person: chat.Person{ID: name}}
		group.Key = chat.DialogueKey(group.At, group.Person)
		p := conversation.Profile{Name: name, Account: &conversation.Account{Plan: "pro"}}
		put := func(kind, id string, v any, version *int) {
			seed(t, e, conversation.Key{Kind: kind, ID: id}, v, version)
		}
		put(conversation.DialogueKind, d.Key, &d, &d.Version)
		put(conversation.DialogueKind, group.Key, &group, &group.Version)
		put(conversation.PersonKind, "test//"+name, &p, &p.Version)
		for _, n := range []string{"1", "2"} {
			r := conversation.Request{Draft: conversation.Draft{ID: name + n}, Owner: "test//" + name, Dialogue: d.Key,
				Call: call.Call{Request: name + n, ID: "far-" + name + n, Phone: "+12125550100", State: state}}
			if name == "bob" {
				r.Joined = []conversation.Joiner{{Person: "test//ann"}, {Person: "test//cy"}}
			}
			put(conversation.RequestKind, name+n, &r, &r.Version)
			a, o := adopted{Request: name + n}, owner{Dialogue: d.Key, Person: "test//" + name}
			put(conversation.AdoptedKind, "far-"+name+n, &a, &a.Version)
			put(ownerKind, name+n, &o, &o.Version)
		}
		keep(t, e, task{Version: 1, Dialogue: d.Key, Person: "test//" + name, Request: name + "1", Message: &conversation.Send{To: at}}, name+"-own")
		keep(t, e, task{Version: 1, Person: "test//cy", Message: &conversation.Send{To: at}}, name+"-of-others")
	}
	n := conversation.Number{OptedOut: true}
	for _, id := range []string{"ann1", "ann2", "bob1", "bob2"} {
		n.Asks = append(n.Asks, conversation.Asked{Request: id, Owner: "test//" + id[:3], Name: id[:3], At: time.Unix(1, 0)})
	}
	seed(t, e, conversation.Key{Kind: conversation.NumberKind, ID: "+12125550100"}, &n, &n.Version)
	return e
}

// keep adds a message that waits.
func keep(t *testing.T, e *Engine, of task, id string) {
	t.Helper()
	p := plan{}
	if err := p.push(store.Job{ID: store.JobID(id), Queue: sendQueue}, of); err != nil {
		t.Fatal(err)
	}
	_, err := e.store.Update(t.Context(), "", e.now(), nil, nil, func(store.Records) (store.Changes, error) { return store.Changes{Add: p.add}, nil })
	if err != nil {
		t.Fatal(err)
	}
}

// left are the names of all records and messages.
func left(t *testing.T, e *Engine) []string {
	t.Helper()
	var all []string
	for kind := range versions {
		err := e.store.Scan(t.Context(), store.Kind(kind), "", "", func(id string, v store.Value) bool {
			all = append(all, kind+" "+id)
			return true
		})
		if err != nil {
			t.Fatal(err)
		}
	}
	jobs, err := e.store.Jobs(t.Context(), sendQueue, 100)
	if err != nil {
		t.Fatal(err)
	}
	for _, j := range jobs {
		all = append(all, "job "+string(j.ID))
	}
	slices.Sort(all)
	return all
}

// erased does what an erase job does, twice.
func erased(t *testing.T, e *Engine, request string) {
	t.Helper()
	of := task{Person: "test//ann", Erase: &conversation.Erase{Request: request}}
	for range 2 {
		found, err := e.traces(t.Context(), of.Person)
		if err != nil {
			t.Fatal(err)
		}
		if request != "" {
			found = found.of(request)
		}
		if err := e.remove(t.Context(), of.Person, found); err != nil {
			t.Fatal(err)
		}
		if err := e.dropJobs(t.Context(), &claim{}, of, found); err != nil {
			t.Fatal(err)
		}
	}
}

// bobs is all that somebody else left, and what is nobody's.
var bobs = []string{
	"adopted far-bob1", "adopted far-bob2", "dialogue test//bob//bob", "dialogue test//group//bob", "job bob-of-others", "job bob-own",
	"number +12125550100", "owner bob1", "owner bob2", "person test//bob", "request bob1", "request bob2",
}

func TestForgottenPersonLeavesOthersAsTheyAre(t *testing.T) {
	t.Parallel()
	e := village(t, call.Notified)
	erased(t, e, "")
	if got := left(t, e); !slices.Equal(got, bobs) {
		t.Errorf("got  %v\nwant %v", got, bobs)
	}
	s, err := e.read(t.Context(), conversation.Key{Kind: conversation.NumberKind, ID: "+12125550100"}, conversation.Key{Kind: conversation.RequestKind, ID: "bob1"})
	n, r := s.Numbers["+12125550100"], s.Requests["bob1"]
	if err != nil || len(n.Asks) != 2 || n.Asks[0].Name != "bob" || n.Unnamed.IsZero() || !n.OptedOut || len(r.Joined) != 1 || r.Joined[0].Person != "test//cy" {
		t.Errorf("got %+v, %+v, %v", n, r.Joined, err)
	}
}

func TestForgottenCallLeavesTheRestOfThePerson(t *testing.T) {
	t.Parallel()
	e := village(t, call.Notified)
	want := slices.DeleteFunc(left(t, e), func(name string) bool {
		return slices.Contains([]string{"adopted far-ann1", "owner ann1", "request ann1", "job ann-own"}, name)
	})
	erased(t, e, "ann1")
	if got := left(t, e); !slices.Equal(got, want) {
		t.Errorf("got  %v\nwant %v", got, want)
	}
}

func TestCallOfSomebodyElseIsNotForgotten(t *testing.T) {
	t.Parallel()
	e := village(t, call.Notified)
	want := left(t, e)
	erased(t, e, "bob1")
	if got := left(t, e); !slices.Equal(got, want) {
		t.Errorf("got  %v\nwant %v", got, want)
	}
}

func TestNobodyIsForgottenWhileACallIsUnderWay(t *testing.T) {
	t.Parallel()
	for state, want := range map[call.State]bool{
		call.Confirmed: true, call.Dispatching: true, call.Accepted: true, call.Reconciling: true,
		call.Uncertain: false, call.Rejected: false, call.Withdrawn: false, call.Expired: false, call.Notified: false,
	} {
		e := village(t, state)
		found, err := e.traces(t.Context(), "test//ann")
		if err != nil || len(found.running()) > 0 != want || found.held() != 2 {
			t.Errorf("%s: got %q, %d, %v", state, found.running(), found.held(), err)
		}
	}
}
