package nlu

import (
	"cmp"
	"slices"

	"github.com/kallybot/kallybot/conversation/slot"
)

// Values of the argument of a wish.
const (
	wishWords  = iota // the words that matched
	wishClause        // from there to the end of the sentence
)

// wishes are instructions beside the task. Where two overlap, the longer counts.
func (p *parse) wishes() {
	var found []item
	for i := range p.hits {
		if h := p.hits[i]; h.op == opWish {
			if h.a == wishClause {
				h.end = p.sentenceEnd(h.end)
			}
			found = append(found, h)
		}
	}
	slices.SortStableFunc(found, func(a, b item) int {
		return cmp.Or(cmp.Compare(a.start, b.start), cmp.Compare(b.end, a.end))
	})
	last := int32(0)
	for _, h := range found {
		if h.end <= last {
			continue
		}
		last = h.end
		p.fact(Fact{Slot: slot.Instructions, Value: p.words(h.start, h.end), Span: p.span(h.start, h.end)})
	}
}

// onlyWishes reports whether a message gives nothing but what is to be seen to at the business: "two of us are vegan".
func (p *parse) onlyWishes() bool {
	wishes := false
	for i := range p.out.Facts {
		switch p.out.Facts[i].Slot {
		case slot.Category:
		case slot.Instructions:
			wishes = true
		default:
			return false
		}
	}
	return wishes
}

// excludes reports whether all that is ruled out is so from the beginning: "any day but Friday" puts nothing in the place of Friday.
func (p *parse) excludes() bool {
	for i := range p.out.Facts {
		if f := &p.out.Facts[i]; len(f.Not) > 0 && f.Value != "" {
			return false
		}
	}
	return true
}
