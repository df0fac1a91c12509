package nlu

import (
	"time"

	"github.com/kallybot/kallybot/conversation/slot"
)

// Request is one message to be read, with all that settles its meaning.
type Request struct {
	Text string
	// Lang is "en" or "es"; empty means find out.
	Lang string
	// Now is the moment of writing, in the zone in which "tonight" is meant.
	Now time.Time
	// Region is the two-letter country for national phone numbers and the order of numeric dates; may be empty.
	Region string
	// Expect names the slots just asked for; they settle what a bare "8", "Ana" or "mañana" is.
	Expect []slot.Name
}

// Span is a half-open range of Unicode code points in the message.
type Span struct{ Start, End int }

// Fact is one value found in a message.
type Fact struct {
	Slot slot.Name
	// Value is canonical (see package slot); empty when Fault is set or the value was only taken back.
	Value string
	// Span covers the words the value was read from.
	Span Span
	// Or holds the other readings of an ambiguous value, canonical, likeliest first: 20:00 with Or 08:00 for "at 8",
	// 2026-04-03 with Or 2026-03-04 for "03/04". Empty when the words settle it.
	Or []string
	// Not holds canonical values that the person ruled out for this slot in this message: "not Friday, Saturday".
	Not []string
	// Fault is set when something was clearly said for the slot but cannot be: 31 June, a party of 51, 112.
	Fault *slot.Fault
	// DayOnly is true for a bare day of the month, "the 16th", of which Value is the next one.
	DayOnly bool
	// Approx is true for "around 8", "8ish".
	Approx bool
}

// Reading is what a message says.
type Reading struct {
	// Lang is the language the message is in: the request's, or the one found out; empty when nothing tells.
	Lang string
	// Facts are in the order of their spans, at most one for each slot, except Instructions, which may come several times.
	Facts []Fact
	// Intents that hold, most certain first.
	Intents []Intent
	// Hinted reports that for Confirm only a word speaks that may be part of anything: "what happens when I say yes?" is no yes.
	Hinted bool
	// Appointment reports that the call is to make an appointment, whatever kind of place it is for.
	Appointment bool
	// Rearranges reports that the call is to change or to cancel a booking that was made before, Revokes that it is to cancel it.
	Rearranges, Revokes bool
	// Requests are where words begin that ask for a call, with a word of joining before them, in order. A message that asks
	// for several calls can be cut there.
	Requests []int
	// Whom is somebody of the speaker's who is to be called, without the word that says whose: "landlord" in "call my
	// landlord". It is empty where a business is named.
	Whom string
	// Tells reports that the call is to pass something on, or to ask it in polite words, and books nothing: "tell him that the heating is broken".
	Tells bool
	// More are where words begin that ask for the same at another place or on another day without saying so anew, in order:
	// "and one at Casa Luna on Saturday". A message can be cut there too.
	More []int
	// Clauses are where words begin behind a pause or a word of joining, in order, where the message says something to the program
	// itself. A message that says several things, "what is left, and what did they say?", can be cut there.
	Clauses []int
	// Rest are the clauses that tell the place something which no slot holds, in order: "it's our anniversary".
	Rest []Span
	// Topic is what the message asks or says about the call itself, empty for nothing. It stands beside the intents.
	Topic Topic
	// Asks is where it does so. What stands within is part of the question and no value.
	Asks Span
	// Shift is how far the words move the time or the day that was given before: "an hour later". It is zero where they move none.
	Shift Shift
	// Tongue is a language that the message asks for without telling whether for the call or for the chat.
	Tongue string
}

// Shift moves a clock time by minutes or a date by days, back where they are negative. What a reading makes of the same words by
// themselves, an hour from now, stands among its facts.
type Shift struct{ Days, Minutes int }

// Fact returns the fact for name, and whether there is one.
func (r *Reading) Fact(name slot.Name) (Fact, bool) {
	for _, f := range r.Facts {
		if f.Slot == name {
			return f, true
		}
	}
	return Fact{}, false
}

// Has reports whether the message has the intent.
func (r *Reading) Has(i Intent) bool {
	for _, got := range r.Intents {
		if got == i {
			return true
		}
	}
	return false
}

// Intent is what a person wants with a message. The names are those of the `understand` command.
type Intent string

// The intents.
const (
	RequestCall  Intent = "request_call" // wants a call made
	Inform       Intent = "inform"       // gives values
	Correct      Intent = "correct"      // changes a value already given
	Confirm      Intent = "confirm"
	Deny         Intent = "deny"
	Cancel       Intent = "cancel"
	Restart      Intent = "restart"
	Back         Intent = "back"
	Skip         Intent = "skip"
	DontKnow     Intent = "dont_know"
	Undo         Intent = "undo"
	Repeat       Intent = "repeat"
	Help         Intent = "help"
	Wait         Intent = "wait"
	Greet        Intent = "greet"
	Thanks       Intent = "thanks"
	OutOfScope   Intent = "out_of_scope"
	Usage        Intent = "usage"
	Subscription Intent = "subscription"
	Billing      Intent = "billing"
	History      Intent = "history"
	Info         Intent = "info"
	Transcript   Intent = "transcript"
	Again        Intent = "again"
	Pending      Intent = "pending"
	Login        Intent = "login"
	Logout       Intent = "logout"
	Status       Intent = "status"
	Language     Intent = "language"
	Timezone     Intent = "timezone"
	Profile      Intent = "profile"
	Forget       Intent = "forget"
)
