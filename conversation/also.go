package conversation

import (
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
	if whom(r) != "" || said(r, slot.Phone) != "" || !inquires(slot.Clean(text, maxTask), r) {
		return false
	}
	d.mark()
	d.wish(slot.Clean(text, maxWish))
	s.noted = append(s.noted, slot.Instructions)
	s.proceed(d, nil)
	return true
}

// maxWish is the longest wish, in runes. Source: slot.Check for slot.Instructions.
const maxWish = 500
