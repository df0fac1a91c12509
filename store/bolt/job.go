package bolt

import (
	"bytes"
	"encoding/binary"
	"time"

	"github.com/kallybot/kallybot/store"
)

const jobForm byte = 1

// The bytes that say whether a job is leased.
const (
	jobWaits byte = iota
	jobLeased
)

// job is a job with its number and its lease.
type job struct {
	store.Job
	number uint64
	leased bool
	until  time.Time // end of the lease
}

// at is when the job may be handed out.
func (j job) at() time.Time {
	if j.leased {
		return j.until
	}
	return j.Due
}

func (j job) flag() byte {
	if j.leased {
		return jobLeased
	}
	return jobWaits
}

func appendJob(b []byte, j job) []byte {
	b = append(b, jobForm)
	b = binary.AppendUvarint(b, j.number)
	b = binary.AppendUvarint(b, uint64(j.Attempt))
	b = append(b, j.flag())
	if j.leased {
		b = appendTime(b, j.until)
	}
	b = appendTime(b, j.Due)
	b = append(binary.AppendUvarint(b, uint64(len(j.Queue))), j.Queue...)
	b = append(binary.AppendUvarint(b, uint64(len(j.Order))), j.Order...)
	return append(b, j.Data...)
}

// jobOf reads the job that is stored under id; its data is part of b.
func jobOf(id store.JobID, b []byte) job {
	d := decoder{rest: b}
	d.byte(jobForm)
	j := job{number: d.uvarint()}
	j.ID, j.Attempt = id, int(d.uvarint())
	if j.leased = d.byte(jobLeased) == jobLeased; j.leased {
		j.until = d.time()
	}
	j.Due = d.time()
	j.Queue, j.Order = store.Queue(d.text()), d.text()
	j.Data = d.rest
	return j
}

// copied returns the job with data of its own, for whoever is outside the transaction.
func (j job) copied() store.Job {
	c := j.Job
	c.Data = bytes.Clone(c.Data)
	return c
}

// queueKey is the front of all keys of a queue in orders and schedule.
func queueKey(q store.Queue) []byte { return append(append(make([]byte, 0, 64), q...), 0) }

// orderKey is the front of all keys of an order in orders.
func orderKey(q store.Queue, order string) []byte {
	return append(binary.BigEndian.AppendUint16(queueKey(q), uint16(len(order))), order...)
}

func (j job) orderKey() []byte {
	return binary.BigEndian.AppendUint64(orderKey(j.Queue, j.Order), j.number)
}

func (j job) scheduleKey() []byte {
	return binary.BigEndian.AppendUint64(appendTime(queueKey(j.Queue), j.at()), j.number)
}

// job returns the job with an ID.
func (t *tx) job(id store.JobID) (job, bool) {
	b := t.get(jobsBucket, []byte(id))
	if b == nil {
		return job{}, false
	}
	return jobOf(id, b), true
}

// front returns the IDs of the first and the second job of an order, empty where there is none.
func (t *tx) front(q store.Queue, order string) (first, second store.JobID) {
	front := orderKey(q, order)
	c := t.bucket(ordersBucket).Cursor()
	k, id := c.Seek(front)
	if !bytes.HasPrefix(k, front) {
		return "", ""
	}
	first = store.JobID(id)
	if k, id = c.Next(); bytes.HasPrefix(k, front) {
		second = store.JobID(id)
	}
	return first, second
}

// add appends a job, unless its ID is there. One that is wanted and not held back is leased at once, until a time.
func (t *tx) add(added store.Job, until *time.Time) (l store.Lease, leased bool) {
	if t.get(jobsBucket, []byte(added.ID)) != nil {
		return store.Lease{}, false
	}
	j := job{Job: added, number: t.next(jobsBucket)}
	j.Attempt, j.Due = 0, kept(j.Due)
	heldBack := false
	if j.Order != "" {
		first, _ := t.front(j.Queue, j.Order)
		heldBack = first != ""
		t.put(ordersBucket, j.orderKey(), []byte(j.ID))
	}
	if leased = until != nil && !heldBack; leased {
		j.Attempt, j.leased, j.until = 1, true, *until
		l = j.lease()
	}
	if !heldBack {
		t.schedule(j)
	}
	t.save(j)
	return l, leased
}

// remove takes a job away, and lets the one behind it go ahead.
func (t *tx) remove(j job) {
	t.delete(jobsBucket, []byte(j.ID))
	if j.Order == "" {
		t.unschedule(j)
		return
	}
	first, second := t.front(j.Queue, j.Order)
	t.delete(ordersBucket, j.orderKey())
	if first != j.ID {
		return
	}
	t.unschedule(j)
	if behind, ok := t.job(second); ok {
		t.schedule(behind)
	}
}

// change replaces a job that is in the schedule.
func (t *tx) change(old, j job) {
	t.unschedule(old)
	t.schedule(j)
	t.save(j)
}

func (t *tx) save(j job) {
	t.put(jobsBucket, []byte(j.ID), appendJob(make([]byte, 0, 64+len(j.Order)+len(j.Data)), j))
}

func (t *tx) schedule(j job) {
	t.put(scheduleBucket, j.scheduleKey(), append([]byte{j.flag()}, j.ID...))
	t.wake(j.Queue)
}

func (t *tx) unschedule(j job) { t.delete(scheduleBucket, j.scheduleKey()) }
