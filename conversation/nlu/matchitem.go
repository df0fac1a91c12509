package nlu

// through follows the edges that an item can take: its own class and, for a number, what its value can be.
func (p *parse) through(n *node, i int32, depth int) {
	t, class := &p.tongue.tree, p.items[i].class
	p.along(t.next(n, class), class, i, depth)
	if class != Number || !n.mask.meets(numberMask) {
		return
	}
	fits := p.fitting(i)
	for k, class := range numberClasses {
		if fits&(1<<k) != 0 && n.mask.may(class) {
			p.along(t.next(n, class), class, i, depth)
		}
	}
}

// throughRoot does the same at the root.
func (p *parse) throughRoot(i int32) {
	t, layer, class := &p.tongue.tree, int32(p.layer), p.items[i].class
	p.along(t.fromRoot(layer, class), class, i, 0)
	if class != Number {
		return
	}
	fits := p.fitting(i)
	for k, class := range numberClasses {
		if fits&(1<<k) != 0 {
			p.along(t.fromRoot(layer, class), class, i, 0)
		}
	}
}

// fitting returns which of numberClasses an item of the class Number can be, as bits. Every layer asks, so the answer is kept.
func (p *parse) fitting(i int32) uint8 {
	it := &p.items[i]
	if it.fits == 0 {
		it.fits = 1 << len(numberClasses)
		for k, class := range numberClasses {
			it.fits |= uint8(bit(p.fits(it.a, it.start, class))) << k
		}
	}
	return it.fits
}

// along walks on from a node, if there is one, behind an item that is read as one of a class.
func (p *parse) along(to int32, class Class, i int32, depth int) {
	if it := &p.items[i]; to != 0 && p.promises(to, it.end) {
		p.caps[depth].set(class, it.start, it.end, i, it.a)
		p.walk(to, it.end, depth+1)
	}
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
