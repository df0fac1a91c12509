package plain

import (
	"strings"
	"unicode"
	"unicode/utf16"
	"unicode/utf8"
)

// Units is the length of s in UTF-16 units, as Telegram counts it. Slack counts characters and does not say which; none counts
// more than these.
func Units(s string) int {
	n := 0
	for _, r := range s {
		n += max(utf16.RuneLen(r), 1)
	}
	return n
}

// Cut is s, shortened to limit units with an ellipsis at the end.
func Cut(s string, limit int) string {
	if Units(s) <= limit {
		return s
	}
	head, _ := Part(s, limit-1)
	return strings.TrimRight(head, " ") + "…"
}

// Part is s in two: as much as fits in limit units without cutting a character that is made of several, and the rest.
func Part(s string, limit int) (head, rest string) {
	fit := len(s)
	n := 0
	for i, r := range s {
		if n += Units(string(r)); n > limit {
			fit = i
			break
		}
	}
	fit = Whole(s, fit)
	return s[:fit], s[fit:]
}

// maxJoined is the most code points that are looked at as parts of one character; more is no text.
const maxJoined = 16

// Whole moves a cut of s at byte i back to where a new character begins.
func Whole(s string, i int) int {
	if i == len(s) {
		return i
	}
	back := i
	for range maxJoined {
		if back == 0 {
			return i
		}
		before, size := utf8.DecodeLastRuneInString(s[:back])
		next, _ := utf8.DecodeRuneInString(s[back:])
		if !joined(before, next) {
			return back
		}
		back -= size
	}
	return i
}

// joined tells whether two code points next to each other are shown as one character.
func joined(before, next rune) bool {
	switch {
	case before == zwj, next == zwj, next >= firstTag && next <= lastTag:
		return true
	case regional(before):
		return regional(next)
	}
	return unicode.In(next, unicode.Mn, unicode.Me, unicode.Mc, unicode.Sk)
}

// regional tells the halves of a flag.
func regional(r rune) bool { return r >= '\U0001F1E6' && r <= '\U0001F1FF' }
