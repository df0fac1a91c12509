package nlu

// shift is a length of time by which what was given before is moved, a day where none is said; arg is its direction.
func shift(p *parse, cs captures, arg int32, _ *item) bool {
	days, minutes := int32(1), int32(0)
	if c, ok := cs.at(Duration); ok {
		s := &p.items[c.item]
		if s.a != 0 || c.end-c.start < 2 || s.c == Nights {
			return false // months have no fixed length, and "later" alone none at all
		}
		days, minutes = s.b/1440, 0
		if s.flags&timed != 0 {
			days, minutes = 0, s.b
		}
	}
	if p.out.Shift == (Shift{}) {
		p.out.Shift = Shift{Days: int(arg * days), Minutes: int(arg * minutes)}
	}
	return true
}
