package conversation

import (
	"slices"
	"time"

	"github.com/kallybot/kallybot/conversation/chat"
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
	case s.Dialogue.SignIn.Shown != nil && s.now.Before(s.Dialogue.SignIn.Until):
		s.askWhose(before)
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
