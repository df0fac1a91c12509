package nlu

// span is a length of time: a counts months, b minutes, c is the unit.
func span(p *parse, cs captures, arg int32, it *item) bool {
	n, fraction := int32(1), int32(0)
	if v, ok := cs.value(Number); ok {
		n = v
	} else if it.start > 0 && cs[0].class == Unit && p.numeric(it.start-1) {
		return false
	}
	if v, ok := cs.value(Fraction); ok {
		fraction = v
		if arg == 1 { // half an hour, three quarters of one
			fraction *= n
			n = 0
		}
	}
	unit, ok := cs.value(Unit)
	if arg == inPrimes {
		unit, ok = Minutes, p.isAt(it.start-1, In)
	}
	if !ok {
		return false
	}
	if n > 5000 {
		return false
	}
	m, plus := cs.at(Minute)
	if plus && (unit != Hours || m.end < it.end || p.counted(m.end)) {
		return false
	}
	it.c = unit
	half := bit(fraction == 30)
	switch unit {
	case Seconds:
		it.flags = timed
	case Minutes:
		it.b, it.flags = n, timed
	case Hours:
		it.b, it.flags = n*60+fraction+m.value, timed
	case Days, Nights:
		it.b = n*1440 + half*720
	case Weeks:
		it.b = (2*n + half) * 5040
	case Fortnights:
		it.b = (2*n + half) * 10_080
	case Months:
		it.a, it.b = n, half*15*1440
	case Years:
		it.a = n*12 + half*6
	}
	return true
}

// inPrimes is the argument of a length of minutes that are written with a prime, which stand behind a word that leads to a length: "in 15'".
const inPrimes = 2

// numeric reports whether a token is a number in figures or words.
func (p *parse) numeric(i int32) bool {
	w := p.toks[i].word
	return p.toks[i].kind == digit || p.is(w, Digit) || p.is(w, Teen) || p.is(w, Tens)
}

// spanSum adds two or more lengths, each in a smaller unit than the one before it: "1 day and 2 hours".
func spanSum(p *parse, cs captures, _ int32, it *item) bool {
	for i := range cs {
		if cs[i].class == Duration {
			s := &p.items[cs[i].item]
			if i > 0 && (s.c >= it.c || s.flags&timed != 0 && it.c > Days) {
				return false // "in two weeks, 19 h"
			}
			it.a, it.b, it.c = it.a+s.a, it.b+s.b, s.c
			it.flags |= s.flags & timed
		}
	}
	return true
}

// soon is the argument of a length of time from now that may only be one of hours or minutes: the next three days are no day.
const soon = 2

// inSpan is a moment a length of time away from now: arg 1 ahead, -1 back.
func inSpan(p *parse, cs captures, arg int32, it *item) bool {
	c, ok := cs.at(Duration)
	if !ok {
		return false
	}
	s := &p.items[c.item]
	soonest := arg == soon
	if soonest {
		if arg = 1; s.flags&timed == 0 {
			return false
		}
	}
	weekday, named := cs.value(Weekday)
	if arg == onWeekday {
		if arg = 1; s.flags&timed != 0 || !named {
			return false
		}
	}
	bare := c.end-c.start == 1 && p.is(p.toks[c.start].word, Unit)
	if bare && !soonest || s.c == Nights {
		return false // "any day after", "day after day"
	}
	base, minutes := p.today, arg*s.b
	if s.flags&timed != 0 {
		minutes += p.minute
	}
	if s.a != 0 {
		base = addMonths(base, arg*s.a)
	}
	base += floor(minutes, 1440)
	it.a = base
	if named {
		it.a = max(weekdayThen(base, weekday, s.c), p.today)
	}
	if s.flags&timed != 0 {
		it.b, it.flags = minutes-floor(minutes, 1440)*1440, timed
	}
	if base < p.today || arg < 0 {
		it.flags |= past
	}
	return true
}

func floor(n, by int32) int32 {
	if n < 0 {
		return -((-n + by - 1) / by)
	}
	return n / by
}

// wholeWeeks is the argument of fromDay for weeks with no word before the day: "a week on Friday".
const wholeWeeks = 2

// Values of the argument of fromDay for the day beside another.
const (
	dayAfter  = 3
	dayBefore = -3
)

// wholeWeek reports whether a length is one of weeks. In days their first may be counted too: "quince días" are two weeks.
func wholeWeek(s *item) bool {
	return s.c == Weeks || s.c == Fortnights || s.c == Days && (s.b == 8*1440 || s.b == 15*1440)
}

// fromDay is a length of time after a day: "two weeks from tomorrow", "a week on Friday".
func fromDay(p *parse, cs captures, arg int32, it *item) bool {
	d, ok := cs.at(Date)
	if !ok {
		return false
	}
	base := &p.items[d.item]
	it.a = base.a
	switch arg {
	case 7:
		it.a += arg
	case dayAfter:
		it.a++
	case dayBefore:
		it.a--
	}
	if _, ok := cs.at(Weekday); ok && base.flags&written == 0 && base.op != opOnMonthDay {
		return false // "Friday, Saturday" are two days
	}
	if c, ok := cs.at(Duration); ok {
		s := &p.items[c.item]
		if it.start > 0 && (p.is(p.toks[it.start-1].word, For) || p.anyIs(max(it.start-3, 0), it.start, Stay)) || s.c == Nights {
			return false // "for two days from Monday" is a stay
		}
		if arg == wholeWeeks && (c.end-c.start < 2 && s.c != Fortnights || !wholeWeek(s) && (s.c != Months || base.op != opRelativeDay)) {
			return false // "two days, Monday to Wednesday"
		}
		days := s.b / 1440
		if arg == wholeWeeks {
			days -= days % 7
		}
		sign := int32(1)
		if arg < 0 {
			sign = -1
		}
		it.a = addMonths(base.a, sign*s.a) + sign*days
	}
	it.flags = base.flags & (nowhere | past)
	if it.a >= p.today && base.flags&past != 0 {
		it.flags &^= past
	}
	if base.c != 0 && base.flags&nowhere == 0 {
		it.c = base.c + it.a - base.a
	}
	return true
}
