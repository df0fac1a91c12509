package conversation

import (
	"github.com/kallybot/kallybot/conversation/call"
	"github.com/kallybot/kallybot/conversation/chat"
	"github.com/kallybot/kallybot/conversation/nlu"
)

// Event is something that happened: one of the types below.
type Event interface{ event() }

// Said is a message of a person. ID is unique over all platforms and the same when it is delivered again. Dialogue is the
// key of the dialogue it belongs to; empty for the one that the message's place and person name. Home is the name that the
// chat had before it moved; empty for one that did not.
type Said struct {
	ID       string
	Dialogue string
	Home     string
	Message  chat.Message
	// Brought is set when the message held what a sign-in gives, which was taken out of it.
	Brought *Brought
}

// Dial asks whether the call of a request may be sent now. After the step the call is Dispatching if it may; then, and
// only then, the request is sent, once.
type Dial struct{ Request string }

// Queued tells that a confirmed call waits for a free line. Before is how many calls are made first.
type Queued struct {
	Request string
	Before  int
}

// Answered is the end of a sending. Exactly one of the fields Result, Refusal and Lost is set.
type Answered struct {
	Request string
	ID      string       // the far side's id of the call; with Result
	Result  *call.Result // the far side answered with a call
	Final   bool         // the result's status is a final one
	Refusal *call.Refusal
	Lost    bool // it may or may not have had an effect
}

// Looked is a look-up of a call: in the list while it is reconciling, by its id while it is accepted. Found holds the
// listed calls that may be it, likeliest first; an unreadable list is the same as an empty one.
type Looked struct {
	Request string
	Found   []call.Listed
}

// Fired is a timer that ran out. Name is the one it was set with.
type Fired struct {
	Name    string
	Request string
}

// Delivered is a message that was sent. Slot is the one of the Send effect.
type Delivered struct {
	Slot    string
	Request string
	Ref     chat.Ref
}

// Undelivered is a message whose chat cannot be reached any more.
type Undelivered struct {
	Slot    string
	Request string
}

// Read is the answer to an Ask. Exactly one of its fields after Request is set.
type Read struct {
	What       What
	Request    string
	Transcript []call.Line
	Account    *Account
	// Subscription and Link are the answers to those asked for by the same names.
	Subscription *Subscribed
	Link         string
	// File is an answer that is a file: of Calendar as the far side sent it, unchecked; of Export ours.
	File   []byte
	Audits []Audited // of AuditLog, oldest first, beside File
	Failed *call.Refusal
}

// Steered is the answer to a Steer: done, if nothing Failed.
type Steered struct {
	Steer
	Failed *call.Refusal
}

// Met is the answer to a LookUp; an empty profile when the platform does not tell.
type Met struct{ Profile chat.Profile }

// Understood is the answer to an AskModel: what the model read in the message. Facts hold no word of anybody's until they pass the
// checks of every other value.
type Understood struct {
	Request string
	Rev     int
	Text    string // the message; spans of Facts are places in it
	Facts   []nlu.Fact
}

func (Said) event()        {}
func (Dial) event()        {}
func (Queued) event()      {}
func (Answered) event()    {}
func (Looked) event()      {}
func (Fired) event()       {}
func (Delivered) event()   {}
func (Undelivered) event() {}
func (Read) event()        {}
func (Met) event()         {}
func (Understood) event()  {}
func (Steered) event()     {}
