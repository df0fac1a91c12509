package storetest

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"testing"
	"time"

	"pgregory.net/rapid"

	"github.com/kallybot/kallybot/store"
)

// modelRun is a store and the model of it, taking the same random steps.
type modelRun struct {
	t      *rapid.T
	s      store.Store
	m      model
	now    time.Time
	leases []store.Lease // handed out at any time, most of them lost
}

// runModel compares the jobs of a store with a simple model, step by step.
func runModel(t *testing.T, open func(*testing.T) store.Store) {
	rapid.Check(t, func(rt *rapid.T) {
		s := open(t)
		defer func() { _ = s.Close() }()
		r := &modelRun{t: rt, s: s, now: noon}
		rt.Repeat(map[string]func(*rapid.T){
			"":        r.compare,
			"change":  r.change,
			"claim":   r.claim,
			"done":    r.done,
			"release": r.release,
			"extend":  r.extend,
			"wait":    func(t *rapid.T) { r.now = r.now.Add(r.duration(t)) },
		})
	})
}

// compare checks what the store tells without a change.
func (r *modelRun) compare(t *rapid.T) {
	found, err := r.s.Jobs(context.Background(), "send", 1000)
	if err != nil || len(found) != len(r.m.jobs) {
		t.Fatalf("Jobs = %d, %v, want %d", len(found), err, len(r.m.jobs))
	}
	for i, want := range r.m.jobs {
		if got := found[i]; got.ID != want.id || got.Order != want.order || got.Attempt != want.attempt {
			t.Fatalf("job %d = %+v, want %+v", i, got, want)
		}
	}
	at, ok, err := r.s.Next(context.Background(), "send")
	heads := r.m.heads()
	if err != nil || ok != (len(heads) > 0) || ok && !at.Equal(heads[0].at) {
		t.Fatalf("Next = %v, %v, %v, want the first of %+v", at, ok, err, heads)
	}
}

// change drops and adds some jobs in one update.
func (r *modelRun) change(t *rapid.T) {
	c := r.draw(t)
	got, err := r.s.Update(context.Background(), "", r.now, nil, nil, always(c))
	if err != nil {
		t.Fatalf("Update: %v", err)
	}
	r.apply(t, c, got.Claimed)
}

func (r *modelRun) draw(t *rapid.T) store.Changes {
	var c store.Changes
	id := rapid.Custom(func(t *rapid.T) store.JobID { return store.JobID(fmt.Sprint(rapid.IntRange(1, 12).Draw(t, "id"))) })
	c.Drop = rapid.SliceOfN(id, 0, 2).Draw(t, "drop")
	c.Claim, c.Lease = rapid.SliceOfN(id, 0, 3).Draw(t, "named"), 10*time.Second
	for _, id := range rapid.SliceOfN(id, 0, 4).Draw(t, "add") {
		order := rapid.SampledFrom([]string{"", "", "a", "b"}).Draw(t, "order")
		c.Add = append(c.Add, store.Job{ID: id, Queue: "send", Order: order, Due: r.now.Add(r.duration(t))})
	}
	return c
}

// apply has the model do what the store did, and checks what it handed out.
func (r *modelRun) apply(t *rapid.T, c store.Changes, claimed []store.Lease) {
	for _, id := range c.Drop {
		r.m.remove(id)
	}
	want := []store.JobID{}
	for _, j := range c.Add {
		if r.m.find(j.ID) != nil {
			continue
		}
		r.m.jobs = append(r.m.jobs, modelJob{id: j.ID, order: j.Order, at: j.Due})
		if slices.Contains(c.Claim, j.ID) && r.m.free(j.ID, r.now) {
			want = append(want, j.ID)
		}
	}
	if got := leasedIDs(claimed); !slices.Equal(got, want) {
		t.Fatalf("Update hands out %q, want %q of %q", got, want, c.Claim)
	}
	r.lease(t, claimed)
}

func (r *modelRun) claim(t *rapid.T) {
	limit := rapid.IntRange(0, 4).Draw(t, "limit")
	want := r.m.due(r.now, limit)
	claimed, err := r.s.Claim(context.Background(), "send", r.now, 10*time.Second, limit)
	if got := leasedIDs(claimed); err != nil || !slices.Equal(got, want) {
		t.Fatalf("Claim = %q, %v, want %q", got, err, want)
	}
	r.lease(t, claimed)
}

// lease notes what was handed out now.
func (r *modelRun) lease(t *rapid.T, claimed []store.Lease) {
	for _, l := range claimed {
		j := r.m.find(l.Job.ID)
		j.attempt++
		j.at, j.lease = r.now.Add(10*time.Second), &l
		if l.Job.Attempt != j.attempt || !l.Until.Equal(j.at) {
			t.Fatalf("handed out %+v, want %+v", l, *j)
		}
		r.leases = append(r.leases, l)
	}
}

// held draws a lease of any time. The job is nil when the lease is lost.
func (r *modelRun) held(t *rapid.T) (store.Lease, *modelJob) {
	if len(r.leases) == 0 {
		t.Skip("no lease yet")
	}
	// The latest ones are the likeliest to hold.
	l := r.leases[len(r.leases)-1-rapid.IntRange(0, min(len(r.leases)-1, 6)).Draw(t, "lease")]
	j := r.m.find(l.Job.ID)
	if j == nil || j.lease == nil || j.lease.Token != l.Token {
		return l, nil
	}
	return l, j
}

func (r *modelRun) done(t *rapid.T) {
	l, j := r.held(t)
	c := r.draw(t)
	got, err := r.s.Update(context.Background(), "", r.now, &l, nil, always(c))
	r.check(t, "Update", err, j)
	if j != nil {
		r.m.remove(j.id)
		r.apply(t, c, got.Claimed)
	}
}

func (r *modelRun) release(t *rapid.T) {
	l, j := r.held(t)
	due := r.now.Add(r.duration(t))
	r.check(t, "Release", r.s.Release(context.Background(), l, due), j)
	if j != nil {
		j.at, j.lease = due, nil
	}
}

func (r *modelRun) extend(t *rapid.T) {
	l, j := r.held(t)
	until := r.now.Add(r.duration(t))
	_, err := r.s.Extend(context.Background(), l, until)
	r.check(t, "Extend", err, j)
	if j != nil {
		j.at = until
	}
}

// check compares an error with the model: a nil job means a lost lease.
func (r *modelRun) check(t *rapid.T, what string, err error, j *modelJob) {
	if j == nil && !errors.Is(err, store.ErrLost) || j != nil && err != nil {
		t.Fatalf("%s: %v, while the lease holds: %v", what, err, j != nil)
	}
}

// duration draws from few values, so that times coincide.
func (r *modelRun) duration(t *rapid.T) time.Duration {
	return time.Duration(rapid.IntRange(-1, 4).Draw(t, "seconds")) * 5 * time.Second
}
