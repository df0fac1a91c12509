package conversation

import (
	"strconv"
	"strings"
	"time"

	"github.com/kallybot/kallybot/conversation/chat"
)

// Account is what is shown of an account. What the far side did not tell is zero and left out.
type Account struct {
	Plan  string `json:"plan,omitempty"`
	Email string `json:"email,omitempty"` // masked
	// What is left and what there was of it, in each unit that the account is counted in.
	Credits   float64   `json:"credits,omitempty"`
	CreditsOf float64   `json:"credits_of,omitempty"`
	Minutes   float64   `json:"minutes,omitempty"`
	MinutesOf float64   `json:"minutes_of,omitempty"`
	Calls     int       `json:"calls,omitempty"`
	CallsOf   int       `json:"calls_of,omitempty"`
	Until     time.Time `json:"until,omitzero"`    // end of the period
	Read      time.Time `json:"read,omitzero"`     // when it was told
	Upgrade   string    `json:"upgrade,omitempty"` // where the far side says that it can get more
}

// accountRows are what is known of an account.
func (s *step) accountRows(a Account) []chat.Row {
	var rows []chat.Row
	add := func(key, value string) {
		if value != "" {
			rows = append(rows, chat.Row{Label: s.t("signin.row." + key), Value: value})
		}
	}
	add("email", a.Email)
	add("plan", a.Plan)
	add("credits", s.leftOf(a.Credits, a.CreditsOf))
	add("minutes", s.leftOf(a.Minutes, a.MinutesOf))
	add("calls", s.leftOf(float64(a.Calls), float64(a.CallsOf)))
	return rows
}

// AccountRows are what is known of an account, in a language, for a page.
func (m *Machine) AccountRows(l string, a Account) []chat.Row {
	return (&step{m: m, lang: l}).accountRows(a)
}

// leftOf is how much is left of what there was, empty where that is not told.
func (s *step) leftOf(left, of float64) string {
	if of <= 0 {
		return ""
	}
	return bar(left/of) + " " + s.t("signin.left", "left", s.amount(left), "of", s.amount(of))
}

// bar is a share as ten marks; words beside it say the same.
func bar(share float64) string {
	const marks = 10
	full := min(max(int(share*marks+0.5), 0), marks)
	return strings.Repeat("▰", full) + strings.Repeat("▱", marks-full)
}

// amount is a number with as many decimals as it needs, two at most.
func (s *step) amount(v float64) string {
	text := strconv.FormatFloat(float64(int64(v*100+0.5))/100, 'f', -1, 64)
	return strings.Replace(text, ".", s.t("account.decimal"), 1)
}
