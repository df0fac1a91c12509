package kallyai_test

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"io"
	"net/http"
	"testing"
	"time"
	"unicode/utf8"

	"github.com/kallybot/kallybot/kallyai"
)

// canned answers every request of a read without a network.
type canned struct {
	status int
	body   []byte
}

func (c canned) RoundTrip(r *http.Request) (*http.Response, error) {
	return &http.Response{StatusCode: c.status, Header: http.Header{}, Body: io.NopCloser(bytes.NewReader(c.body)), Request: r}, nil
}

// FuzzAnswers reads anything as an answer to everything: no panic, durations within a day, errors without the body.
func FuzzAnswers(f *testing.F) {
	for _, seed := range []string{
		`{"call_id":"a","status":"success","duration_seconds":95.2,"metadata":{"created_at":"2026-05-13T15:30:00Z"},"submission":{"party_size":"4"}}`,
		`{"calls":[{"call_id":"a"}],"total":1}`, `{"items":[null]}`, `[[[]]]`, `{"entries":[{"speaker":"AI","content":"x","timestamp":"99:99:99"}]}`,
		`{"error":{"code":"x","message":"m","details":{"message":"d","reason":"r"},"correlation_id":"c"}}`, `{"error":"x"}`, `{"detail":[{"loc":["a",1],"msg":"m"}]}`,
		`{"plan_type":"trial","minutes_allocated":30,"upgrade_url":"https://example.com"}`, `{"access_token":"a","expires_in":"3600.0"}`,
		`{"duration_seconds":"-Inf","credits_used":"0x1p-2","created_at":99999999999,"highlights":[["a"],1,null]}`, "BEGIN:VCALENDAR", "\xff{", "",
		`{"call_id":"a","created_at":"9999-12-31T23:59:59-01:00"}`, `{"call_id":"a","created_at":"0000-01-01T00:00:00+01:00"}`,
	} {
		f.Add(200, []byte(seed))
		f.Add(402, []byte(seed))
	}
	for _, known := range shapes {
		f.Add(known.status, []byte(known.body))
	}
	f.Fuzz(func(t *testing.T, status int, body []byte) {
		if status < 200 || status > 599 {
			return
		}
		c, err := kallyai.New(kallyai.Config{HTTP: &http.Client{Transport: canned{status, body}}, Token: kallyai.StaticToken("x")})
		if err != nil {
			t.Fatal(err)
		}
		readAll(t, c)
	})
}

func readAll(t *testing.T, c *kallyai.Client) {
	t.Helper()
	ctx := context.Background()
	call, err := c.Call(ctx, "a")
	if err == nil && (call.ID == "" || call.Duration < 0 || call.Duration > 24*time.Hour) {
		t.Errorf("call %+v", call)
	}
	if _, unwritten := json.Marshal(call); unwritten != nil {
		t.Errorf("a call that cannot be kept: %v", unwritten)
	}
	checkError(t, err)
	page, err := c.ListCalls(ctx, 1, 1)
	if err == nil && page.Calls == nil {
		t.Error("page without calls")
	}
	checkError(t, err)
	entries, err := c.Transcript(ctx, "a")
	for _, e := range entries {
		if e.At < 0 || e.At > 24*time.Hour {
			t.Errorf("entry %+v", e)
		}
	}
	checkError(t, err)
	tokens, err := c.RefreshTokens(ctx, "r")
	if err == nil && (tokens.Access == "" || tokens.Refresh == "") {
		t.Error("empty tokens")
	}
	checkError(t, err)
	for _, ask := range []func() error{
		func() error { _, err := c.Subscription(ctx); return err },
		func() error { _, err := c.Balance(ctx); return err },
		func() error { _, err := c.CreditHistory(ctx, 1); return err },
		func() error { _, err := c.Plans(ctx); return err },
		func() error { _, err := c.CreditCosts(ctx); return err },
		func() error { _, err := c.BillingPortal(ctx); return err },
		func() error { _, err := c.Calendar(ctx, "a"); return err },
		func() error { _, err := c.Stop(ctx, "a"); return err },
	} {
		checkError(t, ask())
	}
}

// checkError holds what is promised of an error's fields.
func checkError(t *testing.T, err error) {
	t.Helper()
	var e *kallyai.Error
	if !errors.As(err, &e) {
		return
	}
	if e.Code == "" || len(e.Code) > 64 || len(e.CorrelationID) > 64 || utf8.RuneCountInString(e.Message) > 500 || utf8.RuneCountInString(e.Reason) > 500 {
		t.Errorf("error %+v", e)
	}
	if len(err.Error()) > 300 {
		t.Errorf("error tells too much: %s", err)
	}
}
