package nlu

// speakerStays reports whether words beside a list say that the speaker is none of the party: "not me, only my wife and two sons".
func (p *parse) speakerStays(start, end int32) bool {
	for i := max(start-longestAway, 0); i < min(end+longestAway, int32(len(p.toks))); i++ {
		self := i + 1 + bit(p.isAt(i+1, For)) // "not for me"
		if p.isAt(i, Not) && p.isAt(self, Self) && (p.endsAt(self+1) || p.isAt(self+1, But)) ||
			p.isAt(i, Self) && p.isAt(i+1, Not) && p.endsAt(i+2) {
			return true
		}
	}
	return false
}

// longestAway is how many words may stand between a list of people and those that leave the speaker out.
const longestAway = 6

// countsAll reports whether a word stands at a token behind which all who come are told: "somos".
func (p *parse) countsAll(i int32) bool {
	for _, l := range p.langs {
		if i < 0 {
			return false
		}
		if v, ok := l.value(p.toks[i].word, Company); ok && v == 1 {
			return true
		}
	}
	return false
}
