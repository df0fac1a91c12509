package conversation

import (
	"slices"
	"strings"

	"github.com/kallybot/kallybot/conversation/nlu"
	"github.com/kallybot/kallybot/conversation/slot"
)

// A mandate is what the caller may agree to when the first choice is refused: other times, a range, and what to do if none of
// them can be had. The first time is the slot Time, the others and the range are words in TimePreference, the rest is a
// wish. The caller opens with the first choice and keeps the others to itself until then.

// ranked reads a message whose times stand in order of preference. The later ones become the preference in words; without
// such times, or where they belong to a question that is to be asked, ok is false.
func (s *step) ranked(text string) (r nlu.Reading, ok bool) {
	k, ok := s.m.Reader.Ranked(readRequest(text, s))
	if !ok {
		return r, false
	}
	r = s.readings(k.Text)
	if r.Has(nlu.RequestCall) && !books(r) {
		return r, false
	}
	if f, timed := r.Fact(slot.Time); !timed || f.Value == "" {
		r.Facts = append(slices.Clone(r.Facts), k.First)
	}
	words := slices.Clone(k.Others)
	if f, more := r.Fact(slot.TimePreference); more {
		words = append(words, f.Value)
	}
	r.Facts = slices.DeleteFunc(slices.Clone(r.Facts), func(f nlu.Fact) bool { return f.Slot == slot.TimePreference })
	r.Facts = append(r.Facts, nlu.Fact{Slot: slot.TimePreference, Value: slot.Clean(strings.Join(words, ", "), 200), Span: nlu.Span{Start: k.First.Span.End, End: k.First.Span.End}})
	if len(r.Intents) == 0 {
		r.Intents = []nlu.Intent{nlu.Inform}
	}
	return r, true
}

// books reports whether a reading asks for a table, a room or an appointment, so that its times are for that.
func books(r nlu.Reading) bool {
	c, ok := r.Fact(slot.Category)
	_, party := r.Fact(slot.PartySize)
	return ok && c.Value != slot.General || party
}

// fallback reports whether the draft has a first choice and words for when that is refused.
func (d *Draft) fallback() bool { return d.has(slot.Time) && d.text(slot.TimePreference) != "" }

// otherwise reports whether a wish tells what to do if the first choice cannot be had.
func (s *step) otherwise(wish string) bool {
	rows := s.m.Reader.Explain(readRequest(wish, s))
	return slices.ContainsFunc(rows, func(r nlu.Row) bool { return r.Means == nlu.Otherwise })
}

// reserve is what may be agreed to when the first choice is refused, in the person's words and in one line.
func (s *step) reserve(d *Draft) string {
	if !d.has(slot.Time) {
		return d.text(slot.TimePreference)
	}
	parts := slices.DeleteFunc(slices.Clone(d.Wishes), func(w string) bool { return !s.otherwise(w) })
	if words := d.text(slot.TimePreference); words != "" {
		parts = slices.Insert(parts, 0, words)
	}
	return strings.Join(parts, "; ")
}

// extras are the wishes that hold in any case.
func (s *step) extras(d *Draft) string {
	if !d.has(slot.Time) {
		return strings.Join(d.Wishes, "; ")
	}
	return strings.Join(slices.DeleteFunc(slices.Clone(d.Wishes), s.otherwise), "; ")
}
