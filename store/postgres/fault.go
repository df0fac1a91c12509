package postgres

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/jackc/pgx/v5/pgconn"

	"github.com/kallybot/kallybot/store"
)

// ServerError says why the database cannot be used. Error is one sentence for the operator that names the remedy, and never a
// password; Err is the cause.
type ServerError struct{ Err error }

// Error names what is wrong with the database and what to do.
func (e *ServerError) Error() string {
	remedy := ""
	for _, f := range faults {
		if f.is(e.Err) {
			remedy = "; " + f.remedy
			break
		}
	}
	return fmt.Sprintf("the database cannot be used: %s%s", inOneLine(e.Err), remedy)
}

// inOneLine is the text of an error of the driver, which has a line for each attempt, each of them once.
func inOneLine(err error) string {
	lines := strings.Split(err.Error(), "\n")
	for i, l := range lines {
		lines[i] = strings.TrimSpace(l)
	}
	slices.Sort(lines[1:])
	return strings.Join(slices.Compact(lines), " ")
}

// Unwrap returns the cause.
func (e *ServerError) Unwrap() error { return e.Err }

var (
	errOld      = errors.New("PostgreSQL is older than 13")
	errNoSchema = errors.New("no schema of the search path exists")
)

// faults are the known causes and what to do about them, the more special ones first.
var faults = []struct {
	is     func(error) bool
	remedy string
}{
	{cause(errOld), "use PostgreSQL 13 or newer"},
	{cause(errNoSchema), "create the schema that search_path names"},
	{cause(errNewer), "use the newer kallybot that migrated it; nothing was changed"},
	{state("28P01", "28000"), "look at user and password in data.dsn"},
	{state("3D000"), "create the database that data.dsn names"},
	{state("42501"), "let the user of data.dsn create tables in its schema"},
	{state("53300"), "raise max_connections, or name a smaller pool_max_conns in data.dsn"},
	{state("53100"), "make room on the server's disk"},
	{unreachable, "look at host and port in data.dsn, and whether PostgreSQL runs there"},
}

func cause(target error) func(error) bool {
	return func(err error) bool { return errors.Is(err, target) }
}

// state tells whether the server answered with one of the codes. Source: PostgreSQL documentation, appendix A.
func state(codes ...string) func(error) bool {
	return func(err error) bool {
		var e *pgconn.PgError
		if !errors.As(err, &e) {
			return false
		}
		for _, c := range codes {
			if e.Code == c || len(c) == 2 && len(e.Code) == 5 && e.Code[:2] == c {
				return true
			}
		}
		return false
	}
}

func unreachable(err error) bool {
	var e *pgconn.ConnectError
	return errors.As(err, &e)
}

// answered tells whether the server said that the statement failed, after which nothing of its transaction is kept. A fatal
// answer ends the connection and says nothing about the commit before it.
func answered(err error) bool {
	var e *pgconn.PgError
	return errors.As(err, &e) && e.SeverityUnlocalized == "ERROR"
}

// clash tells whether two transactions met: 40 is a deadlock or a serialization failure, 23505 a name that both add.
var clash = state("40", "23505")

// later tells whether the server may take the same thing soon: it starts or stops (57), has no connection free (53300), is
// about to become the primary (25006), or gave the connection up (08, 25P03).
var later = state("57P01", "57P02", "57P03", "57P05", "53300", "25006", "25P03", "08")

// passing tells whether it is worth the while to try again by itself.
func passing(err error) bool {
	var e *pgconn.PgError
	var bad *pgconn.ParseConfigError
	switch {
	case err == nil, ours(err), errors.As(err, &bad), errors.Is(err, errOld), errors.Is(err, errNoSchema), errors.Is(err, errNewer):
		return false
	case clash(err), later(err):
		return true
	}
	return !errors.As(err, &e) // the connection, and not the server, failed
}

// ours tells an error that the contract names, or a context's, from one of the server or the connection.
func ours(err error) bool {
	for _, e := range []error{store.ErrLost, store.ErrClosed, store.ErrInvalid, errConflict, context.Canceled, context.DeadlineExceeded} {
		if errors.Is(err, e) {
			return true
		}
	}
	var caller *callerError
	return errors.As(err, &caller)
}

// callerError is an error of a caller's function or hook, to be returned as it is.
type callerError struct{ error }

func (c *callerError) Unwrap() error { return c.error }

func byCaller(err error) error {
	if err == nil {
		return nil
	}
	return &callerError{err}
}

// fault is an error as the caller gets it.
func fault(err error) error {
	var caller *callerError
	switch {
	case err == nil:
		return nil
	case errors.As(err, &caller):
		return caller.error
	case ours(err):
		return err
	}
	return &ServerError{Err: err}
}

// What passes is tried tries times, with pauses that double from firstPause to mostPause: for about 8 seconds, longer than a
// server takes to restart.
const (
	tries      = 16
	firstPause = 5 * time.Millisecond
	mostPause  = time.Second
)

// again runs fn until it succeeds or fails for good.
func (s *Store) again(ctx context.Context, fn func(context.Context) error) error {
	pause := firstPause
	for n := 1; ; n++ {
		err := fn(ctx)
		if ctx.Err() != nil && err != nil && !ours(err) {
			return ctx.Err()
		}
		if !passing(err) || n == tries {
			return err
		}
		if !rest(ctx, pause) {
			return ctx.Err()
		}
		pause = min(2*pause, mostPause)
	}
}

// rest waits for d, and reports false when ctx ended first.
func rest(ctx context.Context, d time.Duration) bool {
	t := time.NewTimer(d)
	defer t.Stop()
	select {
	case <-t.C:
		return true
	case <-ctx.Done():
		return false
	}
}
