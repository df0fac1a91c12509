package nlu

import (
	"strconv"
	"strings"

	"github.com/kallybot/kallybot/conversation/slot"
)

// factOf writes a candidate's value in canonical form.
func (p *parse) factOf(c *candidate) Fact {
	start := c.start
	for c.slot == slot.Date && start+1 < c.end && (p.is(p.toks[start].word, Article) || p.is(p.toks[start].word, On)) {
		start++ // "the 3rd" is the 3rd
	}
	end := c.end
	if c.slot == slot.Time && p.isAt(end-1, HalfDay) && p.dot(end) {
		end++ // the dot of an abbreviation
	}
	f := Fact{Slot: c.slot, Span: p.span(start, end)}
	switch c.slot {
	case slot.Date:
		p.dateFact(c, &f)
	case slot.Time:
		p.timeFact(c, &f)
		f.Span = p.timeSpan(c, f.Value, f.Span)
	case slot.PartySize:
		p.countFact(c, &f, 50)
		f.Span = p.countSpan(start, end)
	case slot.Nights:
		p.countFact(c, &f, 90)
	case slot.Phone, slot.UserPhone:
		ph := &p.phones[c.phone]
		f.Value, f.Fault = ph.e164, ph.fault
		if ph.fault != nil {
			f.Value = ""
		}
	case slot.UserName:
		f = p.nameFact(c.slot, c.start, c.end)
	default:
		f.Value = p.words(c.start, c.end)
	}
	return f
}

// nameFact is a name as it is written, or as the word that its letters spell. What only says that something is theirs is left out.
func (p *parse) nameFact(name slot.Name, start, end int32) Fact {
	f := Fact{Slot: name, Value: p.words(start, end), Span: p.span(start, end)}
	switch {
	case name != slot.UserName:
	case p.spelled(start) == end:
		f.Value = p.unspelled(start, end)
	case p.possessive(end-1) && end < int32(len(p.toks)) && p.toks[end].kind == letter:
		f.Value = strings.TrimSuffix(strings.TrimSuffix(f.Value, "'s"), "’s") // "in Ana's name"
		f.Span.End -= len("'s")
	}
	return f
}

// timeSpan is the shortest run of whole words that tells a clock time: without what only makes it approximate, without the half of
// the day where the figures tell it, and with the part of the day beside it where they do not: "8 ish", "10:30 am", "night at 8".
func (p *parse) timeSpan(c *candidate, value string, s Span) Span {
	last := &p.toks[c.end-1]
	if c.end-c.start > 1 && last.look&glued == 0 && (p.is(last.word, Ish) || p.is(last.word, HalfDay) && p.writtenSo(c, value)) {
		return p.span(c.start, c.end-1)
	}
	if c.it.flags&sure != 0 || p.writtenSo(c, value) {
		return s
	}
	if part := p.find(Part, c.end); part != nil && part.c == 0 {
		return p.span(c.start, part.end)
	}
	at := c.start - bit(p.isAt(c.start-1, At) || p.isAt(c.start-1, For))
	for i := max(at-longestPart, 0); i < at; i++ {
		if part := p.find(Part, i); part != nil && part.end == at && part.c == 0 {
			return p.span(i, c.end)
		}
	}
	return s
}

// longestPart is how many words a part of the day before a clock time has at most.
const longestPart = 3

// writtenSo reports whether the figures of a clock time are its value already: "10:30 am".
func (p *parse) writtenSo(c *candidate, value string) bool {
	h := &p.toks[c.start]
	return c.end-c.start >= 3 && h.digits == 2 && p.toks[c.start+2].digits == 2 && value == clockText(h.num%24*60+p.toks[c.start+2].num)
}

func (p *parse) countFact(c *candidate, f *Fact, most int32) {
	n := c.it.a
	switch {
	case n < 1:
		f.Fault = &slot.Fault{Slot: f.Slot, Code: slot.TooFew, Said: p.words(c.start, c.end)}
	case n > most:
		f.Fault = &slot.Fault{Slot: f.Slot, Code: slot.TooMany, Said: p.words(c.start, c.end)}
	default:
		f.Value = strconv.Itoa(int(n))
		if c.it.c > 0 && c.it.c != n {
			f.Or = []string{strconv.Itoa(int(c.it.c))}
		}
	}
}

func dayText(d day) string {
	var buf [10]byte
	return string(writeDay(buf[:0], d))
}

func clockText(minutes int32) string {
	var buf [5]byte
	return string(writeClock(buf[:0], minutes))
}

func (p *parse) dateFact(c *candidate, f *Fact) {
	it := c.it
	switch {
	case it.flags&nowhere != 0:
		f.Fault = &slot.Fault{Slot: slot.Date, Code: slot.NoSuchDate, Said: p.words(c.start, c.end), Instead: []string{dayText(it.a), dayText(it.c)}}
	case it.flags&past != 0:
		f.Fault = &slot.Fault{Slot: slot.Date, Code: slot.PastDate, Said: p.words(c.start, c.end)}
	default:
		f.Value, f.DayOnly = dayText(it.a), p.bareDay(c)
		if it.c != 0 && it.c != it.a {
			f.Or = []string{dayText(it.c)}
		}
	}
}

// alsoTime adds the clock time that "in two hours" tells beside the date.
func (p *parse) alsoTime() {
	if p.has(slot.Time) {
		return
	}
	for i := range p.cands {
		if c := &p.cands[i]; c.slot == slot.Date && c.it.flags&timed != 0 && p.standing(c) != roleUnasked {
			p.fact(Fact{Slot: slot.Time, Value: clockText(c.it.b), Span: p.span(c.start, c.end)})
			return
		}
	}
}

// alsoToday adds the date that "8 this evening" tells beside the time.
func (p *parse) alsoToday() {
	if p.has(slot.Date) {
		return
	}
	for i := range p.items {
		it := &p.items[i]
		o := p.owner[it.start]
		if it.op == opEndOfDay && o > 0 && p.cands[o-1].it.op == opEndOfDay {
			p.fact(Fact{Slot: slot.Date, Value: dayText(p.today), Span: p.span(it.start, it.end)})
			return
		}
		if it.class == Part && it.b == 0 && o > 0 && p.cands[o-1].slot == slot.Time && p.standing(&p.cands[o-1]) == 0 {
			p.fact(Fact{Slot: slot.Date, Value: dayText(p.today), Span: p.span(it.start, it.end)})
			return
		}
	}
}

// nextMidnight puts "tonight at midnight" on the day that begins then: the midnight of today is over. A date in figures is left as it is.
func (p *parse) nextMidnight() {
	today, night := -1, false
	for i := range p.out.Facts {
		switch f := &p.out.Facts[i]; {
		case f.Slot == slot.Date && f.Value == dayText(p.today) && !strings.ContainsAny(p.text[f.Span.Start:f.Span.End], "0123456789"):
			today = i
		case f.Slot == slot.Time && f.Value == clockText(0):
			night = true
		}
	}
	if today >= 0 && night && p.minute > 0 {
		p.out.Facts[today].Value = dayText(p.today + 1)
	}
}
