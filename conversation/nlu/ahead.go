package nlu

// lookAhead notes for each token which classes a step from there can meet. Most edges lead to nodes that go on with none of them, and need
// no visit. What is found on the layer begins where the walk under way does, so that it changes nothing ahead.
func (p *parse) lookAhead() {
	const always = endBit | nameBits
	here, next := reach{bits: endBit}, reach{bits: endBit} // what the token behind can be itself, and the one behind that
	p.ahead[len(p.toks)] = here
	for i := len(p.toks) - 1; i >= 0; i-- {
		t := &p.toks[i]
		own := p.tongue.word(t.word).reach()
		own.bits |= p.starts[i] | always
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
