package nlu

// crowd tells of a node with many edges what can follow one of them: which of the words with many classes, by their places in
// language.often, and words and items of which classes, folded to fewer bits.
type crowd struct {
	words   [(mostOften + 1) / 64]uint64
	classes [foldedClasses / 64]uint64
}

// foldedClasses is how many bits the classes are folded to.
const foldedClasses = 512

// has reports whether the word with a place can.
func (c *crowd) has(place uint8) bool { return c.words[place>>6]&(1<<(place&63)) != 0 }

// may reports whether one of a class may, as far as the bits tell.
func (c *crowd) may(class Class) bool {
	class %= foldedClasses
	return c.classes[class>>6]&(1<<(class&63)) != 0
}

// crossing is an edge of a node that has a crowd, in the list of those of one class.
type crossing struct{ crowd, next int32 }

// layCrowds notes for nodes with many links which words with many classes can follow one of them: to try each link with each class takes
// long, and is mostly in vain.
func (l *language) layCrowds() {
	first := make([]int32, len(l.rooted)) // by class
	crowds, edges := l.tree.countCrowds()
	all := make([]crossing, 0, edges)
	l.tree.crowds = make([]crowd, 0, crowds)
	for i := range l.tree.nodes[layers:] {
		n := &l.tree.nodes[layers+i]
		if n.crowd = 0; n.links <= fewToTry {
			continue
		}
		l.tree.crowds = append(l.tree.crowds, crowd{})
		c := &l.tree.crowds[len(l.tree.crowds)-1]
		n.crowd = int32(len(l.tree.crowds))
		for _, k := range l.tree.linksOf(n) {
			c.classes[k.class%foldedClasses>>6] |= 1 << (k.class & 63)
			all = append(all, crossing{n.crowd, first[k.class]})
			first[k.class] = int32(len(all))
		}
	}
	for i := range l.words {
		if w := &l.words[i]; w.often != 0 {
			for _, s := range l.of(w) {
				for at := first[s.class]; at != 0; at = all[at-1].next {
					l.tree.crowds[all[at-1].crowd-1].words[w.often>>6] |= 1 << (w.often & 63)
				}
			}
		}
	}
}

// countCrowds counts the nodes with many edges below the roots, and these edges.
func (t *tree) countCrowds() (crowds, edges int) {
	for i := range t.nodes[layers:] {
		if links := int(t.nodes[layers+i].links); links > fewToTry {
			crowds, edges = crowds+1, edges+links
		}
	}
	return crowds, edges
}
