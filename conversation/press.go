package conversation

import (
	"slices"
	"time"

	"github.com/kallybot/kallybot/conversation/access"
	"github.com/kallybot/kallybot/conversation/call"
	"github.com/kallybot/kallybot/conversation/chat"
	"github.com/kallybot/kallybot/conversation/slot"
)

// overrules reports whether an admin takes somebody else's request back, which is all that they may do with it.
func (s *step) overrules(m chat.Message) bool {
	c, ok := parse(m.Data)
	return ok && (c.verb == "cancel" || c.verb == "stop") && s.m.Options.Access.Judge(s.visitor(m)) == access.Admin
}

// press takes a pressed button. Only the person whose request it is may press.
func (s *step) press(m chat.Message) {
	if s.judges(m) {
		return
	}
	if m.From.ID != s.Dialogue.Person.ID && !s.overrules(m) {
		s.answer.Toast = s.t("toast.not_yours", "name", s.owns())
		return
	}
	s.pressed = true
	s.choose(m.Data)
}

// choose does what a button says, pressed or picked by its number.
func (s *step) choose(data string) {
	c, ok := parse(data)
	if !ok {
		s.stale()
		return
	}
	if do, talk := talkVerbs[c.verb]; talk && c.id == nobody {
		do(s, c)
		return
	}
	if c.id == SignInForm {
		s.chooseSignIn(c)
		return
	}
	if d := s.draft(c.id); d != nil {
		s.chooseDraft(d, c)
		return
	}
	if s.Dialogue.Dropped != nil && s.Dialogue.Dropped.ID == c.id && c.verb == "restore" {
		s.restore()
		return
	}
	if i := slices.IndexFunc(s.Dialogue.Joined, func(j Joined) bool { return j.Draft.ID == c.id }); i >= 0 && c.verb == "restore" {
		s.part(i)
		return
	}
	r, ok := s.request(c.id)
	if len(s.need) > 0 {
		return
	}
	do, known := requestVerbs[c.verb]
	switch {
	case ok && known:
		do(s, r, c)
	case ok:
		s.tooLate(r)
	default:
		s.stale()
	}
}

// chooseDraft does what a button of an open draft says. An old card's button is answered with the present card.
func (s *step) chooseDraft(d *Draft, c choice) {
	do, known := draftVerbs[c.verb]
	if !known {
		s.stale()
		return
	}
	if c.rev != d.Rev && slices.Contains(freshVerbs, c.verb) {
		s.focus(d.ID)
		s.answer.Toast = s.t("toast.old_card")
		s.anew = d.ID
		s.say(s.t("old_card"))
		s.resume(d)
		return
	}
	s.focus(d.ID)
	do(s, d, c)
}

// pressCall is the yes to a card: as it says, or at once.
func (s *step) pressCall(d *Draft, c choice) {
	if c.arg == "now" {
		s.confirm(d, time.Time{})
		return
	}
	s.confirm(d, s.due(d))
}

// pressLater is the yes to a card, for a call at the moment that the button named.
func (s *step) pressLater(d *Draft, c choice) {
	if due, ok := unstamp(c.arg); ok && s.fits(d, due) {
		s.confirm(d, due)
		return
	}
	s.resume(d)
}

// resume shows where a draft stands: its card, or its open question.
func (s *step) resume(d *Draft) {
	if s.next(d) == "" {
		s.showCard(d, nil)
		return
	}
	s.Dialogue.Asked = ""
	s.proceed(d, nil)
}

// stale answers a button whose request is gone.
func (s *step) stale() {
	s.tell(s.t("gone"))
}

// tooLate answers a card's button after the request was confirmed: a second yes changes nothing.
func (s *step) tooLate(r Request) {
	key := "already.over"
	switch {
	case !r.Call.State.Over():
		key = "already.calling"
	case closed(r.Call.State) != "over":
		key = "already." + closed(r.Call.State)
	}
	s.tell(s.t(key, "ago", s.ago(r.Call.Confirmed)))
}

// tell answers a pressed button over the chat, and a typed choice in it.
func (s *step) tell(text string) {
	if s.pressed {
		s.answer.Toast = text
		return
	}
	s.say(text)
}

// visitSaved takes a business called before as the one to call.
func (s *step) visitSaved(d *Draft, c choice) {
	i := slices.IndexFunc(s.Person.Businesses, func(p Business) bool { return p.Phone == c.arg })
	if i < 0 {
		s.stale()
		return
	}
	d.mark()
	d.clear(slot.Phone)
	s.visit(d, s.Person.Businesses[i])
	s.proceed(d, nil)
}

// withdraw takes a confirmed call back while it has not left.
func (s *step) withdraw(r Request) {
	c, ok := call.Withdraw(r.Call)
	if !ok && steerable(r) {
		s.endCall(r)
		return
	}
	if !ok {
		s.tell(s.t("stop.too_late"))
		return
	}
	if r.Call.State == call.Withdrawn {
		s.tell(s.t("stop.done"))
		return
	}
	r.Call = c
	s.save(r)
	s.do(ClearTimer{"tick:" + r.Draft.ID})
	s.end(r)
	d := s.reopen(r, r.Draft.ID+"w", nil)
	s.status(r, s.t("stop.done"))
	s.derive(d)
	s.touch(d)
	s.resume(d)
	s.leave()
}

// checkAgain looks an uncertain call up once more.
func (s *step) checkAgain(r Request) {
	if r.Call.State != call.Uncertain {
		s.tooLate(r)
		return
	}
	r.Call = call.CheckAgain(r.Call, s.now, s.m.Options.Policy)
	s.save(r)
	if !slices.Contains(s.Dialogue.Active, r.Draft.ID) {
		s.Dialogue.Active = append(s.Dialogue.Active, r.Draft.ID)
	}
	s.do(Look{r.Draft.ID, r.Call.NextLook})
	s.say(s.t("check.begun"))
}
