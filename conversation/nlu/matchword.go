package nlu

// fewToTry is how many links of a node are tried before the senses of a word are gone through.
const fewToTry = 3

// goesOn reports whether a word can follow an edge of a node, as far as this is soon told.
func (l *language) goesOn(n *node, w *word, number int32) bool {
	if n.links > fewToTry {
		return w.often == 0 || l.crowds[n.crowd-1].has(w.often)
	}
	for _, k := range l.tree.linksOf(n) {
		switch {
		case w.mask&(1<<(k.class&63)) == 0:
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
func (p *parse) throughWord(l *language, n *node, w *word, pos int32, depth, layer int) {
	if n.only != 0 && n.only < lastWordClass && !l.is(p.toks[pos].word, n.only) {
		return
	}
	senses := l.of(w)
	if int32(n.links)*fewLinks < int32(w.past-w.own) {
		p.throughSenses(l, n, senses[:w.own], pos, depth, layer)
		p.throughLinks(l, n, pos, depth, layer)
		senses = senses[w.past:]
	}
	p.throughSenses(l, n, senses, pos, depth, layer)
}

// throughSenses follows the edges that some of the senses of the word at pos can take.
func (p *parse) throughSenses(l *language, n *node, senses []sense, pos int32, depth, layer int) {
	for _, s := range senses {
		if n.mask&(1<<(s.class&63)) == 0 {
			continue
		}
		if to := l.tree.next(n, s.class); to != 0 {
			p.caps[depth].set(s.class, pos, pos+1, -1, int32(s.value))
			p.walk(l, to, pos+1, depth+1, layer)
		}
	}
}

// throughLinks follows the edges that are named by the word at pos itself.
func (p *parse) throughLinks(l *language, n *node, pos int32, depth, layer int) {
	word := p.toks[pos].word
	w := l.word(word)
	for i := n.at; i < n.at+int32(n.links); i++ {
		if k := &l.tree.links[i]; k.class > lastClass && l.literally(w, word, k.class) {
			p.caps[depth].set(k.class, pos, pos+1, -1, 0)
			p.walk(l, k.to, pos+1, depth+1, layer)
		}
	}
}

// fewLinks is how many senses of a word are passed in the time in which one link is looked up among them.
const fewLinks = 4
