package nlu

import "github.com/kallybot/kallybot/conversation/slot"

// task is the request in the person's own words, without what other slots hold where it stands at the edge: whom to call before
// the request, and when, where and for whom behind it. A request that is nothing else is kept whole.
func (p *parse) task() {
	if p.has(slot.Task) {
		return
	}
	start, end := p.request(), int32(len(p.toks))
	if p.onlyDial() {
		return
	}
	if _, not := p.given(); !not && !p.takenBack() {
		if short := p.trimTask(start, end); p.enough(start, short) {
			end = short
		}
	}
	if !p.enough(start, end) {
		start, end = 0, int32(len(p.toks))
	}
	p.fact(Fact{Slot: slot.Task, Value: clean(p.words(start, end)), Span: p.span(start, end)})
}

// onlyDial reports whether a message names a number to call and nothing that the call is for.
func (p *parse) onlyDial() bool {
	if !p.has(slot.Phone) {
		return false
	}
	for i := range p.toks {
		if t := &p.toks[i]; t.kind == letter && !p.phoned[i] && !p.is(t.word, CallVerb) && !p.is(t.word, PhoneMark) && !p.is(t.word, Filler) && !p.leadsValue(int32(i)) {
			return false
		}
	}
	return true
}

// enough reports whether the words between two tokens can be a task.
func (p *parse) enough(start, end int32) bool {
	return p.saying(start, end) >= fewestTaskWords && slot.Check(slot.Task, clean(p.words(start, end)), p.req.Now) == nil
}

// fewestTaskWords is how many words that say something are left of a request at least.
const fewestTaskWords = 2

// politeWords is how many words may stand before "call": "could you please".
const politeWords = 3

// longestCallClause is how many tokens may stand between "call" and what the call is for.
const longestCallClause = 24

// request returns where the request itself begins: behind "call so and so and".
func (p *parse) request() int32 {
	first := int32(0)
	for first < maxFillers && p.isAt(first, Filler) {
		first++
	}
	if !p.isAt(first, CallVerb) && p.isAt(first+1, CallVerb) {
		first++ // "also call"
	}
	if first == 0 && p.isAt(0, And) && p.asks(1) {
		return 1
	}
	for n := 0; !p.isAt(first, CallVerb) && n < politeWords && p.isAt(first, Stop); n++ {
		first++ // "can you call"
	}
	if !p.isAt(first, CallVerb) {
		return 0
	}
	for i := first + 1; i < first+longestCallClause && i+1 < int32(len(p.toks)); i++ {
		if (p.is(p.toks[i].word, And) || p.is(p.toks[i].word, For)) && p.asks(i+1) {
			return i + 1
		}
	}
	return 0
}

// asks reports whether a word at a token tells what is to be done on the phone.
func (p *parse) asks(i int32) bool {
	return p.isAt(i, AskVerb) || p.isAt(i, BookVerb) || p.isAt(i, Move)
}

// trimTask returns the end of a request without the values that stand last in it. A question keeps its dates: they are what it asks.
func (p *parse) trimTask(start, end int32) int32 {
	booking := p.category != NoCategory && p.category != General || p.anyIs(start, end, Bookable)
	question := !booking || p.isAt(start, AskVerb) && !p.isAt(start, BookVerb) && !p.isAt(start, Move)
	for end > start {
		last := &p.toks[end-1]
		if last.kind == mark || p.is(last.word, Filler) && last.kind == letter {
			end--
			continue
		}
		begin := p.valueBegin(end-1, question)
		if begin == end {
			break
		}
		for end = begin; end > start && p.leadsValue(end-1); end-- {
		}
	}
	return p.closeTask(end)
}

// closeTask gives back the mark that closes the request.
func (p *parse) closeTask(end int32) int32 {
	if end < int32(len(p.toks)) && p.toks[end].kind == mark && p.toks[end].look&glued != 0 && p.text[p.toks[end].start] == '?' {
		end++
	}
	return end
}

// valueBegin returns where the value begins that token i belongs to, with the words that lead to a name; i+1 when it is in none.
func (p *parse) valueBegin(i int32, question bool) int32 {
	at := int(p.toks[i].at)
	if f, ok := p.out.Fact(slot.TimePreference); ok && at >= f.Span.Start && at < f.Span.End {
		return i + 1
	}
	for k := range p.out.Facts {
		f := &p.out.Facts[k]
		if at < f.Span.Start || at >= f.Span.End || f.Value == "" || question && f.Slot != slot.Phone && f.Slot != slot.UserPhone {
			continue
		}
		switch f.Slot {
		case slot.Phone, slot.UserPhone, slot.Date, slot.Time, slot.PartySize, slot.UserName, slot.BusinessName:
			for i > 0 && int(p.toks[i-1].at) >= f.Span.Start {
				i--
			}
			return p.cueOf(i)
		}
	}
	return i + 1
}

// cueOf returns where the words begin that tell whose the name at token i is.
func (p *parse) cueOf(i int32) int32 {
	for k := range p.hits {
		if h := &p.hits[k]; h.op == opName && h.b == i {
			return h.start
		}
	}
	return i
}

// leadsValue reports whether the word at token i only leads to the value behind it.
func (p *parse) leadsValue(i int32) bool {
	w := p.toks[i].word
	if p.toks[i].kind == mark {
		return true
	}
	for _, class := range [...]Class{At, On, For, In, Article, Particle, Until, And, PhoneMark} {
		if p.is(w, class) && !p.is(w, CallVerb) {
			return true
		}
	}
	return false
}

// saying counts the words between two tokens that say something.
func (p *parse) saying(start, end int32) (n int) {
	for ; start < end; start++ {
		if w := p.toks[start].word; p.toks[start].kind == letter && !p.is(w, Filler) && !p.is(w, CallVerb) && !p.is(w, Article) {
			n++
		}
	}
	return n
}
