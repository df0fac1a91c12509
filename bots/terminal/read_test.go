package terminal

import (
	"bufio"
	"errors"
	"io"
	"slices"
	"strings"
	"testing"
	"testing/iotest"
	"unicode/utf8"

	"github.com/kallybot/kallybot/conversation/chat"
)

func readAll(t *testing.T, in string) []string {
	t.Helper()
	r := bufio.NewReader(strings.NewReader(in))
	var out []string
	for {
		line, err := readLine(r)
		if errors.Is(err, io.EOF) {
			return out
		}
		if err != nil {
			t.Fatal(err)
		}
		out = append(out, line)
	}
}

func TestReadLine(t *testing.T) {
	t.Parallel()
	long := strings.Repeat("a", maxLine)
	for _, row := range []struct {
		name, in string
		want     []string
	}{
		{"nothing", "", nil},
		{"lines", "one\ntwo\n", []string{"one", "two"}},
		{"last without end", "one\ntwo", []string{"one", "two"}},
		{"Windows ends", "one\r\ntwo\r\n", []string{"one", "two"}},
		{"empty lines", "\n\r\n\n", []string{"", "", ""}},
		{"return inside", "a\rb\n", []string{"a\rb"}},
		{"longer than the buffer", strings.Repeat("ab ", 20000) + "\nnext\n", []string{strings.Repeat("ab ", 20000), "next"}},
		{"just short enough", long + "\nnext\n", []string{long, "next"}},
		{"too long", long + "bcd\nnext\n", []string{long, "next"}},
		{"much too long and last", strings.Repeat(long, 3), []string{long}},
		{"cut inside a character", long[1:] + "ñ\n", []string{long[1:]}},
	} {
		t.Run(row.name, func(t *testing.T) {
			t.Parallel()
			if got := readAll(t, row.in); !slices.Equal(got, row.want) {
				t.Errorf("%d lines of %s, want %d of %s", len(got), lengths(got), len(row.want), lengths(row.want))
			}
		})
	}
}

func lengths(lines []string) string {
	var b strings.Builder
	for _, l := range lines {
		b.WriteString(strings.Repeat("#", len(l)/1000) + l[:min(len(l), 10)] + ",")
	}
	return b.String()
}

func TestReadLineGivesTheErrorOfTheInput(t *testing.T) {
	t.Parallel()
	broken := errors.New("broken")
	r := bufio.NewReader(io.MultiReader(strings.NewReader("one\ntw"), iotest.ErrReader(broken)))
	if line, err := readLine(r); line != "one" || err != nil {
		t.Fatalf("first line %q, %v", line, err)
	}
	if line, err := readLine(r); !errors.Is(err, broken) {
		t.Errorf("second line %q, error %v, want %v", line, err, broken)
	}
}

func TestRead(t *testing.T) {
	t.Parallel()
	for _, row := range []struct{ name, line, command, text string }{
		{"text", "book a table", "", "book a table"},
		{"spaces stay", "  a  b ", "", "  a  b "},
		{"command", "/help", "help", ""},
		{"command with text", "/call  book a table ", "call", "book a table"},
		{"command in capitals", "/CALL x", "call", "x"},
		{"command in Spanish", "/ñandú 1", "ñandú", "1"},
		{"indented command", "  /usage", "usage", ""},
		{"path", "/home/you/file", "", "/home/you/file"},
		{"lone slash", "/ help", "", "/ help"},
		{"slash inside", "1/2", "", "1/2"},
		{"no UTF-8", "caf\xe9", "", "caf\uFFFD"},
		{"byte order mark", "\uFEFF/help", "help", ""},
		{"colours", "\x1b[1mbook\x1b[0m", "", "book"},
		{"number", "4", "", "4"},
		{"empty", "", "", ""},
	} {
		t.Run(row.name, func(t *testing.T) {
			t.Parallel()
			got := read(row.line)
			if got.Kind != chat.Text || got.Command != row.command || got.Text != row.text {
				t.Errorf("read(%q) = %+v, want command %q, text %q", row.line, got, row.command, row.text)
			}
		})
	}
}

func FuzzRead(f *testing.F) {
	f.Add("book a table\r\n/call x\n")
	f.Add("caf\xe9\n\x00\x1b[2J")
	f.Add(strings.Repeat("ñ", maxLine))
	f.Fuzz(func(t *testing.T, in string) {
		for _, line := range readAll(t, in) {
			m := read(line)
			if len(line) > maxLine || !utf8.ValidString(m.Text) || !utf8.ValidString(m.Command) {
				t.Errorf("%q becomes %+v", line, m)
			}
			if strings.ToLower(m.Command) != m.Command {
				t.Errorf("command %q is not lower case", m.Command)
			}
		}
	})
}
