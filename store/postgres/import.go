package postgres

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/jackc/pgx/v5"

	"github.com/kallybot/kallybot/store"
)

// ErrOccupied means that the database keeps something else than what is to be imported. Nothing was changed.
var ErrOccupied = errors.New("the database is not empty, and keeps something else")

// Import copies everything that export tells into an empty database, in one transaction, and checks before its commit that
// the database then keeps the same. A database that keeps the same already is left as it is, and copied is false. It waits
// for whoever uses the database. Errors: ErrOccupied; of export; of the server.
func (s *Store) Import(ctx context.Context, export func(context.Context, func(store.Item) error) error) (t store.Tally, copied bool, err error) {
	err = s.call(ctx, func(ctx context.Context) error {
		return pgx.BeginFunc(ctx, s.pool, func(tx pgx.Tx) error {
			if _, err := tx.Exec(ctx, "LOCK TABLE records, marks, jobs IN ACCESS EXCLUSIVE MODE"); err != nil {
				return err
			}
			there, err := exported(ctx, tx)
			if err != nil {
				return err
			}
			if copied = there.Empty(); copied {
				if err := fill(ctx, tx, export, &t); err != nil {
					return err
				}
				if there, err = exported(ctx, tx); err != nil {
					return err
				}
			} else if err := export(ctx, func(i store.Item) error { t.Add(i); return nil }); err != nil {
				return err
			}
			switch {
			case there.Sum() == t.Sum():
				return nil
			case copied:
				return byCaller(fmt.Errorf("copied %s, and found %s that are not the same", &t, &there))
			}
			return byCaller(ErrOccupied)
		})
	})
	return t, copied, err
}

// importStep is how many items are sent at once.
const importStep = 500

// columnsOf are the columns of each table that an import fills.
var columnsOf = map[string][]string{
	"records": {"kind", "id", "version", "expires", "data"},
	"marks":   {"event", "at"},
	"jobs":    {"id", "number", "queue", "ord", "head", "due", "at", "attempt", "data"},
}

// filling is an import under way: the rows of one table that wait to be sent.
type filling struct {
	tx    pgx.Tx
	table string
	rows  [][]any
	heads map[string]bool // queues and orders that have a job
	last  int64           // number of a job
}

// fill sends everything, and counts it.
func fill(ctx context.Context, tx pgx.Tx, export func(context.Context, func(store.Item) error) error, t *store.Tally) error {
	f := &filling{tx: tx, heads: map[string]bool{}}
	err := export(ctx, func(i store.Item) error {
		t.Add(i)
		table, row := f.row(i)
		if table != f.table || len(f.rows) == importStep {
			if err := f.send(ctx); err != nil {
				return err
			}
		}
		f.table, f.rows = table, append(f.rows, row)
		return nil
	})
	if err == nil {
		err = f.send(ctx)
	}
	if err == nil && f.last > 0 {
		_, err = tx.Exec(ctx, "SELECT setval(pg_get_serial_sequence('jobs', 'number'), $1)", f.last)
	}
	return err
}

// row is an item in its table. Jobs get their numbers as they come, and wait.
func (f *filling) row(i store.Item) (table string, row []any) {
	switch {
	case i.Record.ID != "":
		var expires *time.Time
		if !i.Value.Expires.IsZero() {
			expires = &i.Value.Expires
		}
		return "records", []any{string(i.Record.Kind), []byte(i.Record.ID), int64(1), expires, solid(i.Value.Data)}
	case i.Job.ID != "":
		j := i.Job
		order := string(j.Queue) + "\x00" + j.Order
		head := j.Order == "" || !f.heads[order]
		f.heads[order] = true
		f.last++
		return "jobs", []any{[]byte(j.ID), f.last, string(j.Queue), []byte(j.Order), head, j.Due, j.Due, j.Attempt, solid(j.Data)}
	}
	return "marks", []any{[]byte(i.Event), i.At}
}

func (f *filling) send(ctx context.Context) error {
	if len(f.rows) == 0 {
		return nil
	}
	_, err := f.tx.CopyFrom(ctx, pgx.Identifier{f.table}, columnsOf[f.table], pgx.CopyFromRows(f.rows))
	f.rows = f.rows[:0]
	return err
}

// exported counts what the database keeps, in the order that store.Tally wants.
func exported(ctx context.Context, tx pgx.Tx) (t store.Tally, err error) {
	var kind, queue string
	var id, order, data []byte
	var at *time.Time
	var attempt int
	for _, part := range []struct {
		sql  string
		into []any
		item func() store.Item
	}{
		{`SELECT kind, id, expires, data FROM records ORDER BY kind, id`, []any{&kind, &id, &at, &data}, func() store.Item {
			return store.Item{Record: store.Key{Kind: store.Kind(kind), ID: string(id)}, Value: value(data, at)}
		}},
		{`SELECT event, at FROM marks ORDER BY event`, []any{&id, &at}, func() store.Item {
			return store.Item{Event: store.EventID(id), At: *at}
		}},
		{`SELECT id, queue, ord, due, attempt, data FROM jobs ORDER BY number`, []any{&id, &queue, &order, &at, &attempt, &data}, func() store.Item {
			return store.Item{Job: store.Job{
				ID: store.JobID(id), Queue: store.Queue(queue), Order: string(order), Due: *at, Attempt: attempt, Data: data,
			}}
		}},
	} {
		rows, err := tx.Query(ctx, part.sql)
		if err == nil {
			_, err = pgx.ForEachRow(rows, part.into, func() error { t.Add(part.item()); return nil })
		}
		if err != nil {
			return t, err
		}
	}
	return t, nil
}
