package bolt_test

import (
	"context"
	"fmt"
	"path/filepath"
	"testing"
	"time"

	"github.com/kallybot/kallybot/store"
	"github.com/kallybot/kallybot/store/bolt"
)

// BenchmarkClaim claims and finishes a job while many others wait: due, held back, leased, or due later.
func BenchmarkClaim(b *testing.B) {
	for _, waiting := range []int{1_000, 10_000, 100_000} {
		b.Run(fmt.Sprintf("waiting=%d", waiting), func(b *testing.B) {
			s, err := bolt.Open(filepath.Join(b.TempDir(), "store.db"), bolt.Options{})
			if err != nil {
				b.Fatal(err)
			}
			defer func() { _ = s.Close() }()
			fill(b, s, waiting)
			for b.Loop() {
				claimed, err := s.Claim(context.Background(), "send", noon, time.Hour, 1)
				if err != nil || len(claimed) != 1 {
					b.Fatalf("Claim = %d, %v", len(claimed), err)
				}
				// Its place is taken by another, so that as many wait as before.
				j := claimed[0].Job
				_, err = s.Update(context.Background(), "", noon, &claimed[0], nil, func(store.Records) (store.Changes, error) {
					return store.Changes{Add: []store.Job{j}}, nil
				})
				if err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}

// fill adds n jobs: a quarter leased, a quarter due, a quarter due later, a quarter held back by the first of them.
func fill(b *testing.B, s store.Store, n int) {
	const portion = 1000
	group := func(name, order string, due time.Time) {
		for from := 0; from < n/4; from += portion {
			var c store.Changes
			for i := from; i < min(from+portion, n/4); i++ {
				c.Add = append(c.Add, store.Job{
					ID: store.JobID(fmt.Sprintf("%s %d", name, i)), Queue: "send", Order: order, Due: due, Data: content(i, replyBytes),
				})
			}
			commit(b, s, c)
		}
	}
	group("leased", "", time.Time{})
	if claimed, err := s.Claim(context.Background(), "send", noon, time.Hour, n); err != nil || len(claimed) != n/4 {
		b.Fatalf("Claim = %d, %v", len(claimed), err)
	}
	group("due", "", time.Time{})
	group("later", "", noon.Add(time.Hour))
	group("held back", "order", noon.Add(time.Hour))
}
