package conversation

import (
	"time"

	"github.com/kallybot/kallybot/conversation/chat"
	"github.com/kallybot/kallybot/conversation/nlu"
	"github.com/kallybot/kallybot/conversation/slot"
)

// Effect is something to be done after the commit: one of the types below. Each becomes a job, stored with the state.
type Effect interface{ effect() }

// Send shows a reply. Slot, if not empty, names the message for later: a reply with Replace edits the message last sent
// for the same slot, and a Delivered event tells its reference.
type Send struct {
	To      chat.Address
	Slot    string
	Request string // whose message it is; may be empty
	Reply   chat.Reply
}

// Place begins the call of a request at Due. Placing a request twice is the same as once.
type Place struct {
	Request string
	Due     time.Time
}

// Look looks a call up at Due: in the far side's list while it is reconciling, by its id while it is accepted.
type Look struct {
	Request string
	Due     time.Time
}

// Ask reads something from the API for a person; the answer is a Read event.
type Ask struct {
	What    What
	Request string // empty where it is about an account
	Account string // then which one, empty for the shared one
}

// What names a thing that can be read.
type What string

// The things that can be read.
const (
	// Evidence is the transcript of an ended call, as far as there is one, to judge its result by.
	Evidence What = "evidence"
	// Transcript is the transcript of an ended call, to be shown.
	Transcript What = "transcript"
	// Recording is where the sound of an ended call is, Calendar the file of the appointment that it made.
	Recording What = "recording"
	Calendar  What = "calendar"
	// Usage is what is left of an account, Subscription what is paid for, Billing a link to change that.
	Usage        What = "usage"
	Subscription What = "subscription"
	Billing      What = "billing"
	// Export is all that is kept of the person here.
	Export What = "export"
	// Quota is what is left of an account, asked for by itself; QuotaAgain the same at the person's word.
	Quota      What = "quota"
	QuotaAgain What = "quota_again"
)

// Steer asks the far side to do something to a call that it took on and that is not over; the answer is a Steered event.
// Asking twice is the same as once.
type Steer struct {
	Do      Steering
	Request string
	Date    string // of Move: YYYY-MM-DD
	Time    string // of Move: HH:MM
}

// Steering is what can be done to a call that is not over.
type Steering string

// The steerings.
const (
	End  Steering = "end"  // take the call back or, once it rings, hang up
	Move Steering = "move" // call at another time
)

// LookUp asks a platform who a person is; the answer is a Met event. Looking up twice is the same as once.
type LookUp struct {
	At     chat.Address `json:"at"`
	Person chat.Person  `json:"person"`
}

// AskModel has a language model look for values in a message of which the grammar read little; the answer is an Understood event,
// or nothing. It changes neither what is said now nor what a yes holds for.
type AskModel struct {
	Request string      `json:"request"` // the open draft that the message is about
	Rev     int         `json:"rev"`     // its revision behind the message
	Text    string      `json:"text"`
	Lang    string      `json:"lang"`
	Region  string      `json:"region,omitempty"` // two letters
	Zone    string      `json:"zone"`             // IANA; "tonight" is meant there
	At      time.Time   `json:"at"`
	Asked   []slot.Name `json:"asked,omitempty"` // the slots just asked for
	Known   []nlu.Fact  `json:"known,omitempty"` // what the message and the draft hold already
}

// SetTimer makes Fired happen at Due. A timer with the same name in the same dialogue is moved.
type SetTimer struct {
	Name    string
	Request string
	Due     time.Time
}

// ClearTimer drops a timer; one that does not exist is no error.
type ClearTimer struct{ Name string }

func (Send) effect()       {}
func (Place) effect()      {}
func (Look) effect()       {}
func (Ask) effect()        {}
func (Steer) effect()      {}
func (LookUp) effect()     {}
func (AskModel) effect()   {}
func (SetTimer) effect()   {}
func (ClearTimer) effect() {}
