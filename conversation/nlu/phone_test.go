package nlu_test

import (
	"strings"
	"testing"

	"pgregory.net/rapid"

	"github.com/kallybot/kallybot/conversation/nlu"
	"github.com/kallybot/kallybot/conversation/slot"
)

// phoneDigits are the digits of every number that a reading names, whoever's it is.
func phoneDigits(r *nlu.Reading) (all []string) {
	for _, f := range r.Facts {
		if (f.Slot == slot.Phone || f.Slot == slot.UserPhone) && f.Value != "" {
			all = append(all, strings.TrimPrefix(f.Value, "+"))
		}
	}
	return all
}

// onlyDigits leaves the digits of a text.
func onlyDigits(text string) string {
	return strings.Map(func(r rune) rune {
		if r < '0' || r > '9' {
			return -1
		}
		return r
	}, text)
}

// countryDigits is how many digits at least tell the country of a number: North America and Russia have one, the others two or more.
func countryDigits(number string) int {
	if number[0] == '1' || number[0] == '7' {
		return 1
	}
	return 2
}

// written draws groups of digits with marks between them, as people write phone numbers and much else.
func written(t *rapid.T, marks []string) string {
	var text strings.Builder
	for i := range rapid.IntRange(1, 5).Draw(t, "groups") {
		if i > 0 {
			text.WriteString(rapid.SampledFrom(marks).Draw(t, "mark"))
		}
		text.WriteString(rapid.StringMatching(`[0-9]{1,11}`).Draw(t, "digits"))
	}
	return text.String()
}

// TestNumberWithPlusKeepsItsCountry: whatever is written behind a plus, no number is read that begins otherwise. A trunk zero in
// brackets and prefixes of old are the only digits that are left out, behind the country code.
func TestNumberWithPlusKeepsItsCountry(t *testing.T) {
	t.Parallel()
	marks := []string{" ", "-", ".", ") "}
	rapid.Check(t, func(t *rapid.T) {
		number := "+" + written(t, marks)
		if strings.HasPrefix(onlyDigits(number), "0") {
			t.Skip("no country begins with zero")
		}
		region := rapid.SampledFrom([]string{"US", "ES", "GB", "AR", "MX"}).Draw(t, "region")
		got := reader.Read(nlu.Request{Text: "my number is " + number, Lang: "en", Now: wednesday, Region: region})
		for _, digits := range phoneDigits(&got) {
			if country := countryDigits(digits); digits[:country] != onlyDigits(number)[:country] {
				t.Fatalf("%q in %s is read as +%s", number, region, digits)
			}
		}
	})
}

// TestPieceOfWrittenNumberIsNoNumber: figures without spaces between them are one number or none. The country is added where none is
// written, trunk digits at the beginning are left out, and nothing at the end is.
func TestPieceOfWrittenNumberIsNoNumber(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		number := written(t, []string{"-", "."})
		region := rapid.SampledFrom([]string{"US", "ES", "GB"}).Draw(t, "region")
		whole, fault := slot.ReadPhone(number, region)
		got := reader.Read(nlu.Request{Text: "call " + number, Lang: "en", Now: wednesday, Region: region})
		for _, digits := range phoneDigits(&got) {
			if fault != nil || "+"+digits != whole.E164 {
				t.Fatalf("%q in %s is read as +%s, the whole as %q with fault %v", number, region, digits, whole.E164, fault)
			}
		}
	})
}

func TestImpossibleNumbersAreNamedAndNotCut(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct {
		name, text, region string
		code               slot.Code
	}{
		{"brackets behind the country", "my number is +73(4)2125550143", "US", slot.NotPossible},
		{"groups behind the country", "call +73 4 2125550143", "US", slot.NotPossible},
		{"too many digits", "call +1415555013499999", "US", slot.TooLong},
	} {
		got := reader.Read(nlu.Request{Text: tt.text, Lang: "en", Now: wednesday, Region: tt.region})
		if all := phoneDigits(&got); len(all) > 0 {
			t.Errorf("%s: %q is read as %v", tt.name, tt.text, all)
		}
		f, ok := got.Fact(slot.Phone)
		if !ok {
			f, _ = got.Fact(slot.UserPhone)
		}
		if f.Fault == nil || f.Fault.Code != tt.code {
			t.Errorf("%s: fault %+v, want %s", tt.name, f.Fault, tt.code)
		}
	}
}

func TestNumbersBesidePhonesAreNotTheirs(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct{ name, text, region, want string }{
		{"a count behind it", "+1 415 555 0134 4 people", "US", "14155550134"},
		{"an order before it", "order 4411223 415 555 0134", "US", "14155550134"},
		{"a country said in a word", "call plus four five three two one two three four five six", "US", "4532123456"},
		{"a country said before figures", "my number is plus 45 32 12 34 56", "US", "4532123456"},
		{"nothing of a country that is not", "call plus 73 4 2125550143", "US", ""},
		{"a card", "my card is 4111 1111 1111 1111", "AR", ""},
		{"a count glued behind it", "415-555-0134-2", "US", ""},
	} {
		got := reader.Read(nlu.Request{Text: tt.text, Lang: "en", Now: wednesday, Region: tt.region})
		if all := strings.Join(phoneDigits(&got), " "); all != tt.want {
			t.Errorf("%s: %q: got %q, want %q", tt.name, tt.text, all, tt.want)
		}
	}
}
