package telegram

import (
	"path"
	"strings"
	"unicode"
)

// lineEnds are the ways to end a line.
var lineEnds = strings.NewReplacer("\r\n", "\n", "\r", "\n", "\u2028", "\n", "\u2029", "\n", "\v", "\n", "\f", "\n", "\t", " ")

// plain makes text from anywhere harmless to show: valid UTF-8 without control characters and without what hides or
// reorders text. The joiners and tags that scripts and emoji are made with stay.
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

const (
	zwnj = '\u200c'
	zwj  = '\u200d'
	// Tags are parts of flags such as Scotland's.
	firstTag = '\U000E0020'
	lastTag  = '\U000E007F'
)

// oneLine is plain for places that hold one line.
func oneLine(s string) string { return strings.TrimSpace(strings.ReplaceAll(plain(s), "\n", " ")) }

// cutTo is s, shortened to limit UTF-16 units with an ellipsis at the end.
func cutTo(s string, limit int) string {
	if units(s) <= limit {
		return s
	}
	return strings.TrimRight(s[:room(s, limit-1)], " ") + "…"
}

// room is how many bytes of s fit in limit UTF-16 units, without cutting a character that is made of several.
func room(s string, limit int) int {
	fit := len(s)
	n := 0
	for i, r := range s {
		if n += units(string(r)); n > limit {
			fit = i
			break
		}
	}
	return whole(s, fit)
}

// maxJoined is the most characters that are looked at as parts of one; more is no text.
const maxJoined = 16

// whole moves a cut at i back to where a new character begins.
func whole(s string, i int) int {
	if i == len(s) {
		return i
	}
	back := i
	for range maxJoined {
		if back == 0 {
			return i
		}
		before, next := lastRune(s[:back]), firstRune(s[back:])
		if !joined(before, next) {
			return back
		}
		back -= len(string(before))
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

func firstRune(s string) rune {
	for _, r := range s {
		return r
	}
	return 0
}

func lastRune(s string) rune {
	var last rune
	for _, r := range s[max(0, len(s)-4):] {
		last = r
	}
	return last
}

// regional tells the halves of a flag.
func regional(r rune) bool { return r >= '\U0001F1E6' && r <= '\U0001F1FF' }

// maxFileName is the longest name of a file in UTF-16 units.
const maxFileName = 64

// fileName makes name harmless: one visible path element. It is cut at the front, since the end says what the file is.
func fileName(name string) string {
	name = strings.Map(func(r rune) rune {
		if strings.ContainsRune(`/\:*?"<>|;`, r) {
			return '_'
		}
		return r
	}, oneLine(name))
	name = strings.Trim(name, ". ")
	if units(name) > maxFileName {
		ext := path.Ext(name)
		if units(ext) > maxFileName/2 {
			ext = ""
		}
		base := strings.TrimSuffix(name, ext)
		name = base[:room(base, maxFileName-units(ext))] + ext
	}
	if name == "" {
		return "file"
	}
	return name
}
