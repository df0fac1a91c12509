package account

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"strconv"
	"time"

	"github.com/kallybot/kallybot/conversation"
	"github.com/kallybot/kallybot/conversation/chat"
	"github.com/kallybot/kallybot/conversation/engine"
	"github.com/kallybot/kallybot/kallyai"
	"github.com/kallybot/kallybot/store/seal"
)

// rememberFor is how long a link that is too old is told from one that never was.
const rememberFor = 24 * time.Hour

// invitation is what is kept of a link, under the digest of its state: for whom it was made.
type invitation struct {
	Version  int       `json:"v"`
	Person   string    `json:"person"`
	Dialogue string    `json:"dialogue"`
	Chat     string    `json:"chat"`
	Platform string    `json:"platform"`
	Lang     string    `json:"lang,omitempty"`
	Until    time.Time `json:"until"`
	Used     string    `json:"used,omitempty"` // by what: the event that brought it
}

// pending is what is kept of a sign-in that the person was not asked about yet.
type pending struct {
	Version int             `json:"v"`
	Tokens  json.RawMessage `json:"tokens"`
	Email   string          `json:"email,omitempty"` // masked
	Until   time.Time       `json:"until"`
}

// secretVersion is the version of both, the newest that is read.
const secretVersion = 1

// digests is how the owners of what is kept under a digest begin.
const digests = "digest/"

// nameOf is where something is kept that only the holder of a random text finds.
func nameOf(text, field string) seal.Name {
	h := sha256.Sum256([]byte(text))
	return seal.Name{Owner: digests + hex.EncodeToString(h[:]), Field: field}
}

// Invite makes a link for somebody in a place. See engine.Accounts.
func (p *Personal) Invite(ctx context.Context, w engine.Who) (engine.Invitation, error) {
	state := newState()
	in := invitation{Version: secretVersion, Person: w.Person, Dialogue: w.Dialogue, Chat: chatOf(w.At), Platform: string(w.At.Platform),
		Lang: w.Lang, Until: p.cfg.Now().Add(StateFor)}
	link, way := p.cfg.Client.AuthorizeURL(p.cfg.App, state), conversation.ByPage
	if p.cfg.App.ID == "" {
		way = conversation.ByPaste
		if w.Form {
			way = conversation.ByForm
		}
		var err error
		if link, err = p.cfg.Client.CLISignInURL("http://127.0.0.1:"+strconv.Itoa(firstPort), state); err != nil {
			return engine.Invitation{}, err
		}
	}
	n := nameOf(state, "invitation")
	err := p.cfg.Vault.Update(ctx, p.cfg.Now(), []seal.Name{n}, func(seal.Secrets) (seal.Secrets, error) {
		return in.secrets(n)
	})
	if err != nil {
		return engine.Invitation{}, fmt.Errorf("keep sign-in link: %w", err)
	}
	return engine.Invitation{Link: link, Way: way, Until: in.Until}, nil
}

func (in invitation) secrets(n seal.Name) (seal.Secrets, error) {
	data, err := json.Marshal(in)
	if err != nil {
		return nil, fmt.Errorf("encode sign-in link: %w", err)
	}
	return seal.Secrets{n: {Data: data, Expires: in.Until.Add(rememberFor)}}, nil
}

// chatOf names a chat without the thread in it, in which the answer may come from elsewhere.
func chatOf(a chat.Address) string {
	a.Thread = ""
	return chat.DialogueKey(a, chat.Person{})
}

// use marks an invitation as used by an event, if it may be: it works once. The same event may use it again.
func (p *Personal) use(s seal.Secrets, n seal.Name, event string) (invitation, error) {
	var in invitation
	kept, ok := s[n]
	if !ok || json.Unmarshal(kept.Data, &in) != nil || in.Version > secretVersion {
		return in, conversation.Unknown
	}
	switch {
	case in.Used != "" && in.Used != event:
		return in, conversation.Used
	case in.Used == "" && !p.cfg.Now().Before(in.Until):
		return in, conversation.Late
	}
	in.Used = event
	return in, nil
}

