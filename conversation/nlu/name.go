package nlu

import (
	"strings"

	"github.com/kallybot/kallybot/conversation/slot"
)

// maxNameWords bounds a name.
const maxNameWords = 9

// personRun returns the token behind the person's name that begins at pos, or pos when none does.
// Where the name is written with capitals it goes on as long as they do; else up to the first word that is in no name.
func (p *parse) personRun(pos int32) (begin, end int32) {
	for pos < int32(len(p.toks)) && (p.is(p.toks[pos].word, Title) || p.is(p.toks[pos].word, Article)) && !p.dotAfter(pos) {
		pos++
	}
	for pos < int32(len(p.toks)) && p.dotAfter(pos) && p.is(p.toks[pos].word, Title) {
		pos += 2
	}
	if pos < int32(len(p.toks)) && p.quote(pos) {
		return p.quoted(pos)
	}
	caps := pos < int32(len(p.toks)) && p.toks[pos].look&capital != 0 && !p.shouting
	i := pos
	for words := 0; i < int32(len(p.toks)) && words < maxNameWords; words++ {
		t := &p.toks[i]
		switch {
		case t.kind != letter:
			return pos, p.trimName(pos, i)
		case caps && t.look&capital != 0:
			if p.is(t.word, Never) && t.look&shout == 0 && !(p.is(t.word, FirstName) && len(p.toks) <= shortAnswer) || i > pos && p.is(t.word, Stop) && t.look&shout == 0 && t.look&opening == 0 && p.known(t.word) && !p.is(t.word, Particle) {
				return pos, p.trimName(pos, i)
			}
		case caps && p.is(t.word, Particle) && i > pos && p.capitalAfter(i):
		case caps:
			return pos, p.trimName(pos, i)
		case p.is(t.word, Particle) && i > pos && p.nameLike(i+1):
		case !p.nameLike(i):
			return pos, p.trimName(pos, i)
		}
		i++
		if i < int32(len(p.toks)) && t.to-t.at == 1 && p.dot(i) { // an initial
			i++
		}
	}
	return pos, p.trimName(pos, i)
}

// trimName takes particles off the end of a name.
func (p *parse) trimName(pos, end int32) int32 {
	for end > pos && p.toks[end-1].kind == letter && p.is(p.toks[end-1].word, Particle) && p.toks[end-1].look&capital == 0 {
		end--
	}
	return end
}

// nameLike reports whether a word in small letters can be part of a name: it means nothing else.
func (p *parse) nameLike(i int32) bool {
	if i >= int32(len(p.toks)) || p.toks[i].kind != letter {
		return false
	}
	t := &p.toks[i]
	if t.look&guessed != 0 {
		return true
	}
	return p.is(t.word, FirstName) || !p.known(t.word) && !p.ending(t)
}

// shortestEnding is the shortest word whose ending tells that it is no name: "king" is one.
const shortestEnding = 6

// ending reports whether a word ends as words do that are no names.
func (p *parse) ending(t *token) bool {
	word := p.text[t.start:t.end]
	if len(word) < shortestEnding {
		return false
	}
	for _, l := range p.langs {
		for _, e := range l.endings {
			if strings.HasSuffix(word, e) {
				return true
			}
		}
	}
	return false
}

// known reports whether a word is in any class that keeps it out of names.
func (p *parse) known(word int32) bool {
	for _, l := range p.langs {
		bits := l.bits[word]
		if bits[0]&^neutral[0] != 0 || bits[1]&^neutral[1] != 0 {
			return true
		}
	}
	return false
}

// neutral are the classes that say nothing about a word being in a name.
var neutral = func() (m [2]uint64) {
	for _, c := range [...]Class{FirstName, Title, Particle, Double} {
		m[c>>6] |= 1 << (c & 63)
	}
	return m
}()

func (p *parse) capitalAfter(i int32) bool {
	for n := 0; n < 2 && i+1 < int32(len(p.toks)); n++ {
		i++
		t := &p.toks[i]
		if t.kind != letter {
			return false
		}
		if t.look&capital != 0 {
			return true
		}
		if !p.is(t.word, Particle) {
			return false
		}
	}
	return false
}

