package conversation

import (
	"strings"
	"time"

	"github.com/kallybot/kallybot/conversation/chat"
	"github.com/kallybot/kallybot/conversation/nlu"
)

// What a sign-in brings is shown to the person before it is linked to them, and nothing is linked without their yes.

// chooseSignIn does what a button of the sign-in says.
func (s *step) chooseSignIn(c choice) {
	switch {
	case c.verb == "again":
		s.login("")
	case s.Dialogue.SignIn.Shown == nil || c.rev != s.Dialogue.SignIn.Rev:
		s.tell(s.t("signin.old"))
	case c.verb == "join":
		s.join()
	case c.verb == "decline":
		s.decline()
	default:
		s.stale()
	}
}

// answersSignIn takes a yes or no in words to the account that is shown, and a "what?" to a link. A yes need not be as plain as one
// to a call: "yes, that one is mine" will do.
func (s *step) answersSignIn(r nlu.Reading, text string) bool {
	unclear := r.Has(nlu.Repeat) || r.Has(nlu.DontKnow)
	switch {
	case informs(r):
		return false
	case s.linked() && unclear && (s.current() == nil || s.waitsForSignIn()):
		return s.stuck()
	case s.Dialogue.SignIn.Shown == nil || strings.Contains(text, "?"):
		return false
	}
	if len(r.Intents) == 0 {
		r = s.m.Reader.Read(readRequest(text, s))
	}
	switch {
	case r.Has(nlu.Deny), r.Has(nlu.Cancel), r.Has(nlu.Correct):
		s.decline()
	case r.Has(nlu.Confirm):
		s.join()
	default:
		return false
	}
	return true
}

func (s *step) join() {
	if !s.now.Before(s.Dialogue.SignIn.Until) { // what was brought is gone by itself
		s.Dialogue.SignIn.Shown = nil
		s.failSignIn(Late)
		return
	}
	s.do(Sign{Do: Join})
}

func (s *step) decline() {
	s.Dialogue.SignIn.Shown, s.Dialogue.SignIn.Until = nil, time.Time{}
	s.do(Sign{Do: Decline})
}

// brought takes a message that held what a sign-in gives.
func (s *step) brought(b Brought, m chat.Message) {
	if b.Erased {
		s.do(Remove{At: m.At, Ref: m.Ref})
	}
	switch {
	case b.Fault == Leaked, b.Fault == NotNeeded:
		end := "kept"
		if b.Erased {
			end = "erased"
		}
		s.say(s.t("signin.fault."+string(b.Fault)) + " " + s.t("signin."+end))
	case b.Fault == Tampered: // its link still works
		s.failSignIn(b.Fault)
	case b.Fault != "":
		s.Dialogue.SignIn.Until = time.Time{}
		s.failSignIn(b.Fault)
	default:
		s.Dialogue.SignIn.Shown, s.Dialogue.SignIn.Until = nil, time.Time{}
		s.say(s.t("signin.checking"))
		s.do(Sign{Do: Meet})
	}
}

// failSignIn tells why a sign-in did not go on, with the way to a new one.
func (s *step) failSignIn(f SignInFault) {
	s.say(s.t("signin.fault."+string(f)), s.signInButtons("again")...)
}

// signed takes the end of a deed.
func (s *step) signed(e Signed) {
	if e.Fault != "" {
		s.Dialogue.SignIn.Shown, s.Dialogue.SignIn.Until = nil, time.Time{}
		s.failSignIn(e.Fault)
		return
	}
	switch e.Do {
	case Invite:
		s.invited(e)
	case Meet:
		s.showAccount(*e.Account, e.Until)
	case Agree:
		s.Dialogue.SignIn.Shown = e.Account
		s.do(Sign{Do: Join})
	case Join:
		s.joined()
	case Decline:
		s.say(s.t("signin.declined"), s.signInButtons("again")...)
	case Leave:
		s.Person.Account = nil
		s.say(s.t("signin.out"), s.signInButtons("again")...)
	case Wake:
		s.showWaiting()
	}
}

// invited shows the link and, where the address has to come back by hand, how.
func (s *step) invited(e Signed) {
	before := ""
	switch {
	case s.linked():
		before = s.t("signin.fresh")
	case s.Person.Account != nil:
		before = s.t("signin.change")
	}
	s.Dialogue.SignIn.Until, s.Dialogue.SignIn.Way = e.Until, e.Way
	b := []chat.Button{{Label: s.t("signin.button.open"), URL: e.Link, Style: chat.Primary}}
	r := chat.Reply{Text: lead(before, s.t("signin.way."+string(e.Way))), Buttons: b}
	if e.Way == ByForm {
		r.Form = &chat.Button{Label: s.t("signin.button.form"), Data: data(SignInForm, s.Dialogue.SignIn.Rev, "form")}
	}
	s.send(Send{Reply: r})
}

// showAccount shows whose account it is before it is linked to the person.
func (s *step) showAccount(a Account, until time.Time) {
	s.Dialogue.SignIn = SigningIn{Until: until, Way: s.Dialogue.SignIn.Way, Rev: s.Dialogue.SignIn.Rev + 1, Shown: &a}
	s.askWhose("")
}

// askWhose asks whether the account that was brought is the person's.
func (s *step) askWhose(before string) {
	rows := s.accountRows(*s.Dialogue.SignIn.Shown)
	if name := s.shownName(); name != "" {
		rows = append(rows, chat.Row{Label: s.t("signin.row.person"), Value: name})
	}
	b := s.signInButtons("join", "decline")
	b[0].Style = chat.Primary
	s.send(Send{Reply: chat.Reply{Text: lead(before, s.t("signin.shown")), Card: &chat.Card{Rows: rows}, Buttons: b}})
}

// joined tells that the person is signed in, and shows the cards that waited for it.
func (s *step) joined() {
	a := s.Dialogue.SignIn.Shown
	if a == nil {
		a = &Account{}
	}
	s.Person.Account = a
	s.Dialogue.SignIn.Shown, s.Dialogue.SignIn.Until = nil, time.Time{}
	waiting := s.Person.Waiting
	s.Person.Waiting = nil
	s.say(s.t("signin.in"))
	for _, key := range waiting {
		if key != s.Dialogue.Key {
			s.do(Sign{Do: Wake, Dialogue: key})
			continue
		}
		s.showWaiting()
	}
}

// showWaiting shows the card that waited for the sign-in.
func (s *step) showWaiting() {
	if d := s.current(); d != nil && d.Phase == Filling {
		s.anew = d.ID
		s.resume(d)
	}
}
