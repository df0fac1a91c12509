package conversation

import "time"

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
	Until     time.Time `json:"until,omitzero"` // end of the period
	Read      time.Time `json:"read"`           // when it was told
}
