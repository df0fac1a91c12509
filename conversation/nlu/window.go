package nlu

import "github.com/kallybot/kallybot/conversation/slot"

// window keeps a preference as it stands. Behind "move it" the range is no wish: its ends are the old and the new time.
func window(p *parse, cs captures, arg int32, it *item) bool {
	it.a = arg
	if c := p.find(Clock, it.start); arg == windowArg && c != nil && c.op == opMinutesTo && c.end == it.end {
		return false // "at ten to eight"
	}
	if arg == windowArg && (p.inDate(it.start) || p.counted(it.end) || p.expects(slot.PartySize) && !p.expects(slot.Time)) {
		return false
	}
	if arg == windowArg && cs[0].class == Hour && !p.spansHours(cs) {
		return false
	}
	for i := range cs {
		if cs[i].class == LooseClock && (p.isAt(cs[i].start-1, Month) || p.isAt(cs[i].start-2, Month)) {
			return false // the year of a date
		}
	}
	if last := &cs[len(cs)-1]; last.class == Hour && last.end == it.end && p.namesFollow(it.end) && p.streetNear(it.end) {
		return false // "from 22 Alder Street"
	}
	if arg != windowArg || !p.moves(it.start) {
		return true
	}
	if last := cs[len(cs)-1]; p.isAt(last.start-1, And) || last.class == Part && p.isAt(cs[len(cs)-2].start-1, And) {
		return true // "between 9 and 12" is the new time
	}
	first, last := int32(-1), int32(-1)
	for i := range cs {
		if c := cs[i].class; c == Clock || c == Hour || c == LooseClock {
			if c == Hour {
				at := item{class: Clock, op: opAtClock, start: cs[i].start, end: cs[i].end}
				if clockTime(p, cs[i:i+1], 0, &at) {
					p.add(at)
				}
			}
			if first < 0 {
				first = cs[i].start
			}
			last = cs[i].start
		}
	}
	if first == last {
		return true
	}
	p.roles[first], p.roles[last] = roleReplaced, roleWanted
	return false
}

// spansHours reports whether a bare number that begins a range is its first hour: "5 to 6 pm", but not the day in "el 5 a las 6 pm".
func (p *parse) spansHours(cs captures) bool {
	last, ok := cs.at(Clock)
	if ok && p.isAt(cs[0].start-1, For) && p.isAt(last.start, ClockWord) {
		return false // "para dos a mediodía"
	}
	return !ok || !p.isAt(cs[0].start-1, On) && p.toks[last.start].kind == p.toks[cs[0].start].kind && !p.isAt(last.start, Article)
}

// windowArg is the argument of a preference that is a range of times.
const windowArg = 2
