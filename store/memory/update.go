package memory

import (
	"context"
	"slices"
	"time"

	"github.com/kallybot/kallybot/store"
)

// Update runs fn and commits what it returns. fn runs once, or once more after each Need, while the lock is held.
func (s *Store) Update(ctx context.Context, event store.EventID, now time.Time, done *store.Lease, keys []store.Key, fn func(store.Records) (store.Changes, error)) (bool, error) {
	if err := event.Check(); err != nil {
		return false, err
	}
	keys, _, err := store.Merge(nil, keys)
	if err != nil {
		return false, err
	}
	if err := s.enter(ctx); err != nil {
		return false, err
	}
	defer s.mu.Unlock()
	i := s.state.holds(done)
	if _, seen := s.state.marks[event]; seen {
		return false, s.finish(i)
	}
	if done != nil && i < 0 {
		return false, store.ErrLost
	}
	c, err := s.step(ctx, keys, fn)
	if err != nil {
		return false, err
	}
	if err := s.apply(event, now, i, c); err != nil {
		return false, err
	}
	return true, nil
}

// step runs fn until it needs no more records.
func (s *Store) step(ctx context.Context, keys []store.Key, fn func(store.Records) (store.Changes, error)) (store.Changes, error) {
	c, _, err := store.Step(keys, func(keys []store.Key) (store.Records, error) { return s.state.read(keys), ctx.Err() }, fn)
	return c, err
}

// finish removes the job at i, where an event was applied before; below 0 there is none.
func (s *Store) finish(i int) error {
	if i < 0 {
		return nil
	}
	q := s.state.jobs[i].Queue
	if err := s.commit(func(st *state) { st.remove(i) }); err != nil {
		return err
	}
	s.wakes.Signal(q)
	return nil
}

// apply commits checked changes; i is the index of the job that is done, or below 0.
func (s *Store) apply(event store.EventID, now time.Time, i int, c store.Changes) error {
	touched := map[store.Queue]bool{}
	err := s.commit(func(st *state) {
		if event != "" {
			st.marks[event] = kept(now)
		}
		for k, v := range c.Put {
			st.records[k] = record{Data: slices.Clone(v.Data), Expires: kept(v.Expires)}
		}
		for _, k := range c.Delete {
			delete(st.records, k)
		}
		if i >= 0 {
			touched[st.remove(i)] = true
		}
		for _, id := range c.Drop {
			if i := st.find(id); i >= 0 {
				touched[st.remove(i)] = true
			}
		}
		for _, j := range c.Add {
			if st.find(j.ID) < 0 {
				st.add(j)
				touched[j.Queue] = true
			}
		}
	})
	if err != nil {
		return err
	}
	for q := range touched {
		s.wakes.Signal(q)
	}
	return nil
}

// kept is a time as the contract keeps it.
func kept(t time.Time) time.Time { return t.UTC().Round(0).Truncate(time.Microsecond) }
