package nlu

import "github.com/kallybot/kallybot/conversation/slot"

// spellsOut reports whether a date in figures stands right behind a relative day, which it makes exact: "tomorrow, 14/4/2027".
func (p *parse) spellsOut(old, c *candidate) bool {
	return old.slot == slot.Date && old.it.op == opRelativeDay && c.it.op == 0 && c.it.flags&(written|weak) == written &&
		p.comma(old.end) && c.start == old.end+1
}

// better reports whether the later candidate replaces the earlier one.
func (p *parse) better(old, c *candidate) bool {
	if old.slot == slot.Date && old.it.flags&past != 0 {
		return true
	}
	if c.slot == slot.Phone && p.phones[old.phone].fault != nil && p.phones[c.phone].fault == nil {
		return true // a number that can be called, after one that cannot
	}
	if p.wanted(c) || p.spellsOut(old, c) {
		return true
	}
	if p.wanted(old) {
		return false
	}
	if c.slot == slot.BusinessName && old.it.a != 0 && p.placeLike(&p.toks[c.start]) && !p.placeLike(&p.toks[old.start]) {
		return true // "with Ana, at Salon Rosa"
	}
	if c.slot == slot.BusinessName && p.isAt(old.start, Title) && p.isAt(old.start, Place) && p.isAt(c.start-1, At) &&
		(p.anyIs(c.start+1, c.end, NameEnd) || p.anyIs(c.start, c.end, Place) && !p.isAt(c.start, Title)) {
		return true // "Dr Ruiz at Lakeside Clinic"
	}
	if c.slot == slot.PartySize && c.it.op == opParty && p.find(Number, c.start) != nil && !p.figured(old) {
		return true // "with my parents, five of us"
	}
	if c.slot == slot.BusinessName && old.it.a == 1 && (c.it.a == 1 || c.it.a == 7) && (p.isAt(old.start-1, And) || p.markAt(old.start-1, '/')) &&
		p.isAt(c.start-1, At) {
		return true // "with Ana at Nopa"
	}
	if c.slot == slot.UserName && c.it.a == 0 && c.start-old.end <= longestAside && p.anyIs(old.end, c.start, But) {
		return true // "my name is Tom, but book it under Jenny Marsh"
	}
	if c.slot == slot.UserName && p.capitals && p.toks[old.start].look&capital != p.toks[c.start].look&capital {
		return p.toks[c.start].look&capital != 0 // "I am a nurse, Ana Soler"
	}
	if c.slot == slot.UserName && (old.it.a == selfArg || c.it.a == selfArg) {
		return old.it.a == selfArg && c.it.a == 0 || c.it.a == selfArg && old.it.a != 0 && old.it.a != selfArg
	}
	if old.slot == slot.BusinessName && p.surer(c, old) {
		return true
	}
	for i := old.end; i < c.start && i < old.end+longestAside; i++ {
		if p.is(p.toks[i].word, Or) && c.start-old.end <= widestChoice {
			return false // the first of two is wanted more
		}
		if p.is(p.toks[i].word, Rather) || p.is(p.toks[i].word, No) &&
			(p.begins(i) && p.endsAt(i+1) || p.comma(i+1) && c.slot != slot.UserName && c.slot != slot.BusinessName) {
			return true // "the 9th, no, the 10th"
		}
	}
	if c.slot == slot.Time && p.anyIs(old.start, old.end, ClockWord) && !p.anyIs(c.start, c.end, ClockWord) {
		return true // "at midday, at half past one"
	}
	return c.weight > old.weight+10 || p.isAt(c.start-1, Until) && (p.moves(old.start) || p.moves(c.start))
}

// wanted reports whether words say that a candidate, or the date directly before a clock time, is what is to be.
func (p *parse) wanted(c *candidate) bool {
	r := p.roles[c.start]
	return r == roleWanted || r == roleArriving || p.beside(c) == roleWanted
}

// figured reports whether a candidate holds a number.
func (p *parse) figured(c *candidate) bool {
	for i := c.start; i < c.end; i++ {
		if p.find(Number, i) != nil {
			return true
		}
	}
	return false
}

// selfArg is the argument of the name of the person who speaks.
const selfArg = 4

// surer reports whether one name is a business's where another is perhaps only a town's: a word says so, or it names its kind.
func (p *parse) surer(c, old *candidate) bool {
	if c.it.op != opBusiness || old.it.op != opBusiness {
		return false
	}
	if c.it.a == 1 && old.it.a != 0 && p.isAt(old.start-1, In) && p.isAt(c.start-1, At) {
		return true // "in Alba at Nopa"
	}
	return c.it.a == 0 && old.it.a != 0 || old.it.a == 1 && c.it.a == 1 && p.anyIs(c.start, c.end, Place) &&
		!p.anyIs(old.start, old.end, Place)
}

// widestChoice is how many words stand between two values of which either will do.
const widestChoice = 3

// longestMove is how many words may stand between a word such as "move" and what is moved, beside those of a phone number.
const longestMove = 12

// farthestMove is how many tokens may stand there in all.
const farthestMove = 32

// moves reports whether a word that changes a date or time stands before a token.
func (p *parse) moves(at int32) bool {
	if !p.says(Move) {
		return false
	}
	words := 0
	for i := at - 1; i >= max(at-farthestMove, 0) && words < longestMove; i-- {
		if p.is(p.toks[i].word, Move) {
			return true
		}
		if p.toks[i].kind != mark && !p.phoned[i] {
			words++
		}
	}
	return false
}

// longestAside is how many words may stand between a value and the word that takes it back.
const longestAside = 12
