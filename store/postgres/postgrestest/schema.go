package postgrestest

import (
	"context"
	"crypto/rand"
	"fmt"
	"net/url"
	"os"
	"strings"
	"sync"
	"testing"

	"github.com/jackc/pgx/v5"
)

// shared is the server that the tests of one program have together, while one of them needs it.
var shared struct {
	mu     sync.Mutex
	server *Server
	users  int
}

// DSN is that of a database for this test and what runs below it: its own schemas keep tests apart. The test is skipped where
// there is no PostgreSQL.
func DSN(t testing.TB) string {
	t.Helper()
	if dsn := os.Getenv(Environment); dsn != "" {
		return dsn
	}
	shared.mu.Lock()
	defer shared.mu.Unlock()
	if shared.users == 0 {
		s := &Server{bin: found()}
		if s.bin == "" {
			t.Skip(How)
		}
		if err := s.create(false); err != nil {
			t.Fatal(err)
		}
		s.Run(t)
		shared.server = s
	}
	shared.users++
	t.Cleanup(leave)
	return shared.server.DSN
}

// leave stops the server behind the last test.
func leave() {
	shared.mu.Lock()
	defer shared.mu.Unlock()
	if shared.users--; shared.users > 0 {
		return
	}
	shared.server.Kill()
	_ = os.RemoveAll(shared.server.folder)
}

// Schema makes an empty schema that goes with the test, and returns the DSN whose search path it is.
func Schema(t testing.TB, dsn string) string {
	t.Helper()
	name := "test_" + strings.ToLower(rand.Text())
	run(t, dsn, "CREATE SCHEMA "+name)
	t.Cleanup(func() { run(t, dsn, "DROP SCHEMA IF EXISTS "+name+" CASCADE") })
	return Within(dsn, name)
}

// Within is dsn with a schema as its search path.
func Within(dsn, schema string) string {
	if strings.HasPrefix(dsn, "postgres://") || strings.HasPrefix(dsn, "postgresql://") {
		joint := "?"
		if strings.Contains(dsn, "?") {
			joint = "&"
		}
		return dsn + joint + "search_path=" + url.QueryEscape(schema)
	}
	return dsn + " search_path=" + schema
}

// run runs a statement on a connection of its own.
func run(t testing.TB, dsn, sql string) {
	t.Helper()
	ctx, cancel := context.WithTimeout(context.Background(), startWithin)
	defer cancel()
	c, err := pgx.Connect(ctx, dsn)
	if err == nil {
		_, err = c.Exec(ctx, sql)
		_ = c.Close(ctx)
	}
	if err != nil {
		t.Fatal(fmt.Errorf("%s: %w", sql, err))
	}
}
