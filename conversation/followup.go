package conversation

import (
	"strings"
	"unicode"

	"github.com/kallybot/kallybot/conversation/call"
	"github.com/kallybot/kallybot/conversation/nlu"
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
	r.FollowUp = slot.Clean(behind(r.FollowUp, text), maxFollowUp)
	if c, stopped := call.Withdraw(r.Call); stopped {
		r.Call = c
		s.end(r)
		s.status(r, s.t("stop.done"))
		s.copyWith(r)
		return true
	}
	s.save(r)
	s.say(s.vary("follow_up.saved"))
	return true
}

// behind puts a sentence behind those that were said before.
func behind(said, text string) string {
	said, text = strings.TrimSpace(said), strings.TrimSpace(text)
	switch {
	case said == "":
		return text
	case strings.ContainsAny(said[len(said)-1:], ".?!"):
		return said + " " + text
	}
	return said + ". " + text
}

// forRunning reports whether a message is about the call that is under way, which nothing can be added to: what is to be told or asked
// there without a place or a number of its own, what is to be different, or what belongs to the visit.
func (s *step) forRunning(r nlu.Reading, text string) bool {
	who := whom(r)
	if r.Tells && !strings.ContainsFunc(who, unicode.IsUpper) {
		who = "" // "tell them that she is allergic to almonds" names no place
	}
	switch {
	case s.current() != nil || !s.busy() || who != "" || said(r, slot.Phone) != "":
		return false
	case r.Has(nlu.RequestCall):
		return r.Tells || asksSomewhere(r, text)
	}
	return len(r.Intents) == 0 && len(r.Rest) > 0 || len(r.Intents) > 0 && r.Intents[0] == nlu.Correct
}

// maxFollowUp is the longest remark kept during a call, in runes.
const maxFollowUp = 500
