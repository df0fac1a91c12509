package terminal

import (
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"
)

func TestClean(t *testing.T) {
	t.Parallel()
	for _, row := range []struct{ name, text, want string }{
		{"plain", "Café Ñandú 🍝", "Café Ñandú 🍝"},
		{"right to left", "שולחן بكرة", "שולחן بكرة"},
		{"joined", "👨‍👩‍👧 می\u200cخواهم", "👨‍👩‍👧 می\u200cخواهم"},
		{"lines", "a\nb\r\nc\rd\u2028e\u2029f", "a\nb\nc\nd\ne\nf"},
		{"tab", "a\tb", "a b"},
		{"colour", "\x1b[1;31mred\x1b[0m", "red"},
		{"cursor", "a\x1b[2J\x1b[Hb\x1b[?25lc", "abc"},
		{"title", "\x1b]0;owned\x07a\x1b]2;owned\x1b\\b", "ab"},
		{"link", "\x1b]8;;https://evil.example\x1b\\text\x1b]8;;\x1b\\", "text"},
		{"device strings", "\x1bPq#0\x1b\\a\x1b_x\x1b\\b\x1b^x\x1b\\c\x1bXx\x1b\\d", "abcd"},
		{"reset", "a\x1bcb", "ab"},
		{"character set", "a\x1b(0b", "ab"},
		{"8-bit", "a\u009b2Jb\u009d0;x\u009cc\u0085d", "abcd"},
		{"open", "\x1b[ \x1b]0;a", "[ ]0;a"},
		{"controls", "a\x00b\x07c\x08d\x7fe", "abcde"},
		{"overrides", "a\u202eb\u202cc\u2066d\u2069e\u200ef\u061cg", "abcdefg"},
		{"invisible", "a\u00adb\ufeffc\u2060d\U000E0041e", "abcde"},
		{"no UTF-8", "caf\xe9\xff!", "caf\uFFFD!"},
	} {
		t.Run(row.name, func(t *testing.T) {
			t.Parallel()
			if got := clean(row.text); got != row.want {
				t.Errorf("clean(%+q) = %+q, want %+q", row.text, got, row.want)
			}
		})
	}
}

func TestOneLineHasNoEnd(t *testing.T) {
	t.Parallel()
	if got, want := oneLine("a\nb\r\nc"), "a b c"; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
}

func FuzzClean(f *testing.F) {
	f.Add("a\x1b[31mb\r\n\x1b]0;x\x07\u202e\xff")
	f.Add("\x1b\x1b[A\u009b\x1b\u009b")
	f.Fuzz(func(t *testing.T, text string) {
		got := clean(text)
		if !utf8.ValidString(got) {
			t.Errorf("%+q is no UTF-8", got)
		}
		if i := strings.IndexFunc(got, harmful); i >= 0 {
			t.Errorf("clean(%+q) = %+q, harmful at %d", text, got, i)
		}
		if again := clean(got); again != got {
			t.Errorf("clean twice is %+q, once %+q", again, got)
		}
	})
}

func harmful(r rune) bool {
	return r != '\n' && r != zwj && r != zwnj && unicode.In(r, unicode.Cc, unicode.Cf)
}
