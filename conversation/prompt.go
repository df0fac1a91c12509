package conversation

import (
	"slices"

	"github.com/kallybot/kallybot/conversation/chat"
	"github.com/kallybot/kallybot/conversation/slot"
)

// invite asks for a request.
func (s *step) invite(text string) {
	s.say(text)
	s.waits = &chat.Ask{Hint: s.t("hint.request")}
}

// prompt marks the last words of a step as the question that waits for an answer, and ends the offers of the one before.
func (s *step) prompt() {
	said := s.questions()
	if len(said) == 0 {
		return
	}
	ask := s.awaited()
	if ask != nil && s.public() {
		ask.ByReply, ask.ByMention, ask.Shares = s.t("by_reply"), s.t("by_mention"), nil
	}
	offers := ask != nil && len(ask.Shares) > 0
	if s.Dialogue.Sharing && !offers {
		s.change(carrier(s.effects, said), func(r *chat.Reply) { r.Closes = s.t("noted") })
	}
	s.Dialogue.Sharing = offers
	s.change(said[len(said)-1], func(r *chat.Reply) { r.Ask = ask })
}

// questions are the effects that say something to the person about what is open now, by their index.
func (s *step) questions() []int {
	var said []int
	for i, e := range s.effects {
		m, ok := e.(Send)
		if ok && m.To == s.Dialogue.At && !m.Reply.Progress && (m.Slot == "" || m.Slot == "card:"+s.Dialogue.Focus) {
			said = append(said, i)
		}
	}
	return said
}

// carrier is the first of some messages that can take offers away: an edited one cannot, and one with buttons neither.
func carrier(effects []Effect, said []int) int {
	i := slices.IndexFunc(said, func(i int) bool {
		r := effects[i].(Send).Reply
		return !r.Replace && len(r.Buttons) == 0
	})
	return said[max(i, 0)]
}

func (s *step) change(i int, by func(*chat.Reply)) {
	m := s.effects[i].(Send)
	by(&m.Reply)
	s.effects[i] = m
}

// awaited is what helps to answer the open question; nil where none is open.
func (s *step) awaited() *chat.Ask {
	d := s.current()
	switch {
	case s.waits != nil:
		return s.waits
	case d == nil:
		return nil
	case d.Phase == Card:
		return &chat.Ask{}
	case s.Dialogue.Asked == "":
		return nil
	}
	ask := &chat.Ask{}
	if key := "hint." + string(s.Dialogue.Asked); s.m.Say.Has(s.lang, key) {
		ask.Hint = s.t(key)
	}
	switch s.Dialogue.Asked {
	case slot.UserPhone:
		ask.Shares = []chat.Share{{What: chat.OwnContact, Label: s.t("button.share_phone")}}
	case slot.Timezone:
		ask.Shares = []chat.Share{s.offerPlace()}
	}
	return ask
}

// offerPlace offers to tell the time zone by the place.
func (s *step) offerPlace() chat.Share {
	return chat.Share{What: chat.OwnLocation, Label: s.t("button.share_place")}
}
