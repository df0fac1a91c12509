package nlu

import (
	"strings"

	"github.com/kallybot/kallybot/conversation/slot"
)

// properBusiness reports whether words are a business's name although the words before them often lead to something else.
// arg is that of the meaning: 0 for surely, 1 for perhaps, 2 for words that rather lead to a town, 10 for those that lead to a town
// behind a kind of business.
func (p *parse) properBusiness(start, end, arg int32) bool {
	if arg != 0 && arg != calledArg && p.sought(start) {
		return false
	}
	if p.townOnly(start, end) || arg != 0 && arg != calledArg && p.landOnly(start, end) {
		return false
	}
	if arg == 0 || arg == calledArg {
		return arg == 0 || !p.spokenOf(start)
	}
	if arg == 10 {
		if p.anyIs(max(start-2*longestAside, 0), start, Place) {
			return false
		}
		arg = 1
	}
	if p.arrival(start, end) || p.address(start, end) || arg == 1 && p.caller(start, end) {
		return false
	}
	t := &p.toks[start]
	upper := p.capitalNear(start)
	if arg == 3 && (upper || !p.capitals || p.casual && p.strange(start)) {
		return true
	}
	if arg == 7 && !upper {
		if p.placeLike(t) && end-start > 1 {
			start = end - 1
		}
		return (!p.capitals || p.casual) && (len(p.req.Expect) == 0 || p.expects(slot.BusinessName)) && p.strange(start) && p.closed(end)
	}
	if arg == 8 && p.expects(slot.UserName) && !p.expects(slot.BusinessName) {
		return false // "Will Young please"
	}
	if arg == 8 {
		last := &p.toks[end-1]
		return end-start > 1 && t.look&capital != 0 && (last.look&capital != 0 || p.is(last.word, NameEnd) && !p.known(t.word))
	}
	if arg == 4 {
		return upper && !(start > 0 && p.toks[start-1].kind == letter && p.toks[start-1].look&(capital|opening) == capital) &&
			p.anyIs(start, end, Place)
	}
	if !upper && (p.capitals && !(p.casual && p.strangeIn(start, end) && p.closed(p.stretch(start, end))) || len(p.req.Expect) > 0 &&
		!p.expects(slot.BusinessName)) {
		return false
	}
	if p.expects(slot.UserName) && !p.expects(slot.BusinessName) && !p.anyIs(start, end, Place) {
		return false // "put it down to Ana"
	}
	if arg == 2 && p.isAt(start, FirstName) && p.isAt(start-1, For) && p.isAt(start-1, Particle) && !p.anyIs(start, end, Place) {
		return false // "the booking of Ana Soler"
	}
	return end-start > 1 || p.properWord(start, end, arg, upper)
}

// properWord reports whether a single word is a business's name, as properBusiness does for several; upper tells whether it has a capital.
func (p *parse) properWord(start, end, arg int32, upper bool) bool {
	t := &p.toks[start]
	owner := arg == 2 && p.possessive(end-1) // "from Gino's"
	if p.is(t.word, FirstName) && !owner && !p.expects(slot.BusinessName) && !p.isAt(start-1, At) && !p.isAt(start-1, In) &&
		!(start > 0 && upper && p.toks[start-1].kind == letter && p.placeLike(&p.toks[start-1])) {
		return false // "I like Ana"
	}
	short := t.look&shout != 0 && t.to-t.at <= 3 && !(p.isAt(start-1, Article) && p.closed(end)) // "en el SAT"
	return (arg == 1 || arg == 7 || owner || arg == 2 && (p.bookedIn(start) || p.brand(start) || p.isAt(start, Brand))) && upper && !short
}

// bookedIn reports whether a word of no table stands behind "in", and before that what is booked there without its kind of business:
// "cita de revisión en Lumident", but not "cita con un dentista en Alba".
func (p *parse) bookedIn(start int32) bool {
	if !p.isAt(start-1, In) || !p.strange(start) {
		return false
	}
	said := false
	for i := start - 2; i >= 0 && i > start-longestLead-2 && p.toks[i].kind != mark; i-- {
		if p.isAt(i, Place) || p.isAt(i, Journey) {
			return false
		}
		said = said || p.isAt(i, Bookable) || p.isAt(i, BookVerb) || p.isAt(i, Common)
	}
	return said
}

