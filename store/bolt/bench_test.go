package bolt_test

import (
	"bytes"
	"context"
	"encoding/binary"
	"errors"
	"fmt"
	"hash/crc32"
	"math/rand/v2"
	"path/filepath"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"go.etcd.io/bbolt"

	"github.com/kallybot/kallybot/store"
	"github.com/kallybot/kallybot/store/bolt"
)

// One message as the program handles it: a dialogue's state, the person's profile, the mark and one reply to send.
const (
	stateBytes   = 2300
	profileBytes = 200
	replyBytes   = 300
	stepWork     = 10 * time.Microsecond // computing in the step
)

var noise = func() []byte {
	b := make([]byte, 1<<16)
	r := rand.NewChaCha8([32]byte{})
	_, _ = r.Read(b)
	return b
}()

// content returns n bytes that differ from message to message.
func content(message, n int) []byte {
	b := bytes.Clone(noise[message%(len(noise)-n):][:n])
	binary.BigEndian.PutUint64(b, uint64(message))
	return b
}

// work computes for about stepWork of processor time.
var work = sync.OnceValue(func() func() {
	const probe = 2000
	begun := time.Now()
	for range probe {
		crc32.ChecksumIEEE(noise[:1024])
	}
	rounds := int(stepWork * probe / time.Since(begun))
	return func() {
		for range rounds {
			crc32.ChecksumIEEE(noise[:1024])
		}
	}
})

// message is what one step writes.
type message struct {
	event          store.EventID
	state, profile store.Key
	put            map[store.Key]store.Value
	reply          store.Job
}

// newMessage returns message n, when the callers take turns.
func newMessage(n, callers int) message {
	caller := n % callers
	m := message{
		event:   store.EventID(fmt.Sprintf("telegram:%012d", n)),
		state:   store.Key{Kind: "dialogue", ID: fmt.Sprintf("telegram/%08d", caller)},
		profile: store.Key{Kind: "person", ID: fmt.Sprintf("telegram/%08d", caller)},
	}
	m.put = map[store.Key]store.Value{
		m.state:   {Data: content(n, stateBytes)},
		m.profile: {Data: content(n, profileBytes)},
	}
	m.reply = store.Job{ID: replyID(n), Queue: "send", Order: m.state.ID, Data: content(n, replyBytes)}
	return m
}

func replyID(n int) store.JobID { return store.JobID(fmt.Sprintf("reply/%012d", n)) }

// BenchmarkUpdate handles messages by many callers at once, each with a conversation of its own, and compares with
// bbolt writing the same bytes in as few transactions.
func BenchmarkUpdate(b *testing.B) {
	work()
	for _, callers := range []int{1, 32, 256, 1000} {
		b.Run(fmt.Sprintf("callers=%d", callers), func(b *testing.B) {
			var commits atomic.Int64
			s, err := bolt.Open(filepath.Join(b.TempDir(), "store.db"), bolt.Options{Hook: func(p store.Point) error {
				if p == store.AfterCommit {
					commits.Add(1)
				}
				return nil
			}})
			if err != nil {
				b.Fatal(err)
			}
			defer func() { _ = s.Close() }()
			db := openRaw(b)
			var ours, raw time.Duration
			slice := max(4000, 20*callers)
			for from := 0; from < b.N; from += slice {
				// Taking turns, both meet the same load of the machine.
				to, before := min(from+slice, b.N), commits.Load()
				b.StartTimer()
				ours += updates(b, s, callers, from, to)
				b.StopTimer()
				group := (to - from) / int(commits.Load()-before)
				raw += rawUpdates(b, db, callers, group, from, to)
				sent(b, s, db, from, to)
			}
			rate := func(d time.Duration) float64 { return float64(b.N) / d.Seconds() }
			b.ReportMetric(rate(ours), "updates/s")
			b.ReportMetric(rate(raw), "raw/s")
			b.ReportMetric(100*raw.Seconds()/ours.Seconds(), "%of-raw")
			b.ReportMetric(float64(b.N)/float64(commits.Load()), "updates/commit")
		})
	}
}

// updates has the messages behind from, up to to, handled by the store and returns how long that took.
func updates(b *testing.B, s store.Store, callers, from, to int) time.Duration {
	var wg sync.WaitGroup
	begun := time.Now()
	for g := range callers {
		wg.Go(func() {
			for n := from + g + 1; n <= to; n += callers {
				m := newMessage(n, callers)
				_, err := s.Update(context.Background(), m.event, noon, nil, []store.Key{m.state, m.profile}, func(store.Records) (store.Changes, error) {
					work()()
					return store.Changes{Put: m.put, Add: []store.Job{m.reply}}, nil
				})
				if err != nil {
					b.Error(err)
					return
				}
			}
		})
	}
	wg.Wait()
	return time.Since(begun)
}

var rawBuckets = [][]byte{[]byte("records"), []byte("marks"), []byte("jobs")}

func openRaw(b *testing.B) *bbolt.DB {
	db, err := bbolt.Open(filepath.Join(b.TempDir(), "raw.db"), 0o600, &bbolt.Options{FreelistType: bbolt.FreelistMapType, NoStatistics: true})
	if err != nil {
		b.Fatal(err)
	}
	b.Cleanup(func() { _ = db.Close() })
	err = db.Update(func(tx *bbolt.Tx) error {
		for _, name := range rawBuckets {
			if _, err := tx.CreateBucket(name); err != nil {
				return err
			}
		}
		return nil
	})
	if err != nil {
		b.Fatal(err)
	}
	return db
}

// rawUpdates has bbolt write the same bytes, with no step and no index, and returns how long that took.
func rawUpdates(b *testing.B, db *bbolt.DB, callers, group, from, to int) time.Duration {
	begun := time.Now()
	for n := from; n < to; n += group {
		err := db.Update(func(tx *bbolt.Tx) error {
			for i := n + 1; i <= min(n+group, to); i++ {
				if err := rawUpdate(tx, newMessage(i, callers)); err != nil {
					return err
				}
			}
			return nil
		})
		if err != nil {
			b.Fatal(err)
		}
	}
	return time.Since(begun)
}

func rawUpdate(tx *bbolt.Tx, m message) error {
	records, marks, jobs := tx.Bucket(rawBuckets[0]), tx.Bucket(rawBuckets[1]), tx.Bucket(rawBuckets[2])
	for k, v := range m.put {
		if err := records.Put([]byte(string(k.Kind)+"\x00"+k.ID), v.Data); err != nil {
			return err
		}
	}
	return errors.Join(
		marks.Put([]byte(m.event), make([]byte, 8)),
		jobs.Put([]byte(m.reply.ID), m.reply.Data),
	)
}

// sent removes the replies to messages behind from, up to to, so that not more of them wait than in use.
func sent(b *testing.B, s store.Store, db *bbolt.DB, from, to int) {
	var c store.Changes
	for n := from + 1; n <= to; n++ {
		c.Drop = append(c.Drop, replyID(n))
	}
	commit(b, s, c)
	err := db.Update(func(tx *bbolt.Tx) error {
		for _, id := range c.Drop {
			if err := tx.Bucket(rawBuckets[2]).Delete([]byte(id)); err != nil {
				return err
			}
		}
		return nil
	})
	if err != nil {
		b.Fatal(err)
	}
}

var noon = time.Date(2030, 1, 2, 12, 0, 0, 0, time.UTC)

func commit(b *testing.B, s store.Store, c store.Changes) {
	_, err := s.Update(context.Background(), "", noon, nil, nil, func(store.Records) (store.Changes, error) { return c, nil })
	if err != nil {
		b.Fatal(err)
	}
}
