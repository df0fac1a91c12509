package nlu

import (
	"strings"

	"github.com/kallybot/kallybot/conversation/slot"
)

// businessWord returns how many tokens of the name stand at i, and whether they are the name's own and not a common word.
func (p *parse) businessWord(begin, i int32, caps bool) (step int32, own bool) {
	t := &p.toks[i]
	if t.look&shout != 0 && t.to-t.at > 2 && i+1 < int32(len(p.toks)) && p.toks[i+1].kind == digit && p.toks[i+1].look&glued != 0 {
		return 0, false // "SAVE20" is a code
	}
	switch t.kind {
	case digit:
		return p.businessFigure(begin, i, caps)
	case mark, symbol:
		return p.businessMark(begin, i), false
	}
	if i == begin && t.look&opening != 0 && p.is(t.word, One) && !p.capitalAfterPlace(i) {
		return 0, false // "A bar would do"
	}
	bound := i+1 < int32(len(p.toks)) && p.hyphened(i+1)
	if i == begin && (p.hyphened(i) || bound && p.is(t.word, Never)) || i > begin && t.to-t.at == 1 && p.is(t.word, Self) && !bound {
		return 0, false // "Wi-Fi", "Nopa I like"
	}
	if i > begin && p.is(t.word, And) && p.isAt(i+1, Tail) && p.closed(i+2) {
		if upper := caps && p.toks[i+1].look&capital != 0; upper || !p.isAt(i+1, Self) {
			return 2, upper
		}
	}
	if i == begin+1 && !caps && p.is(t.word, And) && p.isAt(begin-1, Article) && p.isAt(i+1, Sign) && p.closed(i+2) {
		return 2, true // "the george and dragon"
	}
	if i > begin && p.saysSelf(t) {
		return 0, false // "Carter's Garage I'm sure"
	}
	if p.ownIn(i, begin, caps) {
		return 1, false
	}
	if p.is(t.word, Never) && !(caps && p.joins(begin, i)) && (t.look&capital == 0 || t.look&opening != 0) {
		return 0, false
	}
	if caps && p.dayNames(begin, i) {
		return 1, i > begin
	}
	if d := p.find(Date, i); i == begin && d != nil && (d.end > i+1 || !p.capitalAfterWord(i)) {
		return 0, false // "from May 26"
	}
	if next := &p.toks[min(i+1, int32(len(p.toks))-1)]; i > begin && p.is(t.word, Month) && next.kind == digit && next.digits <= 2 {
		return 0, false // "Casa Luna Feb 10"
	}
	if i > begin && p.dateStarts(i) && !p.dayOnSign(i) && !(caps && t.look&capital != 0 && (p.is(t.word, Stop) || p.jointed(begin, i-1))) {
		return 0, false
	}
	if caps {
		return p.capitalWord(begin, i)
	}
	return p.smallWord(begin, i)
}

// saysSelf reports whether a word that is in no name is written with the apostrophe of a verb: "I'm", "it's".
func (p *parse) saysSelf(t *token) bool {
	return p.is(t.word, Stop) && p.is(t.word, Never) && strings.ContainsAny(p.text[t.start:t.end], "'’")
}

// smallWord is businessWord in a name that is written in small letters.
func (p *parse) smallWord(begin, i int32) (step int32, own bool) {
	t := &p.toks[i]
	if p.placeLike(t) || p.is(t.word, Particle) && i+1 < int32(len(p.toks)) && p.toks[i+1].kind == letter {
		return 1, false
	}
	if p.articleOn(i, begin) || p.onSign(i, begin) {
		return 1, !p.is(t.word, Article)
	}
	if i == begin+1 && p.owned(begin) && p.everyday(i) {
		return 1, true // "gino's pizza"
	}
	if i == begin+1 && p.is(t.word, NameEnd) && p.closed(i+1) {
		return 1, true // "crystal nails"
	}
	if p.known(t.word) && !p.is(t.word, FirstName) || p.ending(t) && !p.is(t.word, FirstName) && !(t.word == 0 && p.namedHere(i, begin)) {
		street := p.is(t.word, Street) && i+1 < int32(len(p.toks)) && p.strange(i+1) && p.toks[i+1].kind == letter
		return bit(i > begin && (street || p.is(t.word, Common) && p.expects(slot.BusinessName))), false
	}
	return 1, true
}

// capitalWord is businessWord in a name whose words have capitals.
func (p *parse) capitalWord(begin, i int32) (step int32, own bool) {
	t := &p.toks[i]
	switch {
	case i > begin && p.hyphened(i):
		return 1, true
	case i > begin && p.shouted(begin, i):
		return 0, false
	case t.look&capital != 0:
		return 1, i > begin && !p.is(t.word, Place) && !p.is(t.word, Particle) || i == begin && t.look&opening == 0 &&
			!p.is(t.word, Place) && !p.is(t.word, Article) && p.capitalAfterPlace(i) && !p.is(p.toks[i+1].word, Stop) ||
			!p.known(t.word) || p.is(t.word, Town) || t.look&shout != 0 && t.to-t.at > 2 || i == begin && (p.raised(i) ||
			p.possessive(i) && p.expects(slot.BusinessName))
	case i == begin+1 && t.word == 0 && p.known(p.toks[begin].word) && p.toks[begin].look&opening == 0 && p.nameLike(i):
		return 1, true // "Green papaya"
	case p.placeLike(t) && (i == begin || p.capitalAfterPlace(i)):
		return 1, false
	case p.jointed(begin, i):
		return 1, true
	case i > begin && p.is(t.word, NameEnd) && p.toks[i-1].look&capital != 0 && p.closed(i+1):
		return 1, true // "Birch inn"
	case (p.is(t.word, Particle) || p.is(t.word, And) && !p.is(t.word, Company) || p.is(t.word, Article)) && i > begin &&
		p.capitalAfterWord(i):
		return 1, false
	}
	return 0, false
}

