package bolt

import (
	"context"
	"slices"
	"sync"
	"sync/atomic"

	"go.etcd.io/bbolt"

	"github.com/kallybot/kallybot/store"
)

// maxGroup is the largest number of writes in one transaction. It bounds the memory of a transaction and how long the
// first of a group waits for the last.
const maxGroup = 1024

// write is one caller's part of a transaction.
type write struct {
	// apply judges first and writes last: when it returns an error, it has written nothing, and the others of its group
	// are not concerned.
	apply func(*tx) error
	err   error // of apply, or of the whole group
	state atomic.Int32
	done  chan struct{} // closed when err is final
}

// States of a write. Only a waiting one can be withdrawn by its caller.
const (
	waiting int32 = iota
	taken
	withdrawn
)

// committer groups writes into transactions. One goroutine runs it, from start to stop.
type committer struct {
	db      *bbolt.DB
	path    string
	hook    store.Hook
	wakes   *store.Wakes
	commit  func(*bbolt.Tx) error // (*bbolt.Tx).Commit, but for tests
	durable atomic.Uint64         // ID of the last transaction known to be on disk

	mu     sync.Mutex
	queue  []*write
	closed bool
	ready  chan struct{} // holds one signal when queue or closed has changed
	ended  chan struct{} // closed when run has returned
}

// do has apply run in a transaction and returns once that is on disk. Errors: of apply, of the commit, of ctx while the
// write still waits, store.ErrClosed.
func (c *committer) do(ctx context.Context, apply func(*tx) error) error {
	if err := ctx.Err(); err != nil {
		return err
	}
	w := &write{apply: apply, done: make(chan struct{})}
	if !c.push(w) {
		return store.ErrClosed
	}
	select {
	case <-w.done:
	case <-ctx.Done():
		if w.state.CompareAndSwap(waiting, withdrawn) {
			return ctx.Err()
		}
		<-w.done // it is being committed: only the end tells whether it was kept
	}
	return w.err
}

func (c *committer) push(w *write) bool {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.closed {
		return false
	}
	c.queue = append(c.queue, w)
	c.signal()
	return true
}

// signal tells run that something has changed. The lock is held.
func (c *committer) signal() {
	select {
	case c.ready <- struct{}{}:
	default:
	}
}

// stop ends run after the group under way. Whoever waits gets store.ErrClosed.
func (c *committer) stop() {
	c.mu.Lock()
	c.closed = true
	c.signal()
	c.mu.Unlock()
	<-c.ended
}

func (c *committer) run() {
	defer close(c.ended)
	for range c.ready {
		for {
			group, closed := c.take()
			if closed {
				finish(group, store.ErrClosed)
				return
			}
			if len(group) == 0 {
				break
			}
			finish(group, c.write(group))
		}
	}
}

// take removes the next group from the queue: all of it when the store is closed.
func (c *committer) take() ([]*write, bool) {
	c.mu.Lock()
	defer c.mu.Unlock()
	n := len(c.queue)
	if !c.closed {
		n = min(n, maxGroup)
	}
	group := make([]*write, 0, n)
	for _, w := range c.queue[:n] {
		if w.state.CompareAndSwap(waiting, taken) {
			group = append(group, w)
		}
	}
	c.queue = slices.Delete(c.queue, 0, n)
	return group, c.closed
}

// finish answers each caller of a group: with the group's error, or else with its own.
func finish(group []*write, err error) {
	for _, w := range group {
		if err != nil {
			w.err = err
		}
		close(w.done)
	}
}

// write commits a group. An error means that nothing of it was kept.
func (c *committer) write(group []*write) error {
	var t *tx
	err := guard(func() error {
		bt, err := c.db.Begin(true)
		if err != nil {
			return err
		}
		defer func() { _ = bt.Rollback() }() // does nothing after a commit
		t = newTx(bt)
		t.dirty = c.behind(bt)
		for _, w := range group {
			w.err = w.apply(t)
			if t.err != nil {
				return t.err
			}
		}
		if !t.dirty {
			return nil
		}
		return c.sync(bt)
	})
	if err != nil {
		return fault(c.path, err)
	}
	for q := range t.woken {
		c.wakes.Signal(q)
	}
	return nil
}

// behind tells whether the transaction before bt is visible without being known as durable, because its sync failed.
// A commit of bt makes it so.
func (c *committer) behind(bt *bbolt.Tx) bool { return uint64(bt.ID()) > c.durable.Load()+1 }

// sync commits bt between the two calls of the hook.
func (c *committer) sync(bt *bbolt.Tx) error {
	if err := c.hook.At(store.BeforeCommit); err != nil {
		return err
	}
	id := uint64(bt.ID())
	if err := c.commit(bt); err != nil {
		if id, err = c.settle(id, err); err != nil {
			return err
		}
	}
	c.durable.Store(id)
	return c.hook.At(store.AfterCommit)
}

// settle finds out what became of transaction id, whose commit failed with cause. Mostly nothing is left of it. But when
// only the last sync failed, it is visible, and the one way to an honest answer is to make it durable by another
// commit, whose ID is returned.
func (c *committer) settle(id uint64, cause error) (uint64, error) {
	bt, err := c.db.Begin(true)
	if err != nil {
		return 0, cause
	}
	defer func() { _ = bt.Rollback() }()
	next := uint64(bt.ID())
	if next <= id {
		return 0, cause
	}
	return next, c.commit(bt)
}
