package nlu

// match finds every row of one layer of a language, everywhere in the message.
func (p *parse) match(l *language, layer int) {
	if layer < cues && !p.mayMatch(l, layer) {
		return
	}
	p.tongue, p.layer = l, layer
	p.lookAhead()
	person, business := int32(0), int32(0)
	if layer >= cues {
		person, business = l.tree.fromRoot(int32(layer), NameRun), l.tree.fromRoot(int32(layer), BusinessRun)
	}
	for pos := range int32(len(p.toks)) {
		p.steps++
		if w := l.word(p.toks[pos].word); w.layers&(1<<layer) != 0 {
			p.enter(w, pos)
		}
		for i := p.heads[pos]; i != 0; i = p.items[i-1].next {
			if l.rooted[p.items[i-1].class]&(1<<layer) != 0 {
				p.throughRoot(i - 1)
			}
		}
		if person != 0 {
			p.alongName(person, pos, 0, NameRun)
		}
		if business != 0 {
			p.alongName(business, pos, 0, BusinessRun)
		}
	}
}

// mayMatch reports whether some word or item can begin a row of a layer. Most messages have no numbers in words, and many no time.
func (p *parse) mayMatch(l *language, layer int) bool {
	for i := range p.items {
		if l.rooted[p.items[i].class]&(1<<layer) != 0 {
			return true
		}
	}
	for i := range p.toks {
		if l.word(p.toks[i].word).layers&(1<<layer) != 0 {
			return true
		}
	}
	return false
}

// enter follows the edges from the root that the word at pos can take.
func (p *parse) enter(w *word, pos int32) {
	for _, f := range p.tongue.firstOf(w, p.layer) {
		if !f.mask.meets(p.ahead[pos+1]) { // a row may have found something there just now
			continue
		}
		p.caps[0].set(f.class, pos, pos+1, -1, int32(f.value))
		p.walk(f.to, pos+1, 1)
	}
}

// mostFluff is how many small words in a row are passed over.
const mostFluff = 2

// walk follows the tree from a node, or ends at a row, with the token and the items at pos.
func (p *parse) walk(to, pos int32, depth int) {
	if to < 0 {
		p.accept(^to, depth)
		return
	}
	t := &p.tongue.tree
	n := &t.nodes[to]
	if n.mask.meets(p.ahead[pos]) && depth < maxPattern {
		p.step(n, pos, depth)
	}
	if n.accepts != 0 {
		p.acceptAll(t.rows[n.accepts-1:], depth)
	}
}

// acceptAll runs the rows that end at a node, of which the last is a complement.
func (p *parse) acceptAll(rows []int32, depth int) {
	for _, r := range rows {
		if r < 0 {
			p.accept(^r, depth)
			return
		}
		p.accept(r, depth)
	}
}

// step follows the edges of a node below the roots with the token and the items at pos, and with those behind what may be passed over.
func (p *parse) step(n *node, pos int32, depth int) {
	l, only, layer := p.tongue, n.only, p.layer
	runs := runsOn(layer)
	for passed := 0; pos < int32(len(p.toks)); pos++ {
		p.steps++
		t := &p.toks[pos]
		again := passed > 0 && t.word == p.toks[pos-1].word && p.starts[pos] == p.starts[pos-1] // the same small word leads nowhere new
		switch {
		case again:
		case only > lastClass:
			if w := l.word(t.word); w.mask.may(only) && l.literally(w, t.word, only) {
				p.past(l.tree.links[n.at].to, only, pos, 0, depth)
			}
		case n.mask.meets(l.word(t.word).mask.or(p.starts[pos]).or(runs)):
			p.follow(n, pos, depth)
		}
		switch {
		case layer >= topics && t.look&fluff != 0 && passed < mostFluff:
			passed++
		case layer <= lastTimeLayer && t.kind == mark && p.skippable(pos):
		default:
			return
		}
	}
}

// follow follows the edges of a node with the token and the items at pos.
func (p *parse) follow(n *node, pos int32, depth int) {
	l, number := p.tongue, p.toks[pos].word
	if w := l.word(number); n.mask.meets(w.mask) && l.goesOn(n, w, number) {
		p.throughWord(n, w, pos, depth)
	}
	if n.mask.meets(p.starts[pos]) {
		for i := p.heads[pos]; i != 0; i = p.items[i-1].next {
			if class := p.items[i-1].class; n.mask.may(class) || class == Number && n.mask.meets(numberMask) {
				p.through(n, i-1, depth)
			}
		}
	}
	if n.mask.meets(runsOn(p.layer)) {
		p.throughName(n, pos, depth, NameRun)
		p.throughName(n, pos, depth, BusinessRun)
	}
}

// past walks on from a node behind the word at pos, which is read as one of a class.
func (p *parse) past(to int32, class Class, pos, value int32, depth int) {
	if p.promises(to, pos+1) {
		p.caps[depth].set(class, pos, pos+1, -1, value)
		p.walk(to, pos+1, depth+1)
	}
}

// throughName follows the edge of a name, if one begins here.
func (p *parse) throughName(n *node, pos int32, depth int, class Class) {
	if to := p.tongue.tree.next(n, class); to != 0 {
		p.alongName(to, pos, depth, class)
	}
}

// alongName walks on from a node behind the name that begins at pos, if one does.
func (p *parse) alongName(to, pos int32, depth int, class Class) {
	if name := p.nameAt(class, pos); name.to > name.from && p.promises(to, name.to) {
		p.caps[depth].set(class, name.from, name.to, -1, 0)
		p.walk(to, name.to, depth+1)
	}
}

// accept runs what the row means; it may yield an item.
func (p *parse) accept(r int32, depth int) {
	row := &p.tongue.rows[r]
	cs := captures(p.caps[:depth])
	start, end := cs[0].start, cs[depth-1].end
	if row.begin && !p.begins(start) || row.end && !p.ends(end) {
		return
	}
	o := &ops[row.means.op]
	if o.layer <= simple && p.trace == nil && p.exactly(o.class, start, end) != nil {
		return // numbers, times and people stay where their pattern is, and earlier rows win
	}
	it := &p.found
	*it = item{class: o.class, op: row.means.op, start: start, end: end}
	if !o.mean(p, cs, row.means.arg, it) {
		return
	}
	if p.trace != nil {
		p.trace(p.tongue, row)
	}
	if it.class == 0 {
		p.hits = push(p.hits, it)
		return
	}
	p.put(it)
}
