package nlu

import "github.com/kallybot/kallybot/conversation/slot"

// phoneAt is a run of tokens that is a phone number, or was clearly meant as one.
type phoneAt struct {
	start, end int32
	e164       string
	fault      *slot.Fault
}

// Numbers of digits that a phone number written in a message has.
const (
	fewestDigits = 7
	mostDigits   = 17 // with 00 before the country
)

// findPhones finds phone numbers in figures and in words. What they are made of is no time and no date.
func (p *parse) findPhones() {
	for i := int32(0); i < int32(len(p.toks)); {
		end, digits := p.phoneRun(i)
		if digits >= fewestDigits && p.tries < maxPhones && p.tryPhone(i, end) {
			i = p.phones[len(p.phones)-1].end
			continue
		}
		i++
	}
	p.spokenPhones()
}

// phoneRun returns the end of the longest run of figures and the marks of phone numbers that begins at i, and its digits.
func (p *parse) phoneRun(i int32) (end int32, digits int) {
	n := int32(len(p.toks))
	first := p.text[p.toks[i].start]
	if p.toks[i].kind != digit && first != '+' && first != '(' {
		return i, 0
	}
	if p.toks[i].kind == digit && i > 0 && p.toks[i].look&glued != 0 && p.toks[i-1].kind != mark {
		return i, 0
	}
	end = i
	for j := i; j < n && digits <= mostDigits+1; j++ {
		t := &p.toks[j]
		if t.kind == digit {
			digits += int(t.digits)
			end = j + 1
			continue
		}
		if t.kind != mark || !p.phoneMark(j, j == i) {
			break
		}
	}
	for end > i && p.clockAt(end-1) {
		digits -= int(p.toks[end-1].digits)
		for end--; end > i && p.toks[end-1].kind == mark; end-- {
		}
	}
	return end, digits
}

// phoneMark reports whether the mark at j may stand inside a phone number.
func (p *parse) phoneMark(j int32, first bool) bool {
	switch c := p.text[p.toks[j].start]; c {
	case '(', ')', '-':
		return true
	case '.':
		return p.toks[j].look&glued != 0
	case '+':
		return first || p.text[p.toks[j-1].start] == '('
	case '/':
		return p.toks[j].look&glued != 0
	}
	return p.toks[j].end-p.toks[j].start > 1 // typographic dashes
}

// clockAt reports whether the figures at i belong to what follows: a clock time, a unit, a month.
func (p *parse) clockAt(i int32) bool {
	if p.toks[i].kind != digit || i+1 >= int32(len(p.toks)) {
		return false
	}
	t := &p.toks[i+1]
	if t.kind == mark {
		return p.text[t.start] == ':' && t.look&glued != 0 && i+2 < int32(len(p.toks)) && p.toks[i+2].kind == digit && p.toks[i+2].look&glued != 0
	}
	if p.toks[i].digits > 2 {
		return false
	}
	for _, class := range [...]Class{HalfDay, Unit, Month, People, Counted, OClock} {
		if p.is(t.word, class) {
			return true
		}
	}
	return false
}

// tryPhone judges a run, and parts of it where a number of something else stands before or behind the phone number.
func (p *parse) tryPhone(start, end int32) bool {
	if p.numbered(start) || p.dateLike(start, end) || p.money(start) {
		return false
	}
	if end < int32(len(p.toks)) && p.toks[end].look&glued != 0 && p.toks[end].kind == letter && !p.is(p.toks[end].word, Extension) && p.toks[end].word == 0 {
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
			return p.expects(slot.Phone) && p.keepFault(start, end, fault)
		}
	}
	return false
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
	if i > end && i < int32(len(p.toks)) && p.toks[i].kind == digit && p.toks[i].digits <= 7 && p.is2(end, i, Extension) {
		return i + 1
	}
	return end
}

// is2 reports whether a token from start to end belongs to a class.
func (p *parse) is2(start, end int32, class Class) bool {
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
		case p.is(t.word, NumberMark):
			return true
		case t.kind == mark && (p.text[t.start] != '.' || t.look&glued != 0 && p.toks[max(i-1, 0)].to-p.toks[max(i-1, 0)].at <= 3):
		case p.is(t.word, PhoneMark) || p.is(t.word, Filler) || p.is(t.word, Article) || t.to-t.at <= 2:
		default:
			return false
		}
	}
	return false
}

