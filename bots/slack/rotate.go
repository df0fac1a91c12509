package slack

import (
	"context"
	"errors"
	"sync"
	"time"

	"github.com/slack-go/slack"

	"github.com/kallybot/kallybot/conversation/chat"
)

// renewBefore is how long before its end a token is renewed. Slack gives them for 12 h.
const renewBefore = 2 * time.Hour

// pair is a token and its refresh token while they are renewed. Workspaces of one organisation may share them.
type pair struct {
	busy sync.Mutex    // held while they are renewed, so that it is done once
	next *installation // renewed, and not on disk yet: it must not be used before
}

func (t *tenants) pair(w chat.Workspace) *pair {
	t.mu.Lock()
	defer t.mu.Unlock()
	if t.pairs[w] == nil {
		t.pairs[w] = &pair{}
	}
	return t.pairs[w]
}

// due reports whether a token is to be renewed.
func (t *tenants) due(i *installation) bool {
	return i.Refresh != "" && !t.now().Before(i.Expires.Add(-renewBefore))
}

// fresh renews the token in time. The new pair is on disk before it is used, since a refresh token works once. A token that
// cannot be renewed now is used until it ends.
func (t *tenants) fresh(ctx context.Context, n *tenant) error {
	if !t.due(n.kept) {
		return nil
	}
	p := t.pair(n.at)
	p.busy.Lock()
	defer p.busy.Unlock()
	if s, shared := t.keep.(chat.SharedInstallations); shared {
		unlock, err := s.Lock(ctx, n.at)
		if err != nil {
			return t.unless(n, err)
		}
		defer unlock()
	}
	present, err := t.read(ctx, n.at) // it may have been renewed for another workspace
	switch {
	case err != nil:
		return t.unless(n, err)
	case present == nil:
		return errNotInstalled
	case !t.due(present):
		n.kept = present
		return nil
	}
	if p.next == nil {
		renewed, err := t.renew(ctx, present.Refresh)
		if err != nil {
			return t.unless(n, err)
		}
		renewed.Bot = present.Bot
		p.next = &renewed
	}
	if err := t.write(context.WithoutCancel(ctx), n.at, *p.next); err != nil {
		return t.unless(n, err)
	}
	n.kept, p.next = p.next, nil
	return nil
}

// unless is err once the token has ended. One whose refresh token is refused is no installation any more.
func (t *tenants) unless(n *tenant, err error) error {
	if t.now().Before(n.kept.Expires) {
		return nil
	}
	if spent[code(err)] {
		return errNotInstalled
	}
	return err
}

// spent are the codes of a refresh token that will never work again. Source: Slack, errors of oauth.v2.access.
var spent = map[string]bool{"invalid_refresh_token": true, "invalid_grant": true, "token_revoked": true, "account_inactive": true}

// renewed exchanges a refresh token for a new pair.
func (a *Adapter) renewed(ctx context.Context, refresh string) (installation, error) {
	ctx, cancel := context.WithTimeout(ctx, sendFor)
	defer cancel()
	r, err := slack.RefreshOAuthV2TokenContext(ctx, a.http, a.config.ClientID, a.config.ClientSecret, refresh, slack.OAuthOptionAPIURL(a.config.APIURL))
	if err != nil {
		a.log.Error("a token of slack is not renewed", "error", clean("oauth.v2.access", err))
		return installation{}, err
	}
	return a.given(r)
}

// errNoToken is a success that brings no token, as something between Slack and us may make it.
var errNoToken = errors.New("slack oauth.v2.access: answer has no token")

// given is what Slack gave as it is kept. Errors: errNoToken.
func (a *Adapter) given(r *slack.OAuthV2Response) (installation, error) {
	if r.AccessToken == "" {
		return installation{}, errNoToken
	}
	i := installation{Token: r.AccessToken, Refresh: r.RefreshToken, Bot: r.BotUserID}
	if r.ExpiresIn > 0 {
		i.Expires = a.config.Now().Add(time.Duration(r.ExpiresIn) * time.Second)
	}
	return i, nil
}