// dayNames reports whether a day of the week begins a name that stands where no day can, and the words behind it go on with the name:
// "at Monday Night Pasta".
func (p *parse) dayNames(begin, i int32) bool {
	if !p.isAt(begin, Weekday) || !p.isAt(begin-1, At) || p.isAt(begin-1, Until) || i > begin+1 || i+1 >= int32(len(p.toks)) {
		return false
	}
	t := &p.toks[begin+1]
	return t.kind == letter && t.look&capital != 0 && p.toks[i+1].kind == letter && p.toks[i+1].look&capital != 0 && !p.isAt(i+1, Stop)
}

// raised reports whether an everyday word is by itself a name, because it has a capital behind a word such as "at" or "call":
// "call Blue and ask".
func (p *parse) raised(i int32) bool {
	before := i - 1
	if p.isAt(before, Article) && p.is(p.toks[i].word, Sign) {
		before-- // "at the Crown"
	}
	return before >= 0 && p.toks[i].look&(capital|opening) == capital && p.toks[before].look&capital == 0 &&
		(p.is(p.toks[before].word, At) || p.is(p.toks[before].word, CallVerb)) && p.everyday(i) && !p.isAt(i, Beside) && !p.isAt(i, FirstName) &&
		p.closed(i+1)
}

// owned reports whether a token is the name of somebody to whom what follows belongs: "gino's".
func (p *parse) owned(i int32) bool {
	t := &p.toks[i]
	return p.possessive(i) && (t.word == 0 || p.is(t.word, FirstName))
}

// possessive reports whether a token says that something belongs to whom it names.
func (p *parse) possessive(i int32) bool {
	word := p.text[p.toks[i].start:p.toks[i].end]
	return len(word) > 3 && (strings.HasSuffix(word, "'s") || strings.HasSuffix(word, "’s"))
}

// joins reports whether a small word joins two parts of a name written with capitals: "Salt and Straw", "The Walrus and the Carpenter".
func (p *parse) joins(begin, i int32) bool {
	if p.jointed(begin, i) {
		return true
	}
	if i <= begin || !p.capitalAfterWord(i) {
		return false
	}
	if p.is(p.toks[i].word, Article) {
		return p.is(p.toks[i-1].word, And) && i > begin+1
	}
	return p.is(p.toks[i].word, And) && p.toks[i-1].look&capital != 0
}

// jointed reports whether a word such as "que" binds the words with capitals on both sides of it: "La Vaca que Ríe".
// Where it may lead to a person or a town as well, an everyday word must follow.
func (p *parse) jointed(begin, i int32) bool {
	if i <= begin || !p.isAt(i, Joint) || p.toks[i].look&capital != 0 || p.toks[i-1].look&capital == 0 || !p.capitalAfterPlace(i) ||
		p.is(p.toks[i].word, Until) && p.moves(begin) {
		return false
	}
	w := p.toks[i+1].word
	for _, class := range [...]Class{FirstName, Town, Title, Never, Beside, Digit, Bookable, PartOfDay} {
		if p.is(w, class) && !p.is(w, Sign) {
			return false
		}
	}
	v, _ := p.lang().value(p.toks[i].word, Joint)
	return p.is(w, Common) || p.is(w, Sign) || v == 0 && !p.known(w)
}

// anyJointed reports whether a word such as "que" binds two parts of a name.
func (p *parse) anyJointed(begin, end int32) bool {
	for i := begin + 1; i < end; i++ {
		if p.jointed(begin, i) {
			return true
		}
	}
	return false
}

// placeLike reports whether a word names a kind of business, by itself or by its ending.
func (p *parse) placeLike(t *token) bool {
	return p.is(t.word, Place) || p.kindByEnding(t) != NoCategory
}

func (p *parse) capitalAfterPlace(i int32) bool {
	return i+1 < int32(len(p.toks)) && p.toks[i+1].look&capital != 0 && p.toks[i+1].kind == letter
}

// capitalAfterWord reports whether small words such as "de la" lead to a capital.
func (p *parse) capitalAfterWord(i int32) bool {
	for n := 0; n < 3 && i+1 < int32(len(p.toks)); n++ {
		i++
		t := &p.toks[i]
		if t.kind == digit {
			return n == 0 && p.capitalAfter(i)
		}
		if t.kind != letter {
			return false
		}
		if t.look&capital != 0 {
			return !p.lang().is(t.word, Never) && !p.lang().is(t.word, Stop)
		}
		if !p.is(t.word, Particle) && !p.is(t.word, Article) && !p.is(t.word, Own) {
			return false
		}
	}
	return false
}
