package conversation

import (
	"time"

	"github.com/kallybot/kallybot/conversation/access"
	"github.com/kallybot/kallybot/conversation/call"
	"github.com/kallybot/kallybot/conversation/chat"
	"github.com/kallybot/kallybot/conversation/lang"
	"github.com/kallybot/kallybot/conversation/nlu"
)

// Machine decides what is said and done. It is a value of tables and options; Step is pure.
type Machine struct {
	Reader  *nlu.Reader
	Say     *lang.Catalogue
	Options Options
	// Freeze makes the request that is sent for a submission, byte for byte. It must be deterministic.
	Freeze func(Submission) ([]byte, error)
}

// Options are an operator's choices.
type Options struct {
	Policy     call.Policy
	Access     access.Policy   // who may use the bot; the zero policy lets nobody in
	UndoWindow time.Duration   // between the yes and the request; zero for none
	Tick       time.Duration   // between two progress notices of a running call; zero for none
	KeepDraft  time.Duration   // an untouched draft is dropped after this long
	Asks       []chat.Platform // platforms that can be asked who a person is
	KeepResult time.Duration   // what ended is kept for so long; the engine keeps it
	Nudge      time.Duration   // an untouched draft is mentioned once after this long; zero for never
	Notice     bool            // tell on a person's first card who calls, and what is kept
	Lang       string          // for people of whom nothing else is known: "en" or "es"
	Region     string          // two letters
	Zone       string          // IANA
	Pause      time.Duration   // before another attempt that a person wants later; zero offers none
	Quiet      Hours           // on the clock of a business: it is not called then unless a person says so
	PerPerson  int             // calls a person may confirm in a day; zero for no limit
	PerDay     int             // calls all people together may confirm in a day; zero for no limit
	PerNumber  int             // calls to one number in an hour; zero for no limit
	// ApproveOver is how many calls a person may confirm in a day before an admin must approve each; zero for any.
	ApproveOver int
	Countries   []string       // two letters each: those that may be called; empty for all
	Categories  []string       // those of which calls may be; empty for all
	Admins      []chat.Address // private chats of the admins, to ask and tell them
	Personal    bool           // each person signs in and calls on an account of their own
	UpgradeURL  string         // where an account can get more, if the far side names no place; may be empty
	// Unsure reports whether the grammar found so little in a message that a model is asked too; nil never asks. It must be pure.
	Unsure func(r nlu.Reading, text string) bool
}

// Submission is what is asked of the API, field by field, in canonical values (see package slot).
type Submission struct {
	Request      string // our own id, sent as session id
	Category     string
	Task         string
	Phone        string
	BusinessName string
	UserName     string
	UserPhone    string
	Date         string
	Time         string
	TimeWords    string
	PartySize    int
	Lang         string
	CallLang     string
	Urgent       bool
	Instructions []string
	Timezone     string
}

// Decision is what a step decided.
type Decision struct {
	Snapshot Snapshot
	Effects  []Effect
	Answer   chat.Answer
	// Need names records that must be loaded first; then everything else is empty and the step is taken again.
	Need []Key
}
