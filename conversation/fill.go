package conversation

import (
	"cmp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/kallybot/kallybot/conversation/nlu"
	"github.com/kallybot/kallybot/conversation/slot"
)

// change is one value that replaced another, to be said aloud.
type change struct {
	Slot     slot.Name
	Old, New string
}

// fill takes a reading's values into the draft talked about, or a new one. It reports whether it answered.
func (s *step) fill(r nlu.Reading, text string) bool {
	d := s.target(r)
	if d == nil {
		return s.fillProfile(r) || s.followUp(text)
	}
	d.mark()
	rev, begun := d.Rev, len(d.Values) == 0
	if r.Topic == nlu.HideNumber && !s.Person.Private {
		s.Person.Private = true
		d.Rev++
	}
	d.remindAs(r.Topic)
	changes, fault := s.merge(d, r, text)
	if begun {
		s.instead(d, r)
	}
	switch {
	case fault != nil:
		if d.Rev == rev {
			d.unmark()
		}
		s.touch(d)
		s.refuse(d, fault)
		if fault.Code == slot.EmergencyPhone && begun {
			s.close(d.ID) // nothing was asked for but that
		}
	case d.Rev == rev:
		d.unmark()
		s.unchanged(d, r)
	default:
		s.proceed(d, changes)
	}
	return true
}

// unchanged answers values that the draft has already. A question that they settle all the same is not asked again.
func (s *step) unchanged(d *Draft, r nlu.Reading) {
	s.touch(d)
	if !slices.ContainsFunc(r.Facts, func(f nlu.Fact) bool { return f.Value != "" && f.Value == d.text(f.Slot) }) {
		s.lost()
		return
	}
	if asked := s.Dialogue.Asked; asked != "" && d.has(asked) {
		s.proceed(d, nil)
		return
	}
	s.ask(s.t("unchanged"))
}

// merge puts a reading's facts into a draft. It returns what replaced something else, and the first fault.
func (s *step) merge(d *Draft, r nlu.Reading, text string) (changes []change, fault *slot.Fault) {
	numbered, place := d.has(slot.Phone), d.text(slot.BusinessName) // before this message
	r = s.asInquiry(d, r, text)
	for _, f := range timeFirst(r.Facts) {
		s.ruleOut(d, f)
		if f.Fault != nil {
			fault = firstFault(fault, f.Fault)
			continue
		}
		if f.Value == "" || !s.takes(d, r, f, numbered) || f.Slot == slot.Instructions && inClause(f.Span, r) {
			continue
		}
		if f.Slot == slot.Task {
			d.Appoints = r.Appointment
		}
		if f.Slot == slot.Instructions {
			s.noted = append(s.noted, f.Slot)
			d.wish(f.Value)
			continue
		}
		if f.Slot == slot.BusinessName && s.Dialogue.Asked == f.Slot {
			f.Value = wholeName(f.Value, text)
		}
		old, had := d.Values[f.Slot]
		if before, held := s.reword(d, r, f); held && !had {
			changes = append(changes, change{f.Slot, before, f.Value})
			continue
		}
		if bad := s.check(d, f.Slot, f.Value); bad != nil {
			fault = firstFault(fault, bad)
			continue
		}
		if f.Slot == slot.UserPhone && s.Person.Private {
			s.Person.Private = false // who gives it anew wants it shared
			d.Rev++
		}
		if !had && f.Slot != s.Dialogue.Asked {
			s.noted = append(s.noted, f.Slot)
		}
		if d.put(f.Slot, Value{Text: f.Value, Ext: s.extension(f, text), Or: f.Or, Approx: f.Approx}) && had && (old.From == "" || old.From == FromProfile) {
			changes = append(changes, change{f.Slot, old.Text, f.Value})
		}
	}
	if _, number := r.Fact(slot.Phone); !number && r.Has(nlu.RequestCall) {
		fault = firstFault(s.emergency(r, text), fault)
	}
	if s.delayed != nil {
		d.delay(s.delayed)
		s.delayed = nil
	}
	d.renumber(place, r)
	s.callsKin(d, r)
	s.recall(d)
	s.derive(d)
	s.beside(d, r, text)
	for i := range changes {
		changes[i].New = cmp.Or(d.text(changes[i].Slot), changes[i].New) // a reading may have been settled since
	}
	return slices.DeleteFunc(changes, func(c change) bool { return c.New == c.Old }), fault
}

