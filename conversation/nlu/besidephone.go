package nlu

import "github.com/kallybot/kallybot/conversation/slot"

// runBeforePhone takes the name of a business that ends free words of which a phone number follows, and reports whether there is one.
func (p *parse) runBeforePhone(start, end int32) bool {
	for s := start; s < end; s++ {
		b, e := p.businessRun(s)
		if e > b && e+1 < end && p.leadsWhere(e) && p.capitalAfterPlace(e) && p.toks[e-1].look&capital != 0 {
			e = p.capitalsEnd(e + 1) // "Pilar on Grand"
		}
		if (e == end || e == end-1 && p.isAt(e, Place)) && e > b && !p.allCommon(b, e) {
			p.takeName(slot.BusinessName, b, e)
			return true
		}
	}
	if s := end - 2; s >= start && p.isAt(end-1, Place) && p.capitalsEnd(s) == end && !p.isAt(s, Stop) && !p.isAt(s, One) && !p.shouting {
		p.takeName(slot.BusinessName, s, end) // "Oven Doctors"
		return true
	}
	return false
}

// capitalsEnd returns the token behind the words with capitals that begin at a token.
func (p *parse) capitalsEnd(i int32) int32 {
	for i < int32(len(p.toks)) && p.toks[i].kind == letter && p.toks[i].look&capital != 0 && !p.phoned[i] {
		i++
	}
	return i
}

// withoutStreet returns the end of a run without the street that is named last in it: "skin md on market st".
func (p *parse) withoutStreet(start, end int32) int32 {
	if !p.is(p.toks[end-1].word, Street) {
		return end
	}
	for i := end - 2; i > start && i > end-longestRun; i-- {
		if p.is(p.toks[i].word, On) {
			return i
		}
	}
	return end
}

// phoneBefore reports whether a token stands in brackets right behind a phone number.
func (p *parse) phoneBefore(i int32) bool {
	return i > 1 && p.markAt(i-1, '(') && p.phoned[i-2]
}

// phoneFollows reports whether a phone number begins at a token, or behind the mark that stands there.
func (p *parse) phoneFollows(i int32) bool {
	for n := 0; n < 3 && i < int32(len(p.toks)); i, n = i+1, n+1 {
		if p.phoned[i] {
			return true
		}
		if p.toks[i].kind != mark && !p.is(p.toks[i].word, PhoneMark) {
			return false
		}
	}
	return false
}
