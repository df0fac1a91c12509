package engine

import (
	"context"
	"time"

	"github.com/kallybot/kallybot/store"
)

// Backlog is what a queue holds that should be done by now: how many jobs, and for how long the oldest has waited.
type Backlog struct {
	Queue  store.Queue
	Due    int
	Oldest time.Duration
}

// Backlogs tells of every queue. Timers are not counted, since each open request has some: Due is 1 when one is late.
// It looks at all other jobs, up to a hundred thousand a queue. Errors: of the store.
func (e *Engine) Backlogs(ctx context.Context) ([]Backlog, error) {
	var all []Backlog
	now := e.now()
	for _, w := range e.workers {
		tell := e.backlog
		if w.queue == timerQueue {
			tell = e.lateness
		}
		b, err := tell(ctx, w.queue, now)
		if err != nil {
			return nil, err
		}
		all = append(all, b)
	}
	return all, nil
}

func (e *Engine) backlog(ctx context.Context, q store.Queue, now time.Time) (Backlog, error) {
	b := Backlog{Queue: q}
	jobs, err := e.store.Jobs(ctx, q, listMost)
	if err != nil {
		return b, err
	}
	for _, j := range jobs {
		since := j.Due
		if since.After(now) {
			continue
		}
		if b.Due++; since.IsZero() && b.Due == 1 { // they come in the order of their addition
			t, _ := readTask(j)
			since = t.At
		}
		if !since.IsZero() {
			b.Oldest = max(b.Oldest, now.Sub(since))
		}
	}
	return b, nil
}

// lateness looks at the first job alone.
func (e *Engine) lateness(ctx context.Context, q store.Queue, now time.Time) (Backlog, error) {
	b := Backlog{Queue: q}
	due, any, err := e.store.Next(ctx, q)
	if err == nil && any && !due.After(now) {
		b.Due, b.Oldest = 1, now.Sub(due)
	}
	return b, err
}
