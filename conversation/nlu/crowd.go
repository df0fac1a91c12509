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

// add notes an edge of a class.
func (c *crowd) add(class Class) {
	class %= foldedClasses
	c[class>>6] |= 1 << (class & 63)
}

// fewToTry is how many edges of a node are tried without a crowd.
const fewToTry = 3

// layCrowds notes the classes of the edges of nodes with many.
func (t *tree) layCrowds() {
	t.crowds = make([]crowd, 0, t.countCrowds())
	for i := range t.nodes[layers:] {
		n := &t.nodes[layers+i]
		if n.crowd = 0; n.links <= fewToTry {
			continue
		}
		t.crowds = append(t.crowds, crowd{})
		n.crowd = int32(len(t.crowds))
		for _, k := range t.linksOf(n) {
			t.crowds[n.crowd-1].add(k.class)
		}
	}
}

// countCrowds counts the nodes with many edges below the roots.
func (t *tree) countCrowds() (crowds int) {
	for i := range t.nodes[layers:] {
		crowds += int(bit(t.nodes[layers+i].links > fewToTry))
	}
	return crowds
}
