package store_test

import (
	"errors"
	"slices"
	"strings"
	"testing"

	"github.com/kallybot/kallybot/store"
)

func TestNamesAndLimits(t *testing.T) {
	t.Parallel()
	long, name := strings.Repeat("x", store.MaxID), strings.Repeat("x", store.MaxName)
	for _, c := range []struct {
		name string
		err  error
		ok   bool
	}{
		{"empty event", store.EventID("").Check(), true},
		{"longest event", store.EventID(long).Check(), true},
		{"too long event", store.EventID(long + "x").Check(), false},
		{"kind", store.Kind("call_attempt").Check(), true},
		{"longest kind", store.Kind(name).Check(), true},
		{"too long kind", store.Kind(name + "x").Check(), false},
		{"empty kind", store.Kind("").Check(), false},
		{"kind with a capital", store.Kind("Dialogue").Check(), false},
		{"kind with a digit", store.Kind("v2").Check(), false},
		{"kind with a zero byte", store.Kind("a\x00").Check(), false},
		{"queue", store.Queue("send").Check(), true},
		{"queue with a space", store.Queue("to send").Check(), false},
		{"key", store.Key{Kind: "a", ID: long}.Check(), true},
		{"key without ID", store.Key{Kind: "a"}.Check(), false},
		{"key with a long ID", store.Key{Kind: "a", ID: long + "x"}.Check(), false},
		{"key without kind", store.Key{ID: "a"}.Check(), false},
		{"job", store.Job{ID: "a", Queue: "send", Order: long}.Check(), true},
		{"job without ID", store.Job{Queue: "send"}.Check(), false},
		{"job without queue", store.Job{ID: "a"}.Check(), false},
		{"job with a long order", store.Job{ID: "a", Queue: "send", Order: long + "x"}.Check(), false},
		{"job with much data", store.Job{ID: "a", Queue: "send", Data: make([]byte, store.MaxData+1)}.Check(), false},
	} {
		if (c.err == nil) != c.ok || c.err != nil && !errors.Is(c.err, store.ErrInvalid) {
			t.Errorf("%s: %v, want accepted: %v", c.name, c.err, c.ok)
		}
	}
}

func TestErrorsDoNotShowContent(t *testing.T) {
	t.Parallel()
	const secret = "+14155550100"
	long := secret + strings.Repeat("x", store.MaxID)
	for name, err := range map[string]error{
		"event":  store.EventID(long).Check(),
		"key":    store.Key{Kind: "dialogue", ID: long}.Check(),
		"job":    store.Job{ID: store.JobID(long), Queue: "send"}.Check(),
		"order":  store.Job{ID: "a", Queue: "send", Order: long}.Check(),
		"unread": store.Changes{Put: map[store.Key]store.Value{{Kind: "number", ID: secret}: {}}}.Check(func(store.Key) bool { return false }),
	} {
		if err == nil || strings.Contains(err.Error(), secret) {
			t.Errorf("%s: error %v, want one without the ID", name, err)
		}
	}
}

func TestMergeTellsWhatIsNew(t *testing.T) {
	t.Parallel()
	a, b, c := store.Key{Kind: "k", ID: "a"}, store.Key{Kind: "k", ID: "b"}, store.Key{Kind: "k", ID: "c"}
	got, added, err := store.Merge([]store.Key{a, b}, []store.Key{b, c, c, a})
	if want := []store.Key{a, b, c}; err != nil || added != 1 || !slices.Equal(got, want) {
		t.Errorf("Merge = %v, %d, %v, want %v, 1", got, added, err, want)
	}
	if _, _, err := store.Merge(nil, []store.Key{a, {}}); !errors.Is(err, store.ErrInvalid) {
		t.Errorf("Merge with an empty key: %v, want %v", err, store.ErrInvalid)
	}
}

func TestHookMayBeAbsent(t *testing.T) {
	t.Parallel()
	if err := store.Hook(nil).At(store.BeforeCommit); err != nil {
		t.Error(err)
	}
	var got store.Point
	h := store.Hook(func(p store.Point) error { got = p; return store.ErrClosed })
	if err := h.At(store.AfterCommit); err != store.ErrClosed || got != store.AfterCommit {
		t.Errorf("At = %v with %q", err, got)
	}
}
