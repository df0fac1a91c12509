package outcome

import (
	"strconv"
	"strings"
	"time"
	"unicode"
	"unicode/utf8"
)

// Classes of words.
const (
	askedNumber = "#="
	otherNumber = "#!" // another one than was asked for
	anyNumber   = "#"  // none was asked for
	askedDay    = "@="
	otherDay    = "@!"
	anyDay      = "@"
	aMonth      = "@m"
	properName  = "<n>"
	ofTask      = "<t>" // stands before a word of the task
	textStart   = "^"
	textEnd     = "$"
)

// isClass reports whether a word stands for others.
func isClass(word string) bool { return word != "" && strings.ContainsRune("#@<", rune(word[0])) }

// taskWords are the words of a task that mean something by themselves.
func taskWords(task string) map[string]bool {
	out := map[string]bool{}
	for _, w := range tokens(task) {
		if len(w) > 2 && !slight[w] || w[0] <= '9' {
			out[w] = true
		}
	}
	return out
}

var (
	// slight are words of a task that say little.
	slight = wordSet(`the for and our your his her that this please from will los las una del por para con que`)
	// ambiguous are number words that mostly mean something else.
	ambiguous = wordSet(`one un uno una once`)
)

// words are the words of a text in small letters, with classes in their place, and the marks of its sentences.
func (f *wording) words(text string) []string {
	text = clean(text)
	if text == "" {
		return nil
	}
	out := []string{textStart}
	first := true // in its sentence
	for i := 0; i < len(text); {
		r, n := utf8.DecodeRuneInString(text[i:])
		switch {
		case r >= '0' && r <= '9':
			n = numberEnd(text[i:])
			out = appendClass(out, f.number(text[i:i+n]))
			first = false
		case unicode.IsLetter(r):
			n = wordEnd(text[i:])
			out = f.word(out, text[i:i+n], first)
			first = false
		case strings.ContainsRune(".!?;\n", r):
			out, first = append(out, textEnd, textStart), true
		case strings.ContainsRune(`,:()"-`, r):
			out = append(out, text[i:i+n])
		}
		i += n
	}
	return append(out, textEnd)
}

// appendClass adds a class, if it is not the last one already.
func appendClass(out []string, class string) []string {
	if out[len(out)-1] == class {
		return out
	}
	return append(out, class)
}

// numberEnd is where a number or a time of day at the beginning of a text ends.
func numberEnd(text string) int {
	n := digits(text)
	if rest := text[n:]; len(rest) > 2 && strings.ContainsRune(":.h", rune(rest[0])) && digits(rest[1:]) == 2 {
		return n + 3
	}
	return n
}

// digits is how many digits a text begins with.
func digits(text string) int {
	return len(text) - len(strings.TrimLeft(text, "0123456789"))
}

// wordEnd is where a word at the beginning of a text ends; an apostrophe within it is part of it.
func wordEnd(text string) int {
	for i, r := range text {
		if !unicode.IsLetter(r) && r != '\'' && r != '’' {
			return i
		}
	}
	return len(text)
}

// number is the class of a number or a time of day in digits.
func (f *wording) number(said string) string {
	if at := strings.IndexAny(said, ":.h"); at > 0 {
		hour, _ := strconv.Atoi(said[:at])
		minute, _ := strconv.Atoi(said[at+1:])
		switch {
		case f.wish.minute < 0:
			return anyNumber
		case f.wish.isHour(hour) && minute == f.wish.minute%60:
			return askedNumber
		}
		return otherNumber
	}
	n, err := strconv.Atoi(said)
	if err != nil {
		return anyNumber // too long to count anything
	}
	return f.count(n)
}

// count is the class of a number.
func (f *wording) count(n int) string {
	w := f.wish
	switch {
	case w.isHour(n) && n <= 24, !w.date.IsZero() && n == w.date.Day(), w.party > 0 && n == w.party, f.task[strconv.Itoa(n)]:
		return askedNumber
	case w.asked() == 0:
		return anyNumber
	}
	return otherNumber
}

// weekday is the class of a day of the week, counted from Sunday as 1.
func (f *wording) weekday(name string, n int) string {
	switch {
	case f.task[name], !f.wish.date.IsZero() && n == int(f.wish.date.Weekday())+1:
		return askedDay
	case f.wish.date.IsZero() && !f.wish.noAnchor:
		return anyDay
	}
	return otherDay
}

// now is the day of the call.
func (f *wording) now() time.Time {
	if f.wish.now.IsZero() {
		return time.Time{}
	}
	y, m, d := f.wish.now.Date()
	return time.Date(y, m, d, 0, 0, 0, 0, time.UTC)
}

// daysAhead are the words for a day near the call, unless they stand behind a word that makes a part of the day of them.
var (
	daysAhead  = map[string]int{"today": 0, "tonight": 0, "hoy": 0, "tomorrow": 1, "manana": 1}
	theMorning = wordSet(`la esta pasado`)
)

// word adds a word or its class; one of the task is marked.
func (f *wording) word(out []string, said string, first bool) []string {
	w := strings.Trim(fold(said), "'")
	if n, ok := small[w]; ok && !ambiguous[w] {
		return appendClass(out, f.count(n))
	}
	if d := weekdays[w]; d > 0 && len(w) > 3 {
		return appendClass(out, f.weekday(w, d))
	}
	if days, ok := daysAhead[w]; ok && !f.now().IsZero() && !f.wish.date.IsZero() && !theMorning[out[len(out)-1]] {
		if f.now().AddDate(0, 0, days).Equal(f.wish.date) {
			return appendClass(out, askedDay)
		}
		return appendClass(out, otherDay)
	}
	if months[w] > 0 && len(w) > 3 {
		return appendClass(out, aMonth)
	}
	if f.task[w] || f.task[strings.TrimSuffix(w, "s")] || f.task[w+"s"] {
		return append(appendClass(out, ofTask), w)
	}
	if r, _ := utf8.DecodeRuneInString(said); unicode.IsUpper(r) && !first {
		return appendClass(out, properName)
	}
	return append(out, w)
}
