package nlu

import "github.com/kallybot/kallybot/conversation/slot"

// partyOf is a head count that the words around it make one.
func partyOf(p *parse, cs captures, arg int32, it *item) bool {
	a, b, n := cs.values(Number)
	_, small := cs.value(Small)
	if n == 0 {
		a, b, n = cs.values(Small)
	}
	if c, ok := cs.at(Party); n == 0 && ok {
		if a, ok = p.partyInside(cs, &p.items[c.item], arg, it); !ok {
			return false
		}
		n = 1
	}
	if n == 0 {
		a, n = aloneCount(cs)
	}
	if n == 0 { // words alone: "solo"
		a = 1
	} else if arg != plusSpeaker && arg != partyWith {
		p.trim(cs, it)
	}
	if p.theOne(cs) || n == 1 && p.pricey(cs) {
		return false
	}
	it.a = a
	switch arg {
	case plusSpeaker:
		more := int32(1)
		if c, ok := cs.at(Party); ok && small {
			more = p.items[c.item].a
			if besides := p.items[c.item].c; besides != 0 {
				more = besides // "we are 5 with my mother"
			}
		}
		it.a += more
	case partyTimes:
		it.a *= b
	case partySum:
		if len(cs) < 4 && !p.expects(slot.PartySize) {
			return false
		}
		it.a += b
	default:
		if !p.partyHolds(cs, arg, b, it) {
			return false
		}
	}
	return n == 0 || arg == partyTimes || arg == partySum || p.countsPeople(it.end)
}

// Values of the argument of a head count.
const (
	partyPerhaps = 1
	plusSpeaker  = 3
	partyTimes   = 4
	partyNobody  = 5
	partyAnew    = 6
	partySum     = 7
	partyLast    = 8
	partyFour    = 9
	partyAtPart  = 10
	partyOneOf   = 12
	partyWith    = 13
)

// partyInside is the count of a party within a longer phrase; not ok when that says no more than the party itself.
func (p *parse) partyInside(cs captures, inner *item, arg int32, it *item) (a int32, ok bool) {
	plus := arg == plusSpeaker
	if plus && p.somebodys(inner.start) && !p.isAt(inner.start-1, And) {
		return 0, false // "Ana brings her husband"
	}
	if inner.op == opParty || inner.flags&weak != 0 && !(plus && inner.b&(headKin|headNamed) != 0 || inner.b&headMany != 0 && len(cs) > 1) {
		return 0, false
	}
	a, it.c = inner.a, inner.c
	if !plus {
		return a, true
	}
	it.c = 0
	if inner.c != 0 { // counted with the speaker already
		a = inner.c
	}
	if inner.b&headSelf != 0 || inner.b&headWhole != 0 && inner.b&(headKin|headNamed|headMany) == 0 {
		a--
	}
	return a, true
}

// somebodys reports whether a word at a token tells that what follows is neither the speaker's nor ours.
func (p *parse) somebodys(i int32) bool {
	v, _ := p.lang().value(p.toks[i].word, Own)
	return v == 1
}

// aloneCount is the count of a phrase without a number: "just us", "a single"; n is 0 when no word of it counts.
func aloneCount(cs captures) (a int32, n int) {
	for _, class := range [...]Class{Self, Couple} {
		if c, ok := cs.at(class); ok {
			return c.value, 1
		}
	}
	if _, ok := cs.at(One); ok {
		return 1, 1
	}
	return 0, 0
}

// pricey reports whether the one number of a pattern is a price: "under $90 in all".
func (p *parse) pricey(cs captures) bool {
	for i := range cs {
		if at := cs[i].start; (cs[i].class == Number || cs[i].class == Small) && p.toks[at].kind == digit && at > 0 && p.isAt(at-1, Currency) {
			return true
		}
	}
	return false
}

