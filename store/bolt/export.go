package bolt

import (
	"bytes"
	"cmp"
	"context"
	"slices"

	"github.com/kallybot/kallybot/store"
)

// Export calls fn for everything that is kept: records by kind and ID, marks by event, jobs by their addition. It is one read
// transaction, for a program that does nothing else meanwhile. An error of fn ends it.
func (s *Store) Export(ctx context.Context, fn func(store.Item) error) error {
	var failed error
	tell := func(i store.Item) bool {
		if failed = ctx.Err(); failed == nil {
			failed = fn(i)
		}
		return failed == nil
	}
	err := s.view(ctx, func(t *tx) {
		_ = t.exportRecords(tell) && t.exportMarks(tell) && t.exportJobs(tell)
	})
	return cmp.Or(failed, err)
}

func (t *tx) exportRecords(tell func(store.Item) bool) bool {
	c := t.bucket(recordsBucket).Cursor()
	for k, v := c.First(); k != nil; k, v = c.Next() {
		kind, id, _ := bytes.Cut(k, []byte{0})
		if !tell(store.Item{Record: store.Key{Kind: store.Kind(kind), ID: string(id)}, Value: recordOf(v).value()}) {
			return false
		}
	}
	return true
}

func (t *tx) exportMarks(tell func(store.Item) bool) bool {
	c := t.bucket(marksBucket).Cursor()
	for k, v := c.First(); k != nil; k, v = c.Next() {
		if !tell(store.Item{Event: store.EventID(k), At: timeOf(v)}) {
			return false
		}
	}
	return true
}

func (t *tx) exportJobs(tell func(store.Item) bool) bool {
	type place struct {
		number uint64
		id     store.JobID
	}
	var all []place
	c := t.bucket(jobsBucket).Cursor()
	for k, v := c.First(); k != nil; k, v = c.Next() {
		id := store.JobID(k)
		all = append(all, place{jobOf(id, v).number, id})
	}
	slices.SortFunc(all, func(a, b place) int { return cmp.Compare(a.number, b.number) })
	for _, p := range all {
		j, _ := t.job(p.id)
		if !tell(store.Item{Job: j.copied()}) {
			return false
		}
	}
	return true
}