func (p *parse) dot(i int32) bool {
	return i < int32(len(p.toks)) && p.toks[i].kind == mark && p.text[p.toks[i].start] == '.' && p.toks[i].look&glued != 0
}

func (p *parse) dotAfter(i int32) bool { return p.dot(i + 1) }

func (p *parse) quote(i int32) bool {
	return p.toks[i].kind == mark && (p.text[p.toks[i].start] == '"' || p.toks[i].end-p.toks[i].start > 1 && p.wideQuote(i))
}

func (p *parse) wideQuote(i int32) bool {
	for _, r := range p.text[p.toks[i].start:p.toks[i].end] {
		_, plain := kindOf(r)
		return plain == '"'
	}
	return false
}

// quoted is a name between quotation marks.
func (p *parse) quoted(pos int32) (begin, end int32) {
	for i := pos + 1; i < int32(len(p.toks)) && i <= pos+maxNameWords; i++ {
		if p.quote(i) {
			if i == pos+1 {
				break
			}
			return pos + 1, i
		}
	}
	return pos, pos
}

// businessRun returns the business name that begins at pos. Unlike a person's it may hold figures, "and" and "&".
func (p *parse) businessRun(pos int32) (begin, end int32) {
	n := int32(len(p.toks))
	if pos < n && p.quote(pos) {
		return p.quoted(pos)
	}
	begin = pos
	for begin < n && p.toks[begin].look&capital == 0 && p.is(p.toks[begin].word, Article) {
		begin++
	}
	if begin >= n {
		return pos, pos
	}
	caps := p.capitalNear(begin) && !p.shouting
	for caps && begin+1 < n && p.toks[begin].look&capital == 0 && p.is(p.toks[begin].word, Place) && p.toks[begin+1].look&capital != 0 {
		begin++
	}
	i, words := begin, 0
	proper := false
	for i < n && words < maxNameWords {
		step, own := p.businessWord(begin, i, caps)
		if step == 0 && caps && !proper && i > begin && (p.is(p.toks[i].word, In) || p.is(p.toks[i].word, On) || p.is(p.toks[i].word, At)) && p.capitalAfterWord(i) {
			step = 1 // "The Restaurant at Meadowood"
		}
		if step == 0 {
			break
		}
		proper = proper || own
		i, words = i+step, words+1
	}
	for i > begin && p.loose(i-1) {
		i--
	}
	if !proper {
		return pos, pos
	}
	return begin, i
}

// capitalNear reports whether a name written with capitals begins at i, perhaps behind its kind or a figure.
func (p *parse) capitalNear(i int32) bool {
	for k := 0; k < 3 && i < int32(len(p.toks)); k++ {
		t := &p.toks[i]
		if t.look&capital != 0 {
			return true
		}
		if t.kind == letter && !p.is(t.word, Place) && !p.is(t.word, Particle) && !p.is(t.word, Article) {
			return false
		}
		i++
	}
	return false
}

// businessWord returns how many tokens of the name stand at i, and whether they are the name's own and not a common word.
func (p *parse) businessWord(begin, i int32, caps bool) (step int32, own bool) {
	t := &p.toks[i]
	switch t.kind {
	case digit:
		return p.businessFigure(begin, i, caps)
	case mark, symbol:
		return p.businessMark(begin, i), false
	}
	if p.is(t.word, Never) && (t.look&capital == 0 || t.look&opening != 0) {
		return 0, false
	}
	if i > begin && p.dateStarts(i) && !(caps && t.look&capital != 0 && p.is(t.word, Stop)) {
		return 0, false
	}
	if caps {
		switch {
		case t.look&capital != 0:
			return 1, i > begin && !p.is(t.word, Place) && !p.is(t.word, Particle) || !p.known(t.word) || p.is(t.word, Town)
		case p.is(t.word, Place) && (i == begin || p.capitalAfterPlace(i)):
			return 1, false
		case (p.is(t.word, Particle) || p.is(t.word, And) || p.is(t.word, Article)) && i > begin && p.capitalAfterWord(i):
			return 1, false
		}
		return 0, false
	}
	if p.is(t.word, Place) || p.is(t.word, Particle) && i+1 < int32(len(p.toks)) && p.toks[i+1].kind == letter {
		return 1, false
	}
	if p.known(t.word) && !p.is(t.word, FirstName) || p.ending(t) {
		return b2i(i > begin && p.is(t.word, Common) && p.expects(slot.BusinessName)), false
	}
	return 1, true
}

