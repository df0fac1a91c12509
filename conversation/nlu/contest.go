package nlu

import "slices"

// contest gives the words of the message to the best candidates; the others drop out. The heavier takes its words first, then the
// longer, then the one that begins first, then the one that was found first.
func (p *parse) contest() {
	kept := roomFor(p.memory.kept, min(len(p.cands), len(p.toks)))
	for _, at := range p.ranked() {
		c := &p.cands[at]
		if !p.free(c, kept) {
			continue
		}
		kept = append(kept, *c)
		for i := c.start; i < c.end; i++ {
			p.owner[i] = int32(len(kept))
		}
	}
	p.memory.kept, p.cands = p.cands, kept
}

// free reports whether the words of c are its to take: nobody has them. A day and a part of it may share theirs: "tonight".
func (p *parse) free(c *candidate, kept []candidate) bool {
	for i := c.start; i < c.end; i++ {
		o := p.owner[i]
		if o == 0 {
			continue
		}
		have := &kept[o-1]
		same := have.start == c.start && have.end == c.end
		if same && (have.it.class == Part && c.it.class == Date || have.it.class == Date && c.it.class == Part) {
			continue
		}
		return false
	}
	return true
}

// fewToCompare is how many candidates are compared with each other to rank them: as many as messages mostly have.
const fewToCompare = 16

// ranked returns the places of the candidates, the best first. Those of a long message, which may be many, are laid out by one key after
// the other instead of being compared.
func (p *parse) ranked() []int32 {
	n, m := len(p.cands), p.memory
	m.ranks = cleared(m.ranks, 2*n)
	order, other := m.ranks[:n:n], m.ranks[n:]
	for i := range order {
		order[i] = int32(i)
	}
	if n <= fewToCompare {
		slices.SortStableFunc(order, func(a, b int32) int { return better(&p.cands[a], &p.cands[b]) })
		return order
	}
	longest := int32(0)
	for i := range p.cands {
		longest = max(longest, p.cands[i].end-p.cands[i].start)
	}
	p.layOut(other, order, n, int32(len(p.toks)), func(at int32) int32 { return p.cands[at].start })
	p.layOut(order, other, n, longest, func(at int32) int32 { return longest - p.cands[at].end + p.cands[at].start })
	p.layOut(other, order, n, weightPhone, func(at int32) int32 { return weightPhone - p.cands[at].weight })
	return other
}

// better compares candidates by their rank.
func better(a, b *candidate) int {
	switch {
	case a.weight != b.weight:
		return int(b.weight - a.weight)
	case a.end-a.start != b.end-b.start:
		return int(b.end - b.start - a.end + a.start)
	}
	return int(a.start - b.start)
}

// layOut puts those of n places that are in from into to, in the order of a key of at most most; those with the same one stay as they are.
func (p *parse) layOut(to, from []int32, n int, most int32, key func(at int32) int32) {
	m := p.memory
	m.ends, m.keys = cleared(m.ends, int(most)+1), cleared(m.keys, n)
	ends, keys := m.ends, m.keys
	for at := range keys {
		keys[at] = key(int32(at))
	}
	for _, at := range from {
		ends[keys[at]]++
	}
	end := int32(0)
	for i, n := range ends {
		ends[i], end = end, end+n
	}
	for _, at := range from {
		place := &ends[keys[at]]
		to[*place] = at
		*place++
	}
}
