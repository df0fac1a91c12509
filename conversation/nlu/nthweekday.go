package nlu

// Values of the argument of nthWeekday that count from the end of a month.
const (
	lastOfMonth = -1
	lastOfNext  = -2 // of the next month
	lastButOne  = -3
	lastOfYear  = -4
)

// nthWeekday is "the first Monday of June" or "three Fridays from now".
func nthWeekday(p *parse, cs captures, arg int32, it *item) bool {
	n, ok := cs.value(Ordinal)
	if !ok {
		n, ok = cs.value(Number)
	}
	switch {
	case arg == lastButOne:
		n, ok = 2, true
	case arg < 0 && !ok:
		n, ok = 1, true
	}
	w, isDay := cs.value(Weekday)
	if !ok || !isDay || n < 1 || n > 60 {
		return false
	}
	year, month := p.year, p.month
	m, named := cs.value(Month)
	later := int32(1) // months from a day that is past to the one that is meant
	switch {
	case arg == 2: // weeks from now
		it.a = p.today + (w-weekdayOf(p.today)+6)%7 + 1 + (n-1)*7
		return true
	case named:
		month, later = m, 12
	case arg == lastOfYear:
		month, later = 12, 12
	case arg == 1 || arg == lastOfNext:
		month, later = month+1, 0
	}
	if y, ok := cs.value(Year); ok {
		year, later = y, 0
	}
	for range 2 {
		first := civil(year, month, 1)
		it.a = first + (w-weekdayOf(first)+7)%7 + (n-1)*7
		if arg < 0 {
			last := civil(year, month+1, 1) - 1
			it.a = last - (weekdayOf(last)-w+7)%7 - (n-1)*7
		}
		if it.a >= p.today || later == 0 {
			break
		}
		month += later
	}
	return n <= 5
}

// closest is the argument of nextWeekday for the one that is closest to a day, before or behind it.
const closest = 1

// sameWeek is the argument of nextWeekday for the one of the same week.
const sameWeek = 2

// nextWeekday is "the Friday after Christmas", "the second Tuesday after the 5th", "the Sunday before Easter".
func nextWeekday(p *parse, cs captures, arg int32, it *item) bool {
	d, ok := cs.at(Date)
	w, isDay := cs.value(Weekday)
	if !ok || !isDay {
		return false
	}
	base := &p.items[d.item]
	if base.op == opWeekday && base.start == d.start && d.end-d.start == 1 && base.flags&past == 0 && weekdayOf(base.a) == w {
		return false
	}
	n, counted := cs.value(Ordinal)
	if several, ok := cs.value(Number); ok {
		if p.isAt(it.start-1, For) {
			return false // "for 2 Saturday after Easter"
		}
		n, counted = several, true
	}
	if !counted {
		n = 1
	}
	switch {
	case arg == closest:
		it.a = base.a - 3 + (w-weekdayOf(base.a-3)+7)%7
		for k, step := int32(1), 1-2*bit(it.a > base.a); k < n && k < 10; k, step = k+1, -step {
			it.a += step * k * 7
		}
	case arg == sameWeek:
		it.a = base.a - (weekdayOf(base.a)+6)%7 + (w+6)%7
	case arg < 0:
		it.a = base.a - 1 - (weekdayOf(base.a-1)-w+7)%7 - (n-1)*7
	default:
		it.a = base.a + 1 + (w-weekdayOf(base.a+1)+7)%7 + (n-1)*7
	}
	it.flags = base.flags & (nowhere | past)
	return n <= 10
}

// onWeekday is the argument of a length of time from now that a weekday makes exact.
const onWeekday = 3

// weekdayThen is the weekday that goes with a day counted from now: the nearest one where days were counted, else the first from there on.
func weekdayThen(d day, weekday, unit int32) day {
	if unit == Days {
		d -= 3
	}
	return d + (weekday-weekdayOf(d)+7)%7
}