// dateStarts reports whether a date, time or part of the day begins at a token.
func (p *parse) dateStarts(i int32) bool {
	for k := p.heads[i]; k != 0; k = p.items[k-1].next {
		switch p.items[k-1].class {
		case Date, Clock, Part:
			return true
		}
	}
	return false
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
			return !p.is(t.word, Never)
		}
		if !p.is(t.word, Particle) && !p.is(t.word, Article) {
			return false
		}
	}
	return false
}

// businessFigure is a number in a name: "Hotel 71", "4 Charles Grill".
func (p *parse) businessFigure(begin, i int32, caps bool) (int32, bool) {
	if p.phoneAt(i) || p.find(Clock, i) != nil {
		return 0, false
	}
	if i+2 < int32(len(p.toks)) && p.joint(i) == '/' && (p.capitalAfterPlace(i+2) && i == begin || i > begin) {
		return 3, false
	}
	if p.find(Date, i) != nil && !(caps && i == begin+1 && p.toks[begin].look&capital != 0 && p.is(p.toks[begin].word, Place)) {
		return 0, false
	}
	if i == begin || p.is(p.toks[i-1].word, And) {
		return b2i(caps && p.capitalAfterPlace(i)), false
	}
	if caps && (p.endsAt(i+1) || p.capitalAfterPlace(i)) && p.toks[i].digits < 5 {
		return 1, i == begin+1
	}
	return 0, false
}

func b2i(b bool) int32 {
	if b {
		return 1
	}
	return 0
}

// endsAt reports whether a clause ends before token i without looking over fillers.
func (p *parse) endsAt(i int32) bool {
	return i >= int32(len(p.toks)) || p.toks[i].kind == mark
}

// businessMark is a mark inside a name: "&", a dot behind an abbreviation, "#4".
func (p *parse) businessMark(begin, i int32) int32 {
	if i == begin || i+1 >= int32(len(p.toks)) {
		return 0
	}
	switch c := p.text[p.toks[i].start]; {
	case c == '&' || c == '+':
		return b2i(p.toks[i+1].kind == letter)
	case c == '#' && p.toks[i+1].kind == digit:
		return 2
	case (c == '/' || c == '-') && p.toks[i+1].look&capital != 0 && (c == '-' || p.toks[i].look&glued != 0):
		return 1
	case c == '-' && p.toks[i].look&glued != 0 && p.toks[i+1].look&glued != 0 && p.toks[i+1].kind == letter:
		return 1
	case c == '.' && p.dot(i) && p.toks[i-1].to-p.toks[i-1].at <= 2 && p.toks[i+1].look&capital != 0:
		return 1
	}
	return 0
}

// loose tells a token that cannot end a name.
func (p *parse) loose(i int32) bool {
	t := &p.toks[i]
	if t.kind == mark || t.kind == symbol {
		return true
	}
	return t.look&capital == 0 && (p.is(t.word, Particle) || p.is(t.word, And) || p.is(t.word, Article))
}

// namesFollow reports whether a capitalised word that means nothing else stands at pos: the number before it belongs to a name.
func (p *parse) namesFollow(pos int32) bool {
	if pos >= int32(len(p.toks)) || p.shouting {
		return false
	}
	t := &p.toks[pos]
	return t.kind == letter && t.look&capital != 0 && t.look&shout == 0 && !p.known(t.word)
}
