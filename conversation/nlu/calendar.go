package nlu

// monthDay is a day of a month, perhaps of a year: a is month*100+day, b the year or 0.
func monthDay(p *parse, cs captures, _ int32, it *item) bool {
	for i := 1; i < len(cs); i++ {
		if cs[i].class == Month && cs[i-1].class == DayNumber && cs[i-1].end != cs[i].start {
			return false // "for 2, Feb 14"
		}
	}
	month, ok := cs.value(Month)
	n, isDay := cs.value(DayNumber)
	if !isDay {
		n, isDay = cs.value(Ordinal)
	}
	if !ok || n < 1 || n > 31 {
		return false
	}
	year, _ := cs.value(Year)
	if two, ok := cs.value(Small); ok {
		year = 2000 + two
	}
	it.a, it.b = month*100+n, year
	return true
}

// onMonthDay is the next such day from today on, or the day of the year said.
func onMonthDay(p *parse, cs captures, _ int32, it *item) bool {
	c, ok := cs.at(MonthDay)
	if !ok {
		return false
	}
	md := &p.items[c.item]
	p.resolve(md.a/100, md.a%100, md.b, it)
	return true
}

// resolve finds the day of month and day of month from today on; a day that no calendar has is marked with its neighbours.
func (p *parse) resolve(month, dom, year int32, it *item) {
	fixed := year != 0
	if !fixed {
		year, _, _ = split(p.today)
		if last := monthDays(year, month); dom <= last && civil(year, month, dom) < p.today {
			year++
		}
		if month == 2 && dom == 29 {
			for monthDays(year, 2) < 29 {
				year++
			}
		}
	}
	if last := monthDays(year, month); dom > last {
		it.flags |= nowhere
		it.a = civil(year, month, last)
		it.c = it.a + 1
		return
	}
	it.a = civil(year, month, dom)
	if fixed && it.a < p.today {
		it.flags |= past
	}
}

// relativeDay is "tomorrow" and its like; arg is added.
func relativeDay(p *parse, cs captures, arg int32, it *item) bool {
	v, _ := cs.value(RelativeDay)
	it.a = p.today + v + arg
	if it.a < p.today {
		it.flags |= past
	}
	if c, ok := cs.at(Part); ok {
		it.b = p.items[c.item].a
	}
	return true
}

// Values of the argument of weekday.
const (
	nearest    = iota // from today on
	following         // the one after the nearest counts too
	inThisWeek        // of the week that today is in
	inNextWeek        // of the week after this one
	weekAfter         // a week after the nearest
	lastWeek          // before today
)

// weekday is a day of the week.
func weekday(p *parse, cs captures, arg int32, it *item) bool {
	w, ok := cs.value(Weekday)
	if !ok {
		if w, ok = cs.value(Weekdays); !ok {
			return false
		}
	}
	ahead := (w - weekdayOf(p.today) + 7) % 7
	fromMonday := (w + 6) % 7
	monday := p.today - (weekdayOf(p.today)+6)%7
	switch arg {
	case nearest:
		it.a = p.today + ahead
		if ahead == 0 {
			it.c = it.a + 7
		}
	case following:
		if ahead == 0 {
			ahead = 7
		}
		it.a, it.c = p.today+ahead, p.today+ahead+7
	case inThisWeek:
		it.a = monday + fromMonday
		if it.a < p.today {
			it.a += 7
		}
	case inNextWeek:
		it.a = monday + 7 + fromMonday
	case weekAfter:
		if ahead == 0 {
			ahead = 7
		}
		it.a = p.today + ahead + 7
	case lastWeek:
		it.a, it.flags = p.today+ahead-7, past
	}
	return true
}

// dayOfMonth is "the 17th", with a weekday or a month named by its place. arg 1 is the next month, -1 the last day.
func dayOfMonth(p *parse, cs captures, arg int32, it *item) bool {
	n, ok := cs.value(Ordinal)
	if !ok {
		if n, ok = cs.value(DayNumber); !ok && arg >= 0 {
			return false
		}
	}
	year, month, dom := split(p.today)
	if w, ok := cs.value(Weekday); ok {
		if p.counted(it.end) {
			return false
		}
		return p.weekdayAndDay(w, n, it)
	}
	if arg == 0 && !p.dayAlone(cs, it) {
		return false
	}
	switch arg {
	case -1:
		it.a = civil(year, month, monthDays(year, month))
		return true
	case 1:
		month++
		dom = 0
	}
	if n < 1 || n > 31 {
		return false
	}
	if n < dom {
		month++
	}
	for i := 0; i < 3; i++ {
		first := civil(year, month, 1)
		y, m, _ := split(first)
		if n <= monthDays(y, m) {
			it.a = first + n - 1
			return true
		}
		month++
	}
	return false
}

// dayAlone reports whether an ordinal without weekday or month is a day: not a street, not the second thought.
func (p *parse) dayAlone(cs captures, it *item) bool {
	last := cs[len(cs)-1]
	if last.class != Ordinal && last.class != DayNumber {
		return true
	}
	if last.end < int32(len(p.toks)) && p.is(p.toks[last.end].word, NoDay) {
		return false
	}
	if p.toks[last.start].kind == digit {
		return true
	}
	return len(cs) > 1 && p.bare(last.end)
}

