package terminal

import (
	"regexp"
	"strings"
	"sync"
	"unicode"
)

// escapes are the control sequences of ECMA-48 in 7-bit and 8-bit form: CSI; strings such as OSC with their end; and the
// short ones. A sequence that never ends is not matched, so that nobody can swallow what follows; clean takes its first
// character away.
var escapes = first(`(?:\x1b\[|\x{9b})[0-?]*[ -/]*[@-~]` +
	`|(?:\x1b[\]PX^_]|[\x{90}\x{98}\x{9d}-\x{9f}])[^\x07\x1b\x{9c}]*(?:\x07|\x1b\\|\x{9c})` +
	`|\x1b[ -/]*[0-OQ-WYZ\\` + "`" + `-~]`)

// first is an expression that is compiled when it is first asked for: most commands have no terminal.
func first(pattern string) func() *regexp.Regexp {
	return sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(pattern) })
}

// clean makes text from anywhere harmless to show: valid UTF-8 without escape sequences, control characters other than
// line ends, and invisible characters that reorder or hide text.
func clean(s string) string {
	s = escapes().ReplaceAllString(strings.ToValidUTF8(s, "\uFFFD"), "")
	s = strings.NewReplacer("\r\n", "\n", "\r", "\n", "\t", " ", "\u2028", "\n", "\u2029", "\n").Replace(s)
	return strings.Map(func(r rune) rune {
		switch {
		case r == '\n', r == zwnj, r == zwj:
			return r
		case unicode.In(r, unicode.Cc, unicode.Cf):
			return -1
		}
		return r
	}, s)
}

// The joiners are the only format characters kept: Persian, the scripts of India and joined emoji need them.
const (
	zwnj = '\u200c'
	zwj  = '\u200d'
)

// oneLine is clean for places that hold one line, such as a label.
func oneLine(s string) string { return strings.ReplaceAll(clean(s), "\n", " ") }
