package terminal

import (
	"slices"
	"strings"
	"testing"
	"unicode/utf8"
)

func TestCells(t *testing.T) {
	t.Parallel()
	for _, row := range []struct {
		text string
		want int
	}{
		{"", 0}, {"abc", 3}, {"ñ", 1}, {"n\u0303", 1}, {"│ ", 2}, {"日本", 4}, {"ﾊ", 1}, {"Ａ", 2}, {"🍝", 2}, {"🇪🇸", 2},
		{"❤️", 2}, {"שלום", 4}, {"a\u200db", 2},
	} {
		if got := cells(row.text); got != row.want {
			t.Errorf("cells(%+q) = %d, want %d", row.text, got, row.want)
		}
	}
}

func TestFold(t *testing.T) {
	t.Parallel()
	for _, row := range []struct {
		name, text string
		limit      int
		want       []string
	}{
		{"empty", "", 10, []string{""}},
		{"short", "a table", 10, []string{"a table"}},
		{"no limit", "a table for four tonight", 0, []string{"a table for four tonight"}},
		{"at spaces", "a table for four tonight", 10, []string{"a table", "for four", "tonight"}},
		{"exactly", "a table ab", 10, []string{"a table ab"}},
		{"line ends", "a\n\nb", 10, []string{"a", "", "b"}},
		{"long word", "abcdefghijklm", 5, []string{"abcde", "fghij", "klm"}},
		{"long word after a short one", "ab cdefghijk", 5, []string{"ab", "cdefg", "hijk"}},
		{"word after a cut one", "abcdefg hi", 5, []string{"abcde", "fg hi"}},
		{"wide", "日本語の予約", 5, []string{"日本", "語の", "予約"}},
		{"mark stays", "abcde\u0301fg", 5, []string{"abcde\u0301", "fg"}},
		{"wider than all", "日", 1, []string{"日"}},
		{"address", "see https://kallyai.com/app?upgrade=true now", 10, []string{"see", "https://kallyai.com/app?upgrade=true", "now"}},
		{"spaces at the end", "a   ", 10, []string{"a"}},
		{"indented", "  a table for four", 10, []string{"  a table", "for four"}},
	} {
		t.Run(row.name, func(t *testing.T) {
			t.Parallel()
			if got := fold(row.text, row.limit); !slices.Equal(got, row.want) {
				t.Errorf("got %q, want %q", got, row.want)
			}
		})
	}
}

func FuzzFold(f *testing.F) {
	f.Add("a table for four tonight at 日本語", 7)
	f.Add("e\u0301\u0301\u200d 🍝", 1)
	f.Fuzz(func(t *testing.T, text string, limit int) {
		text = clean(text)
		got := fold(text, limit)
		for _, l := range got {
			if limit > 1 && cells(l) > limit && !strings.Contains(l, "://") {
				t.Errorf("%q is %d cells wide, limit %d", l, cells(l), limit)
			}
			if !utf8.ValidString(l) {
				t.Errorf("%+q is no UTF-8", l)
			}
		}
		if got, want := letters(strings.Join(got, "")), letters(text); got != want {
			t.Errorf("fold keeps %q of %q", got, want)
		}
	})
}

func letters(s string) string { return strings.NewReplacer(" ", "", "\n", "").Replace(s) }
