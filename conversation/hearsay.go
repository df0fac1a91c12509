package conversation

import (
	"maps"
	"slices"
	"time"

	"github.com/kallybot/kallybot/conversation/nlu"
	"github.com/kallybot/kallybot/conversation/slot"
)

// unsure has the model reader look at a message of the open draft of which the grammar read little. drafts is how many were open
// before the message: where it opened two, nobody can tell whose a value is. The person is answered without waiting for it.
func (s *step) unsure(r nlu.Reading, text string, drafts int) {
	d := s.current()
	if d == nil || s.m.Options.Unsure == nil || len(s.Dialogue.Drafts) > drafts+1 || !s.m.Options.Unsure(r, text) {
		return
	}
	q := readRequest(text, s)
	known := slices.Clone(r.Facts)
	for n := range d.Values {
		if _, read := r.Fact(n); !read && !d.empty(n) {
			known = append(known, nlu.Fact{Slot: n})
		}
	}
	slices.SortFunc(known, bySlot)
	s.do(AskModel{
		Request: d.ID, Rev: d.Rev, Text: text, Lang: s.lang, Region: q.Region, Zone: s.zone().String(), At: s.now, Asked: q.Expect, Known: known,
	})
}

// understood takes what the model reader found into the draft that it was asked for. What the person said or did meanwhile goes
// before: then the draft is gone, or has another revision. No value of it is a yes, and none replaces one that is there.
func (s *step) understood(e Understood) {
	d := s.draft(e.Request)
	if d == nil || d.Rev != e.Rev || s.Dialogue.Focus != d.ID {
		return
	}
	before := *d
	before.Values, before.Past = maps.Clone(d.Values), slices.Clone(d.Past)
	d.mark()
	for _, n := range hearsay {
		s.hear(d, n, e)
	}
	filled := d.Rev != before.Rev
	s.recall(d)
	s.derive(d)
	if !filled || s.costs(d) {
		*d = before
		return
	}
	d.Heard = s.now
	s.origin, s.anew = d.Origin, d.ID
	s.Dialogue.Asked, s.Dialogue.Tries, s.Dialogue.Trail = "", 0, nil // so that the question repeats what is understood by now
	s.proceed(d, nil)
}

// costs reports whether what was heard, or what is known of a place that was, takes something from the person: their time is over on
// that place's clock, or the request is one for a clinic, which would end it in a group.
func (s *step) costs(d *Draft) bool {
	return s.overdue(d) != nil || s.public() && d.text(slot.Category) == slot.Clinic
}

const (
	// glance is how long a card must have stood before a typed yes can be meant for it.
	glance = 2 * time.Second
	// longestWay is how long a message may be on its way. It bounds what clocks that differ can do.
	longestWay = time.Minute
)

// unread reports whether the message may have been written before its author saw what the model put into the draft. A press says
// which card it is for, words do not.
func (s *step) unread(d *Draft) bool {
	return !s.pressed && !s.written.IsZero() && s.now.Before(d.Heard.Add(longestWay)) && s.written.Before(d.Heard.Add(glance))
}

// hearsay are the slots that a model may fill, in their order: the number first, because others hang on it, and words about the time
// behind the time.
var hearsay = []slot.Name{
	slot.Category, slot.Phone, slot.BusinessName, slot.UserName, slot.Date, slot.Time, slot.TimePreference, slot.PartySize, slot.Nights,
	slot.CallLanguage, slot.Urgent, slot.Task, slot.Instructions,
}

// hear fills a slot that is empty with the first fact for it that holds against the slot's limits.
func (s *step) hear(d *Draft, n slot.Name, e Understood) {
	if !d.empty(n) {
		return
	}
	for _, f := range e.Facts {
		if f.Slot != n || f.Value == "" || f.Fault != nil || s.check(d, n, f.Value) != nil || s.clashes(d, n, f.Value) {
			continue
		}
		if n == slot.Instructions {
			d.wish(f.Value)
			return
		}
		d.put(n, Value{Text: f.Value, Ext: s.extension(f, e.Text)})
		return
	}
}

// clashes reports whether a value would cost the person one of theirs: a time stands for words about it, a day and a time that are over
// lose the time, and a visit to a doctor has no head count.
func (s *step) clashes(d *Draft, n slot.Name, value string) bool {
	date, clock := d.text(slot.Date), d.text(slot.Time)
	switch n {
	case slot.Category:
		return value == slot.Clinic && d.has(slot.PartySize)
	case slot.Date:
		date = value
	case slot.Time:
		if clock = value; d.has(slot.TimePreference) {
			return true
		}
	default:
		return false
	}
	return date != "" && clock != "" && slot.CheckWhen(date, clock, s.now.In(d.zone(s.zone()))) != nil
}

// empty reports whether a slot has no value, or only one that stands there because nobody said any.
func (d *Draft) empty(n slot.Name) bool {
	if n == slot.Instructions {
		return len(d.Wishes) == 0
	}
	v, ok := d.Values[n]
	return !ok || v.From == FromDefault
}

func bySlot(a, b nlu.Fact) int {
	switch {
	case a.Slot < b.Slot:
		return -1
	case a.Slot > b.Slot:
		return 1
	}
	return a.Span.Start - b.Span.Start
}
