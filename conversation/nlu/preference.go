package nlu

import "github.com/kallybot/kallybot/conversation/slot"

// preferred reports whether the words of a preference are one: no value in them is something else, and they are not counted.
func (p *parse) preferred(h *item) bool {
	for i := h.start; i < h.end; i++ {
		if p.roles[i] != 0 && p.roles[i] != roleWanted {
			return false
		}
		if o := p.owner[i]; o > 0 && (p.cands[o-1].slot == slot.BusinessName || p.cands[o-1].slot == slot.UserName) {
			return false // "Monday Night Noodles"
		}
	}
	if o := p.owner[h.start]; o > 0 && p.cands[o-1].it.op == opMinutesPast && p.cands[o-1].start < h.start {
		return false // "a quarter after 6"
	}
	if p.nights(h) || h.start > 0 && p.markAt(h.start-1, '/') {
		return false
	}
	return h.start == 0 || !p.numeric(h.start-1) && !p.is(p.toks[h.start-1].word, One) || !p.is(p.toks[h.start].word, Unit)
}

// nights reports whether the only part of the day in a preference is the night, of a stay: "Tuesday night only".
func (p *parse) nights(h *item) bool {
	found := false
	for i := h.start; i < h.end && p.category == Hotel; i++ {
		for _, l := range p.langs {
			if part, ok := l.value(p.toks[i].word, PartOfDay); ok {
				if part != Night {
					return false
				}
				found = true
			}
		}
	}
	return found
}

// anytime is the argument of a preference that says any time will do.
const anytime = 3

// preference is a time in words, where no clock time stands for it.
func (p *parse) preference() {
	for i := range p.cands {
		if c := &p.cands[i]; c.slot == slot.TimePreference {
			p.prefer(c.start, c.end)
			return
		}
	}
	var best *item
	for i := range p.hits {
		if h := &p.hits[i]; h.op == opPreference && (h.a != anytime || p.expects(slot.Time) || p.expects(slot.TimePreference)) &&
			p.preferred(h) && (best == nil || h.end-h.start > best.end-best.start) {
			best = h
		}
	}
	for i := range p.cands {
		c := &p.cands[i]
		if !p.partAlone(c) {
			continue
		}
		if (best == nil || best.a == anytime) && !p.has(slot.Time) || best != nil && c.start <= best.start && c.end >= best.end {
			p.prefer(c.start, c.end)
			return
		}
	}
	if best != nil {
		p.prefer(best.start, best.end)
	}
}

func (p *parse) prefer(start, end int32) {
	p.fact(Fact{Slot: slot.TimePreference, Value: p.words(start, end), Span: p.span(start, end)})
}

// partAlone reports whether a candidate is a part of the day that may stand for a time. A meal and "tonight" do not: they only tell
// the half of the day.
func (p *parse) partAlone(c *candidate) bool {
	if p.category == Hotel && c.it.a == Night {
		return false // the night of a stay
	}
	if asked := p.expects(slot.Time) || p.expects(slot.TimePreference); c.it.c != 0 && !asked {
		return false
	}
	return c.it.class == Part && c.slot == "" && !(c.it.op == opPart && c.it.b == 0) && p.standing(c) == 0
}
