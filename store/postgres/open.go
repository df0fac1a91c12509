package postgres

import (
	"cmp"
	"context"
	"log/slog"
	"math/rand/v2"
	"strings"
	"time"

	"github.com/jackc/pgx/v5"
	// Pgx because it speaks PostgreSQL's own protocol: statements in one round trip, notifications, binary arrays.
	"github.com/jackc/pgx/v5/pgxpool"

	"github.com/kallybot/kallybot/store"
)

// Options are the choices for Open; the zero Options are good.
type Options struct {
	// Conns is the largest number of connections for calls of the store; zero means 8, or pool_max_conns of the DSN. One more
	// listens.
	Conns int
	// Poll is how often the process looks by itself whether there is work, beside the signals of others; zero means 1 second.
	Poll time.Duration
	// Alone says that no other process uses the database: leases of former ones are void, and nobody is listened to or told.
	Alone bool
	// Most is how many jobs of a queue may be leased at once, by all processes together; a queue that is not in it has no such
	// limit. Every process must name the same.
	Most map[store.Queue]int
	// Hook is called around each commit, for crash tests.
	Hook store.Hook
	// Log is told of connections that break in the background; nil logs nothing.
	Log *slog.Logger
}

const (
	defaultConns = 8
	defaultPoll  = time.Second
)

// least is the oldest PostgreSQL that can be asked what became of a transaction. Source: its release notes, version 13.
const least = 130000

// Check tells whether a DSN can be understood. Its error may quote parts of it.
func Check(dsn string) error {
	_, err := pgxpool.ParseConfig(dsn)
	return err
}

// Password is the one that a DSN, or what its words name, holds; empty for none. It is for those who keep it out of logs.
func Password(dsn string) string {
	c, err := pgxpool.ParseConfig(dsn)
	if err != nil {
		return ""
	}
	return c.ConnConfig.Password
}

// Open connects to the database that dsn names (a postgres:// address or key=value words) and does what migrations it lacks.
// A server that is just starting is waited for, for some seconds. Errors are *ServerError, or ctx's.
func Open(ctx context.Context, dsn string, o Options) (*Store, error) {
	c, err := pgxpool.ParseConfig(dsn)
	if err != nil {
		return nil, &ServerError{Err: err}
	}
	prepareSessions(c.ConnConfig)
	c.PingTimeout = checkWithin
	switch {
	case o.Conns > 0:
		c.MaxConns = int32(o.Conns)
	case !strings.Contains(dsn, "pool_max_conns"):
		c.MaxConns = defaultConns
	}
	s := &Store{hook: o.Hook, log: o.Log, most: o.Most, poll: cmp.Or(o.Poll, defaultPoll), holder: rand.Int32(), told: make(chan struct{}, 1)}
	if s.log == nil {
		s.log = slog.New(slog.DiscardHandler)
	}
	s.life, s.end = context.WithCancel(context.Background())
	err = s.again(ctx, func(ctx context.Context) error { return s.prepare(ctx, c.ConnConfig) })
	if err == nil {
		s.pool, err = pgxpool.NewWithConfig(context.WithoutCancel(ctx), c)
	}
	switch {
	case err != nil:
	case o.Alone:
		err = s.voidLeases(ctx)
	default:
		err = s.join(ctx, c.ConnConfig)
	}
	if err != nil {
		_ = s.Close()
		return nil, fault(err)
	}
	return s, nil
}

// prepare checks the server, brings the schema to this program's and learns what tells it from others.
func (s *Store) prepare(ctx context.Context, c *pgx.ConnConfig) error {
	conn, err := pgx.ConnectConfig(ctx, c)
	if err != nil {
		return err
	}
	defer func() { _ = conn.Close(context.WithoutCancel(ctx)) }()
	var number int
	var schema *string
	err = conn.QueryRow(ctx, "SELECT current_setting('server_version_num')::int, current_schema()").Scan(&number, &schema)
	switch {
	case err != nil:
		return err
	case number < least:
		return errOld
	case schema == nil:
		return errNoSchema
	}
	if err := migrate(ctx, c, *schema); err != nil {
		return err
	}
	return conn.QueryRow(ctx, "SELECT 'jobs'::regclass::oid").Scan(&s.space)
}

// join has the other processes know that this one lives, and this one hear them, before it claims a job.
func (s *Store) join(ctx context.Context, c *pgx.ConnConfig) error {
	var listens *pgx.Conn
	err := s.again(ctx, func(ctx context.Context) (err error) {
		listens, err = s.listen(ctx, c)
		return err
	})
	if err == nil {
		s.background(c, listens)
	}
	return err
}

// voidLeases makes every leased job wait again, due at once.
func (s *Store) voidLeases(ctx context.Context) error {
	return s.again(ctx, func(ctx context.Context) error {
		_, err := s.pool.Exec(ctx, "UPDATE jobs SET holder = NULL, due = $1, at = $1 WHERE holder IS NOT NULL", kept(time.Time{}))
		return err
	})
}

// Close ends the store. Jobs that are still leased here are due at once for other processes.
func (s *Store) Close() error {
	s.mu.Lock()
	first := !s.closed
	s.closed = true
	s.mu.Unlock()
	if !first {
		return nil
	}
	s.end()
	s.calls.Wait()
	if s.pool == nil {
		return nil
	}
	ctx, cancel := context.WithTimeout(context.Background(), handBackWithin)
	defer cancel()
	s.void(ctx, s.holder)
	s.tell(ctx)
	s.pool.Close()
	return nil
}

// handBackWithin bounds what Close does for others.
const handBackWithin = 2 * time.Second
