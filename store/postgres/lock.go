package postgres

import (
	"cmp"
	"encoding/binary"
	"hash/fnv"
	"slices"

	"github.com/jackc/pgx/v5"

	"github.com/kallybot/kallybot/store"
)

// lock is an advisory lock of a transaction. Two names with one digest only wait for each other.
type lock struct {
	digest int64
	shared bool
}

// The classes of names, which are locked one after the other. The sign of the digest tells them apart.
const (
	recordClass byte = iota
	orderClass
	queueClass // locked alone
)

func (s *Store) digest(class byte, first, second string) int64 {
	h := fnv.New64a()
	_, _ = h.Write(binary.BigEndian.AppendUint32([]byte{class}, s.space))
	_, _ = h.Write(append([]byte(first), 0))
	_, _ = h.Write([]byte(second))
	n := int64(h.Sum64() &^ (1 << 63))
	if class == recordClass {
		return -n
	}
	return n
}

// recordLocks are the locks of records, shared for those that are not written.
func (s *Store) recordLocks(keys []store.Key, written func(store.Key) bool) []lock {
	all := make([]lock, len(keys))
	for i, k := range keys {
		all[i] = lock{s.digest(recordClass, string(k.Kind), k.ID), !written(k)}
	}
	return all
}

// orderLocks are the locks of the orders that get or lose a job.
func (s *Store) orderLocks(jobs []store.Job) []lock {
	var all []lock
	for _, j := range jobs {
		if j.Order != "" {
			all = append(all, lock{digest: s.digest(orderClass, string(j.Queue), j.Order)})
		}
	}
	return all
}

// queueLocks adds the statement that takes locks, each once, in their order.
func queueLocks(b *pgx.Batch, all []lock) {
	slices.SortFunc(all, func(x, y lock) int {
		if c := cmp.Compare(x.digest, y.digest); c != 0 || x.shared == y.shared {
			return c
		}
		if x.shared {
			return 1
		}
		return -1
	})
	all = slices.CompactFunc(all, func(x, y lock) bool { return x.digest == y.digest })
	if len(all) == 0 {
		return
	}
	digests, shared := make([]int64, len(all)), make([]bool, len(all))
	for i, l := range all {
		digests[i], shared[i] = l.digest, l.shared
	}
	b.Queue(`SELECT count(CASE WHEN l.shared THEN pg_advisory_xact_lock_shared(l.digest)::text ELSE pg_advisory_xact_lock(l.digest)::text END)
		FROM unnest($1::bigint[], $2::bool[]) l(digest, shared)`, digests, shared)
}
