package nlu

// bareNumber is the number up to most that answers a question: the first one that is not ruled out, or a later one that a word puts in
// its place, as in "7, no, 8" and "can't do 7, 8 is fine".
func (p *parse) bareNumber(most int32) *item {
	first := p.freeItem(Number)
	if first == nil {
		return nil
	}
	out := p.numberOut(first)
	for i := range p.items {
		it := &p.items[i]
		if it.class != Number || it.start < first.end || it.start > first.end+longestAside || it.a > most || !p.unowned(it) || p.numberOut(it) {
			continue
		}
		if out || p.anyIs(first.end, it.start, Rather) || p.isAt(it.start-1, No) || p.isAt(it.start-2, No) && p.comma(it.start-1) {
			return it
		}
	}
	return first
}

// numberOut reports whether words around a number say that it is not meant.
func (p *parse) numberOut(it *item) bool {
	r := p.roles[it.start]
	return r == roleRuledOut || r == roleReplaced
}

// unowned reports whether no candidate took a word of an item.
func (p *parse) unowned(it *item) bool {
	for j := it.start; j < it.end; j++ {
		if p.owner[j] != 0 {
			return false
		}
	}
	return true
}
