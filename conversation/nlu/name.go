package nlu

import "github.com/kallybot/kallybot/conversation/slot"

// maxNameWords bounds a name.
const maxNameWords = 9

// mostTitles is how many titles and articles may stand before a name.
const mostTitles = 3

// personRun returns the token behind the person's name that begins at pos, or pos when none does.
// Where the name is written with capitals it goes on as long as they do; else up to the first word that is in no name.
func (p *parse) personRun(pos int32) (begin, end int32) {
	for n := 0; n < mostTitles && pos < int32(len(p.toks)) && (p.is(p.toks[pos].word, Title) || p.is(p.toks[pos].word, Article)); n++ {
		p.steps++
		if p.dotAfter(pos) && p.is(p.toks[pos].word, Title) {
			pos++
		}
		pos++
	}
	if pos < int32(len(p.toks)) && p.quote(pos) {
		return p.quoted(pos)
	}
	if end = p.spelled(pos); end > pos {
		return pos, end
	}
	if pos > 0 && pos < int32(len(p.toks)) && p.toks[pos-1].kind == digit && p.toks[pos].look&glued != 0 && p.toks[pos].to-p.toks[pos].at == 1 {
		return pos, pos // the T and the Z of a time stamp
	}
	caps := pos < int32(len(p.toks)) && p.toks[pos].look&capital != 0 && !p.shouting
	i := pos
	for words := 0; i < int32(len(p.toks)) && words < maxNameWords; words++ {
		p.steps++
		t := &p.toks[i]
		switch {
		case t.kind != letter:
			return pos, p.trimName(pos, i)
		case caps && t.look&capital != 0:
			if i == pos && p.is(t.word, Filler) && p.comma(i+1) {
				return pos, pos // "Oh, Ana"
			}
			if i > pos && p.shouted(pos, i) {
				return pos, p.trimName(pos, i)
			}
			if p.is(t.word, Never) && t.look&shout == 0 && !(p.is(t.word, FirstName) && len(p.toks) <= shortAnswer) &&
				!(i > pos && p.is(t.word, Bookable) && p.isAt(i-1, FirstName) && p.endsAt(i+1)) || i > pos &&
				p.is(t.word, Stop) && t.look&shout == 0 && t.look&opening == 0 && p.known(t.word) && !p.is(t.word, Particle) {
				return pos, p.trimName(pos, i)
			}
		case caps && i > pos && p.hyphened(i):
		case caps && p.is(t.word, Particle) && i > pos && p.capitalAfter(i):
		case caps:
			return pos, p.trimName(pos, i)
		case p.is(t.word, Particle) && i == pos && !p.is(t.word, Stop) && !p.is(t.word, At) && (p.capitalAfter(i) || p.nameLike(i+1)):
			caps = p.capitalAfter(i) && !p.shouting
		case p.is(t.word, Particle) && i > pos && (p.nameLike(i+1) || p.devoted(i+1) || p.particled(i+1)):
		case i > pos && p.devoted(i):
		case !p.nameLike(i) && !(i > pos && (p.wordOfName(i) || p.initial(i) || i == pos+1 && p.surnameLike(i) || p.strange(i) && p.isAt(i-1, FirstName))):
			return pos, p.trimName(pos, i)
		}
		i++
		if i < int32(len(p.toks)) && p.dot(i) && (t.to-t.at == 1 || p.shortened(i)) { // an initial, "St."
			i++
		}
	}
	return pos, p.trimName(pos, i)
}

// shouted reports whether a word in capitals that the tables have stands behind a name that is not: "Ana Soler DOB", "Nopa ASAP".
func (p *parse) shouted(begin, i int32) bool {
	t := &p.toks[i]
	return t.look&shout != 0 && p.toks[begin].look&shout == 0 && p.known(t.word) && !p.is(t.word, Common) && !p.is(t.word, Place)
}

// shortened reports whether the word before the dot at i is the beginning of a name, as "St." is: a word that no table has follows.
// Behind a known abbreviation more of the name follows: "Fdez. de la Hoz".
func (p *parse) shortened(i int32) bool {
	t := &p.toks[i-1]
	if p.is(t.word, Abbreviation) && (p.capitalAfter(i) || p.nameLike(i+1)) {
		return true
	}
	return t.to-t.at == 2 && t.look&capital != 0 && i+1 < int32(len(p.toks)) && p.toks[i+1].look&capital != 0 && !p.known(p.toks[i+1].word)
}

