package conversation

import (
	"github.com/kallybot/kallybot/conversation/call"
	"github.com/kallybot/kallybot/conversation/chat"
	"github.com/kallybot/kallybot/conversation/nlu"
	"github.com/kallybot/kallybot/conversation/slot"
)

// A call that the far side took on can still be ended or moved, as far as the far side does so: from when its id is known
// until it is over. What comes of it is told by the call's own end.

// steerable reports whether something can be asked about a running call.
func steerable(r Request) bool { return r.Call.State == call.Accepted && r.Call.ID != "" }

// steerButtons end a running call.
func (s *step) steerButtons(r Request) []chat.Button {
	if !steerable(r) {
		return nil
	}
	return []chat.Button{s.stopButton(r)}
}

// endCall asks the far side to end a call that it took on.
func (s *step) endCall(r Request) {
	s.do(Steer{Do: End, Request: r.Draft.ID})
	s.tell(s.t("steer.ending", "who", s.who(&r.Draft)))
}

// moveCall asks the far side to call at another day or time, where the words name one. It reports whether they do.
func (s *step) moveCall(r Request, text string) bool {
	if !steerable(r) {
		return false
	}
	reading := s.understand(text)
	date, day := reading.Fact(slot.Date)
	at, hour := reading.Fact(slot.Time)
	if !day && !hour || day && !settledFact(date) || hour && !settledFact(at) {
		return false
	}
	e := Steer{Do: Move, Request: r.Draft.ID, Date: date.Value, Time: at.Value}
	if !day {
		e.Date = r.Draft.text(slot.Date)
	}
	if !hour {
		e.Time = r.Draft.text(slot.Time)
	}
	if e.Date == "" || e.Time == "" {
		return false
	}
	s.do(e)
	s.say(s.t("steer.moving", "who", s.who(&r.Draft), "when", s.when(r, e)))
	return true
}

// settledFact reports whether words name one value: a call is not moved at a guess.
func settledFact(f nlu.Fact) bool { return f.Value != "" && f.Fault == nil && len(f.Or) == 0 }

// when is the moment that a call is moved to.
func (s *step) when(r Request, e Steer) string { return s.date(&r.Draft, e.Date) + ", " + e.Time }

// steered tells what the far side says. A call that was ended is looked at, so that its end is told at once.
func (s *step) steered(e Steered) {
	r, ok := s.request(e.Request)
	if !ok || r.Call.State.Over() {
		return // its end was told meanwhile
	}
	switch {
	case e.Failed == nil && e.Do == End:
		s.do(Look{e.Request, s.now})
		s.say(s.t("steer.ended", "who", s.who(&r.Draft)))
	case e.Failed == nil:
		s.say(s.t("steer.moved", "who", s.who(&r.Draft), "when", s.when(r, e.Steer)))
	case e.Failed.Passing:
		s.say(s.t("steer.failed"), s.steerButtons(r)...)
	default:
		s.send(Send{Reply: chat.Reply{Text: s.t("steer.refused."+string(e.Do), "who", s.who(&r.Draft)), Card: s.reference(*e.Failed)}})
	}
}
