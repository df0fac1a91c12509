package conversation

import (
	"strings"

	"github.com/kallybot/kallybot/conversation/nlu"
	"github.com/kallybot/kallybot/conversation/slot"
)

// target is the draft that a message is about: the open one, or a new one when a call is asked for.
func (s *step) target(r nlu.Reading) *Draft {
	d := s.current()
	if d != nil && !s.another(d, r) {
		return d
	}
	if d != nil {
		s.effects = append(s.effects, Send{To: s.Dialogue.At, Reply: s.parked(d)})
		return s.open()
	}
	if r.Has(nlu.RequestCall) || starts(r) && !s.busy() && !(s.planned() && (r.Has(nlu.Correct) || givesValues(r))) {
		return s.open()
	}
	return nil
}

// busy reports whether a call of this dialogue is under way, so that loose words are about that one.
func (s *step) busy() bool {
	for _, id := range s.Dialogue.Active {
		if r, ok := s.request(id); ok && !r.Call.State.Over() && !s.scheduled(r) {
			return true
		}
	}
	return false
}

// another reports whether a message asks for a second call beside the draft's: it says so, and what it names is not
// what the draft has.
func (s *step) another(d *Draft, r nlu.Reading) bool {
	if !r.Has(nlu.RequestCall) || r.Has(nlu.Correct) {
		return false
	}
	for _, n := range []slot.Name{slot.Category, slot.Phone, slot.BusinessName} {
		f, ok := r.Fact(n)
		if !ok || f.Value == "" || !d.has(n) || strings.EqualFold(f.Value, d.text(n)) {
			continue
		}
		if n == slot.Category && len(r.Requests) == 0 {
			continue // "2 nights" is a value, whatever kind of place it speaks for
		}
		if d.Values[n].From == "" || d.Phase == Card {
			return true
		}
	}
	return r.Whom != "" && d.kin() && !strings.EqualFold(r.Whom, d.text(slot.BusinessName))
}

// starts reports whether a message without an open draft gives enough to begin one.
func starts(r nlu.Reading) bool {
	for _, n := range []slot.Name{slot.Phone, slot.BusinessName, slot.PartySize, slot.Category} {
		if f, ok := r.Fact(n); ok && (f.Value != "" || f.Fault != nil) {
			return true
		}
	}
	return false
}