// hyphened reports whether only a hyphen stood between a word and the one before it.
func (p *parse) hyphened(i int32) bool {
	return i > 0 && p.toks[i].kind == letter && p.toks[i].look&glued != 0 && p.toks[i-1].kind == letter
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
	if p.is(t.word, FirstName) {
		return !(p.is(t.word, Stop) && i+1 < int32(len(p.toks)) && p.is(p.toks[i+1].word, Stop)) // "will be"
	}
	return !p.known(t.word) && !p.ending(t) && !(i > 1 && p.plural(t))
}

// plural reports whether a word in small letters that no table has is the plural of one that is in no name.
func (p *parse) plural(t *token) bool {
	word := p.text[t.start:t.end]
	if t.word != 0 || t.look&capital != 0 || len(word) < shortestEnding || word[len(word)-1] != 's' {
		return false
	}
	stem := p.reader.vocab.id([]byte(word[:len(word)-1]))
	return stem != 0 && p.is(stem, Common) && !p.is(stem, FirstName)
}

// devoted reports whether a word behind a first name and small words goes on with it: "maría del mar", "maría de la luz".
func (p *parse) devoted(i int32) bool {
	if !p.isAt(i, Sign) {
		return false
	}
	j := i - 1
	for p.isAt(j, Particle) && !p.isAt(j, And) && j > i-3 {
		j--
	}
	return j < i-1 && p.isAt(j, FirstName)
}

// particled reports whether an article and a word that can be part of a name stand at a token: "la torre" in "juan de la torre".
func (p *parse) particled(i int32) bool {
	return p.isAt(i, Article) && p.isAt(i, Particle) && p.isAt(i-1, Particle) && !p.isAt(i-1, And) && p.nameLike(i+1)
}

// wordOfName reports whether an everyday word goes on with the name that was asked for: "lola flores".
func (p *parse) wordOfName(i int32) bool {
	w := p.toks[i].word
	short := len(p.toks) <= shortAnswer || len(p.toks) <= 2*shortAnswer && p.strange(i-1) && p.idle(i) && p.end(i+1)
	return p.expects(slot.UserName) && short && (p.is(w, Common) || p.is(w, Feast) || p.is(w, Place)) &&
		!p.is(w, Stop) && !p.is(w, Filler) && !p.is(w, Never) && !p.is(w, But)
}

// surnameLike reports whether a word that means nothing else ends what is said, behind a first name: "marcus bell".
func (p *parse) surnameLike(i int32) bool {
	return p.is(p.toks[i-1].word, FirstName) && p.idle(i) && p.ends(i+1) && !p.dateStarts(i) && !p.is(p.toks[i].word, Filler)
}

// shortestEnding is the shortest word whose ending tells that it is no name: "king" is one.
const shortestEnding = 6

// ending reports whether a word ends as words do that are no names.
func (p *parse) ending(t *token) bool {
	return t.end-t.start >= shortestEnding && p.endingsOf(t).nameless
}

// known reports whether a word is in any class that keeps it out of names.
func (p *parse) known(word int32) bool {
	return p.classes.anyOf(word, inNoName)
}

// inNoName are the classes that keep a word out of names: all but those that say nothing about it.
var inNoName = butFor(bitsOf(FirstName, Title, Particle, Double, Terrain, NameEnd, Journey, Abbreviation, Sign, Brand))

func (p *parse) capitalAfter(i int32) bool {
	for n := 0; n < 3 && i+1 < int32(len(p.toks)); n++ {
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
	return i >= 0 && i < int32(len(p.toks)) && p.toks[i].kind == mark && p.text[p.toks[i].start] == '.' && p.toks[i].look&glued != 0
}

func (p *parse) dotAfter(i int32) bool { return p.dot(i + 1) }

func (p *parse) quote(i int32) bool {
	return p.toks[i].kind == mark && (p.text[p.toks[i].start] == '"' || p.text[p.toks[i].start] == '\'' ||
		p.toks[i].end-p.toks[i].start > 1 && p.wideQuote(i))
}

func (p *parse) wideQuote(i int32) bool {
	for _, r := range p.text[p.toks[i].start:p.toks[i].end] {
		_, plain := kindOf(r)
		return plain == '"' || plain == '\''
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
