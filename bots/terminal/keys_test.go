package terminal

import (
	"bytes"
	"io"
	"strings"
	"testing"
	"testing/iotest"
	"unicode/utf8"

	"golang.org/x/term"
)

func TestKeys(t *testing.T) {
	t.Parallel()
	for _, row := range []struct{ name, in, want string }{
		{"letters", "añ🍝\r", "añ🍝\r"},
		{"arrows", "\x1b[A\x1b[B\x1b[C\x1b[D", "\x1b[A\x1b[B\x1b[C\x1b[D"},
		{"application arrows", "\x1bOA\x1bOH", "\x1b[A\x1b[H"},
		{"home and end", "\x1b[1~\x1b[4~\x1b[7~\x1b[8~\x1b[H\x1b[F", "\x1b[H\x1b[F\x1b[H\x1b[F\x1b[H\x1b[F"},
		{"words", "\x1b[1;5C\x1bb\x1bf\x1b[1;3D", "\x1b[1;3C\x1b[1;3D\x1b[1;3C\x1b[1;3D"},
		{"unknown sequences", "a\x1b[200~b\x1b[15~c\x1bxd\x1b[<0;1;1Me\x1bOPf", "abcdef"},
		{"too long a sequence", "\x1b[" + strings.Repeat("1", 300) + "a", strings.Repeat("1", 300-maxSequence+2) + "a"},
		{"broken sequence", "\x1b[1\ra", "\ra"},
		{"escape twice", "\x1b\x1b[Aa", "\x1b[Aa"},
		{"escape before a control", "\x1b\ra", "\ra"},
		{"no UTF-8", "caf\xe9!\xff\uFFFDa", "caf?!??a"},
		{"controls", "a\x00b\x07c\x1ad\x1de", "abcde"},
		{"8-bit controls", "a\u009bb", "ab"},
		{"tab", "a\tb", "a b"},
		{"editing", "\x01\x05\x0b\x15\x17\x7f\x08\x04\x0c\x14", "\x01\x05\x0b\x15\x17\x7f\x08\x04\x0c\x14"},
		{"unfinished", "a\x1b[", "a"},
		{"unfinished character", "a\xf0\x9f", "a"},
	} {
		t.Run(row.name, func(t *testing.T) {
			t.Parallel()
			for name, r := range map[string]io.Reader{
				"at once":    strings.NewReader(row.in),
				"byte wise":  iotest.OneByteReader(strings.NewReader(row.in)),
				"half wise":  iotest.HalfReader(strings.NewReader(row.in)),
				"with error": iotest.DataErrReader(strings.NewReader(row.in)),
			} {
				got, err := io.ReadAll(&keys{from: r})
				if err != nil || string(got) != row.want {
					t.Errorf("%s: got %+q, %v, want %+q", name, got, err, row.want)
				}
			}
		})
	}
}

// The editor stops for ever at input that it cannot decode; whatever is typed, the next line must come.
func FuzzEditorAlwaysGoesOn(f *testing.F) {
	f.Add([]byte("caf\xe9\xff\x1b[1;"))
	f.Add([]byte("\x1b[" + strings.Repeat("1", 600)))
	f.Add([]byte("\x1b[200~\uFFFDa"))
	f.Fuzz(func(t *testing.T, typed []byte) {
		typed = bytes.ReplaceAll(typed, []byte{4}, nil) // Ctrl-D ends the input
		ended := append(typed, "aaaaaaaaaaaaaaaa\rnext\r"...)
		editor := term.NewTerminal(struct {
			io.Reader
			io.Writer
		}{&keys{from: bytes.NewReader(ended)}, io.Discard}, "> ")
		last := ""
		for {
			line, err := editor.ReadLine()
			if err != nil {
				break
			}
			if !utf8.ValidString(line) {
				t.Errorf("line %+q is no UTF-8", line)
			}
			last = line
		}
		if last != "next" {
			t.Errorf("after %+q the last line is %+q, want %q", typed, last, "next")
		}
	})
}
