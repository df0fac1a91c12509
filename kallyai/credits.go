package kallyai

import (
	"cmp"
	"context"
	"fmt"
	"net/http"
	"net/url"
	"slices"
	"strconv"
	"time"
)

// Balance is the use of an account of the second generation, in credits.
type Balance struct {
	PlanType                   string
	Remaining, Used, Allocated float64
	Start, End                 time.Time
}

// Charge is one line of the credit history.
type Charge struct {
	ID, Type, Description string
	Credits               float64
	At                    time.Time
}

// Plan is one that can be bought. Prices are US dollars a month; OverageRate is the API's own figure, whose unit it does not tell.
type Plan struct {
	Key, Name        string
	CreditsAllocated float64
	PriceMonthly     float64
	OverageRate      float64
}

// Breakdown is what credits were spent on within a period.
type Breakdown struct {
	Items      []Spent
	Total      float64
	Start, End time.Time
}

// Spent is the sum for one kind of action.
type Spent struct {
	Action  string
	Credits float64
	Count   int
}

// Balance asks for the credits of the account.
func (c *Client) Balance(ctx context.Context) (*Balance, error) {
	var w struct {
		PlanType  text   `json:"plan_type"`
		Remaining number `json:"credits_remaining"`
		Used      number `json:"credits_used"`
		Allocated number `json:"credits_allocated"`
		Start     moment `json:"period_start"`
		End       moment `json:"period_end"`
	}
	if err := c.object(ctx, "read balance", "/v1/credits/balance", false, &w); err != nil {
		return nil, err
	}
	return &Balance{
		PlanType: string(w.PlanType), Remaining: w.Remaining.v, Used: w.Used.v, Allocated: w.Allocated.v,
		Start: time.Time(w.Start), End: time.Time(w.End),
	}, nil
}

// CreditHistory returns up to limit charges; 0 leaves the number to the API. The order is the API's.
func (c *Client) CreditHistory(ctx context.Context, limit int) ([]Charge, error) {
	q := url.Values{}
	if limit > 0 {
		q.Set("limit", strconv.Itoa(limit))
	}
	a, err := c.do(ctx, request{op: "read credit history", method: http.MethodGet, path: "/v1/credits/history", query: q})
	if err != nil {
		return nil, err
	}
	wire, err := listed[struct {
		ID          text   `json:"id"`
		Type        text   `json:"type"`
		Description text   `json:"description"`
		Credits     number `json:"credits"`
		At          moment `json:"timestamp"`
	}](a.body, nil, "entries", "items")
	if err != nil {
		return nil, fmt.Errorf("read credit history: %w", err)
	}
	charges := make([]Charge, len(wire))
	for i, w := range wire {
		charges[i] = Charge{ID: string(w.ID), Type: string(w.Type), Description: string(w.Description), Credits: w.Credits.v, At: time.Time(w.At)}
	}
	return charges, nil
}

// CreditCosts returns credits by action and rate, for example ["call"]["per_minute"]. It needs no account.
func (c *Client) CreditCosts(ctx context.Context) (map[string]map[string]float64, error) {
	var w struct {
		Costs loose[map[string]loose[map[string]number]] `json:"costs"`
	}
	if err := c.object(ctx, "read credit costs", "/v1/credits/costs", true, &w); err != nil {
		return nil, err
	}
	costs := make(map[string]map[string]float64, len(w.Costs.v))
	for action, rates := range w.Costs.v {
		costs[action] = make(map[string]float64, len(rates.v))
		for rate, n := range rates.v {
			costs[action][rate] = n.v
		}
	}
	return costs, nil
}

type wirePlan struct {
	Name      text   `json:"name"`
	Allocated number `json:"credits_allocated"`
	Price     number `json:"price_monthly"`
	Overage   number `json:"overage_rate"`
}

// Plans returns what can be bought, cheapest first. It needs no account.
func (c *Client) Plans(ctx context.Context) ([]Plan, error) {
	var w struct {
		Plans loose[map[string]loose[wirePlan]] `json:"plans"`
	}
	if err := c.object(ctx, "read plans", "/v1/credits/plans", true, &w); err != nil {
		return nil, err
	}
	var plans []Plan
	for key, p := range w.Plans.v {
		plans = append(plans, Plan{
			Key: key, Name: p.v.Name.or(text(key)), CreditsAllocated: p.v.Allocated.v, PriceMonthly: p.v.Price.v, OverageRate: p.v.Overage.v,
		})
	}
	slices.SortFunc(plans, func(a, b Plan) int {
		return cmp.Or(cmp.Compare(a.PriceMonthly, b.PriceMonthly), cmp.Compare(a.Key, b.Key))
	})
	return plans, nil
}

// Breakdown asks what credits were spent on in the present period.
func (c *Client) Breakdown(ctx context.Context) (*Breakdown, error) {
	var w struct {
		Items loose[[]struct {
			Action  text   `json:"action_type"`
			Credits number `json:"credits_total"`
			Count   number `json:"transaction_count"`
		}] `json:"items"`
		Total number `json:"total_spent"`
		Start moment `json:"period_start"`
		End   moment `json:"period_end"`
	}
	if err := c.object(ctx, "read credit breakdown", "/v1/credits/breakdown", false, &w); err != nil {
		return nil, err
	}
	b := &Breakdown{Total: w.Total.v, Start: time.Time(w.Start), End: time.Time(w.End)}
	for _, i := range w.Items.v {
		b.Items = append(b.Items, Spent{Action: string(i.Action), Credits: i.Credits.v, Count: i.Count.whole()})
	}
	return b, nil
}
