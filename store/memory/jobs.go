package memory

import (
	"cmp"
	"context"
	"slices"
	"strconv"
	"time"

	"github.com/kallybot/kallybot/store"
)

// job is a job with its lease. It is leased while it has a token.
type job struct {
	store.Job
	token string
	until time.Time
}

// at is when the job may be handed out, if its order allows.
func (j job) at() time.Time {
	if j.token != "" {
		return j.until
	}
	return j.Due
}

func (j job) lease() store.Lease {
	return store.Lease{Job: j.copied(), Token: j.token, Until: j.until}
}

func (j job) copied() store.Job {
	c := j.Job
	c.Data = slices.Clone(c.Data)
	return c
}

// Claim hands out due jobs.
func (s *Store) Claim(ctx context.Context, q store.Queue, now time.Time, lease time.Duration, limit int) ([]store.Lease, error) {
	if err := s.enterQueue(ctx, q); err != nil {
		return nil, err
	}
	defer s.mu.Unlock()
	due := s.state.heads(q)
	due = slices.DeleteFunc(due, func(i int) bool { return s.state.jobs[i].at().After(now) })
	due = due[:max(0, min(limit, len(due)))]
	if len(due) == 0 {
		return nil, nil
	}
	claimed := make([]store.Lease, 0, len(due))
	err := s.commit(func(st *state) {
		for _, i := range due {
			claimed = append(claimed, st.hand(i, kept(now.Add(lease))))
		}
	})
	if err != nil {
		return nil, err
	}
	s.wakes.Signal(q)
	return claimed, nil
}

// hand leases the job at i.
func (st *state) hand(i int, until time.Time) store.Lease {
	st.handed++
	j := &st.jobs[i]
	j.Attempt++
	j.token, j.until = strconv.Itoa(st.handed), until
	return j.lease()
}

// Extend moves the end of a lease.
func (s *Store) Extend(ctx context.Context, l store.Lease, until time.Time) (store.Lease, error) {
	j, err := s.change(ctx, l, func(j *job) { j.until = kept(until) })
	return j.lease(), err
}

// Release gives a job back.
func (s *Store) Release(ctx context.Context, l store.Lease, due time.Time) error {
	_, err := s.change(ctx, l, func(j *job) { j.token, j.Due = "", kept(due) })
	return err
}

// change commits a change of a job whose lease holds, and returns the job as it is then.
func (s *Store) change(ctx context.Context, l store.Lease, fn func(*job)) (job, error) {
	if err := s.enter(ctx); err != nil {
		return job{}, err
	}
	defer s.mu.Unlock()
	i := s.state.holds(&l)
	if i < 0 {
		return job{}, store.ErrLost
	}
	if err := s.commit(func(st *state) { fn(&st.jobs[i]) }); err != nil {
		return job{}, err
	}
	s.wakes.Signal(s.state.jobs[i].Queue)
	return s.state.jobs[i], nil
}

// Next returns when the next job will be due.
func (s *Store) Next(ctx context.Context, q store.Queue) (time.Time, bool, error) {
	if err := s.enterQueue(ctx, q); err != nil {
		return time.Time{}, false, err
	}
	defer s.mu.Unlock()
	heads := s.state.heads(q)
	if len(heads) == 0 {
		return time.Time{}, false, nil
	}
	return s.state.jobs[heads[0]].at(), true, nil
}

// Jobs returns the jobs of a queue that are not done.
func (s *Store) Jobs(ctx context.Context, q store.Queue, limit int) ([]store.Job, error) {
	if err := s.enterQueue(ctx, q); err != nil {
		return nil, err
	}
	defer s.mu.Unlock()
	var found []store.Job
	for _, j := range s.state.jobs {
		if j.Queue == q && len(found) < limit {
			found = append(found, j.copied())
		}
	}
	return found, nil
}

// Wake returns the channel of a queue.
func (s *Store) Wake(q store.Queue) <-chan struct{} { return s.wakes.Channel(q) }

func (s *Store) enterQueue(ctx context.Context, q store.Queue) error {
	if err := q.Check(); err != nil {
		return err
	}
	return s.enter(ctx)
}

// heads returns the indexes of the jobs of a queue that are not held back by their order, those due first in front.
func (st *state) heads(q store.Queue) []int {
	var found []int
	begun := map[string]bool{}
	for i, j := range st.jobs {
		if j.Queue != q || begun[j.Order] {
			continue
		}
		begun[j.Order] = j.Order != ""
		found = append(found, i)
	}
	slices.SortStableFunc(found, func(a, b int) int {
		return cmp.Or(st.jobs[a].at().Compare(st.jobs[b].at()), cmp.Compare(a, b))
	})
	return found
}

// holds returns the index of the job whose lease l is, and -1 when it is lost or nil.
func (st *state) holds(l *store.Lease) int {
	if l == nil || l.Token == "" {
		return -1
	}
	return slices.IndexFunc(st.jobs, func(j job) bool { return j.ID == l.Job.ID && j.token == l.Token })
}

func (st *state) find(id store.JobID) int {
	return slices.IndexFunc(st.jobs, func(j job) bool { return j.ID == id })
}

func (st *state) add(j store.Job) {
	j.Attempt, j.Due, j.Data = 0, kept(j.Due), slices.Clone(j.Data)
	st.jobs = append(st.jobs, job{Job: j})
}

// remove takes the job at i away and returns its queue.
func (st *state) remove(i int) store.Queue {
	q := st.jobs[i].Queue
	st.jobs = slices.Delete(st.jobs, i, i+1)
	return q
}
