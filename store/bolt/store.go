package bolt

import (
	"context"
	"runtime"
	"sync"

	"go.etcd.io/bbolt"

	"github.com/kallybot/kallybot/store"
)

// Store is a store.Store in one file. Open makes it.
type Store struct {
	db        *bbolt.DB
	committer *committer
	wakes     *store.Wakes
	// turns are taken by steps that are being run: as many as there are processors. The committer, which all wait for,
	// shares the processors with them; behind a thousand of them its own turn would come late, after each of the dozens of
	// calls of the system that a transaction makes.
	turns    chan struct{}
	closing  sync.Once
	closeErr error
}

var _ store.Store = (*Store)(nil)

// start makes a Store of a file that is ready and on disk, and starts its committer.
func start(db *bbolt.DB, o Options) *Store {
	w := &store.Wakes{}
	c := &committer{
		db: db, path: db.Path(), hook: o.Hook, wakes: w, commit: (*bbolt.Tx).Commit,
		ready: make(chan struct{}, 1), ended: make(chan struct{}),
	}
	_ = db.View(func(bt *bbolt.Tx) error {
		c.durable.Store(uint64(bt.ID()))
		return nil
	})
	go c.run()
	return &Store{db: db, committer: c, wakes: w, turns: make(chan struct{}, max(runtime.GOMAXPROCS(0), 2))}
}

// Wake returns the channel of a queue.
func (s *Store) Wake(q store.Queue) <-chan struct{} { return s.wakes.Channel(q) }

// Close ends the store.
func (s *Store) Close() error {
	s.closing.Do(func() {
		s.committer.stop()
		s.closeErr = s.db.Close()
	})
	return s.closeErr
}

// view runs fn on a snapshot and returns once all of the snapshot is on disk.
func (s *Store) view(ctx context.Context, fn func(*tx)) error {
	id, err := s.snapshot(ctx, fn)
	if err != nil || id <= s.committer.durable.Load() {
		return err
	}
	return s.committer.do(ctx, func(*tx) error { return nil })
}

// snapshot runs fn on a snapshot, which may be a moment ahead of the disk, and returns its transaction's ID.
func (s *Store) snapshot(ctx context.Context, fn func(*tx)) (id uint64, err error) {
	if err := ctx.Err(); err != nil {
		return 0, err
	}
	err = guard(func() error {
		bt, err := s.db.Begin(false)
		if err != nil {
			return err
		}
		defer func() { _ = bt.Rollback() }()
		id = uint64(bt.ID())
		fn(newTx(bt))
		return nil
	})
	return id, fault(s.committer.path, err)
}
