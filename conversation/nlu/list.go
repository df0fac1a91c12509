package nlu

import "github.com/kallybot/kallybot/conversation/slot"

// lists joins the heads that stand side by side, with commas and words such as "and" between them, to parties.
func (p *parse) lists() {
	for i := int32(0); i < int32(len(p.toks)); {
		switch h := p.find(Head, i); {
		case h == nil:
			i = p.namedList(i)
		case h.b == headKin && p.isAt(i-1, Particle):
			i = h.end // "for the birthday of my daughter" names nobody who comes
		case h.end == i+1 && p.toks[i].look&(capital|opening) == capital && !p.shouting && !p.endsAt(i-1):
			i++ // "Central Chico, 2 personas"
		default:
			i = p.list(i, h)
		}
	}
}

// namedList joins the heads from a token on of which the first may be a name, and returns where to go on.
func (p *parse) namedList(i int32) int32 {
	if !p.listBegins(i) {
		return i + 1
	}
	if h := p.nameHead(i); h.end > 0 {
		return p.list(i, &h)
	}
	return i + 1
}

// listBegins reports whether names at i may be those of the party: a word such as "for" stands before them, or nothing.
func (p *parse) listBegins(i int32) bool {
	if p.expects(slot.UserName) || p.expects(slot.BusinessName) && !p.expects(slot.PartySize) {
		return false
	}
	if i > 1 && p.toks[i].look&capital != 0 && p.toks[i-2].look&capital != 0 && p.is(p.toks[i-1].word, And) {
		return false // "Salt and Straw with my parents"
	}
	return i == 0 || p.is(p.toks[i-1].word, For) || p.is(p.toks[i-1].word, And) || p.is(p.toks[i-1].word, Company)
}

// nameHead is a member of a party who is named: one or two words.
func (p *parse) nameHead(i int32) item {
	n := int32(0)
	for n < 2 && i+n < int32(len(p.toks)) && p.nameLike(i+n) && p.toks[i+n].look&guessed == 0 {
		n++
	}
	if n == 0 || p.isAt(i, Month) && p.isAt(i-1, Particle) {
		return item{} // "la primera semana de julio, dos adultos"
	}
	if n == 1 && i+2 < int32(len(p.toks)) && p.everyday(i+1) && (p.comma(i+2) || p.isAt(i+2, And)) && !p.isAt(i+1, Stop) {
		n = 2 // "mona field, "
	}
	return item{class: Head, start: i, end: i + n, a: 1, b: headNamed}
}

// maxMembers bounds the members of one list.
const maxMembers = 40

func (p *parse) list(start int32, h *item) int32 {
	total, kinds, members, end := h.a, h.b, 1, h.end
	last := *h
	first, rest, before := h.a, int32(0), h.b
	for members < maxMembers {
		p.steps++
		next := p.member(end, kinds)
		if next.end == 0 {
			break
		}
		if next.a == 0 { // as many as before: "my two sisters and their husbands"
			next.a, next.b = max(last.a, 1), next.b|headCount
		}
		total, end, members = total+next.a, next.end, members+1
		before, kinds, rest = kinds, kinds|next.b, rest|next.b
		last = next
	}
	if kinds&headNamed != 0 && (members < 2 || !p.is(p.toks[last.start-1].word, And)) {
		return start + 1
	}
	if members == 2 && h.b == headSelf && last.b&headAlone != 0 && last.a == 1 && p.comma(h.end) && last.start == h.end+1 {
		total = 1 // "just me, one person"
	}
	if members > 1 && h.b&headCount != 0 && h.b&headKin == 0 && !p.anyIs(h.start, h.end, Own) && rest&headCount == 0 && total == 2*first {
		total = first // "2 people, me and my wife"
	}
	if members > 1 && last.b&headWhole != 0 && before&headCount == 0 && p.comma(last.start-1) && last.a >= total-last.a {
		total = last.a // "my team and I, 8 people"
	}
	it := item{class: Party, start: start, end: end, a: total, b: kinds, c: 0}
	switch {
	case kinds&headSelf != 0 || kinds&headOthers != 0 && kinds&headSelf != 0:
	case p.speakerStays(start, end):
	case kinds&headOthers != 0:
		it.a, it.c = total+1, total
	case h.b&(headCount|headKin) == headCount && p.countsAll(start-1): // "somos dos parejas y mi madre"
	case kinds&(headKin|headNamed) != 0:
		it.a, it.c = total+1, total
	}
	if members > 1 {
		it.b |= headMany
	}
	if !p.countable(kinds, members) {
		it.flags = weak
	}
	p.add(it)
	return end
}

