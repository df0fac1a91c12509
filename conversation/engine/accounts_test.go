package engine

import (
	"context"
	"errors"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/kallybot/kallybot/conversation"
	"github.com/kallybot/kallybot/conversation/chat"
	"github.com/kallybot/kallybot/store/memory"
)

// signs is a machine that notes the events of sign-ins, and does what a message says: a deed.
type signs struct {
	bot
	mu   sync.Mutex
	said []conversation.Said
	ends []conversation.Signed
}

func (m *signs) Step(s conversation.Snapshot, e conversation.Event, now time.Time) conversation.Decision {
	m.mu.Lock()
	defer m.mu.Unlock()
	d := conversation.Decision{Snapshot: s}
	switch e := e.(type) {
	case conversation.Said:
		m.said = append(m.said, e)
		if e.Brought == nil && e.Message.Text != "" {
			d.Effects = []conversation.Effect{conversation.Sign{Do: conversation.Deed(e.Message.Text)}}
		}
		if e.Brought != nil && e.Brought.Erased {
			d.Effects = []conversation.Effect{conversation.Remove{At: e.Message.At, Ref: e.Message.Ref}}
		}
	case conversation.Signed:
		m.ends = append(m.ends, e)
	}
	return d
}

// last is the newest message that the machine saw.
func (m *signs) last() conversation.Said {
	m.mu.Lock()
	defer m.mu.Unlock()
	return m.said[len(m.said)-1]
}

// counter keeps accounts as a test tells it.
type counter struct {
	mu     sync.Mutex
	errs   map[conversation.Deed][]error // what the next attempts fail with
	did    []conversation.Deed
	pasted []string
	who    Who
	bring  error
}

func (d *counter) do(deed conversation.Deed) error {
	d.mu.Lock()
	defer d.mu.Unlock()
	d.did = append(d.did, deed)
	if left := d.errs[deed]; len(left) > 0 {
		d.errs[deed] = left[1:]
		return left[0]
	}
	return nil
}

func (d *counter) Invite(_ context.Context, w Who) (Invitation, error) {
	d.who = w
	return Invitation{Link: "https://x", Way: conversation.ByPaste}, d.do(conversation.Invite)
}

func (d *counter) Bring(_ context.Context, w Who, event, text string) error {
	d.mu.Lock()
	defer d.mu.Unlock()
	d.who, d.pasted = w, append(d.pasted, event+" "+text)
	return d.bring
}

func (d *counter) Meet(context.Context, string) (conversation.Account, time.Time, error) {
	return conversation.Account{Plan: "pro"}, time.Time{}, d.do(conversation.Meet)
}
func (d *counter) Join(context.Context, string) error    { return d.do(conversation.Join) }
func (d *counter) Decline(context.Context, string) error { return d.do(conversation.Decline) }
func (d *counter) Leave(context.Context, string) error   { return d.do(conversation.Leave) }

// eraser is a room in which messages can be taken away.
type eraser struct {
	*room
	mu   sync.Mutex
	gone []chat.Ref
	errs []error
}

func (r *eraser) Delete(_ context.Context, _ chat.Address, ref chat.Ref) error {
	r.mu.Lock()
	defer r.mu.Unlock()
	if len(r.errs) > 0 {
		err := r.errs[0]
		r.errs = r.errs[1:]
		return err
	}
	r.gone = append(r.gone, ref)
	return nil
}

const pasted = "http://127.0.0.1:8740/?access_token=canary-access&refresh_token=canary-refresh&state=s"

