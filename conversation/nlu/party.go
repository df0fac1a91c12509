package nlu

// Flags of a head, kept in b.
const (
	headSelf   = 1 << iota // the speaker
	headKin                // somebody of the speaker's
	headCount              // a number and a noun: surely people
	headOthers             // besides the speaker
	headAlone              // counts for itself: "a couple"
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
			it.b |= headSelf
		case Kin:
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
		case Pairs:
			it.a = n * 2
			it.b |= headCount
		case Couple:
			it.a = 2
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
	if arg == 1 {
		it.a++
		it.b |= headSelf
	}
	return n >= 0 && n < 1000
}

// lists joins the heads that stand side by side, with commas and words such as "and" between them, to parties.
func (p *parse) lists() {
	for i := int32(0); i < int32(len(p.toks)); {
		h := p.find(Head, i)
		if h == nil {
			i++
			continue
		}
		i = p.list(i, h)
	}
}

// maxMembers bounds the members of one list.
const maxMembers = 40

func (p *parse) list(start int32, h *item) int32 {
	total, kinds, members, end := h.a, h.b, 1, h.end
	for members < maxMembers {
		next, at := p.member(end, kinds)
		if next == nil {
			break
		}
		total, end, members = total+next.a, next.end, members+1
		kinds |= next.b
		_ = at
	}
	it := item{class: Party, start: start, end: end, a: total, b: kinds, c: 0}
	switch {
	case kinds&headSelf != 0 || kinds&headOthers != 0 && kinds&headSelf != 0:
	case kinds&headOthers != 0:
		it.a, it.c = total+1, total
	case kinds&headKin != 0 && kinds&headSelf == 0:
		it.a, it.c = total+1, total
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
	case kinds&headSelf != 0 && members > 1:
		return true
	}
	return kinds&headKin != 0 && kinds&headCount != 0 && members > 1
}

// member finds the next head of a list behind token end.
func (p *parse) member(end, kinds int32) (*item, int32) {
	at := end
	joined := false
	for n := 0; n < 2 && at < int32(len(p.toks)); n++ {
		t := &p.toks[at]
		if !p.is(t.word, And) && !(t.kind == mark && p.text[t.start] == ',') {
			break
		}
		at, joined = at+1, true
	}
	if at >= int32(len(p.toks)) {
		return nil, at
	}
	if h := p.find(Head, at); h != nil && (joined || h.b&headCount != 0) {
		return h, at
	}
	if joined && kinds&(headSelf) != 0 && !p.comma(at-1) {
		if n := p.find(Number, at); n != nil && n.a >= 1 && n.a <= 50 && p.bare(n.end) {
			return n, at
		}
	}
	return nil, at
}

func (p *parse) comma(at int32) bool {
	return at >= 0 && p.toks[at].kind == mark && p.text[p.toks[at].start] == ','
}

// bare reports whether nothing that could be counted stands at a token.
func (p *parse) bare(at int32) bool {
	if at >= int32(len(p.toks)) {
		return true
	}
	t := &p.toks[at]
	return t.kind != letter || p.is(t.word, Stop) || p.is(t.word, For) || p.is(t.word, At) || p.is(t.word, On) || p.is(t.word, Filler)
}

// partyOf is a head count that the words around it make one.
func partyOf(p *parse, cs captures, arg int32, it *item) bool {
	a, b, n := cs.values(Number)
	if n == 0 {
		a, b, n = cs.values(Small)
	}
	if n == 0 {
		if c, ok := cs.at(Party); ok {
			inner := p.items[c.item]
			a, n, it.c = inner.a, 1, inner.c
			if arg == 3 && inner.b&headKin != 0 {
				a, it.c = inner.c, 0
				if inner.c == 0 {
					a = inner.a
				}
				if inner.b&headSelf != 0 {
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
	} else {
		p.trim(cs, it)
	}
	switch arg {
	case 1:
		it.flags |= weak
	case 3:
		a++
	case 4:
		a *= b
	}
	it.a = a
	return true
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
