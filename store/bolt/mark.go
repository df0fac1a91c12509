package bolt

import (
	"bytes"
	"context"
	"time"

	"github.com/kallybot/kallybot/store"
)

// marked tells whether an event was applied. An empty one never was.
func (t *tx) marked(e store.EventID) bool { return e != "" && t.get(marksBucket, []byte(e)) != nil }

func (t *tx) mark(e store.EventID, now time.Time) {
	if e == "" {
		return
	}
	at := appendTime(nil, now)
	t.put(marksBucket, []byte(e), at)
	t.put(markTimesBucket, append(at, e...), nil)
}

// pruneStep is how many records and how many marks one transaction of Prune removes at most.
const pruneStep = 256

// Prune removes what has expired, a step at a time.
func (s *Store) Prune(ctx context.Context, now time.Time) error {
	for more := true; more; {
		err := s.committer.do(ctx, func(t *tx) error {
			records, marks := t.expired(expiriesBucket, now), t.expired(markTimesBucket, now.Add(-store.SeenFor))
			for _, k := range records {
				key := k[timeBytes:]
				t.deleteRecord(key, recordOf(t.get(recordsBucket, key)))
			}
			for _, k := range marks {
				t.delete(marksBucket, k[timeBytes:])
				t.delete(markTimesBucket, k)
			}
			more = len(records) == pruneStep || len(marks) == pruneStep
			return nil
		})
		if err != nil {
			return err
		}
	}
	return nil
}

// expired returns the first keys of an index by time, up to a time.
func (t *tx) expired(index bucket, until time.Time) (keys [][]byte) {
	c := t.bucket(index).Cursor()
	for k, _ := c.First(); k != nil && len(keys) < pruneStep && !timeOf(k).After(until); k, _ = c.Next() {
		keys = append(keys, bytes.Clone(k))
	}
	return keys
}
