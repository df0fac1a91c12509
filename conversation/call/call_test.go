package call_test

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"regexp"
	"slices"
	"testing"
	"time"

	"pgregory.net/rapid"

	"github.com/kallybot/kallybot/conversation/call"
)

func TestValidityEndsAtTheAppointment(t *testing.T) {
	t.Parallel()
	for _, row := range []struct {
		name  string
		due   time.Time
		limit time.Time
		want  time.Time
	}{
		{"no appointment", after(0), time.Time{}, after(15)},
		{"scheduled", after(60), time.Time{}, after(75)},
		{"appointment later", after(0), after(600), after(15)},
		{"appointment sooner", after(0), after(10), after(10)},
		{"appointment before it is due", after(20), after(10), after(10)},
	} {
		t.Run(row.name, func(t *testing.T) {
			t.Parallel()
			c := call.New("r", "k", []byte("b"), "+1", "t", noon, row.due, row.limit, plain)
			if !c.NotAfter.Equal(row.want) || !c.NotBefore.Equal(row.due) || c.State != call.Confirmed || !c.Confirmed.Equal(noon) {
				t.Fatalf("%s from %s to %s, want to %s", c.State, c.NotBefore, c.NotAfter, row.want)
			}
		})
	}
}

func TestACallOverdueBeforeItIsDueIsNeverSent(t *testing.T) {
	t.Parallel()
	c := call.New("r", "k", []byte("b"), "+1", "t", noon, after(20), after(10), plain)
	for m := range 40 {
		var send bool
		if c, send = call.Begin(c, after(m), plain); send {
			t.Fatalf("sent at minute %d", m)
		}
	}
	if c.State != call.Expired {
		t.Fatalf("state %s, want expired", c.State)
	}
}

func TestTheBodyIsFrozen(t *testing.T) {
	t.Parallel()
	body := []byte(`{"party_size":4}`)
	c := call.New("r", "k", body, "+1", "t", noon, noon, time.Time{}, plain)
	copy(body, `{"party_size":9}`)
	if got := string(c.Body); got != `{"party_size":4}` {
		t.Fatalf("the body became %s", got)
	}
	sum := sha256.Sum256(c.Body)
	if c.Hash != hex.EncodeToString(sum[:]) {
		t.Fatalf("hash %s is not that of the body", c.Hash)
	}
}

func ExampleKeyFor() {
	key := call.KeyFor("telegram//42//7", "r1")
	fmt.Println(key == call.KeyFor("telegram//42//7", "r1"))
	fmt.Println(key == call.KeyFor("telegram//42//7", "r2"))
	// Output:
	// true
	// false
}

// uuid is RFC 9562: version 8, the variant in the two top bits of the ninth byte.
var uuid = regexp.MustCompile(`^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$`)

func TestKeysAreUUIDsAndDifferForDifferentParts(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		// Few letters, so that equal joins of different parts are found.
		part := rapid.StringOfN(rapid.SampledFrom([]rune{'a', '1', ':', '/', 0}), 0, 4, -1)
		a, b := rapid.SliceOfN(part, 0, 3).Draw(t, "a"), rapid.SliceOfN(part, 0, 3).Draw(t, "b")
		x, y := call.KeyFor(a...), call.KeyFor(b...)
		if !uuid.MatchString(x) {
			t.Fatalf("%q is no UUID", x)
		}
		if (x == y) != slices.Equal(a, b) {
			t.Fatalf("%q gives %s, %q gives %s", a, x, b, y)
		}
	})
}

func TestKeysDoNotHangOnTheBorderBetweenParts(t *testing.T) {
	t.Parallel()
	if call.KeyFor("a\x00b") == call.KeyFor("a", "b") || call.KeyFor("ab", "") == call.KeyFor("a", "b") {
		t.Fatal("different parts give the same key")
	}
}
