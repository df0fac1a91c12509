package engine

import (
	"context"
	"flag"
	"math/rand/v2"
	"sync"
	"testing"
	"testing/synctest"
	"time"

	"github.com/kallybot/kallybot/store"
	"github.com/kallybot/kallybot/store/postgres"
	"github.com/kallybot/kallybot/store/postgres/postgrestest"
)

// Below are the crash tests and the simulation with PostgreSQL in the place of memory. The clock of a bubble stands still while
// the database works, so that they mean the same.

var (
	simulatedOnPostgres = flag.Int("postgres-conversations", townsfolk, "conversations of TestSimulatedConversationsOnPostgres")
	everyDeath          = flag.Bool("postgres-deaths", false, "TestDeathWithADatabase dies at every point of every crash, and not at some of two")
)

// postgresDisk is a database of which one life after the other is the only user.
type postgresDisk struct {
	dsn  string
	last *postgres.Store
}

func (d *postgresDisk) open(t *testing.T, h store.Hook) store.Store {
	t.Helper()
	if d.last != nil {
		_ = d.last.Close()
	}
	s, err := postgres.Open(t.Context(), d.dsn, postgres.Options{Alone: true, Conns: 4, Hook: h})
	if err != nil {
		t.Fatal(err)
	}
	d.last = s
	return inTurn{s, &sync.Mutex{}}
}

// inTurn lets one write at a time through, so that a hook knows whose commit it is called for.
type inTurn struct {
	store.Store
	mu *sync.Mutex
}

func (s inTurn) Update(
	ctx context.Context, event store.EventID, now time.Time, done *store.Lease, keys []store.Key, fn func(store.Records) (store.Changes, error),
) (store.Applied, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.Store.Update(ctx, event, now, done, keys, fn)
}

func (s inTurn) Claim(ctx context.Context, q store.Queue, now time.Time, lease time.Duration, limit int) ([]store.Lease, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.Store.Claim(ctx, q, now, lease, limit)
}

func (s inTurn) Extend(ctx context.Context, l store.Lease, until time.Time) (store.Lease, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.Store.Extend(ctx, l, until)
}

func (s inTurn) Release(ctx context.Context, l store.Lease, due time.Time) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.Store.Release(ctx, l, due)
}

func (s inTurn) Prune(ctx context.Context, now time.Time) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.Store.Prune(ctx, now)
}

func TestDeathWithADatabase(t *testing.T) {
	t.Parallel()
	dsn := postgrestest.DSN(t)
	some, step := []crash{crashes[0], crashes[2]}, 7
	if *everyDeath {
		some, step = crashes, 1
	}
	for _, c := range some {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			points := 0
			for n, more := 1, true; more; n += step {
				d := &postgresDisk{dsn: postgrestest.Schema(t, dsn)}
				synctest.Test(t, func(t *testing.T) {
					more = c.die(t, d, n, 0)
					_ = d.last.Close()
				})
				points = n
			}
			if points < 20 {
				t.Errorf("the story has only %d points", points)
			}
			t.Logf("%d points", points)
		})
	}
}

func TestSimulatedConversationsOnPostgres(t *testing.T) {
	t.Parallel()
	dsn := postgrestest.DSN(t)
	seed := *simulationSeed
	if seed == 0 {
		seed = rand.Uint64()
	}
	m := realMachine(t)
	m.Options.Nudge, m.Options.Tick = 0, time.Minute
	var sum record
	for n := 0; n*townsfolk < *simulatedOnPostgres && !t.Failed(); n++ {
		d := &postgresDisk{dsn: postgrestest.Schema(t, dsn)}
		synctest.Test(t, func(t *testing.T) {
			w := newTown(t, seed+uint64(n), m, d)
			w.live(t)
			w.judge(t, &sum)
			_ = d.last.Close()
		})
	}
	t.Logf("seed %d: %s", seed, &sum)
}
