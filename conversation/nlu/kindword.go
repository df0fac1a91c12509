package nlu

import "github.com/kallybot/kallybot/conversation/slot"

// personal reports whether a word is part of the name of the person in whose name the call is, "Ana Baker", or their title: "a nombre
// de la doctora Ruiz".
func (p *parse) personal(i int32) bool {
	if p.isAt(i, Title) && i+1 < int32(len(p.toks)) {
		i++
	}
	o := p.owner[i]
	return o > 0 && p.cands[o-1].slot == slot.UserName
}

// partOfName reports whether a word belongs to a name behind the word that tells what the business is: "el hotel Café Royal".
func (p *parse) partOfName(i int32) bool {
	if !p.named(i) {
		return false
	}
	c := &p.cands[p.owner[i]-1]
	if i == c.start {
		return p.kinded(i - 1)
	}
	return p.kinded(c.start-1) || i < c.end-1 && p.kinded(c.start)
}

// named reports whether a token belongs to the name of a business.
func (p *parse) named(i int32) bool {
	o := p.owner[i]
	return o > 0 && p.cands[o-1].slot == slot.BusinessName
}

// kinded reports whether a token is a word for one kind of business.
func (p *parse) kinded(i int32) bool {
	return i >= 0 && p.kindOf(p.toks[i].word) > 0
}

// kindOf returns the category of a word that names a kind of business, or a chain of one; 0 when it does neither.
func (p *parse) kindOf(word int32) int {
	for _, l := range p.langs {
		for _, class := range [...]Class{Place, Brand} {
			if v, ok := l.value(word, class); ok && v > 0 {
				return v
			}
		}
	}
	return 0
}

// behindName reports whether a word stands behind the first one of a business's name, where it tells less than what is wanted: "Rug Doctor".
func (p *parse) behindName(i int32) bool {
	return p.named(i) && p.cands[p.owner[i]-1].start < i
}

// onlyNamed reports whether a word for nights or a room is part of a business's name, of which it does not tell the kind: "Arabian Nights".
func (p *parse) onlyNamed(h *item) bool {
	return p.named(h.start) && (p.isAt(h.start, Unit) || p.isAt(h.start, Door))
}

// isNot reports whether a word says what the business is not, "not a hotel", or is the end of an address.
func (p *parse) isNot(i int32) bool {
	if p.isAt(i, Place) && p.isAt(i, Street) && i > 1 && p.toks[i-1].look&capital != 0 && p.toks[i-2].kind == digit {
		return true // "44 Oak Dr"
	}
	return p.isAt(i, Place) && (p.isAt(i-1, Not) || p.isAt(i-2, Not) && (p.isAt(i-1, Article) || p.isAt(i-1, One)))
}

// inTime reports whether a word is part of a clock time: the quarter of "un cuarto para las 9" is no room.
func (p *parse) inTime(h *item) bool {
	o := p.owner[h.start]
	return o > 0 && p.cands[o-1].slot == slot.Time && p.owner[h.end-1] == o
}

// called reports whether a word names who is to be called: "call the school".
func (p *parse) called(i int32) bool {
	for n := 0; n < mostTitles; n++ {
		i--
		if !p.isAt(i, Article) && !p.isAt(i, Own) && !p.isAt(i, Particle) && !p.isAt(i, Until) {
			break
		}
	}
	return p.isAt(i, CallVerb)
}
