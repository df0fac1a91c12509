package conversation

import (
	"slices"
	"strings"
	"time"

	"github.com/kallybot/kallybot/conversation/access"
	"github.com/kallybot/kallybot/conversation/chat"
	"github.com/kallybot/kallybot/conversation/slot"
)

// Guest is somebody who asked in the chat to be let in, or was let in there by an admin, beside those whom the
// configuration names.
type Guest struct {
	ID   string    `json:"id"` // platform:ID or platform:TEAM/ID, as access.admins has it
	Name string    `json:"name,omitempty"`
	At   time.Time `json:"at"`
}

// maxGuests is how many people may wait for an answer; who asks beyond that is told their id alone.
const maxGuests = 50

// guest is who writes a message, as an operator would name them.
func (s *step) guest(m chat.Message) Guest {
	v := s.visitor(m)
	return Guest{ID: v.Platform + ":" + v.ID(), Name: slot.Clean(m.From.Name, 40), At: s.now}
}

// place is the private chat of somebody named by platform:ID.
func (g Guest) place() chat.Address {
	platform, id, _ := strings.Cut(g.ID, ":")
	a := chat.Address{Platform: chat.Platform(platform), Chat: id, Private: true}
	if team, user, ok := strings.Cut(id, "/"); ok {
		a.Team, a.Chat = team, user
	}
	return a
}

// among finds somebody in a list; -1 when they are not there.
func among(list []Guest, id string) int {
	return slices.IndexFunc(list, func(g Guest) bool { return g.ID == id })
}

// without is the list without somebody.
func without(list []Guest, id string) []Guest {
	return slices.DeleteFunc(slices.Clone(list), func(g Guest) bool { return g.ID == id })
}

// mayAsk reports whether somebody outside may still ask to be let in.
func (s *step) mayAsk(m chat.Message) bool {
	return !m.From.Foreign && len(s.m.Options.Admins) > 0 && len(s.Deployment.Asked) < maxGuests && among(s.Deployment.Asked, s.guest(m).ID) < 0
}

// asksIn takes the wish of somebody outside to be let in, and tells the admins. It reports whether the message was that.
func (s *step) asksIn(m chat.Message) bool {
	c, ok := parse(m.Data)
	if m.Kind != chat.Press || !ok || c.id != nobody || c.verb != "ask_in" {
		return false
	}
	s.hears(m)
	if !s.mayAsk(m) {
		s.answer.Toast = s.t("guest.asked_already")
		return true
	}
	g := s.guest(m)
	s.Deployment.Asked = append(slices.Clone(s.Deployment.Asked), g)
	s.do(Audit{Who: g.ID, Decision: "access asked"})
	for _, admin := range s.m.Options.Admins {
		s.do(Send{To: admin, Reply: chat.Reply{Text: s.chief("guest.asks", "name", g.called(), "id", g.ID), Buttons: s.guestButtons(g)}})
	}
	s.answer.Toast = s.t("guest.asked")
	return true
}

// called is the name that somebody is shown by, or their id.
func (g Guest) called() string {
	if g.Name == "" {
		return g.ID
	}
	return g.Name
}

func (s *step) guestButtons(g Guest) []chat.Button {
	return []chat.Button{
		{Label: s.chief("button.let_in", "name", g.called()), Data: data(nobody, 0, "let_in", g.ID), Style: chat.Primary},
		{Label: s.chief("button.keep_out", "name", g.called()), Data: data(nobody, 0, "keep_out", g.ID), Style: chat.Danger},
	}
}

// letIn answers somebody who asked, at an admin's word.
func (s *step) letIn(c choice) { s.answerGuest(c, true) }

func (s *step) keepOut(c choice) { s.answerGuest(c, false) }

func (s *step) answerGuest(c choice, in bool) {
	i := among(s.Deployment.Asked, c.arg)
	switch {
	case !s.admin():
		s.tell(s.t("admin.only"))
		return
	case i < 0:
		s.tell(s.t("guest.answered"))
		return
	}
	g := s.Deployment.Asked[i]
	s.Deployment.Asked = without(s.Deployment.Asked, g.ID)
	decision, told, heard := "access refused", "guest.refused", "guest.sorry"
	if in {
		decision, told, heard = "access given", "guest.let_in", "guest.welcome"
		s.Deployment.Guests = append(slices.Clone(s.Deployment.Guests), Guest{ID: g.ID, Name: g.Name, At: s.now})
	}
	s.do(Audit{Who: g.ID, Decision: decision, Reason: "by " + s.named(s.Dialogue.Person.ID)})
	s.do(Send{To: g.place(), Reply: chat.Reply{Text: s.chief(heard)}})
	s.tell(s.t(told, "name", g.called()))
}

// turnOut takes back that somebody was let in from the chat.
func (s *step) turnOut(c choice) {
	i := among(s.Deployment.Guests, c.arg)
	switch {
	case !s.admin():
		s.tell(s.t("admin.only"))
	case i < 0:
		s.tell(s.t("guest.answered"))
	default:
		g := s.Deployment.Guests[i]
		s.Deployment.Guests = without(s.Deployment.Guests, g.ID)
		s.do(Audit{Who: g.ID, Decision: "access taken", Reason: "by " + s.named(s.Dialogue.Person.ID)})
		s.tell(s.t("guest.out", "name", g.called()))
	}
}

// maxListed is how many people /access lists with buttons, of each sort.
const maxListed = 8

// accessList shows who waits to be let in, and who was let in from the chat.
func (s *step) accessList(string) {
	var rows []chat.Row
	var buttons []chat.Button
	for _, g := range s.Deployment.Asked[:min(maxListed, len(s.Deployment.Asked))] {
		rows = append(rows, chat.Row{Label: s.t("guest.row.asks"), Value: strings.Join(nonEmpty(g.Name, g.ID), ", ")})
		buttons = append(buttons, s.guestButtons(g)...)
	}
	for _, g := range s.Deployment.Guests[max(0, len(s.Deployment.Guests)-maxListed):] {
		rows = append(rows, chat.Row{Label: s.t("guest.row.in"), Value: strings.Join(nonEmpty(g.Name, g.ID), ", ")})
		buttons = append(buttons, chat.Button{Label: s.t("button.turn_out", "name", g.called()), Data: data(nobody, 0, "turn_out", g.ID)})
	}
	if len(rows) == 0 {
		s.say(s.t("guest.none"))
		return
	}
	s.send(Send{Reply: chat.Reply{Text: s.t("guest.list"), Card: cardOf(rows), Buttons: buttons}})
}

// isGuest reports whether a visitor was let in from the chat.
func (s *step) isGuest(v access.Visitor) bool {
	return among(s.Deployment.Guests, v.Platform+":"+v.ID()) >= 0
}
