package nlu

// sameSentence reports whether no full stop stands between two tokens.
func (p *parse) sameSentence(from, to int32) bool {
	return p.sentenceEnd(from) >= to
}

// sentenceEnd returns the token that ends the sentence of token i. The last answer is kept, because many ask about the same sentence.
func (p *parse) sentenceEnd(i int32) int32 {
	if s := &p.sentence; i < s.from || i > s.to {
		s.from, s.to = i, p.stopBehind(i)
	}
	return p.sentence.to
}

// stopBehind returns the token from i on that ends a sentence.
func (p *parse) stopBehind(i int32) int32 {
	for ; i < int32(len(p.toks)); i++ {
		p.steps++
		if t := &p.toks[i]; t.kind == mark {
			switch c := p.text[t.start]; c {
			case '!', '?', ';':
				return i
			case '.':
				if i+1 >= int32(len(p.toks)) || p.toks[i+1].look&glued == 0 {
					return i
				}
			}
		}
	}
	return i
}

// happened marks the rest of a sentence as nothing that is asked for.
func (p *parse) happened(from int32) bool {
	end := p.sentenceEnd(from)
	if from >= end || p.roles[end-1] == roleUnasked {
		return false // marked before
	}
	for i := from; i < end; i++ {
		p.roles[i] = roleUnasked
	}
	return true
}
