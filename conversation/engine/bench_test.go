package engine

import (
	"context"
	"errors"
	"fmt"
	"path/filepath"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"go.etcd.io/bbolt" // the raw limit: the same bytes without the program

	"github.com/kallybot/kallybot/conversation/chat"
	"github.com/kallybot/kallybot/store"
	"github.com/kallybot/kallybot/store/bolt"
)

// talks are what people write in the benchmarks, one line after another and again from the start: a request in one
// message, corrections, an aside, and a request in several messages.
var talks = [][]string{
	{
		"book a table for 4 tonight at 8 at Bella Italia, +1 212 555 0100, name John Smith", "make it 5", "actually at 9",
		"what is this?", "cancel", "I need a dentist appointment", "+1 212 555 0101", "tomorrow morning", "John Smith", "cancel",
	},
	{
		"reserva una mesa para 4 mañana a las 21:00 en Casa Pepe, +34 911 230 100, a nombre de Ana García", "somos 5", "mejor a las 22:00",
		"¿qué es esto?", "cancela", "necesito cita con el dentista", "+34 911 230 101", "mañana por la mañana", "Ana García", "cancela",
	},
}

// fromNoon is a clock that begins at noon, so that "tonight" in the talks is to come, whatever the hour of the test.
func fromNoon() func() time.Time {
	began := time.Now()
	return func() time.Time { return time.Date(2030, 1, 2, 12, 0, 0, 0, time.UTC).Add(time.Since(began)) }
}

// line is what the nth message of a benchmark says, when its conversations take turns.
func line(n, conversations int) chat.Message {
	who, turn := n%conversations, n/conversations
	talk := talks[who%len(talks)]
	id := fmt.Sprintf("%08d", who)
	return chat.Message{
		ID: fmt.Sprintf("%012d", n), At: chat.Address{Platform: "test", Chat: id, Private: true}, From: chat.Person{ID: id, Name: "Ana"},
		Kind: chat.Text, Text: talk[(turn+who/2)%len(talk)],
	}
}

// tape is a file whose commits are counted, and whose changes are kept while somebody wants them.
type tape struct {
	*bolt.Store
	commits atomic.Int64

	mu   sync.Mutex
	kept []kept
}

// kept is what one update had written.
type kept struct {
	event   store.EventID
	changes store.Changes
}

func openTape(b *testing.B) *tape {
	b.Helper()
	c := &tape{}
	var err error
	c.Store, err = bolt.Open(filepath.Join(b.TempDir(), "store.db"), bolt.Options{Hook: func(p store.Point) error {
		if p == store.AfterCommit {
			c.commits.Add(1)
		}
		return nil
	}})
	if err != nil {
		b.Fatal(err)
	}
	b.Cleanup(func() { _ = c.Close() })
	return c
}

// Update keeps what the step that was committed had written. The bytes are the step's own, so that this costs next to nothing.
func (c *tape) Update(ctx context.Context, event store.EventID, now time.Time, done *store.Lease, keys []store.Key, fn func(store.Records) (store.Changes, error)) (store.Applied, error) {
	var last store.Changes
	a, err := c.Store.Update(ctx, event, now, done, keys, func(r store.Records) (store.Changes, error) {
		var err error
		last, err = fn(r)
		return last, err
	})
	c.mu.Lock()
	defer c.mu.Unlock()
	c.kept = append(c.kept, kept{event, last})
	return a, err
}

// taken returns what was kept, and forgets it.
func (c *tape) taken() []kept {
	c.mu.Lock()
	defer c.mu.Unlock()
	all := c.kept
	c.kept = nil
	return all
}

// raw is bbolt alone.
type raw struct{ *bbolt.DB }

var rawBuckets = [][]byte{[]byte("records"), []byte("marks"), []byte("jobs")}

func openRaw(b *testing.B) raw {
	b.Helper()
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
	return raw{db}
}

