package nlu

import "github.com/kallybot/kallybot/conversation/slot"

// longestWhom is the most words that say who somebody is: "old landlord", "médico de cabecera".
const longestWhom = 4

// message is the argument of words that lead to what is to be passed on.
const message = 1

// whom finds somebody of the speaker's who is to be called, where no business is named, and whether they are to be told something.
func (p *parse) whom() {
	named := p.has(slot.BusinessName)
	for i := range p.hits {
		h := &p.hits[i]
		switch {
		case h.op != opWhom:
		case h.a == message:
			n := int32(len(p.toks))
			p.out.Tells = p.out.Tells || !p.anyIs(h.start, n, Bookable) && !p.anyIs(h.start, n, BookVerb)
		case !named && p.out.Whom == "":
			if end := p.whomEnd(h.end); end > h.end {
				p.out.Whom = p.words(h.end, end)
			}
		}
	}
}

// whomEnd returns the token behind the words that say who somebody is.
func (p *parse) whomEnd(start int32) int32 {
	i := start
	for i < int32(len(p.toks)) && i < start+longestWhom {
		t := &p.toks[i]
		joins := i > start && p.is(t.word, Particle) && i+1 < int32(len(p.toks)) && p.toks[i+1].kind == letter &&
			!p.is(p.toks[i+1].word, Own)
		if t.kind != letter || p.is(t.word, PhoneMark) || p.find(Date, i) != nil || !joins && p.endsWhom(t.word) {
			break
		}
		i++
	}
	for i > start && p.is(p.toks[i-1].word, Particle) {
		i--
	}
	return i
}

// endsWhom reports whether a word is none that says who somebody is.
func (p *parse) endsWhom(word int32) bool {
	for _, class := range [...]Class{And, Or, At, On, For, In, Until, But, Own, Article, One, Particle, AskVerb, CallVerb, This, Not, Self, Filler} {
		if p.is(word, class) {
			return true
		}
	}
	return false
}
