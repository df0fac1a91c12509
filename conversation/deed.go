package conversation

import (
	"time"

	"github.com/kallybot/kallybot/conversation/chat"
)

// Deed is one step of a sign-in or sign-out.
type Deed string

// The deeds. Each is asked for by a Sign effect and ends in a Signed event; Agree has no effect, since it comes from outside.
const (
	Invite  Deed = "invite"  // make a link
	Meet    Deed = "meet"    // tell whose account the tokens that were brought are of
	Agree   Deed = "agree"   // the person agreed on a page of ours
	Join    Deed = "join"    // keep the tokens as the person's own
	Decline Deed = "decline" // throw them away
	Leave   Deed = "leave"   // sign out
	Wake    Deed = "wake"    // another dialogue of the person goes on
)

// Way is how what the sign-in page gives comes back.
type Way string

// The ways of signing in.
const (
	ByPage  Way = "page"  // the browser comes to a page of ours
	ByPaste Way = "paste" // the person sends the browser's address
	ByForm  Way = "form"  // the person puts it into a form, where a message would stay
)

// SignInFault is why a sign-in did not go on. It is an error.
type SignInFault string

// The faults of sign-ins.
const (
	Leaked      SignInFault = "leaked"      // pasted where others read, or where it cannot be taken away
	NotNeeded   SignInFault = "not_needed"  // pasted where nobody signs in
	Tampered    SignInFault = "tampered"    // not the address that the page led to
	Unknown     SignInFault = "unknown"     // of no link that was given
	Others      SignInFault = "others"      // of a link that somebody else got, or in another chat
	Late        SignInFault = "late"        // of a link that is too old
	Used        SignInFault = "used"        // of a link that was used
	Denied      SignInFault = "denied"      // refused on the page
	NotTaken    SignInFault = "not_taken"   // the far side does not take what was brought
	Unreachable SignInFault = "unreachable" // the far side cannot be asked
)

func (f SignInFault) Error() string { return "sign-in: " + string(f) }

// Brought tells of a message that held what a sign-in gives. Its text was taken out.
type Brought struct {
	Fault  SignInFault // empty: it was the right one
	Erased bool        // the message itself is taken away from the chat
}

// Sign does a deed. Dialogue, for Wake, is the one that goes on.
type Sign struct {
	Do       Deed
	Dialogue string
}

// Signed is the end of a deed, good if there is no Fault.
type Signed struct {
	Do      Deed
	Link    string // of Invite
	Way     Way    // of Invite
	Until   time.Time
	Account *Account // of Meet and Agree
	Fault   SignInFault
}

// Remove takes a person's own message away, where the platform can.
type Remove struct {
	At  chat.Address
	Ref chat.Ref
}

func (Signed) event()  {}
func (Sign) effect()   {}
func (Remove) effect() {}
