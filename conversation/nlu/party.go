package nlu

import "github.com/kallybot/kallybot/conversation/slot"

// Flags of a head, kept in b.
const (
	headSelf   = 1 << iota // the speaker
	headKin                // somebody of the speaker's
	headCount              // a number and a noun: surely people
	headOthers             // besides the speaker
	headAlone              // counts for itself: "a couple"
	headNamed              // called by a name
	headWhole              // people who are the whole party: "twenty people"
	headMany               // more than one member
)

// head is one or more members of a party: a is how many, b what is known about them.
func head(p *parse, cs captures, arg int32, it *item) bool {
	n, counted := int32(1), false
	if v, ok := cs.value(Number); ok {
		n, counted = v, true
	}
	it.a = n
	for i := range cs {
		switch cs[i].class {
		case Self:
			if p.hyphened(cs[i].start) || cs[i].end < int32(len(p.toks)) && p.hyphened(cs[i].end) {
				return false // spelt out: "S-I-N"
			}
			it.b |= headSelf
		case Own:
			if !counted {
				it.b |= headKin
			}
		case Kin:
			if cs[0].class == One && p.is(p.toks[cs[i].start].word, PersonNoun) {
				return false // "a boy" is anybody's
			}
			it.b |= headKin
		case KinPlural:
			it.b |= headKin
			if !counted {
				it.a = cs[i].value
			} else {
				it.b |= headCount
			}
		case People:
			it.b |= headCount
			if !counted {
				return false
			}
			if cs[i].value == 1 {
				it.b |= headWhole
			}
		case Pairs:
			it.a = n * 2
			it.b |= headCount
		case Couple:
			if p.isAt(cs[i].end, Particle) && !p.isAt(cs[i].end, And) {
				return false // "a couple of cushions"
			}
			it.a = cs[i].value
			it.b |= headCount
		case PersonNoun:
			it.b |= headAlone
			if counted {
				it.b |= headCount
			}
		case Others:
			it.b |= headOthers | headCount
		}
	}
	switch arg {
	case 1:
		it.a++
		it.b |= headSelf
	case 2:
		it.b |= headSelf | headCount
	case 3:
		it.b |= headCount
	}
	return n >= 0 && n < 1000
}

// partyOf is a head count that the words around it make one.
func partyOf(p *parse, cs captures, arg int32, it *item) bool {
	a, b, n := cs.values(Number)
	_, small := cs.value(Small)
	if n == 0 {
		a, b, n = cs.values(Small)
	}
	if n == 0 {
		if c, ok := cs.at(Party); ok {
			inner := p.items[c.item]
			if inner.op == opParty || inner.flags&weak != 0 && !(arg == 3 && inner.b&(headKin|headNamed) != 0 || inner.b&headMany != 0 && len(cs) > 1) {
				return false
			}
			a, n, it.c = inner.a, 1, inner.c
			if arg == 3 {
				it.c = 0
				if inner.c != 0 { // counted with the speaker already
					a = inner.c
				}
				if inner.b&headSelf != 0 || inner.b&headWhole != 0 && inner.b&(headKin|headNamed|headMany) == 0 {
					a--
				}
			}
		}
	}
	if n == 0 {
		if c, ok := cs.at(Self); ok {
			a, n = c.value, 1
		} else if c, ok := cs.at(Couple); ok {
			a, n = c.value, 1
		} else if _, ok := cs.at(One); ok {
			a, n = 1, 1
		}
	}
	if n == 0 { // words alone: "solo"
		a = 1
	} else if arg != 3 {
		p.trim(cs, it)
	}
	if c, ok := cs.at(Small); ok && c.value == 1 && p.toks[c.start].kind == letter && (p.isAt(c.start-1, Article) || p.isAt(c.start-1, BookVerb)) && !p.isAt(c.end+1, Couple) {
		return false // "for the one in Soho", "book one for Friday"
	}
	switch arg {
	case 10:
		if p.find(Part, it.end) == nil {
			return false
		}
		it.flags |= sure
	case 1:
		if p.isAt(it.start, One) {
			return false // "book a restaurant"
		}
		it.flags |= weak
	case 6:
		if !p.again(Party, slot.PartySize, cs[0].start) || p.isAt(it.end-1, One) && !p.closed(it.end) { // "no, a quiet place"
			return false
		}
	case 7:
		if len(cs) < 4 && !p.expects(slot.PartySize) {
			return false
		}
		a += b
	case 3:
		more := int32(1)
		if c, ok := cs.at(Party); ok && small {
			more = p.items[c.item].a
		}
		a += more
	case 4:
		a *= b
	case 5:
		if a != 0 {
			return false
		}
	case 8:
		if p.expects(slot.Time) {
			return false
		}
		a, it.flags = b, sure
	case 9:
		if a != 4 || b < 1 {
			return false
		}
		a, it.flags = b, sure
	}
	it.a = a
	return n == 0 || arg == 4 || arg == 7 || p.countsPeople(it.end)
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
	return last.class == class
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
		if p.is(t.word, class) && !p.is(t.word, People) {
			return false
		}
	}
	return p.find(Part, end) == nil || p.find(Part, end).a == Night
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
