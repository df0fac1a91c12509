package seal_test

import (
	"bytes"
	"errors"
	"strings"
	"testing"

	"github.com/kallybot/kallybot/store/seal"
)

// key is a key of 32 equal letters.
func key(letter string) []byte { return []byte(strings.Repeat(letter, seal.KeySize)) }

func sealer(t *testing.T, present string, former ...string) *seal.Sealer {
	t.Helper()
	var old [][]byte
	for _, f := range former {
		old = append(old, key(f))
	}
	s, err := seal.New(key(present), old...)
	if err != nil {
		t.Fatal(err)
	}
	return s
}

func TestBoxOpensOnlyWithItsKeyForItsOwner(t *testing.T) {
	t.Parallel()
	box, err := sealer(t, "a").Seal([]byte("canary"), []byte("telegram//1/tokens"))
	if err != nil || bytes.Contains(box, []byte("canary")) {
		t.Fatalf("got %q, %v", box, err)
	}
	changed := bytes.Clone(box)
	changed[len(changed)-1] ^= 1
	for name, row := range map[string]struct {
		with  *seal.Sealer
		box   []byte
		about string
		opens bool
	}{
		"its key":           {sealer(t, "a"), box, "telegram//1/tokens", true},
		"a former key":      {sealer(t, "b", "a"), box, "telegram//1/tokens", true},
		"one of several":    {sealer(t, "c", "b", "a", "a", "c"), box, "telegram//1/tokens", true},
		"another key":       {sealer(t, "b"), box, "telegram//1/tokens", false},
		"another owner":     {sealer(t, "a"), box, "telegram//2/tokens", false},
		"another field":     {sealer(t, "a"), box, "telegram//1/pending", false},
		"changed":           {sealer(t, "a"), changed, "telegram//1/tokens", false},
		"cut":               {sealer(t, "a"), box[:20], "telegram//1/tokens", false},
		"no box":            {sealer(t, "a"), nil, "telegram//1/tokens", false},
		"key id alone":      {sealer(t, "a"), box[:5], "telegram//1/tokens", false},
		"key id taken away": {sealer(t, "a"), box[5:], "telegram//1/tokens", false},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			got, err := row.with.Open(row.box, []byte(row.about))
			if row.opens != (string(got) == "canary") || row.opens != (err == nil) || !row.opens && !errors.Is(err, seal.ErrUnreadable) {
				t.Errorf("got %q, %v", got, err)
			}
		})
	}
}

func TestBoxTellsWhetherThePresentKeySealedIt(t *testing.T) {
	t.Parallel()
	box, err := sealer(t, "a").Seal([]byte("x"), nil)
	if err != nil {
		t.Fatal(err)
	}
	if !sealer(t, "a").Present(box) || sealer(t, "b", "a").Present(box) || sealer(t, "a").Present(nil) {
		t.Error("the key id is not that of the key")
	}
}

func TestNoTwoBoxesAreAlike(t *testing.T) {
	t.Parallel()
	s := sealer(t, "a")
	seen := map[string]bool{}
	for range 100 {
		box, err := s.Seal([]byte("x"), nil)
		if err != nil || seen[string(box)] {
			t.Fatalf("seen before, or %v", err)
		}
		seen[string(box)] = true
	}
}

func TestKeyOfAnotherLengthIsRefused(t *testing.T) {
	t.Parallel()
	for name, keys := range map[string][2][]byte{
		"none": {nil, key("b")}, "short": {[]byte("canary"), key("b")}, "long": {append(key("a"), 'x'), key("b")}, "former short": {key("a"), []byte("canary")},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			if _, err := seal.New(keys[0], keys[1]); err == nil || strings.Contains(err.Error(), "canary") {
				t.Errorf("got %v", err)
			}
		})
	}
}

// FuzzOpen opens anything as a box: nothing opens but what was sealed, by this process or another one, and it is all there.
func FuzzOpen(f *testing.F) {
	s, err := seal.New(key("a"), key("b"))
	if err != nil {
		f.Fatal(err)
	}
	about := []byte("telegram//1/tokens")
	box, err := s.Seal([]byte("canary"), about)
	if err != nil {
		f.Fatal(err)
	}
	f.Add(box, about)
	f.Add(box[:len(box)-1], about)
	f.Add(box, []byte("telegram//1"))
	f.Add([]byte{1, 0, 0, 0, 0}, []byte(nil))
	f.Fuzz(func(t *testing.T, what, whose []byte) {
		got, err := s.Open(what, whose)
		if err == nil && string(got) != "canary" || err != nil && !errors.Is(err, seal.ErrUnreadable) {
			t.Errorf("got %q, %v", got, err)
		}
	})
}
