package nlu

import (
	"slices"

	"github.com/kallybot/kallybot/conversation/slot"
)

// onSign reports whether an everyday word is part of the name behind a kind of business: "hotel playa dorada", "bar la esquina".
func (p *parse) onSign(i, begin int32) bool {
	if i < 1 || i >= int32(len(p.toks)) || p.dateStarts(i) || !p.kindLeads(begin) {
		return false
	}
	w, before := p.toks[i].word, &p.toks[i-1]
	if p.is(before.word, Article) && i > 1 && p.placeLike(&p.toks[i-2]) {
		return p.is(w, Sign) || p.is(w, Kin) || p.is(w, Beside)
	}
	if p.is(before.word, Own) && p.is(w, Kin) {
		return true
	}
	return p.is(w, Sign) && (p.placeLike(before) || p.nameLike(i-1) || p.is(before.word, Sign))
}

// kindLeads reports whether a name begins with its kind, or stands behind it.
func (p *parse) kindLeads(begin int32) bool {
	if begin > 1 && p.isAt(begin-1, Article) && p.placeLike(&p.toks[begin-2]) {
		return true
	}
	return p.placeLike(&p.toks[begin]) || begin > 0 && p.placeLike(&p.toks[begin-1])
}

// ownIn reports whether a word such as "my" stands inside a name: "El Rincón de mi Tierra", "pizzería el horno de mi tía".
func (p *parse) ownIn(i, begin int32, caps bool) bool {
	if i < begin+2 || !p.is(p.toks[i].word, Own) || !p.isAt(i-1, Particle) || p.toks[i].look&capital != 0 {
		return false
	}
	return caps && p.capitalAfterPlace(i) || !caps && p.kindLeads(begin) && !p.placeLike(&p.toks[i-2]) && p.isAt(i+1, Kin)
}

// kindPhrase returns the token behind a kind of business that is told in two words, if a name follows: "casa rural El Prado",
// "centro de salud la paz". The token itself when there is none.
func (p *parse) kindPhrase(i int32) int32 {
	j := i + 1
	if !p.is(p.toks[i].word, Place) || j >= int32(len(p.toks)) || p.toks[j].look&capital != 0 {
		return i
	}
	linked := p.is(p.toks[j].word, Particle) && !p.is(p.toks[j].word, Article)
	j += bit(linked)
	if j+1 >= int32(len(p.toks)) || p.toks[j].kind != letter || p.toks[j].look&capital != 0 || p.isAt(j, Stop) || p.isAt(j, Article) || p.isAt(j, Kin) {
		return i
	}
	if !linked && !p.everyday(j) {
		return i
	}
	if p.capitalName(j+1) || !p.capitals && linked && (p.nameLike(j+1) || p.isAt(j+1, Article) && p.nameLike(j+2)) && !p.dateStarts(j+1) {
		return j + 1
	}
	return i
}

// capitalName reports whether a name with a capital begins at a token, perhaps with its article.
func (p *parse) capitalName(i int32) bool {
	if p.isAt(i, Article) {
		i++
	}
	if i >= int32(len(p.toks)) || p.toks[i].kind != letter || p.toks[i].look&capital == 0 {
		return false
	}
	return !p.isAt(i, Never) && !p.isAt(i, Stop) && !p.dateStarts(i)
}

// namedHere reports whether the name of a business begins at a token, whatever the word ends with: "at the cellar", "sidrería el lagar".
func (p *parse) namedHere(i, begin int32) bool {
	if i > begin && p.isAt(i-1, Article) {
		i--
	}
	return i == begin && (p.isAt(i-1, At) || p.isAt(i-2, At) && p.isAt(i-1, Article)) || i > begin && p.isAt(i-1, Place)
}

// articleOn reports whether an article stands between a kind of business and its name in small letters: "sidrería el lagar".
func (p *parse) articleOn(i, begin int32) bool {
	if i <= begin || i+1 >= int32(len(p.toks)) || !p.isAt(i, Article) || !p.isAt(i-1, Place) {
		return false
	}
	return p.nameLike(i+1) || p.onSign(i+1, begin) || p.toks[i+1].kind == letter && p.strange(i+1)
}

// signWritten reports whether an answer is a name as businesses write it: words with capitals, bound by small ones: "Pan con Miga".
func (p *parse) signWritten(n int32) bool {
	if n < 3 || n > shortAnswer+1 || p.shouting || p.isAt(n-1, Town) {
		return false
	}
	for i := range n {
		t := &p.toks[i]
		joint := i > 0 && i < n-1 && (p.is(t.word, And) || p.is(t.word, Particle) || p.is(t.word, Joint) || p.is(t.word, Company))
		if t.kind != letter || t.look&capital == 0 && !joint || i == 0 && (p.is(t.word, Never) || p.is(t.word, FirstName)) {
			return false
		}
	}
	return p.capitals
}

// wholeSign takes the whole answer for the business's name where it is written as one.
func (p *parse) wholeSign() bool {
	n := int32(len(p.toks))
	if !p.signWritten(n) {
		return false
	}
	p.out.Facts = slices.DeleteFunc(p.out.Facts, func(f Fact) bool { return f.Slot == slot.BusinessName || f.Slot == slot.UserName })
	p.takeName(slot.BusinessName, 0, n)
	return true
}