// caller reports whether somebody with a first name calls, and is not called: "dile que llama Ana de Pagos".
func (p *parse) caller(start, end int32) bool {
	return p.isAt(start, FirstName) && p.isAt(start-1, CallVerb) && p.isAt(start-2, Stop) && !p.anyIs(start, end, Place)
}

// namesNobody reports whether words that could be a person's name are a day, "Tuesday", or say what kind of relation follows:
// "teenage daughter".
func (p *parse) namesNobody(start, end, arg int32) bool {
	if d := p.find(Date, start); d != nil && d.end >= end && !p.is(p.toks[start].word, FirstName) {
		return true
	}
	if t := &p.toks[start]; arg == 3 && end-start == 1 && t.to-t.at == 1 {
		return true // "B&B from Friday"
	}
	if end == start+1 && p.isAt(start, Month) && p.isAt(start-1, Particle) {
		return true // "la primera semana de julio"
	}
	if t := &p.toks[start]; arg == 3 && t.look&opening != 0 && p.known(t.word) && !p.is(t.word, FirstName) {
		return true // "Probably Ana has booked"
	}
	if arg == 1 && p.possessive(end-1) && (end < int32(len(p.toks)) && p.toks[end].kind != mark || p.isAt(start-1, From)) {
		return true // "for Ana's 80th", "two cakes from Ana's"
	}
	return arg == 1 && (p.isAt(end, Kin) || p.isAt(end, PersonNoun) || p.isAt(end, People))
}

// strange reports whether a word is in no table but those of chains and signs, and no misspelt one.
func (p *parse) strange(i int32) bool {
	t := &p.toks[i]
	return (t.word == 0 || p.is(t.word, Brand) || p.is(t.word, Sign) && !p.known(t.word)) && t.look&guessed == 0
}

// strangeIn reports whether the first word of a name behind its articles and its kind is strange.
func (p *parse) strangeIn(start, end int32) bool {
	for start < end-1 && (p.is(p.toks[start].word, Particle) || p.is(p.toks[start].word, Article) || p.is(p.toks[start].word, Place)) {
		start++
	}
	return p.strange(start)
}

// smallBusiness reports whether a name in small letters says itself that it is a business's, whatever has capitals around it.
func (p *parse) smallBusiness(start, end int32) bool {
	return end-start > 1 && (len(p.req.Expect) == 0 || p.expects(slot.BusinessName)) && p.toks[start].look&capital == 0 &&
		p.looksBusiness(start, end) && !p.is(p.toks[start].word, Place) && p.closed(end)
}

// personLast is the argument of the second of two names.
const personLast = 11

// ownerArg is the argument of the name of somebody to whom something belongs.
const ownerArg = 12

// calledArg is the argument of a name behind "is called".
const calledArg = 9

// signGoesOn reports whether a name goes on at a token as no person's does, with "&" or a small word with a capital.
func (p *parse) signGoesOn(i int32) bool {
	if i >= int32(len(p.toks)) || p.shouting {
		return false
	}
	t := &p.toks[i]
	return p.markAt(i, '&') && p.capitalAfterPlace(i) || t.kind == letter && t.look&(capital|opening) == capital && p.is(t.word, Stop) &&
		!p.is(t.word, Self) && !p.dateStarts(i)
}

// spokenOf reports whether a first name stands at a token, and somebody who may have it before it: "for my son, he is called Hugo".
func (p *parse) spokenOf(i int32) bool {
	return p.isAt(i, FirstName) && !p.expects(slot.BusinessName) && (p.anyIs(max(i-2*longestMove, 0), i, Kin) ||
		p.anyIs(max(i-2*longestMove, 0), i, PersonNoun))
}

