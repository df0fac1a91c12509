package memory_test

import (
	"testing"
	"time"

	"github.com/kallybot/kallybot/store"
	"github.com/kallybot/kallybot/store/memory"
	"github.com/kallybot/kallybot/store/storetest"
)

func TestStoreKeepsTheContract(t *testing.T) {
	t.Parallel()
	storetest.Run(t, func(*testing.T) store.Store { return memory.New(memory.Options{}) })
}

func TestCloneIsWhatTheNextProcessFinds(t *testing.T) {
	t.Parallel()
	storetest.RunDurable(t, func(_ *testing.T, h store.Hook) storetest.Process {
		s := memory.New(memory.Options{Hook: h})
		return storetest.Process{Store: s, Killed: func() store.Store { return s.Clone(memory.Options{}) }}
	})
}

func TestCloneAndStoreKnowNothingOfEachOther(t *testing.T) {
	t.Parallel()
	s := memory.New(memory.Options{})
	k := store.Key{Kind: "dialogue", ID: "a"}
	put := func(s *memory.Store, data string) {
		t.Helper()
		_, err := s.Update(t.Context(), "", time.Time{}, nil, []store.Key{k}, func(store.Records) (store.Changes, error) {
			return store.Changes{Put: map[store.Key]store.Value{k: {Data: []byte(data)}}, Add: []store.Job{{ID: store.JobID(data), Queue: "send"}}}, nil
		})
		if err != nil {
			t.Fatal(err)
		}
	}
	put(s, "before")
	c := s.Clone(memory.Options{})
	put(s, "store")
	put(c, "clone")
	for name, x := range map[string]*memory.Store{"store": s, "clone": c} {
		found, err := x.Read(t.Context(), k)
		if err != nil || string(found[k].Data) != name {
			t.Errorf("%s: Read = %q, %v", name, found[k].Data, err)
		}
		jobs, err := x.Jobs(t.Context(), "send", 9)
		if err != nil || len(jobs) != 2 || string(jobs[1].ID) != name {
			t.Errorf("%s: Jobs = %v, %v", name, jobs, err)
		}
	}
}

func TestCloneOfAClosedStoreIsOpen(t *testing.T) {
	t.Parallel()
	s := memory.New(memory.Options{})
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	if _, err := s.Clone(memory.Options{}).Read(t.Context()); err != nil {
		t.Error(err)
	}
}
