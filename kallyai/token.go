package kallyai

import (
	"context"
	"errors"
)

// ErrSignedOut is what a TokenSource returns when there is no account to act for; the person has to sign in.
var ErrSignedOut = errors.New("not signed in")

// TokenSource gives the access token of one account. Both methods are called from several goroutines at once.
type TokenSource interface {
	// Token returns the access token to use now. It may refresh ahead of expiry.
	Token(ctx context.Context) (access string, err error)
	// Refresh is called after the API answered 401 to the token stale. It returns a newer one, at once if another caller has
	// fetched it already: one refresh at a time is the implementer's duty. errors.ErrUnsupported means that this source cannot
	// refresh; the caller then gets the API's 401.
	Refresh(ctx context.Context, stale string) (access string, err error)
}

// StaticToken is a TokenSource of one token that cannot be refreshed. The empty one is signed out.
type StaticToken string

// Token returns t, or ErrSignedOut if it is empty.
func (t StaticToken) Token(context.Context) (string, error) {
	if t == "" {
		return "", ErrSignedOut
	}
	return string(t), nil
}

// Refresh returns errors.ErrUnsupported.
func (t StaticToken) Refresh(context.Context, string) (string, error) {
	return "", errors.ErrUnsupported
}

// String hides the token from logs.
func (t StaticToken) String() string { return "token(hidden)" }

// GoString hides the token from %#v.
func (t StaticToken) GoString() string { return t.String() }
