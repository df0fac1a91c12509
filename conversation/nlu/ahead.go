package nlu

// runsOn is the mask of the names that the rows of a layer know.
func runsOn(layer int) mask {
	if layer >= cues {
		return runMask
	}
	return mask{}
}

// lookAhead notes for each token which classes a step from there can meet. Most edges lead to nodes that go on with none of them, and need
// no visit. What is found on the layer begins where the walk under way does, so that it changes nothing ahead.
func (p *parse) lookAhead() {
	always := runsOn(p.layer).or(endMask)
	here, next := endMask, endMask // what the token behind can be itself, and the one behind that
	p.ahead[len(p.toks)] = endMask
	for i := len(p.toks) - 1; i >= 0; i-- {
		t := &p.toks[i]
		own := always.or(p.tongue.word(t.word).mask).or(p.starts[i])
		all := own
		switch {
		case p.layer >= topics && t.look&fluff != 0:
			all = all.or(here)
			if i+1 < len(p.toks) && p.toks[i+1].look&fluff != 0 {
				all = all.or(next)
			}
		case p.layer <= lastTimeLayer && t.kind == mark && p.skippable(int32(i)):
			all = all.or(p.ahead[i+1])
		}
		p.ahead[i] = all
		here, next = own, here
	}
}

// promises reports whether a row ends where an edge leads to, or one from there may be taken from a token on.
func (p *parse) promises(to, pos int32) bool {
	if to < 0 {
		return true
	}
	n := &p.tongue.tree.nodes[to]
	return n.accepts != 0 || n.mask.meets(p.ahead[pos])
}