// properName reports whether words are a name even where the words before them often lead to something else: they are no
// common words, and in a message with capitals they have one.
func (p *parse) properName(start, end int32) bool {
	own := p.titled(start)
	for i := start; i < end; i++ {
		t := &p.toks[i]
		if t.kind != letter || p.is(t.word, Particle) {
			continue
		}
		if p.is(t.word, FirstName) {
			return true
		}
		own = own || !p.known(t.word) && !p.ofCommon(i)
	}
	t := &p.toks[start]
	if t.look&shout != 0 && t.to-t.at <= 3 && (end-start == 1 || p.toks[end-1].look&shout == 0) {
		return false
	}
	return own && (t.look&capital != 0 || !p.capitals)
}

// ofCommon reports whether a word says that something belongs to what an everyday word names: "the chef's table".
func (p *parse) ofCommon(i int32) bool {
	t := &p.toks[i]
	if t.word != 0 || !p.possessive(i) {
		return false
	}
	word := strings.ToLower(p.text[t.start:t.end])
	stem := p.reader.vocab.id([]byte(word[:strings.LastIndexAny(word, "'’")]))
	return stem != 0 && p.is(stem, Common) && !p.is(stem, FirstName)
}

// titled reports whether a title that is no trade stands before a token: "Sr. Valencia" is no town.
func (p *parse) titled(i int32) bool {
	if p.dot(i - 1) {
		i--
	}
	return p.isAt(i-1, Title) && !p.isAt(i-1, Place)
}

// withKind returns where a name in small letters begins that stands behind its kind: with the kind, "bar la esquina", if an article
// stands between them or before both.
func (p *parse) withKind(begin, arg int32) int32 {
	if p.toks[begin].look&capital != 0 || arg != 1 && arg != 7 {
		return begin
	}
	if begin > 1 && p.isAt(begin-1, Article) && p.placeLike(&p.toks[begin-2]) {
		return begin - 2
	}
	if arg == 7 && begin > 0 && p.placeLike(&p.toks[begin-1]) {
		return begin - 1
	}
	return begin
}

// named is a name that a cue stands before: b and c are its tokens.
func named(p *parse, cs captures, arg int32, it *item) bool {
	if arg == businessLong || arg == businessPlain {
		return p.plainNamed(cs, arg, it)
	}
	for i := range cs {
		if arg == personLast && i < len(cs)-1 {
			continue
		}
		if cs[i].class == NameRun || cs[i].class == BusinessRun {
			it.a, it.b, it.c = arg, cs[i].start, cs[i].end
			p.wholeKind(cs[i].class, it)
			if it.op == opBusiness {
				return p.namesBusiness(&cs[i], arg, it)
			}
			return p.namesPerson(cs, i, arg, it)
		}
	}
	return false
}

// wholeKind lets a name begin with the kind of business that stands before it, or with the words that bind it.
func (p *parse) wholeKind(class Class, it *item) {
	for class == BusinessRun && it.b > 0 && p.is(p.toks[it.b-1].word, Place) &&
		(p.toks[it.b-1].look&capital != 0 || p.is(p.toks[it.b].word, Particle) && !p.is(p.toks[it.b].word, Article) &&
			p.toks[it.b].look&capital == 0) {
		it.b-- // "Bar Faro" is called so whole
	}
	if class == BusinessRun && p.isAt(it.b-1, Particle) && p.isAt(it.b-2, Place) && p.toks[it.b-1].look&capital == 0 &&
		p.toks[it.b-2].look&(capital|opening) == capital {
		it.b -= 2 // "Salón de Té Olvido"
	}
	if it.op == opBusiness && p.isAt(it.b-1, Particle) && p.isAt(it.b-2, Article) && p.toks[it.b-2].look&(capital|opening) == capital {
		it.b -= 2 // "Lo de Tito"
	}
}

// namesBusiness reports whether a name is that of a business, with the words that belong to it.
func (p *parse) namesBusiness(c *capture, arg int32, it *item) bool {
	it.b = p.withKind(it.b, arg)
	it.c = p.stretch(it.b, it.c)
	if arg == 7 {
		return p.properBusiness(it.b, it.c, arg)
	}
	end := c.end
	if p.isAt(end, Particle) {
		end = max(end, it.c) // "huerto de la tía"
	}
	return p.properBusiness(min(c.start, it.b), end, arg) || arg == 1 && p.smallBusiness(it.b, it.c)
}

