package slot

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// lengths holds the limits of texts, in characters.
var lengths = map[Name]span{
	Task:           {10, 1000}, // the vendor's own client refuses anything else
	BusinessName:   {1, 200},   // API reference: submission.business_name
	UserName:       {1, 100},   // API reference: submission.user_name
	TimePreference: {1, 200},   // API reference: submission.time_preference_text
	Instructions:   {1, 500},   // our own limit: the API names none
}

// checkText holds text against the length of its slot. It counts characters as the person sees them, not bytes.
func checkText(name Name, text string) *Fault {
	limits := lengths[name]
	switch n := utf8.RuneCountInString(strings.TrimSpace(text)); {
	case n < limits.least:
		return &Fault{Slot: name, Code: TooShort, Said: Clean(text, maxSaid)}
	case n > limits.most:
		return &Fault{Slot: name, Code: TooLong, Said: Clean(text, maxSaid)}
	}
	return nil
}

// Clean is text as it may reach the card and the API: no control, zero-width or direction characters, no bytes that are
// not UTF-8, one space wherever there was white space, at most maxRunes characters.
func Clean(text string, maxRunes int) string {
	var b strings.Builder
	n, space := 0, false
	for _, r := range text {
		switch {
		case unicode.IsSpace(r):
			space = n > 0
			continue
		case unseen(r):
			continue
		}
		if space {
			n++
		}
		if n++; n > maxRunes {
			break
		}
		if space {
			b.WriteByte(' ')
			space = false
		}
		b.WriteRune(r)
	}
	return b.String()
}

// unseen reports whether r shows nothing or changes how its neighbours show. U+FFFD stands for bytes that were no UTF-8.
func unseen(r rune) bool {
	switch r {
	case unicode.ReplacementChar, '\u034f', '\u115f', '\u1160', '\u17b4', '\u17b5', '\u2800', '\u3164', '\uffa0':
		return true
	}
	return unicode.Is(unicode.Other, r) || r >= '\u180b' && r <= '\u180f'
}
