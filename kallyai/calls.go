package kallyai

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"net/url"
	"strconv"
	"strings"
	"time"
)

// MaxListLimit is the most calls that one listing may ask for. Source: GET /v1/calls, parameter limit.
const MaxListLimit = 200

// ErrNoAppointment is returned by Calendar when the call made no appointment.
var ErrNoAppointment = errors.New("no appointment in this call")

// ListCalls returns up to limit calls of the account (1 to MaxListLimit; 0 leaves it to the API) after skipping offset of them.
// A running call may be missing until it is over.
func (c *Client) ListCalls(ctx context.Context, limit, offset int) (*CallPage, error) {
	q := url.Values{}
	if limit > 0 {
		q.Set("limit", strconv.Itoa(min(limit, MaxListLimit)))
	}
	if offset > 0 {
		q.Set("offset", strconv.Itoa(offset))
	}
	a, err := c.do(ctx, request{op: "list calls", method: http.MethodGet, path: "/v1/calls", query: q})
	if err != nil {
		return nil, err
	}
	page, err := decodePage(a.body)
	if err != nil {
		return nil, fmt.Errorf("list calls: %w", err)
	}
	page.ServerTime, _ = http.ParseTime(a.header.Get("Date"))
	return page, nil
}

func decodePage(body []byte) (*CallPage, error) {
	var total number
	calls, err := listed[wireCall](body, &total, "calls", "items")
	if err != nil {
		return nil, err
	}
	page := &CallPage{Calls: make([]Call, len(calls)), Total: len(calls)}
	for i, call := range calls {
		page.Calls[i] = call.call()
	}
	if total.set {
		page.Total = total.whole()
	}
	return page, nil
}

// Call returns one call. An unknown id, and one of another account, is an *Error with HTTPStatus 404.
func (c *Client) Call(ctx context.Context, id string) (*Call, error) {
	a, err := c.doCall(ctx, "read call", http.MethodGet, id, "", nil)
	if err != nil {
		return nil, err
	}
	call, err := decodeCall(a.body)
	if err != nil {
		return nil, fmt.Errorf("read call: %w", err)
	}
	if call.ID == "" {
		call.ID = id
	}
	return call, nil
}

// Transcript returns what was said, in order. One that is missing or not ready yet is an *Error with HTTPStatus 404.
func (c *Client) Transcript(ctx context.Context, id string) ([]Entry, error) {
	a, err := c.doCall(ctx, "read transcript", http.MethodGet, id, "/transcript", nil)
	if err != nil {
		return nil, err
	}
	entries, err := decodeTranscript(a.body)
	if err != nil {
		return nil, fmt.Errorf("read transcript: %w", err)
	}
	return entries, nil
}

type wireEntry struct {
	Speaker   text `json:"speaker"`
	Role      text `json:"role"`
	Content   text `json:"content"`
	Text      text `json:"text"`
	Timestamp text `json:"timestamp"`
}

func decodeTranscript(body []byte) ([]Entry, error) {
	wire, err := listed[wireEntry](body, nil, "entries", "transcript", "items")
	if err != nil {
		return nil, err
	}
	entries := make([]Entry, len(wire))
	for i, w := range wire {
		entries[i] = Entry{Speaker: speaker(w.Speaker.or(w.Role)), Content: w.Content.or(w.Text), At: clock(string(w.Timestamp))}
	}
	return entries, nil
}

var speakers = map[string]Speaker{
	"ai": SpeakerAI, "assistant": SpeakerAI, "agent": SpeakerAI, "bot": SpeakerAI,
	"human": SpeakerHuman, "user": SpeakerHuman, "callee": SpeakerHuman, "respondent": SpeakerHuman,
}

func speaker(s string) Speaker {
	if known, ok := speakers[strings.ToLower(s)]; ok {
		return known
	}
	return Speaker(s)
}

