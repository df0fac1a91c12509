package sandbox_test

import (
	"context"
	"testing"
	"time"

	"github.com/kallybot/kallybot/kallyai"
)

func TestAccountTellsWhatWasSpent(t *testing.T) {
	t.Parallel()
	w := start(t, fast())
	ctx := t.Context()
	var spent float64
	var talked time.Duration
	for _, digits := range []string{"0100", "0106", "0101"} {
		c, err := w.client.CreateCall(ctx, digits, dinner(digits))
		if err != nil {
			t.Fatal(err)
		}
		spent += *c.CreditsUsed
		if *c.CreditsUsed > 0 {
			talked += c.Duration
		}
	}
	near := func(a, b float64) bool { return a-b < 0.02 && b-a < 0.02 }
	month := time.Date(2026, 6, 1, 0, 0, 0, 0, time.UTC)

	b, err := w.client.Balance(ctx)
	if err != nil || !near(b.Used, spent) || !near(b.Remaining, 600-spent) || b.Allocated != 600 || !b.Start.Equal(month) {
		t.Errorf("balance %+v, %v, want %v spent", b, err, spent)
	}
	s, err := w.client.Statistics(ctx)
	if err != nil || !near(s.MinutesUsed, talked.Minutes()) || s.CallsUsed != 3 || s.CallsRemaining != 32 || s.UsagePercent <= 0 || s.Status != "active" {
		t.Errorf("statistics %+v, %v, want %v talked in 3 calls", s, err, talked)
	}
	h, err := w.client.CreditHistory(ctx, 1)
	if err != nil || len(h) != 1 || h[0].Credits <= 0 || !h[0].At.Equal(noon) {
		t.Errorf("history %+v, %v, want the last charge", h, err)
	}
	d, err := w.client.Breakdown(ctx)
	if err != nil || len(d.Items) != 1 || d.Items[0].Count != 2 || !near(d.Total, spent) {
		t.Errorf("breakdown %+v, %v, want two charges", d, err)
	}
}

func TestAccountPages(t *testing.T) {
	t.Parallel()
	w := start(t, fast())
	ctx := t.Context()
	s, err := w.client.Subscription(ctx)
	if err != nil || !s.Active || s.PlanType != "pro" || s.PendingPlan != "" {
		t.Errorf("subscription %+v, %v", s, err)
	}
	public := client(t, w.url, nil)
	plans, err := public.Plans(ctx)
	if err != nil || len(plans) != 4 || plans[0].Key != "starter" || plans[3].PriceMonthly != 249 {
		t.Errorf("plans %+v, %v", plans, err)
	}
	costs, err := public.CreditCosts(ctx)
	if err != nil || costs["call"]["base"] != 1 {
		t.Errorf("costs %+v, %v", costs, err)
	}
	portal, err := w.client.BillingPortal(ctx)
	if err != nil || portal == "" {
		t.Errorf("portal %q, %v", portal, err)
	}
}

func TestEachAccountHasItsOwnCredits(t *testing.T) {
	t.Parallel()
	w := start(t, fast())
	if _, err := w.client.CreateCall(t.Context(), "k", dinner("0100")); err != nil {
		t.Fatal(err)
	}
	bob := client(t, w.url, kallyai.StaticToken(signIn(t, w.url, "user=bob").Access))
	b, err := bob.Balance(context.WithoutCancel(t.Context()))
	if err != nil || b.Used != 0 {
		t.Errorf("balance %+v, %v, want nothing used", b, err)
	}
}
