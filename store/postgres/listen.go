package postgres

import (
	"context"
	"fmt"
	"maps"
	"slices"
	"strconv"
	"strings"
	"sync"
	"time"

	"github.com/jackc/pgx/v5"

	"github.com/kallybot/kallybot/store"
)

// news are the queues that other processes are to be told of.
type news struct {
	mu     sync.Mutex
	queues map[store.Queue]bool
}

// spread has other processes told of queues, soon.
func (s *Store) spread(queues map[store.Queue]bool) {
	s.news.mu.Lock()
	for q, changed := range queues {
		if changed && s.news.queues == nil {
			s.news.queues = map[store.Queue]bool{}
		}
		if changed {
			s.news.queues[q] = true
		}
	}
	any := len(s.news.queues) > 0
	s.news.mu.Unlock()
	if !any {
		return
	}
	select {
	case s.told <- struct{}{}:
	default:
	}
}

// channel is the name under which the processes of this schema notify one another.
func (s *Store) channel() string { return fmt.Sprintf("kallybot_%d", s.space) }

// tell notifies the others of what is new. What is lost on the way they see by themselves.
func (s *Store) tell(ctx context.Context) {
	s.news.mu.Lock()
	queues := s.news.queues
	s.news.queues = nil
	s.news.mu.Unlock()
	if len(queues) == 0 {
		return
	}
	text := strconv.Itoa(int(s.holder))
	for _, q := range slices.Sorted(maps.Keys(queues)) {
		text += " " + string(q)
	}
	if _, err := s.pool.Exec(ctx, "SELECT pg_notify($1, $2)", s.channel(), text); err != nil && ctx.Err() == nil {
		s.log.Debug("others are not told", "error", fault(err))
	}
}

// tellEvery is the least time between two notifications.
const tellEvery = 5 * time.Millisecond

// background starts what tells, and what listens, first on a connection that does, until the store is closed.
func (s *Store) background(c *pgx.ConnConfig, listens *pgx.Conn) {
	s.calls.Add(3)
	go func() {
		defer s.calls.Done()
		for s.life.Err() == nil {
			select {
			case <-s.told:
				s.tell(s.life)
				rest(s.life, tellEvery)
			case <-s.life.Done():
			}
		}
	}()
	go func() {
		defer s.calls.Done()
		var g graves
		for rest(s.life, s.poll) {
			s.wakes.SignalAll()
			s.bury(&g)
		}
	}()
	go func() {
		defer s.calls.Done()
		for err := s.hear(listens); s.life.Err() == nil; err = s.listenAgain(c) {
			s.log.Warn("the connection that listens broke", "error", fault(err))
			rest(s.life, listenPause)
		}
	}()
}

// listenPause is the wait before a new connection listens.
const listenPause = 500 * time.Millisecond

// listen returns a connection to which others are told from now on. The lock that it holds tells others that this process lives.
func (s *Store) listen(ctx context.Context, c *pgx.ConnConfig) (*pgx.Conn, error) {
	conn, err := pgx.ConnectConfig(ctx, c)
	if err != nil {
		return nil, err
	}
	if _, err = conn.Exec(ctx, "LISTEN "+s.channel()); err == nil {
		_, err = conn.Exec(ctx, "SELECT pg_advisory_lock($1, $2)", int32(s.space), s.holder)
	}
	if err != nil {
		hangUp(conn)
		return nil, err
	}
	s.heard.Add(1)
	return conn, nil
}

// listenAgain hears on a new connection what others tell. What they told since the last one broke was missed.
func (s *Store) listenAgain(c *pgx.ConnConfig) error {
	conn, err := s.listen(s.life, c)
	if err != nil {
		return err
	}
	s.wakes.SignalAll()
	return s.hear(conn)
}

// hear wakes those here who wait for what others tell until the connection breaks or the store is closed, and returns why.
func (s *Store) hear(conn *pgx.Conn) error {
	defer hangUp(conn)
	return watch(s.life, conn, func(text string) {
		from, queues, _ := strings.Cut(text, " ")
		if from == strconv.Itoa(int(s.holder)) {
			return
		}
		for q := range strings.FieldsSeq(queues) {
			s.wakes.Signal(store.Queue(q))
		}
	})
}

// A connection that is only listened to is tried every checkEvery, and given up when it does not answer within checkWithin.
const (
	checkEvery  = 2 * time.Second
	checkWithin = 2 * time.Second
)

// watch waits for notifications until the connection breaks or ctx ends, and returns why.
func watch(ctx context.Context, c *pgx.Conn, hear func(text string)) error {
	for {
		within, cancel := context.WithTimeout(ctx, checkEvery)
		n, err := c.WaitForNotification(within)
		cancel()
		switch {
		case err == nil:
			hear(n.Payload)
			continue
		case ctx.Err() != nil:
			return ctx.Err()
		case c.IsClosed():
			return err
		}
		within, cancel = context.WithTimeout(ctx, checkWithin)
		err = c.Ping(within)
		cancel()
		if err != nil {
			return err
		}
	}
}

// hangUp closes a connection; the server, when it can be reached, forgets its locks at once.
func hangUp(c *pgx.Conn) {
	ctx, cancel := context.WithTimeout(context.Background(), checkWithin)
	defer cancel()
	_ = c.Close(ctx)
}
