package postgres

import (
	"bytes"
	"context"
	"time"

	"github.com/jackc/pgx/v5"

	"github.com/kallybot/kallybot/store"
)

// Records are found by kinds and ids, with the place of each in them. The limits keep the server from looking at the whole table
// instead, which it likes while it believes that it is small.
const (
	selectRecords = `SELECT k.n, r.version, r.expires, r.data FROM unnest($1::text[], $2::bytea[]) WITH ORDINALITY k(kind, id, n)
		CROSS JOIN LATERAL (SELECT * FROM records WHERE kind = k.kind AND id = k.id LIMIT 1) r`
	selectVersions = `SELECT k.n, r.version FROM unnest($1::text[], $2::bytea[]) WITH ORDINALITY k(kind, id, n)
		CROSS JOIN LATERAL (SELECT version FROM records WHERE kind = k.kind AND id = k.id LIMIT 1) r`
)

// versions are those of the records that were read; one that is absent has none.
type versions map[store.Key]int64

// columns are keys as the two arrays of a statement.
func columns(keys []store.Key) (kinds []string, ids [][]byte) {
	kinds, ids = make([]string, len(keys)), make([][]byte, len(keys))
	for i, k := range keys {
		kinds[i], ids[i] = string(k.Kind), []byte(k.ID)
	}
	return kinds, ids
}

// queueRead adds the statement that reads records into empty maps.
func queueRead(b *pgx.Batch, keys []store.Key, found store.Records, seen versions) {
	clear(found)
	clear(seen)
	kinds, ids := columns(keys)
	b.Queue(selectRecords, kinds, ids).Query(func(rows pgx.Rows) error {
		var n, version int64
		var expires *time.Time
		var data []byte
		_, err := pgx.ForEachRow(rows, []any{&n, &version, &expires, &data}, func() error {
			k := keys[n-1]
			found[k], seen[k] = value(data, expires), version
			return nil
		})
		return err
	})
}

// value is a record of a row, with bytes of its own.
func value(data []byte, expires *time.Time) store.Value {
	v := store.Value{Data: bytes.Clone(data)}
	if expires != nil {
		v.Expires = expires.UTC()
	}
	return v
}

// Read returns the records of one moment.
func (s *Store) Read(ctx context.Context, keys ...store.Key) (found store.Records, err error) {
	keys, _, err = store.Merge(nil, keys)
	if err != nil {
		return nil, err
	}
	err = s.ask(ctx, func(b *pgx.Batch) {
		found = store.Records{}
		queueRead(b, keys, found, versions{})
	})
	return found, err
}

// ask sends statements that only read, together.
func (s *Store) ask(ctx context.Context, fill func(*pgx.Batch)) error {
	return s.call(ctx, func(ctx context.Context) error {
		return s.again(ctx, func(ctx context.Context) error {
			b := &pgx.Batch{}
			fill(b)
			return s.pool.SendBatch(ctx, b).Close()
		})
	})
}

// pageRecords is how many records Scan reads at once.
const pageRecords = 64

// entry is one record of a page.
type entry struct {
	id    string
	value store.Value
}

// Scan calls fn for records of a kind in order of their IDs. It reads them page by page.
func (s *Store) Scan(ctx context.Context, kind store.Kind, prefix, after string, fn func(string, store.Value) bool) error {
	if err := kind.Check(); err != nil {
		return err
	}
	for {
		var page []entry
		err := s.ask(ctx, func(b *pgx.Batch) {
			page = page[:0]
			queuePage(b, kind, prefix, after, &page)
		})
		if err != nil {
			return err
		}
		for _, e := range page {
			if !fn(e.id, e.value) {
				return nil
			}
			after = e.id
		}
		if len(page) < pageRecords {
			return nil
		}
	}
}

// queuePage adds the statement that reads the next page behind an ID.
func queuePage(b *pgx.Batch, kind store.Kind, prefix, after string, page *[]entry) {
	b.Queue(`SELECT id, expires, data FROM records WHERE kind = $1 AND id >= $2 AND id > $3 AND id < $4 ORDER BY id LIMIT $5`,
		string(kind), []byte(prefix), []byte(after), behind(prefix), pageRecords).Query(func(rows pgx.Rows) error {
		var id, data []byte
		var expires *time.Time
		_, err := pgx.ForEachRow(rows, []any{&id, &expires, &data}, func() error {
			*page = append(*page, entry{string(id), value(data, expires)})
			return nil
		})
		return err
	})
}

// behind is the smallest name behind all those with a prefix.
func behind(prefix string) []byte {
	end := bytes.TrimRight([]byte(prefix), "\xff")
	if len(end) == 0 {
		return bytes.Repeat([]byte{0xff}, store.MaxID+1)
	}
	end[len(end)-1]++
	return end
}

// queuePut adds the statement that writes records.
func queuePut(b *pgx.Batch, xid string, put map[store.Key]store.Value) {
	if len(put) == 0 {
		return
	}
	var keys []store.Key
	var expires []*time.Time
	var data [][]byte
	for k, v := range put {
		keys, data = append(keys, k), append(data, solid(v.Data))
		if v.Expires.IsZero() {
			expires = append(expires, nil)
			continue
		}
		at := kept(v.Expires)
		expires = append(expires, &at)
	}
	kinds, ids := columns(keys)
	b.Queue(`INSERT INTO records (kind, id, version, expires, data)
		SELECT r.kind, r.id, $1::text::bigint, r.expires, r.data
		FROM unnest($2::text[], $3::bytea[], $4::timestamptz[], $5::bytea[]) r(kind, id, expires, data)
		ON CONFLICT (kind, id) DO UPDATE SET version = excluded.version, expires = excluded.expires, data = excluded.data`,
		xid, kinds, ids, expires, data)
}

// queueDelete adds the statements that delete records.
func queueDelete(b *pgx.Batch, keys []store.Key) {
	for _, k := range keys {
		b.Queue(`DELETE FROM records WHERE kind = $1 AND id = $2`, string(k.Kind), []byte(k.ID))
	}
}

// solid is data that is not null.
func solid(data []byte) []byte {
	if data == nil {
		return []byte{}
	}
	return data
}
