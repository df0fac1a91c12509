package nlu

import (
	"slices"
	"strings"

	"github.com/kallybot/kallybot/conversation/slot"
)

// bareNames finds names that stand between commas or facts without a word that says whose they are.
func (p *parse) bareNames() {
	if len(p.out.Facts) == 0 || len(p.req.Expect) > 0 && !p.has(slot.Phone) {
		return
	}
	p.shorthand()
	alone := len(p.out.Facts) == 1
	runs := 0
	for i := int32(0); i < int32(len(p.toks)) && runs < maxRuns; {
		if !p.open(i) {
			i++
			continue
		}
		end := i + 1
		for end < int32(len(p.toks)) && p.open(end) {
			end++
		}
		if !alone || p.fullName(i, end) || p.signature(i, end) {
			p.bareRun(i, end)
		}
		i, runs = end, runs+1
	}
}

// fullName reports whether the words from start to end are two or more with capitals that no table has, between marks.
func (p *parse) fullName(start, end int32) bool {
	for start < end && p.isAt(start, Title) && !p.isAt(start, Place) {
		start++ // "don Tomás Vera"
	}
	for i := start; i < end; i++ {
		if t := &p.toks[i]; t.look&capital == 0 || p.known(t.word) {
			return false
		}
	}
	return end-start > 1 && p.endsAt(end) && (start == 0 || p.toks[start-1].kind == mark || p.isAt(start-1, Title))
}

// signature reports whether a first name with a capital is the last sentence of a message: "is it ready? Ana".
func (p *parse) signature(start, end int32) bool {
	return end-start == 1 && p.end(end) && start > 0 && p.toks[start-1].kind == mark && !p.comma(start-1) && p.isAt(start, FirstName) &&
		p.toks[start].look&capital != 0
}

// properPair reports whether the words from start to end are two or more with capitals that no table has.
func (p *parse) properPair(start, end int32) bool {
	for i := start; i < end; i++ {
		if t := &p.toks[i]; t.kind != letter || t.look&capital == 0 || p.known(t.word) && !p.is(t.word, Particle) && !p.idle(i) {
			return false
		}
	}
	return end-start > 1 && !p.shouting
}

// maxRuns bounds the runs of free words that are looked at.
const maxRuns = 24

// longestRun is the longest run of words taken for a name as a whole.
const longestRun = 6

// open reports whether a token is free and can stand inside a name.
func (p *parse) open(i int32) bool {
	t := &p.toks[i]
	if p.owner[i] != 0 || p.phoned[i] {
		return false
	}
	switch t.kind {
	case letter, digit:
		return true
	case mark:
		switch p.text[t.start] {
		case '&', '#', '+':
			return true
		case '.':
			return t.look&glued != 0 && i > 0 && (p.is(p.toks[i-1].word, Abbreviation) ||
				p.toks[i-1].to-p.toks[i-1].at <= 2 && p.toks[i-1].kind == letter && p.toks[i-1].look&(capital|glued) == capital)
		case '/':
			return t.look&glued != 0
		}
	}
	return false
}

// bareRun takes the free words from start to end for a business's or a person's name, if they are one.
func (p *parse) bareRun(start, end int32) {
	before := p.phoneFollows(end) || p.phoneBefore(start)
	if before {
		end = p.withoutStreet(start, end)
	}
	if before && p.wantsBusiness() && p.runBeforePhone(start, end) {
		return
	}
	kind := end-start == 2 && p.strange(start+1) && p.endsAt(end) ||
		end-start == 3 && p.isAt(start+1, Article) && p.isAt(start, Place) && p.endsAt(end) // "hotel zephyr, one night"
	if (before || kind) && p.wantsBusiness() && p.is(p.toks[start].word, Place) && end-start > 1 && end-start <= longestKindName &&
		p.begins(start) {
		p.takeName(slot.BusinessName, start, end)
		return
	}
	for start < end && p.is(p.toks[start].word, Filler) {
		start++
	}
	if p.placedRun(start, end) {
		return
	}
	if end-start > longestRun || start == end || !p.nameRun(start, end) {
		return
	}
	switch {
	case p.signedLast(start, end):
	case p.looksBusiness(start, end):
		if b, e := p.businessRun(start); e == end && !p.has(slot.BusinessName) && !p.address(b, e) {
			p.takeName(slot.BusinessName, b, e)
		}
	case p.has(slot.UserName) && p.category != NoCategory && p.wantsBusiness() && p.endsAt(end) && p.properPair(start, end):
		p.takeName(slot.BusinessName, start, end)
	case !p.has(slot.UserName):
		if b, e := p.personRun(start); e >= end-1 && e <= end && e > b && p.properName(b, e) && !p.countedBy(b) &&
			(b > 0 || e > 1 || p.is(p.toks[0].word, FirstName)) {
			p.takeName(slot.UserName, b, e)
		}
	}
}

