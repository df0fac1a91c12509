package bolt

import (
	"bytes"
	"context"
	"encoding/binary"
	"time"

	"github.com/kallybot/kallybot/store"
)

// The first byte of a record.
const (
	recordForever byte = 1 + iota
	recordExpires
)

// record is a record as it is stored. Version 0 means that there is none.
type record struct {
	version uint64
	expires time.Time
	data    []byte
}

// encodeRecord returns a value as it is stored, but for its version: setVersion adds that.
func encodeRecord(v store.Value) []byte {
	b := make([]byte, 1+8, 1+8+timeBytes+len(v.Data))
	if b[0] = recordForever; !v.Expires.IsZero() {
		b[0] = recordExpires
		b = appendTime(b, v.Expires)
	}
	return append(b, v.Data...)
}

func setVersion(b []byte, version uint64) { binary.BigEndian.PutUint64(b[1:], version) }

// recordOf reads a record; its data is part of b. Nil gives version 0.
func recordOf(b []byte) record {
	if b == nil {
		return record{}
	}
	d := decoder{rest: b}
	form := d.byte(recordExpires)
	r := record{version: d.uint64()}
	if form == recordExpires {
		r.expires = d.time()
	}
	r.data = d.rest
	return r
}

func (r record) value() store.Value {
	return store.Value{Data: bytes.Clone(r.data), Expires: r.expires}
}

func recordKey(k store.Key) []byte {
	return append(append(append(make([]byte, 0, len(k.Kind)+1+len(k.ID)), k.Kind...), 0), k.ID...)
}

// putRecord replaces what was stored under key by an encoded record, with the version of this transaction.
func (t *tx) putRecord(key []byte, old record, encoded []byte) {
	if t.version == 0 {
		t.version = t.next(recordsBucket)
	}
	setVersion(encoded, t.version)
	t.expire(key, old.expires, recordOf(encoded).expires)
	t.put(recordsBucket, key, encoded)
}

func (t *tx) deleteRecord(key []byte, old record) {
	t.expire(key, old.expires, time.Time{})
	t.delete(recordsBucket, key)
}

// expire moves a record in the index of those that expire.
func (t *tx) expire(key []byte, from, to time.Time) {
	if from.Equal(to) {
		return
	}
	if !from.IsZero() {
		t.delete(expiriesBucket, append(appendTime(nil, from), key...))
	}
	if !to.IsZero() {
		t.put(expiriesBucket, append(appendTime(nil, to), key...), nil)
	}
}

// Read returns the records of one moment.
func (s *Store) Read(ctx context.Context, keys ...store.Key) (found store.Records, err error) {
	keys, _, err = store.Merge(nil, keys)
	if err != nil {
		return nil, err
	}
	found = make(store.Records, len(keys))
	err = s.view(ctx, func(t *tx) {
		for _, k := range keys {
			if r := recordOf(t.get(recordsBucket, recordKey(k))); r.version != 0 {
				found[k] = r.value()
			}
		}
	})
	return found, err
}

// A page of Scan ends at whichever comes first, so that a read transaction stays short.
const (
	pageRecords = 256
	pageBytes   = 1 << 20
)

// Scan calls fn for records of a kind in order of their IDs. It reads them page by page.
func (s *Store) Scan(ctx context.Context, kind store.Kind, prefix, after string, fn func(string, store.Value) bool) error {
	if err := kind.Check(); err != nil {
		return err
	}
	for {
		var page []entry
		var more bool
		err := s.view(ctx, func(t *tx) { page, more = t.page(kind, prefix, after) })
		if err != nil {
			return err
		}
		for _, e := range page {
			if !fn(e.id, e.value) {
				return nil
			}
			after = e.id
		}
		if !more {
			return nil
		}
	}
}

// entry is one record of a page.
type entry struct {
	id    string
	value store.Value
}

// page reads records of a kind behind an ID, and tells whether there may be more.
func (t *tx) page(kind store.Kind, prefix, after string) (page []entry, more bool) {
	front := recordKey(store.Key{Kind: kind})
	within := append(bytes.Clone(front), prefix...)
	from := within
	if behind := append(append(bytes.Clone(front), after...), 0); after != "" && bytes.Compare(behind, from) > 0 {
		from = behind // the smallest ID after the one given
	}
	size := 0
	c := t.bucket(recordsBucket).Cursor()
	for k, v := c.Seek(from); bytes.HasPrefix(k, within); k, v = c.Next() {
		if len(page) == pageRecords || size > pageBytes {
			return page, true
		}
		size += len(v)
		page = append(page, entry{string(k[len(front):]), recordOf(v).value()})
	}
	return page, false
}
