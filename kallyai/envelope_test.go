package kallyai_test

import (
	"errors"
	"fmt"
	"io"
	"net/http"
	"strings"
	"testing"
	"time"

	"github.com/kallybot/kallybot/kallyai"
)

func TestRetryAfterIsReadAsSecondsOrDate(t *testing.T) {
	t.Parallel()
	date := "Fri, 12 Jun 2026 12:00:00 GMT"
	for after, want := range map[string]time.Duration{
		"": 0, "7": 7 * time.Second, " 1.5 ": 1500 * time.Millisecond, "-4": 0, "soon": 0, "NaN": 0, "999999999": 24 * time.Hour,
		"Fri, 12 Jun 2026 12:01:30 GMT": 90 * time.Second, "Fri, 12 Jun 2026 11:00:00 GMT": 0, "Fri, 12 Jun 2037 11:00:00 GMT": 24 * time.Hour,
	} {
		url := serveFunc(t, func(w http.ResponseWriter, _ *http.Request) {
			w.Header().Set("Date", date)
			w.Header().Set("Retry-After", after)
			w.WriteHeader(http.StatusTooManyRequests)
		})
		_, err := newClient(t, url).CreateCall(t.Context(), "key", request())
		var e *kallyai.Error
		if !errors.As(err, &e) || e.RetryAfter != want {
			t.Errorf("%q: got %v, want %v", after, err, want)
		}
	}
}

func TestRetryAfterDateIsCountedFromOurClockWithoutTheirs(t *testing.T) {
	t.Parallel()
	url := serveFunc(t, func(w http.ResponseWriter, _ *http.Request) {
		w.Header()["Date"] = nil
		w.Header().Set("Retry-After", "Fri, 12 Jun 2026 12:00:20 GMT")
		w.WriteHeader(http.StatusTooManyRequests)
	})
	now := time.Date(2026, 6, 12, 12, 0, 0, 0, time.UTC)
	_, err := newClient(t, url, func(c *kallyai.Config) { c.Now = func() time.Time { return now } }).Balance(t.Context())
	var e *kallyai.Error
	if !errors.As(err, &e) || e.RetryAfter != 20*time.Second {
		t.Errorf("got %v, want 20 s", err)
	}
}

func TestErrorTellsCodeStatusAndCorrelationOnly(t *testing.T) {
	t.Parallel()
	err := &kallyai.Error{Code: "toll_number", HTTPStatus: 422, Message: "about " + secretPhone, Reason: secretPhone, CorrelationID: "c-1"}
	if got, want := err.Error(), "api answered 422 toll_number (correlation id c-1)"; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
	lost := &kallyai.AmbiguousError{Answer: err}
	var e *kallyai.Error
	if errors.As(error(lost), &e) {
		t.Error("the answer of an ambiguous error passes for a proof")
	}
	if !strings.Contains(lost.Error(), "422") || !strings.Contains((&kallyai.AmbiguousError{Err: io.EOF}).Error(), "EOF") {
		t.Error("an ambiguous error does not tell its cause")
	}
}

func TestRefusalThatRepeatsTheTokenTellsNothingOfIt(t *testing.T) {
	t.Parallel()
	const token = "canary-of-a-token"
	url := serveFunc(t, func(w http.ResponseWriter, r *http.Request) {
		w.WriteHeader(http.StatusUnprocessableEntity)
		sent := r.Header.Get("Authorization")
		_, _ = io.WriteString(w, `{"error":{"code":"canary-of-a-token","message":"You sent `+sent+`","details":{"reason":"`+sent+`"},"correlation_id":"c-canary-of-a-token"},"upgrade_url":"https://example.com/?`+token+`"}`)
	})
	c := newClient(t, url, func(c *kallyai.Config) { c.Token = kallyai.StaticToken(token) })
	_, read := c.Balance(t.Context())
	_, created := c.CreateCall(t.Context(), "key", request())
	for _, err := range []error{read, created} {
		var e *kallyai.Error
		if !errors.As(err, &e) || strings.Contains(fmt.Sprintf("%+v %v", *e, err), token) || e.Code != kallyai.CodeInvalidRequest {
			t.Errorf("got %+v", err)
		}
	}
}
