package nlu

import "github.com/kallybot/kallybot/conversation/slot"

// Values of the argument of weekday.
const (
	nearest         = iota // from today on
	following              // of the week after this one; the nearest counts too
	coming                 // the nearest; the one after it counts too
	inThisWeek             // of the week that today is in
	inNextWeek             // of the week after this one
	weekAfter              // a week after the nearest
	lastWeek               // before today
	afterNext              // the one after the next
	fortnightAfter         // two weeks after the nearest
	inWeekAfterNext        // of the week after the next one
	notThis                // a week after the nearest, which is ruled out and may be today
)

// weekday is a day of the week.
func weekday(p *parse, cs captures, arg int32, it *item) bool {
	w, ok := cs.value(Weekday)
	if !ok || p.endsName(cs[0].start) || !p.weekdayAt(cs) {
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
		it.a, it.c = monday+7+fromMonday, p.today+ahead
		if it.c <= p.today || it.c == it.a {
			it.c = it.a + 7
		}
	case coming:
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
	case notThis:
		it.a = p.today + ahead + 7
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

// shortDay is how many letters a weekday has that is written so short that it may be another word.
const shortDay = 2

// weekdayAt reports whether a word is a weekday and no other word that looks like one: "vi" counts with a dot, beside the figures of a
// day or alone, and "the sun" is none.
func (p *parse) weekdayAt(cs captures) bool {
	c, ok := cs.at(Weekday)
	if !ok {
		return false
	}
	t := &p.toks[c.start]
	switch letters := t.to - t.at; {
	case letters > shortDay+1 || p.dot(c.end) || c.end < int32(len(p.toks)) && p.toks[c.end].kind == digit:
		return true
	case letters > shortDay:
		return t.look&capital != 0 || !p.is(t.word, Common) || !p.isAt(c.start-1, Article) && !p.isAt(c.start-1, Pronoun)
	}
	return len(p.toks) == 1 && len(p.req.Expect) == 0 || p.expects(slot.Date)
}
