package kallyai

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"slices"
	"time"
)

// Subscription is what the account pays for. The API has had two forms of it; what neither tells is zero.
type Subscription struct {
	Active          bool
	PlanType        string // trial, personal, business; starter, pro, power, business
	Status          string // active, cancelled, expired
	Provider        string // stripe, apple, google
	Period          string // monthly, annual
	MinutesIncluded int
	AutoRenew       bool
	// Start and End bound the period that is paid for.
	Start, End time.Time
	// PendingPlan comes into force at PendingFrom; empty if no change is pending.
	PendingPlan string
	PendingFrom time.Time
	// ManagementURL is where the person changes it; empty if the API named none.
	ManagementURL string
}

// Statistics is the use of an account of the first generation, in minutes and calls.
type Statistics struct {
	PlanType, Status                                string
	MinutesAllocated, MinutesUsed, MinutesRemaining float64
	CallsAllocated, CallsUsed, CallsRemaining       int
	Start, End                                      time.Time
	UsagePercent                                    float64
}

// Subscription asks for the present form and, where the API does not know it (404, 405, 410), for the earlier one.
func (c *Client) Subscription(ctx context.Context) (*Subscription, error) {
	s, err := c.subscription(ctx, "/v1/subscriptions/status")
	var e *Error
	if errors.As(err, &e) && slices.Contains([]int{http.StatusNotFound, http.StatusMethodNotAllowed, http.StatusGone}, e.HTTPStatus) {
		return c.subscription(ctx, "/v1/users/me/subscription")
	}
	return s, err
}

type wireSubscription struct {
	Active        *flag  `json:"has_active_subscription"`
	Provider      text   `json:"provider"`
	Status        text   `json:"status"`
	PlanType      text   `json:"plan_type"`
	ExpiresAt     moment `json:"expires_at"`
	AutoRenew     flag   `json:"auto_renew"`
	ManagementURL text   `json:"management_url"`
	Start         moment `json:"current_period_start"`
	End           moment `json:"current_period_end"`
	Plan          loose[struct {
		Type    text   `json:"type"`
		Period  text   `json:"period"`
		Minutes number `json:"minutes_included"`
	}] `json:"plan"`
	Pending loose[struct {
		Plan text   `json:"new_plan"`
		From moment `json:"effective_date"`
	}] `json:"pending_change"`
}

func (c *Client) subscription(ctx context.Context, path string) (*Subscription, error) {
	var w wireSubscription
	if err := c.object(ctx, "read subscription", path, false, &w); err != nil {
		return nil, err
	}
	s := &Subscription{
		PlanType: w.PlanType.or(w.Plan.v.Type), Status: string(w.Status), Provider: string(w.Provider), Period: string(w.Plan.v.Period),
		MinutesIncluded: w.Plan.v.Minutes.whole(), AutoRenew: bool(w.AutoRenew), Start: time.Time(w.Start), End: w.End.or(w.ExpiresAt),
		PendingPlan: string(w.Pending.v.Plan), PendingFrom: time.Time(w.Pending.v.From), ManagementURL: webURL(string(w.ManagementURL)),
	}
	s.Active = s.Status == "active"
	if w.Active != nil {
		s.Active = bool(*w.Active)
	}
	return s, nil
}

// Statistics asks for the use in minutes and calls. Newer accounts may not have it (an *Error with HTTPStatus 404).
func (c *Client) Statistics(ctx context.Context) (*Statistics, error) {
	var w struct {
		PlanType         text   `json:"plan_type"`
		Status           text   `json:"subscription_status"`
		MinutesAllocated number `json:"minutes_allocated"`
		MinutesUsed      number `json:"minutes_used"`
		MinutesRemaining number `json:"minutes_remaining"`
		CallsAllocated   number `json:"calls_allocated"`
		CallsUsed        number `json:"calls_used"`
		CallsRemaining   number `json:"calls_remaining"`
		Start            moment `json:"period_start"`
		End              moment `json:"period_end"`
		UsagePercent     number `json:"usage_percentage"`
	}
	if err := c.object(ctx, "read statistics", "/v1/users/me/statistics", false, &w); err != nil {
		return nil, err
	}
	return &Statistics{
		PlanType: string(w.PlanType), Status: string(w.Status),
		MinutesAllocated: w.MinutesAllocated.v, MinutesUsed: w.MinutesUsed.v, MinutesRemaining: w.MinutesRemaining.v,
		CallsAllocated: w.CallsAllocated.whole(), CallsUsed: w.CallsUsed.whole(), CallsRemaining: w.CallsRemaining.whole(),
		Start: time.Time(w.Start), End: time.Time(w.End), UsagePercent: w.UsagePercent.v,
	}, nil
}

// BillingPortal returns the address of the account's billing page. It is personal: show it to its owner only.
func (c *Client) BillingPortal(ctx context.Context) (string, error) {
	var w struct {
		URL       text `json:"url"`
		PortalURL text `json:"portal_url"`
	}
	if err := c.object(ctx, "read billing portal", "/v1/stripe/billing-portal", false, &w); err != nil {
		return "", err
	}
	if u := webURL(w.URL.or(w.PortalURL)); u != "" {
		return u, nil
	}
	return "", fmt.Errorf("read billing portal: %w", errUnreadable)
}

// object reads path into v.
func (c *Client) object(ctx context.Context, op, path string, public bool, v any) error {
	a, err := c.do(ctx, request{op: op, method: http.MethodGet, path: path, public: public})
	if err != nil {
		return err
	}
	if err := object(a.body, v); err != nil {
		return fmt.Errorf("%s: %w", op, err)
	}
	return nil
}
