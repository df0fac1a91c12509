package nlu

// businessFigure is a number in a name: "Hotel 71", "4 Charles Grill".
func (p *parse) businessFigure(begin, i int32, caps bool) (int32, bool) {
	if p.phoneAt(i) || p.find(Clock, i) != nil || i+1 < int32(len(p.toks)) && p.toks[i+1].kind == digit {
		return 0, false
	}
	if i+2 < int32(len(p.toks)) && p.joint(i) == '/' && (p.capitalAfterPlace(i+2) && i == begin || i > begin && p.find(Date, i) == nil) {
		return 3, false
	}
	if p.find(Date, i) != nil && !(caps && i == begin+1 && p.toks[begin].look&capital != 0 && p.is(p.toks[begin].word, Place)) {
		return 0, false
	}
	if i == begin && p.markAt(i+1, '-') && p.toks[i+1].look&glued != 0 && p.capitalAfterPlace(i+1) {
		return 3, true // "7-Eleven"
	}
	if i == begin && p.isAt(i-1, For) && (p.isAt(i-2, Bookable) || p.isAt(i-2, Group)) && p.toks[i].num <= hoursOfDay {
		return 0, false // "table for 9 Copper Pot"
	}
	if i == begin && p.isAt(i-1, At) && p.toks[i].num <= hoursOfDay && p.dayEnds(i-1) {
		return 0, false // "tonight at 8 Copper Pot"
	}
	if !caps && i == begin+1 && p.is(p.toks[begin].word, Place) && (p.isAt(begin-1, At) || p.isAt(begin-1, In)) &&
		p.endsAt(i+1) && p.toks[i].digits < 5 {
		return 1, true // "at motel 12"
	}
	if !caps && i == begin+1 && p.is(p.toks[begin].word, Place) && p.isAt(begin-1, CallVerb) && p.toks[i].num > hoursOfDay &&
		p.toks[i].digits < 5 && p.closed(i+1) {
		return 1, true // "ring bar 1492"
	}
	if i == begin || p.is(p.toks[i-1].word, And) {
		return bit(caps && p.capitalAfterPlace(i)), false
	}
	if caps && (p.endsAt(i+1) || p.verbAt(i+1) || p.isAt(i+1, In) && p.capitalAfterPlace(i+1) || p.isAt(i+1, About) ||
		p.capitalAfterPlace(i) || p.capitalAfterWord(i) && p.isAt(i+1, Particle) || p.toks[i].num > hoursOfDay && p.closed(i+1)) &&
		p.toks[i].digits < 5 {
		return 1, i == begin+1
	}
	return 0, false
}

// dayEnds reports whether a day or a part of one ends before a token.
func (p *parse) dayEnds(i int32) bool {
	for from := max(i-longestPart, 0); from < i; from++ {
		for k := p.heads[from]; k != 0; k = p.items[k-1].next {
			if it := &p.items[k-1]; it.end == i && (it.class == Date || it.class == Part) {
				return true
			}
		}
	}
	return false
}

// hoursOfDay is the largest number that may be the hour of a day.
const hoursOfDay = 24

// verbAt reports whether a word stands at a token that goes on with what is said and leads to no value: "Studio 9 is my favourite".
func (p *parse) verbAt(i int32) bool {
	if !p.isAt(i, Stop) || p.dateStarts(i) {
		return false
	}
	for _, class := range [...]Class{At, On, For, And, In, Until, From, Particle, Article, Company} {
		if p.isAt(i, class) {
			return false
		}
	}
	return true
}

// bit is 1 for true.
func bit(b bool) int32 {
	if b {
		return 1
	}
	return 0
}

// endsAt reports whether a clause ends before token i, or the message begins behind it, without looking over fillers.
func (p *parse) endsAt(i int32) bool {
	return i < 0 || i >= int32(len(p.toks)) || p.toks[i].kind == mark
}

// businessMark is a mark inside a name: "&", a dot behind an abbreviation, "#4".
func (p *parse) businessMark(begin, i int32) int32 {
	if i == begin || i+1 >= int32(len(p.toks)) {
		return 0
	}
	switch c := p.text[p.toks[i].start]; {
	case c == '&' || c == '+':
		return bit(p.toks[i+1].kind == letter)
	case c == '#' && p.toks[i+1].kind == digit:
		return 2
	case (c == '/' || c == '-') && p.toks[i+1].look&capital != 0 && (c == '-' && !(i == begin+1 && p.kinded(begin)) ||
		p.toks[i].look&glued != 0):
		return 1
	case c == '-' && p.toks[i].look&glued != 0 && p.toks[i+1].look&glued != 0 && p.toks[i+1].kind == letter:
		return 1
	case c == '.' && p.dot(i) && (p.toks[i-1].to-p.toks[i-1].at <= 2 || p.is(p.toks[i-1].word, Abbreviation)) &&
		p.toks[i+1].look&capital != 0:
		return 1
	}
	return 0
}
