package outcome

import (
	"math/bits"
	"slices"
	"strconv"
)

// A feature is the hash of words that stand side by side, or nearly so, in the summary of a call. Words that belong to one call
// only give way to a class, so that what was said about it can be found again in what is said about another.

// Marks of where words stand, and of parts of words.
const (
	inSteps  = "next:"
	atLast   = "last:" // in the last sentence, or in the last turn
	wordStem = "stem:"
	anyWord  = "_"
	length   = "length:"
)

// Marks of what is made of words.
const (
	bySense = "sense:"
	byMark  = "mark:"
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

// summaryFeatures are the features of the summary of a call, each once, in ascending order.
func summaryFeatures(r Result, k kind, w wish) []uint32 {
	f := newWording(k, w)
	f.summary(r)
	return f.features()
}

// talkFeatures are the features of the turns of a transcript, each once, in ascending order.
func talkFeatures(turns []Line, k kind, w wish) []uint32 {
	f := newWording(k, w)
	f.talk(turns)
	return f.features()
}

func newWording(k kind, w wish) *wording {
	return &wording{wish: w, kind: strconv.Itoa(int(k)), task: taskWords(w.task)}
}

func (f *wording) features() []uint32 {
	slices.Sort(f.seen)
	return slices.Compact(f.seen)
}

// summary adds what is said in the highlights and the next steps.
func (f *wording) summary(r Result) {
	words, steps := f.words(r.Highlights), f.words(r.NextSteps)
	f.highlights(words)
	f.byKind(atLast, lastSentence(words))
	f.byKind(inSteps, steps)
	f.senses("", words)
	f.senses(atLast, lastSentence(words))
	f.senses(inSteps, steps)
	f.marks("", r.Highlights)
	f.verbs("", r.Highlights)
	f.verbs(inSteps, r.NextSteps)
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
func (f *wording) verbs(where, text string) {
	all := sentences(clean(text))
	for i, s := range all {
		m := moodOf(s.folded)
		for how, deeds := range map[string]deed{isDone: m.done, isHabit: m.habit, isAhead: m.ahead, isUnreal: m.unreal} {
			for n := range bits.Len8(uint8(deeds)) {
				if deeds&(1<<n) == 0 {
					continue
				}
				told := how + strconv.Itoa(n)
				f.add(where, told)
				f.add(where, f.kind, told)
				if i == len(all)-1 {
					f.add(where, atLast, told)
				}
			}
		}
	}
}

// marks adds what the rows of the grammar see in a text, sentence by sentence.
func (f *wording) marks(where, text string) {
	all := sentences(clean(text))
	for i, s := range all {
		for seen := uint64(theirs().marks(s.folded)); seen != 0; seen &= seen - 1 {
			m := strconv.Itoa(bits.TrailingZeros64(seen))
			f.both(byMark+where, m)
			if i == len(all)-1 {
				f.both(byMark+atLast+where, m)
			}
		}
	}
}

// senses adds what words mean, one by one, and by twos and threes in the order of a sentence, whatever stands between.
func (f *wording) senses(where string, words []string) {
	where = bySense + where
	var said []string
	for _, w := range words {
		if w == textStart {
			said = said[:0]
			continue
		}
		s := senseOf(w)
		n := len(said)
		if s == "" || n > 0 && said[n-1] == s {
			continue
		}
		f.both(where, s)
		if n > 0 {
			f.both(where, said[n-1], s)
		}
		if n > 1 {
			f.add(where, said[n-2], said[n-1], s)
			f.add(where, said[n-2], anyWord, s)
		}
		said = append(said, s)
	}
}

// senseOf is the sense or the class of a word.
func senseOf(word string) string {
	if isClass(word) {
		return word
	}
	return meaningOf().of(word)
}

// both adds words with a mark, and with one of the kind of the task as well.
func (f *wording) both(mark string, words ...string) {
	f.add(append([]string{mark}, words...)...)
	f.add(append([]string{mark, f.kind}, words...)...)
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
