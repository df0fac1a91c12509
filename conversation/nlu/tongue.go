package nlu

// chooseLanguages decides which languages are in force: the one asked for or found out, and others of which the message has words.
func (p *parse) chooseLanguages() {
	all := p.reader.langs
	var counts [maxLanguages]int
	for i := range p.toks {
		for j, l := range all {
			if j < maxLanguages && l.is(p.toks[i].word, Function) {
				counts[j]++
			}
		}
	}
	best := -1
	for j := range all {
		if j < maxLanguages && counts[j] > 0 && (best < 0 || counts[j] > counts[best]) {
			best = j
		}
	}
	p.langs = make([]*language, 0, len(all))
	for _, l := range all {
		if l.name == p.req.Lang {
			p.langs = append(p.langs, l)
			p.out.Lang = l.name
		}
	}
	if len(p.langs) == 0 && best >= 0 {
		p.langs = append(p.langs, all[best])
		p.out.Lang = all[best].name
	}
	for j, l := range all {
		if len(p.langs) > 0 && l == p.langs[0] {
			continue
		}
		if p.out.Lang == "" || j < maxLanguages && counts[j] > 0 {
			p.langs = append(p.langs, l)
		}
	}
}

// maxLanguages bounds the languages that are told apart.
const maxLanguages = 8