// clock reads HH:MM:SS, MM:SS or seconds; anything else is zero.
func clock(s string) time.Duration {
	var total float64
	for part := range strings.SplitSeq(s, ":") {
		n, err := strconv.ParseFloat(part, 64)
		if err != nil || !(n >= 0 && n < 1e6) {
			return 0
		}
		total = total*60 + n
	}
	return number{v: total}.seconds(longestCall)
}

// Recording returns where the sound of a call is. A missing one is an *Error with HTTPStatus 404.
func (c *Client) Recording(ctx context.Context, id string) (*Recording, error) {
	a, err := c.doCall(ctx, "read recording", http.MethodGet, id, "/recording", nil)
	if err != nil {
		return nil, err
	}
	var w struct {
		URL      text   `json:"url"`
		Duration number `json:"duration_seconds"`
		Format   text   `json:"format"`
	}
	if err := object(a.body, &w); err != nil || webURL(string(w.URL)) == "" {
		return nil, fmt.Errorf("read recording: %w", errUnreadable)
	}
	return &Recording{URL: string(w.URL), Duration: w.Duration.seconds(longestCall), Format: string(w.Format)}, nil
}

// Calendar returns the appointment made in a call as an iCalendar file, or ErrNoAppointment for an empty answer or a calendar
// without an event. The API may also say so by an *Error with HTTPStatus 404. The file is untrusted.
func (c *Client) Calendar(ctx context.Context, id string) ([]byte, error) {
	a, err := c.doCall(ctx, "read calendar", http.MethodGet, id, "/calendar.ics", nil)
	if err != nil {
		return nil, err
	}
	switch file := bytes.TrimSpace(a.body); {
	case len(file) == 0:
		return nil, fmt.Errorf("read calendar: %w", ErrNoAppointment)
	case !bytes.HasPrefix(file, []byte("BEGIN:VCALENDAR")):
		return nil, fmt.Errorf("read calendar: %w", errUnreadable)
	case !bytes.Contains(file, []byte("BEGIN:VEVENT")):
		return nil, fmt.Errorf("read calendar: %w", ErrNoAppointment)
	}
	return a.body, nil
}

// Cancel withdraws a call that has not connected yet. A call past that is an *Error, by the neighbouring documents HTTPStatus 409.
// The returned Call has the ID and whatever else the API told, which is not documented.
func (c *Client) Cancel(ctx context.Context, id string) (*Call, error) {
	return c.steer(ctx, "cancel call", id, "/cancel", nil)
}

// Stop hangs up a running call at once. Errors and result are those of Cancel.
func (c *Client) Stop(ctx context.Context, id string) (*Call, error) {
	return c.steer(ctx, "stop call", id, "/stop", nil)
}

// Reschedule moves a call that has not connected yet to date (2006-01-02) and clock (15:04). Errors and result are those of Cancel.
func (c *Client) Reschedule(ctx context.Context, id, date, clock string) (*Call, error) {
	body, err := json.Marshal(map[string]string{"date": date, "time": clock})
	if err != nil {
		return nil, fmt.Errorf("reschedule call: %w", err)
	}
	return c.steer(ctx, "reschedule call", id, "/reschedule", body)
}

func (c *Client) steer(ctx context.Context, op, id, verb string, body []byte) (*Call, error) {
	a, err := c.doCall(ctx, op, http.MethodPost, id, verb, body)
	if err != nil {
		return nil, err
	}
	call, err := decodeCall(a.body)
	if err != nil {
		call = &Call{} // the shape of this answer is not documented; its status says that it was done
	}
	call.ID = id
	return call, nil
}

// doCall makes a request about one call.
func (c *Client) doCall(ctx context.Context, op, method, id, rest string, body []byte) (answer, error) {
	if id == "" || id == "." || id == ".." {
		return answer{}, fmt.Errorf("%s: not a call id", op)
	}
	q := request{op: op, method: method, path: "/v1/calls/" + url.PathEscape(id) + rest, body: body}
	if body != nil {
		q.ctype = "application/json"
	}
	return c.do(ctx, q)
}
