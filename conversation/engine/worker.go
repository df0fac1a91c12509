package engine

import (
	"context"
	"errors"
	"sync"
	"time"

	"github.com/kallybot/kallybot/store"
)

// worker hands the jobs of one queue to do, at most limit at a time, each on a goroutine of its own.
type worker struct {
	e     *Engine
	queue store.Queue
	limit int
	// do does a job and commits its end. An error that is a later gives the job back until then; any other one gives it
	// back for a while that grows with its attempts.
	do    func(ctx context.Context, c *claim) error
	slots chan struct{} // one element for each job being done, or about to be
	full  chan struct{} // has an element after all slots were taken
	jobs  sync.WaitGroup

	mu    sync.Mutex
	held  map[store.JobID]*claim
	begin func(l store.Lease, slot bool) // starts a job; nil while the worker does not run
}

// later says that a job is to go on at a time.
type later struct{ at time.Time }

func (l later) Error() string { return "goes on later" }

func newWorker(e *Engine, q store.Queue, limit int, do func(context.Context, *claim) error) *worker {
	return &worker{e: e, queue: q, limit: limit, do: do, slots: make(chan struct{}, limit), full: make(chan struct{}, 1), held: map[store.JobID]*claim{}}
}

// run claims and does jobs until ctx ends, and returns when the last is done. work is what jobs are done under.
func (w *worker) run(ctx, work context.Context) {
	w.open(func(l store.Lease, slot bool) { w.start(work, l, slot) })
	var keeper sync.WaitGroup
	keeping, stop := context.WithCancel(work)
	keeper.Go(func() { w.keep(keeping) })
	defer keeper.Wait()
	defer stop()
	for failed := 0; ; {
		n, wait, err := w.claim(ctx, work)
		switch {
		case ctx.Err() != nil:
			w.open(nil)
			w.jobs.Wait()
			return
		case err != nil:
			w.e.log.Warn("claim jobs", "queue", w.queue, "error", err)
			rest(ctx, backoff(failed, 100*time.Millisecond, 5*time.Second))
			failed++
		case n == 0:
			failed = 0
			w.idle(ctx, wait)
		default:
			failed = 0
		}
	}
}

// claim waits for a free slot and starts as many due jobs as there are slots. Without any, wait is the time until the
// next one is due, and negative when none is known.
func (w *worker) claim(ctx, work context.Context) (n int, wait time.Duration, err error) {
	select {
	case w.slots <- struct{}{}:
		<-w.slots // who takes it first does so for a job that need not be claimed
	case <-ctx.Done():
		return 0, 0, ctx.Err()
	}
	now := w.e.now()
	leases, err := w.e.store.Claim(ctx, w.queue, now, w.e.cfg.Lease, w.limit-len(w.slots))
	if err != nil {
		return 0, 0, err
	}
	for _, l := range leases {
		w.start(work, l, false)
	}
	if len(leases) > 0 {
		return len(leases), 0, nil
	}
	due, any, err := w.e.store.Next(ctx, w.queue)
	if err != nil || !any {
		return 0, -1, err
	}
	return 0, min(max(due.Sub(now), shortest), longest), nil
}

const (
	// shortest is the least wait after an empty claim. It keeps a job that is due but cannot be had from making the
	// worker spin.
	shortest = 5 * time.Millisecond
	// longest is the most. Timers stand still while the machine is suspended, and the clock may be set.
	longest = time.Minute
)

// idle waits until a job may be claimable.
func (w *worker) idle(ctx context.Context, wait time.Duration) {
	var due <-chan time.Time
	if wait >= 0 {
		t := time.NewTimer(wait)
		defer t.Stop()
		due = t.C
	}
	select {
	case <-w.e.store.Wake(w.queue):
	case <-due:
	case <-ctx.Done():
	}
}

// start does a job on a goroutine of its own, for which a slot was taken or is taken now; should others have taken the last
// one meanwhile, the job waits for the next. A job that is still being done here, whose lease had run out, keeps going under
// the new lease: it is never done twice at once.
func (w *worker) start(work context.Context, l store.Lease, slot bool) {
	w.mu.Lock()
	defer w.mu.Unlock()
	if c := w.held[l.Job.ID]; c != nil && l.Job.Attempt > c.job.Attempt {
		c.set(l)
		if slot {
			<-w.slots
		}
		return
	}
	c := &claim{job: l.Job, lease: l}
	w.held[l.Job.ID] = c
	slot = slot || w.take()
	if w.busy() {
		select {
		case w.full <- struct{}{}:
		default:
		}
	}
	w.e.cfg.Observer.Working(w.queue, len(w.held))
	w.jobs.Go(func() {
		if !slot {
			w.slots <- struct{}{}
		}
		w.work(work, c)
		w.drop(c)
	})
}

// busy reports whether all slots are taken.
func (w *worker) busy() bool { return len(w.slots) == w.limit }

// holds reports whether a job is being done here.
func (w *worker) holds(id store.JobID) bool {
	w.mu.Lock()
	defer w.mu.Unlock()
	return w.held[id] != nil
}

func (w *worker) drop(c *claim) {
	w.mu.Lock()
	defer w.mu.Unlock()
	if w.held[c.job.ID] == c {
		delete(w.held, c.job.ID)
	}
	<-w.slots
	w.e.cfg.Observer.Working(w.queue, len(w.held))
	w.e.changes.signal()
}

// work does one job and gives it back if it is not done.
func (w *worker) work(ctx context.Context, c *claim) {
	began := time.Now()
	ctx, ended := w.e.jobSpan(ctx, w.queue, c.job)
	err := guard(func() error { return w.do(ctx, c) })
	ended(err)
	end, at := w.judge(c, err)
	w.e.cfg.Observer.Worked(w.queue, time.Since(began), end)
	if end != Waits && end != Retries {
		return
	}
	// Giving back is worth a try even when ctx has ended. Without it the job waits for the end of its lease.
	if err := w.e.store.Release(context.WithoutCancel(ctx), c.now(), at); err != nil && !errors.Is(err, store.ErrLost) {
		w.e.log.Warn("give back job", "queue", w.queue, "error", err)
	}
}

// judge says how an attempt ended, and when the job goes on.
func (w *worker) judge(c *claim, err error) (End, time.Time) {
	var l later
	switch {
	case err == nil:
		return Done, time.Time{}
	case errors.Is(err, store.ErrLost), errors.Is(err, store.ErrClosed):
		return Gone, time.Time{}
	case errors.As(err, &l):
		return Waits, l.at
	}
	w.e.log.Warn("job failed", "queue", w.queue, "attempt", c.job.Attempt, "error", err)
	return Retries, w.e.now().Add(backoff(c.job.Attempt-1, time.Second, time.Minute))
}
