package postgres

import (
	"context"
	"errors"
	"hash/fnv"
	"time"

	"github.com/jackc/pgx/v5"
)

// soleEvery is how often a process looks whether a name has become free.
const soleEvery = time.Second

// errTaken means that other processes have all the names.
var errTaken = errors.New("others have all the names")

// Sole runs fn while this process has one of the names, each of which one process of all that use the database can have. It
// waits until one is free. The name is free again at once when fn returns or the process dies, and within 10 seconds when its
// machine does. fn's context ends when the name is lost because its connection broke; then Sole waits again. It returns what
// fn returned by itself, or ctx's error.
func (s *Store) Sole(ctx context.Context, names []string, fn func(context.Context) error) error {
	return s.call(ctx, func(ctx context.Context) error {
		for {
			err, over := s.take(ctx, names, fn)
			switch {
			case ctx.Err() != nil:
				return ctx.Err()
			case over:
				return byCaller(err)
			case !errors.Is(err, errTaken):
				s.log.Warn("the connection that holds a name broke", "error", fault(err))
			}
			if !rest(ctx, soleEvery) {
				return ctx.Err()
			}
		}
	})
}

// Lock waits until this process has a name that one process of all can have, and returns what frees it. A process that dies
// frees it, too. Errors: of the server, of ctx.
func (s *Store) Lock(ctx context.Context, name string) (unlock func(), err error) {
	err = s.call(ctx, func(ctx context.Context) error {
		return s.again(ctx, func(ctx context.Context) error {
			c, err := pgx.ConnectConfig(ctx, s.pool.Config().ConnConfig)
			if err != nil {
				return err
			}
			if _, err = c.Exec(ctx, "SELECT pg_advisory_lock($1, $2)", int32(s.space), named(name)); err != nil {
				hangUp(c)
				return err
			}
			unlock = func() { hangUp(c) }
			return nil
		})
	})
	return unlock, err
}

// named is the number that stands for a name among the locks of processes.
func named(name string) int32 {
	h := fnv.New32a()
	_, _ = h.Write([]byte(name))
	return int32(h.Sum32())
}

// take gets a connection and a name, and runs fn. It is over when fn ended by itself.
func (s *Store) take(ctx context.Context, names []string, fn func(context.Context) error) (err error, over bool) {
	c, err := pgx.ConnectConfig(ctx, s.pool.Config().ConnConfig)
	if err != nil {
		return err, false
	}
	defer hangUp(c)
	for err = errTaken; errors.Is(err, errTaken); {
		if err = s.hold(ctx, c, names); errors.Is(err, errTaken) && !rest(ctx, soleEvery) {
			return ctx.Err(), false
		}
	}
	if err != nil {
		return err, false
	}
	within, lose := context.WithCancelCause(ctx)
	defer lose(nil)
	watched := make(chan struct{})
	go func() {
		defer close(watched)
		lose(watch(within, c, func(string) {}))
	}()
	err = fn(within)
	lost := within.Err() != nil && ctx.Err() == nil
	if lost {
		err = context.Cause(within)
	}
	lose(nil)
	<-watched
	return err, !lost
}

// hold takes the first name that is free. Errors: errTaken.
func (s *Store) hold(ctx context.Context, c *pgx.Conn, names []string) error {
	for _, name := range names {
		var got bool
		if err := c.QueryRow(ctx, "SELECT pg_try_advisory_lock($1, $2)", int32(s.space), named(name)).Scan(&got); err != nil || got {
			return err
		}
	}
	return errTaken
}
