package conversation

import (
	"fmt"
	"strings"
	"time"

	"github.com/kallybot/kallybot/conversation/access"
	"github.com/kallybot/kallybot/conversation/chat"
	"github.com/kallybot/kallybot/conversation/slot"
)

// Approval is an admin's word on a call beyond what a person may make alone. It holds for what the card showed, and for
// nothing else. A value is never changed, only replaced.
type Approval struct {
	Sum   string    `json:"sum"` // digest of what was asked for; see Draft.ShownSum
	Asked time.Time `json:"asked"`
	Given bool      `json:"given,omitempty"`
	Due   time.Time `json:"due,omitzero"` // when the call is to be; zero for at once
}

// approvalFirst asks the admins after a yes that needs their word. It reports whether the call waits for it; the card stays.
func (s *step) approvalFirst(d *Draft, due time.Time) bool {
	o := s.m.Options
	a := d.Approval
	switch {
	case o.ApproveOver <= 0 || s.mine() < o.ApproveOver || s.admin():
		return false
	case a != nil && a.Sum == d.ShownSum && a.Given:
		return false
	case a != nil && a.Sum == d.ShownSum:
		s.say(s.t("approval.waits"), s.withdrawal(d))
		return true
	}
	d.Approval = &Approval{Sum: d.ShownSum, Asked: s.now, Due: due}
	s.audit("approval asked", d, "")
	for i, admin := range o.Admins {
		s.do(Send{To: admin, Slot: slotOf(i, d), Request: d.ID, Reply: chat.Reply{
			Text: s.chief("approval.asked", "name", s.owns(), "n", s.mine()), Card: cardOf(s.approvalRows(d)),
			Buttons: []chat.Button{
				{Label: s.chief("button.approve"), Data: data(d.ID, d.Rev, "approve"), Style: chat.Primary},
				{Label: s.chief("button.disapprove"), Data: data(d.ID, d.Rev, "disapprove"), Style: chat.Danger},
			},
		}})
	}
	if s.pressed {
		s.answer.Toast = s.t("approval.waits")
	}
	s.say(s.t("approval.waits"), s.withdrawal(d))
	return true
}

// withdrawal takes a request back that waits for an admin.
func (s *step) withdrawal(d *Draft) chat.Button {
	return chat.Button{Label: s.t("button.cancel"), Data: data(d.ID, d.Rev, "cancel"), Style: chat.Danger}
}

// approvalSlot begins the slots of the messages that admins get about a draft, one for each admin.
const approvalSlot = "approve"

func slotOf(admin int, d *Draft) string { return fmt.Sprintf("%s%d:%s", approvalSlot, admin, d.ID) }

// chief is a sentence for admins, whose language is the deployment's: what they chose themselves is in records of their own.
func (s *step) chief(key string, kv ...any) string { return s.in(s.m.Options.Lang, key, kv...) }

// approvalRows are what an admin judges a call by. The number is masked, and what concerns health stays with the person.
func (s *step) approvalRows(d *Draft) []chat.Row {
	rows := []chat.Row{{Label: s.chief("slot.category"), Value: s.chief("category." + formOf(d).Category)}}
	add := func(n slot.Name, value string) {
		if value != "" {
			rows = append(rows, chat.Row{Label: s.chief("slot." + string(n)), Value: value})
		}
	}
	if d.text(slot.Category) != slot.Clinic {
		add(slot.BusinessName, d.text(slot.BusinessName))
		add(slot.Task, d.text(slot.Task))
	}
	add(slot.Phone, slot.Masked(d.text(slot.Phone)))
	add(slot.Date, d.text(slot.Date))
	return rows
}

// judges reports whether an admin presses a button that is for admins alone, and does what it says. Anybody else is told so.
func (s *step) judges(m chat.Message) bool {
	c, ok := parse(m.Data)
	if !ok || c.verb != "approve" && c.verb != "disapprove" {
		return false
	}
	d := s.draft(c.id)
	switch {
	case s.m.Options.Access.Judge(s.visitor(m)) != access.Admin:
		s.answer.Toast = s.t("admin.only")
	case d == nil || c.rev != d.Rev || d.Approval == nil || d.Approval.Given:
		s.answer.Toast = s.chief("approval.past")
	case c.verb == "approve":
		s.approve(d, m.From)
	default:
		s.disapprove(d, m.From)
	}
	return true
}

// approve lets a call go ahead. A yes that is too old by now is asked for again.
func (s *step) approve(d *Draft, by chat.Person) {
	fresh := s.now.Sub(d.Approval.Asked) <= s.m.Options.Policy.ValidFor
	given := *d.Approval
	given.Given = true
	d.Approval = &given
	s.audit("approved", d, by.ID)
	s.focus(d.ID)
	asked := d.clone() // a confirmed draft is gone
	if fresh && d.Phase == Card && d.ShownSum == s.sum(d) {
		s.confirm(d, given.Due)
	} else {
		s.anew = d.ID
		s.say(s.t("approval.again"))
		s.resume(d)
	}
	s.settled(&asked, by, "approval.given")
}

// disapprove ends a request at an admin's word.
func (s *step) disapprove(d *Draft, by chat.Person) {
	s.audit("declined", d, by.ID)
	asked := d.clone()
	s.close(d.ID)
	s.send(Send{Slot: "card:" + asked.ID, Request: asked.ID, Reply: chat.Reply{Text: s.t("approval.not", "who", s.who(&asked))}})
	s.settled(&asked, by, "approval.declined")
}

// settled replaces the admins' messages by what one of them said.
func (s *step) settled(d *Draft, by chat.Person, key string) {
	name := slot.Clean(by.Name, 40)
	if name == "" {
		name = by.ID
	}
	s.answer.Toast = s.chief(key, "name", name)
	for i, admin := range s.m.Options.Admins {
		s.do(Send{To: admin, Slot: slotOf(i, d), Request: d.ID, Reply: chat.Reply{Text: s.chief(key, "name", name), Card: cardOf(s.approvalRows(d)), Replace: true}})
	}
}

// ofAdmins reports whether a message is one that admins get about somebody's draft.
func ofAdmins(slotName string) bool { return strings.HasPrefix(slotName, approvalSlot) }

// held reports whether the draft waits for an admin's word, and not for its person's.
func (d *Draft) held() bool {
	return d.Approval != nil && !d.Approval.Given && d.Approval.Sum == d.ShownSum
}
