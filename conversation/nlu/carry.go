package nlu

import "github.com/kallybot/kallybot/conversation/slot"

// carried returns a candidate that takes the place of a former one, with what it leaves out and the former one tells.
func (p *parse) carried(c, former *candidate) *candidate {
	switch {
	case former == nil:
	case c.slot == slot.Date:
		return p.carriedMonth(c, former)
	case c.slot == slot.Time:
		return p.carriedHalf(c, former)
	}
	return c
}

// carriedHalf gives an hour the half of the day in which it is nearest to the clock time that it takes the place of: "9 am, no, 8".
func (p *parse) carriedHalf(c, former *candidate) *candidate {
	hour := c.it.a / 60
	if c.it.flags&(sure|nowhere) != 0 || former.it.flags&sure == 0 || p.halfSaid(c, hour) >= 0 {
		return c
	}
	near, it := *c, *c.it
	it.a = c.it.a % noon
	if later := it.a + noon; distance(later, former.it.a) < distance(it.a, former.it.a) {
		it.a = later
	}
	it.flags |= sure
	near.it = &it
	return &near
}

// distance is how many minutes lie between two clock times.
func distance(a, b int32) int32 { return max(a-b, b-a) }

// carriedMonth gives a bare day of the month the month that was said before: "March 15, no, the 16th". Behind "from" and "to" it may be
// of the month after it.
func (p *parse) carriedMonth(c, former *candidate) *candidate {
	if !p.bareDay(c) || p.bareDay(former) || !p.namesMonth(former.it) {
		return c
	}
	year, month, leap := split(former.it.a)
	_, _, n := split(c.it.a)
	if month == 2 && leap == 29 {
		year = p.year // any year has the other days of February
	}
	moved := c.start > former.start && (p.isAt(former.start, From) || p.isAt(former.start-1, From))
	if moved && civil(year, month, n) <= former.it.a {
		year, month, _ = split(civil(year, month+1, 1))
	}
	d := civil(year, month, n)
	if n > monthDays(year, month) || d < p.today {
		return c
	}
	day, it := *c, *c.it
	it.op, it.a, it.c = opOnMonthDay, d, 0
	day.it = &it
	return &day
}

// bareDay reports whether a candidate is a day of the month with nothing said about the month: "the 16th".
func (p *parse) bareDay(c *candidate) bool {
	if c.it.op != opDayOfMonth {
		return false
	}
	for i := c.start; i < c.end; i++ {
		w := p.toks[i].word
		if p.toks[i].kind == letter && !p.numeric(i) && !p.is(w, OrdinalEnd) && !p.is(w, OrdinalWord) && !p.is(w, On) && !p.is(w, Article) &&
			!p.is(w, From) && !p.is(w, For) && !p.is(w, At) {
			return false // "the 16th of next month"
		}
	}
	return true
}

// namesMonth reports whether a date tells the month that it is in.
func (p *parse) namesMonth(it *item) bool {
	return it.op == opOnMonthDay || it.op == opDayOfMonth || it.op == 0 && it.flags&written != 0
}
