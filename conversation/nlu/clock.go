package nlu

// Minutes after midnight, which are also arguments of a clock time in words that have no class.
const (
	noon     = 12 * 60
	midnight = 24 * 60
)

// clockSaid is what the parts of a clock time say: -1 is unsaid.
type clockSaid struct{ hour, minute, half int32 }

// clockTime is an hour, perhaps with minutes and the half of the day.
func clockTime(p *parse, cs captures, arg int32, it *item) bool {
	said := clockSaid{hour: -1, half: -1}
	for i := range cs {
		if cs[i].class == ClockWord {
			it.a, it.flags = cs[i].value, sure
			return i == 0 || said.hour < 0 || said.hour == 12 // "May 3, noon"
		}
		if !p.clockPart(cs, i, &said, it) {
			return false
		}
	}
	if !p.clockParts(cs, said.minute) || p.twoDays(cs, said.minute) {
		return false
	}
	switch arg {
	case noon, midnight:
		it.a, it.flags = arg%midnight, sure
		return true
	case onTheHour:
		it.a, it.flags = said.hour%24*60+said.minute, sure
		return said.hour >= 0 && said.minute < 60
	}
	if !p.halfOf(cs, &said) || p.sumOfTens(cs, said.minute) {
		return false
	}
	if said.hour < 0 || said.minute > 59 || said.hour == 24 && said.minute > 0 {
		return false
	}
	if said.hour == hoursOfDay && p.isAt(it.end-1, OClock) && !p.isAt(it.start, At) && !p.isAt(it.start-1, At) {
		return false // "cerrajería 24h" is open all day
	}
	it.a, it.flags = settle(said.hour, said.minute, said.half, it.flags)
	if arg == 1 {
		it.flags |= approx
		return !p.isAt(it.start-1, Company) || p.anyIs(it.start, it.end, At) // "we are about 20"
	}
	return true
}

// clockPart adds what one part of a clock time says; false when it makes something else of it.
func (p *parse) clockPart(cs captures, i int, said *clockSaid, it *item) bool {
	c := &cs[i]
	switch c.class {
	case Hour, HourIsh:
		said.hour = c.value
	case Minute, Fraction:
		said.minute = c.value
		t := &p.toks[c.start]
		if c.class == Minute && p.dayAt(c.end) {
			return false // "a las 8 17 de enero"
		}
		if c.class == Minute && t.digits < 2 && (t.kind == digit || said.minute < 10 && i > 0 && p.toks[cs[i-1].start].kind == digit) {
			return false
		}
		return i == 0 || cs[i-1].class != Hour || cs[i-1].end == c.start // "at twelve, six of us"
	case Digit:
		said.minute += c.value
	case Number: // behind a zero: "six 0 five"
		said.minute = c.value
		return c.value < 10 && c.end-c.start == 1 && (cs[i-1].class == Number || cs[i-1].class > lastClass) == (c.value > 0)
	case HalfDay:
		said.half = c.value
	case Clock, LooseClock:
		inner := &p.items[c.item]
		it.a, it.flags = inner.a, inner.flags&^weak
		said.hour, said.minute = inner.a/60, inner.a%60
		return c.class != LooseClock || !p.inDate(c.start)
	case PartOfDay:
		said.half = halfFor(c.value, said.hour)
	case Part:
		part := p.items[c.item]
		if i > 0 && p.comma(c.start-1) && p.isAt(c.start, Meal) {
			return false // "the train leaves at 18:30, dinner at 9"
		}
		said.half = halfFor(part.a, said.hour)
		if part.b == 0 && p.countedTonight(cs, c.start) {
			return false
		}
		if p.anyIs(c.start, c.end, Meal) && p.isAt(c.start-2, For) && p.isAt(c.start-3, Bookable) {
			return false // "mesa de tres para cenar"
		}
		return c.end-c.start > 1 || part.a != Night || said.hour > 6 // "two nights"
	}
	return true
}

// halfOf reads the half of the day from one letter at the end, if it is written so; false when the letter is a word: "for 8 a table".
func (p *parse) halfOf(cs captures, said *clockSaid) bool {
	last := &cs[len(cs)-1]
	t := &p.toks[last.start]
	if said.half < 0 && last.class >= lastClass && p.text[t.start]|32 != 'h' && t.to-t.at == 1 {
		said.half = p.halfLetter(last.start)
		return said.half >= 0
	}
	return true
}

// sumOfTens reports whether what looks like an hour and minutes is a number: "diez y seis" is 16.
func (p *parse) sumOfTens(cs captures, minute int32) bool {
	h := cs.first(Hour)
	return h != nil && cs.first(Minute) != nil && len(cs) > 1 && p.is(p.toks[h.start].word, Tens) && minute < 10 && minute != 0 && p.toks[h.start].kind == letter
}

// clockParts tells a clock time from other things that are written likewise: "the 16 in the afternoon" is a day, "four and two" are two numbers.
func (p *parse) clockParts(cs captures, minute int32) bool {
	h := cs.first(Hour)
	if h == nil {
		return true
	}
	if o := cs.first(OClock); o != nil && h.value <= 12 && p.isAt(o.start, Unit) && (p.isAt(h.start-1, For) || p.countsHours(h, o)) {
		return false // "for 2 hours" is a length
	}
	if p.is(p.toks[h.start].word, One) && p.isAt(h.end, Unit) && !p.isAt(h.start-1, At) {
		return false // "una hora" is a length
	}
	if c := cs.first(Part); c != nil && c.start == h.end && !p.is(p.toks[c.start].word, Particle) &&
		(p.isAt(h.start-1, On) || p.isAt(h.start-1, Weekday) && (h.value > 12 || p.dayFits(h.start-1, h.value))) {
		return false
	}
	if c := cs.first(Part); c != nil && p.isAt(h.start-1, Month) && (c.start > h.end || p.find(MonthDay, h.start-1) != nil && !p.numeric(max(h.start-2, 0))) {
		return false // "May 9, morning", "May 9 in the morning"
	}
	m := cs.first(Minute)
	if m != nil && p.toks[m.start].kind == letter && p.comma(h.end) {
		return false
	}
	return m == nil || minute >= 10 || minute == 5 || p.toks[m.start].kind == digit || m.start == h.end || p.isAt(h.start-1, At)
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

// endOfDay is the last minute of a day, which keeps its own words where it is named.
func endOfDay(_ *parse, cs captures, _ int32, it *item) bool {
	if d, ok := cs.at(Date); ok {
		it.end = d.start
	}
	it.a, it.flags = 24*60-1, sure
	return true
}
