package conversation

import (
	"slices"

	"github.com/kallybot/kallybot/conversation/nlu"
	"github.com/kallybot/kallybot/conversation/slot"
)

// A task in the person's own words may hold a day or a time: "ask if they have vegan dishes on Sunday". When that is
// corrected the words change with it, so that the card never says two things.

// inWords are the values that stand in a task's words, with the keys of how they are said there.
var inWords = map[slot.Name]struct{ whole, article string }{
	slot.Date: {"task.fact.date", "task.fact.date_of"},
	slot.Time: {"task.fact.time", "task.fact.time_of"},
}

// reword puts a new day or time into the words of a draft's task. It returns the one that they held, if they did hold another.
func (s *step) reword(d *Draft, r nlu.Reading, f nlu.Fact) (before string, held bool) {
	keys, may := inWords[f.Slot]
	task := d.text(slot.Task)
	if c := formOf(d).Category; !may || task == "" || f.Value == "" || r.Has(nlu.RequestCall) || s.Dialogue.Asked == slot.Task || c != slot.General && c != slot.Clinic {
		return "", false
	}
	q := readRequest(task, s)
	q.Expect = nil
	own := s.m.Reader.Read(q)
	old, held := own.Fact(f.Slot)
	if !held || old.Value == "" || old.Value == f.Value && len(old.Or) == 0 {
		return "", false
	}
	at := *s
	if s.knows(own.Lang) {
		at.lang = own.Lang
	}
	words := at.spoken(&Draft{}, f.Slot, f.Value)
	switch s.m.Reader.Lead(task, old.Span) {
	case nlu.WholeLead:
		words = at.t(keys.whole, string(f.Slot), words)
	case nlu.ArticleLead:
		words = at.t(keys.article, string(f.Slot), words)
	}
	text := []rune(task)
	d.put(slot.Task, Value{Text: slot.Clean(string(slices.Concat(text[:old.Span.Start], []rune(words), text[old.Span.End:])), maxTask)})
	return old.Value, true
}
