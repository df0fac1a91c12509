package nlu

import (
	"strconv"

	"github.com/kallybot/kallybot/conversation/slot"
)

// fewestSaid is how many number words a dictated phone number has at least.
const fewestSaid = 3

// spokenPhones finds numbers said digit by digit or in pairs.
func (p *parse) spokenPhones() {
	said := 0
	for i := range p.toks {
		w := p.toks[i].word
		if p.toks[i].kind == letter && (p.is(w, Digit) || p.is(w, Teen) || p.is(w, Tens) || p.is(w, Zero) || p.is(w, Hundred)) {
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
			if n, fault := slot.ReadPhone(p.plusSaid(i)+string(digits), p.req.Region); fault == nil {
				p.keep(phoneAt{start: i, end: end, e164: n.E164})
				i = end
				continue
			}
		}
		i = max(i+1, end)
	}
}

// plusSaid is "+" where the word before a number says so: "plus four four 20 ...". Without it the number would be one of the region.
func (p *parse) plusSaid(i int32) string {
	if i == 0 {
		return ""
	}
	for _, l := range p.langs {
		if strict, ok := l.value(p.toks[i-1].word, PlusSign); ok &&
			(strict == 0 || p.begins(i-1) || p.isAt(i-2, PhoneMark) || p.isAt(i-2, CallVerb) || p.isAt(i-2, At)) {
			return "+"
		}
	}
	return ""
}

// dictated reads the digits said from token i on.
func (p *parse) dictated(i int32) (end int32, digits []byte) {
	words := 0
	var buf [24]byte
	out := buf[:0]
	repeat := 1
	for end = i; end < int32(len(p.toks)) && len(out) < longestPhone; {
		t := &p.toks[end]
		if t.kind == mark && len(out) > 0 && (p.text[t.start] == '-' || p.text[t.start] == ',') {
			end++
			continue
		}
		n, width, used := p.saidDigits(end)
		if used == 0 {
			break
		}
		if width == 3 {
			out = append(out, byte('0'+n/100))
			n, width = n%100, 2
		}
		if width == 0 { // double, triple
			repeat, end, words = int(n), end+1, words+1
			continue
		}
		for ; repeat > 0; repeat-- {
			out = append(out, "0000"[:max(width-len(strconv.Itoa(int(n))), 0)]...)
			out = strconv.AppendInt(out, int64(n), 10)
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
	p.steps++
	t := &p.toks[i]
	if t.kind == digit && t.digits <= 4 && t.look&glued == 0 {
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
		if v, ok := l.value(t.word, Hundred); ok && v > 100 && i+1 < int32(len(p.toks)) {
			if !p.isAt(i+1, Hundred) { // hundreds in a row are no number, and looking into each would never end
				if rest, width, used := p.saidDigits(i + 1); width == 2 {
					return int32(v) + rest, 3, used + 1
				}
			}
			if p.toks[i+1].kind == mark || !l.is(p.toks[i+1].word, Digit) {
				return int32(v), 3, 1
			}
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
