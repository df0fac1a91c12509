package account

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"sync"
	"time"

	"github.com/kallybot/kallybot/conversation/engine"
	"github.com/kallybot/kallybot/kallyai"
	"github.com/kallybot/kallybot/store/seal"
)

// The fields of a person's secrets.
const (
	tokensField  = "tokens"  // of the account that they are signed in to
	pendingField = "pending" // of one that they were not asked about yet
)

// PersonalConfig is what Personal is made of. Vault and Client are needed.
type PersonalConfig struct {
	Vault  *seal.Vault
	Client *kallyai.Client  // without an account
	App    kallyai.App      // with an ID: people come back to a page of ours, else they paste an address
	Log    *slog.Logger     // nil logs nothing
	Now    func() time.Time // nil is time.Now
	// Lock waits until no other process has a name; nil where no other process uses the vault.
	Lock func(ctx context.Context, name string) (unlock func(), err error)
}

// Personal keeps people's own accounts. It is safe for concurrent use, by several processes with a Lock.
type Personal struct {
	cfg PersonalConfig

	mu      sync.Mutex
	sources map[string]*source // by person
}

var _ engine.Accounts = (*Personal)(nil)

// NewPersonal returns the accounts that lie in the vault.
func NewPersonal(c PersonalConfig) *Personal {
	if c.Log == nil {
		c.Log = slog.New(slog.DiscardHandler)
	}
	if c.Now == nil {
		c.Now = time.Now
	}
	return &Personal{cfg: c, sources: map[string]*source{}}
}

// Client is the API on a person's account. Its requests fail with kallyai.ErrSignedOut while they are not signed in.
func (p *Personal) Client(person string) *kallyai.Client { return p.cfg.Client.As(p.source(person)) }

// source is the one token source of a person, so that all their requests together renew once.
func (p *Personal) source(person string) *source {
	p.mu.Lock()
	defer p.mu.Unlock()
	s := p.sources[person]
	if s == nil {
		k := sealed{vault: p.cfg.Vault, name: seal.Name{Owner: person, Field: tokensField}, now: p.cfg.Now, alone: p.cfg.Lock}
		s = newSource(k, p.cfg.Client.RefreshTokens, p.cfg.Log, p.cfg.Now)
		p.sources[person] = s
	}
	return s
}

// Leave signs a person out, and their links with them. The API has nothing to revoke tokens with.
func (p *Personal) Leave(ctx context.Context, person string) error {
	names := []seal.Name{{Owner: person, Field: tokensField}, {Owner: person, Field: pendingField}}
	links, err := p.cfg.Vault.Find(ctx, digests, func(_ seal.Name, s seal.Secret) bool {
		var of struct{ Person string }
		return json.Unmarshal(s.Data, &of) == nil && of.Person == person
	})
	if err == nil {
		names = append(names, links...)
		err = p.cfg.Vault.Update(ctx, p.cfg.Now(), names, func(seal.Secrets) (seal.Secrets, error) {
			gone := seal.Secrets{}
			for _, n := range names {
				gone[n] = seal.Secret{}
			}
			return gone, nil
		})
	}
	if err != nil {
		return fmt.Errorf("sign out: %w", err)
	}
	p.source(person).kept.Store(nil)
	return nil
}

// sealed is the keeper of one person's tokens.
type sealed struct {
	vault *seal.Vault
	name  seal.Name
	now   func() time.Time
	alone func(ctx context.Context, name string) (unlock func(), err error)
}

// load returns the tokens. Those that no key opens are as good as none.
func (k sealed) load(ctx context.Context) (pair, error) {
	s, kept, err := k.vault.Load(ctx, k.name)
	if errors.Is(err, seal.ErrUnreadable) {
		return pair{}, fmt.Errorf("%w: %w", kallyai.ErrSignedOut, err)
	}
	if err != nil {
		return pair{}, err
	}
	p, ok := parse(s.Data)
	if !kept || !ok || p.access == "" {
		return pair{}, kallyai.ErrSignedOut
	}
	return p, nil
}

// save replaces the tokens that were renewed, and no others: whoever signed out meanwhile stays signed out.
func (k sealed) save(ctx context.Context, old, fresh pair) error {
	data, err := fresh.encode()
	if err != nil {
		return err
	}
	return k.vault.Update(ctx, k.now(), []seal.Name{k.name}, func(s seal.Secrets) (seal.Secrets, error) {
		if p, ok := parse(s[k.name].Data); !ok || p.refresh != old.refresh {
			return nil, errReplaced
		}
		return seal.Secrets{k.name: {Data: data}}, nil
	})
}

// lock keeps other processes from renewing the same tokens; within this one the source waits for its turn.
func (k sealed) lock(ctx context.Context) (unlock func(), err error) {
	if k.alone == nil {
		return func() {}, nil
	}
	return k.alone(ctx, k.name.Field+" "+k.name.Owner)
}
