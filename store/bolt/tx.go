package bolt

import (
	"bytes"
	"encoding/binary"
	"errors"
	"time"

	"go.etcd.io/bbolt"

	"github.com/kallybot/kallybot/store"
)

// tx is a transaction, as the parts of this package see it.
type tx struct {
	bolt    *bbolt.Tx
	buckets [bucketCount]*bbolt.Bucket
	cursors [bucketCount]*bbolt.Cursor // that get seeks with
	version uint64                     // of the records that this transaction writes; 0 before the first
	woken   map[store.Queue]bool       // queues to signal after the commit
	dirty   bool                       // there is something to commit
	err     error                      // first failed write: the transaction is void
}

func newTx(b *bbolt.Tx) *tx { return &tx{bolt: b} }

// bucket returns a bucket, looked up once in a transaction.
func (t *tx) bucket(b bucket) *bbolt.Bucket {
	if t.buckets[b] == nil {
		t.buckets[b] = t.bolt.Bucket(bucketNames[b])
	}
	return t.buckets[b]
}

// get returns what is stored, good until the end of the transaction; nil when there is nothing. It is bbolt's Bucket.Get with
// one cursor for all of a bucket's keys instead of one for each.
func (t *tx) get(b bucket, key []byte) []byte {
	if t.cursors[b] == nil {
		t.cursors[b] = t.bucket(b).Cursor()
	}
	k, v := t.cursors[b].Seek(key)
	if !bytes.Equal(k, key) {
		return nil
	}
	return v
}

func (t *tx) put(b bucket, key, value []byte) {
	t.dirty = true
	t.err = errors.Join(t.err, t.bucket(b).Put(key, value))
}

func (t *tx) delete(b bucket, key []byte) {
	t.dirty = true
	t.err = errors.Join(t.err, t.bucket(b).Delete(key))
}

// next returns the next number of a bucket's sequence.
func (t *tx) next(b bucket) uint64 {
	t.dirty = true
	n, err := t.bucket(b).NextSequence()
	t.err = errors.Join(t.err, err)
	return n
}

const timeBytes = 8

// wake has a queue signalled after the commit.
func (t *tx) wake(q store.Queue) {
	if t.woken == nil {
		t.woken = map[store.Queue]bool{}
	}
	t.woken[q] = true
}

// appendTime appends a time so that times sort as bytes.
func appendTime(b []byte, at time.Time) []byte {
	return binary.BigEndian.AppendUint64(b, uint64(at.UnixMicro())^1<<63)
}

// timeOf reads the time at the front of b, which has timeBytes.
func timeOf(b []byte) time.Time {
	return time.UnixMicro(int64(binary.BigEndian.Uint64(b) ^ 1<<63)).UTC()
}

// kept is a time as the contract keeps it.
func kept(t time.Time) time.Time { return time.UnixMicro(t.UnixMicro()).UTC() }
