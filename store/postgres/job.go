package postgres

import (
	"bytes"
	"fmt"
	"slices"
	"time"

	"github.com/jackc/pgx/v5"

	"github.com/kallybot/kallybot/store"
)

// row is a job with its lease, as far as it is needed in Go.
type row struct {
	store.Job
	number int64
	holder *int32 // nil while it waits
	head   bool
	at     time.Time
}

// token names one hand-out: no two jobs have the same number, no two hand-outs of a job the same attempt.
func (r row) token() string { return fmt.Sprintf("%d.%d", r.number, r.Attempt) }

func (r row) held(l store.Lease) bool { return r.holder != nil && r.token() == l.Token }

const jobColumns = `j.id, j.number, j.queue, j.ord, j.head, j.due, j.attempt, j.holder, j.data`

// queueJobs adds a statement that returns jobColumns and a time, and appends what it finds.
func queueJobs(b *pgx.Batch, found *[]row, sql string, args ...any) {
	b.Queue(sql, args...).Query(func(rows pgx.Rows) error {
		var id, order, data []byte
		var queue string
		var r row
		_, err := pgx.ForEachRow(rows, []any{&id, &r.number, &queue, &order, &r.head, &r.Due, &r.Attempt, &r.holder, &data, &r.at}, func() error {
			r.ID, r.Queue, r.Order, r.Data = store.JobID(id), store.Queue(queue), string(order), bytes.Clone(data)
			r.Due, r.at = r.Due.UTC(), r.at.UTC()
			*found = append(*found, r)
			return nil
		})
		return err
	})
}

// queueKnown adds the statement that locks jobs by their IDs, so that nobody claims them meanwhile.
func queueKnown(b *pgx.Batch, found *[]row, ids []store.JobID) {
	if len(ids) > 0 {
		queueJobs(b, found, `SELECT `+jobColumns+`, j.at FROM jobs j WHERE j.id = ANY($1::bytea[]) ORDER BY j.number FOR UPDATE`, bytesOf(ids))
	}
}

// queueRemove adds the statement that removes jobs, and lets the ones behind them go ahead.
func queueRemove(b *pgx.Batch, ids []store.JobID) {
	if len(ids) == 0 {
		return
	}
	b.Queue(`WITH gone AS (DELETE FROM jobs WHERE id = ANY($1::bytea[]) RETURNING queue, ord, head)
		UPDATE jobs SET head = true WHERE id = ANY (ARRAY(
			SELECT (SELECT j.id FROM jobs j WHERE j.queue = o.queue AND j.ord = o.ord AND j.ord <> '' AND j.id <> ALL ($1::bytea[])
				ORDER BY j.number LIMIT 1)
			FROM (SELECT DISTINCT queue, ord FROM gone WHERE head AND ord <> '') o))`, bytesOf(ids))
}

// queueAdd adds the statement that appends jobs whose IDs are not there. The locks of their orders are held, so that none of
// them gets or loses a job meanwhile.
func (u *update) queueAdd(t *tx, b *pgx.Batch) {
	added := unique(u.changes.Add)
	if len(added) == 0 {
		return
	}
	until := kept(u.now.Add(u.changes.Lease))
	var queues []string
	var ids, orders, data [][]byte
	var due []time.Time
	var wanted []bool
	for _, j := range added {
		wanted = append(wanted, u.wanted(j))
		queues, ids, orders = append(queues, string(j.Queue)), append(ids, []byte(j.ID)), append(orders, []byte(j.Order))
		due, data = append(due, kept(j.Due)), append(data, solid(j.Data))
	}
	b.Queue(addSQL, ids, queues, orders, due, data, wanted, u.store.holder, until).Query(func(rows pgx.Rows) error {
		var id []byte
		var r row
		_, err := pgx.ForEachRow(rows, []any{&id, &r.number, &r.head, &r.holder}, func() error {
			i := slices.IndexFunc(added, func(j store.Job) bool { return string(j.ID) == string(id) })
			u.added(t, added[i], r, until)
			return nil
		})
		return err
	})
}

// addSQL appends jobs, and hands out those that are wanted and not held back.
const addSQL = `INSERT INTO jobs (id, queue, ord, due, data, head, at, attempt, holder)
	SELECT f.id, f.queue, f.ord, f.due, f.data, f.head, CASE WHEN f.taken THEN $8 ELSE f.due END, f.taken::int, CASE WHEN f.taken THEN $7::int END
	FROM (SELECT h.*, h.head AND h.wanted AS taken FROM (SELECT a.*,
			a.ord = '' OR row_number() OVER (PARTITION BY a.queue, a.ord ORDER BY a.n) = 1
				AND (SELECT true FROM jobs j WHERE j.queue = a.queue AND j.ord = a.ord AND j.ord <> '' LIMIT 1) IS NULL AS head
		FROM unnest($1::bytea[], $2::text[], $3::bytea[], $4::timestamptz[], $5::bytea[], $6::bool[])
			WITH ORDINALITY a(id, queue, ord, due, data, wanted, n)
		WHERE (SELECT true FROM jobs j WHERE j.id = a.id) IS NULL) h) f
	ORDER BY f.n RETURNING id, number, head, holder`

// wanted tells whether a new job is to be handed out at once. One of a queue that has a limit over all processes is not: claims
// are counted one after the other.
func (u *update) wanted(j store.Job) bool {
	_, limited := u.store.most[j.Queue]
	return slices.Contains(u.changes.Claim, j.ID) && !limited && !kept(j.Due).After(u.now)
}

// added notes a job that was appended, and its lease if it was handed out.
func (u *update) added(t *tx, j store.Job, r row, until time.Time) {
	if r.holder != nil {
		j.Due, j.Attempt, j.Data = kept(j.Due), 1, bytes.Clone(j.Data)
		r.Job = j
		u.applied.Claimed = append(u.applied.Claimed, store.Lease{Job: j, Token: r.token(), Until: until})
	}
	if r.head {
		t.woken[j.Queue] = true
		t.told[j.Queue] = t.told[j.Queue] || r.holder == nil
	}
}

// unique are the jobs, each ID once.
func unique(added []store.Job) []store.Job {
	known := make(map[store.JobID]bool, len(added))
	var all []store.Job
	for _, j := range added {
		if !known[j.ID] {
			known[j.ID] = true
			all = append(all, j)
		}
	}
	return all
}

func bytesOf(ids []store.JobID) [][]byte {
	all := make([][]byte, len(ids))
	for i, id := range ids {
		all[i] = []byte(id)
	}
	return all
}
