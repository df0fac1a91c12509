package conversation

import (
	"reflect"
	"time"

	"github.com/kallybot/kallybot/conversation/call"
	"github.com/kallybot/kallybot/conversation/chat"
	"github.com/kallybot/kallybot/conversation/outcome"
	"github.com/kallybot/kallybot/conversation/slot"
)

// Key names a record that a step works on. Kind is one of the kinds below; the store keeps them by the same names.
type Key struct{ Kind, ID string }

// The kinds of records.
const (
	DialogueKind   = "dialogue"   // by chat.DialogueKey
	PersonKind     = "person"     // by chat.PersonKey
	RequestKind    = "request"    // by request id: a confirmed request and its call
	NumberKind     = "number"     // by E.164
	AdoptedKind    = "adopted"    // by the far side's call id: which request it belongs to
	DayKind        = "day"        // by YYYY-MM-DD in UTC: the calls of everybody
	DeploymentKind = "deployment" // one record, id "this"
)

// ThisDeployment is the key of the deployment's record.
var ThisDeployment = Key{DeploymentKind, "this"}

// Snapshot is all a step may see and change. A record that was not loaded is not in Loaded; a step that needs it says so.
type Snapshot struct {
	Dialogue   Dialogue
	Person     Profile
	Deployment Deployment
	Requests   map[string]Request
	Numbers    map[string]Number
	Adopted    map[string]string
	Days       map[string]int
	// Loaded names the requests, numbers, adoptions and days that were read, present or not. The first three fields always are.
	Loaded map[Key]bool `json:"-"`
}

// Dialogue is what one person and the bot are talking about in one place.
type Dialogue struct {
	Version int          `json:"v"`
	Key     string       `json:"key"`
	At      chat.Address `json:"at"`
	Person  chat.Person  `json:"person"`
	Lang    string       `json:"lang,omitempty"`

	Drafts []Draft `json:"drafts,omitempty"` // open requests, oldest first
	Focus  string  `json:"focus,omitempty"`  // id of the draft the talk is about; empty for none
	// Dropped is the last cancelled draft, which can be brought back until DroppedUntil.
	Dropped      *Draft    `json:"dropped,omitempty"`
	DroppedUntil time.Time `json:"dropped_until,omitzero"`

	Asked   slot.Name   `json:"asked,omitempty"`   // the slot of the open question
	Tries   int         `json:"tries,omitempty"`   // how often it was asked in a row
	Trail   []slot.Name `json:"trail,omitempty"`   // the slots asked for before, oldest first, to go back
	Offered []Choice    `json:"offered,omitempty"` // the numbered choices last shown
	Last    string      `json:"last,omitempty"`    // key of the last sentence, so that it is not said twice in a row

	Joined []Joined            `json:"joined,omitempty"` // requests of others that the person joined, newest last
	Active []string            `json:"active,omitempty"` // requests whose end the person does not know yet
	Recent []string            `json:"recent,omitempty"` // ended requests, newest last
	Sent   map[string]chat.Ref `json:"sent,omitempty"`   // messages that may be edited or replied to, by their slot
	Gone   bool                `json:"gone,omitempty"`   // the chat cannot be reached
	// Sharing tells that the last question offers to hand something over by a tap.
	Sharing bool      `json:"sharing,omitempty"`
	Waits   bool      `json:"waits,omitempty"` // the person asked for time: no nudge before the next message
	SignIn  SigningIn `json:"sign_in,omitzero"`
	// Page stands for what the person's own page with the bot shows; empty for who never opened it.
	Page string `json:"page,omitempty"`
}

// Joined is another person's request, and the draft that was given up for it.
type Joined struct {
	Request string `json:"request"`
	Draft   Draft  `json:"draft"`
}

// Choice is a button as it was offered: a typed number picks it.
type Choice struct {
	Label string `json:"label"`
	Data  string `json:"data,omitempty"`
	URL   string `json:"url,omitempty"` // instead of data: an address to open
}

