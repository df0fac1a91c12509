package nlu

// endMask is the bit that is within reach everywhere: a row may end.
const endMask = 1

// lookAhead notes for each token, and for the end, the classes that a step from there can meet, folded to 64 bits. Most edges lead to
// nodes that go on with none of them, and need no visit.
func (p *parse) lookAhead(l *language, layer int) {
	p.layer = layer
	runs := uint64(endMask)
	if layer >= cues {
		runs |= runMask
	}
	n := int32(len(p.toks))
	p.within[n] = endMask
	for i := n - 1; i >= 0; i-- {
		p.within[i] = l.word(p.toks[i].word).mask | p.starts[i] | runs
		if p.passes(i, layer) {
			p.within[i] |= p.within[i+1]
		}
	}
}

// passes reports whether a pattern of a layer may go on behind a token that is none of its parts.
func (p *parse) passes(i int32, layer int) bool {
	return layer >= topics && p.toks[i].look&fluff != 0 || layer <= lastTimeLayer && p.skippable(i)
}

// add puts an item into the chart, where steps can meet it from now on.
func (p *parse) add(it item) {
	p.chart.add(it)
	p.bringWithin(it.start, p.starts[it.start])
}

// bringWithin notes classes that begin at a token now for all tokens from where they can be met.
func (p *parse) bringWithin(i int32, classes uint64) {
	for p.within[i]&classes != classes {
		p.within[i] |= classes
		if i--; i < 0 || !p.passes(i, p.layer) {
			return
		}
	}
}
