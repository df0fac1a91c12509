package nlu

import (
	"strconv"

	"github.com/kallybot/kallybot/conversation/slot"
)

// decide makes the facts: for each slot the one candidate that holds after negations and corrections.
func (p *parse) decide() {
	for _, name := range [...]slot.Name{slot.Date, slot.Time, slot.PartySize, slot.Phone, slot.UserPhone, slot.UserName, slot.BusinessName, slot.Nights} {
		p.settleSlot(name)
	}
	p.alsoTime()
	p.preference()
	p.asides()
	p.wishes()
}

// settleSlot chooses among the candidates of one slot.
func (p *parse) settleSlot(name slot.Name) {
	var best, prior, leaving *candidate
	var not []string
	for _, c := range p.inOrder(name) {
		switch p.standing(c) {
		case roleLeaving:
			leaving = c
			continue
		case roleUnasked:
			continue
		case roleRuledOut, roleReplaced:
			if f := p.factOf(c); f.Value != "" {
				not = append(not, f.Value)
			}
			prior = c
			continue
		}
		if best == nil || p.better(best, c) {
			best = c
		}
	}
	if best == nil && leaving != nil && p.expects(name) {
		best = leaving
	}
	switch {
	case best != nil:
		f := p.factOf(best)
		f.Not = without(not, f.Value)
		if f.Value != "" || f.Fault != nil {
			p.fact(f)
		}
	case len(not) > 0:
		f := p.factOf(prior)
		f.Value, f.Or, f.Not = "", nil, not
		p.fact(f)
	}
}

func without(values []string, value string) []string {
	out := values[:0]
	for _, v := range values {
		if v != value {
			out = append(out, v)
		}
	}
	if len(out) == 0 {
		return nil
	}
	return out
}

// inOrder returns the candidates of a slot as they stand in the message.
func (p *parse) inOrder(name slot.Name) []*candidate {
	var out []*candidate
	for i := range p.cands {
		if p.cands[i].slot != name {
			continue
		}
		out = append(out, &p.cands[i])
		for j := len(out) - 1; j > 0 && out[j].start < out[j-1].start; j-- {
			out[j], out[j-1] = out[j-1], out[j]
		}
	}
	return out
}

// standing tells what the words around a candidate make of it.
func (p *parse) standing(c *candidate) uint8 {
	if r := p.roles[c.start]; r != 0 && c.slot != slot.BusinessName && c.slot != slot.UserName {
		return r
	}
	i := c.start - 1
	for n := 0; i >= 0 && n < 3; i, n = i-1, n+1 {
		w := p.toks[i].word
		if p.is(w, Not) || p.is(w, Instead) {
			return roleRuledOut
		}
		if p.toks[i].kind != letter || !(p.is(w, At) || p.is(w, On) || p.is(w, For) || p.is(w, Article) || p.is(w, About) || p.is(w, Particle) || p.is(w, In) || p.is(w, This)) {
			break
		}
	}
	j := c.end
	for j < int32(len(p.toks)) && p.find(Part, j) != nil {
		j = p.find(Part, j).end
	}
	if j < int32(len(p.toks)) && p.is(p.toks[j].word, NotAfter) && c.slot != slot.UserName && c.slot != slot.BusinessName {
		if k := j + 1; k >= int32(len(p.toks)) || p.toks[k].kind == mark || p.is(p.toks[k].word, But) || p.is(p.toks[k].word, Unable) || !p.is(p.toks[j].word, No) {
			return roleRuledOut
		}
	}
	return 0
}

// better reports whether the later candidate replaces the earlier one.
func (p *parse) better(old, c *candidate) bool {
	if p.roles[c.start] == roleWanted || p.roles[c.start] == roleArriving {
		return true
	}
	if p.roles[old.start] == roleWanted || p.roles[old.start] == roleArriving {
		return false
	}
	for i := old.end; i < c.start && i < old.end+longestAside; i++ {
		if p.is(p.toks[i].word, Rather) {
			return true
		}
	}
	return c.weight > old.weight+10 || p.isAt(c.start-1, Until) && p.moves(old.start)
}

// longestMove is how many words may stand between a word such as "move" and what is moved.
const longestMove = 12

