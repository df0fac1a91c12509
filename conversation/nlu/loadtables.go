package nlu

import (
	"encoding/binary"
	"strings"
)

// readVocabulary reads the vocabulary of compiled tables.
func readVocabulary(r cursor, grammars []Grammar) *vocabulary {
	v := newVocabulary(int(r.number()))
	for sign := range v.marks {
		v.marks[sign] = r.number()
	}
	v.same, v.tails.verbs = make([]int32, cap(v.words)+1), make([]bool, cap(v.words)+1)
	for i := range v.same {
		v.same[i] = int32(i)
	}
	for n := r.number(); n > 0; n -= 2 {
		short := r.number()
		v.same[short] = r.number()
	}
	for n := r.number(); n > 0; n-- {
		v.tails.verbs[r.number()] = true
	}
	for _, g := range grammars {
		v.tails.add(strings.Fields(g.Tails))
	}
	v.fill(string(r.text[r.at:]))
	return v
}

// fill adds words that are not in it, each with a space behind it.
func (v *vocabulary) fill(words string) {
	mask := uint32(len(v.slots) - 1)
	for at, hash := 0, uint32(hashSeed); words != ""; {
		if c := words[at]; c != ' ' {
			hash = (hash ^ uint32(c)) * hashPrime
			at++
			continue
		}
		v.words = append(v.words, words[:at])
		hash ^= hash >> 15
		i := hash & mask
		for v.slots[i].word != 0 {
			i = (i + 1) & mask
		}
		v.slots[i] = entry{hash, int32(len(v.words))}
		words, at, hash = words[at+1:], 0, hashSeed
	}
}

// read reads the part of a language.
func (c *compiler) read(r cursor, words int) {
	c.literals = make([]int32, r.number())
	c.telling = make([]bool, len(c.literals))
	for i := range c.literals {
		n := r.number()
		c.literals[i], c.telling[i] = n>>1, n&1 != 0
	}
	c.rows = make([]row, r.number())
	source := int32(0)
	for i := range c.rows {
		n := r.number()
		source += n >> 2
		c.rows[i] = row{means: c.source(source).Means, source: source, begin: n&2 != 0, end: n&1 != 0}
	}
	c.readSenses(&r, words)
	c.tree.read(&r)
}

// readSenses reads the senses of words, and then which of these each word has.
func (c *compiler) readSenses(r *cursor, words int) {
	c.senses, c.known = make([]sense, r.number()), make([]word, r.number()+1)
	left := c.senses
	for i := range c.known[1:] {
		w := &c.known[i+1]
		w.at, w.end = int32(len(c.senses)-len(left)), uint16(r.number())
		r.senses(left[:w.end])
		left = left[w.end:]
	}
	c.entries = make([]int32, words)
	from, n := r.number(), r.number()
	for i := range c.entries[from : from+n] {
		c.entries[from+int32(i)] = r.number()
	}
}

// senses reads the senses of one word.
func (r *cursor) senses(of []sense) {
	for i := range of {
		n := binary.LittleEndian.Uint16(r.text[r.at:])
		r.at += 2
		of[i].class = Class(n >> 1)
		if n&1 != 0 {
			of[i].value = int16(r.signed())
		}
	}
}

// read reads a tree.
func (t *tree) read(r *cursor) {
	t.nodes, t.links, t.rows = make([]node, r.number()), make([]link, r.number()), make([]int32, r.number())
	links, rows := int32(0), int32(0)
	for i := range t.nodes {
		n := &t.nodes[i]
		k := r.number()
		n.at, n.links = links, uint16(k>>1)
		links += k >> 1
		if k&1 != 0 {
			n.accepts = rows + 1
			rows = t.readRows(r, rows)
		}
		t.readLinks(r, n)
	}
	for layer := range t.roots {
		t.roots[layer] = readRoots(r)
	}
}

// readRows reads the rows that end at a node, and returns where those of the next node begin.
func (t *tree) readRows(r *cursor, at int32) int32 {
	for {
		t.rows[at] = r.signed()
		at++
		if t.rows[at-1] < 0 {
			return at
		}
	}
}

// readLinks reads the edges of a node.
func (t *tree) readLinks(r *cursor, n *node) {
	of := t.linksOf(n)
	for i := range of {
		of[i] = r.link()
		n.add(of[i].class)
	}
	if len(of) == 1 {
		n.only = of[0].class
	}
}

// link reads an edge.
func (r *cursor) link() link {
	b := r.text[r.at : r.at+linkBytes]
	r.at += linkBytes
	return link{Class(binary.LittleEndian.Uint16(b)), int32(binary.LittleEndian.Uint32(b[2:]))}
}

// linkBytes is the length of an edge.
const linkBytes = 6

// readRoots reads the edges of a root, by class.
func readRoots(r *cursor) []int32 {
	roots := make([]int32, r.number())
	for n := r.number(); n > 0; n-- {
		k := r.link()
		roots[k.class] = k.to
	}
	return roots
}
