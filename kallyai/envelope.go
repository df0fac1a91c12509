package kallyai

import (
	"encoding/json"
	"net/http"
	"net/url"
	"strconv"
	"strings"
	"time"
	"unicode"
)

// The shapes of a refusal that are in use, each with its own source:
//
//	A  {"error":{"code","details":{"message","reason"},"correlation_id"}}
//	B  {"error":{"code","message","details":{"reason"},"correlation_id"}}
//	C  {"plan_type","minutes_allocated","minutes_used","upgrade_url"}       402 only
//	D  {"error":"code","message"}
//	E  {"detail":[{"loc","msg","type"}]} or {"detail":"..."}
//
// Anything else, HTML of a gateway for one, is told by its status alone.
type wireRefusal struct {
	Error         json.RawMessage `json:"error"`
	Code          text            `json:"code"`
	Message       text            `json:"message"`
	Detail        json.RawMessage `json:"detail"`
	CorrelationID text            `json:"correlation_id"`
	wireQuota
}

type wireQuota struct {
	PlanType         text   `json:"plan_type"`
	MinutesAllocated number `json:"minutes_allocated"`
	MinutesUsed      number `json:"minutes_used"`
	CreditsAllocated number `json:"credits_allocated"`
	CreditsRemaining number `json:"credits_remaining"`
	UpgradeURL       text   `json:"upgrade_url"`
}

type wireError struct {
	Code          text            `json:"code"`
	Message       text            `json:"message"`
	Details       json.RawMessage `json:"details"`
	CorrelationID text            `json:"correlation_id"`
	UpgradeURL    text            `json:"upgrade_url"`
}

type wireDetails struct {
	Message text `json:"message"`
	Reason  text `json:"reason"`
	wireQuota
}

// refusal makes an Error of any answer that is not a success; it never fails.
func (c *Client) refusal(res *http.Response, body []byte) *Error {
	e := decodeRefusal(body)
	e.HTTPStatus = res.StatusCode
	if e.Code == "" {
		e.Code = codeOf(res.StatusCode)
	}
	if res.StatusCode != http.StatusPaymentRequired {
		e.Quota = nil
	}
	e.RetryAfter = c.retryAfter(res.Header)
	if res.Request != nil {
		e.keepFrom(strings.TrimPrefix(res.Request.Header.Get("Authorization"), "Bearer "))
	}
	return e
}

// keepFrom takes a token out of the API's words: a gateway may repeat what it was sent.
func (e *Error) keepFrom(token string) {
	const least = 8 // shorter ones are no tokens, and stand in words by chance
	if len(token) < least {
		return
	}
	for _, s := range []*string{&e.Code, &e.Message, &e.Reason, &e.CorrelationID, &e.UpgradeURL} {
		if strings.Contains(*s, token) {
			*s = ""
		}
	}
	if e.Code == "" {
		e.Code = codeOf(e.HTTPStatus)
	}
}

func decodeRefusal(body []byte) *Error {
	var w wireRefusal
	if object(body, &w) != nil {
		return &Error{}
	}
	var inner loose[wireError]
	var name, note text
	var details loose[wireDetails]
	if len(w.Error) > 0 {
		_ = inner.UnmarshalJSON(w.Error)
		_ = name.UnmarshalJSON(w.Error)
	}
	if raw := inner.v.Details; len(raw) > 0 {
		_ = details.UnmarshalJSON(raw)
		_ = note.UnmarshalJSON(raw)
	}
	in, d := inner.v, details.v
	e := &Error{
		Code:          firstCode(in.Code, name, w.Code),
		Message:       firstText(in.Message, d.Message, w.Message, note, complaints(w.Detail)),
		Reason:        firstText(d.Reason),
		CorrelationID: firstWord(in.CorrelationID, w.CorrelationID),
		UpgradeURL:    firstURL(w.UpgradeURL, in.UpgradeURL, d.UpgradeURL),
	}
	if e.Message == "" && e.Code == "" {
		e.Message = firstText(name)
	}
	e.Quota = w.wireQuota.quota()
	if e.Quota == nil {
		e.Quota = d.wireQuota.quota()
	}
	return e
}

func (w wireQuota) quota() *Quota {
	if w.PlanType == "" && !w.MinutesAllocated.set && !w.CreditsAllocated.set && !w.CreditsRemaining.set {
		return nil
	}
	return &Quota{
		PlanType: clip(string(w.PlanType)), MinutesAllocated: w.MinutesAllocated.v, MinutesUsed: w.MinutesUsed.v,
		CreditsAllocated: w.CreditsAllocated.v, CreditsRemaining: w.CreditsRemaining.v,
	}
}

// complaints joins the messages of a framework's 422, each with the field it is about.
func complaints(raw json.RawMessage) text {
	if len(raw) == 0 {
		return ""
	}
	var rows []struct {
		Loc loose[[]text] `json:"loc"`
		Msg text          `json:"msg"`
	}
	if json.Unmarshal(raw, &rows) != nil {
		var t text
		_ = t.UnmarshalJSON(raw)
		return t
	}
	var said []string
	for _, r := range rows {
		line := string(r.Msg)
		if n := len(r.Loc.v); n > 0 {
			line = string(r.Loc.v[n-1]) + ": " + line
		}
		said = append(said, line)
	}
	return text(strings.Join(said, "; "))
}

// retryAfter reads seconds or a date, of which the answer's own clock is subtracted if it tells it. A day is the most.
func (c *Client) retryAfter(h http.Header) time.Duration {
	const most = 24 * time.Hour
	v := strings.TrimSpace(h.Get("Retry-After"))
	if n, err := strconv.ParseFloat(v, 64); err == nil && n == n {
		return number{v: n}.seconds(most)
	}
	at, err := http.ParseTime(v)
	if err != nil {
		return 0
	}
	now, err := http.ParseTime(h.Get("Date"))
	if err != nil {
		now = c.now()
	}
	return max(0, min(most, at.Sub(now)))
}

// firstCode passes over numbers, because some gateways repeat the HTTP status there, and over what may hold a telephone number.
func firstCode(options ...text) string {
	const mostDigits = 4
	for _, o := range options {
		letters := strings.TrimFunc(string(o), unicode.IsDigit) != ""
		digits := len(o) - len(strings.Map(dropDigit, string(o)))
		if letters && digits <= mostDigits && firstWord(o) != "" {
			return string(o)
		}
	}
	return ""
}

func dropDigit(r rune) rune {
	if unicode.IsDigit(r) {
		return -1
	}
	return r
}

func firstWord(options ...text) string {
	for _, o := range options {
		if w := plainWord(string(o), 64); w != "" {
			return w
		}
	}
	return ""
}

func firstText(options ...text) string {
	for _, o := range options {
		if s := strings.TrimSpace(string(o)); s != "" {
			return clip(s)
		}
	}
	return ""
}

func firstURL(options ...text) string {
	for _, o := range options {
		if u := webURL(string(o)); u != "" {
			return u
		}
	}
	return ""
}

// webURL is s if it is an absolute http or https address, else empty: nobody shall be sent to anything else.
func webURL(s string) string {
	u, err := url.Parse(s)
	if err != nil || (u.Scheme != "https" && u.Scheme != "http") || u.Host == "" || u.User != nil || len(s) > 2000 {
		return ""
	}
	return s
}

// clip cuts a text of the API to 500 characters.
func clip(s string) string {
	const most = 500
	n := 0
	for i := range s {
		if n == most {
			return s[:i]
		}
		n++
	}
	return s
}
