package engine

import (
	"cmp"
	"context"
	"errors"
	"time"

	"github.com/kallybot/kallybot/conversation"
	"github.com/kallybot/kallybot/conversation/chat"
	"github.com/kallybot/kallybot/kallyai"
	"github.com/kallybot/kallybot/store"
)

// Accounts keeps people's own accounts: their tokens never leave it. person is the key of a person, which is also the account
// that Config.API gets. Errors are a conversation.SignInFault where the person has to do something else; any other may pass.
type Accounts interface {
	// Invite makes a link for somebody in a place, good until a time. Called again, it makes another one.
	Invite(ctx context.Context, w Who) (Invitation, error)
	// Bring takes what somebody pasted, as far as it belongs to a link of theirs, and keeps it aside until it is too old.
	// The same event brings the same thing again.
	Bring(ctx context.Context, w Who, event, text string) error
	// Meet tells whose account it is that was brought, and until when it is kept aside.
	Meet(ctx context.Context, person string) (conversation.Account, time.Time, error)
	// Join makes what was brought the person's account. Called again, it is done already.
	Join(ctx context.Context, person string) error
	// Decline throws away what was brought.
	Decline(ctx context.Context, person string) error
	// Leave throws away everything of a person.
	Leave(ctx context.Context, person string) error
}

// Who is somebody in a place.
type Who struct {
	Dialogue string // its key
	Person   string // key of the person
	At       chat.Address
	Lang     string
	Form     bool // what is pasted has to come by a form
}

// Invitation is a link for a sign-in.
type Invitation struct {
	Link  string
	Way   conversation.Way
	Until time.Time
}

// signer does the jobs of the sign queue: each is a deed of a sign-in.
type signer struct{ e *Engine }

func (s *signer) do(ctx context.Context, c *claim) error {
	t, err := readTask(c.job)
	if err != nil {
		return err
	}
	if t.Erase != nil {
		return s.e.erase(ctx, c, t)
	}
	ev, err := s.deed(ctx, t)
	var fault conversation.SignInFault
	switch {
	case errors.As(err, &fault):
		ev.Fault = fault
	case err != nil && ctx.Err() != nil:
		return later{s.e.now()}
	case err != nil && c.job.Attempt < askTries:
		s.e.log.Warn("sign-in", "deed", t.Deed, "error", err)
		return later{s.e.now().Add(backoff(c.job.Attempt-1, s.e.cfg.AskPause, 4*s.e.cfg.AskPause))}
	case err != nil:
		ev.Fault = conversation.Unreachable
	}
	return s.e.persist(ctx, c, ofJob(t, ev))
}

// deed does one deed. A deployment that keeps no accounts of people has none to do.
func (s *signer) deed(ctx context.Context, t task) (ev conversation.Signed, err error) {
	ev.Do = t.Deed
	a := s.e.cfg.Accounts
	if t.Deed == conversation.Wake {
		return ev, nil
	}
	if a == nil {
		return ev, conversation.NotNeeded
	}
	ctx, cancel := context.WithTimeout(ctx, s.e.cfg.ReadTimeout)
	defer cancel()
	err = guard(func() (err error) {
		switch t.Deed {
		case conversation.Invite:
			err = s.invite(ctx, t, &ev)
		case conversation.Meet:
			var about conversation.Account
			about, ev.Until, err = a.Meet(ctx, t.Person)
			ev.Account = &about
		case conversation.Join:
			err = a.Join(ctx, t.Person)
		case conversation.Decline:
			err = a.Decline(ctx, t.Person)
		case conversation.Leave:
			err = a.Leave(ctx, t.Person)
		}
		return err
	})
	return ev, err
}

func (s *signer) invite(ctx context.Context, t task, ev *conversation.Signed) error {
	snap, err := s.e.read(ctx, conversation.Key{Kind: conversation.DialogueKind, ID: t.Dialogue})
	if err != nil {
		return err
	}
	d := snap.Dialogue
	in, err := s.e.cfg.Accounts.Invite(ctx, Who{
		Dialogue: t.Dialogue, Person: t.Person, At: d.At, Lang: d.Lang, Form: !s.e.deletes(d.At.Platform),
	})
	ev.Link, ev.Way, ev.Until = in.Link, in.Way, in.Until
	return err
}

// deletes reports whether a person's own message can be taken away on a platform.
func (e *Engine) deletes(p chat.Platform) bool {
	_, ok := e.adapters[p].(chat.Deleter)
	return ok
}

// Called is the name by which the platform shows a person of a dialogue; empty where it shows none. It is not to be trusted.
func (e *Engine) Called(ctx context.Context, dialogue, person string) (string, error) {
	s, err := e.read(ctx, conversation.Key{Kind: conversation.DialogueKind, ID: dialogue}, conversation.Key{Kind: conversation.PersonKind, ID: person})
	return cmp.Or(s.Person.Shown, s.Dialogue.Person.Name, s.Dialogue.Person.Handle), err
}

// Agreed takes that a person agreed, on a page, to the account that was shown there. mark names the occasion: the same one
// counts once.
func (e *Engine) Agreed(ctx context.Context, dialogue, person, mark string, about conversation.Account) error {
	ev := conversation.Signed{Do: conversation.Agree, Account: &about}
	id := "signin/" + mark
	_, err := e.apply(ctx, turn{event: ev, who: owner{Dialogue: dialogue, Person: person}, mark: store.EventID(id), name: id})
	return err
}

// strip takes what a sign-in gives out of a message, before anything of it is kept. brought is nil when there was none.
func (e *Engine) strip(ctx context.Context, m *chat.Message, who owner, id string) (brought *conversation.Brought, err error) {
	if kallyai.HoldsTokens(m.ReplyText) {
		m.ReplyText = ""
	}
	text := held(m)
	if text == "" {
		return nil, nil
	}
	form, erases := m.Kind == chat.Submitted, e.deletes(m.At.Platform)
	brought = &conversation.Brought{Erased: !form && erases && m.Ref != ""}
	switch {
	case e.cfg.Accounts == nil:
		brought.Fault = conversation.NotNeeded
	case !form && (!m.At.Private || !erases):
		brought.Fault = conversation.Leaked
	default:
		w := Who{Dialogue: who.Dialogue, Person: who.Person, At: m.At, Form: form}
		err = guard(func() error { return e.cfg.Accounts.Bring(ctx, w, id, text) })
		if errors.As(err, &brought.Fault) {
			err = nil
		}
	}
	return brought, err
}

// held is the text of a message that holds what a sign-in gives, taken out of it; empty for none.
func held(m *chat.Message) (text string) {
	if m.Kind == chat.Submitted && m.Form == conversation.SignInForm {
		text, m.Fields = " "+m.Fields["address"], nil // never empty: whatever is in this form is meant for a sign-in
		return text
	}
	if kallyai.HoldsTokens(m.Text) || kallyai.HoldsTokens(m.Command) {
		text, m.Text, m.Command = m.Text, "", ""
	}
	for name, value := range m.Fields {
		if kallyai.HoldsTokens(value) {
			m.Fields = nil
			return name + " " + value
		}
	}
	return text
}
