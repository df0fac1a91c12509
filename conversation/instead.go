package conversation

import (
	"slices"
	"time"

	"github.com/kallybot/kallybot/conversation/nlu"
	"github.com/kallybot/kallybot/conversation/outcome"
	"github.com/kallybot/kallybot/conversation/slot"
)

// "Call Casa Luna instead" names another place for what was asked for already. Where the request it replaces is no open draft any
// more, since its call left or is over, what that one asks for goes over to the new one.

// replaceable is how long after its end a request can be meant by "instead".
const replaceable = time.Hour

// instead gives a draft that was just begun what the request asks for in whose place it is to be called: it says so, or it names nothing
// to call for right after that one came to nothing. A kind of place or a question of its own begins something else.
func (s *step) instead(d *Draft, r nlu.Reading) {
	says, bare := r.Has(nlu.Correct), r.Has(nlu.RequestCall) && missing(d) == slot.Task
	if whom(r) == "" && said(r, slot.Phone) == "" || !says && !bare || inquires(d.text(slot.Task), r) {
		return
	}
	was, ok := s.replaced()
	if !ok || !says && (was.Judged == nil || was.Judged.Level != outcome.NotConfirmed) {
		return
	}
	if kind := said(r, slot.Category); kind != "" && kind != formOf(&was.Draft).Category {
		return
	}
	d.clear(slot.Task)
	d.put(slot.Task, was.Draft.Values[slot.Task])
	d.Appoints, d.Wishes = was.Draft.Appoints, slices.Concat(was.Draft.Wishes, d.Wishes)
	s.likeBefore(&was.Draft, d)
}

// replaced is the request that "instead" speaks of: the newest that is under way, or else the one that ended last, not long ago. What
// changes or cancels a booking has no other place.
func (s *step) replaced() (r Request, ok bool) {
	if n := len(s.Dialogue.Active); n > 0 {
		r, ok = s.request(s.Dialogue.Active[n-1])
	} else if n := len(s.Dialogue.Recent); n > 0 {
		r, ok = s.request(s.Dialogue.Recent[n-1])
		ok = ok && s.now.Sub(r.Ended) < replaceable
	}
	return r, ok && r.Draft.Booked == nil
}