// moves reports whether a word that changes a date or time stands before a token.
func (p *parse) moves(at int32) bool {
	for i := max(at-longestMove, 0); i < at; i++ {
		if p.is(p.toks[i].word, Move) {
			return true
		}
	}
	return false
}

// longestAside is how many words may stand between a value and the word that takes it back.
const longestAside = 12

// factOf writes a candidate's value in canonical form.
func (p *parse) factOf(c *candidate) Fact {
	f := Fact{Slot: c.slot, Span: p.span(c.start, c.end)}
	switch c.slot {
	case slot.Date:
		p.dateFact(c, &f)
	case slot.Time:
		p.timeFact(c, &f)
	case slot.PartySize:
		p.countFact(c, &f, 50)
	case slot.Nights:
		p.countFact(c, &f, 90)
	case slot.Phone, slot.UserPhone:
		ph := &p.phones[c.phone]
		f.Value, f.Fault = ph.e164, ph.fault
		if ph.fault != nil {
			f.Value = ""
		}
	default:
		f.Value = p.words(c.start, c.end)
	}
	return f
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

// preferred reports whether the words of a preference are one: no value in them is something else, and they are not counted.
func (p *parse) preferred(h *item) bool {
	for i := h.start; i < h.end; i++ {
		if p.roles[i] != 0 && p.roles[i] != roleWanted {
			return false
		}
	}
	return h.start == 0 || !p.numeric(h.start-1) && !p.is(p.toks[h.start-1].word, One) || !p.is(p.toks[h.start].word, Unit)
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
		f.Value = dayText(it.a)
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
		if c := &p.cands[i]; c.slot == slot.Date && c.it.flags&timed != 0 {
			p.fact(Fact{Slot: slot.Time, Value: clockText(c.it.b), Span: p.span(c.start, c.end)})
			return
		}
	}
}

// preference is a time in words, where no clock time stands for it.
func (p *parse) preference() {
	for i := range p.cands {
		if c := &p.cands[i]; c.slot == slot.TimePreference {
			p.fact(Fact{Slot: slot.TimePreference, Value: p.words(c.start, c.end), Span: p.span(c.start, c.end)})
			return
		}
	}
	var best *item
	for i := range p.hits {
		if h := &p.hits[i]; h.op == opPreference && p.preferred(h) && (best == nil || h.end-h.start > best.end-best.start) {
			best = h
		}
	}
	if best != nil {
		p.fact(Fact{Slot: slot.TimePreference, Value: p.words(best.start, best.end), Span: p.span(best.start, best.end)})
		return
	}
	if p.has(slot.Time) {
		return
	}
	for i := range p.cands {
		c := &p.cands[i]
		if c.it.class == Part && c.slot == "" && c.it.c == 0 && c.it.a != 0 && p.standing(c) == 0 && !(c.it.op == opPart && c.it.b == 0) {
			p.fact(Fact{Slot: slot.TimePreference, Value: p.words(c.start, c.end), Span: p.span(c.start, c.end)})
			return
		}
	}
}

// asides are the facts that need no contest: languages, haste, wishes.
func (p *parse) asides() {
	for i := range p.hits {
		h := &p.hits[i]
		f := Fact{Span: p.span(h.start, h.end)}
		switch h.op {
		case opLanguage:
			f.Slot, f.Value = slot.CallLanguage, p.languageName(h.b)
			if h.a == languageChat {
				f.Slot = slot.ChatLanguage
			}
		case opUrgent:
			f.Slot, f.Value = slot.Urgent, "true"
		case opZone:
			f.Slot, f.Value = slot.Timezone, p.zoneOf(h)
		default:
			continue
		}
		if f.Value != "" && !p.has(f.Slot) {
			p.fact(f)
		}
	}
}

// zoneOf finds the zone that a name stands for.
func (p *parse) zoneOf(h *item) string {
	zone, fault := slot.ReadZone(p.words(h.b, h.c))
	if fault != nil {
		return ""
	}
	return zone
}

func (p *parse) languageName(n int32) string {
	if n < 0 || int(n) >= len(Languages) {
		return ""
	}
	return Languages[n]
}

// Languages are the languages that the service speaks; values of the class LanguageName are positions in it.
var Languages = [...]string{"en", "es"}