// theOne reports whether the word for one stands for a thing: "for the one in Soho", "book one for Friday", "somos un grupo".
func (p *parse) theOne(cs captures) bool {
	c, ok := cs.at(Small)
	return ok && c.value == 1 && p.toks[c.start].kind == letter && p.pronoun(c)
}

// partyHolds settles what depends on more than the phrase, b being its second number.
func (p *parse) partyHolds(cs captures, arg, b int32, it *item) bool {
	switch arg {
	case partyAtPart:
		it.flags |= sure
		return p.find(Part, it.end) != nil || p.isAt(it.start-1, About) || p.isAt(it.end, Ish)
	case partyPerhaps:
		it.flags |= weak
		return !p.isAt(it.start, One) // "book a restaurant"
	case partyAnew:
		return p.again(Party, slot.PartySize, cs[0].start) && (!p.isAt(it.end-1, One) || p.closed(it.end)) // not "no, a quiet place"
	case partyNobody:
		return it.a == 0
	case partyLast:
		it.a, it.flags = b, sure
		return !p.expects(slot.Time)
	case partyOneOf:
		it.a, it.flags = b, sure
		return p.expects(slot.PartySize) || p.find(Party, it.end) != nil || p.isAt(it.end, People)
	case partyFour:
		four := it.a == 4
		it.a, it.flags, it.start = b, sure, it.start+1
		return four && b >= 1
	}
	return true
}

// again reports whether the last value before a token is of a class, or the only value asked for is of the slot: what follows replaces it.
func (p *parse) again(class Class, name slot.Name, at int32) bool {
	last, which := (*item)(nil), int32(0)
	for start := max(at-longestValue, 0); start < at; start++ {
		for i := p.heads[start]; i != 0; i = p.items[i-1].next {
			p.steps++
			it := &p.items[i-1]
			if it.class != Party && it.class != Clock && it.class != Date || it.end > at || at-it.end > longestAside {
				continue
			}
			if last == nil || it.end > last.end || it.end == last.end && i < which {
				last, which = it, i
			}
		}
	}
	if last == nil {
		return p.expects(name)
	}
	return last.class == class && (class != Clock || !p.people(last.end, at))
}

// longestValue is how many words a value and what stands between it and its replacement may have.
const longestValue = 4 * longestAside

// countsPeople reports whether a number before token end can count people: no other thing that is counted follows.
func (p *parse) countsPeople(end int32) bool {
	if end >= int32(len(p.toks)) {
		return true
	}
	t := &p.toks[end]
	if t.look&glued != 0 && p.is(t.word, OrdinalEnd) {
		return false // "for the 22nd"
	}
	if t.kind == mark {
		return !(t.look&glued != 0 && end+1 < int32(len(p.toks)) && p.toks[end+1].kind == digit && p.toks[end+1].look&glued != 0) &&
			p.text[t.start] != '%'
	}
	for _, class := range [...]Class{Counted, Unit, HalfDay, OClock, Currency, Month, Delta} {
		if p.is(t.word, class) && !p.is(t.word, People) && !(class == Month && p.dayBehindMonth(end)) {
			return false
		}
	}
	part := p.find(Part, end)
	return part == nil || part.a == Night || p.isAt(end, For) && p.anyIs(end, part.end, Meal) // "mesa de tres para cenar"
}

// trim moves an item to the words that hold its value.
func (p *parse) trim(cs captures, it *item) {
	for i := range cs {
		switch cs[i].class {
		case Number, Small, Party, Self:
			if it.b == 0 {
				it.start, it.b = cs[i].start, 1
			}
			it.end = cs[i].end
		}
	}
	it.b = 0
}

// pronoun reports whether a "one" counts nobody: an article or a verb of booking stands before it, or a group behind it.
func (p *parse) pronoun(c capture) bool {
	if p.isAt(c.start-1, Article) || p.isAt(c.start-1, BookVerb) {
		return !p.isAt(c.end+1, Couple)
	}
	return p.is(p.toks[c.start].word, One) && p.isAt(c.end, Group)
}