// weekdayAndDay is "Friday the 17th": the next month in which both are true, with the plain next 17th as the other reading.
func (p *parse) weekdayAndDay(w, n int32, it *item) bool {
	if n < 1 || n > 31 || p.isAt(it.end, OClock) || p.isAt(it.end, HalfDay) {
		return false
	}
	year, month, _ := split(p.today)
	for i := int32(0); i < 24; i++ {
		first := civil(year, month+i, 1)
		y, m, _ := split(first)
		if n > monthDays(y, m) || first+n-1 < p.today {
			continue
		}
		if it.c == 0 {
			it.c = first + n - 1
		}
		if weekdayOf(first+n-1) == w {
			it.a = first + n - 1
			if it.a == it.c {
				it.c = 0
			}
			return true
		}
	}
	return false
}

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
		if arg == 1 { // half an hour
			n = 0
		}
	}
	unit, ok := cs.value(Unit)
	if !ok {
		return false
	}
	if n > 5000 {
		return false
	}
	it.c = unit
	switch unit {
	case Seconds:
		it.flags = timed
	case Minutes:
		it.b, it.flags = n, timed
	case Hours:
		it.b, it.flags = n*60+fraction, timed
	case Days, Nights:
		it.b = n * 1440
	case Weeks:
		it.b = n * 7 * 1440
	case Fortnights:
		it.b = n * 14 * 1440
	case Months:
		it.a = n
	case Years:
		it.a = n * 12
	}
	return true
}

// numeric reports whether a token is a number in figures or words.
func (p *parse) numeric(i int32) bool {
	w := p.toks[i].word
	return p.toks[i].kind == digit || p.is(w, Digit) || p.is(w, Teen) || p.is(w, Tens)
}

// spanSum adds two or more lengths: "1 day and 2 hours".
func spanSum(p *parse, cs captures, _ int32, it *item) bool {
	for i := range cs {
		if cs[i].class == Duration {
			s := &p.items[cs[i].item]
			it.a, it.b, it.c = it.a+s.a, it.b+s.b, s.c
			it.flags |= s.flags & timed
		}
	}
	return true
}

// inSpan is a moment a length of time away from now: arg 1 ahead, -1 back.
func inSpan(p *parse, cs captures, arg int32, it *item) bool {
	c, ok := cs.at(Duration)
	if !ok {
		return false
	}
	s := &p.items[c.item]
	if s.c == Nights {
		return false
	}
	base, minutes := p.today, p.minute+arg*s.b
	if s.a != 0 {
		base = addMonths(base, arg*s.a)
	}
	base += floor(minutes, 1440)
	it.a = base
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

// fromDay is a length of time after a day: "two weeks from tomorrow", "a week on Friday".
func fromDay(p *parse, cs captures, arg int32, it *item) bool {
	d, ok := cs.at(Date)
	if !ok {
		return false
	}
	base := &p.items[d.item]
	it.a = base.a
	if arg > 0 {
		it.a += arg
	}
	if _, ok := cs.at(Weekday); ok && base.flags&written == 0 && base.op != opOnMonthDay {
		return false // "Friday, Saturday" are two days
	}
	if c, ok := cs.at(Duration); ok {
		s := &p.items[c.item]
		if it.start > 0 && (p.is(p.toks[it.start-1].word, For) || p.is(p.toks[it.start-1].word, Stay)) || s.c == Nights {
			return false // "for two days from Monday" is a stay
		}
		sign := int32(1)
		if arg < 0 {
			sign = -1
		}
		it.a = addMonths(base.a, sign*s.a) + sign*s.b/1440
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

// feast is a day with a name: the value is month*100+day.
func feast(p *parse, cs captures, arg int32, it *item) bool {
	v := arg
	if c, ok := cs.value(Feast); ok {
		v = c
	}
	year, said := cs.value(Year)
	if v == Easter {
		if !said {
			year, _, _ = split(p.today)
			if easter(year) < p.today {
				year++
			}
		}
		it.a = easter(year) + arg
		return true
	}
	p.resolve(v/100, v%100, year, it)
	return true
}

// Easter is the value of a feast that has no fixed day.
const Easter = 9999

// easter is Easter Sunday of a year. Source: the Gregorian computus as given by Meeus, Jones and Butcher.
func easter(year int32) day {
	a, b, c := year%19, year/100, year%100
	h := (19*a + b - b/4 - (b-(b+8)/25+1)/3 + 15) % 30
	l := (32 + 2*(b%4) + 2*(c/4) - h - c%4) % 7
	m := (a + 11*h + 22*l) / 451
	n := h + l - 7*m + 114
	return civil(year, n/31, n%31+1)
}

// nthWeekday is "the first Monday of June" or "three Fridays from now".
func nthWeekday(p *parse, cs captures, arg int32, it *item) bool {
	n, ok := cs.value(Ordinal)
	if !ok {
		n, ok = cs.value(Number)
	}
	if arg == -1 {
		n, ok = 1, true
	}
	w, isDay := cs.value(Weekday)
	if !isDay {
		w, isDay = cs.value(Weekdays)
	}
	if !ok || !isDay || n < 1 || n > 60 {
		return false
	}
	year, month, _ := split(p.today)
	m, named := cs.value(Month)
	switch {
	case arg == 2: // weeks from now
		it.a = p.today + (w-weekdayOf(p.today)+6)%7 + 1 + (n-1)*7
		return true
	case named:
		month = m
	case arg == 1:
		month++
	}
	if y, ok := cs.value(Year); ok {
		year, named = y, false
	}
	for range 2 {
		first := civil(year, month, 1)
		it.a = first + (w-weekdayOf(first)+7)%7 + (n-1)*7
		if arg == -1 {
			last := civil(year, month+1, 1) - 1
			it.a = last - (weekdayOf(last)-w+7)%7
		}
		if it.a >= p.today || !named {
			break
		}
		year++
	}
	return n <= 5
}
