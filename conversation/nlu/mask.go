package nlu

// mask is a set of classes, folded to 64 bits in two ways. Two masks meet where they do in both: of classes that only look alike in one
// of them, few do in the other.
type mask struct{ a, b uint64 }

// maskOf is the mask of one class.
func maskOf(class Class) mask {
	return mask{1 << (class & 63), 1 << (uint32(class) * hashPrime >> 26)}
}

// meets reports whether two masks may have a class in common.
func (m mask) meets(o mask) bool { return m.a&o.a != 0 && m.b&o.b != 0 }

// or is the mask of the classes of both.
func (m mask) or(o mask) mask { return mask{m.a | o.a, m.b | o.b} }

// when is the mask, or an empty one.
func (m mask) when(holds bool) mask {
	all := -uint64(bit(holds))
	return mask{m.a & all, m.b & all}
}

// may reports whether a class may be in a mask, as far as one of its bits tells.
func (m *mask) may(class Class) bool { return m.a&(1<<(class&63)) != 0 }
