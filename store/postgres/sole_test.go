package postgres_test

import (
	"context"
	"sync"
	"testing"
	"time"

	"github.com/jackc/pgx/v5"

	"github.com/kallybot/kallybot/store/postgres"
)

func TestOneProcessHasANameAndAnotherTakesItOver(t *testing.T) {
	t.Parallel()
	all, dsn := many(t, 3, postgres.Options{Conns: 2})
	has := make(chan int, len(all))
	var group sync.WaitGroup
	ctx, stop := context.WithCancel(t.Context())
	for i, s := range all {
		group.Go(func() {
			_ = s.Sole(ctx, []string{"poll"}, func(ctx context.Context) error {
				has <- i
				<-ctx.Done()
				return ctx.Err()
			})
		})
	}
	first := <-has
	if err := all[first].Close(); err != nil {
		t.Error(err)
	}
	second := <-has
	if second == first {
		t.Errorf("%d has the name again", second)
	}
	c, err := pgx.Connect(t.Context(), dsn)
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = c.Close(t.Context()) }()
	// The connection that holds the name breaks: its process loses it, and one of the two that are left gets it.
	const holder = `SELECT pg_terminate_backend(pid) FROM pg_locks
		WHERE locktype = 'advisory' AND classid = 'jobs'::regclass AND granted AND objsubid = 2`
	if _, err := c.Exec(t.Context(), holder); err != nil {
		t.Fatal(err)
	}
	<-has
	stop()
	group.Wait()
}

func TestLockIsHeldByOneProcess(t *testing.T) {
	t.Parallel()
	all, _ := many(t, 2, postgres.Options{Conns: 2})
	unlock, err := all[0].Lock(t.Context(), "tokens")
	if err != nil {
		t.Fatal(err)
	}
	got := make(chan error, 1)
	go func() {
		free, err := all[1].Lock(t.Context(), "tokens")
		if err == nil {
			free()
		}
		got <- err
	}()
	ended, cancel := context.WithTimeout(t.Context(), 50*time.Millisecond)
	defer cancel()
	if _, err := all[1].Lock(ended, "tokens"); err == nil {
		t.Error("two have the lock")
	}
	unlock()
	if err := <-got; err != nil {
		t.Error(err)
	}
}
