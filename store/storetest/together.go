package storetest

import (
	"fmt"
	"strconv"
	"sync"
	"sync/atomic"
	"testing"

	"github.com/kallybot/kallybot/store"
)

const (
	callers = 16
	rounds  = 12
)

// atOnce runs fn on n goroutines and waits for them.
func atOnce(n int, fn func(i int)) {
	var wg sync.WaitGroup
	for i := range n {
		wg.Go(func() { fn(i) })
	}
	wg.Wait()
}

// number reads a record as a number; no record is 0.
func number(r store.Records, k store.Key) int {
	n, _ := strconv.Atoi(string(r[k].Data))
	return n
}

func numbered(n int) store.Value { return store.Value{Data: strconv.AppendInt(nil, int64(n), 10)} }

// move returns the changes that move 1 from a record to another.
func move(r store.Records, from, to store.Key) store.Changes {
	return store.Changes{Put: map[store.Key]store.Value{from: numbered(number(r, from) - 1), to: numbered(number(r, to) + 1)}}
}

var together = []check{
	{"no update of one record is lost", func(t *testing.T, s store.Store) {
		atOnce(callers, func(int) {
			for range rounds {
				_, err := s.Update(t.Context(), "", noon, nil, []store.Key{key("n")}, func(r store.Records) (store.Changes, error) {
					return store.Changes{Put: map[store.Key]store.Value{key("n"): numbered(number(r, key("n")) + 1)}}, nil
				})
				if err != nil {
					t.Errorf("Update: %v", err)
				}
			}
		})
		has(t, s, key("n"), strconv.Itoa(callers*rounds))
	}},
	{"an event that comes from all sides is applied once", func(t *testing.T, s store.Store) {
		var fresh atomic.Int64
		atOnce(callers, func(g int) {
			for i := range rounds {
				got, err := s.Update(t.Context(), store.EventID(fmt.Sprintf("message %d", i)), noon, nil, []store.Key{key("n")}, func(r store.Records) (store.Changes, error) {
					c := store.Changes{Put: map[store.Key]store.Value{key("n"): numbered(number(r, key("n")) + 1)}}
					c.Add = []store.Job{job(store.JobID(fmt.Sprintf("%d by %d", i, g)))}
					return c, nil
				})
				if err != nil {
					t.Errorf("Update: %v", err)
				}
				if got.Fresh {
					fresh.Add(1)
				}
			}
		})
		has(t, s, key("n"), strconv.Itoa(rounds))
		if found, err := s.Jobs(t.Context(), "send", 1000); err != nil || len(found) != rounds || fresh.Load() != rounds {
			t.Errorf("%d jobs and %d fresh, %v, want %d", len(found), fresh.Load(), err, rounds)
		}
	}},
	{"what is moved between records is in one of them at every moment", func(t *testing.T, s store.Store) {
		accounts := []store.Key{key("0"), key("1"), key("2")}
		update(t, s, "", store.Changes{Put: map[store.Key]store.Value{accounts[0]: numbered(1000)}}, accounts...)
		atOnce(callers, func(g int) {
			from, to := accounts[g%3], accounts[(g+1)%3]
			for range rounds {
				asked := false // the step asks for the second record when it runs first
				_, err := s.Update(t.Context(), "", noon, nil, []store.Key{from}, func(r store.Records) (store.Changes, error) {
					if !asked {
						asked = true
						return store.Changes{Need: []store.Key{to}}, nil
					}
					return move(r, from, to), nil
				})
				if err != nil {
					t.Errorf("Update: %v", err)
				}
				found, err := s.Read(t.Context(), accounts...)
				if sum := number(found, accounts[0]) + number(found, accounts[1]) + number(found, accounts[2]); err != nil || sum != 1000 {
					t.Errorf("sum = %d, %v, want 1000", sum, err)
				}
			}
		})
	}},
	{"a record that was only read must not have changed", func(t *testing.T, s store.Store) {
		// Each caller takes one of two places if both are free: a store that compares only what is written gives away both.
		for round := range rounds {
			left, right := key(fmt.Sprintf("left %d", round)), key(fmt.Sprintf("right %d", round))
			atOnce(callers, func(g int) {
				mine := []store.Key{left, right}[g%2]
				_, err := s.Update(t.Context(), "", noon, nil, []store.Key{left, right}, func(r store.Records) (store.Changes, error) {
					if len(r) > 0 {
						return store.Changes{}, nil
					}
					return store.Changes{Put: map[store.Key]store.Value{mine: numbered(g)}}, nil
				})
				if err != nil {
					t.Errorf("Update: %v", err)
				}
			})
			if found, err := s.Read(t.Context(), left, right); err != nil || len(found) != 1 {
				t.Fatalf("%d places are taken, %v, want 1", len(found), err)
			}
		}
	}},
	{"a record that came and went is no conflict that is missed", func(t *testing.T, s store.Store) {
		atOnce(callers, func(g int) {
			for range rounds {
				_, err := s.Update(t.Context(), "", noon, nil, []store.Key{key("flag"), key("n")}, func(r store.Records) (store.Changes, error) {
					n := numbered(number(r, key("n")) + 1)
					if _, ok := r[key("flag")]; ok {
						return store.Changes{Delete: []store.Key{key("flag")}, Put: map[store.Key]store.Value{key("n"): n}}, nil
					}
					return store.Changes{Put: map[store.Key]store.Value{key("n"): n, key("flag"): numbered(g)}}, nil
				})
				if err != nil {
					t.Errorf("Update: %v", err)
				}
			}
		})
		has(t, s, key("n"), strconv.Itoa(callers*rounds))
		has(t, s, key("flag"), "")
	}},
	{"a failing step hurts no other", func(t *testing.T, s store.Store) {
		atOnce(callers, func(g int) {
			for i := range rounds {
				k := key(fmt.Sprintf("%d.%d", g, i))
				c := store.Changes{Put: map[store.Key]store.Value{k: {Data: []byte("x")}}}
				if g%2 == 0 {
					c.Delete = []store.Key{k}
				}
				_, err := s.Update(t.Context(), store.EventID(k.ID), noon, nil, []store.Key{k}, always(c))
				if (err != nil) != (g%2 == 0) {
					t.Errorf("Update by caller %d: %v", g, err)
				}
			}
		})
		if got := len(scan(t, s, "", "")); got != callers/2*rounds {
			t.Errorf("%d records, want %d", got, callers/2*rounds)
		}
	}},
	{"a job is handed out once", func(t *testing.T, s store.Store) {
		var all []store.Job
		for i := range 200 {
			all = append(all, ordered(store.JobID(fmt.Sprint(i)), []string{"", fmt.Sprint(i)}[i%2]))
		}
		add(t, s, all...)
		var mu sync.Mutex
		handed := map[store.JobID]int{}
		atOnce(callers, func(int) {
			for {
				claimed, err := s.Claim(t.Context(), "send", noon, lease, 7)
				if err != nil {
					t.Errorf("Claim: %v", err)
				}
				if len(claimed) == 0 {
					return
				}
				mu.Lock()
				for _, l := range claimed {
					handed[l.Job.ID]++
				}
				mu.Unlock()
			}
		})
		for id, n := range handed {
			if n != 1 {
				t.Errorf("job %s was handed out %d times", id, n)
			}
		}
		if len(handed) != len(all) {
			t.Errorf("%d jobs were handed out, want %d", len(handed), len(all))
		}
	}},
}
