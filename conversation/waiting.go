package conversation

import (
	"github.com/kallybot/kallybot/conversation/call"
	"github.com/kallybot/kallybot/conversation/chat"
)

// queued shows, in the place of the card, how many calls come before one that waits for a free line.
func (s *step) queued(e Queued) {
	r, ok := s.request(e.Request)
	if !ok || r.Call.State != call.Confirmed || s.now.Before(r.Call.NotBefore) {
		return // it was stopped, or called meanwhile
	}
	var buttons []chat.Button
	if !r.Call.Doubt {
		buttons = []chat.Button{s.stopButton(r)}
	}
	key := "status.queued"
	if e.Before == 0 {
		key = "status.next"
	}
	s.aside = s.current() != nil && len(s.Dialogue.Offered) > 0
	s.status(r, s.t(key, "who", s.who(&r.Draft), "n", e.Before), buttons...)
	s.aside = false
}

// stopButton takes a call back, or ends it where that is still possible.
func (s *step) stopButton(r Request) chat.Button {
	return chat.Button{Label: s.t("button.stop"), Data: data(r.Draft.ID, r.Draft.Rev, "stop"), Style: chat.Danger}
}
