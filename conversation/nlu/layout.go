package nlu

import "math/bits"

// settle gives the language its final tree and the senses of each word, once all grammars have named theirs.
func (c *compiler) settle(words int) {
	c.tree.plant()
	c.tree.prune()
	c.laySenses(words)
}

// lay lays out what matching asks of the words, the senses and the tree.
func (c *compiler) lay() {
	l := c.language
	l.rooted = l.tree.rooted(int(lastClass) + len(l.literals))
	linked := l.tree.linked(len(l.rooted))
	in := make(classes, len(c.known))
	var have room
	for i := range c.known {
		w := &c.known[i]
		have.add(c.layClasses(w, &in[i], linked))
		if w.past-w.own >= manyOwn && len(have.often) < mostOften {
			have.often = append(have.often, w)
		}
	}
	l.tree.layNodes(l.layOften(have.often))
	l.layBehind()
	l.firsts, l.firstsAt = make([]first, 0, have.firsts), make([]int32, 0, have.layers)
	for i := range c.known {
		l.layFirsts(&c.known[i])
	}
	c.layWords(in)
}

// layWords gives each word what is known of it, and notes those whose misspellings are corrected.
func (c *compiler) layWords(in classes) {
	c.language.words, c.classes = make([]word, len(c.entries)), make(classes, len(c.entries))
	for n, at := range c.entries {
		if at == 0 {
			continue
		}
		c.language.words[n], c.classes[n] = c.known[at], in[at]
		if in.anyOf(at, keys) {
			c.keys = append(c.keys, int32(n))
		}
	}
}

// room is what the tables of words need: edges from roots, the places of those of each layer, and which words have many classes.
type room struct {
	firsts, layers int
	often          []*word
}

// laySenses sorts the senses by word, those of a word in the order in which they were found.
func (c *compiler) laySenses(words int) {
	ends := make([]int32, words)
	for _, p := range c.pairs {
		ends[p.word]++
	}
	c.entries, c.known = make([]int32, words), make([]word, 1, 1+words-count(ends, 0))
	at := int32(0)
	for i, n := range ends {
		if n > 0 {
			c.entries[i] = int32(len(c.known))
			c.known = append(c.known, word{at: at, end: uint16(n)})
		}
		ends[i], at = at, at+n
	}
	c.senses = make([]sense, at)
	for _, p := range c.pairs {
		c.senses[ends[p.word]] = p.sense
		ends[p.word]++
	}
}

// layClasses notes the classes of a word, those of linked in its mask, which of its senses patterns made, and the layers that it can begin
// a row of. It returns the room that the word needs. Its loops do not branch on a class: a processor could not guess it, and every sense
// comes by when the program begins.
func (c *compiler) layClasses(w *word, in *[2]uint64, linked []bool) (firsts, layers int) {
	senses, rooted, telling := c.of(w), c.rooted, c.telling
	m, begins := mask{}, uint8(0)
	for _, s := range senses {
		m = m.or(maskOf(s.class).when(linked[s.class]))
		begins |= rooted[s.class]
		firsts += bits.OnesCount8(rooted[s.class])
	}
	own, past := madeByPatterns(senses)
	w.mask, w.layers, w.own, w.past = m, begins, uint16(own), uint16(past)
	told := int32(0)
	for _, s := range senses[own:past] {
		told |= bit(telling[s.class-lastClass])
	}
	in[Literal>>6] |= uint64(told) << (Literal & 63)
	for _, some := range [...][]sense{senses[:own], senses[past:]} {
		for _, s := range some {
			in[s.class>>6] |= 1 << (s.class & 63)
		}
	}
	if begins != 0 {
		layers = bits.OnesCount8(begins) + 1
	}
	return firsts, layers
}

// madeByPatterns returns the range of the senses whose classes patterns made.
func madeByPatterns(senses []sense) (own, past int) {
	for own < len(senses) && senses[own].class <= lastClass {
		own++
	}
	if own == len(senses) {
		return 0, 0
	}
	for past = len(senses); senses[past-1].class <= lastClass; {
		past--
	}
	return own, past
}

func (r *room) add(firsts, layers int) {
	r.firsts += firsts
	r.layers += layers
}

// mostOften is how many words have their classes as bits at most.
const mostOften = 255

// manyOwn is from how many classes of patterns on a word has them as bits.
const manyOwn = 32

// layOften lays the classes of words that stand in many patterns out as bits, and returns by class which of these words it has, as bits of
// a reach.
func (l *language) layOften(words []*word) []uint64 {
	l.room = (len(l.literals) + 63) / 64
	l.often = make([]uint64, len(words)*l.room)
	in := make([]uint64, len(l.rooted))
	for k, w := range words {
		w.often = uint8(k) + 1
		for _, s := range l.ownOf(w) {
			bit := int(s.class - lastClass)
			l.often[k*l.room+bit>>6] |= 1 << (bit & 63)
		}
		for _, s := range l.of(w) {
			in[s.class] |= oftenBit(w.often)
		}
	}
	return in
}

// linked returns for each class whether an edge below the roots is of it.
func (t *tree) linked(classes int) []bool {
	is := make([]bool, classes)
	for _, k := range t.links {
		is[k.class] = true
	}
	return is
}

// rooted returns for each class the layers whose root has an edge of it, or of one that a number can be.
func (t *tree) rooted(classes int) []uint8 {
	in := make([]uint8, classes)
	for layer := range t.roots {
		for class, to := range t.roots[layer] {
			if to != 0 {
				in[class] |= 1 << layer
			}
		}
	}
	for _, class := range numberClasses {
		in[Number] |= in[class]
	}
	return in
}

// layFirsts lists the edges that a word can take from the roots, layer by layer.
func (l *language) layFirsts(w *word) {
	if w.layers == 0 {
		return
	}
	w.firsts = int32(len(l.firstsAt))
	senses, rooted, firsts := l.of(w), l.rooted, l.firsts
	for left := w.layers; left != 0; left &= left - 1 {
		layer := bits.TrailingZeros8(left)
		l.firstsAt = append(l.firstsAt, int32(len(firsts)))
		for _, s := range senses {
			if rooted[s.class]&(1<<layer) != 0 {
				to := l.tree.roots[layer][s.class]
				firsts = append(firsts, first{l.tree.reach(to), to, s.class, s.value})
			}
		}
	}
	l.firsts, l.firstsAt = firsts, append(l.firstsAt, int32(len(firsts)))
}
