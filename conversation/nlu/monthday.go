package nlu

// monthDay is a day of a month, perhaps of a year: a is month*100+day, b the year or 0.
func monthDay(p *parse, cs captures, _ int32, it *item) bool {
	if cs[0].class == DayNumber && p.isAt(it.start-1, Currency) {
		return false
	}
	if i := it.start - 1; cs[0].class == Month && i >= 0 && p.toks[i].kind == digit && p.dashAt(it.start+1) &&
		p.toks[it.start+1].look&glued == 0 {
		return false // "14 March - 19 March"
	}
	if p.hourAfterDay(cs) || p.otherBeforeDay(cs) {
		return false
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
	if !ok {
		month, ok = cs.value(Roman)
	}
	n, other := cs.days()
	if other > 0 && p.hourInRange(cs, n, other) {
		return false
	}
	if other > 0 && (p.isAt(it.start, From) || p.isAt(it.start-1, From)) && p.moves(it.start) {
		if m, ok := cs.at(Month); ok && m.end < it.end && other <= n {
			return false // "move it from May 30 to the 2nd"
		}
		n = other // "move it from the 15th to the 16th of March"
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

// hourAfterDay reports whether the number behind a month is rather an hour, for the day is said already: "3 May, 8 pm",
// "3 May eight thirty".
func (p *parse) hourAfterDay(cs captures) bool {
	if len(cs) < 2 || cs[0].class != Month || cs[1].class != DayNumber {
		return false
	}
	if cs[1].start > cs[0].end && p.hourEnds(cs[1].end) {
		return true
	}
	return p.daySaid(cs[0].start)
}

// dayAt reports whether a month at a token makes a day of the number before it, for none stands behind it.
func (p *parse) dayAt(i int32) bool {
	i += bit(p.isAt(i, Particle))
	return p.isAt(i, Month) && !p.dayBehindMonth(i)
}

// hourInRange reports whether one of the two numbers beside a month that look like its first and last day is rather an hour or its minutes:
// "December 10 - 6 pm", "half past 8 - 17 January".
func (p *parse) hourInRange(cs captures, first, last int32) bool {
	end := cs[len(cs)-1].end
	if cs[0].class == Month {
		spelled := end < int32(len(p.toks)) && p.toks[end-1].kind == letter && p.toks[end].kind == letter && p.numeric(end)
		return last <= first || spelled || p.hourEnds(end)
	}
	begin := cs[0].start
	if !p.dashAt(begin + 1) {
		return p.otherNumber(begin)
	}
	return p.otherNumber(begin) || p.isAt(begin-1, At) || p.isAt(begin-1, About) || last < first && !p.moves(begin)
}

// daySaid reports whether a day of the month stands before the month at a token.
func (p *parse) daySaid(month int32) bool {
	if p.isAt(month-2, Weekday) && (p.isAt(month-1, Particle) || p.isAt(month-1, In)) {
		return true // "the first Monday of March"
	}
	for i := max(month-longestDayOfMonth, 0); i < month; i++ {
		if d := p.find(MonthDay, i); d != nil && d.end == month+1 {
			return true
		}
	}
	return false
}

// longestDayOfMonth is how many words may stand before the month in a day of a month.
const longestDayOfMonth = 4

// otherBeforeDay reports whether the number before a month counts people or is part of a clock time, and the day stands behind it: "for six
// December 5", "at eight thirty December 5".
func (p *parse) otherBeforeDay(cs captures) bool {
	if len(cs) < 2 || cs[0].class != DayNumber || cs[1].class != Month || cs[1].start != cs[0].end || !p.dayBehindMonth(cs[1].start) {
		return false
	}
	before := cs[0].start - 1
	hour := p.isAt(before, At) && !p.isAt(before, Until)
	return hour || len(cs) == 2 && (p.otherNumber(cs[0].start) || p.isAt(before, For) || p.partyBefore(before))
}

// dayBehindMonth reports whether a month stands at a token and its day behind it, which is no hour and counts nothing.
func (p *parse) dayBehindMonth(i int32) bool {
	if !p.isAt(i, Month) || i+1 >= int32(len(p.toks)) {
		return false
	}
	i++
	if t := &p.toks[i]; t.kind != digit || t.num < 1 || t.num > 31 || p.joint(i) != 0 {
		return false
	}
	i++
	return !p.counted(i) && !p.hourEnds(i)
}

// otherNumber reports whether a number is part of a clock time that begins before it: "quarter to nine", "eight thirty", "19h30".
func (p *parse) otherNumber(i int32) bool {
	if i == 0 {
		return false
	}
	if t := &p.toks[i]; t.kind == digit {
		return t.look&glued != 0 && p.toks[i-1].kind == letter || p.clockWordsEnd(i-1)
	}
	return p.toks[i-1].kind == letter && p.numeric(i-1) || p.clockWordsEnd(i-1)
}

// clockWordsEnd reports whether the words that lead to the hour of a clock time end with a token: "quarter to", "half past", "half".
func (p *parse) clockWordsEnd(i int32) bool {
	return p.isAt(i, Fraction) || p.isAt(i-1, Fraction) && !p.isAt(i, Month)
}

// hourEnds reports whether the words at a token make an hour of the number before them.
func (p *parse) hourEnds(i int32) bool {
	return p.isAt(i, HalfDay) || p.isAt(i, OClock) || p.isAt(i, Ish) || i < int32(len(p.toks)) && p.find(Part, i) != nil
}

// mostYears is how many years ahead a year may be that is written in two figures with nothing before it.
const mostYears = 5

// yearAt reports whether a number right behind a month is a year in two figures: "3 Feb 27", not "3 Feb 8 pm" or "3 Feb, 27 of us".
func (p *parse) yearAt(c capture) bool {
	year := p.year
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
