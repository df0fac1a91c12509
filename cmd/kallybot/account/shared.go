package account

import (
	"context"
	"log/slog"
	"time"

	"github.com/kallybot/kallybot/kallyai"
	"github.com/kallybot/kallybot/store/seal"
)

// Config is what a Shared account is made of. Path and Renew are needed.
type Config struct {
	Path string // of the token file
	// Vault has the tokens lie there, for all processes that use it, and the file only be what they came from; nil for a file.
	Vault *seal.Vault
	// Lock waits until no other process has a name; nil where no other process uses the vault.
	Lock  func(ctx context.Context, name string) (unlock func(), err error)
	Renew Renew
	Log   *slog.Logger     // nil logs nothing
	Now   func() time.Time // nil is time.Now
}

// place is where the tokens of a shared account lie.
type place interface {
	keeper
	// set signs in, whatever lies there.
	set(ctx context.Context, t *kallyai.Tokens) error
	// remove signs out, and reports whether somebody was signed in.
	remove(ctx context.Context) (removed bool, err error)
}

// Shared is the account on which the calls of everybody run. It is a kallyai.TokenSource.
type Shared struct {
	*source
	place place
}

// New returns the account of a file, which need not exist yet, or of a vault.
func New(c Config) *Shared {
	if c.Log == nil {
		c.Log = slog.New(slog.DiscardHandler)
	}
	if c.Now == nil {
		c.Now = time.Now
	}
	var p place = file(c.Path)
	if c.Vault != nil {
		p = newSafe(c)
	}
	return &Shared{newSource(p, c.Renew, c.Log, c.Now), p}
}

// Keep signs in: the tokens are kept, beside whatever other programs keep in the file.
func (a *Shared) Keep(ctx context.Context, t *kallyai.Tokens) error { return a.place.set(ctx, t) }

// Forget signs out. It reports whether somebody was signed in.
func (a *Shared) Forget(ctx context.Context) (bool, error) { return a.place.remove(ctx) }

// Expires is the moment at which the access token ends, zero when that is not known. Errors: kallyai.ErrSignedOut.
func (a *Shared) Expires(ctx context.Context) (time.Time, error) {
	p, err := a.present(ctx)
	return p.expires, err
}

// Import brings the tokens of the file into the vault, unless somebody was signed in or out there before. It reports whether it
// brought any. Without a vault there is nothing to bring.
func (a *Shared) Import(ctx context.Context) (bool, error) {
	s, ok := a.place.(safe)
	if !ok {
		return false, nil
	}
	return s.bring(ctx)
}
