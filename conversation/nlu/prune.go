package nlu

// prune takes the leaves at which one row ends out of a planted tree, nearly half of all nodes: an edge to one leads to the complement of
// the row instead. The rows that end at each of the other nodes are laid side by side, the last of them as its complement.
func (t *tree) prune() {
	numbers, kept := make([]int32, len(t.nodes)), t.nodes[:0]
	for i, n := range t.nodes {
		if n.links == 0 && n.accepts != 0 && t.ends[n.accepts-1].next == 0 {
			numbers[i] = ^t.ends[n.accepts-1].row
			continue
		}
		n.accepts = t.rowsAt(n.accepts)
		numbers[i] = int32(len(kept))
		kept = append(kept, n)
	}
	t.nodes, t.ends = kept, nil
	for i := range t.links {
		t.links[i].to = numbers[t.links[i].to]
	}
	for _, roots := range t.roots {
		for class, to := range roots {
			roots[class] = numbers[to]
		}
	}
}

// rowsAt lays the rows from one of ends on side by side, and returns the place of the first, plus one.
func (t *tree) rowsAt(end int32) int32 {
	if end == 0 {
		return 0
	}
	first := int32(len(t.rows)) + 1
	for ; end != 0; end = t.ends[end-1].next {
		t.rows = append(t.rows, t.ends[end-1].row)
	}
	t.rows[len(t.rows)-1] ^= -1
	return first
}
