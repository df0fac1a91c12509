package storetest

import (
	"context"
	"reflect"
	"strings"
	"testing"
	"time"

	"github.com/kallybot/kallybot/store"
)

var jobs = []check{
	{"a job is handed out as it was added", func(t *testing.T, s store.Store) {
		j := store.Job{
			ID: "call 1, \x00ñ", Queue: "a_queue_name_of_thirty_two_chars", Order: strings.Repeat("o", store.MaxID),
			Due: noon.Add(-time.Second).In(time.FixedZone("", 7200)), Attempt: 7, Data: []byte("\x00data"),
		}
		add(t, s, j)
		claimed, err := s.Claim(t.Context(), j.Queue, noon, lease, 1)
		if err != nil || len(claimed) != 1 {
			t.Fatalf("Claim = %v, %v", claimed, err)
		}
		want := j
		want.Due, want.Attempt = j.Due.UTC(), 1
		if got := claimed[0]; !reflect.DeepEqual(got.Job, want) || got.Until != noon.Add(lease) || got.Token == "" {
			t.Errorf("got %+v, want %+v until %v", got, want, noon.Add(lease))
		}
		found, err := s.Jobs(t.Context(), j.Queue, 1)
		if err != nil || len(found) != 1 || !reflect.DeepEqual(found[0], want) {
			t.Errorf("Jobs = %+v, %v, want %+v", found, err, want)
		}
	}},
	{"a job without data and time is handed out at once", func(t *testing.T, s store.Store) {
		add(t, s, store.Job{ID: "j", Queue: "send"})
		claimed, err := s.Claim(t.Context(), "send", time.Time{}, lease, 1)
		if err != nil || len(claimed) != 1 || !claimed[0].Job.Due.IsZero() || len(claimed[0].Job.Data) != 0 {
			t.Errorf("Claim = %+v, %v", claimed, err)
		}
	}},
	{"nothing is due", func(t *testing.T, s store.Store) {
		claim(t, s, 0, 5)
		next(t, s, -1)
		add(t, s, later(job("j"), time.Hour))
		claim(t, s, time.Hour-time.Microsecond, 5)
		next(t, s, time.Hour)
		claim(t, s, time.Hour, 0)
		claim(t, s, time.Hour, -1)
		claim(t, s, time.Hour, 5, "j")
	}},
	{"those due longest come first, then those added first", func(t *testing.T, s store.Store) {
		add(t, s, later(job("c"), 3), later(job("b"), -time.Minute), job("now 1"), later(job("a"), -time.Hour), job("now 2"), later(job("b 2"), -time.Minute))
		claim(t, s, time.Second, 4, "now 1", "now 2", "a", "b")
		claim(t, s, time.Second, 4, "b 2", "c")
	}},
	{"queues know nothing of one another", func(t *testing.T, s store.Store) {
		other := job("other")
		other.Queue = "sender"
		add(t, s, other, job("mine"))
		waiting(t, s, "mine")
		claim(t, s, 0, 9, "mine")
		if at, ok, err := s.Next(t.Context(), "sender"); err != nil || !ok || !at.IsZero() {
			t.Errorf("Next = %v, %v, %v, want zero time", at, ok, err)
		}
	}},
	{"a job that is there already is left as it is", func(t *testing.T, s store.Store) {
		add(t, s, ordered("a", "o"), job("b"))
		again := later(ordered("a", "p"), time.Hour)
		again.Data = []byte("new")
		elsewhere := job("b")
		elsewhere.Queue = "dial"
		add(t, s, again, elsewhere)
		waiting(t, s, "a", "b")
		claimed := claim(t, s, 0, 9, "a", "b")
		if got := claimed[0].Job; string(got.Data) != "do a" || got.Order != "o" {
			t.Errorf("job has become %+v", got)
		}
		add(t, s, job("a"))
		claim(t, s, 0, 9)
	}},
	{"a dropped job is gone, and drop comes before add", func(t *testing.T, s store.Store) {
		add(t, s, job("a"), job("b"), job("c"))
		claim(t, s, 0, 1, "a")
		update(t, s, "", store.Changes{Drop: []store.JobID{"a", "unknown", "b"}, Add: []store.Job{job("b")}})
		waiting(t, s, "c", "b")
		claim(t, s, 0, 9, "c", "b")
	}},
	{"Jobs tells those not done in the order of their addition", func(t *testing.T, s store.Store) {
		add(t, s, later(job("a"), time.Hour), ordered("b", "z"), job("c"), ordered("d", "a"), ordered("e", "z"))
		claim(t, s, 0, 1, "b")
		waiting(t, s, "a", "b", "c", "d", "e")
		for limit, want := range map[int]int{-1: 0, 0: 0, 2: 2, 9: 5} {
			if found, err := s.Jobs(t.Context(), "send", limit); err != nil || len(found) != want {
				t.Errorf("Jobs up to %d = %d, %v, want %d", limit, len(found), err, want)
			}
		}
	}},
	{"a bad queue and an ended context are refused", func(t *testing.T, s store.Store) {
		add(t, s, job("j"))
		for name, c := range map[string]struct {
			ctx  context.Context
			q    store.Queue
			want error
		}{"queue": {t.Context(), "no queue", store.ErrInvalid}, "context": {cancelled(), "send", context.Canceled}} {
			_, err := s.Claim(c.ctx, c.q, noon, lease, 1)
			fails(t, "Claim: "+name, err, c.want)
			_, _, err = s.Next(c.ctx, c.q)
			fails(t, "Next: "+name, err, c.want)
			_, err = s.Jobs(c.ctx, c.q, 1)
			fails(t, "Jobs: "+name, err, c.want)
		}
		l := claim(t, s, 0, 1, "j")[0]
		_, err := s.Extend(cancelled(), l, noon)
		fails(t, "Extend", err, context.Canceled)
		fails(t, "Release", s.Release(cancelled(), l, noon), context.Canceled)
		done(t, s, l)
	}},
}

