package slack

import (
	"encoding/json"
	"strings"
	"unicode"

	"github.com/kallybot/kallybot/bots/plain"
)

// texts is s as lines of one look.
func texts(as looks, s string) []line {
	s = strings.TrimFunc(plain.Text(s), unicode.IsSpace)
	if s == "" {
		return nil
	}
	var out []line
	for l := range strings.SplitSeq(s, "\n") {
		out = append(out, line{as, []span{{text: strings.TrimRightFunc(l, unicode.IsSpace)}}})
	}
	return out
}

// words is lines as plain text.
func words(lines []line) string {
	var b strings.Builder
	for i, l := range lines {
		if i > 0 {
			b.WriteByte('\n')
		}
		b.WriteString(l.words())
	}
	return b.String()
}

func (l line) words() string {
	var b strings.Builder
	for _, s := range l.spans {
		b.WriteString(s.text)
	}
	return b.String()
}

// blank tells whether nothing can be seen in lines.
func blank(lines []line) bool {
	return strings.TrimFunc(words(lines), func(r rune) bool {
		return unicode.IsSpace(r) || unicode.In(r, unicode.Cc, unicode.Cf, unicode.Mn) || r == '\u2800' || r == '\u3164' || r == '\u115f' || r == '\u1160'
	}) == ""
}

// spanCost is what a span takes beside its text, at most: its element, or a share of the block that it is in.
const spanCost = 120

func (l line) size() int {
	n := 0
	for _, s := range l.spans {
		n += jsonLen(s.text) + spanCost
	}
	return n
}

// fit is as many lines as fit in limit; all is false when some were left out, and the last line tells it.
func fit(lines []line, limit int) (shown []line, all bool) {
	taken := 0
	for i, l := range lines {
		if n := l.size(); taken+n <= limit {
			taken += n
			continue
		}
		if left := limit - taken - 2*spanCost; left > spanCost {
			head, _ := partedSize(l.words(), left)
			return append(lines[:i:i], line{l.looks, []span{{text: head + "…"}}}), false
		}
		return append(lines[:max(i-1, 0):max(i-1, 0)], line{body, []span{{text: "…"}}}), false
	}
	return lines, true
}

// partedSize is parted by bytes of JSON.
func partedSize(s string, limit int) (head, rest string) {
	for n := limit; n > 0; n /= 2 {
		if head, rest = plain.Part(s, n); jsonLen(head) <= limit {
			return head, rest
		}
	}
	return "", s
}

// jsonLen is how many bytes s takes in JSON at most, without the quotes.
func jsonLen(s string) int {
	b, _ := json.Marshal(literal.Replace(s)) // a text: it cannot fail
	return len(b) - 2
}
