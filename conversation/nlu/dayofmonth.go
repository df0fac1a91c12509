package nlu

import "github.com/kallybot/kallybot/conversation/slot"

// Values of the argument of dayOfMonth beside 0, which is the next such day.
const (
	monthEnd      = -1 // the last day of a month
	nextMonthEnd  = -2 // of the next month
	monthEndCount = -3 // counted from its end
	monthEndBut   = -4 // the last day but one
	ofNextMonth   = 1
	ofSoon        = 2 // the weekday beside it fits within some weeks
)

// soonDays is how many days ahead a weekday with a bare number may be that could as well be an hour: "Saturday 8".
const soonDays = 50

// endOfMonth is the last day of a month, or one counted from there.
func endOfMonth(p *parse, cs captures, arg int32, it *item) bool {
	year, month := p.year, p.month
	if m, ok := cs.value(Month); ok {
		if m < month {
			year++
		}
		month = m
	}
	if arg == nextMonthEnd {
		month++
	}
	if y, ok := cs.value(Year); ok {
		year = y
	}
	it.a = civil(year, month+1, 1) - 1
	if arg == monthEndBut {
		it.a--
	}
	if n, ok := cs.value(Ordinal); ok && arg == monthEndCount {
		it.a -= n - 1
	}
	return true
}

// dayOfMonth is "the 17th", with a weekday or a month named by its place.
func dayOfMonth(p *parse, cs captures, arg int32, it *item) bool {
	if arg < 0 {
		return endOfMonth(p, cs, arg, it)
	}
	n, ok := cs.value(Ordinal)
	if !ok {
		if n, ok = cs.value(DayNumber); !ok {
			return false
		}
	}
	month, dom := p.month, p.dom
	if w, ok := cs.value(Weekday); ok && arg != ofNextMonth {
		if p.counted(it.end) || !p.dayFollows(cs) {
			return false
		}
		return p.weekdayAndDay(w, n, it) && (arg != ofSoon || n > 12 || it.a < p.today+soonDays)
	}
	if arg == 0 && !p.dayAlone(cs) {
		return false
	}
	if arg == ofNextMonth {
		month++
		dom = 0
	}
	if n < 1 || n > 31 {
		return false
	}
	if n < dom {
		month++
	}
	it.a, ok = p.dayFrom(n, month)
	return ok
}

// dayFrom is the first day with a number from a month of this year on.
func (p *parse) dayFrom(n, month int32) (d day, ok bool) {
	for range 3 {
		if n <= monthDays(p.year, month) {
			return civil(p.year, month, n), true
		}
		month++
	}
	return 0, false
}

// dayFollows reports whether the number beside a weekday is a day: in words it stands right behind it and counts nothing, and it
// begins no range of hours.
func (p *parse) dayFollows(cs captures) bool {
	last := cs[len(cs)-1]
	if last.class != DayNumber {
		return last.class != Ordinal || p.toks[last.start].kind == digit || !p.isAt(last.end, NoDay) // "Monday, first thing"
	}
	if p.isAt(last.end, Ish) || p.isAt(last.end, And) && p.isAt(last.end+1, Fraction) {
		return false // "Saturday, 8ish"
	}
	if end := last.end; end < int32(len(p.toks)) && p.toks[end].kind == digit && p.toks[end].digits == 2 && p.toks[end].num < 60 &&
		p.joint(end) == 0 && !p.isAt(end+1, OClock) && !p.isAt(end+1, HalfDay) {
		return false // "Sunday 11 30"
	}
	apart := cs[len(cs)-2].end < last.start
	if p.toks[last.start].kind != digit {
		return !apart && p.bare(last.end)
	}
	if apart && last.end < int32(len(p.toks)) && p.find(Part, last.end) != nil && !p.isAt(last.end, On) {
		return false // "Friday, 8 in the evening"
	}
	return last.value > hoursOfDay/2 && p.dayFits(cs[0].start, last.value) || !(p.markAt(last.end, '-') &&
		last.end+1 < int32(len(p.toks)) && p.toks[last.end+1].kind == digit)
}

// dayAlone reports whether an ordinal without weekday or month is a day: not a street, not the second thought.
func (p *parse) dayAlone(cs captures) bool {
	last := cs[len(cs)-1]
	if last.class != Ordinal && last.class != DayNumber {
		return true
	}
	if o := p.find(Ordinal, last.start); last.class == DayNumber && o != nil && o.end > last.end {
		return false // "on the thirty-first"
	}
	if last.class == DayNumber && p.toks[last.start].kind == letter && p.expects(slot.Time) && !p.expects(slot.Date) &&
		!p.isAt(last.start-1, Article) {
		return false // "bang on seven"
	}
	if p.isAt(last.end, NoDay) && !p.hourFollows(last.end) || last.class == DayNumber && p.isAt(last.end, OrdinalEnd) && p.toks[last.end].look&glued != 0 {
		return false
	}
	if p.toks[last.start].kind == digit {
		return true
	}
	return len(cs) > 1 && p.bare(last.end)
}

// hourFollows reports whether a fraction at a token is one of an hour: "the 17th half past eight".
func (p *parse) hourFollows(i int32) bool {
	return p.isAt(i, Fraction) && (i+1 < int32(len(p.toks)) && p.numeric(i+1) || i+2 < int32(len(p.toks)) && p.numeric(i+2))
}

// weekdayAndDay is "Friday the 17th": the next month in which both are true, with the plain next 17th as the other reading.
func (p *parse) weekdayAndDay(w, n int32, it *item) bool {
	if n < 1 || n > 31 || p.isAt(it.end, OClock) || p.isAt(it.end, HalfDay) {
		return false
	}
	for i := range int32(24) {
		d := civil(p.year, p.month+i, n)
		if n > monthDays(p.year, p.month+i) || d < p.today {
			continue
		}
		if it.c == 0 {
			it.c = d
		}
		if weekdayOf(d) == w {
			it.a, it.b = d, 1
			if it.a == it.c {
				it.c = 0
			}
			return true
		}
	}
	return false
}
