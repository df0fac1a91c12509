package postgres_test

import (
	"context"
	"fmt"
	"sync"
	"testing"
	"time"

	"github.com/kallybot/kallybot/store"
	"github.com/kallybot/kallybot/store/postgres"
	"github.com/kallybot/kallybot/store/postgres/postgrestest"
)

// many opens several stores on one schema, as several processes do.
func many(t *testing.T, n int, o postgres.Options) (all []*postgres.Store, dsn string) {
	t.Helper()
	dsn = postgrestest.Schema(t, postgrestest.DSN(t))
	for range n {
		all = append(all, open(t, dsn, o))
	}
	return all, dsn
}

func add(t *testing.T, s store.Store, jobs ...store.Job) {
	t.Helper()
	_, err := s.Update(t.Context(), "", noon, nil, nil, func(store.Records) (store.Changes, error) { return store.Changes{Add: jobs}, nil })
	if err != nil {
		t.Fatal(err)
	}
}

func claim(t *testing.T, s store.Store, limit, want int) []store.Lease {
	t.Helper()
	claimed, err := s.Claim(t.Context(), "send", noon, time.Minute, limit)
	if err != nil || len(claimed) != want {
		t.Fatalf("Claim = %d, %v, want %d", len(claimed), err, want)
	}
	return claimed
}

func TestProcessesCountAndWorkTogether(t *testing.T) {
	t.Parallel()
	const each, orders = 40, 5
	all, _ := many(t, 3, postgres.Options{Conns: 4})
	var mu sync.Mutex
	done := map[string][]store.JobID{}
	left := 3 * each
	ctx, stop := context.WithTimeout(t.Context(), time.Minute)
	defer stop()
	var group sync.WaitGroup
	for n, s := range all {
		group.Go(func() {
			for i := range each {
				if err := count(ctx, s, "all"); err != nil {
					t.Errorf("Update: %v", err)
				}
				add(t, s, store.Job{ID: store.JobID(fmt.Sprintf("%d.%03d", n, i)), Queue: "send", Order: fmt.Sprint(n, i%orders)})
			}
		})
		group.Go(func() {
			for ctx.Err() == nil {
				claimed, err := s.Claim(ctx, "send", noon, time.Minute, 3)
				if err != nil && ctx.Err() == nil {
					t.Errorf("Claim: %v", err)
				}
				for _, l := range claimed {
					mu.Lock()
					done[l.Job.Order] = append(done[l.Job.Order], l.Job.ID)
					mu.Unlock()
					if _, err := s.Update(ctx, "", noon, &l, nil, func(store.Records) (store.Changes, error) { return store.Changes{}, nil }); err != nil {
						t.Errorf("Update with done: %v", err)
					}
					mu.Lock()
					if left--; left == 0 {
						stop()
					}
					mu.Unlock()
				}
				if len(claimed) == 0 {
					select {
					case <-s.Wake("send"):
					case <-ctx.Done():
					}
				}
			}
		})
	}
	group.Wait()
	if n := counted(t, all[0], "all"); n != 3*each {
		t.Errorf("counted %d, want %d", n, 3*each)
	}
	for order, ids := range done {
		for i := range ids[1:] {
			if ids[i] >= ids[i+1] {
				t.Errorf("order %s: %s before %s", order, ids[i], ids[i+1])
			}
		}
	}
	if left != 0 {
		t.Errorf("%d jobs are left", left)
	}
}

// woken waits for a signal.
func woken(t *testing.T, s store.Store) {
	t.Helper()
	late := time.NewTimer(30 * time.Second)
	defer late.Stop()
	select {
	case <-s.Wake("send"):
	case <-late.C:
		t.Fatal("no signal")
	}
}

func TestJobOfOneProcessWakesAnother(t *testing.T) {
	t.Parallel()
	all, _ := many(t, 2, postgres.Options{Conns: 2})
	all[1].Wake("send")
	add(t, all[0], store.Job{ID: "a", Queue: "send"})
	woken(t, all[1])
	claim(t, all[1], 9, 1)
}

func TestSignalThatWasNeverSentIsMadeUpFor(t *testing.T) {
	t.Parallel()
	dsn := postgrestest.Schema(t, postgrestest.DSN(t))
	s := open(t, dsn, postgres.Options{Conns: 2, Poll: 20 * time.Millisecond})
	add(t, open(t, dsn, postgres.Options{Conns: 2, Alone: true}), store.Job{ID: "a", Queue: "send"})
	for range 2 { // the first may be that of the beginning
		woken(t, s)
	}
	claim(t, s, 9, 1)
}

func TestClosedProcessHandsBackItsLeases(t *testing.T) {
	t.Parallel()
	all, _ := many(t, 2, postgres.Options{Conns: 2})
	add(t, all[0], store.Job{ID: "a", Queue: "send"}, store.Job{ID: "b", Queue: "send"})
	claim(t, all[0], 1, 1)
	claim(t, all[1], 9, 1)
	if err := all[0].Close(); err != nil {
		t.Fatal(err)
	}
	if l := claim(t, all[1], 9, 1)[0]; l.Job.ID != "a" || l.Job.Attempt != 2 {
		t.Errorf("claimed %s, attempt %d, want a, 2", l.Job.ID, l.Job.Attempt)
	}
}

func TestLimitOfAQueueHoldsOverAllProcesses(t *testing.T) {
	t.Parallel()
	all, _ := many(t, 2, postgres.Options{Conns: 2, Most: map[store.Queue]int{"send": 3}})
	for i := range 9 {
		add(t, all[0], store.Job{ID: store.JobID(fmt.Sprint(i)), Queue: "send"})
	}
	l := claim(t, all[0], 2, 2)[0]
	claim(t, all[1], 9, 1)
	claim(t, all[0], 9, 0)
	if err := all[0].Release(t.Context(), l, noon); err != nil {
		t.Fatal(err)
	}
	claim(t, all[1], 9, 1)
}

func TestLeasesOfAProcessThatDiedAreVoid(t *testing.T) {
	t.Parallel()
	dsn := postgrestest.Schema(t, postgrestest.DSN(t))
	lives := open(t, dsn, postgres.Options{Conns: 2, Poll: 20 * time.Millisecond})
	dead := open(t, dsn, postgres.Options{Conns: 2, Alone: true}) // without the lock that tells that it lives
	add(t, lives, store.Job{ID: "a", Queue: "send"}, store.Job{ID: "b", Queue: "send"})
	claim(t, lives, 1, 1)
	l := claim(t, dead, 9, 1)[0]
	for {
		again, err := lives.Claim(t.Context(), "send", noon, time.Minute, 9)
		if err != nil {
			t.Fatal(err)
		}
		if len(again) > 0 {
			if len(again) != 1 || again[0].Job.ID != l.Job.ID || again[0].Job.Attempt != 2 {
				t.Errorf("claimed %v, want b alone", again)
			}
			break
		}
		woken(t, lives)
	}
	if err := dead.Release(t.Context(), l, noon); err == nil {
		t.Error("the lease still holds")
	}
}
