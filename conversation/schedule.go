package conversation

import (
	"github.com/kallybot/kallybot/conversation/call"
	"github.com/kallybot/kallybot/conversation/chat"
)

// A call may be due later than its yes. The time of the call stands in the draft, beside the time of the booking, is shown
// as a row of the card, and is part of what the yes is to.

// callButtons are the choices to call: at once, or at a better hour. The first one is what a yes says.
func (s *step) callButtons(d *Draft) []chat.Button {
	now := chat.Button{Label: s.t("button.call"), Data: data(d.ID, d.Rev, "call"), Style: chat.Primary}
	if due := s.due(d); !due.IsZero() {
		now.Data, now.Style = data(d.ID, d.Rev, "call", "now"), ""
		return []chat.Button{{Label: s.t("button.call_at", "when", s.soon(d, due)), Data: data(d.ID, d.Rev, "call"), Style: chat.Primary}, now}
	}
	if at, ok := s.opens(d); ok && s.asleep(d) != "" {
		return []chat.Button{now, {Label: s.t("button.call_there", "when", s.soon(d, at)), Data: data(d.ID, d.Rev, "later", stamp(at))}}
	}
	return []chat.Button{now}
}

// scheduled reports whether a confirmed call waits for an hour that was chosen for it.
func (s *step) scheduled(r Request) bool {
	return r.Draft.Later != nil && r.Call.State == call.Confirmed && r.Call.Tries == 0 && s.now.Before(r.Call.NotBefore)
}

// planned reports whether the newest call that has not ended waits for its hour.
func (s *step) planned() bool {
	n := len(s.Dialogue.Active)
	if n == 0 {
		return false
	}
	r, ok := s.request(s.Dialogue.Active[n-1])
	return ok && s.scheduled(r)
}

// scheduleVerbs are what can be done with a scheduled call.
var scheduleVerbs = []string{"now", "move", "unschedule"}

// expected tells when a scheduled call is made.
func (s *step) expected(r Request) string {
	return s.t("status.scheduled", "who", s.who(&r.Draft), "when", s.moment(&r.Draft, r.Call.NotBefore))
}

// callNow makes a scheduled call at once: the press is the yes, to what its card showed, with a key of its own.
func (s *step) callNow(r Request, _ choice) {
	if !s.unschedule(r, "status.moved") {
		return
	}
	d := s.reopen(r, r.Draft.ID+"n", nil)
	d.Later = nil
	s.placeAgain(r, d)
}

// move takes a scheduled call back and asks for another hour. Nothing is called before the next yes.
func (s *step) move(r Request, _ choice) {
	if !s.unschedule(r, "status.unscheduled") {
		return
	}
	d := s.reopen(r, r.Draft.ID+"m", nil)
	d.Later = nil
	s.anew = d.ID
	s.derive(d)
	s.touch(d)
	if s.next(d) != "" || s.overdue(d) != nil {
		s.proceed(d, nil)
		return
	}
	s.question(d, callTime, s.t("later.which"))
}

// dropScheduled takes a scheduled call back for good.
func (s *step) dropScheduled(r Request, _ choice) {
	status, done := "status.not_called", s.t("stop.done")
	if r.Draft.attempt() > 1 {
		status, done = "status.not_once_more", s.t("retry.stopped", "who", s.who(&r.Draft))
	}
	if s.unschedule(r, status) {
		s.tell(done)
	}
}

// unschedule takes a scheduled call back, if it still waits, and says so in its place by a sentence.
func (s *step) unschedule(r Request, key string) bool {
	c, ok := call.Withdraw(r.Call)
	if !ok || r.Call.State == call.Withdrawn || !s.scheduled(r) {
		s.tooLate(r)
		return false
	}
	r.Call = c
	s.save(r)
	s.end(r)
	s.status(r, s.t(key, "who", s.who(&r.Draft)))
	return true
}
