package kallyai

import (
	"bytes"
	"encoding/json"
	"errors"
	"time"
	"unicode/utf8"
)

// Status is how far a call got. The API may send values that are not listed here; they are kept as they came.
type Status string

// The final statuses. Terminated is in no document but was seen: the call was hung up before it was over.
const (
	StatusSuccess    Status = "success"
	StatusNoAnswer   Status = "no_answer"
	StatusBusy       Status = "busy"
	StatusFailed     Status = "failed"
	StatusVoicemail  Status = "voicemail"
	StatusCancelled  Status = "cancelled"
	StatusTerminated Status = "terminated"
)

var finals = map[Status]bool{
	StatusSuccess: true, StatusNoAnswer: true, StatusBusy: true, StatusFailed: true,
	StatusVoicemail: true, StatusCancelled: true, StatusTerminated: true,
}

// Final reports whether the call is over. An unknown status is not final: better to look again than to announce a running call's end.
func (s Status) Final() bool { return finals[s] }

// Submission is what the call is about. RespondentPhone is E.164, AppointmentDate is 2006-01-02, AppointmentTime is 15:04 on
// the clock of the business, PartySize is 1 to 50; Language is that of the summary, CallLanguage the one spoken, both "en" or "es".
// The limits of the texts are not published.
type Submission struct {
	TaskCategory           string   `json:"task_category"`
	TaskDescription        string   `json:"task_description"`
	RespondentPhone        string   `json:"respondent_phone"`
	BusinessName           string   `json:"business_name,omitempty"`
	UserName               string   `json:"user_name,omitempty"`
	UserPhone              string   `json:"user_phone,omitempty"`
	AppointmentDate        string   `json:"appointment_date,omitempty"`
	AppointmentTime        string   `json:"appointment_time,omitempty"`
	TimePreferenceText     string   `json:"time_preference_text,omitempty"`
	PartySize              int      `json:"party_size,omitempty"`
	Language               string   `json:"language,omitempty"`
	CallLanguage           string   `json:"call_language,omitempty"`
	IsUrgent               bool     `json:"is_urgent,omitempty"`
	AdditionalInstructions []string `json:"additional_instructions,omitempty"`
}

// CallRequest asks for one call. Timezone is an IANA name. SessionID is optional and the caller's own: if a listing echoes it,
// a call whose answer was lost can be told apart from all others.
type CallRequest struct {
	Submission Submission `json:"submission"`
	Timezone   string     `json:"timezone,omitempty"`
	SessionID  string     `json:"session_id,omitempty"`
}

// Freeze returns the exact bytes of the POST; equal requests give equal bytes. It fails on text that is not UTF-8, because JSON
// would silently change it and the call would not be the one that was confirmed.
func (r CallRequest) Freeze() ([]byte, error) {
	if !r.valid() {
		return nil, errors.New("freeze call request: text is not valid UTF-8")
	}
	var b bytes.Buffer
	enc := json.NewEncoder(&b)
	enc.SetEscapeHTML(false)
	if err := enc.Encode(r); err != nil {
		return nil, errors.New("freeze call request: not encodable")
	}
	return bytes.TrimRight(b.Bytes(), "\n"), nil
}

func (r CallRequest) valid() bool {
	s := r.Submission
	texts := append([]string{
		s.TaskCategory, s.TaskDescription, s.RespondentPhone, s.BusinessName, s.UserName, s.UserPhone, s.AppointmentDate,
		s.AppointmentTime, s.TimePreferenceText, s.Language, s.CallLanguage, r.Timezone, r.SessionID,
	}, s.AdditionalInstructions...)
	for _, t := range texts {
		if !utf8.ValidString(t) {
			return false
		}
	}
	return true
}

// Call is one call as the API tells it. Every text is untrusted. What the API left out is the zero value.
type Call struct {
	ID         string
	Status     Status
	Highlights string // the summary; may have several lines
	NextSteps  string
	// Duration is how long the call lasted; zero when it is not told.
	Duration time.Duration
	// CreatedAt and EndedAt are UTC.
	CreatedAt, EndedAt time.Time
	// Submission is the echo of the request; a listing may carry only the number and the business.
	Submission Submission
	Timezone   string
	SessionID  string
	// CreditsUsed is what the call cost; nil when it is not told.
	CreditsUsed *float64
}

// CallPage is a part of the account's calls, in the order of the API, which is not documented.
type CallPage struct {
	// Calls may hold entries without ID, if the API sent such: they still tell that a number was called.
	Calls []Call
	// Total is the number of all calls; without one in the answer, the length of Calls.
	Total int
	// ServerTime is the clock of the API, from the Date header; zero if there was none.
	ServerTime time.Time
}

// Speaker says who spoke.
type Speaker string

// The speakers of a transcript. The API may send others; they are kept as they came.
const (
	SpeakerAI    Speaker = "AI"
	SpeakerHuman Speaker = "HUMAN"
)

// Entry is one turn of a transcript; At counts from the start of the call.
type Entry struct {
	Speaker Speaker
	Content string
	At      time.Duration
}

// Recording is where the sound of a call can be fetched. How long the address lives is not documented.
type Recording struct {
	URL      string
	Duration time.Duration
	Format   string
}
