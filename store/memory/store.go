package memory

import (
	"context"
	"maps"
	"slices"
	"strings"
	"sync"
	"time"

	"github.com/kallybot/kallybot/store"
)

// Options are the choices for a Store; the zero Options are good.
type Options struct {
	// Hook is called around each commit, for crash tests.
	Hook store.Hook
}

// Store is a store.Store in memory. Nothing outlives it but its Clones.
type Store struct {
	hook store.Hook

	mu     sync.Mutex
	state  state
	closed bool
	wakes  store.Wakes
}

var _ store.Store = (*Store)(nil)

// state is everything that is committed.
type state struct {
	records map[store.Key]record
	marks   map[store.EventID]time.Time
	jobs    []job // not done, in the order of their addition
	handed  int   // hand-outs so far, for tokens
}

// record is a value as it is kept.
type record = store.Value

// New returns an empty Store.
func New(o Options) *Store {
	return &Store{
		hook:  o.Hook,
		state: state{records: map[store.Key]record{}, marks: map[store.EventID]time.Time{}},
	}
}

// Clone returns a Store with what is committed in s, as a process finds it that starts again: all leases are void and
// their jobs due, and the counts of attempts are kept. It takes no lock, so that the Hook of s may call it; otherwise no
// call of s may be under way. s may be closed.
func (s *Store) Clone(o Options) *Store {
	c := New(o)
	c.state = s.state.clone()
	for i := range c.state.jobs {
		c.state.jobs[i].token = ""
	}
	return c
}

// clone copies what may be changed in place. The bytes are shared: they never change.
func (st state) clone() state {
	st.records = maps.Clone(st.records)
	st.marks = maps.Clone(st.marks)
	st.jobs = slices.Clone(st.jobs)
	return st
}

// Read returns the records of one moment.
func (s *Store) Read(ctx context.Context, keys ...store.Key) (store.Records, error) {
	keys, _, err := store.Merge(nil, keys)
	if err != nil {
		return nil, err
	}
	if err := s.enter(ctx); err != nil {
		return nil, err
	}
	defer s.mu.Unlock()
	return s.state.read(keys), nil
}

// Scan calls fn for records of a kind in order of their IDs.
func (s *Store) Scan(ctx context.Context, kind store.Kind, prefix, after string, fn func(string, store.Value) bool) error {
	if err := kind.Check(); err != nil {
		return err
	}
	if err := s.enter(ctx); err != nil {
		return err
	}
	found := s.state.ids(kind, prefix, after)
	values := s.state.read(found)
	s.mu.Unlock()
	for _, k := range found {
		if err := ctx.Err(); err != nil {
			return err
		}
		if !fn(k.ID, values[k]) {
			return nil
		}
	}
	return nil
}

// Prune removes what has expired.
func (s *Store) Prune(ctx context.Context, now time.Time) error {
	if err := s.enter(ctx); err != nil {
		return err
	}
	defer s.mu.Unlock()
	return s.commit(func(st *state) {
		maps.DeleteFunc(st.records, func(_ store.Key, v record) bool { return !v.Expires.IsZero() && !v.Expires.After(now) })
		maps.DeleteFunc(st.marks, func(_ store.EventID, at time.Time) bool { return now.Sub(at) > store.SeenFor })
	})
}

// Close ends the store.
func (s *Store) Close() error {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.closed = true
	return nil
}

// enter takes the lock. On an error it is not held.
func (s *Store) enter(ctx context.Context) error {
	if err := ctx.Err(); err != nil {
		return err
	}
	s.mu.Lock()
	if s.closed {
		s.mu.Unlock()
		return store.ErrClosed
	}
	return nil
}

// commit applies one change, which must not fail any more, between the two calls of the hook. The lock is held.
func (s *Store) commit(change func(*state)) error {
	if err := s.hook.At(store.BeforeCommit); err != nil {
		return err
	}
	change(&s.state)
	return s.hook.At(store.AfterCommit)
}

func (st *state) read(keys []store.Key) store.Records {
	found := make(store.Records, len(keys))
	for _, k := range keys {
		if v, ok := st.records[k]; ok {
			found[k] = v
		}
	}
	return found
}

// ids returns the keys of a kind with a prefix and behind an ID, in order.
func (st *state) ids(kind store.Kind, prefix, after string) []store.Key {
	var found []store.Key
	for k := range st.records {
		if k.Kind == kind && strings.HasPrefix(k.ID, prefix) && (after == "" || k.ID > after) {
			found = append(found, k)
		}
	}
	slices.SortFunc(found, func(a, b store.Key) int { return strings.Compare(a.ID, b.ID) })
	return found
}
