package conversation

import (
	"cmp"
	"regexp"
	"strings"

	"github.com/kallybot/kallybot/conversation/nlu"
)

// A sign-in is where people turn back: they wonder what it is for, take the last page for a fault, or think that they are done.

// linked reports whether the person has a link whose answer has not come back.
func (s *step) linked() bool {
	return s.m.Options.Personal && !s.public() && s.Dialogue.SignIn.Shown == nil && s.now.Before(s.Dialogue.SignIn.Until)
}

// waitsForSignIn reports whether the open request lacks nothing but the sign-in.
func (s *step) waitsForSignIn() bool {
	d := s.current()
	return d != nil && d.Phase == Filling && s.next(d) == ""
}

// stuck helps on who does not get on with a link.
func (s *step) stuck() bool {
	s.say(s.vary("signin.stuck."+string(cmp.Or(s.Dialogue.SignIn.Way, ByPaste))), s.signInButtons("again")...)
	return true
}

// aboutSignIn answers what is asked about the sign-in, and helps on who is stuck in it. It reports whether that was meant.
func (s *step) aboutSignIn(t nlu.Topic) bool {
	shown := s.Dialogue.SignIn.Shown != nil
	switch {
	case t == nlu.SignInStuck && s.linked():
		return s.stuck()
	case shown && t != nlu.SignInStuck:
		s.say(s.vary("signin.meaning"), s.signInButtons("join", "decline")...)
	case t != nlu.AboutSignIn || !s.m.Options.Personal || s.public():
		return false
	case !s.signedOut() || s.current() != nil && !s.waitsForSignIn():
		s.ask(s.vary("signin.why"))
	default:
		s.say(s.vary("signin.why"), s.signInButtons("again")...)
	}
	return true
}

// cutShort is the address of the last page without what it ends in, as it looks where a browser hides that.
var cutShort = regexp.MustCompile(`(?i)^(https?://)?(localhost|127\.0\.0\.1)(:\d+)?/?$`)

// pastesLittle takes an address of the last page that lacks what the sign-in needs. It reports whether it is one.
func (s *step) pastesLittle(text string) bool {
	if !s.linked() || !cutShort.MatchString(strings.TrimSpace(text)) {
		return false
	}
	s.failSignIn(Tampered)
	return true
}
