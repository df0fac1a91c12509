package nlu

// onMonthDay is the next such day from today on, or the day of the year said.
func onMonthDay(p *parse, cs captures, arg int32, it *item) bool {
	c, ok := cs.at(MonthDay)
	if !ok {
		return false
	}
	md := &p.items[c.item]
	year := md.b
	if y, ok := cs.value(Year); ok && year == 0 {
		year = y
	}
	if arg > 0 {
		year = p.year
		year += arg
	}
	p.resolve(md.a/100, md.a%100, year, it)
	return true
}

// resolve finds the day of month and day of month from today on; a day that no calendar has is marked with its neighbours.
func (p *parse) resolve(month, dom, year int32, it *item) {
	fixed := year != 0
	if !fixed {
		year = p.year
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
		year = p.year
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
	year := p.year
	if 2000+two > year+yearsAhead {
		return 1900 + two
	}
	return 2000 + two
}
