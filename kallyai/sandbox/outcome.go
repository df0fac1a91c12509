package sandbox

import (
	"net/http"
	"strings"
	"time"

	"github.com/kallybot/kallybot/kallyai"
)

// Outcome is what comes of calling a number that ends in Digits.
type Outcome struct {
	// Digits are the last four of the number; empty is any other number.
	Digits string
	// About says in one line what happens.
	About string

	ending  ending
	status  kallyai.Status
	length  time.Duration // of a call that is not answered; zero is that of a conversation
	answer  answer
	refusal *refusal
	once    bool // only the first call to a number ends so, the next ones succeed
}

// ending is what the texts of a call are chosen by.
type ending string

const (
	agreed     ending = "agreed"
	altered    ending = "altered"
	unclear    ending = "unclear"
	voicemail  ending = "voicemail"
	noAnswer   ending = "no_answer"
	busy       ending = "busy"
	failed     ending = "failed"
	cancelled  ending = "cancelled"
	terminated ending = "terminated"
)

// answer is how the POST ends.
type answer int

const (
	answerResult answer = iota // 201 when the call is over
	answerCut                  // the connection breaks once the request is in
	answerError                // 500 at once
)

// refusal is an answer without a call.
type refusal struct {
	status  int
	code    string
	message string
	flat    bool // the quota object instead of an envelope
	once    bool // only the first time for a number and key
}

// longTalk is the conversation of a call that outlasts most clients.
const longTalk = 10 * time.Minute

var outcomes = []Outcome{
	{Digits: "0100", About: "success", ending: agreed, status: kallyai.StatusSuccess},
	{Digits: "0101", About: "no answer", ending: noAnswer, status: kallyai.StatusNoAnswer, length: 25 * time.Second},
	{Digits: "0102", About: "busy", ending: busy, status: kallyai.StatusBusy, length: 4 * time.Second},
	{Digits: "0103", About: "voicemail", ending: voicemail, status: kallyai.StatusVoicemail, length: 35 * time.Second},
	{Digits: "0104", About: "failed: the number cannot be reached", ending: failed, status: kallyai.StatusFailed, length: 3 * time.Second},
	{Digits: "0105", About: "cancelled before anybody answered", ending: cancelled, status: kallyai.StatusCancelled, length: 6 * time.Second},
	{Digits: "0106", About: "success, but not what was asked: another time is offered, nothing is booked", ending: altered, status: kallyai.StatusSuccess},
	{Digits: "0107", About: "success, but unclear: the line breaks up before anything is agreed", ending: unclear, status: kallyai.StatusSuccess},
	{Digits: "0110", About: "the connection is lost after the request arrived; the call goes on", ending: agreed, status: kallyai.StatusSuccess, answer: answerCut},
	{Digits: "0111", About: "success after a long time (10 minutes)", ending: agreed, status: kallyai.StatusSuccess, length: longTalk},
	{Digits: "0112", About: "server error, nothing is dialled", refusal: &refusal{status: http.StatusInternalServerError, code: "internal_error", message: "Something went wrong."}},
	{Digits: "0113", About: "server error at once, although the call is made", ending: agreed, status: kallyai.StatusSuccess, answer: answerError},
	{Digits: "0120", About: "refused: quota exceeded (402)", refusal: &refusal{status: http.StatusPaymentRequired, code: kallyai.CodeQuotaExceeded, message: "Your plan is used up.", flat: true}},
	{Digits: "0121", About: "refused: country restriction (403)", refusal: &refusal{status: http.StatusForbidden, code: kallyai.CodeCountryRestriction, message: "This country cannot be called from your region."}},
	{Digits: "0122", About: "refused: blocked number (403)", refusal: &refusal{status: http.StatusForbidden, code: kallyai.CodeBlockedNumber, message: "This number is blocked."}},
	{Digits: "0123", About: "refused: do-not-call list (403)", refusal: &refusal{status: http.StatusForbidden, code: kallyai.CodeSuppressionViolation, message: "This number is on a do-not-call list."}},
	{Digits: "0124", About: "refused: premium rate number (422)", refusal: &refusal{status: http.StatusUnprocessableEntity, code: kallyai.CodeTollNumber, message: "Premium rate numbers cannot be called."}},
	{Digits: "0125", About: "refused: safety rules (422)", refusal: &refusal{status: http.StatusUnprocessableEntity, code: kallyai.CodeSafetyViolation, message: "The request is against the safety rules."}},
	{Digits: "0126", About: "refused: impossible date or time (422)", refusal: &refusal{status: http.StatusUnprocessableEntity, code: kallyai.CodeSchedulingViolation, message: "The call cannot be made for this date and time."}},
	{Digits: "0127", About: "rate limited once (429), then success", ending: agreed, status: kallyai.StatusSuccess, refusal: &refusal{status: http.StatusTooManyRequests, code: kallyai.CodeRateLimited, message: "Too many requests.", once: true}},
	{Digits: "0128", About: "busy the first time, then success", ending: busy, status: kallyai.StatusBusy, length: 4 * time.Second, once: true},
	{Digits: "", About: "any other number: success", ending: agreed, status: kallyai.StatusSuccess},
}

// Outcomes returns the whole table; its last row is any other number.
func Outcomes() []Outcome { return append([]Outcome(nil), outcomes...) }

// outcomeOf finds the row of a number.
func outcomeOf(phone string) Outcome {
	other := len(outcomes) - 1
	for _, o := range outcomes[:other] {
		if strings.HasSuffix(phone, o.Digits) {
			return o
		}
	}
	return outcomes[other]
}
