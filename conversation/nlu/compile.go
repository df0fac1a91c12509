package nlu

import (
	"errors"
	"fmt"
	"slices"
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
	plains []Class            // by word: the class of those that patterns name by themselves
	parts  map[string][]Class // parts that list several
	room   []Class            // where the classes of parts lie

	telling []bool // by class made for patterns: a word of it in small letters is in no name
	tells   bool   // the row under way makes its words telling
}

type pair struct {
	word int32
	sense
}

// Sizes of the tables for the patterns of one language, so that they seldom grow.
const (
	nodesHint = 8192
	pairsHint = 12_288
	rowsHint  = 2048
)

func compile(g Grammar, vocab *vocabulary) (*compiler, error) {
	c := &compiler{
		language: &language{
			name: g.Lang, dayFirst: g.DayFirst, endings: strings.Fields(g.Endings), namings: strings.Fields(g.Infinitives), table: g.Rows,
			tree: newTree(nodesHint), rows: make([]row, 0, rowsHint), literals: make([]int32, 1, classesHint),
		},
		vocab: vocab, plains: make([]Class, wordsHint), parts: make(map[string][]Class, 1024),
		pairs: make([]pair, 0, pairsHint), room: make([]Class, 0, pairsHint),
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
	c.calls, c.around = callRows(g.Calls), map[string]bool{}
	for w := range strings.FieldsSeq(g.CallWords) {
		c.around[w] = true
	}
	return c, nil
}

func (c *compiler) words(w Words) {
	for word, rest := field(w.Words); word != ""; word, rest = field(rest) {
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

// field cuts the first word off a text; it is empty when there is none. Tables are written with plain spaces and line ends, so that
// no library needs to look for others in some ten thousand words.
func field(text string) (word, rest string) {
	at := 0
	for at < len(text) && text[at] <= ' ' {
		at++
	}
	end := at
	for end < len(text) && text[end] > ' ' {
		end++
	}
	return text[at:end], text[end:]
}

// nextPart cuts the first part off a pattern. Behind the bar of a choice a pattern may go on in the next line.
func nextPart(pattern string) (part, rest string) {
	part, rest = field(pattern)
	begin := len(pattern) - len(rest) - len(part)
	for part != "" && part[len(part)-1] == '|' && rest != "" {
		_, rest = field(rest)
		part = pattern[begin : len(pattern)-len(rest)]
	}
	return part, rest
}

// piece is one part of a pattern: the classes that it may be, and whether it may be missing.
type piece struct {
	classes  []Class
	optional bool
}

// way adds one of the ways in which a row is said.
func (c *compiler) way(r Row, pattern string, source int32) error {
	out := row{means: r.Means, source: source}
	c.tells = r.Means.op != opFeast // feasts are named after people: "St Andrew's Day"
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
	c.spell(pieces[:n], int32(r.Means.op.layer()), int32(len(c.rows)-1), false)
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

func (c *compiler) piece(part string) (piece, error) {
	first, last := part[0] == '[', part[len(part)-1] == ']'
	switch {
	case first != last || first && len(part) < 3:
		return piece{}, errors.New("brackets hold one part only")
	case first:
		part = part[1 : len(part)-1]
	}
	classes, err := c.edges(part)
	return piece{classes: classes, optional: first}, err
}

// edges returns the classes that a part may be. Many plain words become one class of their own, which keeps the tree small.
func (c *compiler) edges(part string) ([]Class, error) {
	if strings.IndexByte(part, '|') < 0 {
		class, err := c.single(part)
		have := c.keep(class)
		c.tell(have)
		return have, err
	}
	if have, ok := c.parts[part]; ok {
		c.tell(have)
		return have, nil
	}
	var words [48]string
	var classes [16]Class
	plain, out := words[:0], classes[:0]
	for one := range strings.SplitSeq(part, "|") {
		if one != "" && one[0] <= ' ' {
			one, _ = field(one)
		}
		if !isClass(one) {
			plain = append(plain, one)
			continue
		}
		class, err := c.single(one)
		if err != nil {
			return nil, err
		}
		out = append(out, class)
	}
	switch len(plain) {
	case 0:
	case 1:
		out = append(out, c.literal(plain[0]))
	default:
		out = append(out, c.group(plain))
	}
	have := c.keep(out...)
	c.parts[part] = have
	c.tell(have)
	return have, nil
}

// tell marks the classes of a part as telling, if the row makes them so.
func (c *compiler) tell(classes []Class) {
	for _, class := range classes {
		if c.tells && class > lastClass {
			c.telling[class-lastClass] = true
		}
	}
}

// isClass reports whether a part names a class and is not a word.
func isClass(part string) bool { return len(part) >= 3 && part[0] == '<' }

// single returns the class of a part that lists nothing.
func (c *compiler) single(part string) (Class, error) {
	if !isClass(part) {
		return c.literal(part), nil
	}
	class, ok := classNames[part[1:len(part)-1]]
	if !ok {
		return 0, fmt.Errorf("no class %s", part)
	}
	return class, nil
}

// keep puts the classes of a part where they stay.
func (c *compiler) keep(classes ...Class) []Class {
	at := len(c.room)
	c.room = append(c.room, classes...)
	return c.room[at:len(c.room):len(c.room)]
}

// group makes a class of plain words.
func (c *compiler) group(words []string) Class {
	class := c.fresh(0)
	for _, word := range words {
		c.pairs = append(c.pairs, pair{c.vocab.intern(word), sense{class, 0}})
	}
	return class
}

// fresh makes a class for one word, or for several when word is 0.
func (c *compiler) fresh(word int32) Class {
	c.literals = append(c.literals, word)
	for len(c.telling) < len(c.literals) {
		c.telling = append(c.telling, false)
	}
	return lastClass + Class(len(c.literals)-1)
}

func (c *compiler) has(node, row int32) bool {
	for i := c.tree.nodes[node].accepts; i != 0; i = c.tree.ends[i-1].next {
		if c.tree.ends[i-1].row == row {
			return true
		}
	}
	return false
}

// literal returns the class that stands for one word.
func (c *compiler) literal(part string) Class {
	word := c.vocab.intern(part)
	for int(word) >= len(c.plains) {
		c.plains = append(c.plains, 0)
	}
	if c.plains[word] == 0 {
		c.plains[word] = c.fresh(word)
		c.pairs = append(c.pairs, pair{word, sense{c.plains[word], 0}})
	}
	return c.plains[word]
}

// finish lays the senses out by word, once all grammars have named their words.
func (c *compiler) finish() *language {
	l, words := c.language, len(c.vocab.words)+2
	l.tree.plant()
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
	l.own = make([][2]int32, words)
	fill := slices.Clone(l.sensesAt)
	for _, p := range c.pairs {
		class, at := p.class, fill[p.word]
		l.masks[p.word] |= 1 << (class & 63)
		if class > lastClass {
			class = Literal
			if l.own[p.word][1] == 0 {
				l.own[p.word][0] = at
			}
			l.own[p.word][1] = at + 1
		}
		if class != Literal || p.class == Literal || c.telling[p.class-lastClass] {
			l.bits[p.word][class>>6] |= 1 << (class & 63)
		}
		l.senses[at] = p.sense
		fill[p.word]++
	}
	l.layOften()
	l.layFirsts(words)
	return l
}

// manyOwn is from how many classes of patterns on a word has them as bits.
const manyOwn = 32

// layOften lays the classes of the words that stand in many patterns out as bits.
func (l *language) layOften() {
	l.oftenAt = make([]int32, len(l.own))
	room, at := int32(len(l.literals)+63)/64, int32(0)
	for word, own := range l.own {
		if own[1]-own[0] >= manyOwn {
			l.oftenAt[word] = at + 1
			at += room
		}
	}
	l.often = make([]uint64, at)
	for word, own := range l.own {
		at := l.oftenAt[word] - 1
		if at < 0 {
			continue
		}
		for _, s := range l.senses[own[0]:own[1]] {
			bit := int32(s.class - lastClass)
			l.often[at+bit>>6] |= 1 << (bit & 63)
		}
	}
}

// layFirsts lists for every word the edges that it can take from the roots.
func (l *language) layFirsts(words int) {
	rooted := make([]uint8, int(lastClass)+len(l.literals)) // by class: the layers whose root has an edge of it
	for layer := range int32(layers) {
		for class, to := range l.tree.roots[layer] {
			if to != 0 {
				rooted[class] |= 1 << layer
			}
		}
	}
	l.firsts = make([]first, 0, len(l.senses))
	l.firstsAt = make([]int32, words*layers+1)
	for word := range int32(words) {
		senses, some := l.of(word), uint8(0)
		for _, s := range senses {
			some |= rooted[s.class]
		}
		for layer := range int32(layers) {
			if some&(1<<layer) != 0 {
				l.layFirst(layer, senses, rooted)
			}
			l.firstsAt[word*layers+layer+1] = int32(len(l.firsts))
		}
	}
}

func (l *language) layFirst(layer int32, senses []sense, rooted []uint8) {
	for _, s := range senses {
		if rooted[s.class]&(1<<layer) != 0 {
			l.firsts = append(l.firsts, first{l.tree.fromRoot(layer, s.class), s.class, s.value})
		}
	}
}
