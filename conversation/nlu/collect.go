package nlu

import (
	"cmp"
	"slices"

	"github.com/kallybot/kallybot/conversation/slot"
)

// candidate is something in the message that may become a fact.
type candidate struct {
	slot       slot.Name // empty for what only takes its words away from others
	start, end int32
	weight     int32
	phone      int32 // in parse.phones
	it         *item // never nil
}

// Weights: where two candidates want the same words, the heavier wins, then the longer, then the first.
const (
	weightPhone    = 90 // none is heavier
	weightCode     = 85
	weightWindow   = 72
	weightPart     = 59
	weightTime     = 60
	weightName     = 64
	weightCue      = 58
	weightParty    = 52
	weightLoose    = 40
	weightPerhaps  = 30
	weightBareName = 20
)

// collect gathers candidates, lets the best take their words, and makes facts and intents of them.
func (p *parse) collect() {
	p.candidates()
	p.contest()
	p.weigh()
	p.decide()
	p.said = p.intentHits()
	p.hush()
	p.answer()
	p.leftName()
	p.leftSign()
	p.bareNames()
	p.unname()
	p.listedTable()
	p.about()
	p.intend()
	p.requests()
	p.more()
	p.whom()
	p.clauses()
	p.rest()
	p.sortFacts()
}

// noItem is that of a candidate that was found without the chart.
var noItem item

func (p *parse) candidates() {
	p.cands = roomFor(p.cands, len(p.items))
	for i := range p.phones {
		f := &p.phones[i]
		p.cands = append(p.cands, candidate{slot: p.whose(f), start: f.start, end: f.end, weight: weightPhone, phone: int32(i), it: &noItem})
	}
	for i := range p.items {
		p.offer(&p.items[i])
	}
	for i := range p.hits {
		p.offerHit(&p.hits[i])
	}
}

func (p *parse) offer(it *item) {
	c := candidate{start: it.start, end: it.end, it: it, weight: weightTime}
	switch it.class {
	case Date:
		c.slot = slot.Date
		if it.flags&weak != 0 {
			c.weight = weightLoose
		}
		if it.op == opDayOfMonth && it.b == 0 && it.end-it.start < 3 {
			c.weight = weightTime - 2
		}
		if p.insidePart(it) || p.signDay(it) {
			return
		}
	case Clock:
		c.slot = slot.Time
		if p.expects(slot.PartySize) && !p.expects(slot.Time) && p.letterBehind(it) {
			return // "4p"
		}
		if it.op == opAtClock {
			c.weight = weightCue
			if p.expects(slot.PartySize) && !p.expects(slot.Time) && it.flags&approx != 0 && it.end-it.start == 1 {
				return // "about 8"
			}
			if p.isAt(it.start-1, For) && p.laterHour(it) {
				return
			}
		}
	case LooseClock:
		if !p.expects(slot.Time) {
			return
		}
		c.slot, c.weight = slot.Time, weightPerhaps
	case Party:
		c.slot, c.weight = slot.PartySize, weightParty
		if it.flags&sure != 0 {
			c.weight = weightWindow + 1
		}
		if it.flags&weak != 0 {
			if it.op != opParty || p.expects(slot.Time) && !p.expects(slot.PartySize) && !p.clockBeside(it) {
				return
			}
			c.weight = weightLoose
		}
	case Part:
		c.weight = weightPart
	case Duration:
		c.weight = weightPerhaps + 12
		if it.end-it.start < 2 {
			return
		}
	default:
		return
	}
	p.cands = append(p.cands, c)
}

// letterBehind reports whether a clock time is a figure with one letter behind it.
func (p *parse) letterBehind(it *item) bool {
	t := &p.toks[it.end-1]
	return it.end-it.start == 2 && t.kind == letter && t.to-t.at == 1
}

// insidePart reports whether a date is a word of a longer part of the day: the second "mañana" in "mañana por la mañana".
func (p *parse) insidePart(it *item) bool {
	for i := max(it.start-longestPart, 0); i < it.start; i++ {
		if part := p.find(Part, i); part != nil && part.end >= it.end {
			return true
		}
	}
	return false
}