// Draft is a request being prepared.
type Draft struct {
	ID       string               `json:"id"`
	Rev      int                  `json:"rev"` // counts every change; a button of an older revision is stale
	Phase    Phase                `json:"phase"`
	Begun    time.Time            `json:"begun"`
	Touched  time.Time            `json:"touched"`
	Origin   chat.Ref             `json:"origin,omitempty"` // the message that asked for it
	From     *chat.Place          `json:"from,omitempty"`   // where others read, when it was asked there and is talked about in private
	Values   map[slot.Name]Value  `json:"values,omitempty"`
	Wishes   []string             `json:"wishes,omitempty"`
	Zone     string               `json:"zone,omitempty"`      // sent with the attempts before this one, where the business's is not known
	Appoints bool                 `json:"appoints,omitempty"`  // a general call that is to make an appointment
	Later    *Later               `json:"later,omitempty"`     // when to call; nil for at once. What it points to never changes
	Attempt  int                  `json:"attempt,omitempty"`   // of a call that is repeated; zero is the first
	Booked   *Booking             `json:"booked,omitempty"`    // what it is to change or cancel. What it points to never changes
	Repeats  string               `json:"repeats,omitempty"`   // the button and the request it stood under, for one that is made once more
	Remind   bool                 `json:"remind,omitempty"`    // the person wants to be reminded of what comes of it
	Past     []Edit               `json:"past,omitempty"`      // the last changes, newest last, for undo
	Heard    time.Time            `json:"heard,omitzero"`      // when a model last filled a slot
	ShownSum string               `json:"shown_sum,omitempty"` // digest of what the present card shows; a yes holds for that alone
	Shown    map[slot.Name]string `json:"shown,omitempty"`     // what the present card showed, to mark what changed since
	Approval *Approval            `json:"approval,omitempty"`  // an admin's word, once one was asked
}

// Phase is how far a draft has come.
type Phase string

// The phases of a draft. Filling asks for what is missing; Card shows it all and waits for the yes.
const (
	Filling Phase = "filling"
	Card    Phase = "card"
)

// Value is one filled slot. Text is canonical (see package slot).
type Value struct {
	Text   string   `json:"text"`
	From   Source   `json:"from,omitempty"`
	Ext    string   `json:"ext,omitempty"`    // a phone number's extension, digits
	Or     []string `json:"or,omitempty"`     // other readings, while not yet settled
	Approx bool     `json:"approx,omitempty"` // "around 8"
}

// Source tells where a value comes from.
type Source string

// The sources of values. The empty source is the person's own words in this request.
const (
	FromProfile  Source = "profile"
	FromBusiness Source = "business" // as the last time at the same business
	FromNumber   Source = "number"   // worked out from the number called
	FromDefault  Source = "default"
	FromKin      Source = "kin" // a business: somebody of the person's, spoken of and not named, "landlord"
)

// Edit is one change of a draft that undo takes back.
type Edit struct {
	Values map[slot.Name]*Value `json:"values"` // the values before the change; null was not filled
	Wishes []string             `json:"wishes,omitempty"`
	Later  *Later               `json:"later,omitempty"`
}

// Request is a confirmed request: the draft as it was confirmed, its owner, and its call.
type Request struct {
	Version  int                `json:"v"`
	Draft    Draft              `json:"draft"`
	Dialogue string             `json:"dialogue"`
	Owner    string             `json:"owner"` // key of the person
	At       chat.Address       `json:"at"`
	Person   chat.Person        `json:"person"`
	Lang     string             `json:"lang"`
	Account  string             `json:"account,omitempty"` // who pays; empty for the shared account
	Call     call.Call          `json:"call"`
	Judged   *outcome.Judgement `json:"judged,omitempty"`
	Next     string             `json:"next,omitempty"`      // the request that repeats it, since nobody was reached
	Replaced string             `json:"replaced,omitempty"`  // the request that changed or cancelled what this one booked
	Entered  bool               `json:"entered,omitempty"`   // the person has the calendar file of it
	Remind   time.Time          `json:"remind,omitzero"`     // when to remind of the booking
	Feedback string             `json:"feedback,omitempty"`  // what the person says of the result: see feedback.go
	FollowUp string             `json:"follow_up,omitempty"` // what the person wrote while the call ran
	Ended    time.Time          `json:"ended,omitzero"`
	Shared   bool               `json:"shared,omitempty"` // the result was posted where it was asked
	Joined   []Joiner           `json:"joined,omitempty"` // others who hear how it ends
}

// Joiner is somebody who made another person's request their own.
type Joiner struct {
	Person string       `json:"person"` // key
	At     chat.Address `json:"at"`
	Lang   string       `json:"lang"`
	Origin chat.Ref     `json:"origin,omitempty"` // their own message, to answer it
	Draft  string       `json:"draft"`            // their own draft, and its revision
	Rev    int          `json:"rev"`
	Group  bool         `json:"group,omitempty"` // they are in the group where it was asked
	Told   string       `json:"told,omitempty"`  // the end they were told of
}

