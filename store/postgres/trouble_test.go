package postgres_test

import (
	"context"
	"errors"
	"fmt"
	"strconv"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/jackc/pgx/v5"

	"github.com/kallybot/kallybot/store"
	"github.com/kallybot/kallybot/store/postgres"
	"github.com/kallybot/kallybot/store/postgres/postgrestest"
)

var noon = time.Date(2030, 1, 2, 12, 0, 0, 0, time.UTC)

func key(id string) store.Key { return store.Key{Kind: "dialogue", ID: id} }

// count adds 1 to a record.
func count(ctx context.Context, s store.Store, id string) error {
	_, err := s.Update(ctx, "", noon, nil, []store.Key{key(id)}, func(r store.Records) (store.Changes, error) {
		n, _ := strconv.Atoi(string(r[key(id)].Data))
		return store.Changes{Put: map[store.Key]store.Value{key(id): {Data: strconv.AppendInt(nil, int64(n+1), 10)}}}, nil
	})
	return err
}

func counted(t *testing.T, s store.Store, id string) int {
	t.Helper()
	r, err := s.Read(t.Context(), key(id))
	if err != nil {
		t.Fatal(err)
	}
	n, _ := strconv.Atoi(string(r[key(id)].Data))
	return n
}

func TestCommitWhoseConnectionBreaksIsKeptOnce(t *testing.T) {
	t.Parallel()
	dsn := postgrestest.Schema(t, postgrestest.DSN(t))
	p := newProxy(t, dsn)
	var point store.Point
	var armed *atomic.Bool
	s := open(t, p.dsn, postgres.Options{Alone: true, Conns: 2, Hook: func(at store.Point) error {
		if at == point && armed != nil {
			armed.Store(true)
			armed = nil
		}
		return nil
	}})
	for _, c := range []struct {
		name string
		cut  *atomic.Bool
	}{{"commit lost", &p.cutNext}, {"answer lost", &p.cutAnswer}} {
		before := p.cuts.Load()
		point, armed = store.BeforeCommit, c.cut
		if err := count(t.Context(), s, c.name); err != nil {
			t.Errorf("%s: %v", c.name, err)
		}
		if n, cuts := counted(t, s, c.name), p.cuts.Load()-before; n != 1 || cuts != 1 {
			t.Errorf("%s: counted %d with %d cuts, want 1 with 1", c.name, n, cuts)
		}
	}
}

func TestRestartsOfTheServerLoseAndDoubleNothing(t *testing.T) {
	t.Parallel()
	server := postgrestest.Start(t, false)
	var stores []*postgres.Store
	for range 2 {
		stores = append(stores, open(t, server.DSN, postgres.Options{Conns: 4}))
	}
	const callers, each = 8, 150
	half := make(chan struct{}, 2*callers)
	var all sync.WaitGroup
	for g := range callers {
		all.Go(func() {
			for i := range each {
				if i == each/3 || i == 2*each/3 {
					half <- struct{}{}
				}
				// An outage may be longer than the store tries by itself.
				err := errors.New("not begun")
				for n := 0; err != nil && n < 10; n++ {
					err = count(t.Context(), stores[g%2], fmt.Sprint(g%3))
				}
				if err != nil {
					t.Errorf("caller %d: %v", g, err)
				}
			}
		})
	}
	for _, end := range []func(){server.Stop, server.Kill} {
		for range callers {
			<-half
		}
		end()
		server.Run(t)
	}
	all.Wait()
	total := 0
	for i := range 3 {
		total += counted(t, stores[0], fmt.Sprint(i))
	}
	if total != callers*each {
		t.Errorf("counted %d, want %d", total, callers*each)
	}
}

func TestProcessesMigrateOneAfterTheOther(t *testing.T) {
	t.Parallel()
	dsn := postgrestest.Schema(t, postgrestest.DSN(t))
	var all sync.WaitGroup
	for range 4 {
		all.Go(func() {
			s, err := postgres.Open(t.Context(), dsn, postgres.Options{Conns: 2})
			if err != nil {
				t.Error(err)
				return
			}
			if err := errors.Join(count(t.Context(), s, "a"), s.Close()); err != nil {
				t.Error(err)
			}
		})
	}
	all.Wait()
	if n := counted(t, open(t, dsn, postgres.Options{}), "a"); n != 4 {
		t.Errorf("counted %d, want 4", n)
	}
}

func TestDatabaseOfANewerProgramIsLeftAlone(t *testing.T) {
	t.Parallel()
	dsn := postgrestest.Schema(t, postgrestest.DSN(t))
	_ = open(t, dsn, postgres.Options{}).Close()
	c, err := pgx.Connect(t.Context(), dsn)
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = c.Close(t.Context()) }()
	if _, err := c.Exec(t.Context(), "INSERT INTO kallybot_schema (version_id, is_applied) VALUES (99, true)"); err != nil {
		t.Fatal(err)
	}
	_, err = postgres.Open(t.Context(), dsn, postgres.Options{})
	var refused *postgres.ServerError
	if !errors.As(err, &refused) || !strings.Contains(err.Error(), "newer kallybot") {
		t.Errorf("Open: %v, want a *ServerError that names the remedy", err)
	}
}

func TestErrorsNameNoPassword(t *testing.T) {
	t.Parallel()
	for _, dsn := range []string{
		"postgres://kally:hush1234@127.0.0.1:1/x", "host=/nowhere user=kally password=hush1234", "postgres://kally:hush1234@:x/y", "password=hush1234 port=no",
	} {
		_, cause := pgx.Connect(t.Context(), dsn)
		if err := (&postgres.ServerError{Err: cause}).Error(); cause == nil || strings.Contains(err, "hush1234") {
			t.Errorf("%s: %s", dsn, err)
		}
	}
}
