package memory

import (
	"context"
	"slices"
	"time"

	"github.com/kallybot/kallybot/store"
)

// Update runs fn and commits what it returns. fn runs once, or once more after each Need, while the lock is held.
func (s *Store) Update(ctx context.Context, event store.EventID, now time.Time, done *store.Lease, keys []store.Key, fn func(store.Records) (store.Changes, error)) (store.Applied, error) {
	if err := event.Check(); err != nil {
		return store.Applied{}, err
	}
	keys, _, err := store.Merge(nil, keys)
	if err != nil {
		return store.Applied{}, err
	}
	if err := s.enter(ctx); err != nil {
		return store.Applied{}, err
	}
	defer s.mu.Unlock()
	i := s.state.holds(done)
	if _, seen := s.state.marks[event]; seen {
		return store.Applied{}, s.finish(i)
	}
	if done != nil && i < 0 {
		return store.Applied{}, store.ErrLost
	}
	c, err := s.step(ctx, keys, fn)
	if err != nil {
		return store.Applied{}, err
	}
	claimed, err := s.apply(event, now, i, c)
	if err != nil {
		return store.Applied{}, err
	}
	return store.Applied{Fresh: true, Claimed: claimed}, nil
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

// apply commits checked changes; i is the index of the job that is done, or below 0. It returns what was claimed.
func (s *Store) apply(event store.EventID, now time.Time, i int, c store.Changes) (claimed []store.Lease, err error) {
	touched := map[store.Queue]bool{}
	err = s.commit(func(st *state) {
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
		before := len(st.jobs)
		for _, j := range c.Add {
			if st.find(j.ID) < 0 {
				st.add(j)
				touched[j.Queue] = true
			}
		}
		claimed = st.claim(c, now, before)
	})
	if err != nil {
		return nil, err
	}
	for q := range touched {
		s.wakes.Signal(q)
	}
	return claimed, nil
}

// claim hands out the jobs that the changes ask for, of those that were added now: they stand behind the ones before.
func (st *state) claim(c store.Changes, now time.Time, before int) (claimed []store.Lease) {
	for i := before; i < len(st.jobs) && len(c.Claim) > 0; i++ {
		j := st.jobs[i]
		if slices.Contains(c.Claim, j.ID) && !j.at().After(now) && slices.Contains(st.heads(j.Queue), i) {
			claimed = append(claimed, st.hand(i, kept(now.Add(c.Lease))))
		}
	}
	return claimed
}

// kept is a time as the contract keeps it.
func kept(t time.Time) time.Time { return t.UTC().Round(0).Truncate(time.Microsecond) }
