package storetest

import (
	"context"
	"fmt"
	"slices"
	"testing"
	"time"

	"github.com/kallybot/kallybot/store"
)

var prunes = []check{
	{"Prune removes what has expired, and nothing else", func(t *testing.T, s store.Store) {
		put(t, s, key("kept"), "x", time.Time{})
		put(t, s, key("now"), "x", noon)
		put(t, s, key("later"), "x", noon.Add(time.Microsecond))
		put(t, s, key("prolonged"), "x", noon)
		put(t, s, key("prolonged"), "x", noon.Add(time.Hour))
		put(t, s, key("settled"), "x", noon)
		put(t, s, key("settled"), "x", time.Time{})
		put(t, s, key("shortened"), "x", noon.Add(time.Hour))
		put(t, s, key("shortened"), "x", noon.Add(-time.Hour))
		put(t, s, key("renewed"), "x", noon)
		update(t, s, "", store.Changes{Delete: []store.Key{key("renewed")}}, key("renewed"))
		put(t, s, key("renewed"), "x", time.Time{})
		has(t, s, key("shortened"), "x")
		prune(t, s, noon)
		if got, want := scan(t, s, "", ""), []string{"kept", "later", "prolonged", "renewed", "settled"}; !slices.Equal(got, want) {
			t.Errorf("left: %q, want %q", got, want)
		}
	}},
	{"Prune removes any number", func(t *testing.T, s store.Store) {
		all := map[store.Key]store.Value{}
		var keys []store.Key
		for i := range 1000 {
			k := key(fmt.Sprint(i))
			all[k], keys = store.Value{Expires: noon.Add(-time.Duration(i) * time.Second)}, append(keys, k)
		}
		update(t, s, "", store.Changes{Put: all}, keys...)
		prune(t, s, noon.Add(-500*time.Second))
		if got := len(scan(t, s, "", "")); got != 500 {
			t.Errorf("%d records left, want 500", got)
		}
	}},
	{"Prune forgets events when SeenFor is over", func(t *testing.T, s store.Store) {
		update(t, s, "message", store.Changes{})
		prune(t, s, noon.Add(store.SeenFor-time.Second))
		if update(t, s, "message", store.Changes{}) {
			t.Error("event was forgotten too early")
		}
		prune(t, s, noon.Add(store.SeenFor+time.Second))
		if !update(t, s, "message", store.Changes{}) {
			t.Error("event was not forgotten")
		}
	}},
	{"Prune leaves jobs alone", func(t *testing.T, s store.Store) {
		add(t, s, later(job("j"), -time.Hour))
		prune(t, s, noon.Add(1000*time.Hour))
		waiting(t, s, "j")
		fails(t, "Prune with ended context", s.Prune(cancelled(), noon), context.Canceled)
	}},
}

func prune(t *testing.T, s store.Store, now time.Time) {
	t.Helper()
	if err := s.Prune(t.Context(), now); err != nil {
		t.Fatalf("Prune: %v", err)
	}
}
