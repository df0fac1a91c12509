package nlu

import (
	"cmp"
	"slices"

	"github.com/kallybot/kallybot/conversation/slot"
)

// unsaid counts the words of the message that say something, those of them that belong to no intent, and those that are no value
// either.
func (p *parse) unsaid() (words, rest, free int) {
	covered := make([]bool, len(p.toks))
	for _, h := range p.said {
		for i := h.start; i < h.end; i++ {
			covered[i] = true
		}
	}
	for i := range p.toks {
		if p.toks[i].kind == mark || p.is(p.toks[i].word, Filler) && !covered[i] {
			continue
		}
		words++
		if !covered[i] {
			rest++
			free += int(bit(p.owner[i] <= 0))
		}
	}
	return words, rest, free
}

// talk reports whether an intent is small talk or a command of its own: its words are no values.
func talk(i int32) bool {
	return i != atRequestCall && i != atInform && i != atCorrect && i != atConfirm && i != atDeny && intents[i] != Language && intents[i] != Timezone
}

// hush drops the facts whose words belong to small talk or a command: "good morning" is no preference.
func (p *parse) hush() {
	for _, h := range p.said {
		if h.a&aloneBit != 0 || !talk(h.a) || h.end-h.start < 2 {
			continue
		}
		words := p.span(h.start, h.end)
		p.out.Facts = slices.DeleteFunc(p.out.Facts, func(f Fact) bool {
			return f.Span.Start >= words.Start && f.Span.End <= words.End && f.Slot != slot.Category
		})
		for i := h.start; i < h.end; i++ {
			p.owner[i] = -1
		}
	}
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

// intentHits returns the cues of intents that do not overlap a longer one.
func (p *parse) intentHits() []item {
	var out []item
	for i := range p.hits {
		if p.hits[i].op == opIntent && p.hits[i].a&mentionBit == 0 {
			out = append(out, p.hits[i])
		}
	}
	slices.SortStableFunc(out, func(a, b item) int {
		return cmp.Or(cmp.Compare(b.end-b.start, a.end-a.start), cmp.Compare(a.a&aloneBit, b.a&aloneBit), cmp.Compare(a.start, b.start))
	})
	taken := make([]bool, len(p.toks))
	kept := out[:0]
	for _, h := range out {
		free := true
		for i := h.start; i < h.end; i++ {
			free = free && !taken[i]
		}
		if !free {
			continue
		}
		for i := h.start; i < h.end; i++ {
			taken[i] = true
		}
		kept = append(kept, h)
	}
	return kept
}
