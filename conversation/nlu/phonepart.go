package nlu

import "github.com/kallybot/kallybot/conversation/slot"

// A number that cannot be called is never cut until what is left of it can be: that would be somebody else's number. Figures are taken
// off a run only where something else explains them, a head count before the number or an hour behind it.

// tryParts judges a run without the small number of something else before it, or else without the one behind it.
func (p *parse) tryParts(start, end int32) bool {
	if p.tries >= maxPhones {
		return false
	}
	from, to := start+1, end-1
	if p.ledIn(start) && from < end && p.toks[start].digits <= 2 && p.toks[from].look&glued == 0 && !p.withCode(start, end) && p.tryPart(from, end) {
		return true
	}
	return to > start && p.toks[to].digits <= 2 && p.toks[to].look&glued == 0 && p.toks[to-1].kind == digit && p.tryPart(start, to)
}

// tryPart judges a part of a run, which must be a number that is in use.
func (p *parse) tryPart(start, end int32) bool {
	p.tries++
	n, fault := slot.ReadPhone(p.words(start, end), p.req.Region)
	if fault == nil && n.Kind == slot.Unallotted || fault != nil && fault.Code != slot.EmergencyPhone && fault.Code != slot.PremiumPhone {
		return false
	}
	return p.judged(start, end, n, fault)
}

// ledIn reports whether a word stands before figures that may tell what they count, "for 2", "ticket 4521", and none of a phone does.
func (p *parse) ledIn(i int32) bool {
	return i > 0 && p.toks[i].kind == digit && p.toks[i-1].kind == letter && !p.is(p.toks[i-1].word, PhoneMark)
}

// abroad reports whether a number is written with + or 00, so that it is meant with its country's code and nothing else.
func (p *parse) abroad(start int32) bool {
	t := &p.toks[start]
	return p.markAt(start, '+') || t.kind == digit && t.digits >= 2 && p.text[t.start] == '0' && p.text[t.start+1] == '0'
}

// withCode reports whether the figures of a run make a number that is in use in the country whose code they begin with: "44 20 7946 0958".
func (p *parse) withCode(start, end int32) bool {
	if p.tries++; p.tries > maxPhones {
		return false
	}
	n, fault := slot.ReadPhone("+"+p.words(start, end), "")
	return fault == nil && n.Kind != slot.Unallotted
}

// grouped reports whether a run is written in groups, as phone numbers are and numbers of orders are not.
func (p *parse) grouped(start, end int32) bool {
	groups := 0
	for i := start; i < end; i++ {
		groups += int(bit(p.toks[i].kind == digit))
	}
	return groups >= fewestGroups
}

// fewestGroups is how many groups of figures a number with its country's code has at least.
const fewestGroups = 3

// indivisible reports whether no part of a run that is no number may be taken for one by itself. One may where the run begins with the
// plain number of something else: "ticket 4521 415 555 0100".
func (p *parse) indivisible(start, end int32) bool {
	next := start + 1
	bound := next < end && p.toks[next].kind == mark && (!p.markAt(next, '(') || p.toks[next].look&glued != 0)
	return !p.ledIn(start) || bound || p.withCode(start, end)
}

// goesOn reports whether a token is written together with figures before it, so that no number begins there.
func (p *parse) goesOn(i int32) bool {
	for n := 0; n < mostMarks && i > 0 && p.toks[i].look&glued != 0; n++ {
		if i--; p.toks[i].kind != mark {
			return p.toks[i].kind == digit
		}
	}
	return false
}

// mostMarks bounds the marks in a row between two groups of figures.
const mostMarks = 4

// pairApart reports whether a day or a clock time in figures stands apart at a token: "26/12", and behind so many digits "19.30".
func (p *parse) pairApart(i int32, digits int) bool {
	sep := p.joint(i)
	if sep != '/' && sep != '.' || p.toks[i].look&glued != 0 || p.joint(i+2) != 0 {
		return false
	}
	a, b := &p.toks[i], &p.toks[i+2]
	if a.digits > 2 || b.digits > 2 {
		return false
	}
	if sep == '.' {
		return digits >= fewestDigits && b.digits == 2 && a.num <= hoursOfDay && b.num < 60
	}
	return min(a.num, b.num) >= 1 && min(a.num, b.num) <= 12 && max(a.num, b.num) <= 31
}

// digitsIn counts the digits of a run.
func (p *parse) digitsIn(start, end int32) (n int) {
	for ; start < end; start++ {
		n += int(p.toks[start].digits)
	}
	return n
}

// figuresEnd returns the token behind the figures and marks that go on at a token: what is left of a number that is too long.
func (p *parse) figuresEnd(i int32) int32 {
	for i < int32(len(p.toks)) && (p.toks[i].kind == digit || p.toks[i].kind == mark && p.phoneMark(i, false)) && !p.clockAt(i) {
		i++
	}
	return i
}
