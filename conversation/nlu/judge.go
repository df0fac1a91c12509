package nlu

import "github.com/kallybot/kallybot/conversation/slot"

// tryPhone judges a run, and parts of it where a number of something else stands before or behind the phone number.
func (p *parse) tryPhone(start, end int32) bool {
	if p.numbered(start) || p.dateLike(start, end) || p.money(start) {
		return false
	}
	if end < int32(len(p.toks)) && p.toks[end].look&glued != 0 && p.toks[end].kind == letter && !p.is(p.toks[end].word, Extension) &&
		(p.toks[end].word == 0 || p.toks[end].to-p.toks[end].at == 1) {
		return false
	}
	if plus := p.plusSaid(start); plus != "" {
		p.tries++
		n, fault := slot.ReadPhone(plus+p.words(start, end), p.req.Region)
		return p.judged(start, end, n, fault)
	}
	if p.withArea(start, end) {
		return true
	}
	p.tries++
	n, fault := slot.ReadPhone(p.words(start, end), p.req.Region)
	if fault == nil || fault.Code == slot.EmergencyPhone || fault.Code == slot.PremiumPhone {
		return p.judged(start, end, n, fault)
	}
	if p.tryParts(start, end) {
		return true
	}
	meant := p.expects(slot.Phone) || p.abroad(start) || p.grouped(start, end) && p.withCode(start, end)
	return meant && p.keepFault(start, end, fault)
}

// judged keeps a run of tokens for the number that it is, or for one that must not be called.
func (p *parse) judged(start, end int32, n slot.PhoneNumber, fault *slot.Fault) bool {
	if fault != nil {
		return p.keepFault(start, end, fault)
	}
	p.keep(phoneAt{start: start, end: p.extension(end), e164: n.E164})
	return true
}

// withArea reads a local number with the area code that stands elsewhere in the message: "555-0182, area code 312", "4555-0182 (011)".
func (p *parse) withArea(start, end int32) bool {
	if p.digitsIn(start, end) > longestLocal {
		return false
	}
	code := p.areaBehind(end)
	if code < 0 {
		code = p.areaCode()
	}
	if code < 0 || code >= start && code < end {
		return false
	}
	p.tries++
	n, fault := slot.ReadPhone(p.words(code, code+1)+" "+p.words(start, end), p.req.Region)
	if fault == nil && n.Kind == slot.Unallotted {
		fault = &slot.Fault{Slot: slot.Phone, Code: slot.NotPossible, Said: p.words(start, end)}
	}
	return (fault == nil || p.text[p.toks[code].start] == '0') && p.judged(start, end, n, fault) // without its area it would be another number
}

// longestLocal is how many digits a number without its area code has at most.
const longestLocal = 8

// areaBehind returns the token of an area code in brackets right behind a number, -1 for none.
func (p *parse) areaBehind(end int32) int32 {
	if p.markAt(end, '(') && end+2 < int32(len(p.toks)) && p.areaFigures(end+1) && (p.markAt(end+2, ')') || p.isAt(end+2, AreaMark)) {
		return end + 1
	}
	return -1
}

// areaFigures reports whether a token has as many digits as an area code.
func (p *parse) areaFigures(at int32) bool {
	return p.toks[at].kind == digit && p.toks[at].digits >= 2 && p.toks[at].digits <= 5
}

// areaCode returns the token of the area code that the message names, -1 when it names none.
func (p *parse) areaCode() int32 {
	for i := range int32(len(p.toks)) {
		if !p.isAt(i, AreaMark) {
			continue
		}
		for _, at := range [...]int32{i + 1, i + 2, i + 3, i - 1} {
			if at >= 0 && at < int32(len(p.toks)) && p.areaFigures(at) {
				return at
			}
		}
	}
	return -1
}

func (p *parse) keepFault(start, end int32, fault *slot.Fault) bool {
	p.keep(phoneAt{start: start, end: end, fault: fault})
	return true
}

// extension returns the token behind an extension, which belongs to the number's words.
func (p *parse) extension(end int32) int32 {
	i := end
	for i < int32(len(p.toks)) && i < end+3 && (p.is(p.toks[i].word, Extension) || p.toks[i].kind == mark && (p.dot(i) || p.comma(i))) {
		i++
	}
	if i > end && i < int32(len(p.toks)) && p.toks[i].kind == digit && p.toks[i].digits <= 7 && p.anyIs(end, i, Extension) {
		return i + 1
	}
	return end
}

// anyIs reports whether a token from start to end belongs to a class.
func (p *parse) anyIs(start, end int32, class Class) bool {
	if !p.says(class) {
		return false
	}
	for ; start < end; start++ {
		if p.is(p.toks[start].word, class) {
			return true
		}
	}
	return false
}

// numbered reports whether the figures are the number of something: an order, a policy, an account.
func (p *parse) numbered(start int32) bool {
	for i, n := start-1, 0; i >= 0 && n < 4; i, n = i-1, n+1 {
		t := &p.toks[i]
		switch {
		case p.is(t.word, NumberMark) && !(t.kind == mark && p.phoneSign(i)):
			return true
		case t.kind == mark && p.text[t.start] == '.' && p.toks[max(i-1, 0)].to-p.toks[max(i-1, 0)].at > 3:
			return false // "Ana's booking. 212 555 0163"
		case t.kind == mark:
		case p.is(t.word, PhoneMark) || p.is(t.word, Filler) || p.is(t.word, Article) || t.to-t.at <= 2:
		default:
			return false
		}
	}
	return false
}

// phoneSign reports whether a sign for a number stands for that of a phone: "ph# 212", "their # is", "the salon's #".
func (p *parse) phoneSign(i int32) bool {
	return i == 0 || p.isAt(i-1, PhoneMark) || p.isAt(i-1, Own) || p.isAt(i-1, Article) || p.possessive(i-1)
}

// dateLike tells 2027-03-08, 08/03/2027 and 30.123.456, as identity cards are numbered, from phone numbers.
func (p *parse) dateLike(start, end int32) bool {
	if end-start != 5 || p.joint(start) == 0 || p.joint(start) != p.joint(start+2) {
		return false
	}
	a, b, c := p.toks[start].digits, p.toks[start+2].digits, p.toks[start+4].digits
	return b <= 2 && (a == 4 && c <= 2 || a <= 2 && c == 4) || p.joint(start) == '.' && a <= 2 && b == 3 && c == 3
}

// people reports whether a word for people stands between two tokens.
func (p *parse) people(from, to int32) bool {
	return p.anyIs(from, to, Kin) || p.anyIs(from, to, KinPlural) || p.anyIs(from, to, People)
}