// namesPerson reports whether the name that the i-th capture holds is that of a person.
func (p *parse) namesPerson(cs captures, i int, arg int32, it *item) bool {
	if arg == 3 && i > 0 && it.start == 0 && cs[0].class > lastClass && i == len(cs)-1 {
		return false // "thanks, Ana" at the beginning names who is thanked
	}
	if p.namesNobody(cs[i].start, cs[i].end, arg) {
		return false
	}
	if arg == 2 && cs[i].class == NameRun && cs[i].end-cs[i].start == 1 && p.isAt(cs[i].start, Place) {
		return false // "Tito's Barber Shop"
	}
	if arg == 2 && p.possessive(cs[i].end-1) && (p.isAt(cs[i].end, Bookable) || p.isAt(cs[i].end, NumberMark)) {
		return false // "ask for Ana's booking"
	}
	if (arg == 0 || arg == selfArg) && p.possessive(cs[i].end-1) && p.isAt(cs[i].end, Kin) {
		return false // "this is Ana's mother"
	}
	if arg == 2 && cs[i].class == NameRun && p.toks[cs[i].start].look&capital != 0 && (p.signGoesOn(cs[i].end) ||
		cs[i].end-cs[i].start > 1 && p.isAt(cs[i].end-1, NameEnd) && !p.isAt(cs[i].end-1, Street)) {
		return false // "hairdresser Curl Up & Dye", "eye doctor Maple Optical"
	}
	if arg == 1 && p.isAt(it.start, Particle) && p.expects(slot.BusinessName) && !p.expects(slot.UserName) {
		return false // "lo de Jorge"
	}
	if arg == 1 && (p.isAt(cs[i].start-1, Article) && (p.toks[cs[i].start].look&capital == 0 || p.isAt(it.start, From) ||
		p.toks[cs[i].start-1].look&(capital|opening) == capital && !p.shouting) ||
		p.isAt(it.start-1, Place) && (p.isAt(it.start, Particle) || p.toks[cs[i].start].look&capital == 0 &&
			!p.anyIs(it.start, cs[i].start, Kin))) {
		return false // "of the cakes", "of El Corral", "Casa de Pepe"
	}
	if t := &p.toks[cs[i].start]; arg == 1 && p.isAt(it.start, Particle) && cs[i].end-cs[i].start == 1 && t.look&capital == 0 &&
		!p.is(t.word, FirstName) && !p.expects(slot.UserName) {
		return false // "una pizza de pepperoni"
	}
	if arg == 2 && !p.capitals && p.isAt(it.start, Title) && p.isAt(it.start-1, Place) {
		return false // "clinica doctor Sanz" is called so
	}
	if b := it.start - 1; arg == 1 && b >= 0 && p.is(p.toks[it.start].word, Particle) && p.toks[b].look&capital != 0 &&
		(!p.known(p.toks[b].word) || p.is(p.toks[b].word, FirstName) || p.toks[b].look&opening == 0 && !p.shouting) {
		return false // the end of "Pla de Mora" is no name by itself
	}
	if t := &p.toks[cs[i].start]; arg == selfArg && p.capitals && t.look&capital == 0 && t.word == 0 && p.isAt(cs[i].end, And) {
		return false // "I am a watchman and work late", in a message that writes names with capitals
	}
	if arg == calledArg {
		return p.spokenOf(cs[i].start)
	}
	if arg == ownerArg {
		return p.possessive(cs[i].end-1) && p.toks[cs[i].start].look&capital != 0 && !p.isAt(cs[i].start-1, Own) &&
			!p.isAt(cs[i].start, Brand) && !p.anyIs(cs[i].start, cs[i].end, Place)
	}
	return arg != 1 && arg != 3 || p.properName(cs[i].start, cs[i].end) && !p.isAt(cs[i].end, Place) &&
		(arg == 1 || p.toks[cs[i].start].look&capital != 0)
}
