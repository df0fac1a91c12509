package nlu

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"github.com/kallybot/kallybot/conversation/slot"
)

// answer reads a bare value for the slot that was just asked for: "8", "Ana", "the 3rd".
func (p *parse) answer() {
	p.leadingCount()
	p.looseCount()
	for _, name := range p.req.Expect {
		if name == slot.BusinessName && p.wholeSign() {
			continue
		}
		if p.has(name) {
			p.amended(name)
			continue
		}
		switch name {
		case slot.PartySize, slot.Nights:
			p.bareCount(name)
			p.amended(name)
		case slot.Time:
			p.bareTime()
		case slot.Date:
			p.bareDate()
		case slot.Phone, slot.UserPhone:
			p.barePhone(name)
		case slot.UserName, slot.BusinessName:
			p.bareName(name)
		}
	}
}

// amended takes back a count for the bare number that a word such as "sorry" puts in its place: "five of us, no wait six".
func (p *parse) amended(name slot.Name) {
	it := p.freeItem(Number)
	if it == nil || name != slot.PartySize || it.a < 1 || it.a > 50 || !p.isAt(it.start-1, Rather) || !p.endsAt(it.end) {
		return
	}
	for i := range p.out.Facts {
		if f := &p.out.Facts[i]; f.Slot == name && f.Value != "" && f.Span.End <= int(p.toks[it.start].at) {
			f.Not, f.Or = []string{f.Value}, nil
			f.Value, f.Span = strconv.Itoa(int(it.a)), p.span(it.start, it.end)
			p.take(it)
		}
	}
}

// leadingCount takes the number before the first mark for the head count where a time is said behind it: "6, and at 9", "no, 6. And at 9".
func (p *parse) leadingCount() {
	it := p.freeItem(Number)
	if it == nil || it.start > 2 || !p.begins(it.start) || it.end == int32(len(p.toks)) || !p.endsAt(it.end) || p.expects(slot.Time) {
		return
	}
	p.hourInstead()
	if !p.has(slot.Time) || p.has(slot.PartySize) {
		return
	}
	if it.a >= 1 && it.a <= 50 {
		p.take(it)
		p.fact(Fact{Slot: slot.PartySize, Value: strconv.Itoa(int(it.a)), Span: p.span(it.start, it.end)})
	}
}

// hourInstead makes an hour of the bare number that stands instead of another, where a count stands before both:
// "no, 4. And 8 instead of 7".
func (p *parse) hourInstead() {
	for i := range p.cands {
		c := &p.cands[i]
		if c.slot != slot.PartySize || c.it.a > hoursOfDay || !p.anyIs(c.start, c.end, Instead) && !p.isAt(c.end, Instead) || p.has(slot.Time) {
			continue
		}
		at := item{class: Clock, start: c.start, end: c.start + 1}
		at.a, at.flags = settle(c.it.a, 0, -1, 0)
		hour := candidate{slot: slot.Time, start: at.start, end: at.end, it: &at}
		f := Fact{Slot: slot.Time, Span: p.span(at.start, at.end)}
		p.timeFact(&hour, &f)
		p.out.Facts = slices.DeleteFunc(p.out.Facts, func(f Fact) bool { return f.Slot == slot.PartySize })
		p.fact(f)
		return
	}
}

// looseCount takes a number that is a clause by itself for the head count of a table whose day and time are given: "Friday, five, at 9".
func (p *parse) looseCount() {
	if p.category != Restaurant && (p.category != NoCategory || !p.has(slot.Time)) || p.has(slot.PartySize) || !p.has(slot.Date) ||
		len(p.req.Expect) > 0 || !p.has(slot.Time) && !p.has(slot.TimePreference) && !p.anyIs(0, int32(len(p.toks)), Meal) {
		return
	}
	it := p.freeItem(Number)
	if it == nil || it.a < 1 || it.a > 50 || !p.endsAt(it.start-1) || it.start < 1 || !p.endsAt(it.end) {
		return
	}
	p.take(it)
	p.fact(Fact{Slot: slot.PartySize, Value: strconv.Itoa(int(it.a)), Span: p.span(it.start, it.end)})
}

