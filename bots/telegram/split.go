package telegram

import (
	"strings"
	"unicode"

	"github.com/kallybot/kallybot/bots/plain"
)

// style is how a span is drawn. It is for lines of our own only: text from others is never markup.
type style int

const (
	normal style = iota
	bold
	italic
)

var tags = map[style]string{bold: "b", italic: "i"}

// span is text of one style; line is a line of them, without its end.
type (
	span struct {
		style style
		text  string
	}
	line []span
)

var escape = strings.NewReplacer("&", "&amp;", "<", "&lt;", ">", "&gt;")

// html is lines as Telegram's HTML.
func html(lines []line) string {
	var b strings.Builder
	for i, l := range lines {
		if i > 0 {
			b.WriteByte('\n')
		}
		for _, s := range l {
			tag := tags[s.style]
			if tag == "" || strings.TrimSpace(s.text) == "" {
				b.WriteString(escape.Replace(s.text))
				continue
			}
			b.WriteString("<" + tag + ">" + escape.Replace(s.text) + "</" + tag + ">")
		}
	}
	return b.String()
}

// words is lines as plain text.
func words(lines []line) string {
	var b strings.Builder
	for i, l := range lines {
		if i > 0 {
			b.WriteByte('\n')
		}
		for _, s := range l {
			b.WriteString(s.text)
		}
	}
	return b.String()
}

// size is what a text takes of Telegram's limits.
type size struct {
	units    int // UTF-16 units after entities are parsed
	entities int
	markup   int // bytes that parsing takes away
}

// within tells whether s fits in limit.
func (s size) within(limit size) bool {
	return s.units <= limit.units && s.entities <= limit.entities && s.markup <= limit.markup
}

func (s size) plus(t size) size {
	return size{s.units + t.units, s.entities + t.entities, s.markup + t.markup}
}

func (l line) size() size {
	s := size{units: 1} // its end
	for _, p := range l {
		s.units += plain.Units(p.text)
		s.markup += len(escape.Replace(p.text)) - len(p.text)
		if tags[p.style] != "" {
			s.entities++
			s.markup += len("<b></b>")
		}
	}
	return s
}

func measure(lines []line) size {
	var s size
	for _, l := range lines {
		s = s.plus(l.size())
	}
	return s
}

// split puts lines into parts, each within limit. Lines are kept whole; one that fits in no part is cut between words, or
// between characters when it has none.
func split(lines []line, limit size) [][]line {
	var parts [][]line
	var part []line
	var taken size
	for _, l := range lines {
		for _, piece := range cut(l, limit) {
			if next := taken.plus(piece.size()); len(part) == 0 || next.within(limit) {
				part, taken = append(part, piece), next
				continue
			}
			parts, part, taken = append(parts, part), []line{piece}, piece.size()
		}
	}
	if len(part) > 0 {
		parts = append(parts, part)
	}
	return parts
}

// cut is l in pieces that fit in limit.
func cut(l line, limit size) []line {
	if l.size().within(limit) {
		return []line{l}
	}
	var out []line
	var piece line
	for _, s := range l {
		for s.text != "" {
			head := s.text[:fitting(s, piece.size(), limit)]
			if head == "" { // the piece is full
				out, piece = append(out, piece), nil
				continue
			}
			piece = append(piece, span{s.style, head})
			s.text = s.text[len(head):]
		}
	}
	return append(out, piece)
}

// fitting is how many bytes of s fit behind what is taken: up to the last space, if that leaves not too little.
func fitting(s span, taken, limit size) int {
	taken = taken.plus(span{style: s.style}.overhead())
	fit, space := len(s.text), 0
	for i, r := range s.text {
		taken = taken.plus(size{units: plain.Units(string(r)), markup: len(escape.Replace(string(r))) - len(string(r))})
		if !taken.within(limit) {
			fit = i
			break
		}
		if unicode.IsSpace(r) {
			space = i + 1
		}
	}
	if fit == len(s.text) {
		return fit
	}
	if space > fit/2 {
		return space
	}
	return plain.Whole(s.text, fit)
}

func (s span) overhead() size {
	if tags[s.style] == "" {
		return size{}
	}
	return size{entities: 1, markup: len("<b></b>")}
}
