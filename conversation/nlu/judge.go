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
	for try, from, to := 0, start, end; try < 4; try++ {
		p.tries++
		n, fault := slot.ReadPhone(p.words(from, to), p.req.Region)
		if fault == nil {
			p.keep(phoneAt{start: from, end: p.extension(to), e164: n.E164})
			return true
		}
		if fault.Code == slot.EmergencyPhone || fault.Code == slot.PremiumPhone {
			p.keep(phoneAt{start: from, end: to, fault: fault})
			return true
		}
		switch {
		case p.toks[from].kind == digit && p.toks[from].digits <= 2 && from+1 < to && p.toks[from+1].look&glued == 0 && from == start:
			from++
		case p.toks[end-1].digits <= 2 && to == end && end-1 > start:
			from, to = start, end-1
			for to > from+1 && p.toks[to-1].kind == mark {
				to--
			}
		default:
			return p.withArea(start, end) || p.expects(slot.Phone) && p.keepFault(start, end, fault)
		}
	}
	return false
}

// withArea reads a local number with the area code that stands elsewhere in the message: "555-0182, area code 312".
func (p *parse) withArea(start, end int32) bool {
	code := p.areaCode()
	if code < 0 || code >= start && code < end {
		return false
	}
	n, fault := slot.ReadPhone(p.words(code, code+1)+" "+p.words(start, end), p.req.Region)
	if fault == nil {
		p.keep(phoneAt{start: start, end: end, e164: n.E164})
	}
	return fault == nil
}

// areaCode returns the token of the area code that the message names, -1 when it names none.
func (p *parse) areaCode() int32 {
	for i := range int32(len(p.toks)) {
		if !p.isAt(i, AreaMark) {
			continue
		}
		for _, at := range [...]int32{i + 1, i + 2, i + 3, i - 1} {
			if at >= 0 && at < int32(len(p.toks)) && p.toks[at].kind == digit && p.toks[at].digits >= 2 && p.toks[at].digits <= 4 {
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
		case p.is(t.word, NumberMark) && !(t.kind == mark && p.isAt(i-1, PhoneMark)): // "ph# 212" is a phone
			return true
		case t.kind == mark && (p.text[t.start] != '.' || t.look&glued != 0 && p.toks[max(i-1, 0)].to-p.toks[max(i-1, 0)].at <= 3):
		case p.is(t.word, PhoneMark) || p.is(t.word, Filler) || p.is(t.word, Article) || t.to-t.at <= 2:
		default:
			return false
		}
	}
	return false
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
