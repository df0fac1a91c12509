package engine

import (
	"errors"
	"net/http"
	"net/http/httptest"
	"testing"
	"time"

	"github.com/kallybot/kallybot/conversation"
	"github.com/kallybot/kallybot/kallyai"
)

// TestAccountOfEitherGenerationIsRead holds that what a generation lacks is left out.
func TestAccountOfEitherGenerationIsRead(t *testing.T) {
	t.Parallel()
	const (
		balance      = `{"credits_remaining":458,"credits_used":142,"credits_allocated":600,"plan_type":"pro","period_end":"2026-12-01T00:00:00Z"}`
		statistics   = `{"plan_type":"personal","minutes_allocated":210,"minutes_used":45,"minutes_remaining":165,"calls_allocated":35,"calls_used":5,"calls_remaining":30}`
		subscription = `{"has_active_subscription":true,"plan":{"type":"trial"},"expires_at":"2026-12-02T00:00:00Z"}`
	)
	end := time.Date(2026, 12, 1, 0, 0, 0, 0, time.UTC)
	for name, row := range map[string]struct {
		answers map[string]string // by path; the rest is not found
		want    conversation.Account
		status  int // of everything else
	}{
		"credits":           {map[string]string{"/v1/credits/balance": balance}, conversation.Account{Plan: "pro", Credits: 458, CreditsOf: 600, Until: end}, 404},
		"minutes":           {map[string]string{"/v1/users/me/statistics": statistics}, conversation.Account{Plan: "personal", Minutes: 165, MinutesOf: 210, Calls: 30, CallsOf: 35}, 404},
		"both":              {map[string]string{"/v1/credits/balance": balance, "/v1/users/me/statistics": statistics}, conversation.Account{Plan: "pro", Credits: 458, CreditsOf: 600, Minutes: 165, MinutesOf: 210, Calls: 30, CallsOf: 35, Until: end}, 410},
		"plan alone":        {map[string]string{"/v1/users/me/subscription": subscription}, conversation.Account{Plan: "trial", Until: end.AddDate(0, 0, 1)}, 404},
		"null and missing":  {map[string]string{"/v1/credits/balance": `{"credits_remaining":null,"plan_type":null}`}, conversation.Account{}, 404},
		"numbers in quotes": {map[string]string{"/v1/credits/balance": `{"credits_remaining":"4.5","credits_allocated":"10"}`}, conversation.Account{Credits: 4.5, CreditsOf: 10}, 404},
		"nothing allowed":   {nil, conversation.Account{}, 403},
		"signed out":        {nil, conversation.Account{}, 401},
		"out of order":      {nil, conversation.Account{}, 503},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			far := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
				text, ok := row.answers[r.URL.Path]
				if !ok {
					w.WriteHeader(row.status)
				}
				_, _ = w.Write([]byte(text))
			}))
			t.Cleanup(far.Close)
			c, err := kallyai.New(kallyai.Config{BaseURL: far.URL, Token: kallyai.StaticToken("a")})
			if err != nil {
				t.Fatal(err)
			}
			got, err := About(t.Context(), c)
			var refused *kallyai.Error
			if failed := errors.As(err, &refused); failed != (row.status == 401 || row.status == 503) {
				t.Fatalf("got %v", err)
			}
			if got != row.want {
				t.Errorf("got %+v, want %+v", got, row.want)
			}
		})
	}
}
