package call

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"time"
)

// State is where a call stands. See the drawing in the package comment.
type State string

// The states of a call.
const (
	Confirmed   State = "confirmed"
	Dispatching State = "dispatching"
	Accepted    State = "accepted"
	Final       State = "final"
	Notified    State = "notified"
	Reconciling State = "reconciling"
	Uncertain   State = "uncertain"
	Rejected    State = "rejected"
	Withdrawn   State = "withdrawn"
	Expired     State = "expired"
)

// Over reports whether the program does nothing more for a call in this state by itself, except telling the person.
func (s State) Over() bool {
	switch s {
	case Final, Notified, Uncertain, Rejected, Withdrawn, Expired:
		return true
	}
	return false
}

// Call is one confirmed call, from the yes to the notice of its end.
type Call struct {
	Request string `json:"request"` // the program's own id of the request; also sent as session id
	Key     string `json:"key"`     // idempotency key, a UUID; the same for every sending of Body
	Body    []byte `json:"body"`    // the frozen request
	Hash    string `json:"hash"`    // SHA-256 of Body, hexadecimal
	Phone   string `json:"phone"`   // E.164, as in Body
	Task    string `json:"task"`    // task description, as in Body

	State     State     `json:"state"`
	Confirmed time.Time `json:"confirmed"`
	NotBefore time.Time `json:"not_before"`
	NotAfter  time.Time `json:"not_after"`

	Tries      int       `json:"tries,omitempty"`     // how often a sending was begun
	Dispatched time.Time `json:"dispatched,omitzero"` // when the last one was begun
	Doubt      bool      `json:"doubt,omitempty"`     // the answer to some sending was lost and nothing settled it since
	FirstSent  time.Time `json:"first_sent,omitzero"` // when the first sending in doubt was begun
	Lost       time.Time `json:"lost,omitzero"`       // when the last answer was lost
	Looks      int       `json:"looks,omitempty"`     // look-ups since then
	LookUntil  time.Time `json:"look_until,omitzero"` // end of looking; in accepted zero until the first look-up
	NextLook   time.Time `json:"next_look,omitzero"`  // when to look again, in reconciling and accepted
	ID         string    `json:"id,omitempty"`        // the far side's id, once known
	Result     *Result   `json:"result,omitempty"`    // in final and notified
	Refusal    *Refusal  `json:"refusal,omitempty"`   // in rejected; in confirmed and expired, why it was not sent yet
	Told       string    `json:"told,omitempty"`      // reference of the notice, once sent
}

// Result is what came out of a call, in the far side's words. Status is one of its statuses, known or not.
type Result struct {
	Status     string        `json:"status"`
	Highlights string        `json:"highlights,omitempty"`
	NextSteps  string        `json:"next_steps,omitempty"`
	Duration   time.Duration `json:"duration,omitempty"`
	Started    time.Time     `json:"started,omitzero"`
	Transcript []Line        `json:"transcript,omitempty"` // only while the result is being judged; not stored
}

// Line is one line of a transcript. Speaker is AI or HUMAN.
type Line struct {
	Speaker string `json:"speaker"`
	Text    string `json:"text"`
}

// Refusal is a proof that a request had no effect, and why. Code is the API's error code, or one of Unsent and Unknown.
type Refusal struct {
	Code          string        `json:"code"`
	Message       string        `json:"message,omitempty"` // the API's own words; untrusted
	CorrelationID string        `json:"correlation_id,omitempty"`
	UpgradeURL    string        `json:"upgrade_url,omitempty"`
	RetryAfter    time.Duration `json:"retry_after,omitempty"` // zero: the far side named none
	// Passing is true when trying again later may help: not sent, or asked to wait.
	Passing bool `json:"passing,omitempty"`
}

// Codes of refusals that are not the API's own.
const (
	Unsent  = "unsent"  // the request never left: no connection
	Unknown = "unknown" // a refusal without a code
)

// Policy holds the durations and the declaration that an operator sets for a deployment.
type Policy struct {
	ValidFor     time.Duration // how long after it was due a call may still be placed
	ReconcileFor time.Duration // how long to look for a lost call, from the loss
	HonoursKeys  bool          // the far side is declared to honour idempotency keys
	KeyRetention time.Duration // with HonoursKeys: how long a key may be sent again, from the first sending in doubt
	LookFirst    time.Duration // wait after the first look-up; doubles up to LookMost
	LookMost     time.Duration
}

// DefaultPolicy is the policy of a deployment that declares nothing.
var DefaultPolicy = Policy{
	ValidFor:     15 * time.Minute,
	ReconcileFor: 20 * time.Minute,
	KeyRetention: 24 * time.Hour,
	LookFirst:    time.Second,
	LookMost:     time.Minute,
}

// New is a call that was confirmed at now, to be placed no earlier than due. limit, if not zero, is a moment after which
// it makes no sense, such as the appointment itself. key is that of the yes, see KeyFor. body is copied.
func New(request, key string, body []byte, phone, task string, now, due, limit time.Time, p Policy) Call {
	hash := sha256.Sum256(body)
	c := Call{
		Request: request, Key: key, Body: bytes.Clone(body), Hash: hex.EncodeToString(hash[:]), Phone: phone, Task: task,
		State: Confirmed, Confirmed: now, NotBefore: due, NotAfter: due.Add(p.ValidFor),
	}
	if !limit.IsZero() && limit.Before(c.NotAfter) {
		c.NotAfter = limit
	}
	return c
}

// KeyFor derives an idempotency key in the form of a UUID from parts that name one explicit yes: the same parts always
// give the same key, other parts another one, wherever the border between them lies.
func KeyFor(parts ...string) string {
	h := sha256.New()
	for _, p := range parts {
		fmt.Fprintf(h, "%d:%s", len(p), p)
	}
	b := h.Sum(nil)[:16]
	b[6], b[8] = b[6]&0x0f|0x80, b[8]&0x3f|0x80 // version 8 (custom), variant of RFC 9562
	s := hex.EncodeToString(b)
	return s[:8] + "-" + s[8:12] + "-" + s[12:16] + "-" + s[16:20] + "-" + s[20:]
}
