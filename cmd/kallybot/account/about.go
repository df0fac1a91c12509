package account

import (
	"context"
	"errors"
	"net/http"
	"strings"
	"time"
	"unicode/utf8"

	"github.com/kallybot/kallybot/conversation"
	"github.com/kallybot/kallybot/kallyai"
)

// Read asks the API for what can be shown of an account. An account of one generation knows nothing of the other's unit: what
// is not found there, or not allowed, is left out. Any other failure is the error.
func Read(ctx context.Context, c *kallyai.Client) (conversation.Account, error) {
	var a conversation.Account
	for _, ask := range []func(context.Context, *kallyai.Client, *conversation.Account) error{credits, minutes, plan} {
		if err := ask(ctx, c, &a); err != nil && !lacking(err) {
			return conversation.Account{}, err
		}
	}
	return a, nil
}

// lacking reports whether the far side has no such thing for this account.
func lacking(err error) bool {
	var refused *kallyai.Error
	if !errors.As(err, &refused) {
		return false
	}
	switch refused.HTTPStatus {
	case http.StatusNotFound, http.StatusMethodNotAllowed, http.StatusGone, http.StatusForbidden, http.StatusBadRequest:
		return true
	}
	return false
}

func credits(ctx context.Context, c *kallyai.Client, a *conversation.Account) error {
	b, err := c.Balance(ctx)
	if err != nil {
		return err
	}
	a.Plan, a.Credits, a.CreditsOf, a.Until = b.PlanType, b.Remaining, b.Allocated, b.End
	return nil
}

func minutes(ctx context.Context, c *kallyai.Client, a *conversation.Account) error {
	s, err := c.Statistics(ctx)
	if err != nil {
		return err
	}
	a.Minutes, a.MinutesOf, a.Calls, a.CallsOf = s.MinutesRemaining, s.MinutesAllocated, s.CallsRemaining, s.CallsAllocated
	a.Plan, a.Until = orText(a.Plan, s.PlanType), orTime(a.Until, s.End)
	return nil
}

// plan asks for the name of the plan, where the counts did not tell it.
func plan(ctx context.Context, c *kallyai.Client, a *conversation.Account) error {
	if a.Plan != "" {
		return nil
	}
	s, err := c.Subscription(ctx)
	if err != nil {
		return err
	}
	a.Plan, a.Until = s.PlanType, orTime(a.Until, s.End)
	return nil
}

func orText(a, b string) string {
	if a != "" {
		return a
	}
	return b
}

// orTime is a, or b where a is not known.
func orTime(a, b time.Time) time.Time {
	if a.IsZero() {
		return b
	}
	return a
}

// maxMasked is the longest part of an address that is shown.
const maxMasked = 40

// Mask shows of an e-mail address what its owner knows it by: the first letter and the place. Anything else is empty.
func Mask(email string) string {
	name, place, ok := strings.Cut(email, "@")
	first, size := utf8.DecodeRuneInString(name)
	if !ok || size == 0 || place == "" || len(place) > maxMasked || odd(first) || strings.ContainsFunc(place, odd) {
		return ""
	}
	return string(first) + "•••@" + place
}

// odd reports whether a rune does not belong into an address that is shown.
func odd(r rune) bool {
	return !strings.ContainsRune("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.-_", r)
}
