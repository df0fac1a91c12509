package nlu

// match finds every row of one layer of a language, everywhere in the message.
func (p *parse) match(l *language, layer int) {
	if layer < cues && !p.mayMatch(l, layer) {
		return
	}
	p.tongue, p.layer = l, layer
	p.lookAhead()
	behind := &l.behind[layer]
	for pos := range int32(len(p.toks)) {
		p.steps++
		if w := l.word(p.toks[pos].word); w.layers&(1<<layer) != 0 {
			p.enter(w, pos)
		}
		if p.starts[pos]&behind.bits != 0 {
			p.enterBehind(behind, pos)
		}
		if behind.bits&nameBits != 0 {
			p.enterName(behind, NameRun, pos)
			p.enterName(behind, BusinessRun, pos)
		}
	}
}

// mayMatch reports whether some word or item can begin a row of a layer. Most messages have no numbers in words, and many no time.
func (p *parse) mayMatch(l *language, layer int) bool {
	items := l.behind[layer].bits
	for i := range p.toks {
		if p.starts[i]&items != 0 || l.word(p.toks[i].word).layers&(1<<layer) != 0 {
			return true
		}
	}
	return false
}

// enter follows the edges from the root that the word at pos can take.
func (p *parse) enter(w *word, pos int32) {
	firsts := p.tongue.firstOf(w, p.layer)
	for i := range firsts {
		if f := &firsts[i]; f.meets(&p.ahead[pos+1]) { // a row may have found something there just now
			p.past(f.to, f.class, pos, int32(f.value), 0)
		}
	}
}

// mostFluff is how many small words in a row are passed over.
const mostFluff = 2

// walk follows an edge behind what is read as one of its class, the tokens from start to end, and goes on from the node it leads to, or ends
// at a row.
func (p *parse) walk(to int32, class Class, start, end, item, value int32, depth int) {
	if to < 0 {
		p.caps[depth].set(class, start, end, item, value)
		p.accept(^to, depth+1)
		return
	}
	n := &p.tongue.tree.nodes[to]
	on := n.meets(&p.ahead[end])
	if !on && n.accepts == 0 {
		return
	}
	p.caps[depth].set(class, start, end, item, value)
	if on {
		p.follow(n, end, depth+1)
		if t := &p.toks[end]; t.kind == mark || t.look&fluff != 0 {
			p.over(n, end, depth+1)
		}
	}
	if n.accepts != 0 {
		p.acceptAll(p.tongue.tree.rows[n.accepts-1:], depth+1)
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

// over follows the edges of a node with the tokens and the items behind what may be passed over from pos on.
func (p *parse) over(n *node, pos int32, depth int) {
	for passed := 1; p.passable(pos, passed); passed++ {
		pos++
		if p.toks[pos].word == p.toks[pos-1].word && p.starts[pos] == p.starts[pos-1] {
			continue // the same small word leads nowhere new
		}
		p.follow(n, pos, depth)
	}
}

// passable reports whether the token at pos may be passed over, as one of so many in a row, and another stands behind it.
func (p *parse) passable(pos int32, passed int) bool {
	if pos+1 >= int32(len(p.toks)) {
		return false
	}
	if p.layer >= topics {
		return p.toks[pos].look&fluff != 0 && passed <= mostFluff
	}
	return p.layer <= lastTimeLayer && p.toks[pos].kind == mark && p.skippable(pos)
}

// follow follows the edges of a node with the token and the items at pos.
func (p *parse) follow(n *node, pos int32, depth int) {
	p.steps++
	if n.only != 0 {
		p.followOnly(p.tongue.tree.links[n.at], pos, depth)
		return
	}
	l, number := p.tongue, p.toks[pos].word
	w := l.word(number)
	if n.takes(w) && l.goesOn(n, w, number) {
		p.throughWord(n, w, pos, depth)
	}
	if n.bits&p.starts[pos] != 0 {
		for i := p.heads[pos]; i != 0; i = p.items[i-1].next {
			if can := n.bits & p.items[i-1].bits(); can != 0 {
				p.through(n, i-1, can, depth)
			}
		}
	}
	if n.bits&nameBits != 0 {
		p.throughName(n, pos, depth, NameRun)
		p.throughName(n, pos, depth, BusinessRun)
	}
}

// followOnly follows the only edge of a node, as most have, with the token and the items at pos.
func (p *parse) followOnly(k link, pos int32, depth int) {
	l, number := p.tongue, p.toks[pos].word
	switch w := l.word(number); {
	case k.class > lastClass:
		if w.mask.may(k.class) && l.literally(w, number, k.class) {
			p.past(k.to, k.class, pos, 0, depth)
		}
	case k.class >= NameRun:
		p.alongName(k.to, pos, depth, k.class)
	case k.class >= Number:
		for i := p.heads[pos]; i != 0; i = p.items[i-1].next {
			if p.items[i-1].bits()&itemBit(k.class) != 0 {
				p.along(k.to, k.class, i-1, depth)
			}
		}
	case l.is(number, k.class):
		for _, s := range l.of(w) {
			if s.class == k.class {
				p.past(k.to, k.class, pos, int32(s.value), depth)
			}
		}
	}
}

// past walks on from a node behind the word at pos, which is read as one of a class.
func (p *parse) past(to int32, class Class, pos, value int32, depth int) {
	p.walk(to, class, pos, pos+1, -1, value, depth)
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
