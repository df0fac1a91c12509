package storetest

import (
	"context"
	"errors"
	"slices"
	"testing"
	"time"

	"github.com/kallybot/kallybot/store"
)

// noon is the time at which each test begins.
var noon = time.Date(2030, 1, 2, 12, 0, 0, 0, time.UTC)

func key(id string) store.Key { return store.Key{Kind: "dialogue", ID: id} }

// job returns a job of queue "send" without order that is due at once.
func job(id store.JobID) store.Job { return store.Job{ID: id, Queue: "send", Data: []byte("do " + id)} }

// ordered returns a job of queue "send" with an order.
func ordered(id store.JobID, order string) store.Job {
	j := job(id)
	j.Order = order
	return j
}

// later returns j, due after d.
func later(j store.Job, d time.Duration) store.Job {
	j.Due = noon.Add(d)
	return j
}

// always returns a step that gives c, whatever it reads.
func always(c store.Changes) func(store.Records) (store.Changes, error) {
	return func(store.Records) (store.Changes, error) { return c, nil }
}

// update commits c, which needs keys, under an event, and reports whether that was fresh.
func update(t *testing.T, s store.Store, event store.EventID, c store.Changes, keys ...store.Key) bool {
	t.Helper()
	got, err := s.Update(t.Context(), event, noon, nil, keys, always(c))
	if err != nil {
		t.Fatalf("Update(%q): %v", event, err)
	}
	return got.Fresh
}

// put commits a record that expires at a time, or never.
func put(t *testing.T, s store.Store, k store.Key, data string, expires time.Time) {
	t.Helper()
	update(t, s, "", store.Changes{Put: map[store.Key]store.Value{k: {Data: []byte(data), Expires: expires}}}, k)
}

func add(t *testing.T, s store.Store, added ...store.Job) {
	t.Helper()
	update(t, s, "", store.Changes{Add: added})
}

// done finishes a claimed job.
func done(t *testing.T, s store.Store, l store.Lease) {
	t.Helper()
	if _, err := s.Update(t.Context(), "", noon, &l, nil, always(store.Changes{})); err != nil {
		t.Fatalf("Update with done %s: %v", l.Job.ID, err)
	}
}

// has checks a record's content; "" means that there is none.
func has(t *testing.T, s store.Store, k store.Key, want string) {
	t.Helper()
	found, err := s.Read(t.Context(), k)
	if err != nil {
		t.Fatalf("Read: %v", err)
	}
	if got := string(found[k].Data); got != want {
		t.Errorf("record %s = %q, want %q", k.ID, got, want)
	}
}

const lease = time.Minute

// claim claims jobs of queue "send" at noon plus d and checks which.
func claim(t *testing.T, s store.Store, d time.Duration, limit int, want ...store.JobID) []store.Lease {
	t.Helper()
	claimed, err := s.Claim(t.Context(), "send", noon.Add(d), lease, limit)
	if err != nil {
		t.Fatalf("Claim: %v", err)
	}
	if got := leasedIDs(claimed); !slices.Equal(got, want) {
		t.Fatalf("Claim at +%v = %q, want %q", d, got, want)
	}
	return claimed
}

func leasedIDs(leases []store.Lease) []store.JobID {
	ids := make([]store.JobID, len(leases))
	for i, l := range leases {
		ids[i] = l.Job.ID
	}
	return ids
}

// waiting checks the jobs of queue "send" that are not done.
func waiting(t *testing.T, s store.Store, want ...store.JobID) {
	t.Helper()
	found, err := s.Jobs(t.Context(), "send", 1000)
	if err != nil {
		t.Fatalf("Jobs: %v", err)
	}
	got := make([]store.JobID, len(found))
	for i, j := range found {
		got[i] = j.ID
	}
	if !slices.Equal(got, want) {
		t.Errorf("Jobs = %q, want %q", got, want)
	}
}

// next checks when the next job of queue "send" is due; a negative d means that there is none.
func next(t *testing.T, s store.Store, d time.Duration) {
	t.Helper()
	at, ok, err := s.Next(t.Context(), "send")
	if err != nil {
		t.Fatalf("Next: %v", err)
	}
	if want := noon.Add(d); ok != (d >= 0) || ok && !at.Equal(want) {
		t.Errorf("Next = %v, %v, want %v, %v", at, ok, want, d >= 0)
	}
}

// fails checks an error.
func fails(t *testing.T, what string, got, want error) {
	t.Helper()
	if !errors.Is(got, want) {
		t.Errorf("%s: error %v, want %v", what, got, want)
	}
}

// cancelled returns a context that has ended.
func cancelled() context.Context {
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	return ctx
}
