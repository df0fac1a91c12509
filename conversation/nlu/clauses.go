package nlu

// Bounds of a message that is cut: it is talk, so it is short, and says few things.
const (
	longestTurn = 40 // in tokens
	mostClauses = 6
)

// clauses notes where clauses begin behind a pause or a word of joining, if the message says something to the program itself.
func (p *parse) clauses() {
	if len(p.toks) > longestTurn || p.out.Topic == "" && !p.commands() {
		return
	}
	for i := int32(1); i < int32(len(p.toks)) && len(p.out.Clauses) < mostClauses; i++ {
		if p.parts(i-1) && !p.parts(i) {
			p.out.Clauses = append(p.out.Clauses, int(p.toks[i].at))
		}
	}
}

// commands reports whether one of the intents is small talk or a command of its own.
func (p *parse) commands() bool {
	for _, i := range p.out.Intents {
		if talk(intentNumber(i)) {
			return true
		}
	}
	return false
}

// parts reports whether a token is a pause, or a word that joins clauses.
func (p *parse) parts(i int32) bool { return p.pauses(i) || p.isAt(i, And) }
