package bolt

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"slices"
	"time"

	"github.com/kallybot/kallybot/store"
)

// maxConflicts is how often a step is run outside the write transaction before the committer runs it inside.
// A second try is mostly enough; many callers on one record would otherwise pass one at a time.
const maxConflicts = 2

// errConflict means that a record has changed since the snapshot.
var errConflict = errors.New("record has changed")

// Update runs fn and commits what it returns.
func (s *Store) Update(ctx context.Context, event store.EventID, now time.Time, done *store.Lease, keys []store.Key, fn func(store.Records) (store.Changes, error)) (store.Applied, error) {
	u := &update{event: event, now: now, done: done, fn: fn}
	if err := event.Check(); err != nil {
		return store.Applied{}, err
	}
	if _, err := u.need(keys); err != nil {
		return store.Applied{}, err
	}
	err := errConflict
	for tries := 0; tries < maxConflicts && errors.Is(err, errConflict); tries++ {
		err = s.attempt(ctx, u)
	}
	if errors.Is(err, errConflict) {
		err = s.committer.do(ctx, u.runInside)
	}
	if u.panicked != nil {
		panic(u.panicked)
	}
	if err != nil {
		return store.Applied{}, err
	}
	return u.applied, nil
}

// update is one call of Update on its way to the disk.
type update struct {
	event store.EventID
	now   time.Time
	done  *store.Lease
	fn    func(store.Records) (store.Changes, error)

	keys     []store.Key // to be read, each once
	cells    []cell      // one for each of keys
	changes  store.Changes
	ready    bool // changes are complete and checked
	applied  store.Applied
	panicked any // by fn on the committer's goroutine, to be raised on the caller's
}

// cell is a record in an update: what was read, and what is to be written. It is encoded before the commit, since the
// committer's time is what all callers share.
type cell struct {
	key     []byte // as it is stored
	old     record
	encoded []byte // nil: not put
	deleted bool
}

// attempt runs the step on a snapshot and commits it. Errors: errConflict when a record has changed meanwhile.
func (s *Store) attempt(ctx context.Context, u *update) error {
	if err := s.run(ctx, u); err != nil {
		return err
	}
	return s.committer.do(ctx, u.apply)
}

// run runs the step on a snapshot, until it needs no more records. It waits for its turn: see Store.turns.
func (s *Store) run(ctx context.Context, u *update) error {
	select {
	case s.turns <- struct{}{}:
		defer func() { <-s.turns }()
	case <-ctx.Done():
		return ctx.Err()
	}
	u.ready = false
	for !u.ready {
		known := false
		_, err := s.snapshot(ctx, func(t *tx) {
			if known = t.marked(u.event); !known {
				u.load(t)
			}
		})
		if err != nil || known {
			return err // of a known one apply tells, since the mark may be ahead of the disk
		}
		if err := u.step(); err != nil {
			return err
		}
	}
	return nil
}

// load reads the cells.
func (u *update) load(t *tx) {
	for i, k := range u.keys {
		if i == len(u.cells) {
			u.cells = append(u.cells, cell{key: recordKey(k)})
		}
		c := &u.cells[i]
		found := recordOf(t.get(recordsBucket, c.key))
		if found.version == c.old.version {
			continue // it was read before, and the step runs again for another one
		}
		c.old = found
		c.old.data = bytes.Clone(c.old.data)
	}
}

// step runs fn on what was loaded. Afterwards the changes are ready, or there are more keys to load.
func (u *update) step() error {
	records := make(store.Records, len(u.keys))
	for i, k := range u.keys {
		if r := u.cells[i].old; r.version != 0 {
			records[k] = store.Value{Data: r.data, Expires: r.expires}
		}
	}
	var err error
	if u.changes, err = u.fn(records); err != nil {
		return err
	}
	if len(u.changes.Need) == 0 {
		return u.prepare()
	}
	added, err := u.need(u.changes.Need)
	if err == nil && added == 0 {
		return fmt.Errorf("step needs records that it has: %w", store.ErrInvalid)
	}
	return err
}

// prepare checks the changes and encodes the records.
func (u *update) prepare() error {
	if err := u.changes.Check(func(k store.Key) bool { return slices.Contains(u.keys, k) }); err != nil {
		return err
	}
	for i, k := range u.keys {
		c := &u.cells[i]
		c.encoded, c.deleted = nil, slices.Contains(u.changes.Delete, k)
		if v, ok := u.changes.Put[k]; ok {
			c.encoded = encodeRecord(v)
		}
	}
	u.ready = true
	return nil
}

func (u *update) need(keys []store.Key) (added int, err error) {
	u.keys, added, err = store.Merge(u.keys, keys)
	return added, err
}
