package nlu

// crowd is which of the words with many classes can follow some edge of a node with many: bits by their places in language.often.
type crowd [mostOften/64 + 1]uint64

// has reports whether the word with a place can.
func (c *crowd) has(place uint8) bool { return c[place>>6]&(1<<(place&63)) != 0 }

// crossing is an edge of a node that has a crowd, in the list of those of one class.
type crossing struct{ crowd, next int32 }

// layCrowds notes for nodes with many links which words with many classes can follow one of them: to try each link with each class takes
// long, and is mostly in vain.
func (l *language) layCrowds() {
	first := make([]int32, len(l.rooted)) // by class
	var all []crossing
	for i := range l.tree.nodes[layers:] {
		n := &l.tree.nodes[layers+i]
		if n.crowd = 0; n.links <= fewToTry {
			continue
		}
		l.crowds = append(l.crowds, crowd{})
		n.crowd = int32(len(l.crowds))
		for _, k := range l.tree.linksOf(n) {
			all = append(all, crossing{n.crowd, first[k.class]})
			first[k.class] = int32(len(all))
		}
	}
	for i := range l.words {
		if w := &l.words[i]; w.often != 0 {
			for _, s := range l.of(w) {
				for at := first[s.class]; at != 0; at = all[at-1].next {
					l.crowds[all[at-1].crowd-1][w.often>>6] |= 1 << (w.often & 63)
				}
			}
		}
	}
}
