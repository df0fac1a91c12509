package terminal

import (
	"strings"
	"unicode"

	"golang.org/x/text/width"
)

// cells is how many cells of a line s takes. It is never less than a terminal takes, but may be more for joined emoji,
// since terminals disagree about those: too short a line does less harm than one that overflows.
func cells(s string) int {
	n := 0
	for _, r := range s {
		n += runeCells(r)
	}
	return n
}

// emojiStyle asks for the wide picture of the character before it, such as a heart.
const emojiStyle = '\ufe0f'

func runeCells(r rune) int {
	if r < 0x300 {
		return 1
	}
	if r != emojiStyle && unicode.In(r, unicode.Mn, unicode.Me, unicode.Cf) {
		return 0
	}
	switch width.LookupRune(r).Kind() {
	case width.EastAsianWide, width.EastAsianFullwidth:
		return 2
	}
	return 1
}

// fold breaks s at its line ends, and at spaces so that no line is wider than limit cells; words are cut only when they
// are wider than that. An address with "://" stays whole, so that it can be followed and copied; the terminal breaks it.
// A limit of 0 is none.
func fold(s string, limit int) []string {
	var out []string
	for l := range strings.SplitSeq(s, "\n") {
		l = strings.TrimRight(l, " ")
		if limit <= 0 || cells(l) <= limit {
			out = append(out, l)
			continue
		}
		out = append(out, foldLine(l, limit)...)
	}
	return out
}

func foldLine(l string, limit int) []string {
	var out []string
	cur, wide := "", 0
	for i, w := range strings.Split(l, " ") {
		n := cells(w)
		if i > 0 && wide+1+n <= limit {
			cur, wide = cur+" "+w, wide+1+n
			continue
		}
		if strings.TrimSpace(cur) != "" {
			out = append(out, cur)
		}
		cur, wide = w, n
		for wide > limit && !strings.Contains(cur, "://") {
			head, rest := cut(cur, limit)
			if rest == "" {
				break // one character, wider than all
			}
			out, cur, wide = append(out, head), rest, wide-cells(head)
		}
	}
	return append(out, cur)
}

// cut takes from s as many characters as fit into limit cells, but at least one; marks stay with their letter.
func cut(s string, limit int) (head, rest string) {
	n := 0
	for i, r := range s {
		n += runeCells(r)
		if n > limit && i > 0 {
			return s[:i], s[i:]
		}
	}
	return s, ""
}

// pad fills s with spaces up to n cells.
func pad(s string, n int) string { return s + strings.Repeat(" ", max(0, n-cells(s))) }
