package nlu

// businessRun returns the business name that begins at pos. Unlike a person's it may hold figures, "and" and "&".
func (p *parse) businessRun(pos int32) (begin, end int32) {
	n := int32(len(p.toks))
	if pos < n && p.quote(pos) {
		return p.quoted(pos)
	}
	begin = pos
	for begin < n && begin < pos+mostTitles && p.toks[begin].look&capital == 0 && p.is(p.toks[begin].word, Article) {
		p.steps++
		begin++
	}
	if begin >= n {
		return pos, pos
	}
	kind := p.kindPhrase(begin)
	caps := p.capitalNear(kind) && !p.shouting
	for caps && begin+1 < n && begin < pos+2*mostTitles && p.toks[begin].look&capital == 0 && p.placeLike(&p.toks[begin]) &&
		p.toks[begin+1].look&capital != 0 {
		begin++
	}
	i, words := kind, 0
	proper := caps && kind > begin
	for i < n && words < maxNameWords {
		p.steps++
		step, own := p.businessWord(begin, i, caps)
		if step == 0 && caps && !proper && p.whereOnSign(begin, i) {
			step = 1
		}
		if step == 0 {
			break
		}
		proper = proper || own || caps && i > begin && i+1 < n && p.toks[i].kind == mark && p.text[p.toks[i].start] == '&' &&
			p.toks[i+1].look&capital != 0
		i, words = i+step, words+1
	}
	for i > begin && p.loose(i-1) {
		i--
	}
	if !proper || p.toks[begin].kind == digit && p.anyIs(begin, i, Street) || i > begin+1 && p.isAt(pos-1, On) &&
		p.is(p.toks[i-1].word, Street) {
		return pos, pos // "14 Elm St" is an address, and so is "on King Street"
	}
	if p.toks[begin].kind == digit && i-begin == 3 && p.endsAt(begin-1) && p.is(p.toks[i-1].word, Common) {
		return pos, pos // "the bins. 7 Rowan Close"
	}
	if i == begin || p.anyOne(begin, i) {
		return pos, pos
	}
	return begin, i
}

// whereOnSign reports whether a word goes on with a name that tells where its kind of business is: "The Restaurant at Meadowood",
// "Tavern on the Green".
func (p *parse) whereOnSign(begin, i int32) bool {
	if i > begin && p.is(p.toks[i].word, Article) {
		i--
		if !p.capitalAfterPlace(i + 1) {
			return false
		}
	}
	return i > begin && !(i-begin > 1 && p.is(p.toks[i-1].word, Place) && !p.is(p.toks[begin].word, Article)) && p.leadsWhere(i) &&
		p.capitalAfterWord(i) && !(p.isAt(i, In) && p.isAt(i+1, Town))
}

// leadsWhere reports whether a word stands at a token that leads to where something is.
func (p *parse) leadsWhere(i int32) bool { return p.isAt(i, In) || p.isAt(i, On) || p.isAt(i, At) }

// anyOne reports whether words with capitals only say which one of several: "Another Bar", "The Second One".
func (p *parse) anyOne(begin, end int32) bool {
	first, last := p.toks[begin].word, p.toks[end-1].word
	if end-begin == 3 && first == last && p.toks[begin].to-p.toks[begin].at == 1 {
		return true // "B&B"
	}
	if p.is(first, PhoneMark) && p.is(last, Digit) {
		return false // "Number Nine"
	}
	which := p.is(first, Beside) || p.is(first, One) || p.is(first, This) || p.is(last, One) ||
		p.is(last, Digit) && !p.is(first, Tens) // "Fifty Five" is a name
	if !which || p.toks[begin].look&capital == 0 {
		return false
	}
	for i := begin; i < end; i++ {
		w := p.toks[i].word
		if p.toks[i].kind != letter || p.strange(i) || p.is(w, FirstName) || p.is(w, Particle) ||
			i > begin && i < end-1 && (p.is(w, In) || p.is(w, On)) { // "Back In Line"
			return false
		}
	}
	return true
}

// capitalNear reports whether a name written with capitals begins at i, perhaps behind its kind or a figure.
func (p *parse) capitalNear(i int32) bool {
	if i < int32(len(p.toks)) {
		i = p.kindPhrase(i)
	}
	for k := 0; k < 3 && i < int32(len(p.toks)); k++ {
		t := &p.toks[i]
		if t.look&capital != 0 {
			return true
		}
		if t.kind == letter && !p.placeLike(t) && !p.is(t.word, Particle) && !p.is(t.word, Article) {
			return false
		}
		i++
	}
	return false
}

// dateStarts reports whether a date, time or part of the day begins at a token.
func (p *parse) dateStarts(i int32) bool {
	for k := p.heads[i]; k != 0; k = p.items[k-1].next {
		switch p.items[k-1].class {
		case Date, Clock, Part:
			return true
		}
	}
	return false
}

// loose tells a token that cannot end a name.
func (p *parse) loose(i int32) bool {
	t := &p.toks[i]
	if t.kind == mark || t.kind == symbol {
		return true
	}
	return (t.look&capital == 0 || p.shouting) && (p.is(t.word, Particle) || p.is(t.word, And) || p.is(t.word, Article))
}

// streetNear reports whether a word for a street is one of the next words: "22 Alder Street".
func (p *parse) streetNear(pos int32) bool {
	return p.anyIs(pos, min(pos+longestStreet, int32(len(p.toks))), Street)
}

// longestStreet is how many words the name of a street has at most, with the one for its kind.
const longestStreet = 3

// namesFollow reports whether a capitalised word that means nothing else stands at pos: the number before it belongs to a name.
func (p *parse) namesFollow(pos int32) bool {
	if pos >= int32(len(p.toks)) || p.shouting {
		return false
	}
	t := &p.toks[pos]
	return t.kind == letter && t.look&capital != 0 && t.look&shout == 0 && !p.known(t.word)
}
