package nlu

// spokenHours is where clock times stand behind a word such as "at". It is looked for once: a long message may have as many numbers as
// such times.
type spokenHours struct {
	known     bool
	last      int32 // where the last one begins that does not end a range
	firstEnd  int32 // where the first one ends that is made of its cue
	lastStart int32 // where the last of these begins
}

func (p *parse) hoursSpoken() *spokenHours {
	s := &p.spoken
	if s.known {
		return s
	}
	*s = spokenHours{known: true, last: -1, firstEnd: int32(len(p.toks)) + 1, lastStart: -1}
	for i := range p.items {
		o := &p.items[i]
		if o.class != Clock || !p.isAt(o.start-1, At) {
			continue
		}
		if !p.isAt(o.start-1, Until) {
			s.last = max(s.last, o.start)
		}
		if o.op == opAtClock {
			s.firstEnd, s.lastStart = min(s.firstEnd, o.end), max(s.lastStart, o.start)
		}
	}
	return s
}

// clockBeside reports whether a clock time with a word such as "at" stands elsewhere in the message, so that a number need not be one.
func (p *parse) clockBeside(it *item) bool {
	s := p.hoursSpoken()
	return s.lastStart >= it.end || s.firstEnd <= it.start
}

// laterHour reports whether a clock time with a word such as "at" stands behind another: "for three tomorrow evening at seven".
func (p *parse) laterHour(it *item) bool {
	return it.end-it.start == 1 && p.hoursSpoken().last > it.end
}
