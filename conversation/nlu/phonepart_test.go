package nlu_test

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/kallybot/kallybot/conversation/nlu"
	"github.com/kallybot/kallybot/conversation/slot"
)

// TestNoPartOfAWrittenNumberIsCalled reads numbers that cannot be called as they stand, of which some part could be.
func TestNoPartOfAWrittenNumberIsCalled(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct{ name, text, region string }{
		{"another country's code behind +", "+73(3)3045560862", "US"},
		{"the same behind 00", "0073(3)3045560862", "US"},
		{"the same behind nothing", "73(3)3045560862", "US"},
		{"two digits too many", "+44 20 7946 095812", "US"},
		{"a group too many", "+44 207 946 0958 123", "US"},
		{"digits missing behind +", "+34 91 123 01", "ES"},
		{"digits missing behind 00", "call 0034 911 230 10", "ES"},
		{"a whole number of a country without +", "call 44 20 7946 0958", "US"},
		{"a group before it", "12-415-555-0100", "US"},
		{"an area of another town behind it", "4555-0116 (0351)", "AR"},
		{"a lone digit before it", "phone 8 911 230 100", "ES"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			for _, expect := range [][]slot.Name{nil, {slot.Phone}} {
				got := reader.Read(nlu.Request{Text: tt.text, Now: wednesday, Region: tt.region, Expect: expect})
				if f, _ := got.Fact(slot.Phone); f.Value != "" {
					t.Errorf("got %s", f.Value)
				}
			}
		})
	}
}

// TestNumberBehindPlusIsThatNumberOrNone writes digits in all sorts of groups behind a plus: what is read is all of them, or a fault.
func TestNumberBehindPlusIsThatNumberOrNone(t *testing.T) {
	t.Parallel()
	random := rand.New(rand.NewPCG(7, 11))
	for range 2000 {
		text, digits := writtenNumber(random)
		for _, region := range []string{"US", "ES", "GB", "AR"} {
			got := reader.Read(nlu.Request{Text: text, Now: wednesday, Region: region})
			f, ok := got.Fact(slot.Phone)
			switch {
			case !ok || f.Value == "" && f.Fault == nil:
				t.Errorf("%q in %s: neither number nor fault", text, region)
			case f.Value != "" && !sameNumber(f.Value, digits):
				t.Errorf("%q in %s: got %s", text, region, f.Value)
			}
		}
	}
}

// writtenNumber is a number of 8 to 16 digits behind a plus, in groups of three digits or more, some of them in brackets.
func writtenNumber(random *rand.Rand) (text, digits string) {
	var b strings.Builder
	b.WriteByte('+')
	for n := 8 + random.IntN(9); len(digits) < n; {
		group := fmt.Sprint(100 + random.IntN(9900))
		if len(digits) > 0 {
			b.WriteString([]string{" ", "-", ".", " - "}[random.IntN(4)])
			if random.IntN(6) == 0 && len(digits) < 6 {
				group, digits = "("+group+")", digits+group
				b.WriteString(group)
				continue
			}
		}
		digits += group
		b.WriteString(group)
	}
	return b.String(), digits
}

// sameNumber reports whether a number has the digits that were written, in their order. Behind the country's code the plans leave out a
// digit or two that are dialled at home only; Argentina and Mexico have numbers of which an old form is put into the new one there.
func sameNumber(e164, digits string) bool {
	got := e164[1:]
	same := 0
	for same < min(len(got), len(digits)) && got[same] == digits[same] {
		same++
	}
	renewed := strings.HasPrefix(digits, "54") || strings.HasPrefix(digits, "52")
	return same >= 1 && strings.HasSuffix(digits, got[same:]) && len(digits)-len(got) <= mostTrunk ||
		renewed && strings.HasPrefix(got, digits[:2]) && strings.HasSuffix(digits, got[len(got)-6:])
}

// mostTrunk is how many digits the plans leave out at most: a zero, and in Brazil the two of a company behind it.
const mostTrunk = 3

// TestWhatStandsBesideANumberIsNoneOfIt puts days, hours and head counts before and behind numbers that are in use.
func TestWhatStandsBesideANumberIsNoneOfIt(t *testing.T) {
	t.Parallel()
	numbers := []struct{ text, region, e164 string }{
		{"020 7946 0958", "GB", "+442079460958"}, {"+44 20 7946 0958", "US", "+442079460958"}, {"911 230 100", "ES", "+34911230100"},
		{"(415) 555-0134", "US", "+14155550134"}, {"0034 911 230 100", "GB", "+34911230100"}, {"01 42 68 53 00", "FR", "+33142685300"},
	}
	around := []string{"%s", "%s 26/12", "%s 26/12 19:30", "%s 26/12 7.30", "%s 21.30", "%s 7.30 pm 4 people", "%s 2 people", "%s 8-9 pm", "26/12 %s",
		"table for 2 %s", "ticket 4521 %s", "at 19:30 %s", "%s, 4, Friday", "%s (2 people)", "26/12/2027 %s", "%s 26/12/2027"}
	for _, n := range numbers {
		for _, frame := range around {
			text := fmt.Sprintf(frame, n.text)
			got := reader.Read(nlu.Request{Text: text, Now: wednesday, Region: n.region})
			if f, _ := got.Fact(slot.Phone); f.Value != n.e164 {
				t.Errorf("%q in %s: got %q, want %s", text, n.region, f.Value, n.e164)
			}
		}
	}
}

func TestDayAndHourAreNoNumber(t *testing.T) {
	t.Parallel()
	for _, region := range []string{"GB", "US", "ES", "DE", "AR"} {
		for _, text := range []string{"10/12 7.30", "on 26/12 21.30", "10/12 19.30 11", "26/12 7.30 - 9.30", "10/12 - 12/12"} {
			got := reader.Read(nlu.Request{Text: text, Now: wednesday, Region: region})
			if f, ok := got.Fact(slot.Phone); ok {
				t.Errorf("%q in %s: got %+v", text, region, f)
			}
		}
	}
}
