package conversation

import (
	"strings"

	"github.com/kallybot/kallybot/conversation/call"
	"github.com/kallybot/kallybot/conversation/chat"
	"github.com/kallybot/kallybot/conversation/slot"
)

// A request may be asked for where others read and be talked about in private; only its end is shared there, and only when
// the person says so.

// shareButton offers to share a result. What concerns somebody's health is never shared.
func (s *step) shareButton(r Request) []chat.Button {
	if !shareable(r) {
		return nil
	}
	return []chat.Button{{Label: s.t("button.share", "place", s.placeName(r)), Data: data(r.Draft.ID, r.Draft.Rev, "share")}}
}

func shareable(r Request) bool {
	ended := r.Call.State == call.Final || r.Call.State == call.Notified
	return r.Draft.From != nil && ended && r.Judged != nil && r.Draft.text(slot.Category) != slot.Clinic
}

// placeName is what people call the place, or that it is where they asked.
func (s *step) placeName(r Request) string {
	if name := slot.Clean(r.Draft.From.Name, 40); name != "" {
		return name
	}
	return s.t("place.asked")
}

// share posts the result in one line where it was asked for, with the numbers masked.
func (s *step) share(r Request) {
	if !shareable(r) {
		s.stale()
		return
	}
	if r.Shared {
		s.tell(s.t("shared.already", "place", s.placeName(r)))
		return
	}
	r.Shared = true
	s.save(r)
	there := *s
	there.Dialogue.At = r.Draft.From.At // what is said there is public
	text := there.discreet(there.headline(r, *r.Judged))
	s.do(Send{To: r.Draft.From.At, Slot: "share:" + r.Draft.ID, Request: r.Draft.ID, Reply: chat.Reply{Text: text}})
	s.tell(s.t("shared.done", "place", s.placeName(r)))
}

// undelivered notes that a chat cannot be reached. When it is the place where a result was to be shared, the person is told;
// when it is that of somebody who joined the request, they are told later.
func (s *step) undelivered(e Undelivered) {
	if ofAdmins(e.Slot) {
		return // an admin who cannot be reached is not the person
	}
	switch kind, id, _ := strings.Cut(e.Slot, ":"); kind {
	case "share":
	case "joined":
		s.unheard(e.Request, id)
		return
	default:
		s.Dialogue.Gone = true
		s.leave()
		return
	}
	r, ok := s.request(e.Request)
	if !ok || r.Draft.From == nil {
		return
	}
	r.Shared = false
	s.save(r)
	s.aside = s.current() != nil && len(s.Dialogue.Offered) > 0
	s.say(s.t("shared.failed", "place", s.placeName(r)))
	s.aside = false
}
