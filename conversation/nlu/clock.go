package nlu

import "github.com/kallybot/kallybot/conversation/slot"

const noon = 12 * 60

// clockTime is an hour, perhaps with minutes and the half of the day.
func clockTime(p *parse, cs captures, arg int32, it *item) bool {
	var hour, minute int32 = -1, 0
	half := int32(-1)
	for i := range cs {
		c := &cs[i]
		switch c.class {
		case Hour:
			hour = c.value
		case Minute, Fraction:
			minute = c.value
			if t := &p.toks[c.start]; c.class == Minute && t.digits < 2 && (t.kind == digit || minute < 10 && i > 0 && p.toks[cs[i-1].start].kind == digit) {
				return false
			}
			if i > 0 && cs[i-1].class == Hour && cs[i-1].end != c.start {
				return false // "at twelve, six of us"
			}
		case Digit:
			minute += c.value
		case HalfDay:
			half = c.value
		case ClockWord:
			it.a, it.flags = c.value, sure
			return true
		case Clock, LooseClock:
			inner := &p.items[c.item]
			it.a, it.flags = inner.a, inner.flags&^weak
			hour, minute = inner.a/60, inner.a%60
			if c.class == LooseClock && p.inDate(c.start) {
				return false
			}
		case Part, PartOfDay:
			if c.class == Part {
				if p.items[c.item].b == 0 && c.start > 1 && (p.is(p.toks[c.start-2].word, For) || p.partyBefore(c.start-2)) {
					return false // "for 4 tonight" counts people, and so does "a party of 7 tonight"
				}
				if c.end-c.start == 1 && p.items[c.item].a == Night && hour <= 6 {
					return false // "two nights"
				}
				half = halfFor(p.items[c.item].a, hour)
			} else {
				half = halfFor(c.value, hour)
			}
		}
	}
	if !p.clockParts(cs, minute) {
		return false
	}
	switch arg {
	case noon:
		it.a, it.flags = noon, sure
		return true
	case onTheHour:
		it.a, it.flags = hour%24*60, sure
		return hour >= 0
	}
	if last := cs[len(cs)-1]; half < 0 && last.class >= lastClass && p.text[p.toks[last.start].start]|32 != 'h' && p.toks[last.start].to-p.toks[last.start].at == 1 {
		if half = p.halfLetter(last.start); half < 0 {
			return false // "for 8 a table"
		}
	}
	if h, ok := cs.at(Hour); ok && len(cs) > 1 && p.is(p.toks[h.start].word, Tens) && minute < 10 && minute != 0 && p.toks[h.start].kind == letter {
		if _, said := cs.at(Minute); said {
			return false // "diez y seis" is 16
		}
	}
	if hour < 0 || minute > 59 || hour == 24 && minute > 0 {
		return false
	}
	it.a, it.flags = settle(hour, minute, half, it.flags)
	if arg == 1 {
		it.flags |= approx
		if p.isAt(it.start-1, Company) && !p.anyIs(it.start, it.end, At) {
			return false // "we are about 20"
		}
	}
	return true
}

// clockParts tells a clock time from other things that are written likewise: "the 16 in the afternoon" is a day, "four and two" are two numbers.
func (p *parse) clockParts(cs captures, minute int32) bool {
	h, ok := cs.at(Hour)
	if !ok {
		return true
	}
	if p.is(p.toks[h.start].word, One) && p.isAt(h.end, Unit) && !p.isAt(h.start-1, At) {
		return false // "una hora" is a length
	}
	if c, ok := cs.at(Part); ok && c.start == h.end && !p.is(p.toks[c.start].word, Particle) &&
		(p.isAt(h.start-1, On) || h.value > 12 && p.isAt(h.start-1, Weekday)) {
		return false
	}
	if c, ok := cs.at(Part); ok && c.start > h.end && p.isAt(h.start-1, Month) {
		return false // "May 9, morning"
	}
	m, ok := cs.at(Minute)
	if ok && p.toks[m.start].kind == letter && p.comma(h.end) {
		return false
	}
	return !ok || minute >= 10 || minute == 5 || p.toks[m.start].kind == digit || m.start == h.end || p.isAt(h.start-1, At)
}

// partyBefore reports whether words such as "a party of" end with a token.
func (p *parse) partyBefore(i int32) bool {
	return i > 0 && p.isAt(i, Particle) && p.isAt(i-1, Group)
}

// halfLetter is the half of the day written as one letter that is glued to the figures: "8:45a".
func (p *parse) halfLetter(i int32) int32 {
	if p.toks[i].look&glued == 0 {
		return -1
	}
	switch p.text[p.toks[i].start] {
	case 'a', 'A':
		return 0
	case 'p', 'P':
		return 12
	}
	return -1
}

// movedTime is the argument of a clock time to which another is moved.
const movedTime = 4

// onTheHour is the argument of a full hour of the 24-hour clock.
const onTheHour = 6

// firstOfTwo is the argument of a clock time of which another is named behind it.
const firstOfTwo = 3

