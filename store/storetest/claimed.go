package storetest

import (
	"fmt"
	"reflect"
	"slices"
	"sync"
	"testing"
	"time"

	"github.com/kallybot/kallybot/store"
)

// handed are the checks of jobs that are handed out by the Update that adds them.
var handed = []check{
	{"a new job is handed out as by a claim", func(t *testing.T, s store.Store) {
		j := later(ordered("j", "o"), -time.Second)
		l := addClaimed(t, s, []store.JobID{"j"}, []store.Job{j}, "j")[0]
		want := j
		want.Attempt = 1
		if !reflect.DeepEqual(l.Job, want) || !l.Until.Equal(noon.Add(lease)) || l.Token == "" {
			t.Errorf("got %+v, want %+v until %v", l, want, noon.Add(lease))
		}
		claim(t, s, lease-time.Microsecond, 9)
		next(t, s, lease)
		waiting(t, s, "j")
		done(t, s, l)
		waiting(t, s)
	}},
	{"what cannot be handed out waits", func(t *testing.T, s store.Store) {
		add(t, s, job("there"), ordered("a1", "a"))
		named := []store.JobID{"there", "a2", "b1", "b2", "later", "unknown"}
		addClaimed(t, s, named, []store.Job{
			job("there"), ordered("a2", "a"), ordered("b1", "b"), ordered("b2", "b"), later(job("later"), time.Microsecond), job("not named"),
		}, "b1")
		claim(t, s, 0, 9, "there", "a1", "not named")
		claim(t, s, time.Microsecond, 9, "later")
	}},
	{"one that is named twice is handed out once", func(t *testing.T, s store.Store) {
		addClaimed(t, s, []store.JobID{"j", "j"}, []store.Job{job("j"), job("j")}, "j")
		waiting(t, s, "j")
	}},
	{"it holds back those behind it", func(t *testing.T, s store.Store) {
		l := addClaimed(t, s, []store.JobID{"a1"}, []store.Job{ordered("a1", "a"), ordered("a2", "a")}, "a1")[0]
		claim(t, s, 0, 9)
		done(t, s, l)
		claim(t, s, 0, 9, "a2")
	}},
	{"it may follow the job that is done", func(t *testing.T, s store.Store) {
		add(t, s, ordered("a1", "a"))
		l := claim(t, s, 0, 1, "a1")[0]
		got, err := s.Update(t.Context(), "", noon, &l, nil, always(store.Changes{
			Add: []store.Job{ordered("a2", "a")}, Claim: []store.JobID{"a2"}, Lease: lease,
		}))
		if err != nil || !slices.Equal(leasedIDs(got.Claimed), []store.JobID{"a2"}) {
			t.Errorf("Update = %+v, %v, want a2", got, err)
		}
		claim(t, s, 0, 9)
	}},
	{"its lease is lost like any other", func(t *testing.T, s store.Store) {
		for _, c := range loseLease {
			l := addClaimed(t, s, []store.JobID{"j"}, []store.Job{job("j")}, "j")[0]
			c.lose(t, s, l)
			_, err := finish(t, s, "message", l, store.Changes{})
			fails(t, "Update after "+c.name, err, store.ErrLost)
			update(t, s, "", store.Changes{Drop: []store.JobID{"j"}})
		}
	}},
	{"an event that was applied before hands out nothing", func(t *testing.T, s store.Store) {
		c := store.Changes{Add: []store.Job{job("j")}, Claim: []store.JobID{"j"}, Lease: lease}
		for _, want := range []int{1, 0} {
			got, err := s.Update(t.Context(), "message", noon, nil, nil, always(c))
			if err != nil || len(got.Claimed) != want || got.Fresh != (want == 1) {
				t.Errorf("Update = %+v, %v, want %d leases", got, err, want)
			}
		}
	}},
	{"a lease of no length is over at once", func(t *testing.T, s store.Store) {
		got, err := s.Update(t.Context(), "", noon, nil, nil, always(store.Changes{Add: []store.Job{job("j")}, Claim: []store.JobID{"j"}}))
		if err != nil || len(got.Claimed) != 1 {
			t.Fatalf("Update = %+v, %v", got, err)
		}
		if again := claim(t, s, 0, 9, "j")[0]; again.Job.Attempt != 2 || again.Token == got.Claimed[0].Token {
			t.Errorf("second hand-out is attempt %d with token %q after %q", again.Job.Attempt, again.Token, got.Claimed[0].Token)
		}
	}},
	{"the lease's end wakes others", func(t *testing.T, s store.Store) {
		addClaimed(t, s, []store.JobID{"j"}, []store.Job{job("j")}, "j")
		awake(t, s, true)
	}},
	{"among claims, each job is handed out once", func(t *testing.T, s store.Store) {
		const callers, rounds = 8, 10
		var mu sync.Mutex
		times := map[store.JobID]int{}
		note := func(all []store.Lease) {
			mu.Lock()
			defer mu.Unlock()
			for _, l := range all {
				times[l.Job.ID]++
			}
		}
		atOnce(callers, func(g int) {
			for i := range rounds {
				j := ordered(store.JobID(fmt.Sprintf("%d.%d", g, i)), []string{"", fmt.Sprint(g)}[i%2])
				got, err := s.Update(t.Context(), "", noon, nil, nil, always(store.Changes{Add: []store.Job{j}, Claim: []store.JobID{j.ID}, Lease: lease}))
				claimed, claimErr := s.Claim(t.Context(), "send", noon, lease, 9)
				if err != nil || claimErr != nil {
					t.Errorf("Update: %v, Claim: %v", err, claimErr)
				}
				note(append(got.Claimed, claimed...))
			}
		})
		for id, n := range times {
			if n != 1 {
				t.Errorf("job %s was handed out %d times", id, n)
			}
		}
		if want := callers * (rounds/2 + 1); len(times) != want { // the unordered ones, and the first of each order
			t.Errorf("%d jobs were handed out, want %d", len(times), want)
		}
	}},
}

// addClaimed adds jobs in an Update that names some to be handed out, and checks which are.
func addClaimed(t *testing.T, s store.Store, named []store.JobID, added []store.Job, want ...store.JobID) []store.Lease {
	t.Helper()
	got, err := s.Update(t.Context(), "", noon, nil, nil, always(store.Changes{Add: added, Claim: named, Lease: lease}))
	if err != nil || !got.Fresh || !slices.Equal(leasedIDs(got.Claimed), want) {
		t.Fatalf("Update hands out %q, %v, want %q", leasedIDs(got.Claimed), err, want)
	}
	return got.Claimed
}