func TestTokensAreTakenOutOfAMessageBeforeTheStep(t *testing.T) {
	t.Parallel()
	form := func(m chat.Message) chat.Message {
		m.Kind, m.Form, m.Text = chat.Submitted, conversation.SignInForm, ""
		m.Fields = map[string]string{"address": pasted}
		return m
	}
	public := func(m chat.Message) chat.Message { m.At.Private = false; return m }
	for name, row := range map[string]struct {
		message  func(chat.Message) chat.Message
		erases   bool
		shared   bool // no accounts of people
		bring    error
		fault    conversation.SignInFault
		erased   bool
		reaches  bool // the accounts
		asForm   bool
		harmless bool
	}{
		"written":                       {erases: true, erased: true, reaches: true},
		"refused":                       {erases: true, bring: conversation.Used, fault: conversation.Used, erased: true, reaches: true},
		"where it would stay":           {fault: conversation.Leaked},
		"among others":                  {message: public, erases: true, fault: conversation.Leaked, erased: true},
		"an edit":                       {message: func(m chat.Message) chat.Message { m.Kind = chat.Edited; return m }, erases: true, erased: true, reaches: true},
		"after a command":               {message: func(m chat.Message) chat.Message { m.Command = "call"; return m }, erases: true, erased: true, reaches: true},
		"by the form":                   {message: form, reaches: true, asForm: true},
		"by the form, among others":     {message: func(m chat.Message) chat.Message { return form(public(m)) }, reaches: true, asForm: true},
		"by the form, nothing":          {message: func(m chat.Message) chat.Message { m = form(m); m.Fields["address"] = ""; return m }, bring: conversation.Tampered, fault: conversation.Tampered, reaches: true, asForm: true},
		"in another form":               {message: func(m chat.Message) chat.Message { m = form(m); m.Form = "x"; return m }, reaches: true, asForm: true},
		"one account for all":           {erases: true, shared: true, fault: conversation.NotNeeded, erased: true},
		"without a name of the message": {message: func(m chat.Message) chat.Message { m.Ref = ""; return m }, erases: true, reaches: true},
		"quoted in an answer":           {message: func(m chat.Message) chat.Message { m.Text, m.ReplyText = "", m.Text; return m }, erases: true, harmless: true},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			machine, far := &signs{}, &counter{bring: row.bring}
			w := newWorld(t, nil, func(c *Config) {
				c.Machine = machine
				if !row.shared {
					c.Accounts = far
				}
				if row.erases {
					c.Adapters = []chat.Adapter{&eraser{room: newRoom()}}
				}
			})
			m := message("1", "home", pasted)
			m.Ref = "home/1"
			if row.message != nil {
				m = row.message(m)
			}
			w.say(m)
			got := machine.last()
			if text := strings.Join([]string{got.Message.Text, got.Message.Command, got.Message.ReplyText, got.Message.Fields["address"]}, ""); text != "" {
				t.Errorf("the step saw %q", text)
			}
			if row.harmless {
				if got.Brought != nil {
					t.Error("a quotation counts as brought")
				}
				return
			}
			if got.Brought == nil || got.Brought.Fault != row.fault || got.Brought.Erased != row.erased {
				t.Fatalf("got %+v", got.Brought)
			}
			if (len(far.pasted) == 1) != row.reaches || row.reaches && far.who.Form != row.asForm {
				t.Errorf("the accounts got %d texts, form %v", len(far.pasted), far.who.Form)
			}
		})
	}
}

func TestMessageIsDeliveredAgainWhenTheAccountsCannotKeepIt(t *testing.T) {
	t.Parallel()
	full := errors.New("disk full")
	machine, far := &signs{}, &counter{bring: full}
	w := newWorld(t, nil, func(c *Config) {
		c.Machine, c.Accounts, c.Adapters = machine, far, []chat.Adapter{&eraser{room: newRoom()}}
	})
	m := message("1", "home", pasted)
	if _, err := w.Handle(t.Context(), m); !errors.Is(err, full) || strings.Contains(err.Error(), "canary") {
		t.Fatalf("got %v", err)
	}
	far.bring = nil
	w.say(m)
	if len(machine.said) != 1 || far.pasted[0] != far.pasted[1] {
		t.Errorf("%d steps, %d attempts", len(machine.said), len(far.pasted))
	}
}

func TestPlainWordsAreNoSignIn(t *testing.T) {
	t.Parallel()
	machine := &signs{}
	w := newWorld(t, nil, func(c *Config) { c.Machine, c.Accounts = machine, &counter{} })
	w.say(message("1", "home", "book a table"))
	if got := machine.last(); got.Brought != nil || got.Message.Text != "book a table" {
		t.Errorf("got %+v", got)
	}
}

