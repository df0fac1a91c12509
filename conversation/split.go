package conversation

import (
	"strings"

	"github.com/kallybot/kallybot/conversation/nlu"
	"github.com/kallybot/kallybot/conversation/slot"
)

// A message may ask for two calls. It is cut where both parts ask for a call of their own and name different numbers,
// places or kinds of places; words of joining need no table, since what stands between belongs to neither.

// maxSplitWords bounds the search for the cut; a longer message is one request. A part has minSplitWords at least, and
// says within openingWords that it asks for a call.
const (
	maxSplitWords = 80
	minSplitWords = 3
	openingWords  = 6
)

func (s *step) asksForCall(text string) bool {
	r := s.m.Reader.Read(readRequest(text, s))
	return r.Has(nlu.RequestCall)
}

// halves are the two requests of a message, if it holds two.
func (s *step) halves(text string) (first, second string, ok bool) {
	words := strings.Fields(text)
	if len(words) > maxSplitWords {
		return "", "", false
	}
	best := 0
	for i := minSplitWords; i+minSplitWords <= len(words); i++ {
		if opening := strings.Join(words[i:min(i+openingWords, len(words))], " "); !s.asksForCall(opening) {
			continue
		}
		a, b := strings.Join(words[:i], " "), strings.Join(words[i:], " ")
		left, right := s.m.Reader.Read(readRequest(a, s)), s.m.Reader.Read(readRequest(b, s))
		differ := apart(left, right)
		if n := weight(left) + weight(right) + differ*maxMessageRunes; differ > 0 && n > best {
			best, first, second, ok = n, a, b, true
		}
	}
	return first, second, ok
}

// weight is how much a part says: its facts, and then the runes they stand on, since a cut through a name or a number
// leaves less of it.
func weight(r nlu.Reading) int {
	n := 0
	for _, f := range r.Facts {
		if f.Slot != slot.Task {
			n += maxMessageRunes + f.Span.End - f.Span.Start
		}
	}
	return n
}

// apart is how many of number, place and kind of place two readings name differently, if both ask for a call and the
// first of these that both name differs; else it is zero.
func apart(a, b nlu.Reading) int {
	if !a.Has(nlu.RequestCall) || !b.Has(nlu.RequestCall) {
		return 0
	}
	differ := 0
	for _, n := range []slot.Name{slot.Phone, slot.BusinessName, slot.Category} {
		x, inA := a.Fact(n)
		y, inB := b.Fact(n)
		switch {
		case !inA || !inB || x.Value == "" || y.Value == "":
		case !strings.EqualFold(x.Value, y.Value):
			differ++
		case differ == 0:
			return 0
		}
	}
	return differ
}

// fillTwo begins two drafts. The first is finished first; two that miss nothing are two cards, each with its own yes.
func (s *step) fillTwo(first, second string) {
	a := s.begin(first).ID
	b := s.begin(second).ID
	if d := s.draft(a); s.next(d) != "" || s.overdue(d) != nil {
		s.say(s.parked(s.draft(b)).Text)
		s.proceed(d, nil)
		return
	}
	s.focus(a)
	s.proceed(s.draft(a), nil)
	s.proceed(s.draft(b), nil)
}

// begin opens a draft with what a text says. What the text says wrongly is asked for like what it lacks.
func (s *step) begin(text string) *Draft {
	d := s.open()
	_, _ = s.merge(d, s.m.Reader.Read(readRequest(text, s)), text)
	s.touch(d)
	return d
}
