package adaptertest

import (
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"
)

// words is s with every run of white space as one space: how lines are broken is the platform's matter.
func words(s string) string { return strings.Join(strings.Fields(s), " ") }

// readable is all that can be read in s.
func (s Shown) readable() string {
	parts := append([]string{s.Text}, s.Choices...)
	for _, f := range s.Files {
		parts = append(parts, f.Name)
	}
	return words(strings.Join(parts, "\n"))
}

// all is everything that people can read, files opened.
func all(shown []Shown) string {
	var b strings.Builder
	for _, s := range shown {
		b.WriteString(s.readable() + "\n")
		for _, f := range s.Files {
			if utf8.Valid(f.Data) {
				b.Write(f.Data)
			}
		}
	}
	return words(b.String())
}

// missing is the first of want that is not in text; empty for none.
func missing(text string, want ...string) string {
	for _, w := range want {
		if !strings.Contains(text, words(w)) {
			return w
		}
	}
	return ""
}

// sees tells what of want people cannot read.
func (p *probe) sees(want ...string) error {
	shown := p.Shown()
	if w := missing(all(shown), want...); w != "" {
		return fmt.Errorf("people do not see %q in %+q", w, shown)
	}
	return nil
}

// lastSees is sees for the newest message alone.
func (p *probe) lastSees(want ...string) error {
	shown := p.Shown()
	if len(shown) == 0 {
		return fmt.Errorf("people see nothing; want %q", want)
	}
	if w := missing(shown[len(shown)-1].readable(), want...); w != "" {
		return fmt.Errorf("people do not see %q in the newest message %+q", w, shown[len(shown)-1])
	}
	return nil
}

// harmful is the first thing in text that no platform should be given: it controls a terminal, hides or reorders.
func harmful(text string) string {
	if !utf8.ValidString(text) {
		return "invalid UTF-8"
	}
	open := 0
	for _, r := range text {
		switch {
		case r == '\n', r == '\t':
		case unicode.IsControl(r):
			return fmt.Sprintf("control character %U", r)
		case r >= '\u202a' && r <= '\u202e' && r != '\u202c':
			return fmt.Sprintf("bidirectional override or embedding %U", r)
		case r >= '\u2066' && r <= '\u2068':
			open++
		case r == '\u2069':
			open--
		}
		if open < 0 {
			return "bidirectional isolate closed that was not opened"
		}
	}
	if open != 0 {
		return "bidirectional isolate left open"
	}
	return ""
}