// placedRun takes a business's name of which is said where it is: "Hotel 9 near the station".
func (p *parse) placedRun(start, end int32) bool {
	if start >= end || p.has(slot.BusinessName) || !p.begins(start) || p.is(p.toks[start].word, Door) || p.is(p.toks[start].word, Counted) {
		return false
	}
	b, e := p.businessRun(start)
	if e <= b || e >= end || b > start+1 || !(p.is(p.toks[e].word, Stop) || p.is(p.toks[e].word, About)) || p.is(p.toks[e].word, And) ||
		p.is(p.toks[e].word, Particle) || !p.looksBusiness(b, e) {
		return false
	}
	p.takeName(slot.BusinessName, b, e)
	return true
}

// unname drops a business that is only what stands behind a noun: "de reuniones" in "sala de reuniones".
func (p *parse) unname() {
	p.out.Facts = slices.DeleteFunc(p.out.Facts, func(f Fact) bool {
		if f.Slot != slot.BusinessName || f.Value != strings.ToLower(f.Value) {
			return false
		}
		for i := range p.toks {
			if int(p.toks[i].at) == f.Span.Start {
				return i > 0 && p.is(p.toks[i].word, Particle) && !p.is(p.toks[i].word, Article) && !p.isAt(int32(i-1), Stop)
			}
		}
		return false
	})
}

// wantsBusiness reports whether no business is named yet, or only a person who works there.
func (p *parse) wantsBusiness() bool {
	f, named := p.out.Fact(slot.BusinessName)
	if !named {
		return true
	}
	for i := range p.toks {
		if int(p.toks[i].at) == f.Span.Start {
			return p.is(p.toks[i].word, Title) && p.is(p.toks[i].word, Place)
		}
	}
	return false
}

// longestKindName is the longest name of common words behind the kind of business: "hotel playa azul".
const longestKindName = 4

// takeName takes words for a name. Values that were read within it are none.
func (p *parse) takeName(name slot.Name, start, end int32) {
	words := p.span(start, end)
	p.out.Facts = slices.DeleteFunc(p.out.Facts, func(f Fact) bool {
		return f.Slot == name || f.Span.Start >= words.Start && f.Span.End <= words.End && (f.Slot == slot.Date || f.Slot == slot.Time ||
			f.Slot == slot.PartySize)
	})
	p.fact(p.nameFact(name, start, end))
	p.take(&item{start: start, end: end})
}

// nameRun reports whether every word of a run can be in a name.
func (p *parse) nameRun(start, end int32) bool {
	for i := p.kindPhrase(start); i < end; i++ {
		t := &p.toks[i]
		switch {
		case t.kind != letter:
		case p.is(t.word, Never) && (t.look&capital == 0 || t.look&opening != 0):
			return false
		case t.look&capital != 0 && (t.look&opening == 0 || !p.known(t.word) || p.is(t.word, Place) || p.is(t.word, FirstName) || p.titled(i)):
		case p.is(t.word, Particle) || p.is(t.word, Article) || p.is(t.word, Place) || p.is(t.word, And):
		case i == start && p.is(t.word, Title):
		case !p.nameLike(i) || p.capitals:
			return false
		}
	}
	return true
}

// looksBusiness reports whether a run holds what businesses have in their names and people have not.
func (p *parse) looksBusiness(start, end int32) bool {
	t := &p.toks[start]
	if p.is(t.word, Door) && t.kind == letter && p.numberAt(start+1) || t.digits == 4 && t.num >= firstModel && t.num <= lastModel &&
		!p.anyIs(start, end, Place) {
		return false // "Room 12", "2018 Civic"
	}
	for i := start; i < end; i++ {
		t := &p.toks[i]
		if t.kind == digit || t.kind == mark && p.text[t.start] != '.' || p.placeLike(t) {
			return true
		}
	}
	return p.is(p.toks[start].word, Article)
}

// The years in which a car can have been built that somebody brings to be mended.
const firstModel, lastModel = 1950, 2039

// allCommon reports whether a run is everyday words only.
func (p *parse) allCommon(start, end int32) bool {
	for i := start; i < end; i++ {
		if p.toks[i].kind == letter && !p.known(p.toks[i].word) {
			return false
		}
	}
	for i := start; i < end; i++ {
		if p.toks[i].look&capital != 0 && !p.is(p.toks[i].word, Place) && p.toks[i].look&opening == 0 {
			return false
		}
	}
	return true
}
