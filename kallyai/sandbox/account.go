package sandbox

import (
	"math"
	"net/http"
	"time"
)

// The price of a call in credits. Source: GET /v1/credits/costs as documented.
const (
	callBase      = 1.0
	callPerMinute = 0.1
)

// account is what one user has and has spent; guarded by Server.mu.
type account struct {
	quota   float64
	used    float64
	calls   int
	seconds float64
	charges []charge
}

// charge is one line of the credit history.
type charge struct {
	ID          string  `json:"id"`
	Type        string  `json:"type"`
	Description string  `json:"description"`
	Credits     float64 `json:"credits"`
	Timestamp   string  `json:"timestamp"`
}

// account finds or opens the account of a user; the caller holds the lock.
func (s *Server) account(user string) *account {
	a := s.users[user]
	if a == nil {
		a = &account{quota: max(0, s.cfg.Quota)}
		s.users[user] = a
	}
	return a
}

// TopUp gives a user more credits, as if they had bought some.
func (s *Server) TopUp(user string, credits float64) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.account(user).quota += credits
}

func (a *account) left() float64 { return max(0, cents(a.quota-a.used)) }

// creditsFor is what a call that was answered costs.
func creditsFor(d time.Duration) float64 { return cents(callBase + callPerMinute*d.Minutes()) }

func cents(f float64) float64 { return math.Round(f*100) / 100 }

// charge books a finished call; one that nobody answered costs nothing.
func (a *account) charge(c *call) {
	a.calls++
	if c.credits == 0 {
		return
	}
	a.used = cents(a.used + c.credits)
	a.seconds += c.duration.Seconds()
	a.charges = append(a.charges, charge{
		ID: c.id, Type: "call", Description: "Phone call", Credits: c.credits, Timestamp: stamp(c.ended),
	})
}

// read copies the account of a user, with the period it is in: the calendar month.
func (s *Server) read(user string) (a account, start, end time.Time) {
	s.mu.Lock()
	defer s.mu.Unlock()
	now := s.cfg.Now().UTC()
	start = time.Date(now.Year(), now.Month(), 1, 0, 0, 0, 0, time.UTC)
	a = *s.account(user)
	a.charges = append([]charge(nil), a.charges...)
	return a, start, start.AddDate(0, 1, 0)
}

func (s *Server) balance(w http.ResponseWriter, _ *http.Request, user string) {
	a, start, end := s.read(user)
	writeJSON(w, http.StatusOK, map[string]any{
		"credits_remaining": a.left(), "credits_used": a.used, "credits_allocated": a.quota,
		"plan_type": "pro", "period_start": stamp(start), "period_end": stamp(end),
	})
}

// The first generation counts minutes and calls; these are its documented figures for a personal plan.
const (
	minutesAllocated = 210
	callsAllocated   = 35
)

func (s *Server) statistics(w http.ResponseWriter, _ *http.Request, user string) {
	a, start, end := s.read(user)
	used := cents(a.seconds / 60)
	writeJSON(w, http.StatusOK, map[string]any{
		"plan_type": "personal", "subscription_status": "active",
		"minutes_allocated": minutesAllocated, "minutes_used": used, "minutes_remaining": max(0, cents(minutesAllocated-used)),
		"calls_allocated": callsAllocated, "calls_used": a.calls, "calls_remaining": max(0, callsAllocated-a.calls),
		"period_start": stamp(start), "period_end": stamp(end), "usage_percentage": cents(100 * used / minutesAllocated),
	})
}

func (s *Server) history(w http.ResponseWriter, r *http.Request, user string) {
	limit, ok := queryInt(r, "limit", 50, 1, 200)
	if !ok {
		s.refuse(w, *invalid("limit must be 1 to 200."))
		return
	}
	a, _, _ := s.read(user)
	entries := []charge{}
	for i := len(a.charges) - 1; i >= 0 && len(entries) < limit; i-- {
		entries = append(entries, a.charges[i])
	}
	writeJSON(w, http.StatusOK, map[string]any{"entries": entries})
}

func (s *Server) breakdown(w http.ResponseWriter, _ *http.Request, user string) {
	a, start, end := s.read(user)
	items := []map[string]any{}
	if n := len(a.charges); n > 0 {
		items = append(items, map[string]any{"action_type": "call", "credits_total": a.used, "transaction_count": n})
	}
	writeJSON(w, http.StatusOK, map[string]any{
		"items": items, "total_spent": a.used, "period_start": stamp(start), "period_end": stamp(end),
	})
}

func (s *Server) subscriptionV1(w http.ResponseWriter, _ *http.Request, user string) {
	_, _, end := s.read(user)
	writeJSON(w, http.StatusOK, map[string]any{
		"has_active_subscription": true, "provider": "stripe", "status": "active", "expires_at": stamp(end), "auto_renew": true,
		"plan":           map[string]any{"type": "personal", "period": "monthly", "minutes_included": minutesAllocated},
		"management_url": billingURL,
	})
}

func (s *Server) subscriptionV2(w http.ResponseWriter, _ *http.Request, user string) {
	_, start, end := s.read(user)
	writeJSON(w, http.StatusOK, map[string]any{
		"plan_type": "pro", "status": "active", "current_period_start": stamp(start), "current_period_end": stamp(end), "pending_change": nil,
	})
}

// billingURL is a page that cannot exist: the sandbox takes no money.
const billingURL = "https://sandbox.invalid/billing"

func (s *Server) billingPortal(w http.ResponseWriter, _ *http.Request, _ string) {
	writeJSON(w, http.StatusOK, map[string]any{"url": billingURL, "portal_url": billingURL})
}

func (s *Server) costs(w http.ResponseWriter, _ *http.Request) {
	writeJSON(w, http.StatusOK, map[string]any{"costs": map[string]any{
		"call": map[string]any{"base": callBase, "per_minute": callPerMinute}, "search": map[string]any{"per_query": 0.5},
	}})
}

func (s *Server) plans(w http.ResponseWriter, _ *http.Request) {
	plan := func(name string, credits, price int, overage string) map[string]any {
		return map[string]any{"name": name, "credits_allocated": credits, "price_monthly": price, "overage_rate": overage}
	}
	writeJSON(w, http.StatusOK, map[string]any{"plans": map[string]any{
		"starter": plan("Starter", 200, 19, "0.15"), "pro": plan("Pro", 600, 49, "0.10"),
		"power": plan("Power", 1500, 99, "0.08"), "business": plan("Business", 4500, 249, "0.05"),
	}})
}
