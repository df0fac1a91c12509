package conversation

import (
	"slices"
	"strings"

	"github.com/kallybot/kallybot/conversation/nlu"
	"github.com/kallybot/kallybot/conversation/slot"
)

// A message may ask for several calls. It is cut where words begin that ask for one, if the parts name different numbers,
// places or kinds of places; and where words ask for the same once more, "and one at Casa Luna on Saturday", if the parts
// name different places or days. What such a part does not say is as in the part before it.

// part is one request of a message. more tells that it asks for the same as the one before, elsewhere or on another day.
type part struct {
	text string
	more bool
}

// parts are the requests of a message, one if it holds no more.
func (s *step) parts(whole part) []part {
	first, second, ok := s.halves(whole)
	if !ok {
		return []part{whole}
	}
	all := append(s.parts(first), s.parts(second)...)
	return all[:min(len(all), maxDrafts)]
}

// telling are the slots that tell one call of a message from another.
var telling = []slot.Name{slot.Phone, slot.BusinessName, slot.Category, slot.Date}

// maxCuts bounds the places where a message may be cut.
const maxCuts = 40

// halves are the two best parts of a message, if it holds more than one request.
func (s *step) halves(whole part) (first, second part, ok bool) {
	words, best := []rune(whole.text), 0
	read := s.cuts(readRequest(whole.text, s))
	try := func(cuts []int, more bool, differ func(a, b nlu.Reading) int) {
		for _, at := range cuts[:min(len(cuts), maxCuts)] {
			a, b := string(words[:at]), string(words[at:])
			left := s.m.Reader.Read(readRequest(a, s))
			if !slices.ContainsFunc(telling, func(n slot.Name) bool { return said(left, n) != "" }) {
				continue // nothing that follows can differ from it
			}
			right := s.m.Reader.Read(readRequest(b, s))
			d := differ(left, right)
			if n := weight(left) + weight(right) + d*maxMessageRunes; d > 0 && n > best {
				best, first, second, ok = n, part{a, whole.more}, part{b, more}, true
			}
		}
	}
	try(read.requests, false, apart)
	try(read.more, true, elsewhere)
	return first, second, ok
}

// cuts are the places where a message may be cut, in runes.
type cuts struct {
	of             nlu.Request
	requests, more []int
}

// cuts are those of a message. It was read a moment ago as a rule, in the same way.
func (s *step) cuts(q nlu.Request) cuts {
	last := s.lastRead
	if last.of.Text != q.Text || last.of.Lang != q.Lang || last.of.Now != q.Now || last.of.Region != q.Region || !slices.Equal(last.of.Expect, q.Expect) {
		last = cutsOf(q, s.m.Reader.Read(q))
	}
	return last
}

func cutsOf(q nlu.Request, r nlu.Reading) cuts { return cuts{q, r.Requests, r.More} }

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
		x, y := said(a, n), said(b, n)
		switch {
		case x == "" || y == "":
		case n == slot.Category && (x == slot.General || y == slot.General):
			// "book a table and ask if they have parking" is one call
		case !strings.EqualFold(x, y):
			differ++
		case differ == 0:
			return 0
		}
	}
	return differ
}

// elsewhere is how many of number and place two readings name differently. Where the second names no place it is for the
// same one, if on another day.
func elsewhere(a, b nlu.Reading) int {
	differ, named := 0, false
	for _, n := range []slot.Name{slot.Phone, slot.BusinessName} {
		x, y := said(a, n), said(b, n)
		named = named || y != ""
		if x != "" && y != "" && !strings.EqualFold(x, y) {
			differ++
		}
	}
	if x, y := said(a, slot.Date), said(b, slot.Date); !named && x != "" && y != "" && x != y {
		differ++
	}
	return differ
}

// said is the value that a reading gives for a slot, empty for none.
func said(r nlu.Reading, n slot.Name) string {
	if n == slot.BusinessName {
		return whom(r)
	}
	f, _ := r.Fact(n)
	return f.Value
}

// fillAll begins a draft for each part. Those that miss nothing are cards, each with its own yes; the first that misses
// something is asked about, and the others wait.
func (s *step) fillAll(parts []part) {
	ids := make([]string, 0, len(parts))
	for _, p := range parts {
		id := s.begin(p.text).ID
		if p.more {
			s.likeBefore(s.draft(ids[len(ids)-1]), s.draft(id))
		}
		ids = append(ids, id)
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

// likeBefore gives a request what it does not say and the one before it does. A part that names a day has its own time, one
// that names a place its own number.
func (s *step) likeBefore(before, d *Draft) {
	shares := []slot.Name{slot.Category, slot.PartySize, slot.Nights, slot.UserName, slot.UserPhone, slot.CallLanguage}
	if !d.has(slot.BusinessName) && !d.has(slot.Phone) {
		shares = append(shares, slot.BusinessName, slot.Phone, slot.Timezone)
	}
	if !d.has(slot.Date) {
		shares = append(shares, slot.Date, slot.Time, slot.TimePreference)
	}
	if before.text(slot.Category) == slot.Clinic {
		shares = append(shares, slot.Task)
	}
	for _, n := range shares {
		_, has := d.Values[n]
		if v, ok := before.Values[n]; ok && v.From == "" && (!has || d.Values[n].From != "") {
			d.put(n, v)
		}
	}
	s.derive(d)
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