// inDate reports whether a date that begins before a token goes on behind it.
func (p *parse) inDate(i int32) bool {
	for k := max(i-longestDate, 0); k < i; k++ {
		if d := p.find(Date, k); d != nil && d.end > i {
			return true
		}
	}
	return false
}

// longestDate is how many tokens of a date may stand before a year.
const longestDate = 6

// settle joins hour, minute and half of the day (0, 12, or -1 when unsaid) to minutes after midnight.
func settle(hour, minute, half int32, f flags) (int32, flags) {
	switch {
	case hour == 24:
		return 0, f | sure
	case hour > 12 || hour == 0 && half != 12:
		return hour*60 + minute, f | sure
	case half == 0:
		return hour%12*60 + minute, f | sure
	case half == 12:
		return (hour%12+12)*60 + minute, f | sure
	}
	return hour*60 + minute, f
}

// minutesPast is "twenty past four".
func minutesPast(p *parse, cs captures, _ int32, it *item) bool {
	return around(p, cs, 1, it)
}

// minutesTo is "quarter to nine".
func minutesTo(p *parse, cs captures, _ int32, it *item) bool {
	return around(p, cs, -1, it)
}

func around(p *parse, cs captures, sign int32, it *item) bool {
	most := int32(59)
	minutes, ok := cs.value(Minute)
	if d, long := cs.at(Duration); long {
		s := &p.items[d.item]
		if s.flags&timed == 0 || p.isAt(it.start-1, For) {
			return false
		}
		minutes, ok, most = s.b, true, 12*60
	} else if sign < 0 && p.isAt(it.start-1, From) {
		return false // "from 3 to 5"
	}
	if !ok {
		if minutes, ok = cs.value(Fraction); !ok {
			minutes, ok = cs.value(Number)
		}
	}
	if !ok || minutes < 1 || minutes > most || p.isAt(it.start-1, Month) {
		return false
	}
	var base int32 = -1
	half := int32(-1)
	for i := range cs {
		switch cs[i].class {
		case Hour:
			base = cs[i].value * 60
		case Clock, LooseClock:
			inner := &p.items[cs[i].item]
			base, it.flags = inner.a, inner.flags&(sure|approx)
		case HalfDay:
			half = cs[i].value
		case Part:
			half = halfFor(p.items[cs[i].item].a, base/60)
		}
	}
	if base < 0 || it.flags&sure == 0 && base%60 != 0 && minutes%60 == 0 || sign < 0 && base%60 != 0 && p.anyIs(max(it.start-3, 0), it.start, Move) {
		return false
	}
	if it.flags&sure == 0 {
		base, it.flags = settle(base/60, base%60, half, it.flags)
	}
	it.a = (base + sign*minutes + 24*60) % (24 * 60)
	if it.flags&sure == 0 && it.a < 60 && most < 60 { // five to one
		it.a += noon
	}
	return true
}

// endOfDay is the last minute of a day.
func endOfDay(_ *parse, _ captures, _ int32, it *item) bool {
	it.a, it.flags = 24*60-1, sure
	return true
}

// counted reports whether something that is counted stands at a token.
func (p *parse) counted(i int32) bool {
	if i >= int32(len(p.toks)) {
		return false
	}
	if p.isAt(i, Particle) && p.isAt(i+1, Couple) {
		return true // "of us"
	}
	for _, class := range [...]Class{People, PersonNoun, Counted, Unit, Currency, Pairs} {
		if p.is(p.toks[i].word, class) && !p.is(p.toks[i].word, OClock) && !p.is(p.toks[i].word, PartOfDay) {
			return true
		}
	}
	return false
}

// oneOf reports whether an hour is one of several things: "at one of the tables".
func (p *parse) oneOf(c *capture) bool {
	return c.value == 1 && p.toks[c.start].kind == letter && p.isAt(c.end, Particle) && !p.isAt(c.end, At) &&
		(p.isAt(c.end+1, Article) || p.isAt(c.end+1, Own)) && p.find(Part, c.end) == nil && !p.dateStarts(c.end+1) && !p.isAt(c.end+2, PartOfDay)
}

// atClock is a bare hour that a word before it makes a clock time.
func atClock(p *parse, cs captures, arg int32, it *item) bool {
	for i := range cs {
		switch cs[i].class {
		case Hour, Clock, LooseClock:
			if n := p.find(Number, cs[i].start); cs[i].class == Hour && n != nil && n.end > cs[i].end {
				return false // "about twenty-five"
			}
			if t := &p.toks[cs[i].start]; cs[i].class == Hour && arg == 1 && t.kind == letter && cs[i].value > 12 {
				return false // "about twenty"
			}
			if cs[i].class == LooseClock && p.counted(cs[i].end) {
				return false
			}
			if cs[i].class == Hour && (p.namesFollow(cs[i].end) || p.counted(cs[i].end) || p.oneOf(&cs[i])) {
				return false
			}
			if !clockTime(p, cs[i:i+1], 0, it) {
				return false
			}
			it.start, it.end = cs[i].start, cs[i].end
			if arg == firstOfTwo {
				return true
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
