package conversation_test

import (
	"strings"
	"testing"
	"time"

	"github.com/kallybot/kallybot/conversation"
	"github.com/kallybot/kallybot/conversation/call"
	"github.com/kallybot/kallybot/conversation/chat"
)

// signing is the far side of a sign-in, as a story tells it.
type signing struct {
	way   conversation.Way
	fault conversation.SignInFault // of the next deed but an invitation
	left  *conversation.Account    // what quotas are read
}

// signInDirective does a step of a sign-in:
//
//	link page|paste|form   how the next link's answer comes back
//	paste [FAULT]          the person pastes what the page gave
//	meet FAULT             the far side's answer to what was pasted
//	agree                  the person agrees on the page
func (w *world) signInDirective(word, arg string) {
	fault := conversation.SignInFault(arg)
	switch word {
	case "link":
		w.signing.way = conversation.Way(arg)
	case "meet":
		w.signing.fault = fault
	case "agree":
		about := account(w.now)
		w.turn(w.own())
		w.step(conversation.Signed{Do: conversation.Agree, Account: &about})
		w.run()
	case "paste":
		m := w.message(chat.Text)
		w.turn(w.own())
		w.step(conversation.Said{ID: m.ID, Message: m, Brought: &conversation.Brought{Fault: fault, Erased: w.signing.way != conversation.ByForm}})
		w.run()
	}
}

// readAccount answers a question about an account, with what "meet CODE" says of the next one.
func (w *world) readAccount(e conversation.Ask) conversation.Read {
	r := conversation.Read{What: e.What}
	if e.What != conversation.Quota {
		r.Failed = w.unread()
	}
	if r.Failed != nil {
		return r
	}
	until := w.now.AddDate(0, 0, 10)
	switch e.What {
	case conversation.Export:
		r.File = []byte("{}")
	case conversation.Quota, conversation.QuotaAgain:
		if w.signing.left == nil {
			r.Failed = &call.Refusal{Code: "not_found"}
			break
		}
		about := *w.signing.left
		about.Read = w.now
		r.Account = &about
	case conversation.Usage:
		about := account(w.now)
		about.Credits, about.Minutes, about.MinutesOf, about.Until = 30.5, 210, 210, until
		r.Account = &about
	case conversation.Subscription:
		r.Subscription = &conversation.Subscribed{Plan: "pro", Status: "active", Period: "monthly", Until: until, Renews: true, Next: "power", NextFrom: until, Link: "https://billing.example/manage"}
	case conversation.Billing:
		r.Link = "https://billing.example/own"
	}
	return r
}

func account(now time.Time) conversation.Account {
	return conversation.Account{Plan: "pro", Email: "a•••@example.com", Credits: 458, CreditsOf: 600, Read: now}
}

// sign does a deed as the engine does.
func (w *world) sign(e conversation.Sign) {
	s := conversation.Signed{Do: e.Do, Fault: w.signing.fault}
	w.signing.fault = ""
	switch e.Do {
	case conversation.Invite:
		s.Link, s.Way, s.Until, s.Fault = "https://api.example/sign-in", w.signing.way, w.now.Add(10*time.Minute), ""
		if s.Way == "" {
			s.Way = conversation.ByPaste
		}
	case conversation.Meet:
		about := account(w.now)
		s.Account, s.Until = &about, w.now.Add(10*time.Minute)
	case conversation.Wake:
		w.turn(side{e.Dialogue, w.side.person})
	}
	w.step(s)
}

func TestNoButtonOfAnOldSignInLinksAnything(t *testing.T) {
	t.Parallel()
	w := newWorld(t, newMachine(t))
	w.m.Options.Personal = true
	w.do("> /login")
	w.do("paste")
	old := w.buttons[len(w.buttons)-2].Data
	w.do("paste")
	if strings.Contains(old, ":2:") || !strings.HasSuffix(old, ":join") {
		t.Fatalf("the button is %s", old)
	}
	w.pressData(old, "press")
	if w.records.Person.Account != nil {
		t.Error("the button of an account shown before linked the one shown last")
	}
	w.do("press Link it")
	if w.records.Person.Account == nil {
		t.Error("the button of the account shown last links nothing")
	}
	w.pressData(old, "press")
	w.do("wait 1h")
	if w.records.Person.Account == nil || w.records.Dialogue.SignIn.Shown != nil {
		t.Errorf("got %+v", w.records.Dialogue.SignIn)
	}
}

// TestCallOfAPersonRunsOnTheirAccount holds that the request names the account, and that of the deployment's does not.
func TestCallOfAPersonRunsOnTheirAccount(t *testing.T) {
	t.Parallel()
	for personal, want := range map[bool]string{true: "test//ana", false: ""} {
		w := newWorld(t, newMachine(t))
		w.m.Options.Personal = personal
		if personal {
			w.do("> /login")
			w.do("paste")
			w.do("press Link it")
		}
		w.do("call success")
		w.do("> call +1 212 555 0100 and ask for their opening hours, my name is Ana")
		w.do("> yes")
		if w.calls != 1 {
			t.Fatalf("%d calls:\n%s", w.calls, &w.out)
		}
		for id, r := range w.records.Requests {
			if r.Account != want {
				t.Errorf("request %s: account %q, want %q", id, r.Account, want)
			}
		}
	}
}

// TestPlatformsLanguageDoesNotOverruleThePersonsWords holds where those words are in the deployment's own language.
func TestPlatformsLanguageDoesNotOverruleThePersonsWords(t *testing.T) {
	t.Parallel()
	w := newWorld(t, newMachine(t))
	w.m.Options.Lang = "es"
	w.do("> reserva una mesa para 4 mañana a las 9 de la noche")
	w.turn(w.own())
	w.step(conversation.Met{Profile: chat.Profile{Lang: "en-US"}})
	if got := w.records.Dialogue.Lang; got != "es" {
		t.Errorf("the talk goes on in %q", got)
	}
}
