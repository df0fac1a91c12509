package nlu

import (
	"unicode"

	"github.com/kallybot/kallybot/conversation/slot"
)

// leftName takes the words with capitals that nothing explains for the business's name, in a message that is about a call and names
// no business. Where two names are left nothing tells which of them is meant, and none is taken.
func (p *parse) leftName() {
	if !p.lacksBusiness() {
		return
	}
	var begin, end int32
	for i, runs := int32(0), 0; i < int32(len(p.toks)) && runs < maxRuns; i++ {
		e := p.leftRun(i)
		if e <= i {
			continue
		}
		if p.leftBusiness(i, e) {
			if end > begin {
				return
			}
			begin, end = i+bit(p.quote(i)), e
		}
		i, runs = e-1, runs+1
	}
	if end > begin {
		p.takeName(slot.BusinessName, begin, end)
	}
}

// lacksBusiness reports whether a message is about a call, and neither names a business nor answers a question for something else.
func (p *parse) lacksBusiness() bool {
	if p.shouting || p.has(slot.BusinessName) || len(p.req.Expect) > 0 && !p.expects(slot.BusinessName) {
		return false
	}
	for _, name := range [...]slot.Name{slot.Date, slot.Time, slot.PartySize, slot.Phone, slot.Nights} {
		if p.has(name) {
			return true
		}
	}
	return p.category != NoCategory || p.anyIs(0, int32(len(p.toks)), AskVerb)
}

// leftRun returns the end of the free words with capitals that begin at a token and may be a business's name.
func (p *parse) leftRun(i int32) int32 {
	t := &p.toks[i]
	if p.quote(i) && p.begins(i) {
		if b, e := p.quoted(i); b > i && e-b > 1 && p.capitalsEnd(b) == e {
			return e // '"The Grumpy Goat" on Friday'
		}
	}
	if t.kind == digit && p.joint(i) != '/' || t.kind != digit && (t.kind != letter || t.look&capital == 0) {
		return i
	}
	if !p.leftWord(i) || t.look&opening != 0 && p.opens(t) && !p.brand(i) && !(p.placeLike(t) && p.capitalAfterPlace(i)) {
		return i
	}
	begin, end := p.businessRun(i)
	if begin != i {
		return i
	}
	for k := i; k < end; k++ {
		if !p.leftWord(k) {
			return i
		}
	}
	return end
}

// leftWord is left of a word that may be said to the program elsewhere, but begins or goes on with a name here: "Back In Line".
func (p *parse) leftWord(i int32) bool {
	return p.left(i) || p.covered[i] && !p.phoned[i] && p.owner[i] == 0 && p.toks[i].look&(capital|opening) == capital &&
		p.capitalAfterPlace(i)
}

// left reports whether a token belongs to nothing that was read. People who were not counted in the end do not keep their words.
func (p *parse) left(i int32) bool {
	if p.phoned[i] || p.covered[i] || p.owner[i] < 0 {
		return false
	}
	if p.owner[i] == 0 {
		return true
	}
	if p.cands[p.owner[i]-1].slot != slot.PartySize {
		return false
	}
	f, _ := p.out.Fact(slot.PartySize)
	return int(p.toks[i].to) <= f.Span.Start || int(p.toks[i].at) >= f.Span.End
}

// opens reports whether the first word of a sentence has its capital only for that.
func (p *parse) opens(t *token) bool {
	return p.ending(t) || p.is(t.word, Filler) || p.is(t.word, One) || p.is(t.word, BookVerb) || p.is(t.word, CallVerb)
}

