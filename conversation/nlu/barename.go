package nlu

import "github.com/kallybot/kallybot/conversation/slot"

// barePhone says what is wrong with what was given as a phone number, or takes the speaker's number that was asked for.
func (p *parse) barePhone(name slot.Name) {
	for i := range p.out.Facts {
		if f := &p.out.Facts[i]; f.Slot == slot.Phone && name == slot.UserPhone {
			f.Slot = slot.UserPhone
			return
		}
	}
	it := p.freeItem(Number)
	if it == nil || !p.phoneMeant(it) {
		return
	}
	_, fault := slot.ReadPhone(p.words(0, int32(len(p.toks))), p.req.Region)
	if fault == nil || len(p.text) > maxPhoneText {
		return
	}
	p.fact(Fact{Slot: name, Fault: fault, Span: p.span(it.start, it.end)})
	p.take(it)
}

// phoneMeant reports whether a number was meant for a phone number: in figures, by itself or with words that say so.
func (p *parse) phoneMeant(it *item) bool {
	if p.toks[it.start].kind == digit && p.toks[it.start].digits > 2 {
		return true
	}
	for i := range p.toks {
		if t := &p.toks[i]; t.kind == letter && (int32(i) < it.start || int32(i) >= it.end) && !p.is(t.word, Filler) &&
			!p.is(t.word, PhoneMark) && t.look&shout == 0 && !p.is(t.word, Digit) {
			return false
		}
	}
	return true
}

// maxPhoneText is the longest message judged as one phone number, in bytes.
const maxPhoneText = 60

// bareName takes the first words that can be a name.
func (p *parse) bareName(name slot.Name) {
	if p.chats() && !p.capitals && !(p.is(p.toks[0].word, FirstName) && p.endsAt(1)) && !p.nameAndManners() {
		return
	}
	if name == slot.BusinessName && p.plainName() {
		return
	}
	for i := int32(0); i < int32(len(p.toks)); i++ {
		w := p.toks[i].word
		if len(p.toks) > 1 && (p.is(w, Weekday) || p.is(w, RelativeDay)) && !p.nameOnly() {
			return
		}
		if p.toks[i].kind == letter && !(len(p.toks) == 1 && p.is(w, FirstName)) &&
			(p.is(w, Filler) || p.is(w, Stop) && name == slot.UserName) && !(p.is(w, FirstName) && p.capitalAfterWord(i)) {
			continue
		}
		if name == slot.BusinessName && p.opines(i) {
			continue
		}
		if name == slot.UserName && p.opensSentence(i) {
			continue
		}
		var begin, end int32
		if name == slot.UserName {
			begin, end = p.personRun(i)
		} else {
			begin, end = p.businessRun(i)
		}
		if end <= begin {
			continue
		}
		if name == slot.UserName && p.respelled(begin, end) {
			return
		}
		if name == slot.UserName && p.comma(end) { // "Smith, John"
			if b, e := p.personRun(end + 1); e > b && b == end+1 && e == int32(len(p.toks)) && p.toks[b].look&capital != 0 {
				if end = e; p.toks[b].word == p.toks[begin].word && p.toks[b].word != 0 {
					begin = b // "Juan Carlos, Juan Carlos Vera"
				}
			}
		}
		for name == slot.UserName && begin > 0 && p.is(p.toks[begin-1].word, Month) {
			begin-- // "april summers"
		}
		if name == slot.BusinessName {
			begin = p.everydayBefore(begin)
		}
		p.takeName(name, begin, end)
		return
	}
	if name == slot.BusinessName {
		p.wholeName()
	}
}

// nameAndManners reports whether a message is a name with thanks or a greeting beside it and nothing else: "ana thx".
func (p *parse) nameAndManners() bool {
	for _, h := range p.said {
		if n := h.a &^ aloneBit; n != atThanks && n != atGreet {
			return false
		}
	}
	names := 0
	for i := range p.toks {
		t := &p.toks[i]
		switch {
		case p.is(t.word, FirstName), t.kind == letter && !p.known(t.word) && !p.covered[i]:
			names++
		case t.kind != mark && !p.covered[i] && !p.is(t.word, Filler) && !p.is(t.word, Stop):
			return false
		}
	}
	return names > 0
}

// opines reports whether a word only says how sure the speaker is of the name: "I think it's joes".
func (p *parse) opines(i int32) bool { return p.isAt(i-1, Self) && p.everyday(i) && p.isAt(i+1, Stop) }

