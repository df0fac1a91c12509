package nlu

// Lead is how a value hangs together with the words before it, so that another can stand in its place.
type Lead uint8

// The leads.
const (
	NoLead      Lead = iota // an article stands before it: "el domingo" without "el"
	ArticleLead             // it begins with its article, or stands behind a word such as "until"
	WholeLead               // it brings its own word, or needs none: "at 8", "tomorrow"
)

// Lead tells how the value at span hangs together with the words before it in text. A span that is no value's gives WholeLead.
func (r *Reader) Lead(text string, span Span) Lead {
	s := scanner{text: text, vocab: r.vocab}
	toks := s.run()
	for i := range toks {
		if int(toks[i].at) != span.Start {
			continue
		}
		switch {
		case r.isOne(toks[i], At, On):
			return WholeLead
		case r.isOne(toks[i], Article) && i+1 < len(toks) && int(toks[i+1].at) < span.End:
			return ArticleLead
		case i > 0 && r.isOne(toks[i-1], Article):
			return NoLead
		case i > 0 && r.isOne(toks[i-1], At, On, For, Until, In, About, From, Particle):
			return ArticleLead
		}
	}
	return WholeLead
}

// Led returns the rune of text at which the words begin that lead to the value at the rune at, as "on the" does in "on the 5th".
func (r *Reader) Led(text string, at int) int {
	s := scanner{text: text, vocab: r.vocab}
	toks := s.run()
	for i := len(toks) - 1; i > 0; i-- {
		if int(toks[i].at) != at {
			continue
		}
		for i > 1 && toks[i-1].kind == letter && r.isOne(toks[i-1], At, On, In, Article, Particle, PhoneMark) && !r.isOne(toks[i-1], CallVerb, And) {
			i--
		}
		return int(toks[i].at)
	}
	return at
}

// isOne reports whether a token belongs to one of the classes in any language.
func (r *Reader) isOne(t token, classes ...Class) bool {
	for _, l := range r.langs {
		for _, c := range classes {
			if l.is(t.word, c) {
				return true
			}
		}
	}
	return false
}
