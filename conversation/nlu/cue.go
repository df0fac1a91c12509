package nlu

import (
	"cmp"
	"slices"
)

// intentHits returns the cues of intents that do not overlap a longer one.
func (p *parse) intentHits() []item {
	cues := p.cues()
	kept := roomFor(p.said, len(cues))
	for _, at := range cues {
		h := p.hits[at]
		if slices.Contains(p.covered[h.start:h.end], true) {
			continue
		}
		for i := h.start; i < h.end; i++ {
			p.covered[i] = true
		}
		switch {
		case h.a&declineBit != 0 && len(p.req.Expect) > 0:
			h.a = atSkip
		case h.a&declineBit != 0:
			h.a = atCancel
		case h.a == atConfirm|aloneBit && p.denied(h.start):
			h.a = atDeny | aloneBit
		}
		kept = append(kept, h)
	}
	return kept
}

// cues returns the places of the cues of intents in p.hits, in the order in which they take their words. Like candidates, those of a long
// message are laid out instead of being compared.
func (p *parse) cues() []int32 {
	n, m, hastes := len(p.hits), p.memory, p.hastes()
	m.ranks = cleared(m.ranks, 2*n)
	order, other := m.ranks[:0:n], m.ranks[n:]
	longest := int32(0)
	for i := range p.hits {
		if h := &p.hits[i]; h.op == opIntent && h.a&mentionBit == 0 && !h.within(hastes[h.start]) {
			order = append(order, int32(i))
			longest = max(longest, h.end-h.start)
		}
	}
	if len(order) <= fewToCompare {
		slices.SortStableFunc(order, func(a, b int32) int { return p.betterCue(&p.hits[a], &p.hits[b]) })
		return order
	}
	other = other[:len(order)]
	p.layOut(other, order, n, int32(len(p.toks)), func(at int32) int32 { return p.hits[at].start })
	p.layOut(order, other, n, rankOfCue(longest, aloneBit, 0), func(at int32) int32 {
		h := &p.hits[at]
		return rankOfCue(longest-h.end+h.start, h.a&aloneBit, h.b)
	})
	return order
}

// betterCue compares cues: the longer is better, then the one that holds anywhere, then the one of which the pattern names more words,
// then the first.
func (p *parse) betterCue(a, b *item) int {
	if longer := cmp.Compare(b.end-b.start, a.end-a.start); longer != 0 {
		return longer
	}
	if alone := p.aloneFirst(a, b); alone != 0 {
		return alone
	}
	return cmp.Or(cmp.Compare(b.b, a.b), cmp.Compare(a.start, b.start))
}

// rankOfCue is that of a cue by what betterCue compares, but for where it stands: by how many tokens it is shorter than the longest, whether
// it holds only alone, and how many words its pattern names. No cue of many is the whole message.
func rankOfCue(shorter, alone, named int32) int32 {
	return (2*shorter+bit(alone != 0))*(maxPattern+1) + maxPattern - named
}

// aloneFirst puts the cue that holds anywhere before the one that holds only alone. A cue of a correction that is the whole message
// corrects nothing: "perdón?"
func (p *parse) aloneFirst(a, b *item) int {
	if (a.a == atCorrect || b.a == atCorrect) && p.begins(a.start) && a.start <= maxFillers && p.end(a.end) {
		a, b = b, a
	}
	return cmp.Compare(a.a&aloneBit, b.a&aloneBit)
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
