package conversation

import (
	"slices"
	"strings"

	"github.com/kallybot/kallybot/conversation/nlu"
	"github.com/kallybot/kallybot/conversation/outcome"
	"github.com/kallybot/kallybot/conversation/slot"
)

// A call may only be to ask something, or to pass something on: whatever kind of place it is, nothing is booked, so neither a day nor a name is needed.
// What stands in the question belongs to it and is no value of an appointment.

// asInquiry is the reading of a message that begins a draft, as that of a question if it only asks something: a general call
// with the person's words as its task.
func (s *step) asInquiry(d *Draft, r nlu.Reading, text string) nlu.Reading {
	if len(d.Values) > 0 && !r.Has(nlu.RequestCall) {
		return r
	}
	task, said := r.Fact(slot.Task)
	if !said || task.Value == "" {
		task = nlu.Fact{Slot: slot.Task, Span: nlu.Span{Start: 0, End: len([]rune(text))}}
	}
	task.Value = s.withoutNumber(task, r, text)
	if !inquires(task.Value, r) {
		return r
	}
	kept := []nlu.Fact{{Slot: slot.Category, Value: slot.General, Span: task.Span}, task}
	for _, f := range r.Facts {
		if !askedFor[f.Slot] || !within(f.Span, task.Span) {
			kept = append(kept, f)
		}
	}
	r.Facts = slices.DeleteFunc(kept, func(f nlu.Fact) bool { return f.Slot == slot.Category && f.Value != slot.General })
	return r
}

// askedFor are the slots whose values inside a question belong to it.
var askedFor = map[slot.Name]bool{
	slot.Task: true, slot.Category: true, slot.Date: true, slot.Time: true, slot.TimePreference: true, slot.Nights: true, slot.Instructions: true,
}

// inquires reports whether a task only asks or tells something. With a head count or a clock time of its own it asks for a booking.
func inquires(task string, r nlu.Reading) bool {
	_, party := r.Fact(slot.PartySize)
	return task != "" && !party && (r.Tells || outcome.IsQuestion(outcome.Asked{Task: task}))
}

// withoutNumber is the words of a task without the number to call and the words that lead to it.
func (s *step) withoutNumber(task nlu.Fact, r nlu.Reading, text string) string {
	words := []rune(text)
	from, to := task.Span.Start, min(task.Span.End, len(words))
	p, ok := r.Fact(slot.Phone)
	if !ok || p.Span.Start < from || p.Span.End > to {
		return slot.Clean(string(words[from:to]), maxTask)
	}
	lead := max(from, s.m.Reader.Led(text, p.Span.Start))
	before, after := strings.TrimRight(string(words[from:lead]), " ,;:("), strings.TrimLeft(string(words[p.Span.End:to]), " ,;:)")
	return slot.Clean(strings.TrimSpace(before+" "+after), maxTask)
}
