package kallyai_test

import (
	"io"
	"net/http"
	"reflect"
	"testing"
	"time"

	"github.com/kallybot/kallybot/kallyai"
)

var june = time.Date(2026, 6, 13, 15, 30, 0, 0, time.UTC)

// pages answers by path, else 404.
func pages(t *testing.T, bodies map[string]string) *kallyai.Client {
	t.Helper()
	return newClient(t, serveFunc(t, func(w http.ResponseWriter, r *http.Request) {
		body, ok := bodies[r.URL.Path]
		if !ok {
			w.WriteHeader(http.StatusNotFound)
		}
		_, _ = io.WriteString(w, body)
	}))
}

func TestSubscriptionOfBothGenerations(t *testing.T) {
	t.Parallel()
	const v1, v2 = "/v1/users/me/subscription", "/v1/subscriptions/status"
	rows := map[string]struct {
		path, body string
		want       kallyai.Subscription
	}{
		"second": {
			v2, `{"plan_type":"pro","status":"active","current_period_start":"2026-05-13T15:30:00Z","current_period_end":"2026-06-13T15:30:00Z","pending_change":{"new_plan":"starter","effective_date":"2026-06-13T15:30:00Z"}}`,
			kallyai.Subscription{Active: true, PlanType: "pro", Status: "active", Start: may, End: june, PendingPlan: "starter", PendingFrom: june},
		},
		"second without change": {v2, `{"plan_type":"pro","status":"cancelled","pending_change":null}`, kallyai.Subscription{PlanType: "pro", Status: "cancelled"}},
		"first": {
			v1, `{"has_active_subscription":true,"provider":"stripe","plan":{"type":"personal","period":"monthly","minutes_included":"210"},"status":"active","expires_at":"2026-06-13T15:30:00Z","auto_renew":true,"management_url":"https://example.com/m"}`,
			kallyai.Subscription{Active: true, PlanType: "personal", Status: "active", Provider: "stripe", Period: "monthly", MinutesIncluded: 210, AutoRenew: true, End: june, ManagementURL: "https://example.com/m"},
		},
		"first without any": {v1, `{"has_active_subscription":false,"status":"active","plan":null,"management_url":"javascript:x"}`, kallyai.Subscription{Status: "active"}},
	}
	for name, row := range rows {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			got, err := pages(t, map[string]string{row.path: row.body}).Subscription(t.Context())
			if err != nil || *got != row.want {
				t.Errorf("got %+v, %v, want %+v", got, err, row.want)
			}
		})
	}
	if _, err := serve(t, 403, ``).Subscription(t.Context()); err == nil {
		t.Error("a refusal passes for a subscription")
	}
}

