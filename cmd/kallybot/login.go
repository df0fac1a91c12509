package main

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"os"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"github.com/kallybot/kallybot/cmd/kallybot/account"
	"github.com/kallybot/kallybot/cmd/kallybot/config"
	"github.com/kallybot/kallybot/conversation/engine"
	"github.com/kallybot/kallybot/kallyai"
)

// sharedCommand is a command on the shared account.
func sharedCommand(use, short, long string, do func(*cobra.Command, sharedAccount) error) *cobra.Command {
	var name string
	c := &cobra.Command{
		Use: use, Short: short, Long: long, Args: noArgs,
		RunE: func(c *cobra.Command, _ []string) error {
			cfg, _, err := readConfig(c, name)
			if err != nil {
				return err
			}
			if cfg.KallyAI.Account != "shared" {
				return errors.New("kallyai.account is personal: each person signs in in the chat, with /login; this command is for the shared account")
			}
			a, err := newSharedAccount(c.Context(), cfg)
			if err != nil {
				return failure{err}
			}
			defer a.close()
			return do(c, a)
		},
	}
	configFlag(c, &name)
	return c
}

// sharedAccount is the shared account as the commands see it.
type sharedAccount struct {
	*account.Shared
	public *kallyai.Client
	place  string // where the tokens are
	close  func()
}

func newSharedAccount(ctx context.Context, cfg config.Config) (sharedAccount, error) {
	a := sharedAccount{place: config.Expand(cfg.KallyAI.TokenFile), close: func() {}}
	var s storage
	if cfg.SealsAccounts() {
		var err error
		if s, err = openStorage(ctx, cfg, nil); err != nil {
			return a, err
		}
		a.place, a.close = "the database", func() { _ = s.Close() }
	}
	far, err := newAccounts(cfg, s, slog.New(slog.DiscardHandler))
	if err != nil {
		a.close()
		return a, err
	}
	a.Shared, a.public = far.tokens, far.public
	return a, nil
}

func newLogin() *cobra.Command {
	var wait time.Duration
	c := sharedCommand("login", "Sign the shared account in, through a browser",
		"Opens the sign-in page in a browser and waits. Without a browser on this machine, open the link on any other; there the\n"+
			"last page looks broken, which is normal: copy its address and paste it here.",
		func(c *cobra.Command, a sharedAccount) error { return login(c, a, wait) })
	c.Flags().DurationVar(&wait, "wait", account.StateFor, "how long the link works")
	return c
}

// login signs in by a link that works for a while.
func login(c *cobra.Command, a sharedAccount, wait time.Duration) error {
	ctx, cancel := context.WithTimeout(c.Context(), wait)
	defer cancel()
	try, err := account.Begin(a.public)
	if err != nil {
		return failure{err}
	}
	defer try.Close()
	out := c.OutOrStdout()
	fmt.Fprintf(out, "1. Open this page and sign in:\n   %s\n2. Wait here. If the last page looks broken, copy its address and paste it here:\n", try.Link)
	account.OpenBrowser(try.Link, os.Getenv)
	go hearAddresses(c.InOrStdin(), try, c.ErrOrStderr()) // ends with the program
	t, err := try.Wait(ctx)
	var refused *kallyai.Error
	switch {
	case errors.As(err, &refused):
		return failure{fmt.Errorf("the sign-in was refused (%s); run kallybot login again", refused.Code)}
	case errors.Is(err, context.DeadlineExceeded):
		return failure{fmt.Errorf("nobody signed in within %s; run kallybot login again", wait)}
	case err != nil:
		return failure{err}
	}
	return keep(ctx, out, a, t)
}

// keep tells whose account it is, then keeps its tokens.
func keep(ctx context.Context, out io.Writer, a sharedAccount, t *kallyai.Tokens) error {
	about, err := describe(ctx, a.public.As(kallyai.StaticToken(t.Access)), t.Email())
	if err != nil {
		return failure{fmt.Errorf("ask for the account: %w; run kallybot login again", err)}
	}
	fmt.Fprintf(out, "The account: %s.\n", about)
	if err := a.Keep(ctx, t); err != nil {
		return failure{err}
	}
	fmt.Fprintf(out, "Signed in. The tokens are in %s.\n", a.place)
	return nil
}

// hearAddresses takes lines with a copied address until one fits or there are no more.
func hearAddresses(in io.Reader, try *account.Attempt, errs io.Writer) {
	lines := bufio.NewScanner(in)
	for lines.Scan() {
		if strings.TrimSpace(lines.Text()) == "" {
			continue
		}
		err := try.Take(lines.Text())
		if err == nil {
			return
		}
		fmt.Fprintf(errs, "Sorry: %s.\n", err)
	}
}

func newLogout() *cobra.Command {
	return sharedCommand("logout", "Sign the shared account out", "Removes the tokens of the shared account: from this machine, or from the database.",
		func(c *cobra.Command, a sharedAccount) error {
			was, err := a.Forget(c.Context())
			if err != nil {
				return failure{err}
			}
			if !was {
				fmt.Fprintln(c.OutOrStdout(), "Nobody was signed in.")
				return nil
			}
			fmt.Fprintf(c.OutOrStdout(), "Signed out. The tokens are removed from %s.\n", a.place)
			return nil
		})
}

func newAuthStatus() *cobra.Command {
	return sharedCommand("auth-status", "Tell whether the shared account is signed in", "Asks the API. Exit status 0: signed in, 1: not, or it cannot be told.", authStatus)
}

func authStatus(c *cobra.Command, a sharedAccount) error {
	about, err := describe(c.Context(), a.public.As(a.Shared), "")
	var refused *kallyai.Error
	switch {
	case errors.Is(err, kallyai.ErrSignedOut), errors.As(err, &refused) && refused.HTTPStatus == 401:
		return failure{errors.New("not signed in; run kallybot login")}
	case err != nil:
		return failure{fmt.Errorf("cannot tell whether the account is signed in: %w", err)}
	}
	until, err := a.Expires(c.Context())
	if err != nil {
		return failure{err}
	}
	fmt.Fprintf(c.OutOrStdout(), "Signed in: %s.\n", about)
	if !until.IsZero() {
		fmt.Fprintf(c.OutOrStdout(), "The access token lasts until %s and is then renewed.\n", until.Format(time.RFC3339))
	}
	return nil
}

// describe is an account in a few words.
func describe(ctx context.Context, c *kallyai.Client, email string) (string, error) {
	a, err := engine.About(ctx, c)
	if err != nil {
		return "", err
	}
	var words []string
	if email := account.Mask(email); email != "" {
		words = append(words, email)
	}
	if a.Plan != "" {
		words = append(words, "plan "+a.Plan)
	}
	if a.CreditsOf > 0 {
		words = append(words, fmt.Sprintf("%g of %g credits left", a.Credits, a.CreditsOf))
	}
	if a.MinutesOf > 0 {
		words = append(words, fmt.Sprintf("%g of %g minutes left", a.Minutes, a.MinutesOf))
	}
	if len(words) == 0 {
		return "it tells nothing about itself", nil
	}
	return strings.Join(words, ", "), nil
}
