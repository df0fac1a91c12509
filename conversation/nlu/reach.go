package nlu

// reach is what can follow a node, or what stands at a token. Words are known by their classes, folded to a mask, but those with many
// classes, the most frequent ones, by a bit of their own: their masks would meet nearly all others. Each class of items has a bit, too.
type reach struct {
	mask mask
	bits uint64
}

// The bits of a reach: the classes of items, the end of a row, and the words with many classes, folded to what is left.
const (
	endBit    = uint64(1) << (lastClass - Number)
	firstWord = lastClass - Number + 1
	wordBits  = 64 - uint8(firstWord)
)

// itemBit is the bit of a class of items.
func itemBit(class Class) uint64 { return 1 << ((class - Number) & 63) }

// oftenBit is the bit of a word with many classes, by its place among these.
func oftenBit(place uint8) uint64 { return 1 << (uint8(firstWord) + place%wordBits) }

// nameBits are those of names.
const nameBits = uint64(1)<<(NameRun-Number) | 1<<(BusinessRun-Number)

// meets reports whether something may be within two reaches.
func (r *reach) meets(o *reach) bool { return r.bits&o.bits != 0 || r.mask.meets(o.mask) }

// takes reports whether a word may be within reach.
func (r *reach) takes(w *word) bool {
	if w.often != 0 {
		return r.bits&oftenBit(w.often) != 0
	}
	return r.mask.meets(w.mask)
}

// add brings what is of a class within reach.
func (r *reach) add(class Class) {
	if class >= Number && class < lastClass {
		r.bits |= itemBit(class)
	} else {
		r.mask = r.mask.or(maskOf(class))
	}
}

// or is the reach of all that is in one of two.
func (r reach) or(o reach) reach { return reach{r.mask.or(o.mask), r.bits | o.bits} }

// reach is that of a word.
func (w *word) reach() reach {
	if w.often != 0 {
		return reach{bits: oftenBit(w.often)}
	}
	return reach{mask: w.mask}
}

// reach is what can follow an edge to a node or a row. The end of a row is within every reach.
func (t *tree) reach(to int32) reach {
	if to < 0 {
		return reach{bits: endBit}
	}
	r := t.nodes[to].reach
	if t.nodes[to].accepts != 0 {
		r.bits |= endBit
	}
	return r
}
