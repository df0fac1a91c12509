package account

import (
	"context"
	"encoding/json"
	"fmt"
	"net/url"
	"time"

	"github.com/kallybot/kallybot/conversation"
	"github.com/kallybot/kallybot/conversation/engine"
	"github.com/kallybot/kallybot/kallyai"
	"github.com/kallybot/kallybot/store/seal"
)

// Agreement is what a person is asked on a page: whether an account is to be linked to somebody in a chat.
type Agreement struct {
	Secret   string // only the browser that signed in has it
	Dialogue string
	Person   string
	Platform string
	Lang     string
	Account  conversation.Account
}

// Mark names the agreement without giving its secret away.
func (a Agreement) Mark() string { return nameOf(a.Secret, "agreement").Owner }

// agreement is what is kept of one, under the digest of its secret.
type agreement struct {
	Version  int                  `json:"v"`
	Dialogue string               `json:"dialogue"`
	Person   string               `json:"person"`
	Lang     string               `json:"lang,omitempty"`
	Account  conversation.Account `json:"account"`
	Waits    json.RawMessage      `json:"waits,omitempty"` // a pending, until the yes
	Until    time.Time            `json:"until"`
}

// Arrive takes a browser that comes back from the sign-in page with a code, once, and tells what to ask. Errors are those of
// engine.Accounts.
func (p *Personal) Arrive(ctx context.Context, q url.Values) (Agreement, error) {
	in, err := p.arrived(ctx, q)
	a := Agreement{Dialogue: in.Dialogue, Person: in.Person, Platform: in.Platform, Lang: in.Lang}
	switch {
	case err != nil:
		return a, err
	case q.Get("error") != "":
		return a, conversation.Denied
	case q.Get("code") == "":
		return a, conversation.Tampered
	}
	t, err := p.cfg.Client.Exchange(ctx, p.cfg.App, q.Get("code"))
	if err = notTaken(err); err != nil {
		return a, err
	}
	a.Account, err = engine.About(ctx, p.cfg.Client.As(kallyai.StaticToken(t.Access)))
	if err = notTaken(err); err != nil {
		return a, err
	}
	a.Account.Email, a.Account.Read = Mask(t.Email()), p.cfg.Now()
	a.Secret = newState()
	return a, p.ask(ctx, a, t)
}

// arrived uses up the link of a browser's state.
func (p *Personal) arrived(ctx context.Context, q url.Values) (in invitation, err error) {
	n := nameOf(q.Get("state"), "invitation")
	err = p.cfg.Vault.Update(ctx, p.cfg.Now(), []seal.Name{n}, func(s seal.Secrets) (_ seal.Secrets, err error) {
		if in, err = p.use(s, n, newState()); err != nil {
			return nil, err
		}
		return in.secrets(n)
	})
	return in, err
}

// ask keeps the question, and the tokens with it: until the yes they are nobody's, so that nothing done in the chat can get
// hold of them.
func (p *Personal) ask(ctx context.Context, a Agreement, t *kallyai.Tokens) error {
	n := nameOf(a.Secret, "agreement")
	waits, err := p.aside(t)
	if err != nil {
		return err
	}
	data, err := json.Marshal(agreement{Version: secretVersion, Dialogue: a.Dialogue, Person: a.Person, Lang: a.Lang, Account: a.Account, Waits: waits.Data, Until: waits.Expires})
	if err != nil {
		return fmt.Errorf("encode agreement: %w", err)
	}
	return p.cfg.Vault.Update(ctx, p.cfg.Now(), []seal.Name{n}, func(seal.Secrets) (seal.Secrets, error) {
		return seal.Secrets{n: {Data: data, Expires: waits.Expires}}, nil
	})
}

// Agreed takes the yes of the person whose browser has a secret: what was brought is theirs to join. It may be called again.
func (p *Personal) Agreed(ctx context.Context, secret string) (Agreement, error) {
	n := nameOf(secret, "agreement")
	s, _, err := p.cfg.Vault.Load(ctx, n)
	if err != nil {
		return Agreement{}, fmt.Errorf("read agreement: %w", err)
	}
	var a agreement
	if json.Unmarshal(s.Data, &a) != nil || a.Version > secretVersion || !p.cfg.Now().Before(a.Until) {
		return Agreement{}, conversation.Late
	}
	if len(a.Waits) > 0 {
		aside := seal.Name{Owner: a.Person, Field: pendingField}
		waits := seal.Secret{Data: a.Waits, Expires: a.Until}
		a.Waits = nil
		data, err := json.Marshal(a)
		if err != nil {
			return Agreement{}, fmt.Errorf("encode agreement: %w", err)
		}
		err = p.cfg.Vault.Update(ctx, p.cfg.Now(), []seal.Name{n, aside}, func(seal.Secrets) (seal.Secrets, error) {
			return seal.Secrets{n: {Data: data, Expires: a.Until}, aside: waits}, nil
		})
		if err != nil {
			return Agreement{}, fmt.Errorf("keep agreement: %w", err)
		}
	}
	return Agreement{Secret: secret, Dialogue: a.Dialogue, Person: a.Person, Lang: a.Lang, Account: a.Account}, nil
}
