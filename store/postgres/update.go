package postgres

import (
	"context"
	"errors"
	"slices"
	"time"

	"github.com/jackc/pgx/v5"

	"github.com/kallybot/kallybot/store"
)

// maxConflicts is how often a step is run in front of the transaction before it is run inside. A second try is mostly enough;
// many callers on one record would otherwise pass one at a time.
const maxConflicts = 2

// errConflict means that a record has changed since the snapshot.
var errConflict = errors.New("record has changed")

// update is one call of Update on its way to the database.
type update struct {
	store *Store
	event store.EventID
	now   time.Time
	done  *store.Lease
	fn    func(store.Records) (store.Changes, error)

	keys    []store.Key // to be read, each once
	marked  bool        // the step was not run, since the event was applied before
	seen    versions    // of the records that the step ran on
	changes store.Changes
	applied store.Applied
}

// Update runs fn and commits what it returns.
func (s *Store) Update(
	ctx context.Context, event store.EventID, now time.Time, done *store.Lease, keys []store.Key,
	fn func(store.Records) (store.Changes, error),
) (store.Applied, error) {
	if err := event.Check(); err != nil {
		return store.Applied{}, err
	}
	keys, _, err := store.Merge(nil, keys)
	if err != nil {
		return store.Applied{}, err
	}
	u := &update{store: s, event: event, now: now, done: done, keys: keys}
	u.fn = func(r store.Records) (store.Changes, error) {
		c, err := fn(r)
		return c, byCaller(err)
	}
	err = s.call(ctx, func(ctx context.Context) error {
		err := errConflict
		for n := 0; n < maxConflicts && errors.Is(err, errConflict); n++ {
			err = u.outside(ctx)
		}
		for errors.Is(err, errConflict) {
			err = u.inside(ctx)
		}
		return err
	})
	if err != nil {
		return store.Applied{}, err
	}
	return u.applied, nil
}

// outside runs the step on a snapshot and commits it if nothing has changed meanwhile. Errors: errConflict when something has.
func (u *update) outside(ctx context.Context) error {
	err := u.run(u.keys, func(keys []store.Key, found store.Records) error {
		return u.store.again(ctx, func(ctx context.Context) error {
			b := &pgx.Batch{}
			u.queueLook(b, keys, found)
			return u.store.pool.SendBatch(ctx, b).Close()
		})
	})
	if err != nil {
		return err
	}
	return u.store.transact(ctx, func(ctx context.Context, t *tx) (*pgx.Batch, error) { return u.write(ctx, t, u.locks()) })
}

// inside runs the step while nothing else can change the records: its locks are taken first. It is begun anew where the step
// needs more records, since a lock must not be taken behind others.
func (u *update) inside(ctx context.Context) error {
	return u.store.transact(ctx, func(ctx context.Context, t *tx) (*pgx.Batch, error) {
		locked := u.keys
		b := &pgx.Batch{}
		queueLocks(b, u.store.recordLocks(locked, func(store.Key) bool { return true }))
		if err := t.begin(ctx, b); err != nil {
			return nil, err
		}
		err := u.run(locked, func(keys []store.Key, found store.Records) error {
			if len(keys) > len(locked) {
				return errConflict
			}
			b := &pgx.Batch{}
			u.queueLook(b, keys, found)
			return t.run(ctx, b)
		})
		if err != nil {
			return nil, err
		}
		return u.write(ctx, t, u.store.orderLocks(u.orders()))
	})
}

// errMarked ends a step whose event was applied before.
var errMarked = errors.New("event was applied before")

// run runs the step on what look finds. It is not run when the event is marked: then only the job is to be removed.
func (u *update) run(keys []store.Key, look func([]store.Key, store.Records) error) error {
	changes, keys, err := store.Step(keys, func(keys []store.Key) (store.Records, error) {
		found := store.Records{}
		u.marked, u.seen = false, versions{}
		if err := look(keys, found); err != nil {
			return nil, err
		}
		if u.marked {
			return nil, errMarked
		}
		return found, nil
	}, u.fn)
	u.keys, u.changes = keys, changes
	if errors.Is(err, errMarked) {
		return nil
	}
	return err
}

// queueLook adds the statements that read the records and the mark.
func (u *update) queueLook(b *pgx.Batch, keys []store.Key, found store.Records) {
	queueMarked(b, u.event, &u.marked)
	queueRead(b, keys, found, u.seen)
}

// locks are all that are needed to commit the changes.
func (u *update) locks() []lock {
	written := func(k store.Key) bool {
		_, put := u.changes.Put[k]
		return put || slices.Contains(u.changes.Delete, k)
	}
	return append(u.store.recordLocks(u.keys, written), u.store.orderLocks(u.orders())...)
}

// orders are jobs of the orders that are known to get or lose one.
func (u *update) orders() []store.Job {
	if u.done == nil {
		return u.changes.Add
	}
	return append([]store.Job{u.done.Job}, u.changes.Add...)
}