func TestUsageIsRead(t *testing.T) {
	t.Parallel()
	c := pages(t, map[string]string{
		"/v1/users/me/statistics":   `{"plan_type":"personal","subscription_status":"active","minutes_allocated":210,"minutes_used":45.5,"minutes_remaining":"164.5","calls_allocated":35,"calls_used":7,"calls_remaining":28,"period_start":"2026-05-13T15:30:00Z","period_end":"2026-06-13T15:30:00Z","usage_percentage":21.4}`,
		"/v1/credits/balance":       `{"credits_remaining":458,"credits_used":"142","credits_allocated":600,"plan_type":"pro","period_start":"2026-05-13T15:30:00Z","period_end":null}`,
		"/v1/credits/history":       `{"entries":[{"id":1,"type":"call","description":"d","credits":"1.5","timestamp":"2026-05-13T15:30:00Z","goal_id":null},null]}`,
		"/v1/credits/costs":         `{"costs":{"call":{"base":1.0,"per_minute":"0.1"},"search":null}}`,
		"/v1/credits/breakdown":     `{"items":[{"action_type":"call","credits_total":3,"transaction_count":2}],"total_spent":3,"period_start":"2026-05-13T15:30:00Z"}`,
		"/v1/credits/plans":         `{"plans":{"pro":{"name":"Pro","credits_allocated":600,"price_monthly":49,"overage_rate":"0.10"},"starter":{"credits_allocated":200,"price_monthly":"19"}}}`,
		"/v1/stripe/billing-portal": `{"portal_url":"https://example.com/p"}`,
	})
	ctx := t.Context()
	stats, err1 := c.Statistics(ctx)
	balance, err2 := c.Balance(ctx)
	history, err3 := c.CreditHistory(ctx, 5)
	costs, err4 := c.CreditCosts(ctx)
	breakdown, err5 := c.Breakdown(ctx)
	plans, err6 := c.Plans(ctx)
	portal, err7 := c.BillingPortal(ctx)
	for _, row := range []struct {
		name      string
		got, want any
		err       error
	}{
		{"statistics", stats, &kallyai.Statistics{PlanType: "personal", Status: "active", MinutesAllocated: 210, MinutesUsed: 45.5, MinutesRemaining: 164.5, CallsAllocated: 35, CallsUsed: 7, CallsRemaining: 28, Start: may, End: june, UsagePercent: 21.4}, err1},
		{"balance", balance, &kallyai.Balance{PlanType: "pro", Remaining: 458, Used: 142, Allocated: 600, Start: may}, err2},
		{"history", history, []kallyai.Charge{{ID: "1", Type: "call", Description: "d", Credits: 1.5, At: may}, {}}, err3},
		{"costs", costs, map[string]map[string]float64{"call": {"base": 1, "per_minute": 0.1}, "search": {}}, err4},
		{"breakdown", breakdown, &kallyai.Breakdown{Items: []kallyai.Spent{{Action: "call", Credits: 3, Count: 2}}, Total: 3, Start: may}, err5},
		{"plans", plans, []kallyai.Plan{{Key: "starter", Name: "starter", CreditsAllocated: 200, PriceMonthly: 19}, {Key: "pro", Name: "Pro", CreditsAllocated: 600, PriceMonthly: 49, OverageRate: 0.1}}, err6},
		{"portal", portal, "https://example.com/p", err7},
	} {
		if row.err != nil || !reflect.DeepEqual(row.got, row.want) {
			t.Errorf("%s: got %+v, %v, want %+v", row.name, row.got, row.err, row.want)
		}
	}
}

func TestPublicEndpointsNeedNoToken(t *testing.T) {
	t.Parallel()
	url := serveFunc(t, func(w http.ResponseWriter, r *http.Request) {
		if r.Header.Get("Authorization") != "" {
			t.Error("a token was sent")
		}
		_, _ = io.WriteString(w, `{}`)
	})
	c := newClient(t, url, func(cfg *kallyai.Config) { cfg.Token = nil })
	if plans, err := c.Plans(t.Context()); err != nil || len(plans) != 0 {
		t.Errorf("got %v, %v", plans, err)
	}
	if costs, err := c.CreditCosts(t.Context()); err != nil || len(costs) != 0 {
		t.Errorf("got %v, %v", costs, err)
	}
}

func TestUnreadableAccountAnswersAreErrors(t *testing.T) {
	t.Parallel()
	for _, body := range []string{``, `[]`, `null`, `<html>`, `{"url":`} {
		c := serve(t, 200, body)
		_, err1 := c.Balance(t.Context())
		_, err2 := c.Subscription(t.Context())
		_, err3 := c.BillingPortal(t.Context())
		if err1 == nil || err2 == nil || err3 == nil {
			t.Errorf("%q: got %v, %v, %v, want errors", body, err1, err2, err3)
		}
	}
	for _, body := range []string{`{}`, `{"url":"ftp://example.com"}`, `{"url":"/relative"}`} {
		if got, err := serve(t, 200, body).BillingPortal(t.Context()); err == nil {
			t.Errorf("%s: got %s, want an error", body, got)
		}
	}
}