// dateLike tells 2027-03-08 and 08/03/2027 from phone numbers.
func (p *parse) dateLike(start, end int32) bool {
	if end-start != 5 || p.joint(start) == 0 || p.joint(start) != p.joint(start+2) {
		return false
	}
	a, b, c := p.toks[start].digits, p.toks[start+2].digits, p.toks[start+4].digits
	return b <= 2 && (a == 4 && c <= 2 || a <= 2 && c == 4)
}

// phoneAt reports whether a phone number begins or goes on at token i.
func (p *parse) phoneAt(i int32) bool {
	return i < int32(len(p.toks)) && p.phoned[i]
}

// maxPhones bounds the work on one message; nobody names more numbers.
const maxPhones = 32

// keep notes a phone number and that its tokens are nothing else.
func (p *parse) keep(f phoneAt) {
	p.phones = append(p.phones, f)
	for i := f.start; i < f.end; i++ {
		p.phoned[i] = true
	}
}

// fewestSaid is how many number words a dictated phone number has at least.
const fewestSaid = 3

// spokenPhones finds numbers said digit by digit or in pairs.
func (p *parse) spokenPhones() {
	said := 0
	for i := range p.toks {
		w := p.toks[i].word
		if p.toks[i].kind == letter && (p.is(w, Digit) || p.is(w, Teen) || p.is(w, Tens) || p.is(w, Zero)) {
			said++
		}
	}
	if said < fewestSaid {
		return
	}
	for i := int32(0); i < int32(len(p.toks)); {
		end, digits := p.dictated(i)
		if len(digits) >= fewestDigits && p.tries < maxPhones {
			p.tries++
			if n, fault := slot.ReadPhone(string(digits), p.req.Region); fault == nil {
				p.keep(phoneAt{start: i, end: end, e164: n.E164})
				i = end
				continue
			}
		}
		i = max(i+1, end)
	}
}

// dictated reads the digits said from token i on.
func (p *parse) dictated(i int32) (end int32, digits []byte) {
	words := 0
	var buf [24]byte
	out := buf[:0]
	repeat := 1
	for end = i; end < int32(len(p.toks)) && len(out) < mostDigits; {
		t := &p.toks[end]
		if t.kind == mark && len(out) > 0 && (p.text[t.start] == '-' || p.text[t.start] == ',') {
			end++
			continue
		}
		n, width, used := p.saidDigits(end)
		if used == 0 {
			break
		}
		if width == 0 { // double, triple
			repeat, end, words = int(n), end+1, words+1
			continue
		}
		for ; repeat > 0; repeat-- {
			if width == 2 {
				out = append(out, byte('0'+n/10))
			}
			out = append(out, byte('0'+n%10))
		}
		repeat = 1
		end, words = end+used, words+1
	}
	for end > i && p.toks[end-1].kind == mark {
		end--
	}
	if words < 3 {
		return end, nil
	}
	return end, append([]byte(nil), out...)
}

// saidDigits reads one or two digits said at token i: their value, how many they are, and the tokens used.
func (p *parse) saidDigits(i int32) (n int32, width int, used int32) {
	t := &p.toks[i]
	if t.kind == digit && t.digits <= 2 && t.look&glued == 0 {
		return t.num, int(t.digits), 1
	}
	for _, l := range p.langs {
		if v, ok := l.value(t.word, Zero); ok {
			return int32(v), 1, 1
		}
		if v, ok := l.value(t.word, Digit); ok {
			return int32(v), 1, 1
		}
		if v, ok := l.value(t.word, Teen); ok {
			return int32(v), 2, 1
		}
		if v, ok := l.value(t.word, Double); ok {
			return int32(v), 0, 1
		}
		if v, ok := l.value(t.word, Tens); ok {
			for k := i + 1; k < i+3 && k < int32(len(p.toks)); k++ {
				if d, ok := l.value(p.toks[k].word, Digit); ok && d > 0 {
					return int32(v + d), 2, k - i + 1
				}
				if !l.is(p.toks[k].word, And) {
					break
				}
			}
			return int32(v), 2, 1
		}
	}
	return 0, 0, 0
}
