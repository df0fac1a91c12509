package call

import "time"

// Listed is one call as the far side lists it.
type Listed struct {
	ID      string    `json:"id"`
	Session string    `json:"session,omitempty"`
	Phone   string    `json:"phone"`
	Task    string    `json:"task"`
	Created time.Time `json:"created,omitzero"` // by the far side's clock, moved to ours; zero when unknown
	Final   bool      `json:"final"`
	Result  Result    `json:"result"`
}

// ClockSkew is how far the clocks may disagree, and a list's times be rounded, for a listed call still to count as ours.
const ClockSkew = 2 * time.Minute

// Longest is the longest call with a margin. A far side that lists a call once it is over may date it by its end, so a call
// created up to this long after the answer was lost still counts as ours. Later ones were asked for by somebody else.
const Longest = 30 * time.Minute

// Match is how sure a listed call is the one that was lost.
type Match int

// The degrees of a match.
const (
	NoMatch Match = iota
	Likely        // same number, same task as far as it is listed, created within the window of the sending
	Exact         // our own id is echoed
)

// Matches compares a listed call with a lost one. A listing that echoes another request's id is never a match. Whether the listed call
// was adopted by another request already is for the caller to check.
func Matches(c Call, l Listed) Match {
	if l.ID == "" {
		return NoMatch
	}
	if l.Session != "" {
		if l.Session == c.Request {
			return Exact
		}
		return NoMatch
	}
	if l.Phone != c.Phone || l.Task != "" && l.Task != c.Task || !within(c, l.Created) {
		return NoMatch
	}
	return Likely
}

// within reports whether a sending of c whose answer was lost can have created a call at a moment.
func within(c Call, created time.Time) bool {
	sent := c.FirstSent
	if sent.IsZero() {
		sent = c.Dispatched
	}
	if created.IsZero() || sent.IsZero() || created.Before(sent.Add(-ClockSkew)) {
		return false
	}
	return c.Lost.IsZero() || !created.After(c.Lost.Add(Longest))
}
