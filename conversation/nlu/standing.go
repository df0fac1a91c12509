package nlu

import "github.com/kallybot/kallybot/conversation/slot"

// standing tells what the words around a candidate make of it.
func (p *parse) standing(c *candidate) uint8 {
	if c.slot != slot.BusinessName && c.slot != slot.UserName {
		if r := p.roles[p.firstWord(c)]; r != 0 {
			return r
		}
		if r := p.roles[c.end-1]; r != 0 && c.it.op == opDayOfMonth && c.end-c.start == 2 {
			return r // "from the 12th", of which the figure has the role
		}
	}
	if r := p.beside(c); r != 0 {
		return r
	}
	if c.it.op == opName && (p.isAt(c.it.start-1, Not) || p.isAt(c.it.start-1, Stop) && p.isAt(c.it.start-2, Not)) {
		return roleRuledOut // "no me llamo Eva", "no es para Eva"
	}
	i := c.start - 1
	for n := 0; i >= 0 && n < 3; i, n = i-1, n+1 {
		w := p.toks[i].word
		if p.is(w, Not) || p.is(w, Instead) {
			return roleRuledOut
		}
		if p.toks[i].kind != letter || !(p.is(w, At) || p.is(w, On) || p.is(w, For) || p.is(w, Article) || p.is(w, About) ||
			p.is(w, Particle) || p.is(w, In) || p.is(w, This)) {
			break
		}
	}
	j := p.behindTimes(c)
	if j < int32(len(p.toks)) && p.is(p.toks[j].word, NotAfter) && c.slot != slot.UserName && c.slot != slot.BusinessName {
		if k := j + 1; k >= int32(len(p.toks)) || p.toks[k].kind == mark || p.is(p.toks[k].word, But) || p.is(p.toks[k].word, Unable) ||
			!p.is(p.toks[j].word, No) || p.sayLater(c, k) && !p.rulesOut(k) {
			return roleRuledOut
		}
	}
	return 0
}

// mostTimes is how many parts of the day and clock times in a row belong to the value before them.
const mostTimes = 6

// behindTimes is the token behind a candidate and the parts of the day and clock times that follow it at once.
func (p *parse) behindTimes(c *candidate) int32 {
	j := c.end
	for n := 0; n < mostTimes && j < int32(len(p.toks)); n++ {
		p.steps++
		next := p.find(Part, j)
		if next == nil && c.slot == slot.Date {
			at := j + bit(p.is(p.toks[j].word, At))
			if at < int32(len(p.toks)) {
				next = p.find(Clock, at)
			}
		}
		if next == nil {
			break
		}
		j = next.end
	}
	return j
}

// firstWord is the first token of a candidate behind articles and words that lead to a date.
func (p *parse) firstWord(c *candidate) int32 {
	first := c.start
	for first < c.end-1 && (p.is(p.toks[first].word, Article) || p.is(p.toks[first].word, On) || p.is(p.toks[first].word, And) || p.is(p.toks[first].word, Particle)) {
		first++
	}
	return first
}

// sayLater reports whether another value for the slot of c stands behind a token: "Monday they are closed, so Tuesday".
func (p *parse) sayLater(c *candidate, at int32) bool {
	if !p.latest.known || p.latest.slot != c.slot {
		p.latest.known, p.latest.slot, p.latest.start = true, c.slot, -1
		for i := range p.cands {
			p.steps++
			if o := &p.cands[i]; o.slot == c.slot {
				p.latest.start = max(p.latest.start, o.start)
			}
		}
	}
	return p.latest.start > at
}

// rulesOut reports whether a "no" before a token rules out the value that stands there: "el martes no para el jueves".
func (p *parse) rulesOut(at int32) bool {
	for i := at; i < int32(len(p.toks)) && i < at+longestLead && p.toks[i].kind != mark; i++ {
		if p.roles[i] == roleRuledOut {
			return true
		}
	}
	return false
}

// longestLead is how many words may stand between a "no" and the value that it rules out, and the value's first.
const longestLead = 4

// beside is what the date directly before a clock time is, where a date and a time are moved together.
func (p *parse) beside(c *candidate) uint8 {
	i := c.start - 1
	if c.slot != slot.Time || i < 0 {
		return 0
	}
	if p.is(p.toks[i].word, At) && i > 0 {
		i--
	}
	if o := p.owner[i]; o > 0 && p.cands[o-1].slot == slot.Date {
		if r := p.roles[p.firstWord(&p.cands[o-1])]; r == roleReplaced || r == roleWanted {
			return r
		}
	}
	return 0
}
