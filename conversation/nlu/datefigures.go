package nlu

import "github.com/kallybot/kallybot/conversation/slot"

// dateShape is 2027-03-08, 8/3/2027, 8.3.27 and the like.
func (p *parse) dateShape(i, end int32) bool {
	if p.numbered(i) {
		return false // a version
	}
	a, b, c := &p.toks[i], &p.toks[i+2], &p.toks[i+4]
	if a.digits == 4 && b.digits <= 2 && c.digits <= 2 {
		return p.numericDate(i, end, a.num, b.num, c.num, false)
	}
	if a.digits > 2 || b.digits > 2 || c.digits != 4 && c.digits != 2 {
		return false
	}
	year := c.num
	if c.digits == 2 {
		year = p.century(year)
	}
	return p.numericDate(i, end, year, a.num, b.num, true)
}

// dottedDay is two groups of digits with a dot between them that answer for a day, or stand behind a word that leads to a day and are no
// clock time: "el 31.12".
func (p *parse) dottedDay(i, end int32) bool {
	a, b := &p.toks[i], &p.toks[i+2]
	if a.digits > 2 || b.digits > 2 || p.money(i) || p.counted(end) || p.isAt(end, HalfDay) {
		return false
	}
	clock := a.num <= 24 && b.digits == 2 && b.num%5 == 0
	if asked := p.expects(slot.Date) && !p.expects(slot.Time) && len(p.toks) <= shortAnswer; !asked && (clock || !p.isAt(i-1, On)) {
		return false
	}
	return p.numericDate(i, end, 0, a.num, b.num, true)
}

// spacedDate is three groups of digits with spaces between them, as some machines write a day: "2027 02 23", "23 02 2027".
func (p *parse) spacedDate(i int32) bool {
	end := i + 3
	if end > int32(len(p.toks)) || p.toks[i+1].kind != digit || p.toks[i+2].kind != digit || p.joint(i+2) != 0 ||
		end < int32(len(p.toks)) && p.toks[end].kind == digit || p.counted(end) || p.numbered(i) {
		return false
	}
	a, b, c := &p.toks[i], &p.toks[i+1], &p.toks[i+2]
	switch {
	case a.digits == 4 && b.digits <= 2 && c.digits <= 2 && b.num <= 12 && p.fits(a.num, i, Year):
		return p.numericDate(i, end, a.num, b.num, c.num, false)
	case a.digits == 2 && b.digits == 2 && p.fits(c.num, i+2, Year):
		return p.numericDate(i, end, c.num, a.num, b.num, true)
	}
	return false
}

// pairShape is 8/3, 8-3 or 8/2027, without a year or without a day.
func (p *parse) pairShape(i, end int32, sep byte) bool {
	a, b := &p.toks[i], &p.toks[i+2]
	if sep == '/' && a.num < b.num && (b.num == 2 || b.num == 4) {
		unit := end
		for unit < end+2 && (p.isAt(unit, Particle) || p.isAt(unit, One)) {
			unit++ // "3/4 of an hour"
		}
		if p.isAt(unit, Unit) {
			p.fraction(i, unit, 60*a.num/b.num)
			return true
		}
		if p.isAt(unit, Counted) || p.isAt(unit, Currency) {
			return true // "1/2 kg"
		}
	}
	if sep == '-' && a.digits <= 2 && b.digits == 2 && b.num > 12 && p.isAt(end, HalfDay) {
		return p.colon(i, sep, end)
	}
	if a.digits <= 2 && b.digits == 4 && a.num >= 1 && a.num <= 12 && sep == '/' && (!p.isAt(i-2, Month) || !p.dashAt(i-1)) {
		if b.num < 1900 || b.num > 2200 {
			return false
		}
		it := item{class: Date, flags: weak | written, start: i, end: end}
		p.resolve(a.num, 1, b.num, &it)
		p.add(it)
		return true
	}
	if a.digits > 2 || b.digits > 2 || p.money(i) || p.isAt(i-1, NumberMark) ||
		sep == '/' && (p.roundTheClock(i) || p.isAt(end+bit(p.isAt(end, Particle)), Month)) {
		return false
	}
	if sep == '-' && !p.dashDate(i, end) {
		return false
	}
	return p.numericDate(i, end, 0, a.num, b.num, true)
}

