package nlu

import "math/bits"

// through follows those edges of a node that an item can take, given as bits.
func (p *parse) through(n *node, i int32, can uint64, depth int) {
	for ; can != 0; can &= can - 1 {
		class := Number + Class(bits.TrailingZeros64(can))
		p.along(p.tongue.tree.next(n, class), class, i, depth)
	}
}

// enterBehind follows the edges from the root that the items at pos can take.
func (p *parse) enterBehind(behind *behind, pos int32) {
	for i := p.heads[pos]; i != 0; {
		it := &p.items[i-1]
		for can := it.bits() & behind.bits; can != 0; can &= can - 1 {
			f := &behind.firsts[bits.TrailingZeros64(can)]
			if f.meets(&p.ahead[it.end]) {
				p.along(f.to, f.class, i-1, 0)
			}
		}
		i = it.next
	}
}

// along walks on from a node, if there is one, behind an item that is read as one of a class.
func (p *parse) along(to int32, class Class, i int32, depth int) {
	if to != 0 {
		it := &p.items[i]
		p.walk(to, class, it.start, it.end, i, it.a, depth)
	}
}

// bits are those of the classes that an item can be.
func (h *item) bits() uint64 {
	if h.class == Number {
		return uint64(h.fits)
	}
	return itemBit(h.class)
}

// fitting returns the bits of what a number can be.
func (p *parse) fitting(n, start int32) uint8 {
	bits := itemBit(Number)
	for _, class := range numberClasses {
		if p.fits(n, start, class) {
			bits |= itemBit(class)
		}
	}
	return uint8(bits)
}

// numberClasses are the classes that a number can have beside its own.
var numberClasses = [...]Class{Hour, Minute, DayNumber, Year, Small}

// fits reports whether a number can be an hour, minutes, a day, a year or a small count.
func (p *parse) fits(n, start int32, class Class) bool {
	digits := p.toks[start].digits
	switch class {
	case Hour:
		return n <= 24 && digits <= 2 && !p.ordinalAt(start) && (!p.is(p.toks[start].word, One) || p.is(p.toks[start].word, Digit)) &&
			!p.is(p.toks[start].word, Dozen) && !p.isAt(start+1, Dozen)
	case Minute:
		return n <= 59 && digits <= 2
	case DayNumber:
		return n >= 1 && n <= 31 && digits <= 2
	case Year:
		return n >= 1900 && n <= 2200 && digits == 4
	}
	return n >= 1 && n <= 99
}

// ordinalAt reports whether the figures at a token have the letters of an ordinal: "5th".
func (p *parse) ordinalAt(i int32) bool {
	return i+1 < int32(len(p.toks)) && p.toks[i+1].look&glued != 0 && p.toks[i+1].to-p.toks[i+1].at > 1 &&
		p.is(p.toks[i+1].word, OrdinalEnd)
}
