package nlu

import (
	"slices"
	"strings"

	"github.com/kallybot/kallybot/conversation/slot"
)

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
		start, end = p.onlyCall(), int32(len(p.toks))
	}
	p.out.Appointment = p.appoints(start, end)
	p.fact(Fact{Slot: slot.Task, Value: clean(p.words(start, end)), Span: p.span(start, end)})
}

// appoints reports whether the request between two tokens is to make an appointment: it names one, and neither asks about one nor
// changes it.
func (p *parse) appoints(start, end int32) bool {
	if p.isAt(start, AskVerb) && !p.isAt(start, BookVerb) || p.anyIs(start, end, Move) || p.anyIs(start, end, ChangeVerb) {
		return false
	}
	for i := start; i < end; i++ {
		if n, is := p.lang().value(p.toks[i].word, Bookable); is && n == 1 && !p.isAt(i-1, At) && p.roles[i] == 0 {
			return true
		}
	}
	return false
}

// onlyDial reports whether a message names a number to call and nothing that the call is for.
func (p *parse) onlyDial() bool {
	if !p.has(slot.Phone) {
		return false
	}
	for i := range p.toks {
		if t := &p.toks[i]; t.kind == letter && !p.phoned[i] && !p.is(t.word, CallVerb) && !p.is(t.word, PhoneMark) &&
			!p.is(t.word, Filler) && !p.leadsValue(int32(i)) {
			return false
		}
	}
	return true
}

// onlyCall returns where a request begins that is only to call somebody: at "call" behind polite words, else at the beginning.
func (p *parse) onlyCall() int32 {
	if at := p.lead(); p.isAt(at, CallVerb) && slot.Check(slot.Task, clean(p.words(at, int32(len(p.toks)))), p.req.Now) == nil {
		return at
	}
	return 0
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

// request returns where the request itself begins: behind polite words, and behind "call so and so and".
func (p *parse) request() int32 {
	first := p.lead()
	at := first
	if !p.isAt(at, CallVerb) && p.isAt(at+1, CallVerb) {
		at++ // "also call"
	}
	if at == 0 && p.isAt(0, And) && p.asks(1) {
		return 1
	}
	for n := 0; !p.isAt(at, CallVerb) && n < politeWords && p.isAt(at, Stop); n++ {
		at++ // "can you call"
	}
	if !p.isAt(at, CallVerb) {
		return first
	}
	for i := at + 1; i < at+longestCallClause && i+1 < int32(len(p.toks)); i++ {
		if p.isAt(i, And) && p.asks(i+1) || p.isAt(i, For) && (p.asks(i+1) || p.names(i+1)) {
			return i + 1
		}
	}
	return first
}

// wondering is the argument of polite words that stay.
const wondering = 1

// courteous is the argument of polite words that stand anywhere and say nothing about the call.
const courteous = 2

// lead returns the first token behind the greeting and the polite words that a message begins with.
func (p *parse) lead() (first int32) {
	for n := 0; n < maxFillers; n++ {
		next := first
		for next < int32(len(p.toks)) && (p.toks[next].kind == mark || p.isAt(next, Filler)) {
			next++
		}
		next = p.politely(next)
		if next == first || next >= int32(len(p.toks)) {
			break
		}
		first = next
	}
	return first
}

// politely returns the end of the polite words at a token, the token when there are none.
func (p *parse) politely(at int32) int32 {
	end := at
	for i := range p.hits {
		h := &p.hits[i]
		switch {
		case h.start != at || h.op != opLead && (h.op != opIntent || h.a != atGreet):
		case h.op == opIntent:
			end = max(end, h.end)
		case h.a == courteous:
		case h.a == wondering:
			return at
		case len(p.lang().namings) == 0 || p.names(h.end) || p.isAt(h.end, Bookable) || p.isAt(h.end, Article) || p.isAt(h.end, One):
			end = max(end, h.end)
		}
	}
	return end
}

// names reports whether the word at a token is a verb that names what is asked for: "pedir", "anularla".
func (p *parse) names(i int32) bool {
	if i >= int32(len(p.toks)) || p.toks[i].kind != letter {
		return false
	}
	word := strings.ToLower(p.words(i, i+1))
	return slices.ContainsFunc(p.lang().namings, func(end string) bool { return strings.HasSuffix(word, end) })
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
	return p.closeTask(p.dropStub(start, end))
}

// dropStub cuts a last clause that was left with small words only: "cancel my table, it is".
func (p *parse) dropStub(start, end int32) int32 {
	for i := end - 1; i > start && (p.isAt(i, Stop) || p.isAt(i, Filler) || p.toks[i].kind == mark); i-- {
		if p.toks[i].kind == mark {
			return i
		}
	}
	return end
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
	for k := range p.out.Facts {
		f := &p.out.Facts[k]
		if at < f.Span.Start || at >= f.Span.End || f.Value == "" || question && f.Slot != slot.Phone && f.Slot != slot.UserPhone {
			continue
		}
		switch f.Slot {
		case slot.Phone, slot.UserPhone, slot.Date, slot.Time, slot.TimePreference, slot.PartySize, slot.UserName, slot.BusinessName:
			for i > 0 && int(p.toks[i-1].at) >= f.Span.Start {
				i--
			}
			return p.cueOf(i)
		}
	}
	if question {
		return i + 1
	}
	return p.partBegin(i + 1)
}

// partBegin returns where the longest part of the day begins that ends before a token; the token itself when there is none.
func (p *parse) partBegin(end int32) int32 {
	for i := max(end-maxPattern, 0); i < end; i++ {
		for k := p.heads[i]; k != 0; k = p.items[k-1].next {
			if it := &p.items[k-1]; it.class == Part && it.end == end {
				return i
			}
		}
	}
	return end
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
