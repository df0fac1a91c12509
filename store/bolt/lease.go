package bolt

import (
	"bytes"
	"context"
	"encoding/binary"
	"fmt"
	"maps"
	"slices"
	"time"

	"github.com/kallybot/kallybot/store"
)

// token names one hand-out: no two jobs have the same number, no two hand-outs of a job the same attempt.
func (j job) token() string { return fmt.Sprintf("%d.%d", j.number, j.Attempt) }

func (j job) lease() store.Lease {
	return store.Lease{Job: j.copied(), Token: j.token(), Until: j.until}
}

// held returns the job of a lease, or false when it is lost.
func (t *tx) held(l store.Lease) (job, bool) {
	j, ok := t.job(l.Job.ID)
	return j, ok && j.leased && j.token() == l.Token
}

// Claim hands out due jobs.
func (s *Store) Claim(ctx context.Context, q store.Queue, now time.Time, lease time.Duration, limit int) ([]store.Lease, error) {
	at, ok, err := s.Next(ctx, q)
	if err != nil || !ok || at.After(now) || limit < 1 {
		return nil, err // without a write, so that idle workers cost nothing
	}
	var claimed []store.Lease
	err = s.committer.do(ctx, func(t *tx) error {
		for _, j := range t.due(q, now, limit) {
			claimed = append(claimed, t.hand(j, kept(now.Add(lease))))
		}
		return nil
	})
	if err != nil {
		return nil, err
	}
	return claimed, nil
}

// due returns the jobs at the front of the schedule.
func (t *tx) due(q store.Queue, now time.Time, limit int) (found []job) {
	front := queueKey(q)
	c := t.bucket(scheduleBucket).Cursor()
	for k, v := c.Seek(front); bytes.HasPrefix(k, front) && len(found) < limit; k, v = c.Next() {
		if timeOf(k[len(front):]).After(now) {
			break
		}
		if j, ok := t.job(store.JobID(v[1:])); ok {
			found = append(found, j)
		}
	}
	return found
}

// hand leases a job.
func (t *tx) hand(j job, until time.Time) store.Lease {
	leased := j
	leased.Attempt++
	leased.leased, leased.until = true, until
	t.change(j, leased)
	return leased.lease()
}

// Extend moves the end of a lease.
func (s *Store) Extend(ctx context.Context, l store.Lease, until time.Time) (store.Lease, error) {
	return s.changeHeld(ctx, l, func(j *job) { j.until = kept(until) })
}

// Release gives a job back.
func (s *Store) Release(ctx context.Context, l store.Lease, due time.Time) error {
	_, err := s.changeHeld(ctx, l, func(j *job) { j.leased, j.Due = false, kept(due) })
	return err
}

// changeHeld commits a change of a job whose lease holds, and returns its lease as it is then.
func (s *Store) changeHeld(ctx context.Context, l store.Lease, fn func(*job)) (store.Lease, error) {
	var changed store.Lease
	err := s.committer.do(ctx, func(t *tx) error {
		old, ok := t.held(l)
		if !ok {
			return store.ErrLost
		}
		j := old
		fn(&j)
		t.change(old, j)
		changed = j.lease()
		return nil
	})
	if err != nil {
		return store.Lease{}, err
	}
	return changed, nil
}

// voidLeases makes every leased job wait again, due at once: it was due when it was handed out, and the clock may have been
// set back since. It looks at the schedule alone, where leased jobs are marked.
func (t *tx) voidLeases() error {
	var leased []store.JobID
	c := t.bucket(scheduleBucket).Cursor()
	for k, v := c.First(); k != nil; k, v = c.Next() {
		if v[0] == jobLeased {
			leased = append(leased, store.JobID(v[1:]))
		}
	}
	for _, id := range leased {
		old, _ := t.job(id)
		j := old
		j.leased, j.Due = false, time.Time{}
		t.change(old, j)
	}
	return t.err
}

// Next returns when the next job will be due: the front of the schedule.
func (s *Store) Next(ctx context.Context, q store.Queue) (at time.Time, ok bool, err error) {
	if err := q.Check(); err != nil {
		return time.Time{}, false, err
	}
	err = s.view(ctx, func(t *tx) {
		front := queueKey(q)
		k, _ := t.bucket(scheduleBucket).Cursor().Seek(front)
		if ok = bytes.HasPrefix(k, front); ok {
			at = timeOf(k[len(front):])
		}
	})
	return at, ok, err
}

// Jobs returns the jobs of a queue that are not done. They stand in two indexes, the scheduled and the ordered, and many
// in both; a third one in the order of addition would cost every write what only this rare question needs.
func (s *Store) Jobs(ctx context.Context, q store.Queue, limit int) (found []store.Job, err error) {
	if err := q.Check(); err != nil {
		return nil, err
	}
	err = s.view(ctx, func(t *tx) {
		ids := t.numbered(q)
		numbers := slices.Sorted(maps.Keys(ids))
		for _, n := range numbers[:max(0, min(limit, len(numbers)))] {
			j, _ := t.job(ids[n])
			found = append(found, j.copied())
		}
	})
	return found, err
}

// numbered returns the IDs of the jobs of a queue by number, which ends the keys of both indexes.
func (t *tx) numbered(q store.Queue) map[uint64]store.JobID {
	ids := map[uint64]store.JobID{}
	front := queueKey(q)
	c := t.bucket(ordersBucket).Cursor()
	for k, v := c.Seek(front); bytes.HasPrefix(k, front); k, v = c.Next() {
		ids[binary.BigEndian.Uint64(k[len(k)-8:])] = store.JobID(v)
	}
	c = t.bucket(scheduleBucket).Cursor()
	for k, v := c.Seek(front); bytes.HasPrefix(k, front); k, v = c.Next() {
		ids[binary.BigEndian.Uint64(k[len(k)-8:])] = store.JobID(v[1:])
	}
	return ids
}
