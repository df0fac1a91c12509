package nlu

// chooseLanguages decides which languages are in force: the one asked for or found out, and others of which the message has words
// that the first one does not know.
func (p *parse) chooseLanguages() {
	p.tongues()
	p.classes = p.reader.classesOf(p.langs)
	for i := range p.toks {
		t := &p.toks[i]
		if p.is(t.word, Fluff) {
			t.look |= fluff
		}
		p.present[0] |= p.classes[t.word][0]
		p.present[1] |= p.classes[t.word][1]
	}
}

func (p *parse) tongues() {
	all := p.reader.langs
	first := p.firstLanguage()
	if first == nil {
		p.langs = append(p.langs, all...)
		return
	}
	p.out.Lang = first.name
	p.langs = append(p.langs, first)
	for _, l := range all {
		if l != first && p.foreign(l, first) {
			p.langs = append(p.langs, l)
		}
	}
}

// firstLanguage is the request's language, else the one of which most words are in the message, common ones counting more; nil when
// the message has no common word of any.
func (p *parse) firstLanguage() *language {
	var best *language
	most := 0
	for _, l := range p.reader.langs {
		if l.name == p.req.Lang {
			return l
		}
		n, some := 0, false
		for i := range p.toks {
			w := p.toks[i].word
			if l.is(w, Function) {
				n += 2
				some = true
			}
			n += int(bit(l.word(w).end > 0))
		}
		if some && n > most {
			best, most = l, n
		}
	}
	return best
}

// foreign reports whether the message has common words of l that first does not know.
func (p *parse) foreign(l, first *language) bool {
	for i := range p.toks {
		w := p.toks[i].word
		if l.is(w, Function) && first.word(w).end == 0 {
			return true
		}
	}
	return false
}