// nameOnly reports whether the answer to a question for a name alone is two words with capitals or three, which are one even
// where they are those of days and months: "Domingo Vera".
func (p *parse) nameOnly() bool {
	n := len(p.toks)
	if !p.expects(slot.UserName) || len(p.req.Expect) > 1 || n < 2 || n > shortAnswer || p.shouting || !p.lang().is(p.toks[0].word, Weekday) {
		return false
	}
	for i := range p.toks {
		if p.toks[i].kind != letter || p.toks[i].look&capital == 0 {
			return false
		}
	}
	return true
}

// everydayBefore returns where a name in small letters begins with the everyday words between it and the mark before: "near me, little owl
// cafe".
func (p *parse) everydayBefore(begin int32) int32 {
	i := begin
	for i > 0 && i > begin-longestTail && p.everyday(i-1) && p.owner[i-1] == 0 && !p.isAt(i-1, Stop) && p.toks[i].look&capital == 0 {
		i--
	}
	if i > 0 && p.toks[i-1].kind == mark {
		return i
	}
	return begin
}

// opensSentence reports whether an everyday word has its capital for beginning a sentence that goes on in small letters: "Same as before".
func (p *parse) opensSentence(i int32) bool {
	t := &p.toks[i]
	return t.look&(capital|opening) == capital|opening && (p.known(t.word) || p.possessive(i)) && !p.is(t.word, FirstName) &&
		(p.isAt(i+1, Stop) || p.isAt(i+1, Article)) && p.toks[i+1].look&capital == 0
}

// plainName takes a short answer in small letters that gives nothing else for the name of a business, common words and all: "es mi tierra".
func (p *parse) plainName() bool {
	begin, end := int32(0), int32(len(p.toks))
	for end > 0 && (p.toks[end-1].kind == mark && !p.markAt(end-1, '?') || p.toks[end-1].kind == letter &&
		p.is(p.toks[end-1].word, Filler)) {
		end--
	}
	for begin < end && !p.is(p.toks[begin].word, Own) && !p.is(p.toks[begin].word, Article) &&
		(p.is(p.toks[begin].word, Stop) || p.is(p.toks[begin].word, Filler) || p.opines(begin)) {
		begin++
	}
	own := false
	for i := begin; i < end; i++ {
		t := &p.toks[i]
		if i > begin && p.is(t.word, Never) && p.is(t.word, Self) {
			end = i // "i guess"
			break
		}
		if t.kind != letter || p.owner[i] != 0 || p.is(t.word, Not) || t.look&capital != 0 && t.look&opening == 0 {
			return false
		}
		own = own || !p.is(t.word, Stop) && !p.is(t.word, Place) && !p.is(t.word, Function)
	}
	if n := end - begin; !own || n > longestKindName+2 || n < 2 || p.capitals {
		return false
	}
	p.takeName(slot.BusinessName, begin, end)
	return true
}

// wholeName takes the first clause of a short answer for a business of common words: "Undo Bar", "the blue oyster".
func (p *parse) wholeName() {
	start := int32(0)
	upper, everyday := true, true
	for start < int32(len(p.toks)) && p.is(p.toks[start].word, Filler) {
		start++
	}
	n := start
	for ; n < int32(len(p.toks)) && p.toks[n].kind != mark; n++ {
		upper = upper && p.toks[n].kind == letter && p.toks[n].look&capital != 0
		everyday = everyday && (p.everyday(n) || p.nameLike(n) || p.is(p.toks[n].word, Place) || n == start &&
			p.is(p.toks[n].word, Article))
	}
	if n-start == 1 && p.isAt(start, Sign) && p.end(n) && p.owner[start] == 0 {
		p.takeName(slot.BusinessName, start, n)
		return
	}
	if n-start < 2 || n-start > longestKindName || p.has(slot.BusinessName) {
		return
	}
	if upper && p.capitals || everyday && !p.chats() || p.is(p.toks[start].word, Place) {
		p.takeName(slot.BusinessName, start, n)
	}
}

// countedBy reports whether a word in small letters stands directly behind a head count and says who they are, "two lovebirds",
// or is a month.
func (p *parse) countedBy(i int32) bool {
	if p.isAt(i, Month) && p.isAt(i-1, Particle) {
		return true // "la primera semana de julio"
	}
	if i < 1 || p.owner[i-1] < 1 || p.toks[i].look&capital != 0 || p.is(p.toks[i].word, FirstName) {
		return false
	}
	return p.cands[p.owner[i-1]-1].slot == slot.PartySize
}
