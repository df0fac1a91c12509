package nlu

import "github.com/kallybot/kallybot/conversation/slot"

// counted reports whether something that is counted stands at a token.
func (p *parse) counted(i int32) bool {
	if i >= int32(len(p.toks)) {
		return false
	}
	if p.isAt(i, Particle) && p.isAt(i+1, Couple) {
		return true // "of us"
	}
	if p.isAt(i, Bookable) && p.isAt(i+1, For) {
		return false // "at 8 table for two"
	}
	for _, class := range [...]Class{People, PersonNoun, Counted, Unit, Currency, Pairs} {
		if p.is(p.toks[i].word, class) && !p.is(p.toks[i].word, OClock) && !p.is(p.toks[i].word, PartOfDay) {
			return true
		}
	}
	return false
}

// countsHours reports whether a number and a word for hours are rather a length of time: "dos horas", not "8 horas".
func (p *parse) countsHours(h, o *capture) bool {
	return p.toks[o.start].to-p.toks[o.start].at >= longHours && p.toks[h.start].kind == letter && !p.isAt(h.start-1, At)
}

// longHours is how many letters a word for hours has that is not shortened.
const longHours = 4

// oneOf reports whether an hour is one of several things: "at one of the tables".
func (p *parse) oneOf(c *capture) bool {
	return c.value == 1 && p.toks[c.start].kind == letter && p.isAt(c.end, Particle) && !p.isAt(c.end, At) &&
		(p.isAt(c.end+1, Article) || p.isAt(c.end+1, Own)) && p.find(Part, c.end) == nil && !p.dateStarts(c.end+1) &&
		!p.isAt(c.end+2, PartOfDay)
}

// streetAfter reports whether the name of a street begins at a token.
func (p *parse) streetAfter(i int32) bool {
	return !p.bare(i) && !p.isAt(i, Article) && p.streetNear(i)
}

// dayLeads reports whether a day or a part of it ends where the words before an hour begin, and no street is named behind it:
// "tonight at 8 Lemon Grass".
func (p *parse) dayLeads(at, behind int32) bool { return p.dayEnds(at) && !p.streetNear(behind) }

// atClock is a bare hour that a word before it makes a clock time.
func atClock(p *parse, cs captures, arg int32, it *item) bool {
	for i := range cs {
		switch cs[i].class {
		case Hour, Clock, LooseClock:
			if n := p.find(Number, cs[i].start); cs[i].class == Hour && n != nil && n.end > cs[i].end {
				return false // "about twenty-five"
			}
			if cs[i].class == Hour && arg == pushedTime && cs[i].value > hoursOfDay/2 {
				return false // "move it to 14"
			}
			if t := &p.toks[cs[i].start]; cs[i].class == Hour && arg == 1 && t.kind == letter && cs[i].value > 12 {
				return false // "about twenty"
			}
			if cs[i].class == LooseClock && (p.counted(cs[i].end) || p.streetAfter(cs[i].end)) {
				return false // "at 1930 Juniper Street"
			}
			if cs[i].class == Hour && (p.counted(cs[i].end) || p.oneOf(&cs[i]) || p.isAt(cs[i].start-1, Currency)) {
				return false
			}
			if cs[i].class == Hour && p.namesFollow(cs[i].end) && !p.dayLeads(cs[i].start-1, cs[i].end) {
				return false
			}
			if !clockTime(p, cs[i:i+1], 0, it) {
				return false
			}
			it.start, it.end = cs[i].start, cs[i].end
			if arg == firstOfTwo {
				return !p.expects(slot.PartySize) || p.expects(slot.Time)
			}
		case About, Ish:
			it.flags |= approx
		}
	}
	if arg == 1 {
		it.flags |= approx
	}
	if arg == movedTime && !p.moves(cs[0].start) || (arg == 2 || arg == movedTime) && !p.again(Clock, slot.Time, cs[0].start) {
		return false
	}
	return it.end > 0
}

// pushedTime is the argument of an hour to which something is moved; a number that is no hour of half a day is rather a day.
const pushedTime = 8
