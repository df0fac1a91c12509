package conversation

import (
	"slices"
	"strings"

	"github.com/kallybot/kallybot/conversation/chat"
	"github.com/kallybot/kallybot/conversation/nlu"
)

// A person who wants to be forgotten is, after one yes: talks, profile, sign-in, calls and messages that wait. A call that is
// under way is never lost by that: they hear how it ends, and are forgotten then. What the far side holds stays there, and the
// person is told so.

// Erase deletes all that is kept of a person, or of one request of theirs; the answer is an Erased event. Twice is the same as once.
type Erase struct {
	Request string       `json:"request,omitempty"` // empty for all
	At      chat.Address `json:"at"`                // where to tell that it is done
	Lang    string       `json:"lang"`
}

// Erased tells that an Erase is done, or why not yet.
type Erased struct {
	Erase
	Held    int      // calls of which the far side keeps its own record
	Account bool     // the person was signed in
	Running []string // requests whose call is under way; if there are any, nothing was deleted
}

func (Erase) effect() {}
func (Erased) event() {}

func (s *step) forgetCommand(id string) {
	if id == "" {
		s.forgetMe("")
		return
	}
	s.withCall(id, s.forgetCall)
}

// forgetMe asks for the yes.
func (s *step) forgetMe(text string) bool {
	if id := s.names(text); id != "" {
		s.withCall(id, s.forgetCall)
		return true
	}
	if s.public() {
		s.say(s.t("account.privately"))
		return true
	}
	s.say(s.t("forget.ask"),
		chat.Button{Label: s.t("button.forget"), Data: data(nobody, 0, "forget"), Style: chat.Danger},
		chat.Button{Label: s.t("button.keep"), Data: data(nobody, 0, "keep")})
	return true
}

// answersForget takes a yes or no in words to the question whether to forget, while it is the last thing said.
func (s *step) answersForget(r nlu.Reading) bool {
	if !strings.HasSuffix(s.Dialogue.Last, s.t("forget.ask")) || informs(r) {
		return false
	}
	switch {
	case r.Has(nlu.Confirm):
		s.forgetNow()
	case r.Has(nlu.Deny), r.Has(nlu.Cancel):
		s.keepAll()
	default:
		return false
	}
	return true
}

func (s *step) keepAll() { s.say(s.t("forget.kept")) }

// forgetNow forgets the person, or promises it for the end of the call that is under way.
func (s *step) forgetNow() {
	running := s.underWay()
	switch {
	case len(s.need) > 0:
	case s.public():
		s.say(s.t("account.privately"))
	case running:
		s.forgetLater()
	default:
		s.do(Erase{At: s.Dialogue.At, Lang: s.lang})
	}
}

// awaits has the profile name calls whose end a forgetting waits for. Profiles of older versions name none; were one not named,
// it would be begun again and again.
func (s *step) awaits(ids []string) {
	for _, id := range ids {
		if !slices.Contains(s.Person.Calls, id) {
			s.Person.called(id)
		}
	}
}

func (s *step) forgetLater() {
	s.Person.Leaving = true
	s.say(s.t("forget.later"))
}

// underWay reports whether the end of a call of the person's is not known yet.
func (s *step) underWay() bool {
	for _, id := range slices.Concat(s.Person.Calls, s.Dialogue.Active) {
		if r, ok := s.request(id); ok && !r.Settled() {
			return true
		}
	}
	return false
}

// leave forgets a person who wanted it, once no call is under way any more.
func (s *step) leave() {
	if s.Person.Leaving && !s.underWay() && len(s.need) == 0 {
		s.do(Erase{At: s.Dialogue.At, Lang: s.lang})
	}
}

func (s *step) forgetCall(r Request) {
	if !r.Settled() {
		s.say(s.t("forget.running"))
		return
	}
	s.do(Erase{Request: r.Draft.ID, At: s.Dialogue.At, Lang: s.lang})
}

// erased tells what was forgotten, and what the far side still holds. Of a person who was forgotten there is no dialogue any more.
func (s *step) erased(e Erased) {
	s.lang = e.Lang
	text := s.t("forget.done")
	switch {
	case len(e.Running) > 0 && e.Request == "":
		s.awaits(e.Running)
		s.forgetLater()
		return
	case len(e.Running) > 0:
		s.say(s.t("forget.running"))
		return
	case e.Request != "":
		s.drops(e.Request)
		text = s.t("forget.call")
	}
	if e.Held > 0 {
		text += " " + s.t("forget.held", "n", e.Held)
	}
	if e.Account {
		text += " " + s.t("forget.account")
	}
	s.do(Send{To: e.At, Reply: chat.Reply{Text: text}})
}

// forgotten reports whether an event answers what was asked before the person was forgotten: nobody is there to hear it, and it
// must not make a record of them anew. The end of a call is no such event; it has a record of its own.
func (s *step) forgotten(e Event) bool {
	if s.Dialogue.Key != "" {
		return false
	}
	switch e := e.(type) {
	case Met, Signed:
		return true
	case Read:
		return e.Request == ""
	}
	return false
}

// drops takes a request out of the lists that name it.
func (s *step) drops(id string) {
	not := func(list []string) []string {
		return slices.DeleteFunc(slices.Clone(list), func(other string) bool { return other == id })
	}
	s.Dialogue.Recent, s.Dialogue.Active, s.Person.Calls = not(s.Dialogue.Recent), not(s.Dialogue.Active), not(s.Person.Calls)
	s.unplan(id)
	s.do(ClearTimer{"remind:" + id})
	for name := range s.Dialogue.Sent {
		if strings.HasSuffix(name, ":"+id) {
			delete(s.Dialogue.Sent, name)
		}
	}
}

// export asks for all that is kept of the person.
func (s *step) export(string) bool {
	if s.public() {
		s.say(s.t("account.privately"))
		return true
	}
	s.do(Ask{What: Export})
	return true
}

func (s *step) exported(e Read) {
	if e.Failed != nil {
		s.say(s.t("account.failed"))
		return
	}
	s.send(Send{Reply: chat.Reply{Text: s.t("export.here"), Files: []chat.File{{Name: "kallybot.json", Type: "application/json", Data: e.File}}}})
}

// privacy tells what is kept, where and how long.
func (s *step) privacy(string) bool {
	o := s.m.Options
	account := "privacy.shared"
	if o.Personal {
		account = "privacy.personal"
	}
	s.say(s.t("privacy.text", "drafts", s.period(o.KeepDraft), "results", s.period(o.KeepResult), "account", s.t(account)))
	return true
}
