package postgres_test

import (
	"testing"
	"time"

	"github.com/jackc/pgx/v5"

	"github.com/kallybot/kallybot/store"
	"github.com/kallybot/kallybot/store/postgres"
	"github.com/kallybot/kallybot/store/postgres/postgrestest"
	"github.com/kallybot/kallybot/store/storetest"
)

// quiet looks by itself so rarely that a test sees only what is told.
const quiet = time.Hour

// open opens a store that is closed at the end of the test.
func open(t testing.TB, dsn string, o postgres.Options) *postgres.Store {
	t.Helper()
	if o.Poll == 0 {
		o.Poll = quiet
	}
	s, err := postgres.Open(t.Context(), dsn, o)
	if err != nil {
		t.Fatalf("Open: %v", err)
	}
	t.Cleanup(func() { _ = s.Close() })
	return s
}

func TestStoreKeepsTheContract(t *testing.T) {
	t.Parallel()
	dsn := postgrestest.DSN(t)
	storetest.Run(t, func(t *testing.T) store.Store {
		return open(t, postgrestest.Schema(t, dsn), postgres.Options{Conns: 4})
	})
}

func TestNextProcessFindsAllOrNothing(t *testing.T) {
	t.Parallel()
	dsn := postgrestest.DSN(t)
	storetest.RunDurable(t, func(t *testing.T, h store.Hook) storetest.Process {
		from := postgrestest.Schema(t, dsn)
		s := open(t, from, postgres.Options{Alone: true, Hook: h, Conns: 3})
		killed := func() store.Store {
			to := postgrestest.Schema(t, dsn)
			copyOf := open(t, to, postgres.Options{Alone: true, Conns: 3})
			copyTables(t, from, to)
			_ = copyOf.Close()
			return open(t, to, postgres.Options{Alone: true, Conns: 3})
		}
		return storetest.Process{Store: s, Killed: killed}
	})
}

// copyTables copies what is committed in one schema into the empty tables of another.
func copyTables(t *testing.T, from, to string) {
	t.Helper()
	schema := func(dsn string) string {
		c, err := pgx.ParseConfig(dsn)
		if err != nil {
			t.Fatal(err)
		}
		return c.RuntimeParams["search_path"]
	}
	c, err := pgx.Connect(t.Context(), to)
	if err != nil {
		t.Fatal(err)
	}
	defer c.Close(t.Context())
	_, err = c.Exec(t.Context(), `
		INSERT INTO records SELECT * FROM `+schema(from)+`.records;
		INSERT INTO marks SELECT * FROM `+schema(from)+`.marks;
		INSERT INTO jobs OVERRIDING SYSTEM VALUE SELECT * FROM `+schema(from)+`.jobs;
		SELECT setval(pg_get_serial_sequence('jobs', 'number'), (SELECT coalesce(max(number), 0) + 1 FROM jobs), false);`)
	if err != nil {
		t.Fatal(err)
	}
}
