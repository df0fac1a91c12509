package storetest

import (
	"context"
	"errors"
	"strings"
	"testing"
	"time"

	"github.com/kallybot/kallybot/store"
)

var updates = []check{
	{"an event is applied once", func(t *testing.T, s store.Store) {
		first := store.Changes{Put: map[store.Key]store.Value{key("a"): {Data: []byte("first")}}}
		if !update(t, s, "message 1", first, key("a")) {
			t.Error("first time is not fresh")
		}
		got, err := s.Update(t.Context(), "message 1", noon, nil, []store.Key{key("a")}, func(store.Records) (store.Changes, error) {
			t.Error("step was run for an event that was applied")
			return store.Changes{}, nil
		})
		if got.Fresh || err != nil {
			t.Errorf("second time = %v, %v, want false, nil", got.Fresh, err)
		}
		has(t, s, key("a"), "first")
	}},
	{"an empty event is always fresh", func(t *testing.T, s store.Store) {
		for range 2 {
			if !update(t, s, "", store.Changes{}) {
				t.Error("not fresh")
			}
		}
	}},
	{"events that begin alike are different", func(t *testing.T, s store.Store) {
		for _, e := range []store.EventID{"a", "ab", "a\x00", "A", store.EventID(strings.Repeat("e", store.MaxID))} {
			if !update(t, s, e, store.Changes{}) {
				t.Errorf("event %.20q is not fresh", e)
			}
		}
	}},
	{"an error of the step keeps nothing", func(t *testing.T, s store.Store) {
		oops := errors.New("oops")
		got, err := s.Update(t.Context(), "message", noon, nil, []store.Key{key("a")}, func(store.Records) (store.Changes, error) {
			return store.Changes{Put: map[store.Key]store.Value{key("a"): {}}, Add: []store.Job{job("j")}}, oops
		})
		if got.Fresh || err != oops {
			t.Errorf("got %v, %v, want false and the error itself", got.Fresh, err)
		}
		keptNothing(t, s)
	}},
	{"a panic of the step reaches the caller and keeps nothing", func(t *testing.T, s store.Store) {
		func() {
			defer func() {
				if got := recover(); got != "oops" {
					t.Errorf("recovered %v, want oops", got)
				}
			}()
			_, _ = s.Update(t.Context(), "message", noon, nil, nil, func(store.Records) (store.Changes, error) { panic("oops") })
		}()
		keptNothing(t, s)
	}},
	{"changes that break a rule keep nothing", func(t *testing.T, s store.Store) {
		for name, c := range brokenChanges() {
			c.Add = append([]store.Job{job("good")}, c.Add...)
			_, err := s.Update(t.Context(), "message", noon, nil, []store.Key{key("a")}, always(c))
			fails(t, name, err, store.ErrInvalid)
		}
		keptNothing(t, s)
	}},
	{"arguments that break a rule are refused", func(t *testing.T, s store.Store) {
		long := strings.Repeat("x", store.MaxID+1)
		_, err := s.Update(t.Context(), store.EventID(long), noon, nil, nil, always(store.Changes{}))
		fails(t, "long event", err, store.ErrInvalid)
		for name, k := range map[string]store.Key{
			"no kind": {ID: "a"}, "no ID": {Kind: "dialogue"}, "bad kind": {Kind: "Dialogue", ID: "a"},
			"long kind": {Kind: store.Kind(strings.Repeat("k", 33)), ID: "a"}, "long ID": key(long),
		} {
			_, err := s.Update(t.Context(), "message", noon, nil, []store.Key{k}, always(store.Changes{}))
			fails(t, "Update with "+name, err, store.ErrInvalid)
			_, err = s.Read(t.Context(), k)
			fails(t, "Read with "+name, err, store.ErrInvalid)
		}
		keptNothing(t, s)
	}},
	{"a step gets the records that it names and needs", func(t *testing.T, s store.Store) {
		put(t, s, key("a"), "b", time.Time{})
		put(t, s, key("b"), "c", time.Time{})
		var runs []int
		got, err := s.Update(t.Context(), "message", noon, nil, []store.Key{key("a"), key("a")}, func(r store.Records) (store.Changes, error) {
			runs = append(runs, len(r))
			for _, at := range []string{"a", "b"} {
				behind := key(string(r[key(at)].Data))
				if _, ok := r[behind]; !ok && behind.ID != "c" {
					return store.Changes{Need: []store.Key{key("a"), behind, key("c")}, Add: []store.Job{job("early")}}, nil
				}
			}
			return store.Changes{Put: map[store.Key]store.Value{key("c"): {Data: r[key("b")].Data}}}, nil
		})
		if !got.Fresh || err != nil || len(runs) != 2 || runs[0] != 1 || runs[1] != 2 {
			t.Errorf("Update = %v, %v after runs with %v records, want true, nil, [1 2]", got.Fresh, err, runs)
		}
		has(t, s, key("c"), "c")
		waiting(t, s)
	}},
	{"an ended context keeps nothing", func(t *testing.T, s store.Store) {
		_, err := s.Update(cancelled(), "message", noon, nil, nil, always(store.Changes{Add: []store.Job{job("j")}}))
		fails(t, "Update", err, context.Canceled)
		keptNothing(t, s)
	}},
	{"a context that ends in the step keeps all or nothing", func(t *testing.T, s store.Store) {
		ctx, cancel := context.WithCancel(t.Context())
		got, err := s.Update(ctx, "message", noon, nil, nil, func(store.Records) (store.Changes, error) {
			cancel()
			return store.Changes{Add: []store.Job{job("j")}}, nil
		})
		if got.Fresh != (err == nil) {
			t.Errorf("fresh %v with error %v", got.Fresh, err)
		}
		if err != nil {
			keptNothing(t, s)
			return
		}
		waiting(t, s, "j")
	}},
}

// keptNothing checks that the store has no trace of event "message", record a and any job.
func keptNothing(t *testing.T, s store.Store) {
	t.Helper()
	found, err := s.Read(t.Context(), key("a"))
	if err != nil || len(found) != 0 {
		t.Errorf("Read = %v, %v, want nothing", found, err)
	}
	waiting(t, s)
	if !update(t, s, "message", store.Changes{}) {
		t.Error("event is marked")
	}
}

// brokenChanges are changes that a step may not return when it has read record a alone.
func brokenChanges() map[string]store.Changes {
	long := strings.Repeat("x", store.MaxID+1)
	large := make([]byte, store.MaxData+1)
	return map[string]store.Changes{
		"put a record that was not read":    {Put: map[store.Key]store.Value{key("b"): {}}},
		"delete a record that was not read": {Delete: []store.Key{key("b")}},
		"put and delete":                    {Put: map[store.Key]store.Value{key("a"): {}}, Delete: []store.Key{key("a")}},
		"large record":                      {Put: map[store.Key]store.Value{key("a"): {Data: large}}},
		"job without ID":                    {Add: []store.Job{{Queue: "send"}}},
		"job with a long ID":                {Add: []store.Job{{Queue: "send", ID: store.JobID(long)}}},
		"job without queue":                 {Add: []store.Job{{ID: "j"}}},
		"job of a queue with a bad name":    {Add: []store.Job{{ID: "j", Queue: "send!"}}},
		"job with a long order":             {Add: []store.Job{{ID: "j", Queue: "send", Order: long}}},
		"large job":                         {Add: []store.Job{{ID: "j", Queue: "send", Data: large}}},
		"need what is there":                {Need: []store.Key{key("a")}},
		"need a key without name":           {Need: []store.Key{{}}},
	}
}