// signDay reports whether the word of a day belongs to a name: the sea in "sabor a mar" is no Tuesday, and beside another day
// "Café Domingo" is no Sunday.
func (p *parse) signDay(it *item) bool {
	if it.end-it.start != 1 || it.start == 0 {
		return p.nameOnly() && it.end-it.start == 1
	}
	t, before := &p.toks[it.start], &p.toks[it.start-1]
	if p.is(t.word, Sign) && (p.is(before.word, Particle) || p.is(before.word, Until)) {
		return true
	}
	upper := t.look&(capital|opening) == capital && before.look&capital != 0 && !p.shouting
	return upper && p.is(t.word, Sign) || p.nameOnly() || upper && p.is(before.word, Place) &&
		slices.ContainsFunc(p.items, func(o item) bool { return o.class == Date && (o.end <= it.start || o.start >= it.end) })
}

// dayOnSign is signDay of the day that begins at a token.
func (p *parse) dayOnSign(i int32) bool {
	d := p.find(Date, i)
	return d != nil && p.signDay(d)
}

func (p *parse) offerHit(it *item) {
	c := candidate{start: it.start, end: it.end, it: it}
	switch it.op {
	case opPreference:
		c.slot, c.weight = slot.TimePreference, weightWindow
		if it.a != 2 {
			c.weight = 0
		}
	case opName:
		if it.a == 1 && p.expects(slot.BusinessName) && !p.expects(slot.UserName) {
			return // "it's Casa Luna", where the business was asked for
		}
		if it.a == 0 && p.expects(slot.BusinessName) && !p.expects(slot.UserName) && (p.isAt(it.start, Article) || p.isAt(it.start-1, Article)) {
			return // "the name is Curl Up and Dye", the same
		}
		c.slot, c.start, c.end, c.weight = slot.UserName, it.b, it.c, weightName
		if it.a == 0 {
			c.end = p.firstNameLast(it.b, it.c)
		}
		if it.a == 1 {
			c.weight = weightLoose - 5
		}
		if it.a == 2 {
			c.slot = ""
		}
		if it.a == 0 && it.c-it.b > 1 && p.is(p.toks[it.c-1].word, Place) && p.toks[it.c-1].look&capital != 0 {
			c.slot = slot.BusinessName // "the name: Tidewater Grill"
		}
	case opBusiness:
		c.slot, c.start, c.end, c.weight = slot.BusinessName, it.b, it.c, weightName+1
		if it.a == 1 {
			c.weight = weightName - 1
		}
		switch {
		case it.a == 3 && p.is(p.toks[it.b].word, Title): // "call Dr Ruiz"
		case it.b > 0 && p.quote(it.b-1):
			c.weight = weightName + 2 // 'at "Under the Oak"', of which no word leads to a person
		case it.a != 0 && it.a != 3 && p.is(p.toks[it.b].word, Title) && p.is(p.toks[it.b].word, Place):
			c.weight = weightPerhaps
		case it.a != 0 && (it.c-it.b < 2 || !p.capitalNear(it.b)):
			c.weight = weightCue - 1
		case it.a != 0:
			c.weight = weightName - 1
		}
	case opNights:
		c.slot, c.weight = slot.Nights, weightPart+1
	case opWish:
		if it.a != wishClause {
			return
		}
		c.end, c.weight = p.sentenceEnd(it.end), weightCode
	default:
		return
	}
	if c.weight > 0 {
		p.cands = append(p.cands, c)
	}
}

func (p *parse) sortFacts() {
	slices.SortStableFunc(p.out.Facts, func(a, b Fact) int {
		return cmp.Or(cmp.Compare(a.Span.Start, b.Span.Start), cmp.Compare(a.Span.End, b.Span.End))
	})
}

func (p *parse) fact(f Fact) {
	p.out.Facts = append(p.out.Facts, f)
}

func (p *parse) has(name slot.Name) bool {
	_, ok := p.out.Fact(name)
	return ok
}

// whose tells whose number a phone is: the business's, the speaker's, or neither of them, like a fax.
func (p *parse) whose(f *phoneAt) slot.Name {
	for i := range p.hits {
		h := &p.hits[i]
		if h.op != opOwnPhone || h.start > f.end+3 || h.end+2 < f.start {
			continue
		}
		if h.a == 2 && h.end <= f.start && f.start-h.end <= 1 {
			return ""
		}
		if h.a == 1 && (h.end <= f.start && f.start-h.end <= 1 || h.start >= f.end && p.sameSentence(f.end, h.start)) {
			return ""
		}
		if h.a == 0 && h.end <= f.start && f.start-h.end <= 1 {
			return slot.UserPhone
		}
	}
	return slot.Phone
}
