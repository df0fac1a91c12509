package nlu

// goesOn reports whether a word can follow an edge of a node, as far as this is soon told.
func (l *language) goesOn(n *node, w *word, number int32) bool {
	if n.links > fewToTry {
		return true
	}
	for _, k := range l.tree.linksOf(n) {
		switch {
		case !w.mask.may(k.class):
		case k.class <= lastClass:
			if l.is(number, k.class) {
				return true
			}
		case l.literally(w, number, k.class):
			return true
		}
	}
	return false
}

// throughWord follows the edges that the word at pos can take.
func (p *parse) throughWord(n *node, w *word, pos int32, depth int) {
	l := p.tongue
	senses := l.of(w)
	if int32(n.links)*fewLinks < int32(w.past-w.own) {
		p.throughSenses(n, senses[:w.own], pos, depth)
		p.throughLinks(n, w, pos, depth)
		senses = senses[w.past:]
	}
	p.throughSenses(n, senses, pos, depth)
}

// throughSenses follows the edges that some of the senses of the word at pos can take.
func (p *parse) throughSenses(n *node, senses []sense, pos int32, depth int) {
	for _, s := range senses {
		if !n.mask.may(s.class) {
			continue
		}
		if to := p.tongue.tree.next(n, s.class); to != 0 {
			p.past(to, s.class, pos, int32(s.value), depth)
		}
	}
}

// throughLinks follows the edges that are named by the word at pos itself.
func (p *parse) throughLinks(n *node, w *word, pos int32, depth int) {
	l, number := p.tongue, p.toks[pos].word
	for _, k := range l.tree.linksOf(n) {
		if k.class > lastClass && w.mask.may(k.class) && l.literally(w, number, k.class) {
			p.past(k.to, k.class, pos, 0, depth)
		}
	}
}

// fewLinks is how many senses of a word are passed in the time in which one link is looked up among them.
const fewLinks = 4