var orders = []check{
	{"jobs of one order are handed out one at a time", func(t *testing.T, s store.Store) {
		add(t, s, ordered("a1", "a"), ordered("a2", "a"), ordered("b1", "b"), ordered("a3", "a"))
		claimed := claim(t, s, 0, 9, "a1", "b1")
		claim(t, s, 0, 9)
		done(t, s, claimed[0])
		second := claim(t, s, 0, 9, "a2")
		done(t, s, second[0])
		claim(t, s, 0, 9, "a3")
	}},
	{"a first job that waits for its time holds back the others", func(t *testing.T, s store.Store) {
		add(t, s, later(ordered("a1", "a"), time.Hour), ordered("a2", "a"), job("free"))
		claim(t, s, 0, 9, "free")
		next(t, s, lease)
		done(t, s, claim(t, s, time.Hour, 9, "free", "a1")[1])
		claim(t, s, time.Hour, 9, "a2")
	}},
	{"a leased first job holds back the others until it is done", func(t *testing.T, s store.Store) {
		add(t, s, ordered("a1", "a"), ordered("a2", "a"))
		claim(t, s, 0, 9, "a1")
		next(t, s, lease)
		l := claim(t, s, lease, 9, "a1")[0]
		done(t, s, l)
		if at, ok, err := s.Next(t.Context(), "send"); err != nil || !ok || !at.IsZero() {
			t.Errorf("Next = %v, %v, %v, want at once", at, ok, err)
		}
		claim(t, s, 0, 9, "a2")
	}},
	{"a first job that was released keeps its place", func(t *testing.T, s store.Store) {
		add(t, s, ordered("a1", "a"), ordered("a2", "a"))
		release(t, s, claim(t, s, 0, 9, "a1")[0], time.Hour)
		claim(t, s, 0, 9)
		next(t, s, time.Hour)
		waiting(t, s, "a1", "a2")
		claim(t, s, time.Hour, 9, "a1")
	}},
	{"a dropped first job lets the next one go", func(t *testing.T, s store.Store) {
		add(t, s, ordered("a1", "a"), ordered("a2", "a"), later(ordered("a3", "a"), time.Hour), ordered("a4", "a"))
		claim(t, s, 0, 9, "a1")
		update(t, s, "", store.Changes{Drop: []store.JobID{"a1"}})
		claim(t, s, 0, 9, "a2")
		update(t, s, "", store.Changes{Drop: []store.JobID{"a2"}})
		claim(t, s, 0, 9)
		next(t, s, time.Hour)
		update(t, s, "", store.Changes{Drop: []store.JobID{"a3"}})
		claim(t, s, 0, 9, "a4")
	}},
	{"a dropped middle job changes nothing for the others", func(t *testing.T, s store.Store) {
		add(t, s, ordered("a1", "a"), ordered("a2", "a"), ordered("a3", "a"))
		l := claim(t, s, 0, 9, "a1")[0]
		update(t, s, "", store.Changes{Drop: []store.JobID{"a2"}})
		claim(t, s, 0, 9)
		done(t, s, l)
		claim(t, s, 0, 9, "a3")
	}},
	{"a whole order is dropped at once", func(t *testing.T, s store.Store) {
		add(t, s, ordered("a1", "a"), ordered("a2", "a"), ordered("a3", "a"))
		update(t, s, "", store.Changes{Drop: []store.JobID{"a1", "a2", "a3", "a1"}, Add: []store.Job{ordered("a4", "a")}})
		claim(t, s, 0, 9, "a4")
	}},
	{"the same order in another queue is another order", func(t *testing.T, s store.Store) {
		dial := ordered("d", "a")
		dial.Queue = "dial"
		add(t, s, dial, ordered("s", "a"))
		claim(t, s, 0, 9, "s")
	}},
	{"orders that begin alike are different", func(t *testing.T, s store.Store) {
		add(t, s, ordered("1", "a"), ordered("2", "ab"), ordered("3", "a\x00"), ordered("4", "a\x00\x00\x00\x00\x00\x00\x00\x01"), ordered("5", "\xff"), ordered("6", ""))
		claim(t, s, 0, 9, "1", "2", "3", "4", "5", "6")
	}},
}
