package nlu

// match finds every row of one layer of a language, everywhere in the message.
func (p *parse) match(l *language, layer int) {
	person, business := int32(0), int32(0)
	if layer >= cues {
		person, business = l.tree.fromRoot(int32(layer), NameRun), l.tree.fromRoot(int32(layer), BusinessRun)
	}
	for pos := range int32(len(p.toks)) {
		p.steps++
		end, within := pos, uint64(0) // what may follow the items that end there
		if w := l.word(p.toks[pos].word); w.layers&(1<<layer) != 0 {
			p.enter(l, w, pos, layer)
		}
		for i := p.heads[pos]; i != 0; i = p.items[i-1].next {
			if it := &p.items[i-1]; l.rooted[it.class]&(1<<layer) != 0 {
				if it.end != end {
					end, within = it.end, p.within(l, it.end, layer)
				}
				p.throughRoot(l, i-1, layer, within)
			}
		}
		if person != 0 {
			p.alongName(l, person, pos, 0, layer, NameRun)
		}
		if business != 0 {
			p.alongName(l, business, pos, 0, layer, BusinessRun)
		}
	}
}

// enter follows the edges from the root of a layer that the word at pos can take.
func (p *parse) enter(l *language, w *word, pos int32, layer int) {
	within := p.within(l, pos+1, layer)
	for _, f := range l.firstOf(w, layer) {
		if f.mask&within == 0 {
			continue
		}
		p.caps[0].set(f.class, pos, pos+1, -1, int32(f.value))
		p.walk(l, f.to, pos+1, 1, layer)
	}
}

// mostFluff is how many small words in a row are passed over.
const mostFluff = 2

// walk follows the tree from node with the token and the items at pos.
func (p *parse) walk(l *language, node, pos int32, depth, layer int) {
	n := &l.tree.nodes[node]
	if n.mask != 0 && depth < maxPattern {
		p.step(l, n, pos, depth, layer)
	}
	for i := n.accepts; i != 0; i = l.tree.ends[i-1].next {
		p.accept(l, l.tree.ends[i-1].row, depth)
	}
}

// step follows the edges of a node below the roots with the token and the items at pos, and with those behind what may be passed over.
func (p *parse) step(l *language, n *node, pos int32, depth, layer int) {
	mask, only := n.mask, n.only
	runs := uint64(0)
	if layer >= cues {
		runs = runMask
	}
	for passed := 0; pos < int32(len(p.toks)); pos++ {
		p.steps++
		t := &p.toks[pos]
		again := passed > 0 && t.word == p.toks[pos-1].word && p.starts[pos] == p.starts[pos-1] // the same small word leads nowhere new
		switch {
		case again:
		case only > lastClass:
			if w := l.word(t.word); mask&w.mask != 0 && l.literally(w, t.word, only) {
				p.caps[depth].set(only, pos, pos+1, -1, 0)
				p.walk(l, l.tree.links[n.at].to, pos+1, depth+1, layer)
			}
		case mask&(l.word(t.word).mask|p.starts[pos]|runs) != 0:
			p.follow(l, n, pos, depth, layer)
		}
		switch {
		case layer >= topics && t.look&fluff != 0 && passed < mostFluff:
			passed++
		case layer <= lastTimeLayer && p.skippable(pos):
		default:
			return
		}
	}
}

// follow follows the edges of a node with the token and the items at pos.
func (p *parse) follow(l *language, n *node, pos int32, depth, layer int) {
	if w := l.word(p.toks[pos].word); n.mask&w.mask != 0 && l.goesOn(n, w, p.toks[pos].word) {
		p.throughWord(l, n, w, pos, depth, layer)
	}
	if n.mask&p.starts[pos] != 0 {
		for i := p.heads[pos]; i != 0; i = p.items[i-1].next {
			if n.mask&maskOf(p.items[i-1].class) != 0 {
				p.through(l, n, i-1, depth, layer)
			}
		}
	}
	if layer >= cues && n.mask&runMask != 0 {
		p.throughName(l, n, pos, depth, layer, NameRun)
		p.throughName(l, n, pos, depth, layer, BusinessRun)
	}
}

// runMask is the mask of the classes of names.
const runMask = 1<<(NameRun&63) | 1<<(BusinessRun&63)

// maskOf is the mask of the classes that an item of a class can be.
func maskOf(class Class) uint64 {
	if class == Number {
		return 1<<(Number&63) | numberMask
	}
	return 1 << (class & 63)
}

// through follows the edges that an item can take: its own class and, for a number, what its value can be.
func (p *parse) through(l *language, n *node, i int32, depth, layer int) {
	class := p.items[i].class
	p.along(l, l.tree.next(n, class), class, i, depth, layer)
	if class != Number || n.mask&numberMask == 0 {
		return
	}
	for _, class := range numberClasses {
		if to := l.tree.next(n, class); to != 0 && p.fits(p.items[i].a, p.items[i].start, class) {
			p.along(l, to, class, i, depth, layer)
		}
	}
}

// throughRoot does the same at the root of a layer, where one of the classes within may follow.
func (p *parse) throughRoot(l *language, i int32, layer int, within uint64) {
	it := &p.items[i]
	if to := l.tree.fromRoot(int32(layer), it.class); to != 0 && l.tree.meets(to, within) {
		p.along(l, to, it.class, i, 0, layer)
	}
	if it.class != Number {
		return
	}
	for _, class := range numberClasses {
		if to := l.tree.fromRoot(int32(layer), class); to != 0 && l.tree.meets(to, within) && p.fits(it.a, it.start, class) {
			p.along(l, to, class, i, 0, layer)
		}
	}
}

// along walks on from a node, if there is one, behind an item that is read as one of a class.
func (p *parse) along(l *language, to int32, class Class, i int32, depth, layer int) {
	if to == 0 {
		return
	}
	it := &p.items[i]
	p.caps[depth].set(class, it.start, it.end, i, it.a)
	p.walk(l, to, it.end, depth+1, layer)
}

// numberClasses are the classes that a number can have beside its own.
var numberClasses = [...]Class{Hour, Minute, DayNumber, Year, Small}

// numberMask is the mask of numberClasses.
const numberMask = 1<<(Hour&63) | 1<<(Minute&63) | 1<<(DayNumber&63) | 1<<(Year&63) | 1<<(Small&63)

// throughName follows the edge of a name, if one begins here.
func (p *parse) throughName(l *language, n *node, pos int32, depth, layer int, class Class) {
	if to := l.tree.next(n, class); to != 0 {
		p.alongName(l, to, pos, depth, layer, class)
	}
}

// alongName walks on from a node behind the name that begins at pos, if one does.
func (p *parse) alongName(l *language, to, pos int32, depth, layer int, class Class) {
	if name := p.nameAt(class, pos); name.to > name.from {
		p.caps[depth].set(class, name.from, name.to, -1, 0)
		p.walk(l, to, name.to, depth+1, layer)
	}
}

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
		p.hits = push(p.hits, it)
		return
	}
	p.add(*it)
}
