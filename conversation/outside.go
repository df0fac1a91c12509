package conversation

import (
	"strings"

	"github.com/kallybot/kallybot/conversation/access"
	"github.com/kallybot/kallybot/conversation/chat"
)

// visitor is who acts where, for the policy.
func (s *step) visitor(m chat.Message) access.Visitor {
	return access.Visitor{
		Platform: string(m.At.Platform), Team: m.At.Team, Person: m.From.ID, Handle: m.From.Handle, Chat: m.At.Chat, Home: s.was,
	}
}

// admits reports whether a message is from somebody who may use the bot. What became of a chat is not somebody's doing.
func (s *step) admits(m chat.Message) bool {
	switch m.Kind {
	case chat.Gone, chat.Back:
		return true
	}
	if m.From.Foreign {
		return false // the calls are the organisation's, not its guests'
	}
	v := s.visitor(m)
	return s.m.Options.Access.May(v) || s.isGuest(v)
}

// hears takes the language that the platform tells of somebody of whom nothing is kept.
func (s *step) hears(m chat.Message) {
	if l, _, _ := strings.Cut(m.Lang, "-"); s.knows(l) {
		s.lang = l
	}
}

// turnAway tells people outside their id, so that the operator can add them. Nothing of theirs is kept.
func (s *step) turnAway(m chat.Message) {
	text := s.outside(m)
	if m.Kind == chat.Press || m.Elsewhere != nil {
		s.answer.Toast = text
		return
	}
	r := chat.Reply{Text: text, Quote: m.Ref, Home: m.Kind == chat.Home}
	if m.At.Private && !r.Home && s.mayAsk(m) {
		r.Buttons = []chat.Button{{Label: s.t("button.ask_in"), Data: data(nobody, 0, "ask_in")}}
	}
	s.do(Send{To: m.At, Reply: r})
}

// outside is the sentence with the ids that the operator would add, the person's and that of the place where others are; or
// the one for people of another organisation.
func (s *step) outside(m chat.Message) string {
	s.hears(m)
	switch {
	case m.From.Foreign:
		return s.t("access.foreign")
	case m.At.Private:
		return s.t("access.outside", "id", s.visitor(m).ID())
	}
	return s.t("access.outside_chat", "id", s.visitor(m).ID(), "chat", m.At.Chat)
}
