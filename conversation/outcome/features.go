package outcome

import (
	"math/bits"
	"slices"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"
)

// A feature is the hash of words that stand side by side, or nearly so, in what is known about a call. Words that belong to one call
// only give way to a class, so that what was said about it can be found again in what is said about another.

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

// Marks of where words stand, and of parts of words.
const (
	inSteps  = "next:"
	atLast   = "last:" // in the last sentence
	byThem   = "they:"
	byUs     = "we:"
	wordStem = "stem:"
	anyWord  = "_"
	length   = "length:"
)

// Marks of how a verb is told.
const (
	isDone   = "done:"
	isHabit  = "habit:"
	isAhead  = "ahead:"
	isUnreal = "unreal:"
)

// Sizes of what features are made of.
const (
	stemBytes   = 5 // how much of a long word tells its family
	lengthWords = 8 // words by which lengths differ
	longestRank = 6 // from here on all texts are alike long
)

// wording makes the features of one call.
type wording struct {
	wish wish
	kind string // of the task, as a mark
	task map[string]bool
	seen []uint32
}

// featuresOf are the features of what is known about a call, each once, in ascending order.
func featuresOf(r Result, k kind, w wish) []uint32 {
	f := wording{wish: w, kind: strconv.Itoa(int(k)), task: taskWords(w.task)}
	words := f.words(r.Highlights)
	f.highlights(words)
	f.byKind(atLast, lastSentence(words))
	f.byKind(inSteps, f.words(r.NextSteps))
	f.verbs(r.Highlights, "")
	f.verbs(r.NextSteps, inSteps)
	for _, l := range r.Transcript {
		words := f.words(l.Text)
		if !strings.EqualFold(l.Speaker, "HUMAN") {
			f.pairs(byUs, words)
			continue
		}
		f.pairs(byThem, words)
		f.pairs("", words)
	}
	slices.Sort(f.seen)
	return slices.Compact(f.seen)
}

// highlights adds the words of the summary, one by one, by twos and threes, and by the kind of the task.
func (f *wording) highlights(words []string) {
	for i, w := range words {
		f.add(w)
		f.add(f.kind, w)
		if len(w) > stemBytes+1 {
			f.add(wordStem, w[:stemBytes])
		}
		if i+1 < len(words) {
			f.add(w, words[i+1])
			f.add(f.kind, w, words[i+1])
		}
		if i+2 < len(words) {
			f.add(w, words[i+1], words[i+2])
			f.add(w, anyWord, words[i+2])
		}
	}
	f.add(length, strconv.Itoa(min(longestRank, len(words)/lengthWords)))
}

// byKind adds words with a mark, and with one of the kind of the task as well.
func (f *wording) byKind(mark string, words []string) {
	f.pairs(mark, words)
	f.pairs(mark+f.kind, words)
}

// lastSentence are the words of the last sentence.
func lastSentence(words []string) []string {
	end := len(words)
	for end > 0 && (words[end-1] == textEnd || words[end-1] == textStart) {
		end--
	}
	start := end
	for start > 0 && words[start-1] != textStart {
		start--
	}
	return words[start:end]
}

// verbs adds what is told as done, as a rule, as ahead and as unreal, sentence by sentence, whatever the verb.
func (f *wording) verbs(text, mark string) {
	all := sentences(clean(text))
	for i, s := range all {
		m := moodOf(s.folded)
		for how, deeds := range map[string]deed{isDone: m.done, isHabit: m.habit, isAhead: m.ahead, isUnreal: m.unreal} {
			for n := range bits.Len8(uint8(deeds)) {
				if deeds&(1<<n) == 0 {
					continue
				}
				told := how + strconv.Itoa(n)
				f.add(mark, told)
				f.add(mark, f.kind, told)
				if i == len(all)-1 {
					f.add(mark, atLast, told)
				}
			}
		}
	}
}

// pairs adds words and each two side by side, with a mark of where they stand.
func (f *wording) pairs(mark string, words []string) {
	for i, w := range words {
		f.add(mark, w)
		if i+1 < len(words) {
			f.add(mark, w, words[i+1])
		}
	}
}

// add adds the feature of words: their hash by FNV-1a.
func (f *wording) add(words ...string) {
	const seed, prime = 2166136261, 16777619
	h := uint32(seed)
	for _, w := range words {
		for i := range len(w) {
			h = (h ^ uint32(w[i])) * prime
		}
		h = (h ^ ' ') * prime
	}
	f.seen = append(f.seen, h)
}

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

// word adds a word or its class; one of the task is marked.
func (f *wording) word(out []string, said string, first bool) []string {
	w := strings.Trim(fold(said), "'")
	if n, ok := small[w]; ok && !ambiguous[w] {
		return appendClass(out, f.count(n))
	}
	if d := weekdays[w]; d > 0 && len(w) > 3 {
		return appendClass(out, f.weekday(w, d))
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
