package kallyai_test

import (
	"errors"
	"fmt"
	"io"
	"net/http"
	"reflect"
	"strings"
	"testing"
	"time"

	"github.com/kallybot/kallybot/kallyai"
)

func TestRefusalsOfEveryShapeAreRead(t *testing.T) {
	t.Parallel()
	long := strings.Repeat("é", 600)
	rows := []struct {
		name   string
		status int
		body   string
		want   kallyai.Error
	}{
		{"A", 403, `{"error":{"code":"blocked_number","details":{"message":"No.","reason":"fraud"},"correlation_id":"c-1"}}`,
			kallyai.Error{Code: "blocked_number", Message: "No.", Reason: "fraud", CorrelationID: "c-1"}},
		{"B", 422, `{"error":{"code":"toll_number","message":"No.","details":{"reason":"premium"},"correlation_id":"c-2"}}`,
			kallyai.Error{Code: "toll_number", Message: "No.", Reason: "premium", CorrelationID: "c-2"}},
		{"A and B", 422, `{"error":{"code":"toll_number","message":"Short.","details":{"message":"Long."}}}`,
			kallyai.Error{Code: "toll_number", Message: "Short."}},
		{"C", 402, `{"plan_type":"trial","minutes_allocated":30,"minutes_used":"30.5","upgrade_url":"https://example.com/up"}`,
			kallyai.Error{Code: "quota_exceeded", UpgradeURL: "https://example.com/up", Quota: &kallyai.Quota{PlanType: "trial", MinutesAllocated: 30, MinutesUsed: 30.5}}},
		{"402 with envelope", 402, `{"error":{"code":"budget_exceeded","details":{"upgrade_url":"https://example.com/up","credits_remaining":0}}}`,
			kallyai.Error{Code: "budget_exceeded", UpgradeURL: "https://example.com/up", Quota: &kallyai.Quota{}}},
		{"402 with both", 402, `{"error":{"code":"quota_exceeded"},"plan_type":"pro","credits_allocated":600,"upgrade_url":"javascript:alert(1)"}`,
			kallyai.Error{Code: "quota_exceeded", Quota: &kallyai.Quota{PlanType: "pro", CreditsAllocated: 600}}},
		{"plan outside 402", 403, `{"plan_type":"trial"}`, kallyai.Error{Code: "forbidden"}},
		{"D", 402, `{"error":"quota_exceeded","message":"Used up."}`, kallyai.Error{Code: "quota_exceeded", Message: "Used up."}},
		{"sentence as error", 400, `{"error":"Something is wrong."}`, kallyai.Error{Code: "invalid_request", Message: "Something is wrong."}},
		{"E", 422, `{"detail":[{"loc":["body","timezone"],"msg":"field required","type":"x"},{"msg":"bad"}]}`,
			kallyai.Error{Code: "invalid_request", Message: "timezone: field required; bad"}},
		{"E as text", 404, `{"detail":"Not Found"}`, kallyai.Error{Code: "not_found", Message: "Not Found"}},
		{"flat", 429, `{"code":"rate_limited","message":"Slow down.","correlation_id":"c-3"}`,
			kallyai.Error{Code: "rate_limited", Message: "Slow down.", CorrelationID: "c-3"}},
		{"details as text", 400, `{"error":{"code":"x","details":"why"}}`, kallyai.Error{Code: "x", Message: "why"}},
		{"number as code", 404, `{"error":{"code":404,"message":"No."}}`, kallyai.Error{Code: "not_found", Message: "No."}},
		{"nulls", 401, `{"error":{"code":null,"message":null,"details":null,"correlation_id":null}}`, kallyai.Error{Code: "token_expired"}},
		{"null", 403, `null`, kallyai.Error{Code: "forbidden"}},
		{"list", 403, `[1]`, kallyai.Error{Code: "forbidden"}},
		{"HTML", 502, `<html><title>Bad gateway</title></html>`, kallyai.Error{Code: "server_error"}},
		{"empty", 409, ``, kallyai.Error{Code: "conflict"}},
		{"redirect", 302, ``, kallyai.Error{Code: "http_302"}},
		{"long text", 400, `{"message":"` + long + `"}`, kallyai.Error{Code: "invalid_request", Message: long[:1000]}},
		{"code with a phone", 400, `{"error":{"code":"bad_number_14155550199","message":"No."}}`, kallyai.Error{Code: "invalid_request", Message: "No."}},
		{"code that is a body", 400, `{"error":{"code":"call +14155550199","correlation_id":"a b"}}`, kallyai.Error{Code: "invalid_request"}},
	}
	for _, row := range rows {
		t.Run(row.name, func(t *testing.T) {
			t.Parallel()
			_, err := serve(t, row.status, row.body).ListCalls(t.Context(), 0, 0)
			var got *kallyai.Error
			if !errors.As(err, &got) {
				t.Fatalf("got %v, want an *Error", err)
			}
			row.want.HTTPStatus = row.status
			if !reflect.DeepEqual(*got, row.want) {
				t.Errorf("got %+v, want %+v", *got, row.want)
			}
			checkQuiet(t, err)
		})
	}
}

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
