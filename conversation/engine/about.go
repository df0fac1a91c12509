package engine

import (
	"cmp"
	"context"
	"errors"
	"net/http"
	"time"

	"github.com/kallybot/kallybot/conversation"
	"github.com/kallybot/kallybot/kallyai"
)

// AccountReader is what can be read of an account; *kallyai.Client is one.
type AccountReader interface {
	Balance(ctx context.Context) (*kallyai.Balance, error)
	Statistics(ctx context.Context) (*kallyai.Statistics, error)
	Subscription(ctx context.Context) (*kallyai.Subscription, error)
	BillingPortal(ctx context.Context) (string, error)
}

// About asks for what can be shown of an account. An account of one generation knows nothing of the other's unit: what is not
// found there, or not allowed, is left out. Any other failure is the error.
func About(ctx context.Context, api AccountReader) (conversation.Account, error) {
	var a conversation.Account
	for _, ask := range []func(context.Context, AccountReader, *conversation.Account) error{readCredits, readMinutes, readPlan} {
		if err := ask(ctx, api, &a); err != nil && !lacking(err) {
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

func readCredits(ctx context.Context, api AccountReader, a *conversation.Account) error {
	b, err := api.Balance(ctx)
	if err != nil {
		return err
	}
	a.Plan, a.Credits, a.CreditsOf, a.Until = b.PlanType, b.Remaining, b.Allocated, b.End
	return nil
}

func readMinutes(ctx context.Context, api AccountReader, a *conversation.Account) error {
	s, err := api.Statistics(ctx)
	if err != nil {
		return err
	}
	a.Minutes, a.MinutesOf, a.Calls, a.CallsOf = s.MinutesRemaining, s.MinutesAllocated, s.CallsRemaining, s.CallsAllocated
	a.Plan, a.Until = cmp.Or(a.Plan, s.PlanType), orTime(a.Until, s.End)
	return nil
}

// readPlan asks for the name of the plan, where the counts did not tell it.
func readPlan(ctx context.Context, api AccountReader, a *conversation.Account) error {
	if a.Plan != "" {
		return nil
	}
	s, err := api.Subscription(ctx)
	if err != nil {
		return err
	}
	a.Plan, a.Until = s.PlanType, orTime(a.Until, s.End)
	return nil
}

// orTime is a, or b where a is not known.
func orTime(a, b time.Time) time.Time {
	if a.IsZero() {
		return b
	}
	return a
}

// account reads what a person asked of their account.
func (a *asker) account(ctx context.Context, t task, ev *conversation.Read) error {
	api, err := a.e.api(t.Account)
	if err != nil {
		return err
	}
	ctx, cancel := context.WithTimeout(ctx, a.e.cfg.ReadTimeout)
	defer cancel()
	return guard(func() (err error) {
		switch t.What {
		case conversation.Billing:
			ev.Link, err = api.BillingPortal(ctx)
		case conversation.Subscription:
			var s *kallyai.Subscription
			if s, err = api.Subscription(ctx); err == nil {
				ev.Subscription = subscribed(*s)
			}
		default:
			var about conversation.Account
			about, err = About(ctx, api)
			about.Read = a.e.now()
			ev.Account = &about
		}
		return err
	})
}

func subscribed(s kallyai.Subscription) *conversation.Subscribed {
	return &conversation.Subscribed{
		Plan: s.PlanType, Status: s.Status, Period: s.Period, Until: s.End, Renews: s.AutoRenew, Next: s.PendingPlan, NextFrom: s.PendingFrom, Link: s.ManagementURL,
	}
}
