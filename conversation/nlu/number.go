package nlu

// sum adds number words up: tens and digit, hundreds, dozens.
func sum(p *parse, cs captures, _ int32, it *item) bool {
	n, some := int32(0), false
	for i := range cs {
		v := cs[i].value
		if i > 0 && p.comma(cs[i-1].end) {
			return false // "diez, seis grandes y cuatro niños"
		}
		switch cs[i].class {
		case Few, Couple:
			n, some = v, true
		case Digit, Teen, Tens, One, Number:
			n, some = n+v, true
		case Hundred, Dozen:
			if !some {
				n = 1
			}
			n, some = n*v, true
		case Fraction: // half a dozen, a dozen and a half
			dozen, ok := cs.value(Dozen)
			it.a = n + dozen/2
			return ok && v == 30
		}
	}
	it.a = n
	return some
}

// ordinal is a place in a row: in words, or figures with an ending.
func ordinal(p *parse, cs captures, _ int32, it *item) bool {
	n := int32(0)
	for i := range cs {
		switch cs[i].class {
		case OrdinalWord, Tens, Number, DayNumber, Digit:
			n += cs[i].value
		default: // the letters behind a figure
			if p.toks[cs[i].start].look&glued == 0 {
				return false
			}
		}
	}
	it.a = n
	return n > 0
}
