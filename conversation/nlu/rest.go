package nlu

import (
	"slices"

	"github.com/kallybot/kallybot/conversation/slot"
)

// longestRequest is how many tokens a message may have whose clauses are noted: each is compared with all that was found.
const longestRequest = 200

// rest notes the clauses that tell the place something which no slot holds: "it's our anniversary". They are part of what a
// person wants said, so that nothing of a request is lost. Clauses with a value, and what is said to the program, are none.
func (p *parse) rest() {
	if len(p.out.Facts) == 0 || len(p.toks) > longestRequest {
		return
	}
	for start := int32(0); start < int32(len(p.toks)); {
		end := start
		for end < int32(len(p.toks)) && !p.pauses(end) {
			end++
		}
		if from, to := p.inner(start, end); p.tells(from, to) && !p.questions(end) {
			p.out.Rest = append(p.out.Rest, p.span(from, to))
		}
		start = end + 1
	}
}

// pauses reports whether a token ends a clause.
func (p *parse) pauses(i int32) bool {
	t := &p.toks[i]
	if t.kind != mark {
		return false
	}
	switch p.text[t.start] {
	case ',', ';', '!', '?', '(', ')', '\n':
		return true
	case '.', ':', '-':
		return i+1 >= int32(len(p.toks)) || p.toks[i+1].look&glued == 0
	}
	return false
}

func (p *parse) questions(end int32) bool {
	return end < int32(len(p.toks)) && p.text[p.toks[end].start] == '?'
}

// inner is a clause without the small words around it.
func (p *parse) inner(start, end int32) (from, to int32) {
	idle := func(i int32) bool { return p.toks[i].kind != digit && (p.isAt(i, Filler) || p.toks[i].kind == mark) }
	for start < end && (idle(start) || p.isAt(start, And) || p.isAt(start, But)) {
		start++
	}
	for end > start && idle(end-1) {
		end--
	}
	return start, end
}

// fewestRestWords is how many words a clause has at least that tells something.
const fewestRestWords = 2

// tells reports whether the words between two tokens tell something: at least one of them is no small word, none belongs to a
// value, and they are not said to the program.
func (p *parse) tells(start, end int32) bool {
	if end-start < fewestRestWords || p.courtesy(start, end) || p.wished(start, end) || p.asks(start) || p.isAt(start, CallVerb) || p.forUs(start, end) {
		return false
	}
	said := false
	for i := start; i < end; i++ {
		if p.holdsValue(i) || p.roles[i] != 0 || p.timed(i) || p.covered[i] && !p.softly(i) {
			return false
		}
		said = said || p.toks[i].kind == letter && !p.covered[i] && !p.isAt(i, Stop) && !p.isAt(i, Filler) && !p.isAt(i, Fluff)
	}
	return said
}

// forUs reports whether a clause wants something of the program itself.
func (p *parse) forUs(start, end int32) bool {
	return slices.ContainsFunc(p.hits, func(h item) bool { return h.op == opTopic && h.a >= atReminder && h.start >= start && h.end <= end })
}

// timed reports whether a token belongs to a day or a time that is no value here: one that was ruled out.
func (p *parse) timed(i int32) bool {
	return slices.ContainsFunc(p.items, func(it item) bool {
		return i >= it.start && i < it.end && (it.class == Date || it.class == Clock || it.class == Part)
	})
}

// softly reports whether a token is said to the program only when nothing more is said: "no nuts", "let it be quiet".
func (p *parse) softly(i int32) bool {
	return !slices.ContainsFunc(p.said, func(h item) bool {
		n := h.a &^ (aloneBit | mentionBit)
		return i >= h.start && i < h.end && n != atDeny && n != atCorrect
	})
}

// holdsValue reports whether a token belongs to a value. A wish is none: the clause around it tells more.
func (p *parse) holdsValue(i int32) bool {
	at := int(p.toks[i].at)
	for k := range p.out.Facts {
		if f := &p.out.Facts[k]; f.Slot != slot.Task && f.Slot != slot.Instructions && at >= f.Span.Start && at < f.Span.End {
			return true
		}
	}
	return false
}

// wished reports whether all words between two tokens are a wish already.
func (p *parse) wished(start, end int32) bool {
	at := p.span(start, end)
	return slices.ContainsFunc(p.out.Facts, func(f Fact) bool {
		return f.Slot == slot.Instructions && f.Span.Start <= at.Start && f.Span.End >= at.End
	})
}

// courtesy reports whether the words between two tokens are only polite, or doubt what was said.
func (p *parse) courtesy(start, end int32) bool {
	for k := range p.hits {
		if h := &p.hits[k]; h.op == opLead && h.a == courteous && h.start >= start && h.end <= end && h.end-h.start >= (end-start)/2 {
			return true
		}
	}
	return false
}
