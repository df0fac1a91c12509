package nlu

// skippable tells a comma or a dot that may stand between the parts of a date or time.
func (p *parse) skippable(pos int32) bool {
	t := &p.toks[pos]
	if pos+1 >= int32(len(p.toks)) || t.kind != mark {
		return false
	}
	c := p.text[t.start]
	if c == '.' {
		return t.look&glued != 0 && p.toks[pos-1].to-p.toks[pos-1].at <= 5 && p.toks[pos-1].kind == letter
	}
	return c == ',' || c == '\''
}

// maxFillers is how many words that say nothing may stand between a clause's edge and an anchored row.
const maxFillers = 5

// begins reports whether a clause begins at a token; words that say nothing may stand before it.
func (p *parse) begins(pos int32) bool {
	for n := 0; pos > 0 && n < maxFillers; n++ {
		t := &p.toks[pos-1]
		if t.kind == mark || t.kind == symbol {
			return !(p.dot(pos-1) && p.isAt(pos-2, Title)) // "Dr. Ruiz"
		}
		if !p.is(t.word, Filler) {
			return false
		}
		pos--
	}
	return pos == 0
}

// ends reports whether a clause ends before a token.
func (p *parse) ends(pos int32) bool {
	for n := 0; pos < int32(len(p.toks)) && n < maxFillers; n++ {
		t := &p.toks[pos]
		if t.kind == mark || t.kind == symbol {
			return true
		}
		if !p.is(t.word, Filler) {
			return false
		}
		pos++
	}
	return pos >= int32(len(p.toks))
}
