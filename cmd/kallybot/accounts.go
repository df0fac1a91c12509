package main

import (
	"context"
	"fmt"
	"log/slog"

	"github.com/kallybot/kallybot/cmd/kallybot/account"
	"github.com/kallybot/kallybot/cmd/kallybot/config"
	"github.com/kallybot/kallybot/conversation/engine"
	"github.com/kallybot/kallybot/kallyai"
	"github.com/kallybot/kallybot/store/seal"
)

// accounts is the API on the accounts of this deployment: the shared one, or people's own.
type accounts struct {
	public   *kallyai.Client   // without an account
	shared   *kallyai.Client   // nil with accounts of people
	tokens   *account.Shared   // those of the shared one
	personal *account.Personal // nil with the shared one
}

func newAccounts(c config.Config, s storage, log *slog.Logger) (*accounts, error) {
	public, err := kallyai.New(kallyai.Config{BaseURL: c.KallyAI.BaseURL, UserAgent: userAgent()})
	if err != nil {
		return nil, err
	}
	var vault *seal.Vault
	if c.SealsAccounts() {
		if vault, err = openVault(s, c.Data, log); err != nil {
			return nil, err
		}
	}
	if c.KallyAI.Account == "shared" {
		tokens := account.New(account.Config{
			Path: config.Expand(c.KallyAI.TokenFile), Vault: vault, Lock: s.lock(), Renew: public.RefreshTokens, Log: log,
		})
		return &accounts{public: public, shared: public.As(tokens), tokens: tokens}, nil
	}
	o := c.KallyAI.OAuth
	return &accounts{public: public, personal: account.NewPersonal(account.PersonalConfig{
		Vault: vault, Client: public, Log: log, Lock: s.lock(),
		App: kallyai.App{ID: o.ClientID, Secret: o.ClientSecret.Reveal(), RedirectURI: o.RedirectURL},
	})}, nil
}

// openVault is the vault of the store, whose key must open what it keeps.
func openVault(s storage, d config.Data, log *slog.Logger) (*seal.Vault, error) {
	vault, err := newVault(s, d)
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
	return vault, nil
}

// begin brings the tokens of the shared account into the database, where that is to keep them and does not yet.
func (f *accounts) begin(ctx context.Context, log *slog.Logger) error {
	if f.tokens == nil {
		return nil
	}
	brought, err := f.tokens.Import(ctx)
	if brought {
		log.Info("the shared account's tokens are in the database from now on; kallyai.token_file is not read or renewed any more")
	}
	return err
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
