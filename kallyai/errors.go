package kallyai

import (
	"fmt"
	"net/http"
	"strconv"
	"strings"
	"time"
)

// The error codes that the API documents for calls and accounts.
const (
	CodeMissingToken           = "missing_token"
	CodeTokenExpired           = "token_expired"
	CodeForbidden              = "forbidden"
	CodeQuotaExceeded          = "quota_exceeded"
	CodeBudgetExceeded         = "budget_exceeded"
	CodeBudgetApprovalRequired = "budget_approval_required"
	CodeSoftCapReached         = "soft_cap_reached"
	CodeMissingPhoneNumber     = "missing_phone_number"
	CodeEmergencyNumber        = "emergency_number"
	CodeTollNumber             = "toll_number"
	CodeBlockedNumber          = "blocked_number"
	CodeSuppressionViolation   = "suppression_violation"
	CodeSafetyViolation        = "safety_violation"
	CodeSchedulingViolation    = "scheduling_violation"
	CodeConsentDenied          = "consent_denied"
	CodeCountryRestriction     = "country_restriction"
	CodeUnsupportedCountry     = "unsupported_country"
	CodeUnsupportedLanguage    = "unsupported_language"
	CodeCallNotFound           = "call_not_found"
	CodeTranscriptNotFound     = "transcript_not_found"
	CodeRecordingNotFound      = "recording_not_found"
	CodeRateLimited            = "rate_limited"
)

// The codes that this package fills in where the API named none, by HTTP status.
const (
	CodeInvalidRequest = "invalid_request" // 400, 422
	CodeNotFound       = "not_found"       // 404
	CodeConflict       = "conflict"        // 409
	CodeServerError    = "server_error"    // 5xx
)

// Error is an answer of the API that is not a success. Out of a creation it is one of 400, 401, 402, 403, 404, 422 and 429:
// proof that nothing rang.
type Error struct {
	// Code is the API's code, or one filled in from HTTPStatus: see the constants; "http_" and the status if nothing fits.
	Code       string
	HTTPStatus int
	// Message and Reason are the API's words, cut to 500 characters: untrusted, and they may quote what was sent.
	Message, Reason string
	// CorrelationID is what the API's support asks for.
	CorrelationID string
	// UpgradeURL is where more quota can be bought; empty if the API named none or no http(s) address.
	UpgradeURL string
	// RetryAfter is how long the API asked to wait; zero if it did not.
	RetryAfter time.Duration
	// Quota is set when a 402 told the state of the account.
	Quota *Quota
}

// Quota is the state of an account that ran out; what was not told is zero.
type Quota struct {
	PlanType                           string
	MinutesAllocated, MinutesUsed      float64
	CreditsAllocated, CreditsRemaining float64
}

// Error names code, status and correlation id. It leaves the API's words out: they may quote a telephone number.
func (e *Error) Error() string {
	s := fmt.Sprintf("api answered %d %s", e.HTTPStatus, e.Code)
	if e.CorrelationID != "" {
		s += " (correlation id " + e.CorrelationID + ")"
	}
	return s
}

// UnsentError says that a creation did not leave: no token, or the connection (name, dial, TLS) failed before it was handed the
// request. Nothing rang; the same key and body may be sent again.
type UnsentError struct{ Err error }

// Error tells the cause.
func (e *UnsentError) Error() string { return "call request not sent: " + e.Err.Error() }

// Unwrap returns the cause: ErrSignedOut, an *Error of a refused refresh, a network error, or that of the context.
func (e *UnsentError) Unwrap() error { return e.Err }

// AmbiguousError says that a creation left and its effect is unknown: the connection broke or the time ran out after it began to
// be written, or the answer was a redirect, 408, 409, a 5xx, any other status that is no proof, or a success that cannot be
// read. It may have rung, and may still be ringing. Never create the call again on this; look through ListCalls.
type AmbiguousError struct {
	// Err is the cause, nil when there was an answer.
	Err error
	// Answer is what the API said, nil when the answer was lost or unreadable. It is not unwrapped, so that errors.As
	// finds an *Error only where it is a proof.
	Answer *Error
}

// Error tells the cause or the answer.
func (e *AmbiguousError) Error() string {
	if e.Answer != nil {
		return "call request may have had effect: " + e.Answer.Error()
	}
	return "call request may have had effect: " + e.Err.Error()
}

// Unwrap returns Err.
func (e *AmbiguousError) Unwrap() error { return e.Err }

// provesNoEffect holds the answers to a creation after which nothing rang. Anything that is not here is ambiguous: 303, and in
// practice 301 and 302, is the usual answer after a POST was carried out, and 307 and 308 come from gateways that may have passed it on.
var provesNoEffect = map[int]bool{
	http.StatusBadRequest: true, http.StatusUnauthorized: true, http.StatusPaymentRequired: true, http.StatusForbidden: true,
	http.StatusNotFound: true, http.StatusUnprocessableEntity: true, http.StatusTooManyRequests: true,
}

// codeOf is the code for an answer that names none.
func codeOf(status int) string {
	switch {
	case status == http.StatusBadRequest, status == http.StatusUnprocessableEntity:
		return CodeInvalidRequest
	case status == http.StatusUnauthorized:
		return CodeTokenExpired
	case status == http.StatusPaymentRequired:
		return CodeQuotaExceeded
	case status == http.StatusForbidden:
		return CodeForbidden
	case status == http.StatusNotFound:
		return CodeNotFound
	case status == http.StatusConflict:
		return CodeConflict
	case status == http.StatusTooManyRequests:
		return CodeRateLimited
	case status >= 500:
		return CodeServerError
	}
	return "http_" + strconv.Itoa(status)
}

// plainWord keeps a code or id that is short and plain, so that no body can reach a log through it.
func plainWord(s string, most int) string {
	if len(s) > most {
		return ""
	}
	for _, r := range s {
		if !strings.ContainsRune("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-.:", r) {
			return ""
		}
	}
	return s
}
