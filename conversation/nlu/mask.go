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

// masksOf is the mask of several classes.
func masksOf(classes ...Class) (m mask) {
	for _, class := range classes {
		m = m.or(maskOf(class))
	}
	return m
}

// may reports whether a class may be in a mask, as far as one of its bits tells.
func (m *mask) may(class Class) bool { return m.a&(1<<(class&63)) != 0 }

// The masks of names, and of what a number can be.
var (
	runMask    = masksOf(NameRun, BusinessRun)
	numberMask = masksOf(numberClasses[:]...)
)

// endMask is that of the end of a row, which is within reach everywhere.
var endMask = mask{1, 1}

// itemMask is the mask of the classes that an item of a class can be.
func itemMask(class Class) mask {
	if class == Number {
		return maskOf(Number).or(numberMask)
	}
	return maskOf(class)
}
