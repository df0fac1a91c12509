package nlu

// address reports whether a name tells where somebody is to come to: "que vengan a Los Olmos 318".
func (p *parse) address(start, end int32) bool {
	if start > 1 && p.toks[start-1].kind == digit && p.isAt(start-2, Door) {
		return true // "flat 7 Rowan House"
	}
	before := start - 1
	if p.isAt(before, Article) && p.isAt(before-1, Until) {
		before--
	}
	return p.isAt(before, Until) && !p.isAt(before-1, CallVerb) && end-start > 1 && p.toks[end-1].kind == digit &&
		!p.is(p.toks[start].word, Place) &&
		(p.toks[end-1].num > hoursOfDay || p.anyMark(start, end, '#'))
}

// anyMark reports whether a certain mark stands between two tokens.
func (p *parse) anyMark(start, end int32, c byte) bool {
	for ; start < end; start++ {
		if p.text[p.toks[start].start] == c {
			return true
		}
	}
	return false
}