// write has bbolt write the same bytes in transactions of group updates each, with no step, no check and no index.
func (r raw) write(b *testing.B, all []kept, group int) {
	b.Helper()
	for from := 0; from < len(all); from += group {
		err := r.Update(func(tx *bbolt.Tx) error {
			for _, k := range all[from:min(from+group, len(all))] {
				if err := k.write(tx); err != nil {
					return err
				}
			}
			return nil
		})
		if err != nil {
			b.Fatal(err)
		}
	}
}

func (k kept) write(tx *bbolt.Tx) error {
	records, marks, jobs := tx.Bucket(rawBuckets[0]), tx.Bucket(rawBuckets[1]), tx.Bucket(rawBuckets[2])
	var all []error
	for key, v := range k.changes.Put {
		all = append(all, records.Put([]byte(string(key.Kind)+"\x00"+key.ID), v.Data))
	}
	for _, key := range k.changes.Delete {
		all = append(all, records.Delete([]byte(string(key.Kind)+"\x00"+key.ID)))
	}
	for _, id := range k.changes.Drop {
		all = append(all, jobs.Delete([]byte(id)))
	}
	for _, j := range k.changes.Add {
		all = append(all, jobs.Put([]byte(j.ID), j.Data))
	}
	if k.event != "" {
		all = append(all, marks.Put([]byte(k.event), make([]byte, 8)))
	}
	return errors.Join(all...)
}

// sent drops the replies of some updates from both files, so that not more of them wait than in use.
func sent(b *testing.B, s store.Store, r raw, all []kept) {
	b.Helper()
	var c store.Changes
	for _, k := range all {
		for _, j := range k.changes.Add {
			if j.Queue == sendQueue {
				c.Drop = append(c.Drop, j.ID)
			}
		}
	}
	_, err := s.Update(context.Background(), "", time.Now(), nil, nil, func(store.Records) (store.Changes, error) { return c, nil })
	if err != nil {
		b.Fatal(err)
	}
	r.write(b, []kept{{changes: store.Changes{Drop: c.Drop}}}, 1)
}

// BenchmarkHandle handles messages of many conversations at once: received, understood, answered, and on disk with the
// answer that is to be sent. Beside it, in turns, bbolt alone writes the same bytes in as few transactions.
func BenchmarkHandle(b *testing.B) {
	TuneGC() // as the program does
	m := realMachine(b)
	for _, conversations := range []int{1, 32, 256, 1000} {
		b.Run(fmt.Sprintf("conversations=%d", conversations), func(b *testing.B) {
			s, r := openTape(b), openRaw(b)
			e, err := New(Config{Store: s, Machine: m, API: nowhere, Now: fromNoon()})
			if err != nil {
				b.Fatal(err)
			}
			var ours, limit time.Duration
			var commits int64
			slice := max(2000, 10*conversations)
			for from := 0; from < b.N; from += slice {
				// Taking turns, both meet the same load of the machine.
				to, before := min(from+slice, b.N), s.commits.Load()
				b.StartTimer()
				ours += handle(b, e, conversations, from, to)
				b.StopTimer()
				made := s.commits.Load() - before
				commits += made
				all := s.taken()
				began := time.Now()
				r.write(b, all, max(len(all)/int(made), 1))
				limit += time.Since(began)
				sent(b, s.Store, r, all)
			}
			b.ReportMetric(float64(b.N)/ours.Seconds(), "messages/s")
			b.ReportMetric(float64(b.N)/limit.Seconds(), "raw/s")
			b.ReportMetric(100*limit.Seconds()/ours.Seconds(), "%of-raw")
			b.ReportMetric(float64(b.N)/float64(commits), "messages/commit")
		})
	}
}

// handle has the messages from from up to to handled, each conversation's one after another, and returns how long that took.
func handle(b *testing.B, e *Engine, conversations, from, to int) time.Duration {
	b.Helper()
	var all sync.WaitGroup
	began := time.Now()
	for g := range min(conversations, to-from) {
		all.Go(func() {
			for n := from + g; n < to; n += conversations {
				if _, err := e.Handle(context.Background(), line(n, conversations)); err != nil {
					b.Error(err)
					return
				}
			}
		})
	}
	all.Wait()
	return time.Since(began)
}
