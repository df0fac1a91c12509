package postgres

import (
	"context"
	"crypto/rand"
	"errors"
	"time"

	"github.com/jackc/pgx/v5"

	"github.com/kallybot/kallybot/store"
)

// tx is a transaction under way.
type tx struct {
	conn  *pgx.Conn
	xid   string   // its number, known before anything is kept
	id    [16]byte // kept with what it writes, and never another's
	begun bool
	woken map[store.Queue]bool // queues to signal after the commit, here
	told  map[store.Queue]bool // the same, in other processes
}

// transact runs work in a transaction, and again while the server or the connection fails in a way that passes. work reads and
// judges; it returns the last writes, which are sent together with the commit, and nil for nothing to commit. An error means
// that nothing was kept.
func (s *Store) transact(ctx context.Context, work func(context.Context, *tx) (*pgx.Batch, error)) error {
	return s.again(ctx, func(ctx context.Context) error {
		c, err := s.pool.Acquire(ctx)
		if err != nil {
			return err
		}
		defer c.Release() // closes a connection that is still within a transaction
		t := &tx{conn: c.Conn(), woken: map[store.Queue]bool{}, told: map[store.Queue]bool{}}
		defer t.rollback(ctx)
		writes, err := work(ctx, t)
		if err != nil || writes == nil {
			return err
		}
		return s.commit(ctx, t, writes)
	})
}

// begin starts the transaction together with its first statements.
func (t *tx) begin(ctx context.Context, first *pgx.Batch) error {
	b := &pgx.Batch{}
	b.Queue("BEGIN")
	b.Queue("SELECT pg_current_xact_id()::text").QueryRow(func(r pgx.Row) error { return r.Scan(&t.xid) })
	b.QueuedQueries = append(b.QueuedQueries, first.QueuedQueries...)
	t.begun = true
	return t.run(ctx, b)
}

// run sends statements together, and gives their results to whoever asked for them.
func (t *tx) run(ctx context.Context, b *pgx.Batch) error { return t.conn.SendBatch(ctx, b).Close() }

// rollback ends a transaction that was not committed. One that cannot be ended ends with its connection.
func (t *tx) rollback(ctx context.Context) {
	if !t.begun || t.conn.IsClosed() {
		return
	}
	ctx, cancel := context.WithTimeout(context.WithoutCancel(ctx), rollbackWithin)
	defer cancel()
	_, _ = t.conn.Exec(ctx, "ROLLBACK")
}

const (
	rollbackWithin = 2 * time.Second
	// commitWithin is how long a commit is waited for before its connection is given up, and the server asked on another one.
	commitWithin = 20 * time.Second
)

// commit sends the last writes and the commit, between the two calls of the hook. It is waited for whatever happens to ctx.
func (s *Store) commit(ctx context.Context, t *tx, writes *pgx.Batch) error {
	if err := s.at(store.BeforeCommit); err != nil {
		return byCaller(err)
	}
	within, cancel := context.WithTimeout(context.WithoutCancel(ctx), commitWithin)
	defer cancel()
	_, _ = rand.Read(t.id[:]) // it never fails
	writes.Queue("INSERT INTO commits (id) VALUES ($1)", t.id)
	writes.Queue("COMMIT")
	if err := t.run(within, writes); err != nil {
		if answered(err) {
			return err
		}
		_ = t.conn.Close(within)
		if kept, unknown := s.settle(within, t); unknown != nil || !kept {
			return errors.Join(unknown, err)
		}
	}
	t.begun = false
	for q := range t.woken {
		s.wakes.Signal(q)
	}
	s.spread(t.told)
	return byCaller(s.at(store.AfterCommit))
}

// settle finds out what became of a transaction whose connection died under its commit. It asks until it gets an answer or the
// store is closed. Errors: store.ErrClosed.
func (s *Store) settle(ctx context.Context, t *tx) (kept bool, err error) {
	ctx, cancel := context.WithCancel(context.WithoutCancel(ctx))
	defer cancel()
	defer context.AfterFunc(s.life, cancel)()
	over := false
	for pause := firstPause; ; pause = min(2*pause, mostPause) {
		var status *string
		err := s.pool.QueryRow(ctx, "SELECT pg_xact_status($1::text::xid8), EXISTS (SELECT FROM commits WHERE id = $2)", t.xid, t.id).
			Scan(&status, &kept)
		switch {
		case err == nil && kept:
			return true, nil
		case err != nil || status == nil || *status == "in progress":
			s.log.Debug("a commit whose connection broke is not settled yet", "error", err)
		case over:
			return false, nil // or another has its number
		default:
			over = true // it may have ended after the statement began, which did not see it then
			continue
		}
		if !rest(ctx, pause) {
			return false, store.ErrClosed
		}
	}
}
