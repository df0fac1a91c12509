package postgres

import (
	"context"
	"errors"
	"log/slog"
	"sync"
	"sync/atomic"
	"time"

	"github.com/jackc/pgx/v5/pgxpool"

	"github.com/kallybot/kallybot/store"
)

// Store is a store.Store in a database. Open makes it.
type Store struct {
	pool   *pgxpool.Pool
	log    *slog.Logger
	poll   time.Duration
	most   map[store.Queue]int
	space  uint32 // the table of jobs, which tells the locks of this schema from those of others
	holder int32  // who has the leases that are claimed here

	hooking sync.Mutex
	hook    store.Hook

	wakes store.Wakes
	news  news          // what others are to be told
	told  chan struct{} // holds one signal when there is news
	heard atomic.Int64  // how often a connection began to listen

	mu     sync.Mutex
	closed bool
	calls  sync.WaitGroup // calls under way, and what runs in the background
	life   context.Context
	end    context.CancelFunc
}

var _ store.Store = (*Store)(nil)

// Wake returns the channel of a queue.
func (s *Store) Wake(q store.Queue) <-chan struct{} { return s.wakes.Channel(q) }

// call runs fn while the store is open, with a context that ends with the store, too.
func (s *Store) call(ctx context.Context, fn func(context.Context) error) error {
	if err := ctx.Err(); err != nil {
		return err
	}
	s.mu.Lock()
	if s.closed {
		s.mu.Unlock()
		return store.ErrClosed
	}
	s.calls.Add(1)
	s.mu.Unlock()
	defer s.calls.Done()
	within, cancel := context.WithCancel(ctx)
	defer cancel()
	defer context.AfterFunc(s.life, cancel)()
	err := fn(within)
	switch {
	case err == nil || !errors.Is(err, context.Canceled) && !errors.Is(err, context.DeadlineExceeded):
		return fault(err)
	case ctx.Err() != nil:
		return ctx.Err()
	case s.life.Err() != nil:
		return store.ErrClosed
	}
	return fault(err)
}

// at calls the hook.
func (s *Store) at(p store.Point) error {
	if s.hook == nil {
		return nil
	}
	s.hooking.Lock()
	defer s.hooking.Unlock()
	return s.hook.At(p)
}

// kept is a time as the contract keeps it.
func kept(t time.Time) time.Time { return time.UnixMicro(t.UnixMicro()).UTC() }
