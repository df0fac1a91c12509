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
