package postgres

import (
	"context"
	"slices"

	"github.com/jackc/pgx/v5"

	"github.com/kallybot/kallybot/store"
)

// write takes locks, judges what they now keep still, and returns the writes. Errors: errConflict, store.ErrLost.
func (u *update) write(ctx context.Context, t *tx, locks []lock) (*pgx.Batch, error) {
	var marked bool
	var known []row
	now := versions{}
	first := &pgx.Batch{}
	queueLocks(first, locks)
	u.queueVersions(first, &marked, now)
	queueKnown(first, &known, u.removed())
	send := t.run
	if !t.begun {
		send = t.begin
	}
	if err := send(ctx, first); err != nil {
		return nil, err
	}
	if u.applied = (store.Applied{Fresh: !marked}); marked {
		return u.over(t, known), nil
	}
	if !u.holds(known) {
		return nil, store.ErrLost
	}
	if u.marked || !same(u.seen, now) {
		return nil, errConflict
	}
	if err := u.lockDropped(ctx, t, known, locks); err != nil {
		return nil, err
	}
	return u.writes(t, known), nil
}

// queueVersions adds the statements that look at the mark and at the versions of the records.
func (u *update) queueVersions(b *pgx.Batch, marked *bool, now versions) {
	queueMarked(b, u.event, marked)
	if len(u.keys) == 0 {
		return
	}
	kinds, ids := columns(u.keys)
	b.Queue(selectVersions, kinds, ids).Query(func(rows pgx.Rows) error {
		var n, version int64
		_, err := pgx.ForEachRow(rows, []any{&n, &version}, func() error { now[u.keys[n-1]] = version; return nil })
		return err
	})
}

func same(a, b versions) bool {
	for k, v := range a {
		if b[k] != v {
			return false
		}
	}
	return len(a) == len(b)
}

// removed are the IDs of the jobs that are done or dropped.
func (u *update) removed() []store.JobID {
	if u.done == nil {
		return u.changes.Drop
	}
	return append([]store.JobID{u.done.Job.ID}, u.changes.Drop...)
}

// holds tells whether the lease of the job that is done holds.
func (u *update) holds(known []row) bool {
	return u.done == nil || slices.ContainsFunc(known, func(r row) bool { return r.ID == u.done.Job.ID && r.held(*u.done) })
}

// over is what is written where the event was applied before: the job is removed if its lease still holds.
func (u *update) over(t *tx, known []row) *pgx.Batch {
	if u.done == nil || !u.holds(known) {
		return nil
	}
	b := &pgx.Batch{}
	t.leave(known, u.done.Job.ID)
	queueRemove(b, []store.JobID{u.done.Job.ID})
	return b
}

// lockDropped takes the locks of orders that only the dropped jobs told. They come late, so that two transactions may wait for
// each other; PostgreSQL then ends one of them, which is tried again.
func (u *update) lockDropped(ctx context.Context, t *tx, known []row, held []lock) error {
	var jobs []store.Job
	for _, r := range known {
		jobs = append(jobs, r.Job)
	}
	late := slices.DeleteFunc(u.store.orderLocks(jobs), func(l lock) bool {
		return slices.ContainsFunc(held, func(h lock) bool { return h.digest == l.digest })
	})
	if len(late) == 0 {
		return nil
	}
	b := &pgx.Batch{}
	queueLocks(b, late)
	return t.run(ctx, b)
}

// writes does what the changes say, in the order that the contract names.
func (u *update) writes(t *tx, known []row) *pgx.Batch {
	b := &pgx.Batch{}
	queueMark(b, u.event, u.now)
	queuePut(b, t.xid, u.changes.Put)
	queueDelete(b, u.changes.Delete)
	t.leave(known, u.removed()...)
	queueRemove(b, u.removed())
	u.queueAdd(t, b)
	return b
}

// leave notes the queues in which the removal of jobs lets others go ahead.
func (t *tx) leave(known []row, ids ...store.JobID) {
	for _, r := range known {
		if r.head && r.Order != "" && slices.Contains(ids, r.ID) {
			t.woken[r.Queue], t.told[r.Queue] = true, true
		}
	}
}
