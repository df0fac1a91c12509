package bolt

import (
	"context"
	"fmt"
	"path/filepath"
	"sync"
	"testing"
	"time"

	"go.etcd.io/bbolt"

	"github.com/kallybot/kallybot/store"
)

func TestZZ(t *testing.T) {
	s, _ := Open(filepath.Join(t.TempDir(), "x"), Options{})
	defer s.Close()
	var w, pages, commits int64
	s.committer.commit = func(tx *bbolt.Tx) error {
		err := tx.Commit()
		st := tx.Stats()
		w += st.GetWrite()
		pages += st.GetPageAlloc()
		commits++
		return err
	}
	const callers, N = 256, 20000
	var wg sync.WaitGroup
	for g := range callers {
		wg.Go(func() {
			for n := g; n < N; n += callers {
				k := store.Key{Kind: "dialogue", ID: fmt.Sprintf("telegram/%08d", g)}
				p := store.Key{Kind: "person", ID: fmt.Sprintf("telegram/%08d", g)}
				s.Update(context.Background(), store.EventID(fmt.Sprintf("telegram:%012d", n)), time.Now(), nil, []store.Key{k, p}, func(store.Records) (store.Changes, error) {
					return store.Changes{Put: map[store.Key]store.Value{k: {Data: make([]byte, 2300)}, p: {Data: make([]byte, 200)}}, Drop: []store.JobID{store.JobID(fmt.Sprintf("reply/%012d", n-callers))},
						Add: []store.Job{{ID: store.JobID(fmt.Sprintf("reply/%012d", n)), Queue: "send", Order: k.ID, Data: make([]byte, 300)}}}, nil
				})
			}
		})
	}
	wg.Wait()
	fmt.Println("ours", commits, "writes/commit", w/commits, "pagebytes/op", pages/N)
	db, _ := bbolt.Open(filepath.Join(t.TempDir(), "y"), 0o600, nil)
	w, pages, commits = 0, 0, 0
	tx, _ := db.Begin(true)
	for _, n := range []string{"records", "marks", "jobs"} {
		tx.CreateBucket([]byte(n))
	}
	tx.Commit()
	for n := 0; n < N; n += callers {
		tx, _ := db.Begin(true)
		r, m, j := tx.Bucket([]byte("records")), tx.Bucket([]byte("marks")), tx.Bucket([]byte("jobs"))
		for g := range callers {
			r.Put([]byte(fmt.Sprintf("dialogue/telegram/%08d", g)), make([]byte, 2300))
			r.Put([]byte(fmt.Sprintf("person/telegram/%08d", g)), make([]byte, 200))
			m.Put([]byte(fmt.Sprintf("telegram:%012d", n+g)), make([]byte, 8))
			j.Delete([]byte(fmt.Sprintf("reply/%012d", n+g-callers)))
			j.Put([]byte(fmt.Sprintf("reply/%012d", n+g)), make([]byte, 300))
		}
		tx.Commit()
		st := tx.Stats()
		w += st.GetWrite()
		pages += st.GetPageAlloc()
		commits++
	}
	fmt.Println("raw", commits, "writes/commit", w/commits, "pagebytes/op", pages/N)
}