func TestDeedsOfASignIn(t *testing.T) {
	busy := errors.New("busy")
	for name, row := range map[string]struct {
		deed  conversation.Deed
		errs  []error
		tries int
		fault conversation.SignInFault
	}{
		"invite":            {deed: conversation.Invite, tries: 1},
		"meet":              {deed: conversation.Meet, tries: 1},
		"join":              {deed: conversation.Join, tries: 1},
		"decline":           {deed: conversation.Decline, tries: 1},
		"leave":             {deed: conversation.Leave, tries: 1},
		"wake":              {deed: conversation.Wake, tries: 0},
		"refused":           {deed: conversation.Meet, errs: []error{conversation.NotTaken}, tries: 1, fault: conversation.NotTaken},
		"busy for a while":  {deed: conversation.Meet, errs: []error{busy, busy}, tries: 3},
		"busy for too long": {deed: conversation.Join, errs: []error{busy, busy, busy, busy}, tries: 4, fault: conversation.Unreachable},
	} {
		t.Run(name, func(t *testing.T) {
			bubble(t, func(t *testing.T) {
				machine, far := &signs{}, &counter{errs: map[conversation.Deed][]error{row.deed: row.errs}}
				w := newWorld(t, nil, func(c *Config) { c.Machine, c.Accounts = machine, far }).run()
				w.say(message("1", "home", string(row.deed)))
				w.settled()
				if len(machine.ends) != 1 || machine.ends[0].Do != row.deed || machine.ends[0].Fault != row.fault || len(far.did) != row.tries {
					t.Errorf("got %+v after %d attempts", machine.ends, len(far.did))
				}
				w.done()
			})
		})
	}
}

func TestNobodySignsInWhereAllCallsRunOnOneAccount(t *testing.T) {
	bubble(t, func(t *testing.T) {
		machine := &signs{}
		w := newWorld(t, nil, func(c *Config) { c.Machine = machine }).run()
		w.say(message("1", "home", string(conversation.Invite)))
		w.settled()
		if len(machine.ends) != 1 || machine.ends[0].Fault != conversation.NotNeeded {
			t.Errorf("got %+v", machine.ends)
		}
		w.done()
	})
}

func TestAgreementCountsOnce(t *testing.T) {
	t.Parallel()
	machine := &signs{}
	w := newWorld(t, nil, func(c *Config) { c.Machine = machine })
	for range 2 {
		if err := w.Agreed(t.Context(), "test//home//ana", "test//ana", "m", conversation.Account{Plan: "pro"}); err != nil {
			t.Fatal(err)
		}
	}
	if len(machine.ends) != 1 || machine.ends[0].Do != conversation.Agree || machine.ends[0].Account.Plan != "pro" {
		t.Errorf("got %+v", machine.ends)
	}
}

func TestMessageIsTakenAwayAndTheChatGoesOn(t *testing.T) {
	broken := errors.New("broken")
	for name, row := range map[string]struct {
		errs []error
		gone int
	}{
		"at once":         {nil, 1},
		"asked to wait":   {[]error{&chat.RetryError{After: time.Second}}, 1},
		"after a failure": {[]error{broken, broken}, 1},
		"chat is gone":    {[]error{chat.ErrGone}, 0},
		"never":           {[]error{broken, broken, broken, broken, broken, broken}, 0},
	} {
		t.Run(name, func(t *testing.T) {
			bubble(t, func(t *testing.T) {
				place := &eraser{room: newRoom(), errs: row.errs}
				w := newWorld(t, nil, func(c *Config) {
					c.Machine, c.Accounts, c.Adapters = &signs{}, &counter{}, []chat.Adapter{place}
				}).run()
				m := message("1", "home", pasted)
				m.Ref = "home/1"
				w.say(m)
				w.settled()
				if len(place.gone) != row.gone {
					t.Errorf("taken away: %v", place.gone)
				}
				w.done()
			})
		})
	}
}

func TestPersonIsCalledAsThePlatformShowsThem(t *testing.T) {
	t.Parallel()
	for _, row := range []struct{ shown, name, handle, want string }{
		{"Ann Lee", "ann.lee", "@ann", "Ann Lee"}, {"", "ann.lee", "@ann", "ann.lee"}, {"", "", "@ann", "@ann"}, {"", "", "", ""},
	} {
		e, err := New(Config{Store: memory.New(memory.Options{}), Machine: bot{}, API: (&desk{}).api})
		if err != nil {
			t.Fatal(err)
		}
		d := conversation.Dialogue{Key: "d", Person: chat.Person{ID: "1", Name: row.name, Handle: row.handle}}
		p := conversation.Profile{Shown: row.shown}
		seed(t, e, conversation.Key{Kind: conversation.DialogueKind, ID: "d"}, &d, &d.Version)
		seed(t, e, conversation.Key{Kind: conversation.PersonKind, ID: "p"}, &p, &p.Version)
		if got, err := e.Called(t.Context(), "d", "p"); got != row.want || err != nil {
			t.Errorf("got %q, %v, want %q", got, err, row.want)
		}
	}
}
