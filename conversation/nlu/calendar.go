package nlu

// monthDay is a day of a month, perhaps of a year: a is month*100+day, b the year or 0.
func monthDay(p *parse, cs captures, _ int32, it *item) bool {
	if cs[0].class == DayNumber && p.isAt(it.start-1, Currency) {
		return false
	}
	if i := it.start - 1; cs[0].class == Month && i >= 0 && p.toks[i].kind == digit && p.dashAt(it.start+1) && p.toks[it.start+1].look&glued == 0 {
		return false // "14 March - 19 March"
	}
	if cs[0].class == DayNumber && p.isAt(it.start-2, Group) && p.dayBehindMonth(cs[0].end) {
		return false // "party of twelve December 5"
	}
	for i := 1; i < len(cs); i++ {
		if cs[i].class == DayNumber && cs[i-1].class == Month && cs[i-1].end != cs[i].start && p.counted(cs[i].end) {
			return false // "in April, 2 people"
		}
		if cs[i].class == Month && cs[i-1].class == DayNumber && cs[i-1].end != cs[i].start {
			return false // "for 2, Feb 14"
		}
	}
	month, ok := cs.value(Month)
	n, other := cs.days()
	if other > 0 && cs[0].class == Month && (other <= n || p.isAt(it.end, HalfDay)) {
		return false // "December 10 - 6pm"
	}
	if !ok && other <= 12 {
		month, ok = other, other > 0 // "el 5 del 6"
	}
	if !ok || n < 1 || n > 31 {
		return false
	}
	year, _ := cs.value(Year)
	if two, ok := cs.at(Small); ok {
		if before := cs[len(cs)-2]; (before.class == Month || p.dashAt(before.start)) && !p.yearAt(two) {
			return false
		}
		year = 2000 + two.value
	}
	it.a, it.b = month*100+n, year
	return true
}

// dayBehindMonth reports whether a month stands at a token and its day behind it, which is no hour and counts nothing.
func (p *parse) dayBehindMonth(i int32) bool {
	if !p.isAt(i, Month) || i+1 >= int32(len(p.toks)) {
		return false
	}
	t := &p.toks[i+1]
	return t.kind == digit && t.digits <= 2 && t.num >= 1 && t.num <= 31 && !p.clockAt(i+1) && !p.counted(i+2) && !p.isAt(i+2, HalfDay)
}

// mostYears is how many years ahead a year may be that is written in two figures with nothing before it.
const mostYears = 5

// yearAt reports whether a number right behind a month is a year in two figures: "3 Feb 27", not "3 Feb 8 pm" or "3 Feb, 27 of us".
func (p *parse) yearAt(c capture) bool {
	year, _, _ := split(p.today)
	end := c.end
	if ahead := 2000 + c.value - year; p.toks[c.start].digits != 2 || ahead < 0 || ahead > mostYears || p.comma(c.start-1) {
		return false
	}
	return p.bare(end) && (end >= int32(len(p.toks)) || p.toks[end].kind != digit && p.toks[end].look&glued == 0) && !p.counted(end)
}

// dashAt reports whether a dash or a slash stands at a token.
func (p *parse) dashAt(i int32) bool { return p.markAt(i, '-') || p.markAt(i, '/') }

// days returns the values of the first two captures that are days of a month, 0 where there is none.
func (cs captures) days() (first, second int32) {
	for i := range cs {
		switch {
		case cs[i].class != DayNumber && cs[i].class != Ordinal:
		case first == 0:
			first = cs[i].value
		case second == 0:
			second = cs[i].value
		}
	}
	return first, second
}

// onMonthDay is the next such day from today on, or the day of the year said.
func onMonthDay(p *parse, cs captures, arg int32, it *item) bool {
	c, ok := cs.at(MonthDay)
	if !ok {
		return false
	}
	md := &p.items[c.item]
	year := md.b
	if arg > 0 {
		year, _, _ = split(p.today)
		year += arg
	}
	p.resolve(md.a/100, md.a%100, year, it)
	return true
}

// resolve finds the day of month and day of month from today on; a day that no calendar has is marked with its neighbours.
func (p *parse) resolve(month, dom, year int32, it *item) {
	fixed := year != 0
	if !fixed {
		year, _, _ = split(p.today)
		if civil(year, month, min(dom, monthDays(year, month))) < p.today {
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

// feast is a day with a name: the value is month*100+day, or tells how the day is found in a year.
func feast(p *parse, cs captures, arg int32, it *item) bool {
	v := arg
	if c, ok := cs.value(Feast); ok {
		v = c
	}
	if v == Easter {
		v = easterOffset | easterBit
	}
	year, said := cs.value(Year)
	if v < easterBit {
		p.resolve(v/100, v%100, year, it)
		return true
	}
	if !said {
		year, _, _ = split(p.today)
		if d, _ := movingFeast(v, year); d < p.today {
			year++
		}
	}
	it.a, said = movingFeast(v, year)
	return said
}

// movingFeast is the day of a year on which a feast without a fixed day is; not ok where it is not known.
func movingFeast(v, year int32) (d day, ok bool) {
	switch {
	case v&moonBit != 0:
		d, ok = moonFeast(v&^moonBit>>8, year)
		return d + v&0xFF - easterOffset, ok
	case v&easterBit != 0:
		return easter(year) + v&^easterBit - easterOffset, true
	}
	n, weekday, month, days := v&15, v>>4&15, v>>8&15, v>>12&127
	if n == 5 {
		last := civil(year, month+1, 1) - 1
		return last - (weekdayOf(last)-weekday+7)%7 + days, true
	}
	first := civil(year, month, 1)
	return first + (weekday-weekdayOf(first)+7)%7 + (n-1)*7 + days, true
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

// yearsAhead is how many years ahead a year in two figures is at most; a later one is of the century before.
const yearsAhead = 30

// century is the year that two figures stand for.
func (p *parse) century(two int32) int32 {
	year, _, _ := split(p.today)
	if 2000+two > year+yearsAhead {
		return 1900 + two
	}
	return 2000 + two
}
