package nlu

// plainly reports whether a cue is said as what it is. A call is made only on a yes that is neither asked nor supposed, and a request
// is dropped only where that is not what is ruled out.
func (p *parse) plainly(n int32, h item) bool {
	switch n {
	case atRequestCall:
		return !p.thing(h.start)
	case atCancel, atRestart:
		return !p.denied(h.start) && !p.supposed(h) && p.out.Topic != AboutWhen
	case atConfirm:
		return !p.calledOff(h) && !p.supposed(h) && !(p.asked() && !p.leads(h)) && !(p.cueSetting().thanked && p.praises(h))
	}
	return true
}

// praises reports whether a cue is nothing but praise: "great", "that's perfect".
func (p *parse) praises(h item) bool {
	for i := h.start; i < h.end; i++ {
		if t := &p.toks[i]; t.kind != mark && t.look&fluff == 0 && !p.is(t.word, Praise) {
			return false
		}
	}
	return true
}

// thing reports whether a word to call is the thing and not the deed: "the call to the hotel", "my call".
func (p *parse) thing(i int32) bool {
	return p.isAt(i, CallVerb) && (p.isAt(i-1, Article) || p.isAt(i-1, Own) || p.isAt(i-1, This))
}

// calledOff reports whether a word that drops something stands before a cue: "cancela esa reserva" asks for no booking.
func (p *parse) calledOff(h item) bool { return p.cueSetting().firstOff < h.start }

// asked reports whether the message ends as a question.
func (p *parse) asked() bool {
	last := len(p.toks) - 1
	return last >= 0 && p.toks[last].kind == mark && p.text[p.toks[last].start] == '?'
}

// supposed reports whether a cue stands behind a word such as "if", or holds it: "if they say yes".
func (p *parse) supposed(h item) bool { return p.cueSetting().firstIf < h.end }

// setting is what the message says around its cues. It is looked for once: a long message may have as many cues as words.
type setting struct {
	known    bool
	thanked  bool  // it says thanks
	firstIf  int32 // the first token that is a word for "if", or the end of the message
	firstOff int32 // the first token that is a word to drop something, or the end of the message
}

func (p *parse) cueSetting() *setting {
	s := &p.setting
	if s.known {
		return s
	}
	s.known = true
	for _, h := range p.said {
		n := h.a &^ aloneBit
		s.thanked = s.thanked || n == atThanks
		for i := h.start; i < h.end && n == atConfirm; i++ {
			p.toks[i].look |= agreed
		}
	}
	s.firstOff = int32(len(p.toks))
	for i := range p.hits {
		if h := &p.hits[i]; h.op == opIntent && h.a == atCancel|mentionBit {
			s.firstOff = min(s.firstOff, h.start)
		}
	}
	for s.firstIf < int32(len(p.toks)) && !(p.isAt(s.firstIf, If) && p.supposes(s.firstIf)) {
		s.firstIf++
	}
	return s
}

// supposes reports whether a word for "if" is one. Where it is that for yes, too, an accent, a pause or a word of agreement behind it
// tells: "sí", "si, llama", "si dale".
func (p *parse) supposes(i int32) bool {
	t, next := &p.toks[i], i+1
	if !p.isAt(i, Yes) {
		return true
	}
	if t.end-t.start > t.to-t.at || next >= int32(len(p.toks)) {
		return false
	}
	return p.toks[next].kind == letter && !p.isAt(next, Filler) && p.toks[next].look&agreed == 0
}
