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
	vocab   *vocabulary
	pairs   []pair
	plains  map[int32]Class // literal words of patterns
	parts   map[string][]Class
	classes int // classes made for patterns
}

type pair struct {
	word int32
	sense
}

// rowsHint sizes the tables for the patterns of one language.
const rowsHint = 4096

func compile(g Grammar, vocab *vocabulary) (*compiler, error) {
	c := &compiler{
		language: &language{name: g.Lang, dayFirst: g.DayFirst, endings: strings.Fields(g.Endings), table: g.Rows, tree: newTree(rowsHint)},
		vocab:    vocab, plains: make(map[int32]Class, 1024), parts: make(map[string][]Class, 1024), pairs: make([]pair, 0, 8192),
	}
	for _, w := range g.Words {
		c.words(w)
	}
	for _, k := range g.Kinds {
		for ending := range strings.FieldsSeq(k.Endings) {
			c.kinds = append(c.kinds, kindEnding{ending, k.Category})
		}
	}
	for i, r := range g.Rows {
		if err := c.row(r, int32(i)); err != nil {
			return nil, fmt.Errorf("grammar %s, pattern %q: %w", g.Lang, r.Pattern, err)
		}
	}
	c.verbs(g.Tails)
	return c, nil
}

func (c *compiler) words(w Words) {
	for word := range strings.FieldsSeq(w.Words) {
		c.pairs = append(c.pairs, pair{c.vocab.intern(word), sense{w.Class, int16(w.Value)}})
	}
}

func (c *compiler) row(r Row, source int32) error {
	for way := range strings.SplitSeq(r.Pattern, ";") {
		if err := c.way(r, way, source); err != nil {
			return err
		}
	}
	return nil
}

// way adds one of the ways in which a row is said.
func (c *compiler) way(r Row, pattern string, source int32) error {
	out := row{means: r.Means, source: source}
	var parts [maxPattern]string
	n := 0
	for part := range strings.FieldsSeq(pattern) {
		switch {
		case part == "^":
			out.begin = true
		case part == "$":
			out.end = true
		case n == maxPattern:
			return fmt.Errorf("more than %d parts", maxPattern)
		default:
			parts[n] = part
			n++
		}
	}
	if n == 0 {
		return errors.New("nothing to match")
	}
	c.rows = append(c.rows, out)
	ways := 1
	for _, part := range parts[:n] {
		ways *= strings.Count(part, "|") + strings.Count(part, "[") + 1
	}
	if ways > maxWays {
		return fmt.Errorf("%d ways to say %q, more than %d", ways, pattern, maxWays)
	}
	return c.spell(parts[:n], int32(r.Means.op.layer()), int32(len(c.rows)-1), false)
}

// maxWays bounds what one pattern can add to the tree.
const maxWays = 2000

// maxPattern is the longest pattern in parts.
const maxPattern = 12

// spell adds every way to read parts below node.
func (c *compiler) spell(parts []string, node, row int32, some bool) error {
	if len(parts) == 0 {
		if some && !c.has(node, row) {
			c.tree.accept(node, row)
		}
		return nil
	}
	part := parts[0]
	if strings.HasPrefix(part, "[") != strings.HasSuffix(part, "]") {
		return errors.New("brackets hold one part only")
	}
	if strings.HasPrefix(part, "[") {
		if err := c.spell(parts[1:], node, row, some); err != nil {
			return err
		}
		part = part[1 : len(part)-1]
	}
	edges, err := c.edges(part)
	if err != nil {
		return err
	}
	for _, class := range edges {
		if err := c.spell(parts[1:], c.tree.grow(node, class), row, true); err != nil {
			return err
		}
	}
	return nil
}

// edges returns the classes that a part may be. Many plain words become one class of their own, which keeps the tree small.
func (c *compiler) edges(part string) ([]Class, error) {
	if have, ok := c.parts[part]; ok {
		return have, nil
	}
	var buf [48]string
	var out []Class
	plain := buf[:0]
	for one := range strings.SplitSeq(part, "|") {
		if len(one) < 3 || one[0] != '<' {
			plain = append(plain, one)
			continue
		}
		class, ok := classNames[one[1:len(one)-1]]
		if !ok {
			return nil, fmt.Errorf("no class %s", one)
		}
		out = append(out, class)
	}
	if len(plain) < fewWords {
		for _, word := range plain {
			out = append(out, c.literal(word))
		}
	} else {
		out = append(out, c.group(plain))
	}
	c.parts[part] = out
	return out, nil
}

// fewWords is how many plain words a part may list before they become a class.
const fewWords = 2

// group makes a class of plain words.
func (c *compiler) group(words []string) Class {
	class := c.fresh()
	for _, word := range words {
		c.pairs = append(c.pairs, pair{c.vocab.intern(word), sense{class, 0}})
	}
	return class
}

// fresh returns a class that nothing has.
func (c *compiler) fresh() Class {
	c.classes++
	return lastClass + Class(c.classes)
}

func (c *compiler) has(node, row int32) bool {
	for i := c.tree.accepts[node]; i != 0; i = c.tree.ends[i-1].next {
		if c.tree.ends[i-1].row == row {
			return true
		}
	}
	return false
}

// literal returns the class that stands for one word.
func (c *compiler) literal(part string) Class {
	word := c.vocab.intern(part)
	class, ok := c.plains[word]
	if !ok {
		class = c.fresh()
		c.plains[word] = class
		c.pairs = append(c.pairs, pair{word, sense{class, 0}})
	}
	return class
}

// finish lays the senses out by word, once all grammars have named their words.
func (c *compiler) finish() *language {
	l, words := c.language, len(c.vocab.ids)+2
	l.tree.plant(int(lastClass) + c.classes + 1)
	l.sensesAt = make([]int32, words+1)
	for _, p := range c.pairs {
		l.sensesAt[p.word+1]++
	}
	for i := 1; i <= words; i++ {
		l.sensesAt[i] += l.sensesAt[i-1]
	}
	l.senses = make([]sense, len(c.pairs))
	l.bits = make([][2]uint64, words)
	l.masks = make([]uint64, words)
	fill := make([]int32, words)
	for _, p := range c.pairs {
		class := p.class
		l.masks[p.word] |= 1 << (class & 63)
		if class >= lastClass {
			class = Literal
		}
		l.bits[p.word][class>>6] |= 1 << (class & 63)
		l.senses[l.sensesAt[p.word]+fill[p.word]] = p.sense
		fill[p.word]++
	}
	l.layFirsts(words)
	return l
}

// layFirsts lists for every word the edges that it can take from the roots.
func (l *language) layFirsts(words int) {
	l.firsts = make([]first, 0, len(l.senses))
	l.firstsAt = make([]int32, words*layers+1)
	for at := range words * layers {
		for _, s := range l.of(int32(at / layers)) {
			if to := l.tree.next(int32(at%layers), s.class); to != 0 {
				l.firsts = append(l.firsts, first{to, s.class, s.value})
			}
		}
		l.firstsAt[at+1] = int32(len(l.firsts))
	}
}
