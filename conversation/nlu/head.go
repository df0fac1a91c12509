package nlu

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
	n, counted := cs.value(Number)
	if !counted {
		n = 1
	}
	it.a = n
	for i := range cs {
		if !p.headPart(cs, i, n, counted, it) {
			return false
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

// headPart adds what one part of a pattern says about members; false when they are none.
func (p *parse) headPart(cs captures, i int, n int32, counted bool, it *item) bool {
	c := &cs[i]
	switch c.class {
	case Self:
		it.b |= headSelf
		return !p.hyphened(c.start) && !(c.end < int32(len(p.toks)) && p.hyphened(c.end)) // spelt out: "S-I-N"
	case Own:
		it.b |= bit(!counted) * headKin
	case Kin:
		it.b |= headKin
		if counted {
			return n == 1 // "1 sister", not "at 8 mum comes"
		}
		return cs[0].class != One || !p.is(p.toks[c.start].word, PersonNoun) // "a boy" is anybody's
	case KinPlural:
		it.b |= headKin
		if counted {
			it.b |= headCount
		} else {
			it.a = c.value
		}
	case People:
		it.b |= headCount
		if c.value == 1 {
			it.b |= headWhole
		}
		return counted
	case Pairs:
		it.a = n * 2
		it.b |= headCount
	case Couple:
		it.a = c.value
		it.b |= headCount
		return !p.isAt(c.end, Particle) || p.isAt(c.end, And) // "a couple of cushions"
	case PersonNoun:
		it.b |= headAlone | bit(counted)*headCount
	case Others:
		it.b |= headOthers | headCount
	}
	return true
}
