package account

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"time"

	"github.com/kallybot/kallybot/kallyai"
)

// Config is what a Shared account is made of. Path and Renew are needed.
type Config struct {
	Path  string // of the token file
	Renew Renew
	Log   *slog.Logger     // nil logs nothing
	Now   func() time.Time // nil is time.Now
}

// Shared is the account of a token file, on which the calls of everybody run. It is a kallyai.TokenSource.
type Shared struct {
	*source
	file file
}

// New returns the account of a file, which need not exist yet.
func New(c Config) *Shared {
	if c.Log == nil {
		c.Log = slog.New(slog.DiscardHandler)
	}
	if c.Now == nil {
		c.Now = time.Now
	}
	return &Shared{newSource(file(c.Path), c.Renew, c.Log, c.Now), file(c.Path)}
}

// Keep signs in: the tokens are written to the file, beside whatever other programs keep there.
func (a *Shared) Keep(ctx context.Context, t *kallyai.Tokens) error {
	unlock, err := a.file.lock(ctx)
	if err != nil {
		return fmt.Errorf("lock token file: %w", err)
	}
	defer unlock()
	old, err := a.file.load(ctx)
	if err != nil && !errors.Is(err, kallyai.ErrSignedOut) {
		old = pair{} // what cannot be read is written anew
	}
	return a.file.save(ctx, old, old.with(t))
}

// Forget signs out: the file is removed. It reports whether there was one.
func (a *Shared) Forget(ctx context.Context) (bool, error) {
	unlock, err := a.file.lock(ctx)
	if err != nil {
		return false, fmt.Errorf("lock token file: %w", err)
	}
	defer unlock()
	return a.file.remove()
}

// Expires is the moment at which the access token ends, zero when that is not known. Errors: kallyai.ErrSignedOut.
func (a *Shared) Expires(ctx context.Context) (time.Time, error) {
	p, err := a.present(ctx)
	return p.expires, err
}
