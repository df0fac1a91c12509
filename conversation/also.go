package conversation

import (
	"cmp"
	"slices"

	"github.com/kallybot/kallybot/conversation/nlu"
	"github.com/kallybot/kallybot/conversation/slot"
)

// asksToo adds a question, or something to be told, to the request that is open: "and ask if they have a ramp" names nobody
// else to call, so it is for the same call and goes along as a wish.
func (s *step) asksToo(r nlu.Reading, text string) bool {
	d := s.current()
	if d == nil || !d.has(slot.Phone) || !r.Has(nlu.RequestCall) || formOf(d).Category == slot.General && !d.has(slot.Task) {
		return false
	}
	if whom(r) != "" || said(r, slot.Phone) != "" || !r.Tells && !asksSomewhere(r, text) {
		return false
	}
	d.mark()
	d.wish(slot.Clean(cmp.Or(said(r, slot.Task), text), maxWish))
	s.noted = append(s.noted, slot.Instructions)
	s.proceed(d, nil)
	return true
}

// asksSomewhere reports whether a question begins the message or any request in it: "if you would be so kind, ask if".
func asksSomewhere(r nlu.Reading, text string) bool {
	words := []rune(text)
	for _, at := range append([]int{0}, r.Requests...) {
		if inquires(slot.Clean(string(words[min(at, len(words)):]), maxTask), r) {
			return true
		}
	}
	return false
}

// maxWish is the longest wish, in runes. Source: slot.Check for slot.Instructions.
const maxWish = 500

// beside takes what a message tells the place without naming a value, "it's our anniversary", as wishes, so that nothing of a
// request is lost. The words of a task hold it already.
func (s *step) beside(d *Draft, r nlu.Reading, text string) {
	task, c, words := nlu.Fact{}, formOf(d).Category, []rune(text)
	if c != slot.Restaurant && c != slot.Hotel {
		task, _ = r.Fact(slot.Task)
	}
	for _, at := range r.Rest {
		if task.Value == "" || task.Value != d.text(slot.Task) || !within(at, task.Span) {
			s.noted = append(s.noted, slot.Instructions)
			d.wish(slot.Clean(string(words[at.Start:at.End]), maxWish))
		}
	}
}

// inClause reports whether the words of a wish are part of a clause that is taken whole.
func inClause(wish nlu.Span, r nlu.Reading) bool {
	return slices.ContainsFunc(r.Rest, func(at nlu.Span) bool { return within(wish, at) })
}
