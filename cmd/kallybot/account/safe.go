package account

import (
	"context"
	"errors"
	"fmt"

	"github.com/kallybot/kallybot/kallyai"
	"github.com/kallybot/kallybot/store/seal"
)

// sharedName is that of the shared account's tokens. No person has it for a key, since those name a platform and more.
var sharedName = seal.Name{Owner: "shared", Field: tokensField}

// safe is the place in a vault, which several processes may use. Until something was ever kept there, the file counts. Signing out
// leaves a pair of empty tokens, so that the file does not count again: its refresh token is spent.
type safe struct {
	sealed
	file file
}

func newSafe(c Config) safe {
	return safe{sealed{vault: c.Vault, name: sharedName, now: c.Now, alone: c.Lock}, file(c.Path)}
}

func (s safe) load(ctx context.Context) (pair, error) {
	_, kept, err := s.vault.Load(ctx, s.name)
	if err == nil && !kept {
		return s.file.load(ctx)
	}
	return s.sealed.load(ctx)
}

// lock is that of a renewal, which needs in the vault what it renews.
func (s safe) lock(ctx context.Context) (unlock func(), err error) {
	unlock, err = s.sealed.lock(ctx)
	if err != nil {
		return nil, err
	}
	if _, err := s.bring(ctx); err != nil {
		unlock()
		return nil, err
	}
	return unlock, nil
}

// bring keeps what lies in the file, where nothing was ever kept.
func (s safe) bring(ctx context.Context) (brought bool, err error) {
	_, kept, err := s.vault.Load(ctx, s.name)
	if kept || errors.Is(err, seal.ErrUnreadable) {
		return false, nil
	}
	if err != nil {
		return false, err
	}
	p, err := s.file.load(ctx)
	if errors.Is(err, kallyai.ErrSignedOut) {
		return false, nil
	}
	if err != nil {
		return false, err
	}
	err = s.put(ctx, p, func(kept bool) bool {
		brought = !kept
		return brought
	})
	return brought, err
}

func (s safe) set(ctx context.Context, t *kallyai.Tokens) error {
	return s.put(ctx, pair{}.with(t), func(bool) bool { return true })
}

func (s safe) remove(ctx context.Context) (removed bool, err error) {
	_, err = s.load(ctx)
	if err != nil && !errors.Is(err, kallyai.ErrSignedOut) {
		return false, err
	}
	return err == nil, s.put(ctx, pair{}, func(bool) bool { return true })
}

// put keeps a pair if it may, which depends on whether one is kept.
func (s safe) put(ctx context.Context, p pair, may func(kept bool) bool) error {
	data, err := p.encode()
	if err != nil {
		return err
	}
	err = s.vault.Update(ctx, s.now(), []seal.Name{s.name}, func(all seal.Secrets) (seal.Secrets, error) {
		if _, kept := all[s.name]; !may(kept) {
			return nil, nil
		}
		return seal.Secrets{s.name: {Data: data}}, nil
	})
	if err != nil {
		return fmt.Errorf("keep tokens: %w", err)
	}
	return nil
}
