package account

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net/http"
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

// Renew turns a refresh token, which then works no more, into a new pair; (*kallyai.Client).RefreshTokens is one.
type Renew func(ctx context.Context, refresh string) (*kallyai.Tokens, error)

// keeper is where the tokens of one account lie.
type keeper interface {
	// load returns the tokens; kallyai.ErrSignedOut when there are none.
	load(ctx context.Context) (pair, error)
	// save puts fresh in the place of old. errReplaced means that other tokens, or none, lie there by now; nothing was kept.
	save(ctx context.Context, old, fresh pair) error
	// lock waits until no other program renews these tokens.
	lock(ctx context.Context) (unlock func(), err error)
}

// errReplaced means that somebody signed in or out while the tokens were renewed.
var errReplaced = errors.New("the tokens were replaced meanwhile")

// source is the token source of one account. The tokens are read again for every request, so that a sign-in or sign-out
// counts at once. It is safe for concurrent use.
type source struct {
	keep  keeper
	renew Renew
	log   *slog.Logger
	now   func() time.Time
	turn  chan struct{} // holds one: who takes it may renew
	kept  atomic.Pointer[kept]
}

var _ kallyai.TokenSource = (*source)(nil)

// kept is a pair that could not be written. It counts as long as the refresh token that it was got for, and which is spent,
// is the one that is kept.
type kept struct {
	pair
	spent string
}

func newSource(k keeper, r Renew, log *slog.Logger, now func() time.Time) *source {
	s := &source{keep: k, renew: r, log: log, now: now, turn: make(chan struct{}, 1)}
	s.turn <- struct{}{}
	return s
}

// Token is the access token to use now. It is renewed shortly before its end; if that fails it is used to its end. Errors:
// kallyai.ErrSignedOut when nobody is signed in; any other may pass.
func (s *source) Token(ctx context.Context) (string, error) {
	p, err := s.present(ctx)
	now := s.now()
	if err != nil || p.refresh == "" || p.expires.IsZero() || now.Before(p.expires.Add(-early)) {
		return p.access, err
	}
	fresh, err := s.exchange(ctx, p.access)
	if err != nil && now.Before(p.expires) {
		s.log.Warn("tokens cannot be renewed yet", "error", err)
		return p.access, nil
	}
	return fresh, err
}

// Refresh renews the tokens after the API refused stale, unless somebody did so already. See kallyai.TokenSource.
func (s *source) Refresh(ctx context.Context, stale string) (string, error) {
	return s.exchange(ctx, stale)
}

// present is the pair that counts now.
func (s *source) present(ctx context.Context) (pair, error) {
	p, err := s.keep.load(ctx)
	k := s.kept.Load()
	if k != nil && err == nil && p.refresh == k.spent {
		return k.pair, nil
	}
	return p, err
}

// exchange waits for its turn and for other programs, and asks for a new pair if stale is still the present token.
func (s *source) exchange(ctx context.Context, stale string) (string, error) {
	select {
	case <-s.turn:
		defer func() { s.turn <- struct{}{} }()
	case <-ctx.Done():
		return "", ctx.Err()
	}
	unlock, err := s.keep.lock(ctx)
	if err != nil {
		return "", fmt.Errorf("lock tokens: %w", err)
	}
	defer unlock()
	p, err := s.present(ctx)
	switch {
	case err != nil:
		return "", err
	case p.access != stale:
		return p.access, nil
	case p.refresh == "":
		return "", kallyai.ErrSignedOut
	}
	return s.spend(ctx, p)
}

// spend gives the refresh token away for a new pair. It goes on when its caller gives up: the new pair would be lost, and the
// account with it.
func (s *source) spend(ctx context.Context, old pair) (string, error) {
	ctx, cancel := context.WithTimeout(context.WithoutCancel(ctx), renewWithin)
	defer cancel()
	t, err := s.renew(ctx, old.refresh)
	if err != nil {
		return "", refused(err)
	}
	spent := old.refresh
	if k := s.kept.Load(); k != nil && k.refresh == spent {
		spent = k.spent // still what is kept
		old.refresh = spent
	}
	fresh := old.with(t)
	err = s.keep.save(ctx, old, fresh)
	if errors.Is(err, errReplaced) {
		p, err := s.keep.load(ctx)
		return p.access, err
	}
	if err != nil {
		s.log.Error("new tokens are not on disk; they are lost when the program ends", "error", err)
		s.kept.Store(&kept{fresh, spent})
		return fresh.access, nil
	}
	s.kept.Store(nil)
	return fresh.access, nil
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