// Bring takes what somebody pasted. See engine.Accounts.
func (p *Personal) Bring(ctx context.Context, w engine.Who, event, text string) error {
	q, err := ReadAddress(text)
	if err != nil {
		return conversation.Tampered
	}
	t, err := p.cfg.Client.CLITokens(q, q.Get("state")) // whose state it is, is told by what is kept of it
	var refused *kallyai.Error
	if err != nil && !errors.As(err, &refused) {
		return conversation.Tampered
	}
	link, aside := nameOf(q.Get("state"), "invitation"), seal.Name{Owner: w.Person, Field: pendingField}
	return p.fault(p.cfg.Vault.Update(ctx, p.cfg.Now(), []seal.Name{link, aside}, func(s seal.Secrets) (seal.Secrets, error) {
		in, err := p.use(s, link, event)
		if err == nil && (in.Person != w.Person || !w.Form && in.Chat != chatOf(w.At)) {
			err = conversation.Others
		}
		if err != nil {
			return nil, err
		}
		next, err := in.secrets(link)
		if err == nil && t != nil {
			next[aside], err = p.aside(t)
		}
		return next, err
	}), refused)
}

// fault is the error of a sign-in, once its link is used: that the page refused it, if it did.
func (p *Personal) fault(err error, refused *kallyai.Error) error {
	if err == nil && refused != nil {
		return conversation.Denied
	}
	return err
}

// aside is a pair of tokens as it waits for the person's yes.
func (p *Personal) aside(t *kallyai.Tokens) (seal.Secret, error) {
	tokens, err := pair{}.with(t).encode()
	if err != nil {
		return seal.Secret{}, err
	}
	until := p.cfg.Now().Add(StateFor)
	data, err := json.Marshal(pending{Version: secretVersion, Tokens: tokens, Email: Mask(t.Email()), Until: until})
	if err != nil {
		return seal.Secret{}, fmt.Errorf("encode tokens: %w", err)
	}
	return seal.Secret{Data: data, Expires: until}, nil
}

// read takes pending tokens apart; ok is false when there are none, or they are too old.
func (p *Personal) read(s seal.Secret) (w pending, t pair, ok bool) {
	if json.Unmarshal(s.Data, &w) != nil || w.Version > secretVersion || !p.cfg.Now().Before(w.Until) {
		return w, t, false
	}
	t, ok = parse(w.Tokens)
	return w, t, ok
}

// Meet asks whose account it is. See engine.Accounts.
func (p *Personal) Meet(ctx context.Context, person string) (conversation.Account, time.Time, error) {
	s, _, err := p.cfg.Vault.Load(ctx, seal.Name{Owner: person, Field: pendingField})
	if err != nil {
		return conversation.Account{}, time.Time{}, fmt.Errorf("read sign-in: %w", err)
	}
	w, t, ok := p.read(s)
	if !ok {
		return conversation.Account{}, time.Time{}, conversation.Late
	}
	about, err := engine.About(ctx, p.cfg.Client.As(kallyai.StaticToken(t.access)))
	if err = notTaken(err); err != nil {
		return about, time.Time{}, err
	}
	about.Email, about.Read = w.Email, p.cfg.Now()
	return about, w.Until, nil
}

// notTaken tells tokens that the far side refuses from a failure that may pass.
func notTaken(err error) error {
	var refused *kallyai.Error
	if errors.As(err, &refused) && refused.HTTPStatus >= 400 && refused.HTTPStatus < 500 && refused.HTTPStatus != 429 {
		return conversation.NotTaken
	}
	return err
}

// Join makes what was brought the person's account. See engine.Accounts.
func (p *Personal) Join(ctx context.Context, person string) error {
	tokens, aside := seal.Name{Owner: person, Field: tokensField}, seal.Name{Owner: person, Field: pendingField}
	return p.cfg.Vault.Update(ctx, p.cfg.Now(), []seal.Name{tokens, aside}, func(s seal.Secrets) (seal.Secrets, error) {
		kept, waits := s[aside]
		if !waits && s[tokens].Data != nil {
			return nil, nil // done by an earlier attempt
		}
		w, _, ok := p.read(kept)
		if !ok {
			return nil, conversation.Late
		}
		return seal.Secrets{tokens: {Data: w.Tokens}, aside: {}}, nil
	})
}

// Decline throws away what was brought. See engine.Accounts.
func (p *Personal) Decline(ctx context.Context, person string) error {
	n := seal.Name{Owner: person, Field: pendingField}
	return p.cfg.Vault.Update(ctx, p.cfg.Now(), []seal.Name{n}, func(seal.Secrets) (seal.Secrets, error) {
		return seal.Secrets{n: {}}, nil
	})
}
