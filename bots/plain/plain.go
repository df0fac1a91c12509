// Package plain makes text from anywhere harmless to show, and cuts it without cutting a character.
package plain

import (
	"strings"
	"unicode"
)

// lineEnds are the ways to end a line.
var lineEnds = strings.NewReplacer("\r\n", "\n", "\r", "\n", "\u2028", "\n", "\u2029", "\n", "\v", "\n", "\f", "\n", "\t", " ")

// Characters without a sign of their own that scripts and emoji are made with: joiners, and the tags of flags such as
// Scotland's.
const (
	zwnj     = '\u200c'
	zwj      = '\u200d'
	firstTag = '\U000E0020'
	lastTag  = '\U000E007F'
)

// Text is s as valid UTF-8 without control characters other than line ends, and without what hides or reorders text. The
// joiners and tags that scripts and emoji are made with stay.
func Text(s string) string {
	return strings.Map(func(r rune) rune {
		switch {
		case r == '\n', r == zwnj, r == zwj, r >= firstTag && r <= lastTag:
			return r
		case unicode.In(r, unicode.Cc, unicode.Cf):
			return -1
		}
		return r
	}, lineEnds.Replace(strings.ToValidUTF8(s, "\uFFFD")))
}

// OneLine is Text for places that hold one line.
func OneLine(s string) string { return strings.TrimSpace(strings.ReplaceAll(Text(s), "\n", " ")) }
