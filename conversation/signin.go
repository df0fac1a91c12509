package conversation

import (
	"slices"
	"time"

	"github.com/kallybot/kallybot/conversation/chat"
	"github.com/kallybot/kallybot/conversation/nlu"
)

// Where each person has an account of their own, a request waits for the sign-in before its card is shown:
//
//	no account ──/login, or a request is complete──> invited (a link, for a while)
//	invited ──the browser's address is pasted──> checking ──the far side tells whose account it is──> shown
//	shown ──"Link it"──> signed in, and the cards that waited appear;  ──"Not mine"──> no account
//	signed in ──/logout, or the far side takes the tokens no more──> no account
//
// Tokens never come here: what a person pastes is taken out of the message before the step sees it.

// SigningIn is how far a sign-in is.
type SigningIn struct {
	Until time.Time `json:"until,omitzero"` // the end of the link, then of the account that is shown
	Way   Way       `json:"way,omitempty"`  // how what the page gives comes back
	Rev   int       `json:"rev,omitempty"`  // counts the accounts shown; a button of an older one is stale
	Shown *Account  `json:"shown,omitempty"`
}

// SignInForm is the name of the form for the address; it stands in the data of the sign-in's buttons, where other buttons have a request.
const SignInForm = "signin"

// signedOut reports whether the person has to sign in before a call.
func (s *step) signedOut() bool { return s.m.Options.Personal && s.Person.Account == nil }

// payer is the account that a new request runs on, empty for the shared one.
func (s *step) payer() string {
	if !s.m.Options.Personal {
		return ""
	}
	return chat.PersonKey(s.Dialogue.At, s.Dialogue.Person)
}

// signInFirst puts the sign-in before a card. It reports whether it did; the draft is kept, and its card appears by itself.
func (s *step) signInFirst(d *Draft, changes []change) bool {
	if !s.signedOut() {
		return false
	}
	s.waitForSignIn(d, s.changed(changes), "signin.before_card")
	return true
}

// waitForSignIn keeps a draft until its person is signed in.
func (s *step) waitForSignIn(d *Draft, before, why string) {
	s.Dialogue.Asked, s.Dialogue.Tries, s.Dialogue.Trail = "", 0, nil
	d.Phase = Filling
	if !slices.Contains(s.Person.Waiting, s.Dialogue.Key) {
		s.Person.Waiting = append(slices.Clone(s.Person.Waiting), s.Dialogue.Key)
	}
	s.inviteFor(before, why)
}

// inviteFor offers the sign-in, unless a link waits already. before, if not empty, is said first; why tells what it is for.
func (s *step) inviteFor(before, why string) {
	s.pointsIn = true
	switch {
	case s.public():
		s.say(lead(before, s.t("signin.privately")))
	case s.linked() && s.waitsForSignIn():
		s.say(lead(before, s.vary("signin.waiting")), s.signInButtons("again")...)
	case s.linked():
		s.say(lead(before, s.vary("signin.open")), s.signInButtons("again")...)
	default:
		s.say(lead(before, s.t(why)))
		s.do(Sign{Do: Invite})
	}
}

// login begins a sign-in at the person's word.
func (s *step) login(string) bool {
	switch {
	case !s.m.Options.Personal && s.admin():
		s.say(s.t("signin.operator.login"))
	case !s.m.Options.Personal:
		s.say(s.t("signin.not_needed"))
	case s.public():
		s.say(s.t("signin.privately"))
	default:
		s.do(Sign{Do: Invite})
	}
	return true
}

// logout forgets the person's tokens. While a call runs they are needed to learn what comes of it.
func (s *step) logout(string) bool {
	switch {
	case !s.m.Options.Personal && s.admin():
		s.say(s.t("signin.operator.logout"))
	case !s.m.Options.Personal:
		s.say(s.t("signin.not_needed"))
	case s.Person.Account == nil:
		s.say(s.t("signin.out_already"))
	case len(s.Dialogue.Active) > 0:
		s.say(s.t("signin.out_later"))
	default:
		s.do(Sign{Do: Leave})
	}
	return true
}

// signInButtons are buttons of the sign-in.
func (s *step) signInButtons(verbs ...string) []chat.Button {
	var b []chat.Button
	for _, v := range verbs {
		b = append(b, chat.Button{Label: s.t("signin.button." + v), Data: data(SignInForm, s.Dialogue.SignIn.Rev, v)})
	}
	return b
}

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

// answersSignIn takes a yes or no in words to the account that is shown, and a "what?" to a link.
func (s *step) answersSignIn(r nlu.Reading) bool {
	unclear := r.Has(nlu.Repeat) || r.Has(nlu.DontKnow)
	switch {
	case informs(r):
		return false
	case s.linked() && unclear && (s.current() == nil || s.waitsForSignIn()):
		return s.stuck()
	case s.Dialogue.SignIn.Shown == nil:
		return false
	case r.Has(nlu.Confirm):
		s.join()
	case r.Has(nlu.Deny), r.Has(nlu.Cancel):
		s.decline()
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
	rows := s.accountRows(a)
	if name := s.shownName(); name != "" {
		rows = append(rows, chat.Row{Label: s.t("signin.row.person"), Value: name})
	}
	b := s.signInButtons("join", "decline")
	b[0].Style = chat.Primary
	s.send(Send{Reply: chat.Reply{Text: s.t("signin.shown"), Card: &chat.Card{Rows: rows}, Buttons: b}})
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

// lapsed takes a call that did not leave since the account is signed out: its draft is kept, and waits for the sign-in and a
// new yes. It reports whether that is what happened.
func (s *step) lapsed(r Request) bool {
	f := r.Call.Refusal
	if r.Account == "" || f == nil || !slices.Contains(tokenCodes, f.Code) {
		return false
	}
	s.Person.Account = nil
	s.status(r, s.t("status.not_called", "who", s.who(&r.Draft)))
	s.end(r)
	d := s.reopen(r, r.Draft.ID+"s", nil)
	s.derive(d)
	s.touch(d)
	s.waitForSignIn(d, "", "signin.lapsed")
	return true
}

// tokenCodes are the far side's codes for an account that is signed out.
var tokenCodes = []string{"missing_token", "token_expired"}

// signInForm is the form for the address, where a message would stay in the chat.
func (s *step) signInForm() chat.Form {
	return chat.Form{Name: SignInForm, Title: s.t("signin.form.title"), Submit: s.t("signin.form.submit"), Close: s.t("form.close"), Fields: []chat.Field{
		{Name: "address", Label: s.t("signin.form.label"), Hint: s.t("signin.form.hint"), Kind: chat.TextField, Required: true, MaxRunes: 3000},
	}}
}
