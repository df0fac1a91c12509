package storetest

import (
	"testing"
	"time"

	"github.com/kallybot/kallybot/store"
)

var dones = []check{
	{"a result removes its job and is kept with it", func(t *testing.T, s store.Store) {
		add(t, s, job("a"), job("b"))
		l := claim(t, s, 0, 1, "a")[0]
		c := store.Changes{Put: map[store.Key]store.Value{key("a"): {Data: []byte("result")}}, Add: []store.Job{job("c")}}
		if fresh, err := finish(t, s, "result a", l, c); !fresh || err != nil {
			t.Fatalf("Update = %v, %v", fresh, err)
		}
		has(t, s, key("a"), "result")
		waiting(t, s, "b", "c")
	}},
	{"a lost lease keeps nothing", func(t *testing.T, s store.Store) {
		for _, c := range loseLease {
			add(t, s, job("j"))
			l := claim(t, s, 0, 1, "j")[0]
			c.lose(t, s, l)
			_, err := finish(t, s, "message", l, store.Changes{Put: map[store.Key]store.Value{key("a"): {}}, Add: []store.Job{job("new")}})
			fails(t, "Update after "+c.name, err, store.ErrLost)
			_, err = s.Extend(t.Context(), l, noon.Add(time.Hour))
			fails(t, "Extend after "+c.name, err, store.ErrLost)
			fails(t, "Release after "+c.name, s.Release(t.Context(), l, noon), store.ErrLost)
			update(t, s, "", store.Changes{Drop: []store.JobID{"j"}})
		}
		keptNothing(t, s)
	}},
	{"an invented lease is lost", func(t *testing.T, s store.Store) {
		add(t, s, job("j"))
		for name, l := range map[string]store.Lease{
			"empty": {}, "of a waiting job": {Job: job("j")}, "of an unknown job": {Job: job("k"), Token: "1"},
		} {
			_, err := finish(t, s, "message", l, store.Changes{})
			fails(t, "lease "+name, err, store.ErrLost)
		}
		waiting(t, s, "j")
	}},
	{"a lease whose end has passed holds while nobody else has claimed", func(t *testing.T, s store.Store) {
		add(t, s, job("j"))
		l := claim(t, s, 0, 1, "j")[0]
		got, err := s.Update(t.Context(), "result", noon.Add(time.Hour), &l, nil, always(store.Changes{}))
		if !got.Fresh || err != nil {
			t.Errorf("Update = %v, %v, want true, nil", got.Fresh, err)
		}
		waiting(t, s)
	}},
	{"an error of the step leaves the job leased", func(t *testing.T, s store.Store) {
		add(t, s, job("j"))
		l := claim(t, s, 0, 1, "j")[0]
		_, err := finish(t, s, "message", l, store.Changes{Delete: []store.Key{key("unread")}})
		fails(t, "Update", err, store.ErrInvalid)
		claim(t, s, 0, 1)
		done(t, s, l)
		waiting(t, s)
	}},
	{"a result that was applied before removes the job all the same", func(t *testing.T, s store.Store) {
		add(t, s, ordered("j", "o"), ordered("k", "o"))
		update(t, s, "result", store.Changes{})
		l := claim(t, s, 0, 1, "j")[0]
		for range 2 {
			fresh, err := finish(t, s, "result", l, store.Changes{Add: []store.Job{job("again")}})
			if fresh || err != nil {
				t.Errorf("Update = %v, %v, want false, nil", fresh, err)
			}
			waiting(t, s, "k")
		}
		claim(t, s, 0, 9, "k")
	}},
	{"a result may add a job with the same ID", func(t *testing.T, s store.Store) {
		add(t, s, ordered("a", "o"), ordered("b", "o"))
		l := claim(t, s, 0, 9, "a")[0]
		if _, err := finish(t, s, "", l, store.Changes{Add: []store.Job{ordered("a", "o")}}); err != nil {
			t.Fatal(err)
		}
		waiting(t, s, "b", "a")
		done(t, s, claim(t, s, 0, 9, "b")[0])
		if again := claim(t, s, 0, 9, "a")[0]; again.Job.Attempt != 1 || again.Token == l.Token {
			t.Errorf("new job has attempt %d and token %q after %q", again.Job.Attempt, again.Token, l.Token)
		}
	}},
	{"a result may drop its own job", func(t *testing.T, s store.Store) {
		add(t, s, job("a"))
		l := claim(t, s, 0, 9, "a")[0]
		if fresh, err := finish(t, s, "", l, store.Changes{Drop: []store.JobID{"a"}}); !fresh || err != nil {
			t.Errorf("Update = %v, %v, want true, nil", fresh, err)
		}
		waiting(t, s)
	}},
}

// loseLease are the ways in which the lease l of job j is lost.
var loseLease = []struct {
	name string
	lose func(t *testing.T, s store.Store, l store.Lease)
}{
	{"release", func(t *testing.T, s store.Store, l store.Lease) { release(t, s, l, 0) }},
	{"release and claim", func(t *testing.T, s store.Store, l store.Lease) {
		release(t, s, l, 0)
		claim(t, s, 0, 1, "j")
	}},
	{"claim by another", func(t *testing.T, s store.Store, l store.Lease) { claim(t, s, lease, 1, "j") }},
	{"done", func(t *testing.T, s store.Store, l store.Lease) { done(t, s, l) }},
	{"drop", func(t *testing.T, s store.Store, l store.Lease) {
		update(t, s, "", store.Changes{Drop: []store.JobID{"j"}})
	}},
	{"drop, add and claim", func(t *testing.T, s store.Store, l store.Lease) {
		update(t, s, "", store.Changes{Drop: []store.JobID{"j"}, Add: []store.Job{job("j")}})
		claim(t, s, 0, 1, "j")
	}},
}

// finish commits the result of a job. Its step has read record a.
func finish(t *testing.T, s store.Store, event store.EventID, l store.Lease, c store.Changes) (bool, error) {
	t.Helper()
	got, err := s.Update(t.Context(), event, noon, &l, []store.Key{key("a")}, always(c))
	return got.Fresh, err
}

func release(t *testing.T, s store.Store, l store.Lease, d time.Duration) {
	t.Helper()
	if err := s.Release(t.Context(), l, noon.Add(d)); err != nil {
		t.Fatalf("Release: %v", err)
	}
}
