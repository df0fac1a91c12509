package storetest

import (
	"fmt"
	"reflect"
	"testing"
	"time"

	"github.com/kallybot/kallybot/store"
)

// A Process is a store with the means to end it hard.
type Process struct {
	store.Store
	// Killed returns the store that the next process finds when this one is killed now. It is called within the hook,
	// too. The store in hand can be used on, and the two know nothing of each other.
	Killed func() store.Store
}

// RunDurable checks what a store must keep when its process ends. start makes an empty one that calls the hook.
func RunDurable(t *testing.T, start func(*testing.T, store.Hook) Process) {
	t.Run("what was committed is there after a restart", func(t *testing.T) {
		t.Parallel()
		restart(t, start(t, nil))
	})
	t.Run("leases of a former process are void", func(t *testing.T) {
		t.Parallel()
		voidLeases(t, start(t, nil))
	})
	for i, c := range crashes {
		for _, p := range []store.Point{store.BeforeCommit, store.AfterCommit} {
			t.Run(fmt.Sprintf("a crash %s of %s keeps all or nothing", p, c.name), func(t *testing.T) {
				t.Parallel()
				crash(t, start, i, p)
			})
			t.Run(fmt.Sprintf("an error %s of %s leaves a store that goes on", p, c.name), func(t *testing.T) {
				t.Parallel()
				fault(t, start, i, p)
			})
		}
	}
}

func restart(t *testing.T, s Process) {
	put(t, s, key("a"), "one", time.Time{})
	put(t, s, key("b"), "two", noon)
	update(t, s, "message", store.Changes{Add: []store.Job{ordered("1", "o"), later(ordered("2", "o"), time.Hour), job("3")}})
	done(t, s, claim(t, s, 0, 9, "1", "3")[0])
	want := dump(t, s)
	again := s.Killed()
	if got := dump(t, again); !reflect.DeepEqual(got, want) {
		t.Errorf("after the restart: %+v, want %+v", got, want)
	}
	if update(t, again, "message", store.Changes{}) {
		t.Error("event is forgotten")
	}
	claim(t, again, 0, 9, "3")
	claim(t, again, time.Hour, 9, "3", "2")
	prune(t, again, noon)
	has(t, again, key("b"), "")
	add(t, again, job("4"))
	waiting(t, again, "2", "3", "4")
}

func voidLeases(t *testing.T, s Process) {
	add(t, s, ordered("1", "o"), ordered("2", "o"), later(job("3"), -time.Second))
	l := claim(t, s, 0, 9, "1", "3")[0]
	addClaimed(t, s, []store.JobID{"4"}, []store.Job{later(ordered("4", "p"), -time.Second), ordered("5", "p")}, "4")
	again := s.Killed()
	_, err := finish(t, again, "message", l, store.Changes{})
	fails(t, "Update with a lease of the former process", err, store.ErrLost)
	claimed := claim(t, again, 0, 9, "1", "3", "4")
	for _, l := range claimed {
		if l.Job.Attempt != 2 {
			t.Errorf("job %s has attempt %d, want 2", l.Job.ID, l.Job.Attempt)
		}
	}
	_, err = finish(t, again, "message", l, store.Changes{})
	fails(t, "Update with a lease of the former process", err, store.ErrLost)
	done(t, again, claimed[0])
	claim(t, again, 0, 9, "2")
	done(t, s, l) // the store in hand is another one
}
