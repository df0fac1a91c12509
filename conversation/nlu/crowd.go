package nlu

// crowd tells of a node with many edges of which classes they may be, folded to fewer bits.
type crowd [foldedClasses / 64]uint64

// foldedClasses is how many bits the classes are folded to.
const foldedClasses = 512

// may reports whether an edge may be of a class, as far as the bits tell.
func (c *crowd) may(class Class) bool {
	class %= foldedClasses
	return c[class>>6]&(1<<(class&63)) != 0
}

// fewToTry is how many edges of a node are tried without a crowd.
const fewToTry = 3

// layNodes notes which words with many classes can follow each node, given as bits by class, and the classes of the edges of nodes with many.
func (t *tree) layNodes(often []uint64) {
	t.crowds = make([]crowd, 0, t.countCrowds())
	for i := range t.nodes[layers:] {
		n := &t.nodes[layers+i]
		n.crowd = 0
		for _, k := range t.linksOf(n) {
			n.bits |= often[k.class]
		}
		if n.links > fewToTry {
			t.crowds = append(t.crowds, crowdOf(t.linksOf(n)))
			n.crowd = int32(len(t.crowds))
		}
	}
}

// crowdOf is the crowd of a node with some edges.
func crowdOf(links []link) (c crowd) {
	for _, k := range links {
		class := k.class % foldedClasses
		c[class>>6] |= 1 << (class & 63)
	}
	return c
}

// countCrowds counts the nodes with many edges below the roots.
func (t *tree) countCrowds() (crowds int) {
	for i := range t.nodes[layers:] {
		crowds += int(bit(t.nodes[layers+i].links > fewToTry))
	}
	return crowds
}
