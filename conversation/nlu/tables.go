package nlu

import (
	"encoding/binary"
	"slices"
)

// The tables of a reader may be compiled once and kept beside the grammars, because to compile them takes longer than the program should
// need to begin. Compiled tables are
//
//	stamp     of the grammars, four bytes
//	sum       of all that follows, four bytes
//	lengths   of the parts, four bytes for each
//	parts     the vocabulary, then each language
//
// A part is numbers, seven bits to a byte, the lowest first, but for senses, which have two bytes, and edges, which have six: to tell
// where a number ends takes longer than to read it. Behind the numbers of the vocabulary stand its words.

// Compile works out the tables of grammars, which Load reads. Its error is that of New.
func Compile(grammars ...Grammar) ([]byte, error) {
	vocab, compilers, err := join(grammars)
	if err != nil {
		return nil, err
	}
	parts := []writer{writeVocabulary(vocab)}
	for _, c := range compilers {
		c.settle(len(vocab.words) + 1)
		parts = append(parts, c.write())
	}
	var body []byte
	for _, p := range parts {
		body = binary.BigEndian.AppendUint32(body, uint32(len(p)))
	}
	body = append(body, slices.Concat(parts...)...)
	out := binary.BigEndian.AppendUint32(nil, stamp(grammars))
	out = binary.BigEndian.AppendUint32(out, sumOf(body))
	return append(out, body...), nil
}

// writer is a part under way.
type writer []byte

func (w *writer) number(n int32) { *w = binary.AppendUvarint(*w, uint64(uint32(n))) }

// signed adds a number that may be negative.
func (w *writer) signed(n int32) { w.number(folded32(n)) }

// folded32 makes small numbers of those that are little more or less than zero.
func folded32(n int32) int32 { return n<<1 ^ n>>31 }

// writeVocabulary writes the words in the order of their numbers, without hashes.
func writeVocabulary(v *vocabulary) (w writer) {
	w.number(int32(len(v.words)))
	for _, word := range v.marks {
		w.number(word)
	}
	var verbs, short []int32
	for i := range v.same {
		if n := int32(i); v.same[n] != n {
			short = append(short, n, v.same[n])
		}
		if i < len(v.tails.verbs) && v.tails.verbs[i] {
			verbs = append(verbs, int32(i))
		}
	}
	w.list(short)
	w.list(verbs)
	for _, word := range v.words {
		w = append(append(w, word...), ' ')
	}
	return w
}

// list adds numbers and how many there are.
func (w *writer) list(numbers []int32) {
	w.number(int32(len(numbers)))
	for _, n := range numbers {
		w.number(n)
	}
}

// write writes what a language knows once it is settled.
func (c *compiler) write() (w writer) {
	w.number(int32(len(c.literals)))
	for i, word := range c.literals {
		w.number(word<<1 | bit(c.telling[i]))
	}
	w.number(int32(len(c.rows)))
	last := int32(0)
	for _, r := range c.rows {
		w.number((r.source-last)<<2 | bit(r.begin)<<1 | bit(r.end))
		last = r.source
	}
	w.senses(c)
	w.tree(&c.tree)
	return w
}

// senses adds the senses of words, those that several words share once, and then which of them each word from the first to the last with
// some has.
func (w *writer) senses(c *compiler) {
	var known, entries writer
	places, total := map[string]int32{"": 0}, 0
	has := func(at int32) bool { return at != 0 }
	first := max(slices.IndexFunc(c.entries, has), 0)
	last := len(c.entries)
	for last > first && !has(c.entries[last-1]) {
		last--
	}
	for _, at := range c.entries[first:last] {
		senses := writeSenses(c.of(&c.known[at]))
		place, seen := places[string(senses)]
		if !seen {
			place = int32(len(places))
			places[string(senses)] = place
			known = append(known, senses...)
			total += int(c.known[at].end)
		}
		entries.number(place)
	}
	w.number(int32(total))
	w.number(int32(len(places) - 1))
	*w = append(*w, known...)
	w.number(int32(first))
	w.number(int32(last - first))
	*w = append(*w, entries...)
}

// writeSenses writes the senses of a word and how many there are. A sense has two bytes, and more where it has a value.
func writeSenses(of []sense) (w writer) {
	if len(of) == 0 {
		return nil
	}
	w.number(int32(len(of)))
	for _, s := range of {
		w = binary.LittleEndian.AppendUint16(w, uint16(s.class)<<1|uint16(bit(s.value != 0)))
		if s.value != 0 {
			w.signed(int32(s.value))
		}
	}
	return w
}

// tree adds a tree without leaves.
func (w *writer) tree(t *tree) {
	w.number(int32(len(t.nodes)))
	w.number(int32(len(t.links)))
	w.number(int32(len(t.rows)))
	for i := range t.nodes {
		n := &t.nodes[i]
		w.number(int32(n.links)<<1 | bit(n.accepts != 0))
		for at := n.accepts; at != 0; at++ {
			w.signed(t.rows[at-1])
			if t.rows[at-1] < 0 {
				break
			}
		}
		for _, k := range t.linksOf(n) {
			w.link(k)
		}
	}
	for _, roots := range t.roots {
		w.roots(roots)
	}
}

// link adds an edge.
func (w *writer) link(k link) {
	*w = binary.LittleEndian.AppendUint16(*w, uint16(k.class))
	*w = binary.LittleEndian.AppendUint32(*w, uint32(k.to))
}

// roots adds the edges of a root.
func (w *writer) roots(roots []int32) {
	w.number(int32(len(roots)))
	w.number(int32(len(roots) - count(roots, 0)))
	for class, to := range roots {
		if to != 0 {
			w.link(link{Class(class), to})
		}
	}
}

// count counts how often a number is in a list.
func count(list []int32, number int32) (n int) {
	for _, have := range list {
		n += int(bit(have == number))
	}
	return n
}
