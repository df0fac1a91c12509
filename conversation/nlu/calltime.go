package nlu

import (
	"regexp"
	"slices"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"
)

// A message may say when the call is to be made, which is not when the table is wanted: "call them at 10 to book for 8". Such
// words are found and cut out before the rest is read. Expressions serve instead of rows of the table, because what has to be
// cut goes from one word to another, and what lies between is read by the table afterwards.

// CallRow is a way to say when to call.
type CallRow struct {
	Means CallMeaning
	// Pattern is a regular expression over the message in small letters without accents. Its group "cut" is what is taken out,
	// and "mid", if it has one, the place that is called; its group "tail" begins with that place, if it is named at all.
	Pattern string
	// Needs are letters, separated by spaces, of which every message that the pattern matches has some: an expression is slow, and
	// most messages can be passed over for want of them. Empty where nothing is known.
	Needs string
	// Example is a phrase that the row must match; it is the row's test.
	Example string
}

// CallMeaning is what a CallRow says.
type CallMeaning int

// The meanings of CallRows.
const (
	_          CallMeaning = iota
	AtOpening              // when the place opens, perhaps on a day
	AfterWhile             // after a length of time
	AtTheirs               // at a day and time on the clock of the place
	AtMine                 // at a day and time on the person's clock
	AtOnce                 // at once after all
)

// CallTime is when a call is to be made.
type CallTime struct {
	Means CallMeaning
	Date  string // YYYY-MM-DD; empty where no day is said
	Time  string // HH:MM
	Rest  string // the message without these words
}

// callRow is a row whose expression is compiled when the first message comes that may match it.
type callRow struct {
	means CallMeaning
	needs []string
	exp   func() callExp
}

// callExp is an expression with the numbers of its groups, -1 for none.
type callExp struct {
	*regexp.Regexp
	cut, mid, tail int
}

func callRows(rows []CallRow) []callRow {
	out := make([]callRow, len(rows))
	for i, r := range rows {
		out[i] = callRow{r.Means, strings.Fields(r.Needs), sync.OnceValue(func() callExp {
			exp := regexp.MustCompile(r.Pattern)
			return callExp{exp, exp.SubexpIndex("cut"), exp.SubexpIndex("mid"), exp.SubexpIndex("tail")}
		})}
	}
	return out
}

// may reports whether a message has what the row needs.
func (r *callRow) may(plain string) bool {
	return len(r.needs) == 0 || slices.ContainsFunc(r.needs, func(letters string) bool { return strings.Contains(plain, letters) })
}

// CallTime finds when a message says to call. It reports false for one that does not say so, or where the words may as well
// name the time of the appointment.
func (r *Reader) CallTime(q Request) (CallTime, bool) {
	plain := foldText(q.Text)
	for _, l := range r.langs {
		for i := range l.calls {
			if row := &l.calls[i]; row.may(plain) {
				if t, ok := r.callTime(q, l, row, plain); ok {
					return t, true
				}
			}
		}
	}
	return CallTime{}, false
}

func (r *Reader) callTime(q Request, l *language, row *callRow, plain string) (CallTime, bool) {
	exp := row.exp()
	at := exp.FindStringSubmatchIndex(plain)
	switch {
	case at == nil:
		return CallTime{}, false
	case exp.tail >= 0:
		return r.behind(q, l, row.means, plain, at[2*exp.tail], at[2*exp.tail+1])
	case exp.mid >= 0 && at[2*exp.mid] >= 0 && !callee(plain[at[2*exp.mid]:at[2*exp.mid+1]], l.around):
		return CallTime{}, false
	}
	return r.cut(q, l, row.means, plain, at[2*exp.cut], at[2*exp.cut+1])
}

// behind cuts out the end of a tail, behind as few words as possible that name the place.
func (r *Reader) behind(q Request, l *language, means CallMeaning, plain string, from, to int) (CallTime, bool) {
	for at := from; at < to; at++ {
		if plain[at] != ' ' {
			continue
		}
		if withinNumber(plain[from:at], plain[at+1:]) {
			continue
		}
		if !callee(plain[from:at], l.around) {
			break
		}
		if t, ok := r.cut(q, l, means, plain, at, to); ok {
			return t, true
		}
	}
	return CallTime{}, false
}

// cut takes the bytes from..to of the folded message for the words that say when to call.
func (r *Reader) cut(q Request, l *language, means CallMeaning, plain string, from, to int) (CallTime, bool) {
	first, last := utf8.RuneCountInString(plain[:from]), utf8.RuneCountInString(plain[:to])
	text := []rune(q.Text)
	t := CallTime{Means: means, Rest: cutOut(text, first, last)}
	switch means {
	case AtOnce:
		return t, true
	case AtOpening:
		t.Date = r.dayOfOpening(q, l, string(text[first:last]))
		return t, true
	}
	ok := r.readCut(q, l, string(text[first:last]), &t)
	return t, ok
}

// cutOut is text without the runes first..last.
func cutOut(text []rune, first, last int) string {
	rest := strings.Join(strings.Fields(string(text[:first])+" "+string(text[last:])), " ")
	return strings.NewReplacer(" ,", ",", " .", ".").Replace(rest)
}

// maxCallPlace is the most words that name whom to call between the verb and the hour.
const maxCallPlace = 4

// callee reports whether words can name whom to call: they are few, and none of them goes on with something else. Beside a name, or
// instead of one, a telephone number may stand.
func callee(text string, around map[string]bool) bool {
	words, figures := 0, 0
	for w := range strings.FieldsSeq(text) {
		switch n := figuresOf(w); {
		case n > 0:
			figures += n
			continue
		case around["-"+strings.Trim(w, ",.")] || strings.ContainsAny(w, digits):
			return false
		}
		words++
	}
	return words <= maxCallPlace && (figures == 0 || figures >= leastFigures)
}

// withinNumber reports whether the words before and behind a place in a message are parts of one number.
func withinNumber(before, behind string) bool {
	words := strings.Fields(before)
	next, _, _ := strings.Cut(behind, " ")
	return len(words) > 0 && figuresOf(words[len(words)-1]) > 0 && figuresOf(next) > 0
}

// figuresOf counts the figures of a word that may be a part of a telephone number, zero for another word.
func figuresOf(word string) int {
	if strings.Trim(word, digits+"+-.,()") != "" {
		return 0
	}
	n := 0
	for _, d := range digits {
		n += strings.Count(word, string(d))
	}
	return n
}

const digits = "0123456789"

// leastFigures is how many figures a telephone number has at least, so that those of a clock are none.
const leastFigures = 7

// foldText is text in small letters without accents, rune by rune.
func foldText(text string) string {
	plain := []rune(text)
	for i, r := range plain {
		if _, plain[i] = kindOf(r); r < 0x80 {
			plain[i] = unicode.ToLower(r)
		}
		if plain[i] == 0 {
			plain[i] = ' '
		}
	}
	return string(plain)
}
