package nlu

// Values of the argument of weekday.
const (
	nearest         = iota // from today on
	following              // the one after the nearest counts too
	inThisWeek             // of the week that today is in
	inNextWeek             // of the week after this one
	weekAfter              // a week after the nearest
	lastWeek               // before today
	afterNext              // the one after the next
	fortnightAfter         // two weeks after the nearest
	inWeekAfterNext        // of the week after the next one
)

// weekday is a day of the week.
func weekday(p *parse, cs captures, arg int32, it *item) bool {
	w, ok := cs.value(Weekday)
	if !ok || p.endsName(cs[0].start) {
		return false
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
	case inWeekAfterNext:
		it.a = monday + 14 + fromMonday
	case weekAfter, afterNext, fortnightAfter:
		if ahead == 0 {
			ahead = 7
		}
		it.a = p.today + ahead + 7
		switch arg {
		case fortnightAfter:
			it.a += 7
		case afterNext:
			it.c = it.a + 7
		}
	case lastWeek:
		it.a, it.flags = p.today+ahead-7, past
	}
	return true
}
