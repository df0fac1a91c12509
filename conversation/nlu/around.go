package nlu

// minutesPast is "twenty past four".
func minutesPast(p *parse, cs captures, _ int32, it *item) bool {
	return around(p, cs, 1, it)
}

// minutesTo is "quarter to nine".
func minutesTo(p *parse, cs captures, _ int32, it *item) bool {
	return around(p, cs, -1, it)
}

func around(p *parse, cs captures, sign int32, it *item) bool {
	most := int32(59)
	minutes, ok := cs.value(Minute)
	if d, long := cs.at(Duration); long {
		s := &p.items[d.item]
		if s.flags&timed == 0 || p.isAt(it.start-1, For) {
			return false
		}
		minutes, ok, most = s.b, true, 12*60
	} else if sign < 0 && p.hoursApart(cs) {
		return false
	} else if sign < 0 && (p.isAt(it.start-1, From) || p.isAt(it.start-1, At) && p.isAt(it.start-1, Article)) {
		return false // "from 3 to 5", "las 9 para las 11"
	}
	fraction, parts := cs.value(Fraction)
	switch {
	case ok:
	case parts:
		minutes, ok = fraction, true
	default:
		minutes, ok = cs.value(Number)
	}
	if sign < 0 && p.countsBeforeHour(cs) {
		return false
	}
	if cs[0].class == Minute && p.isAt(it.start-1, On) && sign > 0 {
		return false // "el 4 después de las 2"
	}
	if !ok || minutes < 1 || minutes > most || p.isAt(it.start-1, Month) && !parts && !p.daySaid(it.start-1) {
		return false // "May 5 to 7"
	}
	var base int32 = -1
	half := int32(-1)
	for i := range cs {
		switch cs[i].class {
		case Hour, HourIsh:
			base = cs[i].value * 60
		case Clock, LooseClock:
			inner := &p.items[cs[i].item]
			base, it.flags = inner.a, inner.flags&(sure|approx)
		case HalfDay:
			half = cs[i].value
		case Part:
			half = halfFor(p.items[cs[i].item].a, base/60)
		}
	}
	if base < 0 || it.flags&sure == 0 && base%60 != 0 && minutes%60 == 0 || sign < 0 && base%60 != 0 &&
		p.anyIs(max(it.start-3, 0), it.start, Move) {
		return false
	}
	if it.flags&sure == 0 {
		base, it.flags = settle(base/60, base%60, half, it.flags)
	}
	it.a = (base + sign*minutes + 24*60) % (24 * 60)
	if it.flags&sure == 0 && it.a < 60 && most < 60 { // five to one
		it.a += noon
	}
	return true
}

// hoursApart reports whether two figures with a word such as "to" between them rather begin and end a range: "5 to 6 pm", "2 to 5 pm".
func (p *parse) hoursApart(cs captures) bool {
	if p.counted(cs[len(cs)-1].end) {
		return true // "for 5 to 7 people"
	}
	m, ok := cs.at(Minute)
	last := m.end + 1
	if !ok || last >= int32(len(p.toks)) || p.toks[m.start].kind != digit || p.toks[last].kind != digit || !p.isAt(m.end, Until) ||
		p.isAt(m.start-1, At) {
		return false
	}
	c := p.find(Clock, last)
	if c == nil || c.flags&sure == 0 || c.end-c.start < 2 {
		return m.value%5 != 0
	}
	return m.value%5 != 0 || (c.a/60+11)%12 == m.value%12
}

// countsBeforeHour reports whether a number before "for" and an hour counts people or is a day, and no minutes: "somos 4 para las 8",
// "el 20 para las 8". Minutes are whole fives and begin what is said, or stand behind a word that leads to a time or a day.
func (p *parse) countsBeforeHour(cs captures) bool {
	m, ok := cs.at(Minute)
	if !ok {
		m, ok = cs.at(Number)
	}
	last := cs[len(cs)-1]
	if !ok || !p.isAt(m.end, For) && !p.comma(m.end) || last.end == m.end || last.class == Part && cs[len(cs)-2].end == m.end {
		return false // also "a las ocho menos veinte de la tarde"
	}
	before := m.start - 1
	if cs[0].start < m.start && !p.isAt(cs[0].start, One) {
		return false // "faltan diez para las nueve"
	}
	return m.value%5 != 0 || p.comma(m.end) ||
		!p.begins(m.start) && !p.isAt(before, At) && !p.isAt(before, About) && !p.isAt(before, RelativeDay)
}
