package conversation

import (
	"cmp"

	"github.com/kallybot/kallybot/conversation/nlu"
	"github.com/kallybot/kallybot/conversation/slot"
)

// asksToo adds a question to the booking that is open: "and ask if they have a ramp" names nobody else to call, so it is for
// the same call and goes along as a wish.
func (s *step) asksToo(r nlu.Reading, text string) bool {
	d := s.current()
	if d == nil || !d.has(slot.Phone) || !r.Has(nlu.RequestCall) || formOf(d).Category == slot.General {
		return false
	}
	if whom(r) != "" || said(r, slot.Phone) != "" || !asksSomewhere(r, text) {
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