// Profile is what is known about a person, over all places of a platform.
type Profile struct {
	Version  int    `json:"v"`
	Name     string `json:"name,omitempty"`
	Phone    string `json:"phone,omitempty"` // callback number, E.164
	Lang     string `json:"lang,omitempty"`  // chosen by the person; empty follows their words
	CallLang string `json:"call_lang,omitempty"`
	Zone     string `json:"zone,omitempty"`    // IANA
	Region   string `json:"region,omitempty"`  // two letters
	Locale   string `json:"locale,omitempty"`  // as the platform tells it, IETF
	Met      bool   `json:"met,omitempty"`     // the platform was asked who this is
	Shown    string `json:"shown,omitempty"`   // the name that the platform shows them by; untrusted
	Noticed  bool   `json:"noticed,omitempty"` // the first-use notice was shown
	Private  bool   `json:"private,omitempty"` // the callback number is not shared
	// Businesses are those called before, the latest last.
	Businesses []Business `json:"businesses,omitempty"`
	CallsDay   string     `json:"calls_day,omitempty"` // the day CallsMade counts, YYYY-MM-DD in UTC
	CallsMade  int        `json:"calls_made,omitempty"`
	Calls      []string   `json:"calls,omitempty"`   // confirmed requests in all places, newest last
	Account    *Account   `json:"account,omitempty"` // the person's own, once signed in
	Warned     int        `json:"warned,omitempty"`  // how little was left of the account when that was last told
	Leaving    bool       `json:"leaving,omitempty"` // to be forgotten at the end of the call that is under way
	Waiting    []string   `json:"waiting,omitempty"` // dialogues whose card waits for the sign-in
	Plans      []Plan     `json:"plans,omitempty"`   // appointments to come, newest last
}

// Empty reports whether nothing is known yet.
func (p Profile) Empty() bool { return reflect.ValueOf(p).IsZero() }

// Business is one that a person called before, with what they usually ask for.
type Business struct {
	Name     string `json:"name"`
	Phone    string `json:"phone"`
	Category string `json:"category,omitempty"`
	Zone     string `json:"zone,omitempty"`
	CallLang string `json:"call_lang,omitempty"`
	Party    int    `json:"party,omitempty"`
	UserName string `json:"user_name,omitempty"`
}

// Number is what is known about a number called by anybody here.
type Number struct {
	Version  int         `json:"v"`
	Calls    []time.Time `json:"calls,omitempty"`     // confirmations of the last hour, as many as the cap counts
	Zone     string      `json:"zone,omitempty"`      // chosen by a person where the number has several
	OptedOut bool        `json:"opted_out,omitempty"` // they asked not to be called by us
	// Asks are the latest confirmed requests to the number, newest last, to tell others who ask for the same, and to tell
	// whose a listed call is. Unnamed is when the last of those was due that are named no longer.
	Asks    []Asked   `json:"asks,omitempty"`
	Unnamed time.Time `json:"unnamed,omitzero"`
}

// Asked is what somebody asked of a number.
type Asked struct {
	Request  string    `json:"request"`
	Owner    string    `json:"owner"`           // key of the person
	Name     string    `json:"name,omitempty"`  // as the platform shows it
	Place    string    `json:"place,omitempty"` // key of the group it was asked in; empty in private
	Category string    `json:"category,omitempty"`
	Day      string    `json:"day,omitempty"` // YYYY-MM-DD
	At       time.Time `json:"at"`
	Due      time.Time `json:"due,omitzero"` // when it is to be called
}

// last is when it was confirmed or, where it was put off, due.
func (a Asked) last() time.Time {
	if a.Due.After(a.At) {
		return a.Due
	}
	return a.At
}

// Deployment is what holds for everybody.
type Deployment struct {
	Version int      `json:"v"`
	Stopped bool     `json:"stopped,omitempty"` // no call is placed
	Account *Account `json:"account,omitempty"` // the shared one, as last read
	Asked   []Guest  `json:"asked,omitempty"`   // who asked to be let in, oldest first
	Guests  []Guest  `json:"guests,omitempty"`  // who was let in from the chat, oldest first
}

// Empty reports whether nothing holds yet.
func (d Deployment) Empty() bool { return reflect.ValueOf(d).IsZero() }
