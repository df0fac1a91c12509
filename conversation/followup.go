package conversation

import (
	"strings"

	"github.com/kallybot/kallybot/conversation/call"
	"github.com/kallybot/kallybot/conversation/slot"
)

// followUp takes what a person writes after the yes: a call that has not left yet is stopped and its card shown anew with
// the change; for one that runs, the words are kept for afterwards.
func (s *step) followUp(text string) bool {
	if len(s.Dialogue.Active) == 0 {
		return false
	}
	r, ok := s.request(s.Dialogue.Active[len(s.Dialogue.Active)-1])
	if !ok || r.Call.State.Over() {
		return len(s.need) > 0
	}
	if s.moveCall(r, text) {
		return true
	}
	r.FollowUp = slot.Clean(strings.Trim(r.FollowUp+". "+text, ". "), maxFollowUp)
	if c, stopped := call.Withdraw(r.Call); stopped {
		r.Call = c
		s.end(r)
		s.status(r, s.t("stop.done"))
		s.copyWith(r)
		return true
	}
	s.save(r)
	s.say(s.t("follow_up.saved"))
	return true
}

// maxFollowUp is the longest remark kept during a call, in runes.
const maxFollowUp = 500
