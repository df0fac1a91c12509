package postgres

import (
	"context"
	"fmt"
	"math/rand/v2"
	"sync"
	"testing"
	"time"

	"github.com/jackc/pgx/v5"

	"github.com/kallybot/kallybot/store"
	"github.com/kallybot/kallybot/store/postgres/postgrestest"
)

// One message as the program handles it: a dialogue's state, the person's profile, the mark and one reply to send. The sizes are
// those of the benchmark of the file.
const (
	stateBytes   = 2300
	profileBytes = 200
	replyBytes   = 300
)

var (
	noise = func() []byte {
		b := make([]byte, 1<<16)
		_, _ = rand.NewChaCha8([32]byte{}).Read(b)
		return b
	}()
	noon = time.Date(2030, 1, 2, 12, 0, 0, 0, time.UTC)
)

// message is what one step writes.
type message struct {
	event store.EventID
	keys  []store.Key
	c     store.Changes
}

// newMessage returns message n of a kind, when the callers take turns.
func newMessage(kind string, n, callers int) message {
	id := fmt.Sprintf("%s/%08d", kind, n%callers)
	m := message{event: store.EventID(fmt.Sprintf("%s:%012d", kind, n)), keys: []store.Key{{Kind: "dialogue", ID: id}, {Kind: "person", ID: id}}}
	m.c.Put = map[store.Key]store.Value{
		m.keys[0]: {Data: noise[n%1000:][:stateBytes]}, m.keys[1]: {Data: noise[n%999:][:profileBytes]},
	}
	m.c.Add = []store.Job{{ID: store.JobID(m.event), Queue: "send", Order: id, Data: noise[n%998:][:replyBytes]}}
	return m
}

// BenchmarkUpdate handles messages by replicas with 32 callers each, every one with a conversation of its own, and compares with
// the same statements sent by as many callers on as many connections, without steps, judgement and signals.
func BenchmarkUpdate(b *testing.B) {
	for _, replicas := range []int{1, 2, 4} {
		b.Run(fmt.Sprintf("replicas=%d", replicas), func(b *testing.B) {
			server := postgrestest.Start(b, true)
			all := make([]*Store, replicas)
			for i := range all {
				all[i] = opened(b, server.DSN)
			}
			callers := 32 * replicas
			var ours, bare time.Duration
			slice := 40 * callers
			for from := 0; from < b.N; from += slice {
				// Taking turns, both meet the same load of the machine.
				to := min(from+slice, b.N)
				b.StartTimer()
				ours += inParallel(b, callers, from, to, func(ctx context.Context, caller, n int) error {
					m := newMessage("telegram", n, callers)
					_, err := all[caller%replicas].Update(ctx, m.event, noon, nil, m.keys, func(store.Records) (store.Changes, error) { return m.c, nil })
					return err
				})
				b.StopTimer()
				bare += inParallel(b, callers, from, to, func(ctx context.Context, caller, n int) error {
					return sendBare(ctx, all[caller%replicas], newMessage("bare", n, callers))
				})
				if _, err := all[0].pool.Exec(context.Background(), "DELETE FROM jobs"); err != nil { // not more of them wait than in use
					b.Fatal(err)
				}
			}
			rate := func(d time.Duration) float64 { return float64(b.N) / d.Seconds() }
			b.ReportMetric(rate(ours), "updates/s")
			b.ReportMetric(rate(bare), "bare/s")
			b.ReportMetric(100*bare.Seconds()/ours.Seconds(), "%of-bare")
		})
	}
}

func opened(b *testing.B, dsn string) *Store {
	b.Helper()
	s, err := Open(context.Background(), dsn, Options{})
	if err != nil {
		b.Fatal(err)
	}
	b.Cleanup(func() { _ = s.Close() })
	return s
}

// inParallel has callers do things behind from, up to to, and returns how long that took.
func inParallel(b *testing.B, callers, from, to int, do func(ctx context.Context, caller, n int) error) time.Duration {
	var wg sync.WaitGroup
	begun := time.Now()
	for g := range callers {
		wg.Go(func() {
			for n := from + g + 1; n <= to; n += callers {
				if err := do(context.Background(), g, n); err != nil {
					b.Error(err)
					return
				}
			}
		})
	}
	wg.Wait()
	return time.Since(begun)
}