// timeFirst puts the time before the words that go with it, wherever they stand.
func timeFirst(facts []nlu.Fact) []nlu.Fact {
	last := func(f nlu.Fact) int {
		if f.Slot == slot.TimePreference {
			return 1
		}
		return 0
	}
	return slices.SortedStableFunc(slices.Values(facts), func(a, b nlu.Fact) int { return last(a) - last(b) })
}

// takes reports whether a fact is for this draft. The request's words are its task when it begins, and as long as it has no
// number; numbered tells whether it had one before the message.
func (s *step) takes(d *Draft, r nlu.Reading, f nlu.Fact, numbered bool) bool {
	switch f.Slot {
	case slot.TimePreference:
		day, ok := r.Fact(slot.Date)
		return !ok || !within(f.Span, day.Span) // "tonight" is a day, not yet a time
	case slot.Time:
		words, ok := r.Fact(slot.TimePreference)
		return !ok || !within(f.Span, words.Span) // "before 11" is a wish, not an appointment at 11
	case slot.Task:
		if _, mine := r.Fact(slot.UserPhone); mine && s.Dialogue.Asked != slot.Task && d.has(slot.Task) {
			return false // whom they may call back is no errand
		}
		return !d.has(slot.Task) || s.Dialogue.Asked == slot.Task || r.Has(nlu.RequestCall) && !numbered
	case slot.ChatLanguage:
		s.Person.Lang = f.Value
		s.lang = s.speaks()
		return false
	case slot.Category:
		return !d.has(slot.Category) || d.Values[slot.Category].From == FromDefault || d.text(slot.Category) == slot.General
	}
	return true
}

// wholeName is the name that answers the question for one, with an article that is written as its part: "El Faro".
func wholeName(name, text string) string {
	text = strings.Trim(text, " .!,")
	article, rest, ok := strings.Cut(text, " ")
	if first, _ := utf8.DecodeRuneInString(article); ok && rest == name && unicode.IsUpper(first) {
		return text
	}
	return name
}

func within(a, b nlu.Span) bool { return a.Start >= b.Start && a.End <= b.End }

func firstFault(first, next *slot.Fault) *slot.Fault {
	if first != nil {
		return first
	}
	return next
}

// ruleOut empties a slot whose value the person took back, unless the message names another.
func (s *step) ruleOut(d *Draft, f nlu.Fact) {
	if f.Value == "" && slices.Contains(f.Not, d.text(f.Slot)) {
		d.clear(f.Slot)
	}
}

// check validates a value on the business's clock.
func (s *step) check(d *Draft, n slot.Name, value string) *slot.Fault {
	if n == slot.UserName && !strings.ContainsFunc(value, unicode.IsLetter) {
		return &slot.Fault{Slot: n, Code: slot.Unsupported, Said: value}
	}
	return slot.Check(n, value, s.now.In(d.zone(s.zone())))
}

// put fills a slot and empties those that it contradicts: a new number has another place, a first clock time replaces a
// preference in words. Beside a time such words are what to fall back on, and stay when the time changes.
func (d *Draft) put(n slot.Name, v Value) bool {
	timed := d.has(slot.Time)
	changed := d.set(n, v)
	if !changed {
		return false
	}
	switch n {
	case slot.BusinessName:
		d.leave()
	case slot.Time:
		if !timed {
			d.clear(slot.TimePreference)
		}
	case slot.Phone:
		for _, k := range []slot.Name{slot.Timezone, slot.CallLanguage} {
			if d.Values[k].From != "" {
				d.clear(k)
			}
		}
	}
	return true
}

// wish adds a wish that is not there yet.
func (d *Draft) wish(w string) {
	if !slices.ContainsFunc(d.Wishes, func(have string) bool { return strings.EqualFold(have, w) }) {
		d.Wishes = append(d.Wishes, w)
		d.Rev++
	}
}

// wishFor replaces all wishes.
func (d *Draft) wishFor(wishes []string) {
	if !slices.Equal(d.Wishes, wishes) {
		d.Wishes = wishes
		d.Rev++
	}
}
