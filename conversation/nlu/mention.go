package nlu

import (
	"cmp"
	"slices"

	"github.com/kallybot/kallybot/conversation/slot"
)

// tellings are the cues that only tell something, in order. They are gathered once: a long message may have as many words that mention
// something as cues.
func (p *parse) tellings() (out []item) {
	for i := range p.said {
		if p.said[i].a == atInform {
			out = append(out, p.said[i])
		}
	}
	slices.SortFunc(out, func(a, b item) int { return cmp.Compare(a.start, b.start) })
	return out
}

// onlyTold reports whether a word belongs to one of the cues that only tell something: the "no" of "there's no lift".
func onlyTold(h *item, tellings []item) bool {
	i, same := slices.BinarySearchFunc(tellings, h.start, func(told item, start int32) int { return cmp.Compare(told.start, start) })
	if !same {
		i--
	}
	return i >= 0 && h.within(tellings[i])
}

// mentioned lets single words speak where no cue said what the message is about.
func (p *parse) mentioned(score *[len(intents)]int, rest int) {
	if rest == 0 {
		return
	}
	for _, name := range p.req.Expect {
		if p.has(name) || name == slot.Time && p.has(slot.TimePreference) {
			return
		}
	}
	for i, s := range score {
		if s > 0 && int32(i) != atInform && int32(i) != atGreet && int32(i) != atThanks || score[atInform] > 0 && rest > longestMention {
			return
		}
	}
	hedged, told := p.hedged(), p.tellings()
	for i := range p.hits {
		if h := &p.hits[i]; h.op == opIntent && h.a&mentionBit != 0 && !p.isAt(h.start-1, Or) && !p.valued(h) && !onlyTold(h, told) {
			n := h.a &^ (mentionBit | openBit)
			switch {
			case (n == atCancel || n == atRestart) && (rest > mostStray || !p.plainly(n, *h)):
				continue
			case h.a&openBit != 0 && !p.leads(*h):
				continue
			case n != atConfirm:
			case p.denied(h.start):
				n = atDeny
			case rest > mostAgreed || hedged || !p.plainly(n, *h):
				continue // "not a hundred percent sure", "which one am I on right now"
			}
			score[n] += 11
		}
	}
	best := 0
	for i, s := range score {
		if int32(i) != atInform && s%11 == 0 && s > score[best] {
			best = i
		}
	}
	if int32(best) == atConfirm && score[best] > 0 && score[best]%11 == 0 {
		p.out.Hinted = true
	}
	for i, s := range score {
		if i != best && int32(i) != atGreet && int32(i) != atThanks && s > 0 && score[best] > 0 {
			score[i] = 0
		}
	}
}

// valued reports whether words belong to those of a value: in "cuanto antes" and in "antes de las 10" nothing is taken back, and "ten past
// eight" asks for no past calls.
func (p *parse) valued(h *item) bool {
	at := p.span(h.start, h.end)
	return slices.ContainsFunc(p.out.Facts, func(f Fact) bool {
		return valueWords[f.Slot] && f.Span.Start <= at.Start && at.End <= f.Span.End
	})
}

// valueWords are the slots whose words say nothing else.
var valueWords = map[slot.Name]bool{slot.Urgent: true, slot.TimePreference: true, slot.Time: true, slot.Date: true}

// longestMention is how many words that belong to no cue a message with values may have, to be taken for a command.
const longestMention = 6

// mostStray is how many words that belong to no cue may stand beside a single one that drops the request.
const mostStray = 2

// mostAgreed is the same for a single one that agrees.
const mostAgreed = 4

// hedged reports whether the message holds a word that takes something back or rules it out, so that no single word in it is a yes.
func (p *parse) hedged() bool {
	for i := range p.toks {
		if p.classes.anyOf(p.toks[i].word, hedges) {
			return true
		}
	}
	return false
}

// hedges are the classes of words that take something back or rule it out.
var hedges = bitsOf(Not, But, NotAfter)
