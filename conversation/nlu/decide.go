package nlu

import (
	"cmp"
	"slices"

	"github.com/kallybot/kallybot/conversation/slot"
)

// decide makes the facts: for each slot the one candidate that holds after negations and corrections.
func (p *parse) decide() {
	for _, name := range [...]slot.Name{slot.Date, slot.Time, slot.PartySize, slot.Phone, slot.UserPhone, slot.UserName, slot.BusinessName, slot.Nights} {
		p.settleSlot(name)
	}
	p.alsoTime()
	p.alsoToday()
	p.nextMidnight()
	p.preference()
	p.asides()
	p.wishes()
}

// mostRuledOut bounds the values that a message rules out for a slot.
const mostRuledOut = 8

// settleSlot chooses among the candidates of one slot.
func (p *parse) settleSlot(name slot.Name) {
	var best, prior, former, leaving, replaced *candidate
	var not []string
	for _, c := range p.inOrder(name) {
		switch p.standing(c) {
		case roleLeaving, roleShare:
			leaving = c
			continue
		case roleUnasked:
			continue
		case roleSince:
			if p.category != Hotel && leaving == nil && !p.expects(name) {
				continue
			}
		case roleReplaced:
			replaced = c
			fallthrough
		case roleRuledOut:
			if len(not) == mostRuledOut {
				continue
			}
			if f := p.factOf(c); f.Value != "" {
				not = append(not, f.Value)
				if name == slot.Date && best != nil && best.it.a == c.it.a && best.it.op == c.it.op {
					best = nil // "Friday at 8. No, Friday I can't"
				}
			}
			prior, former = c, c
			continue
		}
		if name == slot.Date && p.aside(c, best) {
			continue
		}
		if best == nil || p.better(best, c) {
			if best != nil {
				former = best
			}
			best = c
		}
	}
	switch {
	case best != nil:
	case leaving != nil && (p.expects(name) || name == slot.Time || name == slot.PartySize || p.category == NoCategory):
		best = leaving
	case replaced != nil && replaced == prior && len(not) == 1:
		best = replaced // nothing stands for it: "move today's table to 10" keeps the day
	}
	switch {
	case best != nil:
		f := p.factOf(p.carried(best, former))
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

// aside reports whether a date is only mentioned beside the one that is meant: a past day, or the day of "an hour later, at 9".
func (p *parse) aside(c, best *candidate) bool {
	if c.it.flags&past != 0 && best != nil {
		return true
	}
	return c.it.flags&timed != 0 && c.it.a == p.today && p.timeStands()
}

// timeStands reports whether some clock time is neither ruled out nor anything else but what is wanted.
func (p *parse) timeStands() bool {
	if !p.clocked {
		p.clocked = true
		p.clock = slices.ContainsFunc(p.cands, func(c candidate) bool { return c.slot == slot.Time && p.standing(&c) == 0 })
	}
	return p.clock
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
	m := p.memory
	m.ranks = cleared(m.ranks, 2*len(p.cands))
	order, other := m.ranks[:0], m.ranks[len(p.cands):]
	for i := range p.cands {
		if p.cands[i].slot == name {
			order = append(order, int32(i))
		}
	}
	begin := func(at int32) int32 { return p.cands[at].start }
	if n := len(order); n > fewToCompare {
		p.layOut(other[:n], order, len(p.cands), int32(len(p.toks)), begin)
		order = other[:n]
	} else {
		slices.SortFunc(order, func(a, b int32) int { return cmp.Compare(begin(a), begin(b)) })
	}
	p.picks = p.picks[:0]
	for _, at := range order {
		p.picks = append(p.picks, &p.cands[at])
	}
	return p.picks
}
