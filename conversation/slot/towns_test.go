package slot

import (
	"strconv"
	"testing"

	"github.com/nyaruka/phonenumbers"
)

// TestTownsAreThoseOfTheLibrary compares every hundredth prefix, with more digits behind it.
func TestTownsAreThoseOfTheLibrary(t *testing.T) {
	t.Parallel()
	for lang, read := range towns {
		table := read()
		if len(table.prefixes) < 1000 {
			t.Fatalf("%s has %d prefixes", lang, len(table.prefixes))
		}
		for i := 0; i < len(table.prefixes); i += 100 {
			// The library writes the code in front of the number and looks no further.
			code, rest := int32(table.prefixes[i]), uint64(555)
			want, err := phonenumbers.GetGeocodingForNumber(&phonenumbers.PhoneNumber{CountryCode: &code, NationalNumber: &rest}, lang)
			if err != nil {
				t.Fatal(err)
			}
			if got := table.of("+" + strconv.Itoa(int(code)) + "555"); got != want {
				t.Errorf("%s: +%d 555 is in %q, want %q", lang, code, got, want)
			}
		}
	}
}

func TestBrokenTownsAreAnError(t *testing.T) {
	t.Parallel()
	file, err := townFiles.ReadFile("towns/es.gz")
	if err != nil {
		t.Fatal(err)
	}
	for _, broken := range [][]byte{nil, []byte("x"), file[:len(file)/2]} {
		if _, err := readTowns(broken); err == nil {
			t.Errorf("%d bytes are towns", len(broken))
		}
	}
}

func BenchmarkTowns(b *testing.B) {
	file, err := townFiles.ReadFile("towns/en.gz")
	if err != nil {
		b.Fatal(err)
	}
	for b.Loop() {
		if _, err := readTowns(file); err != nil {
			b.Fatal(err)
		}
	}
}
