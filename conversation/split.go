package conversation

import (
	"strings"

	"github.com/kallybot/kallybot/conversation/nlu"
	"github.com/kallybot/kallybot/conversation/slot"
)

// A message may ask for several calls. It is cut where words begin that ask for one, if the parts name different numbers,
// places or kinds of places.

// parts are the requests of a message, one if it holds no more.
func (s *step) parts(text string) []string {
	first, rest, ok := s.halves(text)
	if !ok {
		return []string{text}
	}
	all := append(s.parts(first), s.parts(rest)...)
	return all[:min(len(all), maxDrafts)]
}

// maxCuts bounds the places where a message may be cut.
const maxCuts = 40

// halves are the two best parts of a message, if it holds more than one request.
func (s *step) halves(text string) (first, second string, ok bool) {
	words, best := []rune(text), 0
	cuts := s.m.Reader.Read(readRequest(text, s)).Requests
	for _, at := range cuts[:min(len(cuts), maxCuts)] {
		a, b := string(words[:at]), string(words[at:])
		left, right := s.m.Reader.Read(readRequest(a, s)), s.m.Reader.Read(readRequest(b, s))
		differ := apart(left, right)
		if n := weight(left) + weight(right) + differ*maxMessageRunes; differ > 0 && n > best {
			best, first, second, ok = n, a, b, true
		}
	}
	return first, second, ok
}

// weight is how much a part says: its facts, and then the runes that names and numbers stand on, since a cut through one
// leaves less of it.
func weight(r nlu.Reading) int {
	n := 0
	c, _ := r.Fact(slot.Category)
	for _, f := range r.Facts {
		switch f.Slot {
		case slot.Task:
		case slot.Nights, slot.PartySize:
			if fits[f.Slot](c.Value) {
				n += maxMessageRunes
			}
		case slot.Phone, slot.UserPhone, slot.UserName, slot.BusinessName:
			n += maxMessageRunes + f.Span.End - f.Span.Start
		default:
			n += maxMessageRunes
		}
	}
	return n
}

// fits tells which kinds of calls a count belongs to; in another part it was cut off from its own.
var fits = map[slot.Name]func(category string) bool{
	slot.Nights:    func(c string) bool { return c == slot.Hotel },
	slot.PartySize: func(c string) bool { return c != slot.Clinic },
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
		case n == slot.Category && (x.Value == slot.General || y.Value == slot.General):
			// "book a table and ask if they have parking" is one call
		case !strings.EqualFold(x.Value, y.Value):
			differ++
		case differ == 0:
			return 0
		}
	}
	return differ
}

// fillAll begins a draft for each part. Those that miss nothing are cards, each with its own yes; the first that misses
// something is asked about, and the others wait.
func (s *step) fillAll(parts []string) {
	ids := make([]string, 0, len(parts))
	for _, p := range parts {
		ids = append(ids, s.begin(p).ID)
	}
	s.sameName(ids)
	for n, id := range ids {
		d := s.draft(id)
		if s.complete(d) {
			s.proceed(d, nil)
			continue
		}
		s.park(ids[n+1:])
		s.proceed(s.draft(id), nil)
		return
	}
}

// complete reports whether a draft can be shown as a card.
func (s *step) complete(d *Draft) bool {
	s.derive(d)
	return s.next(d) == "" && s.overdue(d) == nil
}

// sameName gives the name that one part of a message says to those parts that need one and say none. A patient may be
// somebody else.
func (s *step) sameName(ids []string) {
	var name Value
	for _, id := range ids {
		if v, ok := s.draft(id).Values[slot.UserName]; ok && v.From == "" {
			name = v
			break
		}
	}
	for _, id := range ids {
		if d := s.draft(id); name.Text != "" && d.text(slot.Category) != slot.Clinic && required(d, slot.UserName) && !d.has(slot.UserName) {
			d.put(slot.UserName, name)
		}
	}
}

// park says which drafts wait.
func (s *step) park(ids []string) {
	var names []string
	for _, id := range ids {
		names = append(names, s.who(s.draft(id)))
	}
	if len(names) > 0 {
		s.say(s.t("parked", "who", strings.Join(names, ", ")))
	}
}

// begin opens a draft with what a text says. What the text says wrongly is asked for like what it lacks.
func (s *step) begin(text string) *Draft {
	d := s.open()
	_, _ = s.merge(d, s.understand(text), text)
	s.touch(d)
	return d
}
