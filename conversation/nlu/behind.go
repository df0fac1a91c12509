package nlu

// behind are the edges of a root that items and names can take, by their classes, and which there are, as bits of a reach.
type behind struct {
	bits   uint64
	firsts [lastClass - Number]first
}

type behinds [layers]behind

// layBehind lays out the edges of the roots that items and names can take.
func (l *language) layBehind() {
	for layer := range l.behind {
		for class := Number; class < lastClass; class++ {
			if to := l.tree.fromRoot(int32(layer), class); to != 0 {
				l.behind[layer].bits |= itemBit(class)
				l.behind[layer].firsts[class-Number] = first{reach: l.tree.reach(to), to: to, class: class}
			}
		}
	}
}
