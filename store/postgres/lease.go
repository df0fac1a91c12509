package postgres

import (
	"context"
	"strings"
	"time"

	"github.com/jackc/pgx/v5"

	"github.com/kallybot/kallybot/store"
)

// The two halves of a claim: the jobs at the front of the schedule that nobody else is about to hand out, and their leases.
const (
	frontSQL = `SELECT ` + jobColumns + `, j.at FROM jobs j WHERE queue = $1 AND head AND at <= $2
		ORDER BY at, number LIMIT $3 FOR UPDATE SKIP LOCKED`
	claimSQL = `UPDATE jobs SET attempt = attempt + 1, holder = $2, at = $3 WHERE id = ANY ($1::bytea[])`
)

// Claim hands out due jobs.
func (s *Store) Claim(
	ctx context.Context, q store.Queue, now time.Time, lease time.Duration, limit int,
) (claimed []store.Lease, err error) {
	at, ok, err := s.Next(ctx, q)
	if err != nil || !ok || at.After(now) || limit < 1 {
		return nil, err // without a transaction, so that idle workers cost little
	}
	until := kept(now.Add(lease))
	err = s.call(ctx, func(ctx context.Context) error {
		return s.transact(ctx, func(ctx context.Context, t *tx) (*pgx.Batch, error) {
			var found []row
			b := &pgx.Batch{}
			s.queueFront(b, &found, q, now, limit)
			if err := t.begin(ctx, b); err != nil || len(found) == 0 {
				return nil, err
			}
			claimed = make([]store.Lease, len(found))
			ids := make([]store.JobID, len(found))
			for i, r := range found {
				r.Attempt++
				claimed[i], ids[i] = store.Lease{Job: r.Job, Token: r.token(), Until: until}, r.ID
			}
			t.woken[q] = true
			b = &pgx.Batch{}
			b.Queue(claimSQL, bytesOf(ids), s.holder, until)
			return b, nil
		})
	})
	if err != nil {
		return nil, err
	}
	return claimed, nil
}

// queueFront adds the statement that finds what to claim. Where a queue has a limit over all processes, they claim one after
// the other.
func (s *Store) queueFront(b *pgx.Batch, found *[]row, q store.Queue, now time.Time, limit int) {
	most, limited := s.most[q]
	if !limited {
		queueJobs(b, found, frontSQL, string(q), kept(now), limit)
		return
	}
	queueLocks(b, []lock{{digest: s.digest(queueClass, string(q), "")}})
	queueJobs(b, found, strings.Replace(frontSQL, "LIMIT $3", `LIMIT greatest(0, least($3, $4 -
		(SELECT count(*) FROM jobs WHERE queue = $1 AND head AND at > $2 AND holder IS NOT NULL)))`, 1), string(q), kept(now), limit, most)
}

// The changes of a job whose lease holds.
const (
	ofLease = ` WHERE j.id = $1 AND j.number || '.' || j.attempt = $2 AND j.holder IS NOT NULL RETURNING ` + jobColumns + `, j.at`

	extendSQL  = `UPDATE jobs j SET at = $3` + ofLease
	releaseSQL = `UPDATE jobs j SET at = $3, due = $3, holder = NULL` + ofLease
)

// Extend moves the end of a lease.
func (s *Store) Extend(ctx context.Context, l store.Lease, until time.Time) (store.Lease, error) {
	r, err := s.changeHeld(ctx, l, extendSQL, until)
	if err != nil {
		return store.Lease{}, err
	}
	return store.Lease{Job: r.Job, Token: l.Token, Until: r.at}, nil
}

// Release gives a job back.
func (s *Store) Release(ctx context.Context, l store.Lease, due time.Time) error {
	_, err := s.changeHeld(ctx, l, releaseSQL, due)
	return err
}

// changeHeld commits a change of a job whose lease holds, and returns the job as it is then.
func (s *Store) changeHeld(ctx context.Context, l store.Lease, sql string, at time.Time) (r row, err error) {
	err = s.call(ctx, func(ctx context.Context) error {
		return s.transact(ctx, func(ctx context.Context, t *tx) (*pgx.Batch, error) {
			var found []row
			b := &pgx.Batch{}
			queueJobs(b, &found, sql, []byte(l.Job.ID), l.Token, kept(at))
			if err := t.begin(ctx, b); err != nil {
				return nil, err
			}
			if len(found) == 0 {
				return nil, store.ErrLost
			}
			r = found[0]
			t.woken[r.Queue] = true
			t.told[r.Queue] = at.Before(l.Until)
			return &pgx.Batch{}, nil
		})
	})
	return r, err
}

// Next returns when the next job will be due: the front of the schedule.
func (s *Store) Next(ctx context.Context, q store.Queue) (at time.Time, ok bool, err error) {
	if err := q.Check(); err != nil {
		return time.Time{}, false, err
	}
	err = s.ask(ctx, func(b *pgx.Batch) {
		at, ok = time.Time{}, false
		b.Queue(`SELECT at FROM jobs WHERE queue = $1 AND head ORDER BY at, number LIMIT 1`, string(q)).Query(func(rows pgx.Rows) error {
			_, err := pgx.ForEachRow(rows, []any{&at}, func() error { at, ok = at.UTC(), true; return nil })
			return err
		})
	})
	return at, ok, err
}

// Jobs returns the jobs of a queue that are not done.
func (s *Store) Jobs(ctx context.Context, q store.Queue, limit int) ([]store.Job, error) {
	if err := q.Check(); err != nil {
		return nil, err
	}
	var found []row
	err := s.ask(ctx, func(b *pgx.Batch) {
		found = nil
		queueJobs(b, &found, `SELECT `+jobColumns+`, j.at FROM jobs j WHERE j.queue = $1 ORDER BY j.number LIMIT $2`, string(q), max(limit, 0))
	})
	jobs := make([]store.Job, len(found))
	for i, r := range found {
		jobs[i] = r.Job
	}
	return jobs, err
}
