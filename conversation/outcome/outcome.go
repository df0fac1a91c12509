package outcome

import "time"

// Level says how sure the result of a call is.
type Level string

// The three levels.
const (
	Confirmed    Level = "confirmed"     // the called party is on record agreeing to what was asked, or answered the question
	NotConfirmed Level = "not_confirmed" // nobody agreed: not reached, refused, or something else was offered
	Unclear      Level = "unclear"       // a person has to read the words and decide
)

// Reason says why a judgement was made, as a code; the sentence for it belongs to the catalogue.
type Reason string

// The reasons.
const (
	Agreed        Reason = "agreed"         // the called party agreed to what was asked
	Answered      Reason = "answered"       // a question got its answer
	Noted         Reason = "noted"          // a message was taken, or is going to be passed on
	OtherValues   Reason = "other_values"   // something was agreed, but for another day, time, party or price; see Changed
	Alternative   Reason = "alternative"    // something else was offered and not taken; see Changed
	Refused       Reason = "refused"        // they will not or cannot do it
	Full          Reason = "full"           // no table, room or appointment is left
	Closed        Reason = "closed"         // the business is closed
	WaitList      Reason = "wait_list"      // only a place on the waiting list
	CallBack      Reason = "call_back"      // somebody will decide or confirm later
	Conditional   Reason = "conditional"    // it holds only if something else happens, such as a deposit
	Hedged        Reason = "hedged"         // "probably", "should be fine", pencilled in
	NoAgreement   Reason = "no_agreement"   // words were spoken, none of them an agreement
	NoWords       Reason = "no_words"       // nothing says what happened
	Contradiction Reason = "contradiction"  // status, summary and transcript disagree
	Hostile       Reason = "hostile"        // the text tries to dictate the judgement
	Voicemail     Reason = "voicemail"      // a recorded voice answered
	NoAnswer      Reason = "no_answer"      // nobody picked up
	Busy          Reason = "busy"           // the line was busy
	Failed        Reason = "failed"         // the call could not be connected
	Cancelled     Reason = "cancelled"      // the call was withdrawn before it connected
	Terminated    Reason = "terminated"     // the call was cut off
	UnknownStatus Reason = "unknown_status" // a status this program does not know, and no words
)

// levels holds the level of each reason. OtherValues is here as it stands when the task did not allow the change: a
// booking that nobody asked for may exist, so a person must look; a change that the task allows is Confirmed.
var levels = map[Reason]Level{
	Agreed: Confirmed, Answered: Confirmed, Noted: Confirmed,
	OtherValues: Unclear, CallBack: Unclear, Conditional: Unclear, Hedged: Unclear, NoAgreement: Unclear,
	NoWords: Unclear, Contradiction: Unclear, Hostile: Unclear, UnknownStatus: Unclear,
	Alternative: NotConfirmed, Refused: NotConfirmed, Full: NotConfirmed, Closed: NotConfirmed, WaitList: NotConfirmed,
	Voicemail: NotConfirmed, NoAnswer: NotConfirmed, Busy: NotConfirmed, Failed: NotConfirmed, Cancelled: NotConfirmed,
	Terminated: NotConfirmed,
}

// Line is one turn of a transcript. Speaker is "AI" for our caller and "HUMAN" for the called party, in any case;
// a turn of anybody else is not read, because nobody knows whose words it holds.
type Line struct {
	Speaker string
	Text    string
}

// Asked is what was submitted, in canonical form. Empty fields and a PartySize of 0 were not asked for.
// Task holds every wish in words: the task itself, a time preference, instructions. Alternatives named there
// ("or 20:30", "any time until ten") are allowed.
type Asked struct {
	Category  string // restaurant, clinic, hotel or general
	Date      string // YYYY-MM-DD
	Time      string // HH:MM, 24 hours
	Task      string
	PartySize int
	Language  string // en or es, the language spoken on the phone
}

// Result is all that is known about a finished call.
type Result struct {
	Status     string // the API's word for how the call ended
	Highlights string // summary written by the API
	NextSteps  string
	Transcript []Line // nil when there is none
	Asked      Asked
	Lang       string    // language of the summary; both grammars are read in any case
	Now        time.Time // when the call ended, on the business's clock; zero: "tomorrow" is not understood
}

// Names of the fields in Judgement.Changed and Judgement.Told.
const (
	Date      = "date"       // YYYY-MM-DD
	Time      = "time"       // HH:MM, 24 hours
	PartySize = "party_size" // decimal digits
	Price     = "price"      // amount and, when it was said, currency: "130 EUR"
)

// Judgement is what a result means.
type Judgement struct {
	Level Level
	// Quote is what the other party said, word for word out of the transcript (or out of quotation marks in the
	// summary), with white space collapsed; empty when there is nothing to quote.
	Quote string
	// Changed holds the fields that came out differently from what was asked, or were offered; nil when there are none.
	Changed map[string]string
	Offered bool // Changed is an offer that nobody has taken
	// Told holds the day and the time that were agreed on where none was asked for ("the first free one"); nil when there are none.
	Told   map[string]string
	Reason Reason
}

// Judge decides what r means. It is pure, never fails, and takes time linear in the length of r's texts.
// It answers Confirmed only when the called party is on record: in the transcript when there is one,
// else by a plain statement of the summary, and only for what was asked or what the task allows.
func Judge(r Result) Judgement {
	want := kindOf(r.Asked)
	deal := wishOf(r.Asked, r.Now)
	rec := believe(summaryOf(r, want, deal), r, want, deal)
	if len(r.Transcript) > 0 {
		talk := transcriptOf(r, want, deal)
		if levels[rec.reason] == Confirmed {
			talk.enough -= seconded
		}
		rec = weigh(believe(talk, r, want, deal), rec)
	}
	return settle(rec, r.Status, deal)
}