// sendBare sends the statements of one update.
func sendBare(ctx context.Context, s *Store, m message) error {
	c, err := s.pool.Acquire(ctx)
	if err != nil {
		return err
	}
	defer c.Release()
	var marked bool
	u := &update{store: s, event: m.event, keys: m.keys, changes: m.c, now: noon, seen: versions{}}
	t := &tx{conn: c.Conn(), woken: map[store.Queue]bool{}, told: map[store.Queue]bool{}}
	look, first := &pgx.Batch{}, &pgx.Batch{}
	u.queueLook(look, m.keys, store.Records{})
	if err := t.run(ctx, look); err != nil {
		return err
	}
	queueLocks(first, u.locks())
	u.queueVersions(first, &marked, versions{})
	if err := t.begin(ctx, first); err != nil {
		return err
	}
	last := u.writes(t, nil)
	last.Queue("COMMIT")
	return t.run(ctx, last)
}

// BenchmarkClaim claims and finishes a job while many others wait (due, held back, leased, or due later in equal parts), or after
// many were finished: those that autovacuum has swept, and as many as a busy minute leaves before it comes.
func BenchmarkClaim(b *testing.B) {
	for _, row := range []struct {
		name                     string
		waiting, swept, finished int
	}{
		{"waiting=1000", 1000, 0, 0}, {"waiting=1000000", 1_000_000, 0, 0},
		{"waiting=1000,finished=1000", 1000, 1000, 0}, {"waiting=1000,finished=1000000", 1000, 1_000_000, 0},
		{"waiting=1000,finished=60000,unswept", 1000, 0, 60_000},
	} {
		b.Run(row.name, func(b *testing.B) {
			s := opened(b, postgrestest.Start(b, true).DSN)
			for _, sql := range []string{
				`ALTER TABLE jobs SET (autovacuum_enabled = off)`,
				fmt.Sprintf(fillSQL, row.swept/4), `DELETE FROM jobs`, `VACUUM ANALYZE jobs`,
				fmt.Sprintf(fillSQL, row.finished/4), `DELETE FROM jobs`, fmt.Sprintf(fillSQL, row.waiting/4),
				`CHECKPOINT`, // what was filled in is on disk, and not on its way there beside the commits
			} {
				if _, err := s.pool.Exec(context.Background(), sql, pgx.QueryExecModeSimpleProtocol); err != nil {
					b.Fatal(err)
				}
			}
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
			b.ReportMetric(pages(b, s), "pages/claim")
		})
	}
}

// pages is how many pages PostgreSQL looks at to find what to claim. Unlike the time it does not depend on what else the machine
// does.
func pages(b *testing.B, s *Store) float64 {
	b.Helper()
	var plans []struct {
		Plan struct {
			Hit  float64 `json:"Shared Hit Blocks"`
			Read float64 `json:"Shared Read Blocks"`
		}
	}
	err := s.pool.QueryRow(context.Background(), "EXPLAIN (ANALYZE, BUFFERS, FORMAT JSON) "+frontSQL, "send", noon, 1).Scan(&plans)
	if err != nil || len(plans) != 1 {
		b.Fatalf("%d plans, %v", len(plans), err)
	}
	return plans[0].Plan.Hit + plans[0].Plan.Read
}

// fillSQL adds four times as many jobs as its number.
const fillSQL = `INSERT INTO jobs (id, queue, ord, head, due, at, attempt, holder, data)
	SELECT convert_to(g.name || n, 'UTF8'), 'send', convert_to(g.ord, 'UTF8'), g.ord = '' OR n = 1, g.at, g.at, 0, g.holder, repeat('x', 300)::bytea
	FROM generate_series(1, %d) n, (VALUES
		('leased', '', timestamptz '2030-01-02 13:00Z', 1), ('due', '', '0001-01-01 00:00Z', NULL),
		('later', '', '2030-01-02 13:00Z', NULL), ('behind', 'o', '2030-01-02 13:00Z', NULL)) g(name, ord, at, holder)`
