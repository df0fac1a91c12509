package nlu

import "github.com/kallybot/kallybot/conversation/slot"

// longestHeading is how many words with capitals before the first mark may be a business's name.
const longestHeading = 5

// shorthand takes the words before the first mark for the business's name where a message gives nothing but values between marks,
// the person's name last: "Lumen. Friday. 8 pm. Ana Soler."
func (p *parse) shorthand() {
	if len(p.req.Expect) > 0 || p.has(slot.BusinessName) || p.shouting || !p.has(slot.Date) && !p.has(slot.PartySize) || !p.has(slot.Time) {
		return
	}
	end := p.heading()
	if end == 0 || !p.signed(end) {
		return
	}
	p.takeName(slot.BusinessName, 0, end)
}

// heading returns the end of the words with capitals that begin the message, if a mark stands behind them; 0 when there are none.
func (p *parse) heading() int32 {
	i, own := int32(0), false
	for i < int32(len(p.toks)) && i < longestHeading && p.toks[i].kind == letter && p.open(i) {
		t := &p.toks[i]
		joins := p.is(t.word, Article) || p.is(t.word, Particle) || p.is(t.word, And)
		if t.look&capital == 0 && (i == 0 || !joins && !p.possessive(i-1) && t.look&glued == 0) {
			return 0
		}
		if t.look&capital != 0 && !joins {
			if p.is(t.word, Never) || p.is(t.word, Filler) || p.is(t.word, Bookable) {
				return 0
			}
			own = true
		}
		i++
	}
	if !own || i >= int32(len(p.toks)) || p.toks[i].kind != mark || p.is(p.toks[0].word, FirstName) && !p.looksBusiness(0, i) {
		return 0
	}
	return i
}

// signed reports whether a person's name stands behind a token, the last of the values.
func (p *parse) signed(after int32) bool {
	if f, ok := p.out.Fact(slot.UserName); ok {
		return f.Span.Start > int(p.toks[after].at)
	}
	end := int32(len(p.toks))
	for end > after && p.toks[end-1].kind == mark {
		end--
	}
	start := end
	for start > after && p.toks[start-1].kind == letter && p.toks[start-1].look&capital != 0 && p.open(start-1) {
		start--
	}
	if start == end || p.toks[start-1].kind != mark || p.looksBusiness(start, end) {
		return false
	}
	b, e := p.personRun(start)
	return b == start && e == end && p.properName(b, e)
}
