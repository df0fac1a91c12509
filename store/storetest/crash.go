package storetest

import (
	"context"
	"errors"
	"reflect"
	"testing"
	"time"

	"github.com/kallybot/kallybot/store"
)

// crashes are calls of one commit each. They build on one another; l is the lease that was claimed last.
var crashes = []struct {
	name string
	do   func(ctx context.Context, s store.Store, l *store.Lease) error
}{
	{"an update", func(ctx context.Context, s store.Store, _ *store.Lease) error {
		_, err := s.Update(ctx, "message", noon, nil, []store.Key{key("a"), key("b")}, always(store.Changes{
			Put: map[store.Key]store.Value{key("a"): {Data: []byte("one")}, key("b"): {Expires: noon}},
			Add: []store.Job{ordered("1", "o"), ordered("2", "o"), job("3")},
		}))
		return err
	}},
	{"a claim", claimOne},
	{"a result", func(ctx context.Context, s store.Store, l *store.Lease) error {
		_, err := s.Update(ctx, "result", noon, l, []store.Key{key("a")}, always(store.Changes{
			Put:  map[store.Key]store.Value{key("a"): {Data: []byte("two")}},
			Drop: []store.JobID{"3"},
			Add:  []store.Job{job("4")},
		}))
		return err
	}},
	{"a claim of the next", claimOne},
	{"an update that hands out what it adds", func(ctx context.Context, s store.Store, _ *store.Lease) error {
		got, err := s.Update(ctx, "", noon, nil, nil, always(store.Changes{
			Add: []store.Job{ordered("5", "p"), ordered("6", "p")}, Claim: []store.JobID{"5"}, Lease: lease,
		}))
		if err == nil && len(got.Claimed) != 1 {
			return errors.New("nothing handed out")
		}
		return err
	}},
	{"a release", func(ctx context.Context, s store.Store, l *store.Lease) error {
		return s.Release(ctx, *l, noon.Add(time.Minute))
	}},
	{"a prune", func(ctx context.Context, s store.Store, _ *store.Lease) error {
		return s.Prune(ctx, noon.Add(store.SeenFor+time.Second))
	}},
}

func claimOne(ctx context.Context, s store.Store, l *store.Lease) error {
	claimed, err := s.Claim(ctx, "send", noon, lease, 1)
	if err == nil && len(claimed) != 1 {
		return errors.New("nothing to claim")
	}
	if err == nil {
		*l = claimed[0]
	}
	return err
}

// script is a process amid crashes: those in front of one call are done.
type script struct {
	Process
	lease store.Lease
	hook  store.Hook // called within the hook of the store
}

// scriptAt does the calls in front of number i.
func scriptAt(t *testing.T, start func(*testing.T, store.Hook) Process, i int) *script {
	t.Helper()
	s := &script{}
	s.Process = start(t, func(p store.Point) error { return s.hook.At(p) })
	for _, c := range crashes[:i] {
		if err := c.do(t.Context(), s, &s.lease); err != nil {
			t.Fatalf("%s: %v", c.name, err)
		}
	}
	return s
}

// crash kills the process at a point of call i. The next process must find all of the call or nothing.
func crash(t *testing.T, start func(*testing.T, store.Hook) Process, i int, point store.Point) {
	s := scriptAt(t, start, i)
	before := dump(t, s)
	var again store.Store
	s.hook = func(p store.Point) error {
		if p == point {
			again = s.Killed()
		}
		return nil
	}
	if err := crashes[i].do(t.Context(), s, &s.lease); err != nil {
		t.Fatal(err)
	}
	s.hook = nil
	after := dump(t, s)
	if again == nil || reflect.DeepEqual(before, after) {
		t.Fatal("the call has made no commit")
	}
	want := before
	if point == store.AfterCommit {
		want = after
	}
	if got := dump(t, again); !reflect.DeepEqual(got, want) {
		t.Errorf("after the crash: %+v, want %+v", got, want)
	}
}

// fault lets a point of call i fail. The same store must go on with all of the call or nothing.
func fault(t *testing.T, start func(*testing.T, store.Hook) Process, i int, point store.Point) {
	s := scriptAt(t, start, i)
	before := dump(t, s)
	full := errors.New("disk is full")
	s.hook = func(p store.Point) error {
		if p == point {
			return full
		}
		return nil
	}
	fails(t, crashes[i].name, crashes[i].do(t.Context(), s, &s.lease), full)
	s.hook = nil
	if kept := !reflect.DeepEqual(dump(t, s), before); kept != (point == store.AfterCommit) {
		t.Errorf("kept: %v", kept)
	}
	if point == store.AfterCommit {
		return
	}
	if err := crashes[i].do(t.Context(), s, &s.lease); err != nil {
		t.Errorf("second time: %v", err)
	}
	if reflect.DeepEqual(dump(t, s), before) {
		t.Error("second time keeps nothing")
	}
}

// content is what a store has, as far as it outlives a process, for a comparison.
type content struct {
	Records map[string]store.Value
	Events  map[store.EventID]bool
	Jobs    []store.Job
}

func dump(t *testing.T, s store.Store) content {
	t.Helper()
	c := content{Records: map[string]store.Value{}, Events: map[store.EventID]bool{}}
	err := s.Scan(t.Context(), "dialogue", "", "", func(id string, v store.Value) bool {
		c.Records[id] = store.Value{Data: append([]byte{}, v.Data...), Expires: v.Expires}
		return true
	})
	if err != nil {
		t.Fatalf("Scan: %v", err)
	}
	for _, e := range []store.EventID{"message", "result"} {
		c.Events[e] = applied(t, s, e)
	}
	if c.Jobs, err = s.Jobs(t.Context(), "send", 1000); err != nil {
		t.Fatalf("Jobs: %v", err)
	}
	return c
}

// applied tells whether an event is marked, without marking it.
func applied(t *testing.T, s store.Store, e store.EventID) bool {
	t.Helper()
	probe := errors.New("probe")
	_, err := s.Update(t.Context(), e, noon, nil, nil, func(store.Records) (store.Changes, error) { return store.Changes{}, probe })
	if err != nil && !errors.Is(err, probe) {
		t.Fatalf("Update(%q): %v", e, err)
	}
	return err == nil
}
