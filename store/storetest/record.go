package storetest

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/kallybot/kallybot/store"
)

var records = []check{
	{"a record is read as it was put last", func(t *testing.T, s store.Store) {
		has(t, s, key("a"), "")
		put(t, s, key("a"), "one", time.Time{})
		put(t, s, key("a"), "two", time.Time{})
		put(t, s, store.Key{Kind: "person", ID: "a"}, "other kind", time.Time{})
		has(t, s, key("a"), "two")
		update(t, s, "", store.Changes{Delete: []store.Key{key("a"), key("b")}}, key("a"), key("b"))
		has(t, s, key("a"), "")
		has(t, s, store.Key{Kind: "person", ID: "a"}, "other kind")
	}},
	{"an empty record is there", func(t *testing.T, s store.Store) {
		put(t, s, key("a"), "", time.Time{})
		found, err := s.Read(t.Context(), key("a"), key("b"), key("a"))
		if _, ok := found[key("a")]; err != nil || !ok || len(found) != 1 {
			t.Errorf("Read = %v, %v, want record a alone", found, err)
		}
	}},
	{"any bytes can be an ID and a content", func(t *testing.T, s store.Store) {
		ids := []string{"\x00", "\xff\xfe", "a\x00b", " ", "ñ", strings.Repeat("y", store.MaxID)}
		for _, id := range ids {
			put(t, s, key(id), "\x00\xff"+id, time.Time{})
		}
		for _, id := range ids {
			has(t, s, key(id), "\x00\xff"+id)
		}
	}},
	{"a large record is kept whole", func(t *testing.T, s store.Store) {
		large := strings.Repeat("0123456789", 100_000)
		put(t, s, key("a"), large, time.Time{})
		found, err := s.Read(t.Context(), key("a"))
		if err != nil || string(found[key("a")].Data) != large {
			t.Errorf("Read = %d bytes, %v, want %d", len(found[key("a")].Data), err, len(large))
		}
	}},
	{"a slice that was put may be used again by the step's caller", func(t *testing.T, s store.Store) {
		put(t, s, key("a"), "one", time.Time{})
		before, err := s.Read(t.Context(), key("a"))
		if err != nil {
			t.Fatal(err)
		}
		put(t, s, key("a"), "two", time.Time{})
		if got := string(before[key("a")].Data); got != "one" {
			t.Errorf("what was read has become %q", got)
		}
	}},
	{"times are kept to the microsecond, in UTC", func(t *testing.T, s store.Store) {
		zone := time.FixedZone("", 3600)
		expires := noon.Add(123_456_789).In(zone)
		put(t, s, key("a"), "x", expires)
		found, err := s.Read(t.Context(), key("a"))
		if err != nil {
			t.Fatal(err)
		}
		if got, want := found[key("a")].Expires, noon.Add(123_456_000); got != want {
			t.Errorf("Expires = %v, want %v", got, want)
		}
		put(t, s, key("b"), "x", time.Time{})
		if found, _ = s.Read(t.Context(), key("b")); !found[key("b")].Expires.IsZero() {
			t.Errorf("Expires = %v, want zero", found[key("b")].Expires)
		}
	}},
	{"Scan goes through a kind in order", func(t *testing.T, s store.Store) {
		for _, id := range []string{"b", "a", "ab", "aa", "c", "\xff", "a\x00"} {
			put(t, s, key(id), "data of "+id, time.Time{})
		}
		put(t, s, store.Key{Kind: "dialog", ID: "x"}, "", time.Time{})
		put(t, s, store.Key{Kind: "dialogue_", ID: "x"}, "", time.Time{})
		for _, c := range []struct {
			name, prefix, after string
			want                []string
		}{
			{"all", "", "", []string{"a", "a\x00", "aa", "ab", "b", "c", "\xff"}},
			{"prefix", "a", "", []string{"a", "a\x00", "aa", "ab"}},
			{"after", "", "ab", []string{"b", "c", "\xff"}},
			{"after an ID that is not there", "", "aaa", []string{"ab", "b", "c", "\xff"}},
			{"prefix and after", "a", "a", []string{"a\x00", "aa", "ab"}},
			{"after in front of the prefix", "b", "a", []string{"b"}},
			{"after behind the prefix", "a", "b", nil},
			{"unknown prefix", "zz", "", nil},
		} {
			if got := scan(t, s, c.prefix, c.after); !slices.Equal(got, c.want) {
				t.Errorf("%s: got %q, want %q", c.name, got, c.want)
			}
		}
	}},
	{"Scan goes through many records while fn uses the store", func(t *testing.T, s store.Store) {
		const many = 1200
		var want []string
		all := map[store.Key]store.Value{}
		var keys []store.Key
		for i := range many {
			k := key(fmt.Sprintf("%05d", i))
			all[k], keys, want = store.Value{Data: []byte(k.ID)}, append(keys, k), append(want, k.ID)
		}
		update(t, s, "", store.Changes{Put: all}, keys...)
		var got []string
		err := s.Scan(t.Context(), "dialogue", "", "", func(id string, v store.Value) bool {
			if string(v.Data) != id {
				t.Errorf("record %s has content %q", id, v.Data)
			}
			got = append(got, id)
			if len(got)%100 == 0 {
				update(t, s, "", store.Changes{Delete: []store.Key{key(id)}}, key(id))
			}
			return true
		})
		if err != nil || !slices.Equal(got, want) {
			t.Errorf("Scan = %v with %d IDs, want %d", err, len(got), many)
		}
	}},
	{"Scan ends where it is told to", func(t *testing.T, s store.Store) {
		for _, id := range []string{"a", "b", "c"} {
			put(t, s, key(id), "x", time.Time{})
		}
		var got []string
		err := s.Scan(t.Context(), "dialogue", "", "", func(id string, _ store.Value) bool {
			got = append(got, id)
			return id != "b"
		})
		if err != nil || len(got) != 2 {
			t.Errorf("Scan = %v after %q, want two", err, got)
		}
		fails(t, "Scan with ended context", s.Scan(cancelled(), "dialogue", "", "", func(string, store.Value) bool { return true }), context.Canceled)
		fails(t, "Scan of a bad kind", s.Scan(t.Context(), "", "", "", nil), store.ErrInvalid)
	}},
}

func scan(t *testing.T, s store.Store, prefix, after string) (ids []string) {
	t.Helper()
	err := s.Scan(t.Context(), "dialogue", prefix, after, func(id string, _ store.Value) bool {
		ids = append(ids, id)
		return true
	})
	if err != nil {
		t.Fatalf("Scan: %v", err)
	}
	return ids
}
