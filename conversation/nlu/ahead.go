package nlu

// endMask is the bit of the end of a row, which is within reach everywhere.
const endMask = 1

// runMask is the mask of the classes of names.
const runMask = 1<<(NameRun&63) | 1<<(BusinessRun&63)

// runsOn is the mask of the names that the rows of a layer know.
func runsOn(layer int) uint64 {
	if layer >= cues {
		return runMask
	}
	return 0
}

// lookAhead notes for each token which classes a step from there can meet, folded to 64 bits. Most edges lead to nodes that go on with
// none of them, and need no visit. What is found on the layer begins where the walk under way does, so that it changes nothing ahead.
func (p *parse) lookAhead() {
	runs := runsOn(p.layer)
	here, next := uint64(endMask), uint64(endMask) // what the token behind can be itself, and the one behind that
	p.ahead[len(p.toks)] = endMask
	for i := len(p.toks) - 1; i >= 0; i-- {
		t := &p.toks[i]
		mask := endMask | runs | p.tongue.word(t.word).mask | p.starts[i]
		p.ahead[i] = mask
		switch {
		case p.layer >= topics && t.look&fluff != 0:
			p.ahead[i] |= here
			if i+1 < len(p.toks) && p.toks[i+1].look&fluff != 0 {
				p.ahead[i] |= next
			}
		case p.layer <= lastTimeLayer && t.kind == mark && p.skippable(int32(i)):
			p.ahead[i] |= p.ahead[i+1]
		}
		here, next = mask, here
	}
}

// promises reports whether a row ends where an edge leads to, or one from there may be taken from a token on.
func (p *parse) promises(to, pos int32) bool {
	if to < 0 {
		return true
	}
	n := &p.tongue.tree.nodes[to]
	return n.accepts != 0 || n.mask&p.ahead[pos] != 0
}
