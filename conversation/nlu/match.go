package nlu

// match finds every row of one layer of a language, everywhere in the message.
func (p *parse) match(l *language, layer int) {
	for pos := int32(0); pos < int32(len(p.toks)); pos++ {
		p.enter(l, pos, layer)
	}
}

// enter follows the edges from the root of a layer with the token and the items at pos.
func (p *parse) enter(l *language, pos int32, layer int) {
	p.steps++
	p.passed = 0
	for _, f := range l.firstOf(p.toks[pos].word, int32(layer)) {
		p.caps[0] = capture{class: f.class, start: pos, end: pos + 1, item: -1, value: int32(f.value)}
		p.walk(l, f.to, pos+1, 1, layer)
	}
	for i := p.heads[pos]; i != 0; i = p.items[i-1].next {
		p.through(l, int32(layer), i-1, 0, layer)
	}
	if layer >= cues {
		p.throughName(l, int32(layer), pos, 0, layer, NameRun)
		p.throughName(l, int32(layer), pos, 0, layer, BusinessRun)
	}
}

// mostFluff is how many small words in a row are passed over.
const mostFluff = 2

// walk follows the tree from node with the token and the items at pos.
func (p *parse) walk(l *language, node, pos int32, depth, layer int) {
	passed := p.passed
	p.passed = 0
	if pos < int32(len(p.toks)) && depth < maxPattern {
		p.step(l, node, pos, depth, layer)
	}
	p.passed = passed
	for i := l.tree.accepts[node]; i != 0; i = l.tree.ends[i-1].next {
		p.accept(l, l.tree.ends[i-1].row, depth)
	}
}

// step follows the edges of a node below the roots with the token and the items at pos.
func (p *parse) step(l *language, node, pos int32, depth, layer int) {
	p.steps++
	t := &p.toks[pos]
	mask := l.tree.mask[node]
	if mask == 0 {
		return
	}
	if mask&l.masks[t.word] != 0 {
		p.throughWord(l, node, pos, depth, layer)
	}
	for i := p.heads[pos]; i != 0; i = p.items[i-1].next {
		p.through(l, node, i-1, depth, layer)
	}
	if layer == topics && p.is(t.word, Fluff) && p.passed < mostFluff && pos+1 < int32(len(p.toks)) {
		p.passed++
		p.step(l, node, pos+1, depth, layer)
		p.passed--
	}
	if layer >= cues {
		p.throughName(l, node, pos, depth, layer, NameRun)
		p.throughName(l, node, pos, depth, layer, BusinessRun)
	}
	if layer <= lastTimeLayer && p.skippable(pos) {
		p.step(l, node, pos+1, depth, layer)
	}
}

// throughWord follows the edges that the word at pos can take.
func (p *parse) throughWord(l *language, node, pos int32, depth, layer int) {
	mask, only := l.tree.mask[node], l.tree.only[node]
	for _, s := range l.of(p.toks[pos].word) {
		if s.class != only && (only != 0 || mask&(1<<(s.class&63)) == 0) {
			continue
		}
		if to := l.tree.next(node, s.class); to != 0 {
			p.caps[depth] = capture{class: s.class, start: pos, end: pos + 1, item: -1, value: int32(s.value)}
			p.walk(l, to, pos+1, depth+1, layer)
		}
	}
}

// numberMask is the mask of the classes that a number can be.
const numberMask = 1<<(Number&63) | 1<<(Hour&63) | 1<<(Minute&63) | 1<<(DayNumber&63) | 1<<(Year&63) | 1<<(Small&63)

// through follows the edges that an item can take: its own class and, for a number, what its value can be.
func (p *parse) through(l *language, node, i int32, depth, layer int) {
	it := &p.items[i]
	end, mask := it.end, l.tree.mask[node]
	if it.class == Number && mask&numberMask == 0 || it.class != Number && mask&(1<<(it.class&63)) == 0 {
		return
	}
	p.caps[depth] = capture{class: it.class, start: it.start, end: end, item: i, value: it.a}
	if to := l.tree.next(node, it.class); to != 0 {
		p.walk(l, to, end, depth+1, layer)
	}
	if it.class != Number {
		return
	}
	value, start := it.a, it.start
	for _, class := range [...]Class{Hour, Minute, DayNumber, Year, Small} {
		if mask&(1<<(class&63)) == 0 {
			continue
		}
		if to := l.tree.next(node, class); to != 0 && p.fits(value, start, class) {
			p.caps[depth] = capture{class: class, start: start, end: end, item: i, value: value}
			p.walk(l, to, end, depth+1, layer)
		}
	}
}

// throughName follows the edge of a name, if one begins here.
func (p *parse) throughName(l *language, node, pos int32, depth, layer int, class Class) {
	to := l.tree.next(node, class)
	if to == 0 {
		return
	}
	var begin, end int32
	if class == NameRun {
		begin, end = p.personRun(pos)
	} else {
		begin, end = p.businessRun(pos)
	}
	if end > begin {
		p.caps[depth] = capture{class: class, start: begin, end: end, item: -1}
		p.walk(l, to, end, depth+1, layer)
	}
}

// fits reports whether a number can be an hour, minutes, a day, a year or a small count.
func (p *parse) fits(n, start int32, class Class) bool {
	digits := p.toks[start].digits
	switch class {
	case Hour:
		return n <= 24 && digits <= 2 && (!p.is(p.toks[start].word, One) || p.is(p.toks[start].word, Digit)) && !p.is(p.toks[start].word, Dozen) && !p.isAt(start+1, Dozen)
	case Minute:
		return n <= 59 && digits <= 2
	case DayNumber:
		return n >= 1 && n <= 31 && digits <= 2
	case Year:
		return n >= 1900 && n <= 2200 && digits == 4
	}
	return n >= 1 && n <= 99
}

// accept runs what the row means; it may yield an item.
func (p *parse) accept(l *language, r int32, depth int) {
	row := &l.rows[r]
	cs := captures(p.caps[:depth])
	start, end := cs[0].start, cs[depth-1].end
	if row.begin && !p.begins(start) || row.end && !p.ends(end) {
		return
	}
	it := &p.found
	*it = item{class: row.means.op.class(), op: row.means.op, start: start, end: end}
	if !ops[row.means.op].mean(p, cs, row.means.arg, it) {
		return
	}
	if p.trace != nil {
		p.trace(l, row)
	}
	if it.class == 0 {
		p.hits = append(p.hits, *it)
		return
	}
	p.add(*it)
}
