package nlu

// countSpan is the shortest run of words that tells a head count: with the article that stands before the number alone, "the 5 of us", "a
// 6 top", and without a noun that only says that people are meant: "5 heads".
func (p *parse) countSpan(start, end int32) Span {
	switch {
	case !p.numeric(start) || start == 0:
	case p.isAt(start-1, Article) && end == start+1, p.isAt(start-1, One) && p.toks[start-1].kind == letter && !p.hyphened(start-1):
		return p.span(start-1, start+1)
	}
	if end == start+2 && p.toks[start].kind == digit && p.headWord(end-1) {
		return p.span(start, end-1)
	}
	return p.span(start, end)
}

// headWord reports whether a word counts people and says nothing else about them.
func (p *parse) headWord(i int32) bool {
	for _, l := range p.langs {
		if v, ok := l.value(p.toks[i].word, People); ok && v == headsOnly {
			return true
		}
	}
	return false
}

// headsOnly is the value of such a word: "heads".
const headsOnly = 2
