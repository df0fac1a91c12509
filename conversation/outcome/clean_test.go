package outcome

import (
	"slices"
	"strings"
	"testing"
)

func TestClean(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct{ name, text, want string }{
		{"white space", "  a \t b\u00a0c ", "a b c"},
		{"line ends stay", "a \n b", "a\nb"},
		{"zero width", "boo\u200bked", "booked"},
		{"combining accent", "confirmo\u0301", "confirmo"},
		{"control", "a\x00b\x1b[31m", "ab[31m"},
		{"broken bytes", "a\xffb", "ab"},
		{"empty", " \n\t ", ""},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			if got := clean(tt.text); got != tt.want {
				t.Errorf("clean(%q) = %q, want %q", tt.text, got, tt.want)
			}
		})
	}
}

func TestLongTextIsNotReadToItsEnd(t *testing.T) {
	t.Parallel()
	if got := clean(strings.Repeat("a", 3*maxTextBytes)); len(got) != maxTextBytes {
		t.Errorf("%d bytes, want %d", len(got), maxTextBytes)
	}
}

func TestOverlongSummaryConfirmsNothing(t *testing.T) {
	t.Parallel()
	text := "The table for 4 on Saturday at 20:00 is booked. " + strings.Repeat("It was a nice call. ", maxTextBytes/20)
	if got := Judge(Result{Status: "success", Highlights: text, Asked: table("Book a table.")}); got.Level == Confirmed {
		t.Errorf("Judge = %+v", got)
	}
}

func TestSentences(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct {
		name, text string
		want       []string
	}{
		{"stops", "One. Two! Three? Four", []string{"One.", "Two!", "Three?", "Four"}},
		{"numbers", "At 10.30 for 4.", []string{"At 10.30 for 4."}},
		{"titles", "With Dr. Ruiz and Mr. Lee.", []string{"With Dr. Ruiz and Mr. Lee."}},
		{"p.m. within", "At 9 p.m. on Friday.", []string{"At 9 p.m. on Friday."}},
		{"PM at the end", "At 9 PM. Not booked.", []string{"At 9 PM.", "Not booked."}},
		{"a list", "- One\n- Two; three", []string{"- One", "- Two;", "three"}},
		{"only marks", "... !", nil},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			var got []string
			for _, s := range sentences(tt.text) {
				got = append(got, s.text)
			}
			if !slices.Equal(got, tt.want) {
				t.Errorf("sentences(%q) = %q, want %q", tt.text, got, tt.want)
			}
		})
	}
}

func TestPieces(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct {
		name, text string
		want       []string
	}{
		{"but", "it was full, but they booked it", []string{"it was full", "they booked it"}},
		{"aunque", "reservada, aunque sin terraza", []string{"reservada", "sin terraza"}},
		{"comma", "booked, no deposit", []string{"booked", "no deposit"}},
		{"half hours stay whole", "a las nueve y media", []string{"a las nueve y media"}},
		{"dates stay whole", "friday, november 27", []string{"friday, november 27"}},
		{"families stay whole", "2 adults and 1 child", []string{"2 adults and 1 child"}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			var got []string
			for _, c := range clauses(tt.text) {
				got = append(got, pieces(c)...)
			}
			if !slices.Equal(got, tt.want) {
				t.Errorf("pieces of %q = %q, want %q", tt.text, got, tt.want)
			}
		})
	}
}

func TestShortKeepsWholeWords(t *testing.T) {
	t.Parallel()
	long := strings.Repeat("palabra ", 60)
	got := short(long)
	if n := len([]rune(got)); n > maxQuoteRunes || !strings.HasSuffix(got, "palabra") || !strings.HasPrefix(long, got) {
		t.Errorf("short kept %d runes: %q", n, got)
	}
	if got := short("sí"); got != "sí" {
		t.Errorf("short(sí) = %q", got)
	}
}
