package conversation

import "github.com/kallybot/kallybot/conversation/nlu"

// What is kept of a person, and of their last call, can be had in plain words as well as by a command or a button.

// aboutOwn does what is asked about that, and goes back to the open question. It reports whether there is anything to be had.
func (s *step) aboutOwn(t nlu.Topic) bool {
	switch t {
	case nlu.AboutKept:
		s.privacy("")
		s.comeBack()
		return true
	case nlu.WantsExport:
		return s.export("")
	}
	return s.ofLastCall(t)
}

// ofLastCall gives something of the last call that was made. It reports whether there was one.
func (s *step) ofLastCall(t nlu.Topic) bool {
	r, ok := s.lastCall()
	_, sure := s.appointment(r)
	switch {
	case !ok:
		return len(s.need) > 0
	case t == nlu.WantsRecording:
		s.askRecording(r)
	case sure:
		s.askCalendar(r)
	default:
		s.say(s.t("calendar.unsure"))
	}
	return true
}

// lastCall is the call that was made last; ok is false for none.
func (s *step) lastCall() (r Request, ok bool) {
	for _, r := range s.ended() {
		if r.Call.ID != "" {
			return r, true
		}
	}
	return Request{}, false
}
