package nlu

import (
	"cmp"
	"slices"
	"strings"
)

// verbClasses are the classes of verbs that pronouns may be written onto.
var verbClasses = [...]Class{CallVerb, BookVerb, AskVerb, Move, ChangeVerb, DeleteVerb, Command}

// shortestVerb is the shortest verb that a pronoun is taken off, in bytes.
const shortestVerb = 4

// tails takes pronouns off verbs: "reservamela" is "reserva".
type tails struct {
	ends   []string
	before [256]uint32 // by the last letter of an end: the letters before it in one of them, as bits of letter&31
	verbs  []bool      // by word
}

func (t *tails) add(ends []string) {
	t.ends = append(t.ends, ends...)
	for _, end := range ends {
		last := len(end) - 1
		if last == 0 {
			t.before[end[last]] = ^uint32(0)
			continue
		}
		t.before[end[last]] |= 1 << (end[last-1] & 31)
	}
}

// may reports whether the last two letters of a word can be those of an end.
func may[T string | []byte](t *tails, word T) bool {
	last := len(word) - 1
	return last >= shortestVerb && t.before[word[last]]&(1<<(word[last-1]&31)) != 0
}

// stem returns the verb that a folded word is made of, or 0.
func (v *vocabulary) stem(word []byte) int32 {
	if !may(&v.tails, word) {
		return 0
	}
	for _, end := range v.tails.ends {
		base := len(word) - len(end)
		if base < shortestVerb || string(word[base:]) != end {
			continue
		}
		if id := v.id(word[:base]); int(id) < len(v.tails.verbs) && v.tails.verbs[id] {
			return id
		}
	}
	return 0
}

// verbs notes the verbs of a language and gives their senses to those words of the tables that are verbs with a tail.
func (c *compiler) verbs(v *vocabulary, ends string) {
	if ends == "" {
		return
	}
	v.tails.add(strings.Fields(ends))
	v.tails.verbs = make([]bool, len(v.words)+1)
	verbs := c.verbPairs(v.tails.verbs)
	for i, word := range v.words {
		id := int32(i) + 1
		if v.tails.verbs[id] || !may(&v.tails, word) {
			continue
		}
		stem := v.stem([]byte(word))
		if stem == 0 {
			continue
		}
		at, _ := slices.BinarySearchFunc(verbs, stem, func(p pair, word int32) int { return cmp.Compare(p.word, word) })
		for ; at < len(verbs) && verbs[at].word == stem; at++ {
			c.pairs = append(c.pairs, pair{id, verbs[at].sense})
		}
	}
}

// verbPairs returns the senses that make words verbs, in the order of the words, and marks these words.
func (c *compiler) verbPairs(verbs []bool) []pair {
	var of []pair
	classes := bitsOf(verbClasses[:]...)
	for _, p := range c.pairs {
		if p.class < lastWordClass && classes[p.class>>6]&(1<<(p.class&63)) != 0 {
			of = append(of, p)
			verbs[p.word] = true
		}
	}
	slices.SortStableFunc(of, func(a, b pair) int { return cmp.Compare(a.word, b.word) })
	return of
}
