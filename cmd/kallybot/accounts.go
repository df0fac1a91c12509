package main

import (
	"context"
	"fmt"
	"log/slog"

	"github.com/kallybot/kallybot/cmd/kallybot/account"
	"github.com/kallybot/kallybot/cmd/kallybot/config"
	"github.com/kallybot/kallybot/conversation/engine"
	"github.com/kallybot/kallybot/kallyai"
)

// accounts is the API on the accounts of this deployment: the shared one, or people's own.
type accounts struct {
	shared   *kallyai.Client   // nil with accounts of people
	personal *account.Personal // nil with the shared one
}

func newAccounts(c config.Config, s storage, log *slog.Logger) (*accounts, error) {
	public, err := kallyai.New(kallyai.Config{BaseURL: c.KallyAI.BaseURL, UserAgent: userAgent()})
	if err != nil {
		return nil, err
	}
	if c.KallyAI.Account == "shared" {
		tokens := account.New(account.Config{Path: config.Expand(c.KallyAI.TokenFile), Renew: public.RefreshTokens, Log: log})
		return &accounts{shared: public.As(tokens)}, nil
	}
	vault, err := newVault(s, c.Data)
	if err != nil {
		return nil, err
	}
	n, err := vault.Count(context.Background())
	switch {
	case err != nil:
		return nil, err
	case n.Unreadable > 0 && n.Present+n.Former == 0:
		return nil, fmt.Errorf("data.secret_key opens none of the %d secrets that are kept; put the key that sealed them into data.old_secret_keys", n.Unreadable)
	case n.Unreadable > 0:
		log.Warn("some tokens cannot be opened, and those people have to sign in again; the key that sealed them belongs into data.old_secret_keys", "count", n.Unreadable)
	}
	o := c.KallyAI.OAuth
	return &accounts{personal: account.NewPersonal(account.PersonalConfig{
		Vault: vault, Client: public, Log: log, Lock: s.lock(),
		App: kallyai.App{ID: o.ClientID, Secret: o.ClientSecret.Reveal(), RedirectURI: o.RedirectURL},
	})}, nil
}

// api is the API for an account; the empty one is the shared one. A request from a time with other accounts has none.
func (f *accounts) api(name string) (engine.API, error) {
	switch {
	case name == "" && f.shared != nil:
		return f.shared, nil
	case name != "" && f.personal != nil:
		return f.personal.Client(name), nil
	}
	return nil, kallyai.ErrSignedOut
}

// own are people's own, nil where there are none.
func (f *accounts) own() engine.Accounts {
	if f.personal == nil {
		return nil
	}
	return f.personal
}
