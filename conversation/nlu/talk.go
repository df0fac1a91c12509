package nlu

import (
	"cmp"
	"math/bits"
	"slices"

	"github.com/kallybot/kallybot/conversation/slot"
)

// unsaid counts the words of the message that say something, those of them that belong to no intent, and those that are no value
// either.
func (p *parse) unsaid() (words, rest, free int) {
	for i := range p.toks {
		if p.toks[i].kind == mark || p.is(p.toks[i].word, Filler) && !p.covered[i] {
			continue
		}
		words++
		if !p.covered[i] {
			rest++
			free += int(bit(p.owner[i] <= 0))
		}
	}
	return words, rest, free
}

// talk reports whether an intent is small talk or a command of its own: its words are no values.
func talk(i int32) bool {
	return i != atRequestCall && i != atInform && i != atCorrect && i != atConfirm && i != atDeny && i != atLanguage && i != atTimezone
}

// longestTalk is how many tokens a message may have that asks for a call, or gives several values, and may yet be for the program.
const longestTalk = 12

// mayTalk reports whether the message may be for the program itself: it is short, or it neither asks for a call nor gives several
// values.
func (p *parse) mayTalk() bool {
	if len(p.toks) <= longestTalk {
		return true
	}
	for i := range p.hits {
		if h := &p.hits[i]; h.op == opIntent && h.a == atRequestCall {
			return false
		}
	}
	given := uint64(0)
	for i := range p.items {
		if c := p.items[i].class; c == Date || c == Clock || c == Party {
			given |= 1 << (c & 63)
		}
	}
	return bits.OnesCount64(given)+len(p.phones) < 2
}

// hush drops the facts whose words belong to small talk or a command: "good morning" is no preference.
func (p *parse) hush() {
	var quiet []Span
	_, rest, _ := p.unsaid()
	greets := rest == 0 && len(p.req.Expect) == 0 // a greeting and nothing else, where nothing was asked for: "morning!"
	for _, h := range p.said {
		if h.a&aloneBit != 0 && !(greets && h.a == atGreet|aloneBit) || h.a&aloneBit == 0 && (!talk(h.a) || h.end-h.start < 2) {
			continue
		}
		quiet = append(quiet, p.span(h.start, h.end))
		for i := h.start; i < h.end; i++ {
			p.owner[i] = -1
		}
	}
	if quiet == nil {
		return
	}
	slices.SortFunc(quiet, func(a, b Span) int { return cmp.Compare(a.Start, b.Start) })
	p.out.Facts = slices.DeleteFunc(p.out.Facts, func(f Fact) bool { return f.Slot != slot.Category && within(f.Span, quiet) })
}

// within reports whether a span lies in one of those that stand in order and do not overlap.
func within(s Span, all []Span) bool {
	i, same := slices.BinarySearchFunc(all, s.Start, func(a Span, start int) int { return cmp.Compare(a.Start, start) })
	if !same {
		i--
	}
	return i >= 0 && s.End <= all[i].End
}

// aloneFirst puts the cue that holds anywhere before the one that holds only alone. A cue of a correction that is the whole message
// corrects nothing: "perdón?"
func (p *parse) aloneFirst(a, b item) int {
	if (a.a == atCorrect || b.a == atCorrect) && p.begins(a.start) && a.start <= maxFillers && p.end(a.end) {
		a, b = b, a
	}
	return cmp.Compare(a.a&aloneBit, b.a&aloneBit)
}

// denied reports whether a word stands before a yes that makes a no of it: "not ok", "do not confirm".
func (p *parse) denied(at int32) bool {
	for n := 0; at > 0 && n < mostFluff && p.toks[at-1].look&fluff != 0; n++ {
		at--
	}
	return at > 0 && p.is(p.toks[at-1].word, Not)
}

// end reports whether only marks stand from a token on.
func (p *parse) end(i int32) bool {
	for i < int32(len(p.toks)) && p.toks[i].kind == mark {
		i++
	}
	return i >= int32(len(p.toks))
}

// chats reports whether the message says something that is small talk or a command, so that a word in small letters is hardly a name.
func (p *parse) chats() bool {
	for _, h := range p.said {
		if talk(h.a &^ aloneBit) {
			return true
		}
	}
	return false
}

// hastes are the longest words that say how soon something is to be, by each token in them.
func (p *parse) hastes() map[int32]item {
	var at map[int32]item
	for _, h := range p.hits {
		if h.op != opUrgent {
			continue
		}
		if at == nil {
			at = map[int32]item{}
		}
		for i := h.start; i < h.end; i++ {
			if known, ok := at[i]; !ok || h.end-h.start > known.end-known.start {
				at[i] = h
			}
		}
	}
	return at
}

// within reports whether an item is part of a longer one: "como sea" of "tan pronto como sea posible".
func (h *item) within(longer item) bool {
	return longer.start <= h.start && h.end <= longer.end && longer.end-longer.start > h.end-h.start
}

// intentHits returns the cues of intents that do not overlap a longer one.
func (p *parse) intentHits() []item {
	out, hastes := roomFor(p.said, len(p.hits)), p.hastes()
	for i := range p.hits {
		if p.hits[i].op == opIntent && p.hits[i].a&mentionBit == 0 && !p.hits[i].within(hastes[p.hits[i].start]) {
			h := p.hits[i]
			if h.a&declineBit != 0 {
				h.a = atCancel
				if len(p.req.Expect) > 0 {
					h.a = atSkip
				}
			}
			out = append(out, h)
		}
	}
	slices.SortStableFunc(out, func(a, b item) int {
		if longer := cmp.Compare(b.end-b.start, a.end-a.start); longer != 0 {
			return longer
		}
		if alone := p.aloneFirst(a, b); alone != 0 {
			return alone
		}
		return cmp.Or(cmp.Compare(b.b, a.b), cmp.Compare(a.start, b.start))
	})
	kept := out[:0]
	for _, h := range out {
		free := true
		for i := h.start; i < h.end; i++ {
			free = free && !p.covered[i]
		}
		if !free {
			continue
		}
		for i := h.start; i < h.end; i++ {
			p.covered[i] = true
		}
		if h.a == atConfirm|aloneBit && p.denied(h.start) {
			h.a = atDeny | aloneBit
		}
		kept = append(kept, h)
	}
	return kept
}