// leftBusiness reports whether a free name is that of a business by what it is made of, and stands where one can.
func (p *parse) leftBusiness(begin, end int32) bool {
	before := begin - 1
	for before >= 0 && p.is(p.toks[before].word, Article) && p.toks[before].kind == letter {
		before--
	}
	for _, class := range [...]Class{In, From, Until, About, Own, Kin, Title, Particle, One, Company, On, Journey, NumberMark} {
		if p.isAt(before, class) {
			return false
		}
	}
	if p.address(begin, end) || before >= 0 && p.toks[before].kind == digit && p.is(p.toks[end-1].word, Street) {
		return false // "4 Elm Rd"
	}
	if p.comma(before) && before > 0 && p.toks[before-1].look&capital != 0 && p.left(before-1) && !p.placeIn(begin, end) &&
		!p.isAt(end-1, NameEnd) &&
		(p.strange(before-1) || p.isAt(before-1, Town)) {
		return false // "Alba, North Dakota" says more about where
	}
	closed := p.closed(end) || p.isAt(end, Place) && p.endsAt(end+1) // "Casa Luna restaurant, 4 people"
	return closed && !p.townOnly(begin, end) && !p.landOnly(begin, end) && p.signOf(begin, end)
}

// signOf reports whether words with capitals have what businesses have in their names, and people, towns and feasts have not.
func (p *parse) signOf(begin, end int32) bool {
	first, last := &p.toks[begin], &p.toks[end-1]
	if p.is(first.word, Title) || p.is(first.word, Door) && p.numberAt(begin+1) || first.look&shout != 0 && first.to-first.at <= 3 ||
		p.dateStarts(begin) {
		return false
	}
	if p.is(first.word, Brand) {
		return true
	}
	if p.possessive(end-1) && (end-begin > 1 || !p.is(first.word, FirstName)) {
		return true // "Ravello's"
	}
	if end-begin < 2 {
		return p.brand(begin)
	}
	place := p.placeIn(begin, end) || p.is(last.word, NameEnd) || p.is(last.word, Tail) || p.anyJointed(begin, end)
	if p.is(first.word, Article) {
		return end-begin > 2 || place || !p.plural(last) && p.text[last.end-1] != 's' // "The Johnsons" are people
	}
	return place || p.everydayName(begin, end)
}

// numberAt reports whether the number of a room or a house stands at a token, in figures, as a word or a letter.
func (p *parse) numberAt(i int32) bool {
	if i >= int32(len(p.toks)) {
		return false
	}
	t := &p.toks[i]
	return t.kind == digit || t.to-t.at == 1 || p.find(Number, i) != nil
}

// everydayName reports whether a name with capitals begins with an everyday word, as businesses' do, "Blue Heron", or holds one where
// the person is named already. A first word of the sentence has its capital for that, so a word of no table or two others must follow it.
func (p *parse) everydayName(begin, end int32) bool {
	if p.is(p.toks[begin].word, FirstName) {
		return false
	}
	for i := begin; i < end; i++ {
		t := &p.toks[i]
		if !p.is(t.word, Common) && !p.is(t.word, Sign) || p.is(t.word, FirstName) || !p.idle(i) {
			continue
		}
		if t.look&opening == 0 && (i == begin || p.has(slot.UserName) || p.plural(t)) || i == begin && (end-begin > 2 || p.strange(i+1)) {
			return true
		}
	}
	return false
}

// brand reports whether a capital stands inside a word that is no name of a person, as brands are written: "AutoNation".
func (p *parse) brand(i int32) bool {
	t := &p.toks[i]
	if !p.strange(i) || t.look&shout != 0 {
		return false
	}
	small := 0
	for _, r := range p.text[t.start:t.end] {
		if unicode.IsUpper(r) && small >= longestPrefix {
			return true
		}
		if unicode.IsLower(r) {
			small++
		} else {
			small = 0
		}
	}
	return false
}

// longestPrefix is how many small letters stand before a capital inside a person's name, and one more: "MacDonald".
const longestPrefix = 3

// placeIn reports whether a name says what kind of place it is, or has a figure or a mark as businesses have: "Oak & Ember".
func (p *parse) placeIn(begin, end int32) bool {
	for i := begin; i < end; i++ {
		if t := &p.toks[i]; t.kind == digit || t.kind != letter && p.text[t.start] != '.' || p.placeLike(t) {
			return true
		}
	}
	return false
}
