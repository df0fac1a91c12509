package postgres

import (
	"context"
	"time"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgconn"

	"github.com/kallybot/kallybot/store"
)

// queueMarked adds the statement that tells whether an event was applied. An empty one never was.
func queueMarked(b *pgx.Batch, e store.EventID, marked *bool) {
	if e != "" {
		b.Queue(`SELECT EXISTS (SELECT FROM marks WHERE event = $1)`, []byte(e)).QueryRow(func(r pgx.Row) error { return r.Scan(marked) })
	}
}

func queueMark(b *pgx.Batch, e store.EventID, now time.Time) {
	if e != "" {
		b.Queue(`INSERT INTO marks (event, at) VALUES ($1, $2)`, []byte(e), kept(now))
	}
}

// pruneStep is how many rows one transaction of Prune removes at most.
const pruneStep = 256

// prunes are the statements of Prune. What others are about to change is left to the next time.
const (
	pruneRecords = `DELETE FROM records WHERE ctid = ANY (ARRAY(
		SELECT ctid FROM records WHERE expires <= $1 ORDER BY expires LIMIT $2 FOR UPDATE SKIP LOCKED))`
	// A commit is asked for within seconds of its time, by the clock of the server.
	pruneCommits = `DELETE FROM commits WHERE ctid = ANY (ARRAY(
		SELECT ctid FROM commits WHERE at <= now() - interval '1 day' ORDER BY at LIMIT $1 FOR UPDATE SKIP LOCKED))`
	pruneMarks = `DELETE FROM marks WHERE ctid = ANY (ARRAY(
		SELECT ctid FROM marks WHERE at <= $1 ORDER BY at LIMIT $2 FOR UPDATE SKIP LOCKED))`
)

// Prune removes what has expired, a step at a time.
func (s *Store) Prune(ctx context.Context, now time.Time) error {
	return s.call(ctx, func(ctx context.Context) error {
		for more := true; more; {
			err := s.transact(ctx, func(ctx context.Context, t *tx) (*pgx.Batch, error) {
				var gone, most int64
				count := func(tag pgconn.CommandTag) error {
					gone, most = gone+tag.RowsAffected(), max(most, tag.RowsAffected())
					return nil
				}
				b := &pgx.Batch{}
				b.Queue(pruneRecords, kept(now), pruneStep).Exec(count)
				b.Queue(pruneCommits, pruneStep).Exec(count)
				b.Queue(pruneMarks, kept(now.Add(-store.SeenFor)), pruneStep).Exec(count)
				err := t.begin(ctx, b)
				if more = most == pruneStep; err != nil || gone == 0 {
					return nil, err
				}
				return &pgx.Batch{}, nil
			})
			if err != nil {
				return err
			}
		}
		return nil
	})
}