// countable reports whether a list is surely a head count.
func (p *parse) countable(kinds int32, members int) bool {
	switch {
	case kinds&headCount != 0 && kinds&headKin == 0:
		return true
	case members > 1 && kinds&(headSelf|headNamed) != 0:
		return true
	}
	return kinds&headKin != 0 && (kinds&headCount != 0 && members > 1 || members > 2)
}

// member finds the next head of a list behind token end; its end is 0 when there is none.
func (p *parse) member(end, kinds int32) item {
	at := end
	joined := false
	for n := 0; n < 2 && at < int32(len(p.toks)); n++ {
		t := &p.toks[at]
		if !(p.is(t.word, And) && !p.letterByLetter(at)) && !p.comma(at) {
			break
		}
		at, joined = at+1, true
	}
	if at >= int32(len(p.toks)) {
		return item{}
	}
	if joined && (p.is(p.toks[at].word, For) || p.is(p.toks[at].word, Until)) && p.isAt(at-1, And) {
		at++ // "for my wife and for me"
	}
	if at >= int32(len(p.toks)) {
		return item{}
	}
	if h := p.find(Head, at); h != nil && h.b == headSelf && (kinds&headWhole != 0 || p.comma(at-1) && !p.isAt(h.end, And)) &&
		p.verbal(h.end) {
		return item{} // "three people and I would like", "somebody else, I need"
	}
	if h := p.find(Head, at); h != nil && (joined || h.b&headCount != 0 || kinds&headKin != 0 && p.is(p.toks[at].word, Own) ||
		kinds == headSelf && h.b&headKin != 0 && (p.isAt(at, Own) || p.isAt(at, Article)) &&
			(at < 2 || p.toks[at-2].kind != letter || p.isAt(at-2, For) || p.isAt(at-2, Stop))) {
		return *h
	}
	if !joined {
		return item{}
	}
	if kinds&headCount != 0 && !p.comma(at-1) && p.isAt(at, Couple) && p.ends(at+1) {
		return item{class: Head, start: at, end: at + 1, a: 2, b: headSelf | headCount} // "two couples and us"
	}
	if p.isAt(at, Article) && p.isAt(at+1, PersonNoun) {
		at++ // "and the baby"
	}
	if kinds&(headSelf|headKin) != 0 && p.isAt(at, PersonNoun) && (p.bare(at+1) || p.isAt(at+1, And)) {
		return item{class: Head, start: at, end: at + 1, a: 1, b: headKin} // "my wife and child"
	}
	if kinds&headSelf != 0 && !p.comma(at-1) {
		if n := p.find(Number, at); n != nil && n.a >= 1 && n.a <= 50 && p.bare(n.end) {
			return *n
		}
	}
	if kinds&headSelf != 0 && p.comma(at-1) && p.toks[at].look&capital != 0 && !p.isAt(p.nameHead(at).end, And) {
		return item{} // "my wife and I, Ana Soler"
	}
	if kinds&(headSelf|headNamed) != 0 {
		return p.nameHead(at)
	}
	return item{}
}

// verbal reports whether a word that goes on with a sentence stands at a token, and no end of it.
func (p *parse) verbal(i int32) bool {
	return i < int32(len(p.toks)) && p.toks[i].kind == letter && p.isAt(i, Stop) && !p.isAt(i, At) && !p.isAt(i, On) && !p.isAt(i, For)
}

func (p *parse) comma(at int32) bool {
	return at >= 0 && at < int32(len(p.toks)) && p.toks[at].kind == mark && p.text[p.toks[at].start] == ','
}

// bare reports whether nothing that could be counted stands at a token.
func (p *parse) bare(at int32) bool {
	if at >= int32(len(p.toks)) {
		return true
	}
	t := &p.toks[at]
	return t.kind != letter || p.is(t.word, Stop) || p.is(t.word, For) || p.is(t.word, At) || p.is(t.word, On) || p.is(t.word, Filler)
}
