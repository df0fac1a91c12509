package nlu

import (
	"errors"
	"fmt"
	"strings"
)

// row is a compiled table row.
type row struct {
	means      Meaning
	begin, end bool // anchored at a clause's beginning, at its end
	source     int32
}

// compiler turns one grammar into a language.
type compiler struct {
	*language
	vocab  *vocabulary
	pairs  []pair
	plains []Class        // by word: the class of those that patterns name by themselves
	parts  map[string]run // what the parts may be, in room
	room   []Class        // classes
	own    []Class        // every class at its own number

	telling []bool  // by class made for patterns: a word of it in small letters is in no name
	tells   bool    // the row under way makes its words telling
	keys    []int32 // words whose misspellings are corrected
	known   []word  // what is known of words; the first is that of a word without senses
	entries []int32 // by word: its place in known, which words with the same senses may share
}

type pair struct {
	word int32
	sense
}

// compile makes all of a language that needs no other one. Its words are numbered by themselves until they join those of the others.
func compile(g Grammar, vocab *vocabulary) (*compiler, error) {
	size := sizesOf(g)
	c := &compiler{
		language: newLanguage(g),
		vocab:    vocab, plains: make([]Class, size.words), parts: make(map[string]run, size.parts),
		telling: make([]bool, 1, size.classes), own: allClasses(size.classes), pairs: make([]pair, 0, size.pairs), room: make([]Class, 0, size.pairs),
	}
	c.tree, c.rows, c.literals = newTree(size), make([]row, 0, size.rows), make([]int32, 1, size.classes)
	for _, w := range g.Words {
		c.words(w)
	}
	for i := range int32(len(g.Rows) + len(g.Talk)) {
		r := c.source(i)
		layer := r.Means.op.layer()
		if int(i) >= len(g.Rows) {
			layer = talks
		}
		if err := c.row(r, layer, i); err != nil {
			return nil, fmt.Errorf("grammar %s, pattern %q: %w", g.Lang, r.Pattern, err)
		}
	}
	return c, nil
}

// join numbers the words of the language like those of a vocabulary that has other languages' words already.
func (c *compiler) join(all *vocabulary) {
	if c.vocab == all {
		return
	}
	numbers := make([]int32, len(c.vocab.words)+1)
	for i, word := range c.vocab.words {
		numbers[i+1] = all.add(word)
	}
	for sign, word := range c.vocab.marks {
		if word != 0 {
			all.marks[sign] = numbers[word]
		}
	}
	c.renumber(numbers)
}

// renumber gives words the numbers that they have from now on.
func (c *compiler) renumber(numbers []int32) {
	for i := range c.pairs {
		c.pairs[i].word = numbers[c.pairs[i].word]
	}
	for i, word := range c.literals {
		c.literals[i] = numbers[word]
	}
}

func (c *compiler) words(w Words) {
	for word, rest := nextWord(w.Words); word.text != ""; word, rest = nextWord(rest) {
		c.pairs = append(c.pairs, pair{c.vocab.number(word), sense{w.Class, int16(w.Value)}})
	}
}

func (c *compiler) row(r *Row, layer, source int32) error {
	for way := range strings.SplitSeq(r.Pattern, ";") {
		if err := c.way(r, way, layer, source); err != nil {
			return err
		}
	}
	return nil
}

// way adds one of the ways in which a row is said to a layer.
func (c *compiler) way(r *Row, pattern string, layer, source int32) error {
	out := row{means: r.Means, source: source}
	// Feasts are named after people, "St Andrew's Day"; trades in more than one word tell nothing by one of them, "crab shack".
	_, more := nextPart(pattern)
	c.tells = r.Means.op != opFeast && layer != talks && !(r.Means.op == opCategory && strings.TrimSpace(more) != "")
	var pieces [maxPattern]piece
	n, ways := 0, 1
	for part, rest := nextPart(pattern); part != ""; part, rest = nextPart(rest) {
		switch {
		case part == "^":
			out.begin = true
			continue
		case part == "$":
			out.end = true
			continue
		case n == maxPattern:
			return fmt.Errorf("more than %d parts", maxPattern)
		}
		p, err := c.piece(part)
		if err != nil {
			return err
		}
		if ways *= len(p.classes) + int(bit(p.optional)); ways > maxWays {
			return fmt.Errorf("more than %d ways to say %q", maxWays, pattern)
		}
		pieces[n] = p
		n++
	}
	if n == 0 {
		return errors.New("nothing to match")
	}
	c.rows = append(c.rows, out)
	c.spell(pieces[:n], layer, int32(len(c.rows)-1), false)
	return nil
}

// maxWays bounds what one pattern can add to the tree.
const maxWays = 2000

// maxPattern is the longest pattern in parts.
const maxPattern = 12

// spell adds every way to read pieces below node.
func (c *compiler) spell(pieces []piece, node, row int32, some bool) {
	if len(pieces) == 0 {
		if some && !c.has(node, row) {
			c.tree.accept(node, row)
		}
		return
	}
	if pieces[0].optional {
		c.spell(pieces[1:], node, row, some)
	}
	for _, class := range pieces[0].classes {
		c.spell(pieces[1:], c.tree.grow(node, class), row, true)
	}
}

func (c *compiler) has(node, row int32) bool {
	for i := c.tree.nodes[node].accepts; i != 0; i = c.tree.ends[i-1].next {
		if c.tree.ends[i-1].row == row {
			return true
		}
	}
	return false
}
