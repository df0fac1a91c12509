package nlu

import (
	"cmp"
	"slices"

	"github.com/kallybot/kallybot/conversation/slot"
)

// signedLast takes the name that ends the message for the person's, where the one before it came from a town, "on the bus from Alba, Tim
// Dole", or stands between marks and is then taken for the business's: "Arch Angels, Tuesday after 5, Farah".
func (p *parse) signedLast(start, end int32) bool {
	f, ok := p.out.Fact(slot.UserName)
	if !ok || !p.end(end) || !p.endsAt(start-1) || len(p.req.Expect) > 0 {
		return false
	}
	b, e := p.personRun(start)
	at := p.tokenAt(f.Span.Start)
	if b != start || e != end || !p.properName(b, e) || at >= start || p.isAt(at, FirstName) {
		return false
	}
	from := p.isAt(at-1, From) && int(p.toks[at].to) == f.Span.End
	if !from && (p.owner[at] >= 0 || !p.endsAt(at-1) || p.category == NoCategory || p.has(slot.BusinessName)) {
		return false
	}
	p.takeName(slot.UserName, b, e)
	if !from {
		p.fact(Fact{Slot: slot.BusinessName, Value: f.Value, Span: f.Span})
	}
	return true
}

// firstNameLast returns the end of a name whose first name stands last behind a comma: "Name: Smith, John".
func (p *parse) firstNameLast(start, end int32) int32 {
	if !p.comma(end) || p.toks[start].look&capital == 0 || p.isAt(start, FirstName) {
		return end
	}
	b, e := p.personRun(end + 1)
	if b != end+1 || e != b+1 || p.toks[b].look&capital == 0 || !p.endsAt(e) || p.comma(e) {
		return end
	}
	if p.is(p.toks[b].word, FirstName) || p.toks[start].look&shout != 0 && p.toks[b].look&shout == 0 && !p.known(p.toks[b].word) {
		return e // "Name: SMITH, Joaquim"
	}
	return end
}

// tokenAt returns the token that begins at a code point, or the first behind it.
func (p *parse) tokenAt(at int) int32 {
	i, _ := slices.BinarySearchFunc(p.toks, int32(at), func(t token, at int32) int { return cmp.Compare(t.at, at) })
	return int32(i)
}
