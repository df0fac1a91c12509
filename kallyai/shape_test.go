package kallyai_test

import (
	"context"
	"errors"
	"io"
	"net/http"
	"reflect"
	"strings"
	"testing"

	"github.com/kallybot/kallybot/kallyai"
)

// list is a page of calls in short: the ids, and how many there are in all.
type list struct {
	ids   string
	total int
}

// errUnreadable is wanted where an answer is an error that is no refusal.
var errUnreadable = errors.New("unreadable")

// asks are the questions that shapes are answers to. With a path, that one alone is answered, and any other is not found.
var asks = map[string]struct {
	path string
	do   func(context.Context, *kallyai.Client) (any, error)
}{
	"created":              {"", func(ctx context.Context, c *kallyai.Client) (any, error) { return c.CreateCall(ctx, "k", request()) }},
	"call":                 {"", func(ctx context.Context, c *kallyai.Client) (any, error) { return c.Call(ctx, "asked") }},
	"calls":                {"", calls},
	"refusal":              {"", calls},
	"transcript":           {"", func(ctx context.Context, c *kallyai.Client) (any, error) { return c.Transcript(ctx, "a") }},
	"recording":            {"", func(ctx context.Context, c *kallyai.Client) (any, error) { return c.Recording(ctx, "a") }},
	"subscription":         {"/v1/subscriptions/status", subscription},
	"earlier subscription": {"/v1/users/me/subscription", subscription},
	"statistics":           {"/v1/users/me/statistics", func(ctx context.Context, c *kallyai.Client) (any, error) { return c.Statistics(ctx) }},
	"balance":              {"/v1/credits/balance", func(ctx context.Context, c *kallyai.Client) (any, error) { return c.Balance(ctx) }},
	"history":              {"/v1/credits/history", func(ctx context.Context, c *kallyai.Client) (any, error) { return c.CreditHistory(ctx, 5) }},
	"costs":                {"/v1/credits/costs", func(ctx context.Context, c *kallyai.Client) (any, error) { return c.CreditCosts(ctx) }},
	"breakdown":            {"/v1/credits/breakdown", func(ctx context.Context, c *kallyai.Client) (any, error) { return c.Breakdown(ctx) }},
	"plans":                {"/v1/credits/plans", func(ctx context.Context, c *kallyai.Client) (any, error) { return c.Plans(ctx) }},
	"portal":               {"/v1/stripe/billing-portal", func(ctx context.Context, c *kallyai.Client) (any, error) { return c.BillingPortal(ctx) }},
	"tokens":               {"/v1/auth/refresh", func(ctx context.Context, c *kallyai.Client) (any, error) { return c.RefreshTokens(ctx, "old") }},
}

func subscription(ctx context.Context, c *kallyai.Client) (any, error) { return c.Subscription(ctx) }

func calls(ctx context.Context, c *kallyai.Client) (any, error) {
	page, err := c.ListCalls(ctx, 0, 0)
	if err != nil {
		return nil, err
	}
	ids := make([]string, len(page.Calls))
	for i, c := range page.Calls {
		ids[i] = c.ID
	}
	return list{strings.Join(ids, " "), page.Total}, nil
}

// TestEveryShapeIsRead goes through all answers of the table.
func TestEveryShapeIsRead(t *testing.T) {
	t.Parallel()
	for _, row := range shapes {
		t.Run(row.ask+", "+row.name, func(t *testing.T) {
			t.Parallel()
			ask := asks[row.ask]
			url := serveFunc(t, func(w http.ResponseWriter, r *http.Request) {
				if ask.path != "" && r.URL.Path != ask.path {
					w.WriteHeader(http.StatusNotFound)
					return
				}
				w.WriteHeader(row.status)
				_, _ = io.WriteString(w, row.body)
			})
			got, err := ask.do(t.Context(), newClient(t, url, at(may)))
			row.check(t, got, err)
		})
	}
}

func (row shape) check(t *testing.T, got any, err error) {
	t.Helper()
	var refused *kallyai.Error
	switch want := row.want.(type) {
	case *kallyai.Error:
		whole := *want
		whole.HTTPStatus = row.status
		if !errors.As(err, &refused) || !reflect.DeepEqual(*refused, whole) {
			t.Fatalf("got %+v, %v, want %+v", got, err, whole)
		}
		checkQuiet(t, err)
	case error:
		if err == nil || errors.As(err, &refused) {
			t.Errorf("got %+v, %v, want it to be unreadable", got, err)
		}
	default:
		if err != nil || !reflect.DeepEqual(got, want) {
			t.Errorf("got  %+v, %v\nwant %+v", got, err, want)
		}
	}
}

// TestEveryKindOfAnswerHasAShapeOfEachGeneration holds that the table forgets none: neither a question, nor the two keys of lists, the
// two envelopes and the forms of a 402.
func TestEveryKindOfAnswerHasAShapeOfEachGeneration(t *testing.T) {
	t.Parallel()
	asked := map[string]bool{}
	payments := map[string]bool{}
	for _, row := range shapes {
		asked[row.ask] = true
		if row.status == http.StatusPaymentRequired {
			payments[row.known] = true
		}
	}
	for name := range asks {
		if !asked[name] {
			t.Errorf("%s has no shape", name)
		}
	}
	for _, known := range []string{first, second, client, odd} {
		if !payments[known] {
			t.Errorf("no 402 is known from %s", known)
		}
	}
}
