// Package slot knows one value a person can give for a call: its canonical form, its limits and their sources.
//
// Every value has one canonical text form, the same in a stored draft, in the understanding of a message and in the
// submission: a phone number is E.164, a date YYYY-MM-DD, a time HH:MM in 24 hours, a number of people decimal digits.
package slot

// Name names a slot. The names are those of the `understand` command and of stored drafts, so they never change.
type Name string

// The slots of a call. Those marked "not read" are never found in free text by the grammar alone.
const (
	Category       Name = "category"        // restaurant, clinic, hotel or general
	Task           Name = "task"            // what is to be done, in the person's own words
	Phone          Name = "phone"           // the number to call, E.164
	BusinessName   Name = "business_name"   // whom the number belongs to
	UserName       Name = "user_name"       // in whose name the call is made
	UserPhone      Name = "user_phone"      // where the business may call back, E.164
	Date           Name = "date"            // YYYY-MM-DD on the business's calendar
	Time           Name = "time"            // HH:MM on the business's clock
	TimePreference Name = "time_preference" // "mornings before 11", in the person's own words
	PartySize      Name = "party_size"      // people or guests, 1 to 50
	Nights         Name = "nights"          // length of a hotel stay, 1 to 90; goes into the task text
	CallLanguage   Name = "call_language"   // language spoken on the phone: en or es
	ChatLanguage   Name = "chat_language"   // language of the chat and of the summary: en or es
	Urgent         Name = "urgent"          // "true" when the person asked for haste
	Instructions   Name = "instructions"    // wishes beside the task: "window table, one vegetarian"
	Timezone       Name = "timezone"        // IANA name of the business's zone
)

// Values of Category.
const (
	Restaurant = "restaurant"
	Clinic     = "clinic"
	Hotel      = "hotel"
	General    = "general"
)

// Categories are the values of Category.
func Categories() []string { return []string{Restaurant, Clinic, Hotel, General} }

// Fault says why a value cannot be used. It is data, not an error to log: the sentence for the person is chosen by Code.
type Fault struct {
	Slot Name
	Code Code
	// Said is what the person wrote, as far as it is known.
	Said string
	// Instead holds values in canonical form that the person may have meant: 2026-06-30 and 2026-07-01 for "31 June".
	Instead []string
}

// Code names a kind of fault.
type Code string

// The kinds of faults.
const (
	NoSuchDate     Code = "no_such_date"    // 31 June
	PastDate       Code = "past_date"       // yesterday
	PastTime       Code = "past_time"       // today at an hour that is over
	FarDate        Code = "far_date"        // more than a year ahead
	NoSuchTime     Code = "no_such_time"    // 25:00
	TooFew         Code = "too_few"         // a party of 0
	TooMany        Code = "too_many"        // a party of 51
	NotANumber     Code = "not_a_number"    // +1 415 CALL ME: letters that are no keypad word, or too few digits
	TooShort       Code = "too_short"       // too few digits, or a task of less than 10 characters
	TooLong        Code = "too_long"        // beyond the field's limit
	EmergencyPhone Code = "emergency_phone" // 112, +1911, 061
	ShortPhone     Code = "short_phone"     // a short code, not reachable from abroad
	PremiumPhone   Code = "premium_phone"   // premium rate
	UnknownZone    Code = "unknown_zone"    // no IANA zone of that name
	Unsupported    Code = "unsupported"     // a language or category that does not exist
	NotPossible    Code = "not_possible"    // right digits, but no numbering plan has such a number
)

// Error makes a Fault usable as an error. It names the slot and the code, never the value.
func (f *Fault) Error() string { return string(f.Slot) + ": " + string(f.Code) }
