package nlu

// figures reads what is written in figures: plain numbers, clock times with a colon, dates with slashes, dashes or dots.
// What belongs to such a shape is no plain number any more.
func (p *parse) figures() {
	for i := int32(0); i < int32(len(p.toks)); {
		if p.toks[i].kind != digit || len(p.phones) > 0 && p.phoneAt(i) {
			i++
			continue
		}
		i = p.shape(i)
	}
}

// shape reads the figures at token i and returns the token behind them.
func (p *parse) shape(i int32) int32 {
	if p.coded(i) {
		p.codes[i] = true
		return i + 1
	}
	n := 1 // groups of digits joined by the same mark
	sep := p.joint(i)
	end := i + 1
	for sep != 0 && n < 8 && p.joint(end-1) == sep {
		n, end = n+1, end+2
	}
	done := false
	switch {
	case sep == 0 && p.spacedDate(i):
		return i + 3
	case sep == 0 && p.wideSlash(i):
		done, end = p.pairShape(i, i+3, '/'), i+3
	case sep == 0:
	case (sep == '.' || sep == ',') && n == 2 && p.toks[i+2].digits == 1 && p.hoursFollow(end):
		p.fraction(i, end, p.toks[i].num*60+p.toks[i+2].num*6)
		done = true
	case sep == '.' && n == 2 && p.dottedDay(i, end):
		done = true
	case sep == ':' && n <= 3 || (sep == '.' || sep == ',' || sep == '\'') && n == 2 && p.toks[i+2].digits == 2:
		done = p.colon(i, sep, end)
	case n == 3 && sep != ':' && sep != ',':
		done = p.dateShape(i, end)
	case n == 2 && (sep == '/' || sep == '-'):
		done = p.pairShape(i, end, sep)
	}
	if done {
		return end
	}
	if sep != 0 && (n > 2 || sep == '.' || sep == ',' || sep == ':') && !p.enumerates(i) {
		for j := i; j < end; j++ {
			p.codes[j] = true
		}
		return end
	}
	p.plain(i)
	return i + 1
}

// wideSlash reports whether a slash with spaces around it joins two short groups of digits, as in "2 / 15".
func (p *parse) wideSlash(i int32) bool {
	return i+2 < int32(len(p.toks)) && p.markAt(i+1, '/') && p.toks[i+1].look&glued == 0 && p.toks[i+2].kind == digit &&
		p.toks[i].digits <= 2 && p.toks[i+2].digits <= 2 && p.joint(i+2) == 0 && !p.counted(i+3)
}

// hoursFollow reports whether the word at a token is that for hours: "1.5 hours".
func (p *parse) hoursFollow(i int32) bool {
	if i < int32(len(p.toks)) {
		for _, l := range p.langs {
			if v, ok := l.value(p.toks[i].word, Unit); ok && v == Hours {
				return true
			}
		}
	}
	return false
}

// enumerates tells lists such as "2,3" from one number with a comma in it.
func (p *parse) enumerates(i int32) bool {
	return p.joint(i) == ',' && p.toks[i+2].digits != 3
}

// joint returns the mark that joins the digits of token i to digits behind it, without spaces; 0 when none does.
func (p *parse) joint(i int32) byte {
	if i+2 >= int32(len(p.toks)) || p.toks[i+1].kind != mark || p.toks[i+2].kind != digit {
		return 0
	}
	if p.toks[i+1].look&p.toks[i+2].look&glued == 0 {
		return 0
	}
	switch c := p.text[p.toks[i+1].start]; c {
	case ':', '.', '/', '-', ',', '\'':
		return c
	case ';':
		if p.toks[i].digits <= 2 && p.toks[i+2].digits == 2 && p.toks[i+2].num < 60 {
			return ':' // the same key, without shift
		}
	}
	if p.toks[i+1].end-p.toks[i+1].start > 1 { // typographic dashes
		return '-'
	}
	return 0
}

// coded tells figures that are part of a code: letters that are no word stand directly before or behind them.
func (p *parse) coded(i int32) bool {
	if t := &p.toks[i]; t.look&glued != 0 && i > 0 && p.toks[i-1].kind == letter && t.look&hyphen == 0 {
		w := p.toks[i-1].word
		if !p.machineTime(i) && !p.is(w, Month) && !p.is(w, Weekday) && !p.is(w, At) && !p.is(w, For) && !p.is(w, OClock) &&
			!p.is(w, Extension) {
			return true
		}
	}
	if i+1 < int32(len(p.toks)) {
		if n := &p.toks[i+1]; n.look&glued != 0 && n.kind == letter && n.word == 0 {
			return true
		}
	}
	return p.toks[i].num < 0
}

// machineTime tells the T between the date and the time as machines write them: 2027-03-08T19:30.
func (p *parse) machineTime(i int32) bool {
	t := &p.toks[max(i-1, 0)]
	return i > 1 && p.toks[i].look&t.look&glued != 0 && t.to-t.at == 1 && p.text[t.start] == 'T' && p.toks[i-2].kind == digit
}

func (p *parse) plain(i int32) {
	t := &p.toks[i]
	it := item{class: Number, flags: written, start: i, end: i + 1, a: t.num}
	p.add(it)
	if t.digits == 3 || t.digits == 4 {
		if h, m := t.num/100, t.num%100; h <= 24 && m <= 59 && (h > 0 || t.digits == 4) {
			a, f := settle(h, m, -1, 0)
			if t.digits == 4 && h < 10 {
				f |= sure
			}
			p.add(item{class: LooseClock, flags: f | written, start: i, end: i + 1, a: a})
		}
	}
}

// colon is 8:30, 20.15 or 8:30:15.
func (p *parse) colon(i int32, sep byte, end int32) bool {
	h, m := p.toks[i], p.toks[i+2]
	if h.digits > 2 || m.digits != 2 || sep != ':' && (p.money(i) || p.markAt(end, '%')) {
		return false
	}
	class := Clock
	if sep != ':' {
		class = LooseClock
		if (sep == '.' || sep == '-' || sep == '\'' && p.lang().dayFirst) && h.num <= 23 && (m.num%5 == 0) {
			class = Clock
		}
	}
	if h.num > 24 || m.num > 59 || h.num == 24 && m.num > 0 {
		if sep == ':' {
			p.add(item{class: Clock, flags: nowhere | written, start: i, end: end})
		}
		return sep == ':'
	}
	a, f := settle(h.num, m.num, -1, 0)
	if h.digits == 2 && h.num < 10 && h.num > 0 {
		f |= padded
	}
	if end-i > 4 && f&sure == 0 { // with seconds, as machines write it
		f |= padded
	}
	p.add(item{class: class, flags: f | written, start: i, end: end, a: a})
	return true
}

// markAt reports whether a certain mark stands at a token.
func (p *parse) markAt(i int32, c byte) bool {
	return i >= 0 && i < int32(len(p.toks)) && p.toks[i].kind == mark && p.text[p.toks[i].start] == c
}

// money tells a price: a currency stands before or behind the figures.
func (p *parse) money(i int32) bool {
	if i > 0 && p.is(p.toks[i-1].word, Currency) {
		return true
	}
	for j := i + 1; j < int32(len(p.toks)) && j < i+5; j++ {
		if p.toks[j].kind == letter || p.toks[j].kind == symbol {
			return p.is(p.toks[j].word, Currency)
		}
	}
	return false
}