// freeItem returns the first item of a class that no candidate took, one that is ruled out only where there is no other: "not 4 but 6".
func (p *parse) freeItem(class Class) *item {
	var first, not *item
	for i := range p.items {
		it := &p.items[i]
		if it.class != class || first != nil && it.start >= first.start {
			continue
		}
		open := p.unowned(it)
		if open && class == Number && p.is(p.toks[it.start].word, One) && it.end == it.start+1 && len(p.toks) > shortAnswer {
			continue
		}
		if open && !p.numbered(it.start) {
			if long := p.find(class, it.start); long != nil {
				it = long
			}
			if r := p.roles[it.start]; r != roleRuledOut && r != roleReplaced {
				first = it
				continue
			}
			not = cmp.Or(not, it)
		}
	}
	return cmp.Or(first, not)
}

// shortAnswer is an answer of so few words that each of them counts.
const shortAnswer = 4

func (p *parse) take(it *item) {
	for j := it.start; j < it.end; j++ {
		p.owner[j] = -1
	}
}

func (p *parse) bareCount(name slot.Name) {
	it := p.freeItem(Number)
	if h := p.freeItem(Party); h != nil && (it == nil || h.start <= it.start) && (h.flags&weak == 0 || h.b&headMany != 0 ||
		len(p.toks) <= shortAnswer) {
		it = h
	}
	if it == nil || name == slot.PartySize && it.class == Number && p.isAt(it.end, Counted) && p.countsThings(it.end) {
		return
	}
	most := int32(50)
	if name == slot.Nights {
		most = 90
	}
	c := candidate{slot: name, start: it.start, end: it.end, it: it}
	f := Fact{Slot: name, Span: p.span(it.start, it.end)}
	p.countFact(&c, &f, most)
	p.take(it)
	p.fact(f)
}

// countsThings reports whether the word for what is counted is no word for people, nor for a group of them.
func (p *parse) countsThings(i int32) bool {
	return !p.isAt(i, People) && !p.isAt(i, PersonNoun) && !p.isAt(i, Pairs) && !p.isAt(i, Group)
}

func (p *parse) bareTime() {
	it := p.bareNumber(24)
	if it == nil || it.a > 24 {
		return
	}
	at := item{class: Clock, start: it.start, end: it.end}
	at.a, at.flags = settle(it.a, 0, -1, 0)
	c := candidate{slot: slot.Time, start: it.start, end: it.end, it: &at}
	f := Fact{Slot: slot.Time, Span: p.span(it.start, it.end)}
	p.timeFact(&c, &f)
	p.take(it)
	p.fact(f)
}

func (p *parse) bareDate() {
	it := p.bareNumber(31)
	if o := p.freeItem(Ordinal); o != nil {
		it = o
	}
	if it == nil || it.a < 1 || it.a > 31 {
		return
	}
	month, dom := p.month, p.dom
	d, ok := p.dayFrom(it.a, month+bit(it.a < dom))
	if !ok {
		return
	}
	p.take(it)
	p.fact(Fact{Slot: slot.Date, Value: dayText(d), Span: p.span(it.start, it.end), DayOnly: true})
}

// clean joins the words of a text with single spaces. Most texts are so already.
func clean(text string) string {
	before := byte(' ')
	for i := 0; i < len(text); i++ {
		if c := text[i]; c < ' ' || wideSpace(c) || c == ' ' && before == ' ' {
			return strings.Join(strings.Fields(text), " ")
		}
		before = text[i]
	}
	return strings.TrimSuffix(text, " ")
}

// wideSpace reports whether a byte may begin a space that is not ASCII. These lie between U+0085 and U+3000; letters with accents begin
// with another byte.
func wideSpace(c byte) bool { return c == 0xC2 || c >= 0xE1 && c <= 0xE3 }
