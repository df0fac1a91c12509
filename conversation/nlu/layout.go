package nlu

import "math/bits"

// finish lays the senses out by word, once all grammars have named their words.
func (c *compiler) finish() *language {
	l := c.language
	l.tree.plant()
	l.words = make([]word, c.last+1)
	for _, p := range c.pairs {
		l.words[p.word].end++
	}
	at := int32(0)
	for i := range l.words {
		w := &l.words[i]
		w.at, at = at, at+int32(w.end)
		w.end = 0
	}
	l.senses = make([]sense, at)
	for _, p := range c.pairs {
		c.laySense(p)
	}
	l.layOften()
	l.layFirsts()
	return l
}

// laySense puts one more sense behind those that its word has got before.
func (c *compiler) laySense(p pair) {
	w, class := &c.language.words[p.word], p.class
	w.mask |= 1 << (class & 63)
	if class > lastClass {
		class = Literal
		if w.past == 0 {
			w.own = w.end
		}
		w.past = w.end + 1
	}
	if class != Literal || p.class == Literal || c.telling[p.class-lastClass] {
		w.bits[class>>6] |= 1 << (class & 63)
	}
	c.senses[w.at+int32(w.end)] = p.sense
	w.end++
}

// manyOwn is from how many classes of patterns on a word has them as bits.
const manyOwn = 32

// layOften lays the classes of the words that stand in many patterns out as bits.
func (l *language) layOften() {
	room := (len(l.literals) + 63) / 64
	for i := range l.words {
		w := &l.words[i]
		if w.past-w.own < manyOwn {
			continue
		}
		at := len(l.often)
		w.often = int32(at) + 1
		l.often = append(l.often, make([]uint64, room)...)
		for _, s := range l.ownOf(w) {
			bit := s.class - lastClass
			l.often[at+int(bit>>6)] |= 1 << (bit & 63)
		}
	}
}

// layFirsts lists for every word the edges that it can take from the roots.
func (l *language) layFirsts() {
	rooted := make([]uint8, int(lastClass)+len(l.literals)) // by class: the layers whose root has an edge of it
	for layer := range int32(layers) {
		for class, to := range l.tree.roots[layer] {
			if to != 0 {
				rooted[class] |= 1 << layer
			}
		}
	}
	edges, some := 0, 0
	for i := range l.words {
		w := &l.words[i]
		for _, s := range l.of(w) {
			w.layers |= rooted[s.class]
			edges += bits.OnesCount8(rooted[s.class])
		}
		some += int(bit(w.layers != 0))
	}
	l.firsts, l.firstsAt = make([]first, 0, edges), make([]int32, 0, some*(layers+1))
	for i := range l.words {
		if w := &l.words[i]; w.layers != 0 {
			l.layFirst(w, rooted)
		}
	}
}

func (l *language) layFirst(w *word, rooted []uint8) {
	w.firsts = int32(len(l.firstsAt))
	for layer := range int32(layers) {
		l.firstsAt = append(l.firstsAt, int32(len(l.firsts)))
		if w.layers&(1<<layer) == 0 {
			continue
		}
		for _, s := range l.of(w) {
			if rooted[s.class]&(1<<layer) != 0 {
				l.firsts = append(l.firsts, first{l.tree.fromRoot(layer, s.class), s.class, s.value})
			}
		}
	}
	l.firstsAt = append(l.firstsAt, int32(len(l.firsts)))
}
