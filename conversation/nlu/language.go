package nlu

import "strings"

// language is a grammar made ready for matching: the senses of each word and a tree of patterns.
type language struct {
	name     string
	dayFirst bool
	weights  weights
	endings  endings
	namings  []string // endings of infinitives
	place    int      // among the languages of the reader
	words    []word   // by number
	classes  classes  // of these
	senses   []sense  // of all words
	literals []int32  // by class behind lastClass: its word when it has one only, else 0
	often    []uint64 // of words with many classes that patterns made: these as bits
	room     int      // how many of often a word has
	firsts   []first  // edges of the roots by word and layer, in the order of the word's senses
	firstsAt []int32  // where those of each layer of a word begin in firsts, and where the last end
	behind   behinds  // by layer: the edges of the roots that items can take
	rows     []row
	written  []Row // the rows as they were written
	talk     []Row // and those of what is said to the program
	calls    []callRow
	around   map[string]bool // words beside the time of a call
	tree     tree
	rooted   []uint8 // by class: the layers whose root has an edge that an item or a word of it can take
}

// newLanguage is a language with all that its grammar says as it stands.
func newLanguage(g Grammar) *language {
	l := &language{
		name: g.Lang, weights: weights(g.Weights), dayFirst: g.DayFirst, namings: strings.Fields(g.Infinitives),
		written: g.Rows, talk: g.Talk, calls: callRows(g.Calls), around: map[string]bool{},
	}
	for ending := range strings.FieldsSeq(g.Endings) {
		l.endings.add(ending, endingSays{nameless: true})
	}
	for _, k := range g.Kinds {
		for ending := range strings.FieldsSeq(k.Endings) {
			l.endings.add(ending, endingSays{kind: k.Category})
		}
	}
	for w := range strings.FieldsSeq(g.CallWords) {
		l.around[w] = true
	}
	return l
}

// source returns a row as it was written. Those of talk are numbered behind the others.
func (l *language) source(n int32) *Row {
	if rows := int32(len(l.written)); n >= rows {
		return &l.talk[n-rows]
	}
	return &l.written[n]
}

// bitsOf are the bits of classes of words.
func bitsOf(classes ...Class) (m [2]uint64) {
	for _, c := range classes {
		m[c>>6] |= 1 << (c & 63)
	}
	return m
}

// butFor are all bits but some.
func butFor(m [2]uint64) [2]uint64 { return [2]uint64{^m[0], ^m[1]} }
