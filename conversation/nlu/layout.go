package nlu

import "math/bits"

// finish lays out what the language knows of each word, once all grammars have named theirs.
func (c *compiler) finish(words int) *language {
	l := c.language
	l.tree.plant()
	l.words, l.classes = make([]word, words), make(classes, words)
	c.laySenses()
	l.rooted = l.tree.rooted(int(lastClass) + len(l.literals))
	l.room = (len(l.literals) + 63) / 64
	linked := l.tree.linked(len(l.rooted))
	l.firsts, l.firstsAt = make([]first, 0, len(l.senses)/2), make([]int32, 0, 2*len(l.words))
	for i := range l.words {
		w := &l.words[i]
		c.layClasses(w, &l.classes[i], linked)
		if l.classes.anyOf(int32(i), keys) {
			c.keys = append(c.keys, int32(i))
		}
		l.layOften(w)
		l.layFirsts(w)
	}
	l.layCrowds()
	return l
}

// laySenses sorts the senses by word, those of a word in the order in which they were found.
func (c *compiler) laySenses() {
	words := c.language.words
	ends := make([]int32, len(words))
	for _, p := range c.pairs {
		ends[p.word]++
	}
	at := int32(0)
	for i, n := range ends {
		words[i].at, words[i].end = at, uint16(n)
		ends[i], at = at, at+n
	}
	c.senses = make([]sense, at)
	for _, p := range c.pairs {
		c.senses[ends[p.word]] = p.sense
		ends[p.word]++
	}
}

// layClasses notes the classes of a word, those of linked in its mask, and which of its senses patterns made.
func (c *compiler) layClasses(w *word, bits *[2]uint64, linked []uint64) {
	for i, s := range c.of(w) {
		class := s.class
		w.mask |= linked[class]
		if class > lastClass {
			class = Literal
			if w.past == 0 {
				w.own = uint16(i)
			}
			w.past = uint16(i) + 1
		}
		if class != Literal || s.class == Literal || c.telling[s.class-lastClass] {
			bits[class>>6] |= 1 << (class & 63)
		}
	}
}

// mostOften is how many words have their classes as bits at most.
const mostOften = 255

// manyOwn is from how many classes of patterns on a word has them as bits.
const manyOwn = 32

// layOften lays the classes of a word that stands in many patterns out as bits.
func (l *language) layOften(w *word) {
	if w.past-w.own < manyOwn || len(l.often) == mostOften*l.room {
		return
	}
	at := len(l.often)
	w.often = uint8(at/l.room) + 1
	l.often = append(l.often, make([]uint64, l.room)...)
	for _, s := range l.ownOf(w) {
		bit := s.class - lastClass
		l.often[at+int(bit>>6)] |= 1 << (bit & 63)
	}
}

// linked returns for each class the bit of it that masks have, if an edge below the roots is of it.
func (t *tree) linked(classes int) []uint64 {
	bits := make([]uint64, classes)
	for _, k := range t.links {
		bits[k.class] = 1 << (k.class & 63)
	}
	return bits
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
	for _, s := range l.of(w) {
		w.layers |= l.rooted[s.class]
	}
	if w.layers == 0 {
		return
	}
	w.firsts = int32(len(l.firstsAt))
	for left := w.layers; left != 0; left &= left - 1 {
		layer := int32(bits.TrailingZeros8(left))
		l.firstsAt = append(l.firstsAt, int32(len(l.firsts)))
		for _, s := range l.of(w) {
			if to := l.tree.fromRoot(layer, s.class); to != 0 {
				n := &l.tree.nodes[to]
				l.firsts = append(l.firsts, first{n.mask | uint64(bit(n.accepts != 0))*endMask, to, s.class, s.value})
			}
		}
	}
	l.firstsAt = append(l.firstsAt, int32(len(l.firsts)))
}
