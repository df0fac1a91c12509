package bolt

import (
	"encoding/binary"
	"errors"
	"time"

	"go.etcd.io/bbolt"
)

// A bucket is one of the top-level buckets; see the drawing in doc.go.
type bucket int

const (
	metaBucket bucket = iota
	recordsBucket
	expiriesBucket
	marksBucket
	markTimesBucket
	jobsBucket
	ordersBucket
	scheduleBucket
	bucketCount
)

var bucketNames = [bucketCount][]byte{
	metaBucket:      []byte("meta"),
	recordsBucket:   []byte("records"),
	expiriesBucket:  []byte("expiries"),
	marksBucket:     []byte("marks"),
	markTimesBucket: []byte("mark_times"),
	jobsBucket:      []byte("jobs"),
	ordersBucket:    []byte("orders"),
	scheduleBucket:  []byte("schedule"),
}

var schemaKey = []byte("schema")

// migrations bring a file from one schema to the next, in order; the schema of a file is the number of those done to
// it. A migration that was released is never changed: what it should have done is a new one.
var migrations = []func(*bbolt.Tx) error{
	createBuckets,
}

var (
	errForeign = errors.New("a bbolt file of another program")
	errNewer   = errors.New("schema is newer than this program")
)

// createBuckets makes an empty file ready.
func createBuckets(tx *bbolt.Tx) error {
	for _, name := range bucketNames {
		if _, err := tx.CreateBucket(name); err != nil {
			return err
		}
	}
	return nil
}

// schemaOf returns the schema of a file, 0 when it is new. Errors: errForeign.
func schemaOf(tx *bbolt.Tx) (int, error) {
	meta := tx.Bucket(bucketNames[metaBucket])
	if meta == nil {
		if first, _ := tx.Cursor().First(); first != nil {
			return 0, errForeign
		}
		return 0, nil
	}
	n, size := binary.Uvarint(meta.Get(schemaKey))
	if size <= 0 {
		return 0, errForeign
	}
	return int(n), nil
}

// migrate does what steps a file lacks, all of them in one transaction, after a copy of the file. It writes nothing when
// there is none.
func migrate(db *bbolt.DB, steps []func(*bbolt.Tx) error) error {
	var schema int
	err := db.View(func(tx *bbolt.Tx) (err error) {
		schema, err = schemaOf(tx)
		return err
	})
	switch {
	case err != nil:
		return err
	case schema > len(steps):
		return errNewer
	case schema == len(steps):
		return nil
	case schema > 0:
		if err := setAside(db, db.Path(), schema, time.Now()); err != nil {
			return err
		}
	}
	return db.Update(func(tx *bbolt.Tx) error {
		for _, step := range steps[schema:] {
			if err := step(tx); err != nil {
				return err
			}
		}
		return tx.Bucket(bucketNames[metaBucket]).Put(schemaKey, binary.AppendUvarint(nil, uint64(len(steps))))
	})
}
