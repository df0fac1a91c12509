package storetest

import (
	"testing"
	"time"

	"github.com/kallybot/kallybot/store"
)

var leases = []check{
	{"a lease that ends makes its job due again", func(t *testing.T, s store.Store) {
		add(t, s, job("j"))
		first := claim(t, s, 0, 1, "j")[0]
		next(t, s, lease)
		claim(t, s, lease-time.Microsecond, 1)
		second := claim(t, s, lease, 1, "j")[0]
		if second.Job.Attempt != 2 || second.Token == first.Token {
			t.Errorf("second hand-out is attempt %d with token %q after %q", second.Job.Attempt, second.Token, first.Token)
		}
		next(t, s, 2*lease)
	}},
	{"an extended lease ends later, or earlier", func(t *testing.T, s store.Store) {
		add(t, s, job("j"))
		l := claim(t, s, 0, 1, "j")[0]
		for _, d := range []time.Duration{time.Hour, 2 * time.Second} {
			longer, err := s.Extend(t.Context(), l, noon.Add(d).Add(999))
			if err != nil || !longer.Until.Equal(noon.Add(d)) || longer.Job.ID != "j" || string(longer.Job.Data) != "do j" {
				t.Fatalf("Extend = %+v, %v", longer, err)
			}
			next(t, s, d)
			claim(t, s, d-time.Second, 1)
			if d == time.Hour {
				l = longer
			}
		}
		claim(t, s, 2*time.Second, 1, "j")
	}},
	{"the lease before Extend holds as well", func(t *testing.T, s store.Store) {
		add(t, s, job("j"))
		l := claim(t, s, 0, 1, "j")[0]
		if _, err := s.Extend(t.Context(), l, noon.Add(time.Hour)); err != nil {
			t.Fatal(err)
		}
		done(t, s, l)
		waiting(t, s)
	}},
	{"a released job is handed out at its new time, its attempts counted on", func(t *testing.T, s store.Store) {
		add(t, s, job("j"))
		for attempt := 1; attempt <= 3; attempt++ {
			at := time.Duration(attempt) * time.Minute
			l := claim(t, s, at, 1, "j")[0]
			if l.Job.Attempt != attempt {
				t.Errorf("attempt %d, want %d", l.Job.Attempt, attempt)
			}
			release(t, s, l, at+time.Minute)
			next(t, s, at+time.Minute)
			claim(t, s, at+time.Minute-time.Microsecond, 1)
		}
	}},
	{"a job released to the past is due at once", func(t *testing.T, s store.Store) {
		add(t, s, job("j"))
		if err := s.Release(t.Context(), claim(t, s, 0, 1, "j")[0], time.Time{}); err != nil {
			t.Fatal(err)
		}
		claim(t, s, -time.Hour, 1, "j")
	}},
	{"tokens are different at each hand-out", func(t *testing.T, s store.Store) {
		seen := map[string]bool{}
		for range 3 {
			add(t, s, job("a"), job("b"))
			claimed := append(claim(t, s, 0, 9, "a", "b"), claim(t, s, lease, 9, "a", "b")...)
			for _, l := range claimed {
				if name := string(l.Job.ID) + " " + l.Token; seen[name] {
					t.Errorf("token %q of job %s was used before", l.Token, l.Job.ID)
				} else {
					seen[name] = true
				}
			}
			update(t, s, "", store.Changes{Drop: []store.JobID{"a", "b"}})
		}
	}},
}
