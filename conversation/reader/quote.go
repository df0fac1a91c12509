package reader

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/kallybot/kallybot/conversation/nlu"
)

// folded is a message and the same in small letters with plain spaces and apostrophes, code point by code point, so that
// places in one are places in the other. Models write plain ones where the person's telephone wrote others.
type folded struct {
	text  []rune
	small string
}

func fold(text string) folded { return folded{[]rune(text), small(text)} }

func small(text string) string {
	return strings.Map(func(r rune) rune {
		switch {
		case unicode.IsSpace(r):
			return ' '
		case r == '’', r == '‘':
			return '\''
		}
		return unicode.ToLower(r)
	}, text)
}

// find is the first place where words stand in the message as whole words, whatever their capitals.
func (f folded) find(words string) (nlu.Span, bool) {
	words = strings.TrimSpace(small(words))
	if words == "" {
		return nlu.Span{}, false
	}
	length := utf8.RuneCountInString(words)
	_, first := utf8.DecodeRuneInString(words)
	for rest, start := f.small, 0; ; start++ {
		at := strings.Index(rest, words)
		if at < 0 {
			return nlu.Span{}, false
		}
		start += utf8.RuneCountInString(rest[:at])
		if !f.joined(start) && !f.joined(start+length) {
			return nlu.Span{Start: start, End: start + length}, true
		}
		rest = rest[at+first:]
	}
}

// joined reports whether a place is in the middle of a word or a number.
func (f folded) joined(at int) bool {
	return at > 0 && at < len(f.text) && wordy(f.text[at-1]) && wordy(f.text[at])
}

func wordy(r rune) bool { return unicode.In(r, unicode.L, unicode.M, unicode.N) }

// quoted is a claim with the place of its words in the message.
type quoted struct {
	claim  string // the value as the model states it
	text   folded
	span   nlu.Span
	region string
}

func (q quoted) words() string { return string(q.text.text[q.span.Start:q.span.End]) }

// withinNumber reports whether the words go on with digits or a + on either side, over what people put between digits.
func (q quoted) withinNumber() bool {
	const between = " -.()[]/~"
	before := strings.TrimRight(string(q.text.text[:q.span.Start]), between)
	after := strings.TrimLeft(string(q.text.text[q.span.End:]), between)
	last, _ := utf8.DecodeLastRuneInString(before)
	first, _ := utf8.DecodeRuneInString(after)
	return last == '+' || unicode.IsDigit(last) || unicode.IsDigit(first)
}
