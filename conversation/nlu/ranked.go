package nlu

import (
	"slices"
	"strings"

	"github.com/kallybot/kallybot/conversation/slot"
)

// Ranking is a message that gives times in the order of preference: "at 8, or 8:30".
type Ranking struct {
	// Text is the message with the times behind the first one blanked out, so that all other spans hold.
	Text string
	// First is the first time, as it reads by itself.
	First Fact
	// Others are the later ones in the person's words.
	Others []string
}

// mostChoices bounds the times of one ranking behind the first.
const mostChoices = 8

// Ranked finds the times of a message that are choices behind the first one. ok is false when it offers none.
func (r *Reader) Ranked(q Request) (k Ranking, ok bool) {
	s := scanner{text: q.Text, vocab: r.vocab}
	toks := s.run()
	if !slices.ContainsFunc(toks, r.joins) {
		return k, false // else what stands behind each comma would be read for nothing
	}
	text := []rune(q.Text)
	for i := range toks {
		if !r.leads(q, toks, i, mostChoices-len(k.Others)) {
			continue
		}
		first, led := r.timeBefore(q, toks, i)
		end, follows := r.timeBehind(q, toks, i)
		if !led && len(k.Others) == 0 || !follows {
			continue
		}
		if len(k.Others) == 0 {
			k.First = first
		}
		k.Others = append(k.Others, string(text[toks[i+1].at:end]))
		for j := toks[i].at; j < int32(end); j++ {
			text[j] = ' '
		}
	}
	k.Text = string(text)
	return k, len(k.Others) > 0
}

// joins reports whether a word joins choices in any language.
func (r *Reader) joins(t token) bool { return r.isOne(t, Or) }

// leads reports whether a choice may follow token i: it joins choices, or is a comma in a list of times that ends with such
// a word, "8, 8:30 or 9". most bounds how many more times the list may have.
func (r *Reader) leads(q Request, toks []token, i, most int) bool {
	for ; most > 0 && i < len(toks); most-- {
		if r.joins(toks[i]) {
			return true
		}
		if toks[i].kind != mark || q.Text[toks[i].start] != ',' {
			return false
		}
		if i+1 < len(toks) && r.joins(toks[i+1]) {
			return true
		}
		end, ok := r.timeBehind(q, toks, i)
		for i++; ok && i < len(toks) && int(toks[i].at) < end; i++ {
		}
		if !ok {
			return false
		}
	}
	return false
}

// timeBefore is the time that ends right before token i, in the message or alone behind the last mark.
func (r *Reader) timeBefore(q Request, toks []token, i int) (Fact, bool) {
	for i > 0 && toks[i-1].kind == mark {
		i--
	}
	if i == 0 {
		return Fact{}, false
	}
	from := i - 1
	for from > 0 && toks[from-1].kind != mark {
		from--
	}
	for try, at := range [...]int{0, from} {
		part := q
		part.Text = q.Text[toks[at].start:toks[i-1].end]
		if try > 0 {
			part.Expect = []slot.Name{slot.Time}
		}
		read := r.Read(part)
		f, ok := read.Fact(slot.Time)
		if ok && f.Value != "" && f.Span.End == int(toks[i-1].to-toks[at].at) {
			return Fact{Slot: slot.Time, Value: f.Value, Or: f.Or, Approx: f.Approx, Span: Span{int(toks[at].at) + f.Span.Start, int(toks[i-1].to)}}, true
		}
	}
	return Fact{}, false
}

// timeBehind is the code point behind the time that stands next after token i, before the next mark or choice.
func (r *Reader) timeBehind(q Request, toks []token, i int) (end int, ok bool) {
	last := i
	for last+1 < len(toks) && !r.joins(toks[last+1]) && (toks[last+1].kind != mark || toks[last+1].look&glued != 0 &&
		last+2 < len(toks) && toks[last+2].look&glued != 0) {
		last++
	}
	if last == i {
		return 0, false
	}
	part := q
	part.Text, part.Expect = q.Text[toks[i+1].start:toks[last].end], []slot.Name{slot.Time}
	read := r.Read(part)
	f, ok := read.Fact(slot.Time)
	if !ok || f.Value == "" {
		return 0, false
	}
	before := string([]rune(part.Text)[:f.Span.Start])
	if len(strings.Fields(before)) > 3 || strings.ContainsAny(before, "0123456789") {
		return 0, false
	}
	return int(toks[i+1].at) + f.Span.End, true
}
