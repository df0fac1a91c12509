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
	if !alike(c, l) || !during(c, l.Created, ClockSkew, Longest) {
		return NoMatch
	}
	return Likely
}

// Doubtful is how far a call that may be another request's is looked for, on both sides of what is known of that one. To leave
// a call to nobody costs little, to give it to the wrong one much; and a clock may have been set between the two sendings.
const Doubtful = 24 * time.Hour

// MayBe reports whether a listed call that echoes no id may be that of c: the one it is known to be, or, while a sending of c is
// open or in doubt, any like it. What was never sent, or was refused, made no call.
func MayBe(c Call, l Listed) bool {
	if c.ID != "" {
		return c.ID == l.ID
	}
	return (c.Doubt || c.State == Dispatching) && alike(c, l) && during(c, l.Created, Doubtful, Doubtful)
}

// alike reports whether number and task, as far as they are listed, are those of c.
func alike(c Call, l Listed) bool { return l.Phone == c.Phone && (l.Task == "" || l.Task == c.Task) }

// during reports whether a sending of c can have created a call at a moment, from before it until after its answer was lost.
func during(c Call, created time.Time, before, after time.Duration) bool {
	sent := c.FirstSent
	if sent.IsZero() {
		sent = c.Dispatched
	}
	if created.IsZero() || sent.IsZero() || created.Before(sent.Add(-before)) {
		return false
	}
	return c.Lost.IsZero() || c.State == Dispatching || !created.After(c.Lost.Add(after))
}
