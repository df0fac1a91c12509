package slack

import (
	"path"
	"strings"
	"unicode"
	"unicode/utf16"
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

// plain makes text from anywhere harmless to show: valid UTF-8 without control characters and without what hides or
// reorders text.
func plain(s string) string {
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

// oneLine is plain for places that hold one line.
func oneLine(s string) string { return strings.TrimSpace(strings.ReplaceAll(plain(s), "\n", " ")) }

// units is the length of s in UTF-16 units. Slack counts characters and does not say which; none counts more than these.
func units(s string) int {
	n := 0
	for _, r := range s {
		n += max(utf16.RuneLen(r), 1)
	}
	return n
}

// cutTo is s, shortened to limit units with an ellipsis at the end.
func cutTo(s string, limit int) string {
	if units(s) <= limit {
		return s
	}
	head, _ := parted(s, limit-1)
	return strings.TrimRight(head, " ") + "…"
}

// parted is s in two: as much as fits in limit units without cutting a character that is made of several, and the rest. The
// first part is empty only when s is.
func parted(s string, limit int) (head, rest string) {
	n, fit := 0, 0
	for i, r := range s {
		if n += units(string(r)); n > limit && fit > 0 {
			return s[:fit], s[fit:]
		}
		next := i + len(string(r))
		if next >= len(s) || !joined(r, firstRune(s[next:])) || n > limit+maxJoined {
			fit = next
		}
	}
	return s, ""
}

// maxJoined is how many units beyond a limit are looked at for the end of one character; more is no text.
const maxJoined = 32

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

func firstRune(s string) rune {
	for _, r := range s {
		return r
	}
	return 0
}

// regional tells the halves of a flag.
func regional(r rune) bool { return r >= '\U0001F1E6' && r <= '\U0001F1FF' }

// maxFileName is the longest name of a file in units.
const maxFileName = 64

// fileName makes name harmless: one visible path element. The end says what the file is, so it is cut before that.
func fileName(name string) string {
	name = strings.Map(func(r rune) rune {
		if strings.ContainsRune(`/\:*?"<>|;`, r) {
			return '_'
		}
		return r
	}, oneLine(name))
	name = strings.Trim(name, ". ")
	if ext := path.Ext(name); units(name) > maxFileName && units(ext) < maxFileName/2 {
		base, _ := parted(strings.TrimSuffix(name, ext), maxFileName-units(ext))
		return base + ext
	}
	if name == "" {
		return "file"
	}
	head, _ := parted(name, maxFileName)
	return head
}
