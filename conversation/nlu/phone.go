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
	longestPhone = 40 // in tokens, with every digit by itself
)

// findPhones finds phone numbers in figures and in words. What they are made of is no time and no date.
func (p *parse) findPhones() {
	for i, figures := int32(0), int32(-1); i < int32(len(p.toks)); {
		if figures < i {
			if figures = p.figuresFrom(i); figures == int32(len(p.toks)) {
				break
			}
			i = max(i, figures-longestPhone+1) // no run that begins before reaches them
		}
		if p.dateAt(i) {
			i += dateTokens
			continue
		}
		end, digits := p.phoneRun(i)
		if digits >= fewestDigits && p.tries < maxPhones && p.tryPhone(i, end) {
			if i = p.phones[len(p.phones)-1].end; p.phones[len(p.phones)-1].fault != nil {
				i = p.figuresEnd(i)
			}
			continue
		}
		if digits >= fewestDigits && p.indivisible(i, end) {
			i = p.figuresEnd(end)
			continue
		}
		if end = p.lettered(i, end, digits); end > i {
			i = end
			continue
		}
		i++
	}
	p.spokenPhones()
}

// figuresFrom returns the first token in figures at or behind i, or the end of the message.
func (p *parse) figuresFrom(i int32) int32 {
	for i < int32(len(p.toks)) && p.toks[i].kind != digit {
		i++
	}
	return i
}

// dateTokens is how many tokens a date in figures has.
const dateTokens = 5

// dateAt reports whether a whole date in figures begins at a token, whatever figures stand beside it: "for 4 17/01/2027".
func (p *parse) dateAt(i int32) bool {
	sep := p.joint(i)
	if sep != '/' && sep != '-' && sep != '.' || p.joint(i+2) != sep || p.joint(i+4) == sep ||
		i > 0 && p.toks[i].look&glued != 0 && p.toks[i-1].kind != letter && p.text[p.toks[i-1].start] != '(' {
		return false
	}
	a, b, c := &p.toks[i], &p.toks[i+2], &p.toks[i+4]
	if a.digits == 4 {
		a, c = c, a
	}
	year := c.digits == 4 && c.num >= 1900 && c.num <= 2200 || c.digits == 2 && sep == '/'
	return year && a.digits <= 2 && b.digits <= 2 && min(a.num, b.num) >= 1 && min(a.num, b.num) <= 12 && max(a.num, b.num) <= 31
}

// lettered keeps a number that is written with letters, "+1 415 CALL NOW", as one that cannot be dialled, and returns its end.
func (p *parse) lettered(i, end int32, digits int) int32 {
	if p.text[p.toks[i].start] != '+' || digits == 0 || digits >= fewestDigits {
		return i
	}
	letters := 0
	for end < int32(len(p.toks)) && p.toks[end].look&shout != 0 && letters <= mostDigits {
		letters += int(p.toks[end].to - p.toks[end].at)
		end++
	}
	if letters == 0 || digits+letters < fewestDigits {
		return i
	}
	p.keepFault(i, end, &slot.Fault{Slot: slot.Phone, Code: slot.NotANumber, Said: p.words(i, end)})
	return end
}

// phoneRun returns the end of the longest run of figures and the marks of phone numbers that begins at i, and its digits.
func (p *parse) phoneRun(i int32) (end int32, digits int) {
	n := int32(len(p.toks))
	first := p.text[p.toks[i].start]
	if p.toks[i].kind != digit && first != '+' && first != '(' {
		return i, 0
	}
	if p.toks[i].kind == digit && i > 0 && p.toks[i].look&glued != 0 && p.toks[i-1].kind != mark || p.goesOn(i) {
		return i, 0
	}
	end = i
	for j := i; j < n && j < i+longestPhone; j++ {
		p.steps++
		t := &p.toks[j]
		if t.kind != digit && t.kind != mark {
			break
		}
		if p.dateAt(j) || p.pairApart(j, digits) || digits >= fewestDigits && p.markAt(j, '(') || j == i+1 && p.countEnds(i) {
			break
		}
		if t.kind == digit {
			digits += int(t.digits)
			end = j + 1
			continue
		}
		if !p.phoneMark(j, j == i) {
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

// countEnds reports whether a small number ends a sentence, so that the phone number behind it is another: "so 3. 206 555 0144".
func (p *parse) countEnds(i int32) bool {
	return p.toks[i].digits <= 2 && p.ledIn(i) && p.markAt(i+1, '.') && i+2 < int32(len(p.toks)) && p.toks[i+2].look&glued == 0
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
		return p.text[t.start] == ':' && t.look&glued != 0 && i+2 < int32(len(p.toks)) && p.toks[i+2].kind == digit &&
			p.toks[i+2].look&glued != 0
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