// roundTheClock reports whether the figures are "24/7" behind a word that leads to no date.
func (p *parse) roundTheClock(i int32) bool {
	return p.toks[i].num == 24 && p.toks[i+2].num == 7 && (i == 0 && !p.dayFirst() || i > 0 && p.toks[i-1].kind == letter &&
		!p.isAt(i-1, On) && !p.isAt(i-1, For) && !p.isAt(i-1, Weekday))
}

// dashDate tells 17-2, a date, from 2-4, a range: nothing that is counted or named may follow.
func (p *parse) dashDate(i, end int32) bool {
	for end < int32(len(p.toks)) && (p.isAt(end, Particle) || p.isAt(end, Article)) {
		end++ // "6-8 de la tarde"
	}
	if end < int32(len(p.toks)) {
		w := p.toks[end].word
		for _, class := range [...]Class{Month, Unit, People, HalfDay, PersonNoun, Counted, PartOfDay} {
			if p.is(w, class) {
				return false
			}
		}
	}
	if p.expects(slot.Time) && !p.expects(slot.Date) && p.toks[i].num <= 24 && p.toks[i+2].num <= 24 {
		return false // two hours
	}
	return p.toks[i].num > 12 || p.toks[i+2].num > 12 || p.lang().dayFirst || p.expects(slot.Date)
}

// fraction is a part of an hour in figures, with the full hours that may stand before it: "1/2", "1 1/2", "1 and 1/2".
func (p *parse) fraction(i, end, minutes int32) {
	whole := i - 1
	if p.isAt(whole, And) {
		whole--
	}
	if minutes < 60 && whole >= 0 && p.toks[whole].kind == digit && p.toks[whole].digits == 1 {
		i, minutes = whole, minutes+60*p.toks[whole].num
	}
	p.add(item{class: Duration, flags: timed, start: i, end: end + 1, b: minutes, c: Hours})
}

// numericDate settles the order of day and month: by what is possible, then by region, then by language.
func (p *parse) numericDate(i, end, year, first, second int32, swap bool) bool {
	month, dom := first, second
	if swap && p.dayFirst() {
		month, dom = second, first
	}
	if month > 12 && dom <= 12 {
		month, dom, swap = dom, month, false
	}
	if month < 1 || month > 12 || dom < 1 || dom > 31 {
		return false
	}
	it := item{class: Date, flags: written, start: i, end: end}
	p.resolve(month, dom, year, &it)
	if other := (item{}); swap && month != dom && dom <= 12 {
		p.resolve(dom, month, year, &other)
		if other.flags&nowhere == 0 && (other.flags&past == 0 || it.flags&past != 0) {
			it.c = other.a
			if it.flags&(nowhere|past) != 0 && other.flags&past == 0 {
				it.a, it.c, it.flags = other.a, 0, written
			}
		}
	}
	if year == 0 {
		it.flags |= weak
	}
	p.add(it)
	return true
}

// twoDays reports whether two figures with "and" between them rather count two days than hour and minutes: "18 y 19".
func (p *parse) twoDays(cs captures, minute int32) bool {
	last := &cs[len(cs)-1]
	return len(cs) == 3 && cs[0].class == Hour && last.class == Minute && p.isAt(cs[1].start, And) && p.toks[last.start].kind == digit &&
		minute%15 != 0 && !p.expects(slot.Time)
}

// dayFits reports whether the nearest such weekday as the one at a token is this day of its month. In a language that writes the day
// first, where an hour needs an article, one of the next weeks may be it too: "el jueves 3 por la tarde"; so it may be for a number
// that rather is no hour.
func (p *parse) dayFits(i, dom int32) bool {
	weeks := 1 + bit(p.lang().dayFirst || dom > hoursOfDay/2)*(soonDays/7)
	for _, l := range p.langs {
		w, ok := l.value(p.toks[i].word, Weekday)
		for k := int32(0); ok && k < weeks; k++ {
			if _, _, on := split(p.today + (int32(w)-weekdayOf(p.today)+7)%7 + 7*k); on == dom {
				return true
			}
		}
	}
	return false
}

// endsName reports whether a word rather ends a name than means a day of the week: "Sal de Mar".
func (p *parse) endsName(i int32) bool {
	if p.isAt(i, Sign) && p.isAt(i-1, Particle) {
		return true // "hospital del mar"
	}
	return i > 1 && p.toks[i].look&capital != 0 && p.isAt(i-1, Particle) && p.toks[i-1].look&capital == 0 &&
		p.toks[i-2].look&(capital|opening) == capital && !p.shouting
}
