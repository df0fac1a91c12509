package nlu

// endMask is the bit of the end of a row, which is within reach everywhere.
const endMask = 1

// farthestAhead is how many tokens are looked at for what a step can meet where any number of marks may be passed over.
const farthestAhead = 4

// within are the classes that a step from a token can meet on a layer, folded to 64 bits. Most edges from a root lead to nodes that
// go on with none of them, and need no visit.
func (p *parse) within(l *language, i int32, layer int) uint64 {
	mask := uint64(endMask)
	if layer >= cues {
		mask |= runMask
	}
	end, beyond := i+farthestAhead, ^uint64(0)
	if layer >= topics {
		end, beyond = i+mostFluff+1, 0
	}
	for ; i < int32(len(p.toks)); i++ {
		if i == end {
			return mask | beyond
		}
		mask |= l.word(p.toks[i].word).mask | p.starts[i]
		if !p.passes(i, layer) {
			break
		}
	}
	return mask
}

// passes reports whether a pattern of a layer may go on behind a token that is none of its parts.
func (p *parse) passes(i int32, layer int) bool {
	return layer >= topics && p.toks[i].look&fluff != 0 || layer <= lastTimeLayer && p.skippable(i)
}
