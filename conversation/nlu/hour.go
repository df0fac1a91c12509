package nlu

import "github.com/kallybot/kallybot/conversation/slot"

// timeFact writes a clock time. A bare hour gets its half of the day from the words around it, else from the kind of business.
func (p *parse) timeFact(c *candidate, f *Fact) {
	it := c.it
	f.Approx = it.flags&approx != 0 || c.start > 0 && p.is(p.toks[c.start-1].word, About)
	if it.flags&nowhere != 0 {
		f.Fault = &slot.Fault{Slot: slot.Time, Code: slot.NoSuchTime, Said: p.words(c.start, c.end)}
		return
	}
	minutes, sureHalf := it.a, it.flags&sure != 0
	if sureHalf {
		f.Value = clockText(minutes)
		return
	}
	hour := minutes / 60
	half := p.halfSaid(c, hour)
	if half < 0 {
		half = p.halfByClock(c, minutes)
	}
	if half >= 0 {
		m, _ := settle(hour, minutes%60, half, 0)
		f.Value = clockText(m)
		return
	}
	half, settled := p.halfByCategory(hour)
	if it.flags&written != 0 && p.writes24() {
		half, settled = bit(hour == 12)*12, true
	}
	if it.flags&padded != 0 && !settled {
		half = bit(hour == 12) * 12
	}
	m, _ := settle(hour, minutes%60, half, 0)
	f.Value = clockText(m)
	if !settled {
		f.Or = []string{clockText((m + noon) % (24 * 60))}
	}
}

// writes24 reports whether another clock time of the message is written on the 24-hour clock.
func (p *parse) writes24() bool {
	for i := range p.items {
		it := &p.items[i]
		if it.class == Clock && it.flags&(written|sure) == written|sure && it.end-it.start >= 3 && it.op == 0 && it.a >= 13*60 {
			return true
		}
	}
	return false
}

// halfSaid finds the part of the day that belongs to a clock time: the nearest one in the message.
func (p *parse) halfSaid(c *candidate, hour int32) int32 {
	best, gap := int32(-1), int32(1000)
	for i := range p.cands {
		o := &p.cands[i]
		if o.it.class != Part || p.standing(o) != 0 {
			continue
		}
		d := o.start - c.end
		if o.end <= c.start {
			d = c.start - o.end
		}
		if d < gap {
			if half := halfFor(o.it.a, hour); half >= 0 {
				best, gap = half, d
			}
		}
	}
	return best
}

// halfByClock settles an hour of today by what is still to come.
func (p *parse) halfByClock(_ *candidate, minutes int32) int32 {
	for i := range p.cands {
		d := &p.cands[i]
		if d.slot == slot.Date && d.it.a == p.today && d.it.op == opRelativeDay && p.standing(d) == 0 {
			if minutes%noon <= p.minute && p.minute < minutes%noon+noon {
				return 12
			}
		}
	}
	return -1
}

// halfByCategory is when such businesses are visited; settled is false where it only is likely.
func (p *parse) halfByCategory(hour int32) (half int32, settled bool) {
	if hour == 12 {
		return 12, p.category != NoCategory
	}
	switch p.category {
	case Restaurant:
		return 12, hour <= 4
	case Clinic, General:
		switch {
		case hour >= 9:
			return 0, true
		case hour <= 6:
			return 12, true
		}
		return 0, false
	case Hotel:
		return 12, false
	}
	return bit(hour < 10) * 12, false
}

// countedTonight reports whether the number before a part of the present day counts people: "for 4 tonight", "a party of 7 tonight",
// "somos 4, esta noche".
func (p *parse) countedTonight(cs captures, part int32) bool {
	h, ok := cs.at(Hour)
	if !ok {
		return false
	}
	lead := h.start - 1
	return p.isAt(lead, For) || p.partyBefore(lead) || p.comma(part-1) && !p.isAt(lead, At) && !p.isAt(lead, About) && !p.begins(h.start)
}
