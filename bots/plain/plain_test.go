package plain

import (
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"
)

// joinedSigns are a family, a letter of Hindi and the flag of Scotland.
const joinedSigns = "\U0001F468\u200d\U0001F469\u200d\U0001F467 \u0915\u094d\u200d\u0937 " +
	"\U0001F3F4\U000E0067\U000E0062\U000E0073\U000E0063\U000E0074\U000E007F"

func TestTextIsHarmless(t *testing.T) {
	t.Parallel()
	for _, row := range []struct{ name, in, text, line string }{
		{"words stay", "Casa Pepe, ¿a las 9?", "Casa Pepe, ¿a las 9?", "Casa Pepe, ¿a las 9?"},
		{"ends of lines", " a\r\nb\rc\u2028d\ve\tf ", " a\nb\nc\nd\ne f ", "a b c d e f"},
		{"control characters", "a\x1b[2Jb\x00c\x7f", "a[2Jbc", "a[2Jbc"},
		{"what reorders", "gpj\u202eexe\u2066x\u2069", "gpjexex", "gpjexex"},
		{"what hides", "a\u200bb\ufeffc\u00add", "abcd", "abcd"},
		{"joined signs", joinedSigns, joinedSigns, joinedSigns},
		{"no text", "a\xffb", "a\uFFFDb", "a\uFFFDb"},
	} {
		t.Run(row.name, func(t *testing.T) {
			t.Parallel()
			if got := Text(row.in); got != row.text {
				t.Errorf("got %+q, want %+q", got, row.text)
			}
			if got := OneLine(row.in); got != row.line {
				t.Errorf("got %+q in one line, want %+q", got, row.line)
			}
		})
	}
}

func TestCharactersAreNotCutInTwo(t *testing.T) {
	t.Parallel()
	for _, row := range []struct {
		name, text string
		limit      int
		head, cut  string
	}{
		{"pair", "a😀b", 2, "a", "a…"},
		{"joined", "a👨‍👩‍👧b", 5, "a", "a…"},
		{"accent", "ae\u0301b", 2, "a", "a…"},
		{"flag", "a🇪🇸b", 3, "a", "a…"},
		{"second flag", "🇪🇸🇫🇷", 5, "🇪🇸", "🇪🇸…"},
		{"whole", "abc", 3, "abc", "abc"},
		{"words", "ab cd", 4, "ab c", "ab…"},
		{"nothing but joiners", strings.Repeat(string(zwj), 50), 40, strings.Repeat(string(zwj), 40), strings.Repeat(string(zwj), 39) + "…"},
	} {
		t.Run(row.name, func(t *testing.T) {
			t.Parallel()
			if head, rest := Part(row.text, row.limit); head != row.head || head+rest != row.text {
				t.Errorf("parted into %+q and %+q, want %+q first", head, rest, row.head)
			}
			if got := Cut(row.text, row.limit); got != row.cut {
				t.Errorf("cut to %+q, want %+q", got, row.cut)
			}
		})
	}
}

func TestFileNameIsOneVisibleElement(t *testing.T) {
	t.Parallel()
	long := strings.Repeat("long", 30)
	for _, row := range []struct{ name, in, want string }{
		{"usual", "transcript.txt", "transcript.txt"},
		{"path", "../../etc/passwd", "_.._etc_passwd"},
		{"drive", `C:\a<b>|"c"?*;.txt`, "C__a_b___c____.txt"},
		{"lines and hidden signs", "a\nb\u202e.ics", "a b.ics"},
		{"nothing", " .. ", "file"},
		{"long", long + ".ics", long[:60] + ".ics"},
		{"long end", "a." + long, "a." + long[:62]},
	} {
		t.Run(row.name, func(t *testing.T) {
			t.Parallel()
			if got := FileName(row.in); got != row.want {
				t.Errorf("got %q, want %q", got, row.want)
			}
		})
	}
}

func FuzzPlain(f *testing.F) {
	f.Add("a\x1b[2J\u202eb", 3)
	f.Add(strings.Repeat("👨‍👩‍👧", 9), 20)
	f.Add("\xff/..\x00", 1)
	f.Fuzz(func(t *testing.T, s string, limit int) {
		limit = 2 + max(0, limit)%100
		line := OneLine(s)
		if !utf8.ValidString(line) || strings.ContainsFunc(line, func(r rune) bool { return unicode.Is(unicode.Cc, r) }) {
			t.Errorf("one line is %+q", line)
		}
		head, rest := Part(s, limit)
		if head+rest != s || Units(head) > limit || head == "" && s != "" {
			t.Errorf("%+q is parted at %d into %+q and %+q", s, limit, head, rest)
		}
		if Units(Cut(s, limit)) > limit {
			t.Errorf("%+q is cut at %d to %+q", s, limit, Cut(s, limit))
		}
		name := FileName(s)
		if name == "" || name == "." || name == ".." || strings.ContainsAny(name, "/\\\n\x00") || Units(name) > maxName {
			t.Errorf("the file is called %+q", name)
		}
	})
}
