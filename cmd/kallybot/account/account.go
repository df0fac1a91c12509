package account

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net/http"
	"path/filepath"
	"sync/atomic"
	"time"

	"github.com/kallybot/kallybot/kallyai"
)

const (
	// early is how long before its end an access token is renewed, so that a request does not meet the end on its way.
	early = time.Minute
	// renewWithin bounds one renewal; the client's own limit, for a far side that starts slowly, is shorter.
	renewWithin = 40 * time.Second
)

// Config is what a Shared account is made of. Path and Renew are needed.
type Config struct {
	Path string // of the token file
	// Renew turns a refresh token, which then works no more, into a new pair; (*kallyai.Client).RefreshTokens is one.
	Renew func(ctx context.Context, refresh string) (*kallyai.Tokens, error)
	Log   *slog.Logger     // nil logs nothing
	Now   func() time.Time // nil is time.Now
}

// Shared is the account of a token file. It is safe for concurrent use. The file is read again for every token, so that a
// sign-in by another program counts at once.
type Shared struct {
	cfg  Config
	turn chan struct{} // holds one: who takes it may renew
	kept atomic.Pointer[kept]
}

var _ kallyai.TokenSource = (*Shared)(nil)

// kept is a pair that could not be written. It counts as long as the file holds the refresh token that it was got for,
// which is spent.
type kept struct {
	stored
	spent string
}

// New returns the account of a file, which need not exist yet.
func New(c Config) *Shared {
	if c.Log == nil {
		c.Log = slog.New(slog.DiscardHandler)
	}
	if c.Now == nil {
		c.Now = time.Now
	}
	a := &Shared{cfg: c, turn: make(chan struct{}, 1)}
	a.turn <- struct{}{}
	return a
}

// Token is the access token to use now. It is renewed shortly before its end; if that fails it is used to its end. Errors:
// kallyai.ErrSignedOut when nobody is signed in; any other may pass.
func (a *Shared) Token(ctx context.Context) (string, error) {
	s, err := a.present()
	now := a.cfg.Now()
	if err != nil || s.refresh == "" || s.expires.IsZero() || now.Before(s.expires.Add(-early)) {
		return s.access, err
	}
	fresh, err := a.renew(ctx, s.access)
	if err != nil && now.Before(s.expires) {
		a.cfg.Log.Warn("the shared account's tokens cannot be renewed yet", "error", err)
		return s.access, nil
	}
	return fresh, err
}

// Refresh renews the tokens after the API refused stale, unless somebody did so already. See kallyai.TokenSource.
func (a *Shared) Refresh(ctx context.Context, stale string) (string, error) {
	return a.renew(ctx, stale)
}

// present is the pair that counts now.
func (a *Shared) present() (stored, error) {
	s, err := load(a.cfg.Path)
	k := a.kept.Load()
	if k != nil && err == nil && s.refresh == k.spent {
		return k.stored, nil
	}
	return s, err
}

// renew waits for its turn and for other programs, and asks for a new pair if stale is still the present token.
func (a *Shared) renew(ctx context.Context, stale string) (string, error) {
	select {
	case <-a.turn:
		defer func() { a.turn <- struct{}{} }()
	case <-ctx.Done():
		return "", ctx.Err()
	}
	unlock, err := lock(ctx, a.path()+".lock")
	if err != nil {
		return "", fmt.Errorf("lock token file: %w", err)
	}
	defer unlock()
	s, err := a.present()
	switch {
	case err != nil:
		return "", err
	case s.access != stale:
		return s.access, nil
	case s.refresh == "":
		return "", kallyai.ErrSignedOut
	}
	return a.exchange(ctx, s)
}

// exchange spends the refresh token. It goes on when its caller gives up: the new pair would be lost, and the account with it.
func (a *Shared) exchange(ctx context.Context, s stored) (string, error) {
	ctx, cancel := context.WithTimeout(context.WithoutCancel(ctx), renewWithin)
	defer cancel()
	t, err := a.cfg.Renew(ctx, s.refresh)
	if err != nil {
		return "", refused(err)
	}
	spent := s.refresh
	if k := a.kept.Load(); k != nil && k.refresh == spent {
		spent = k.spent // still what the file holds
	}
	s.access, s.refresh, s.expires = t.Access, t.Refresh, t.ExpiresAt
	if err := s.save(a.path()); err != nil {
		a.cfg.Log.Error("the shared account's new tokens are not on disk; they are lost when the program ends", "error", err)
		a.kept.Store(&kept{s, spent})
		return s.access, nil
	}
	a.kept.Store(nil)
	return s.access, nil
}

// refused tells a refresh token that is not taken any more from a failure that may pass.
func refused(err error) error {
	var e *kallyai.Error
	if errors.As(err, &e) && e.HTTPStatus >= 400 && e.HTTPStatus < 500 &&
		e.HTTPStatus != http.StatusTooManyRequests && e.HTTPStatus != http.StatusRequestTimeout {
		return fmt.Errorf("%w: the refresh token is not taken any more (%w)", kallyai.ErrSignedOut, err)
	}
	return fmt.Errorf("renew tokens: %w", err)
}

// path is the file itself, where the path is a link to it: a link is not replaced, and all its names share one lock.
func (a *Shared) path() string {
	if target, err := filepath.EvalSymlinks(a.cfg.Path); err == nil {
		return target
	}
	return a.cfg.Path
}
