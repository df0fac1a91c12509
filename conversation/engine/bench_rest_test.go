package engine

import (
	"context"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"runtime"
	"testing"
	"time"

	"go.etcd.io/bbolt"

	"github.com/kallybot/kallybot/conversation/chat"
	"github.com/kallybot/kallybot/kallyai"
	"github.com/kallybot/kallybot/store"
	"github.com/kallybot/kallybot/store/bolt"
)

var mostIdle = flag.Int("idle", 100_000, "the most conversations of BenchmarkIdle")

// prompt is an adapter that tells when a message is sent.
type prompt struct {
	*room
	out chan struct{}
}

func (p prompt) Send(context.Context, chat.Address, chat.Reply, chat.Ref) (chat.Ref, error) {
	p.out <- struct{}{}
	return "1", nil
}

// BenchmarkReply answers one message at a time at rest: from its arrival until its reply is handed to the platform. Beside it
// stands one bare synced transaction.
func BenchmarkReply(b *testing.B) {
	TuneGC() // as the program does
	s, r, p := openTape(b), openRaw(b), prompt{newRoom(), make(chan struct{}, 8)}
	e, err := New(Config{Store: s, Machine: realMachine(b), Adapters: []chat.Adapter{p}, API: nowhere, Now: fromNoon()})
	if err != nil {
		b.Fatal(err)
	}
	ctx, stop := context.WithCancel(b.Context())
	ended := make(chan error, 1)
	go func() { ended <- e.Run(ctx) }()
	var ours, bare time.Duration
	for n := range b.N {
		b.StartTimer()
		began := time.Now()
		if _, err := e.Handle(ctx, line(n, 1)); err != nil {
			b.Fatal(err)
		}
		<-p.out
		ours += time.Since(began)
		b.StopTimer()
		if err := e.Settled(ctx); err != nil {
			b.Fatal(err)
		}
		began = time.Now()
		err := r.Update(func(tx *bbolt.Tx) error {
			return tx.Bucket(rawBuckets[0]).Put([]byte("key"), fmt.Appendf(nil, "%0512d", n))
		})
		if err != nil {
			b.Fatal(err)
		}
		bare += time.Since(began)
	}
	stop()
	<-ended
	b.ReportMetric(float64(ours.Microseconds())/float64(b.N), "µs/reply")
	b.ReportMetric(float64(bare.Microseconds())/float64(b.N), "µs/commit")
	b.ReportMetric(float64(ours)/float64(bare), "commits/reply")
}

func nowhere(string) (API, error) { return nil, kallyai.ErrSignedOut }

// idle fills a file with conversations that were begun and left, by one real conversation's records under other names.
func idle(b *testing.B, path string, conversations, jobs int) {
	b.Helper()
	s, err := bolt.Open(path, bolt.Options{})
	if err != nil {
		b.Fatal(err)
	}
	defer func() { _ = s.Close() }()
	e, err := New(Config{Store: s, Machine: realMachine(b), API: nowhere, Now: fromNoon()})
	if err != nil {
		b.Fatal(err)
	}
	m := line(0, 1)
	if _, err := e.Handle(b.Context(), m); err != nil {
		b.Fatal(err)
	}
	first := store.Key{Kind: "dialogue", ID: chat.DialogueKey(m.At, m.From)}
	one, err := s.Read(b.Context(), first)
	if err != nil {
		b.Fatal(err)
	}
	queued, err := s.Jobs(b.Context(), timerQueue, 1)
	if err != nil || len(queued) == 0 {
		b.Fatalf("%d timers, %v", len(queued), err)
	}
	const portion = 1000
	for from := 0; from < conversations; from += portion {
		c := store.Changes{Put: map[store.Key]store.Value{}}
		var keys []store.Key
		for n := from; n < min(from+portion, conversations); n++ {
			k := store.Key{Kind: "dialogue", ID: fmt.Sprintf("test//%08d//%08d", n, n)}
			keys = append(keys, k)
			c.Put[k] = one[first]
			if n < jobs {
				j := queued[0]
				j.ID, j.Due = store.JobID(fmt.Sprintf("timer/%08d", n)), time.Now().Add(time.Hour)
				c.Add = append(c.Add, j)
			}
		}
		_, err := s.Update(b.Context(), "", time.Now(), nil, keys, func(store.Records) (store.Changes, error) { return c, nil })
		if err != nil {
			b.Fatal(err)
		}
	}
}

// BenchmarkRestart opens a file of many conversations and open jobs, and handles the first message.
func BenchmarkRestart(b *testing.B) {
	path := filepath.Join(b.TempDir(), "store.db")
	idle(b, path, 100_000, 10_000)
	m := realMachine(b)
	var ready time.Duration
	var used float64
	b.ResetTimer()
	for n := range b.N {
		began := time.Now()
		s, err := bolt.Open(path, bolt.Options{})
		if err != nil {
			b.Fatal(err)
		}
		e, err := New(Config{Store: s, Machine: m, API: nowhere, Now: fromNoon()})
		if err != nil {
			b.Fatal(err)
		}
		e.recount(b.Context())
		first := line(n, 1)
		first.ID = fmt.Sprintf("restart %d", n)
		if _, err := e.Handle(b.Context(), first); err != nil {
			b.Fatal(err)
		}
		ready += time.Since(began)
		used = heap()
		runtime.KeepAlive(e)
		if err := s.Close(); err != nil {
			b.Fatal(err)
		}
	}
	b.ReportMetric(float64(ready.Microseconds())/1000/float64(b.N), "ms/restart")
	b.ReportMetric(used, "heap-MB")
}

// heap is what is in use, in MB.
func heap() float64 {
	runtime.GC()
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	return float64(m.HeapAlloc) / 1e6
}

// BenchmarkIdle reports what a conversation costs that nobody continues, and what a message of one more costs beside them. The
// largest row takes minutes and GBs: -idle 1000000 runs it.
func BenchmarkIdle(b *testing.B) {
	m := realMachine(b)
	for _, conversations := range []int{1_000, 10_000, 100_000, 1_000_000} {
		b.Run(fmt.Sprintf("conversations=%d", conversations), func(b *testing.B) {
			if conversations > *mostIdle {
				b.Skipf("-idle %d runs it", conversations)
			}
			path := filepath.Join(b.TempDir(), "store.db")
			idle(b, path, conversations, 0)
			info, err := os.Stat(path)
			if err != nil {
				b.Fatal(err)
			}
			before := heap()
			s, err := bolt.Open(path, bolt.Options{})
			if err != nil {
				b.Fatal(err)
			}
			defer func() { _ = s.Close() }()
			e, err := New(Config{Store: s, Machine: m, API: nowhere, Now: fromNoon()})
			if err != nil {
				b.Fatal(err)
			}
			b.ResetTimer()
			handle(b, e, 32, 0, b.N)
			b.StopTimer()
			b.ReportMetric(float64(info.Size())/float64(conversations), "disk-B/conversation")
			b.ReportMetric(max(heap()-before, 0)*1e6/float64(conversations), "heap-B/conversation")
		})
	}
}
