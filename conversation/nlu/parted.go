package nlu

// parted is a day with a clock time or a part of the day between it and the week, month or year that it is of: "Friday at 8pm next
// week", "the first Monday at 3 of next month", "Oct 26 11:00:09 2027". The day keeps its own words and takes the value that the whole phrase gives it.
func parted(p *parse, cs captures, arg int32, it *item) bool {
	settled := *it
	meant, day := weekday, cs[0]
	switch day.class {
	case Ordinal:
		meant, day = nthWeekday, cs[1]
	case MonthDay:
		if meant = onMonthDay; p.streetAfter(it.end) {
			return false // "May 3, 8pm, 2027 Oak Street"
		}
	}
	if !meant(p, cs, arg, &settled) {
		return false
	}
	found := false
	for start := max(cs[0].start-1, 0); start <= day.start; start++ {
		for i := p.heads[start]; i != 0; i = p.items[i-1].next {
			if d := &p.items[i-1]; d.class == Date && d.end == day.end {
				d.a, d.c, d.flags = settled.a, settled.c, settled.flags
				*it, found = *d, true
			}
		}
	}
	return found
}
