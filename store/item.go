package store

import (
	"crypto/sha256"
	"encoding/binary"
	"fmt"
	"hash"
	"time"
)

// Item is one thing that a store keeps: a record, the mark of an event, or a job. Only one of them is set.
type Item struct {
	Record Key // with Value
	Value  Value
	Event  EventID // with At, when it was applied
	At     time.Time
	Job    Job // as far as it outlives its lease
}

// Tally counts items and makes a digest of them. Two stores that tell their items in the same order (records by kind and ID,
// marks by event, jobs by their addition) keep the same if their tallies have the same sum. The zero Tally is empty.
type Tally struct {
	Records, Marks, Jobs int
	digest               hash.Hash
}

// Add takes one more item.
func (t *Tally) Add(i Item) {
	switch {
	case i.Record.ID != "":
		t.Records++
		t.write([]byte(i.Record.Kind), []byte(i.Record.ID), moment(i.Value.Expires), i.Value.Data)
	case i.Job.ID != "":
		t.Jobs++
		j := i.Job
		t.write([]byte(j.ID), []byte(j.Queue), []byte(j.Order), moment(j.Due), binary.AppendVarint(nil, int64(j.Attempt)), j.Data)
	default:
		t.Marks++
		t.write([]byte(i.Event), moment(i.At))
	}
}

// moment is a time as stores keep it.
func moment(at time.Time) []byte { return binary.AppendVarint(nil, at.UnixMicro()) }

// write adds fields, each behind its length.
func (t *Tally) write(fields ...[]byte) {
	if t.digest == nil {
		t.digest = sha256.New()
	}
	b := binary.AppendUvarint(nil, uint64(len(fields)))
	for _, f := range fields {
		b = append(binary.AppendUvarint(b, uint64(len(f))), f...)
	}
	_, _ = t.digest.Write(b)
}

// Empty tells whether there was no item.
func (t *Tally) Empty() bool { return t.Records+t.Marks+t.Jobs == 0 }

// Sum is the digest of all items so far, empty for none.
func (t *Tally) Sum() string {
	if t.digest == nil {
		return ""
	}
	return fmt.Sprintf("%x", t.digest.Sum(nil))
}

// String tells the counts.
func (t *Tally) String() string {
	return fmt.Sprintf("%d records, %d marks of events and %d jobs", t.Records, t.Marks, t.Jobs)
}
