package sandbox_test

import (
	"encoding/json"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"github.com/kallybot/kallybot/kallyai/sandbox"
)

// FuzzRequest asks any endpoint for anything, signed in or not: a refusal says why as the API does, and nothing rings without
// a signed POST of a call.
func FuzzRequest(f *testing.F) {
	const call = `{"submission":{"task_category":"restaurant","task_description":"Book a table","respondent_phone":"+14155550100","language":"en","call_language":"en"}}`
	for _, body := range []string{call, strings.Replace(call, "0100", "0112", 1), `{"submission":{"party_size":"4"}}`, `{"submission":{"respondent_phone":"112"}}`, `{"timezone":"../etc"}`, "null", "[]", "{", ""} {
		f.Add(http.MethodPost, "/v1/calls", "Bearer "+sandbox.DemoToken, "application/json", []byte(body))
	}
	for _, target := range []string{
		"/v1/calls?page=-1&per_page=99999999999", "/v1/calls/x", "/v1/calls/x/transcript", "/v1/calls/%2e%2e/calendar.ics", "/v1/credits/history?limit=x", "/v1/credits/breakdown", "/v1/users/me/subscription",
		"/v1/auth/cli?redirect_uri=http://127.0.0.1:1&state=s", "/v1/auth/cli?redirect_uri=http://evil.example:1", "/v1/auth/authorize?response_type=code&client_id=b&redirect_uri=https://b.example/x", "/sandbox/dialed", "/sandbox/recordings/x", "/nothing",
	} {
		f.Add(http.MethodGet, target, "Bearer "+sandbox.DemoToken, "", []byte(nil))
		f.Add(http.MethodGet, target, "", "", []byte(nil))
	}
	for _, target := range []string{"/v1/auth/gpt/token", "/v1/auth/refresh"} {
		f.Add(http.MethodPost, target, "", "application/x-www-form-urlencoded", []byte("grant_type=authorization_code&code=1&redirect_uri=x"))
		f.Add(http.MethodPost, target, "", "application/json", []byte(`{"refresh_token":"x"}`))
	}
	f.Fuzz(func(t *testing.T, method, target, token, kind string, body []byte) {
		r, err := http.NewRequestWithContext(t.Context(), method, "http://sandbox"+target, strings.NewReader(string(body)))
		if err != nil {
			return
		}
		r.Header.Set("Authorization", token)
		r.Header.Set("Content-Type", kind)
		s := sandbox.New(fast())
		defer s.Close()
		w := httptest.NewRecorder()
		func() {
			defer func() {
				if broken := recover(); broken != nil && broken != http.ErrAbortHandler {
					panic(broken)
				}
			}()
			s.ServeHTTP(w, r)
		}()
		if n := len(s.Dialed()); n > 1 || n == 1 && (method != http.MethodPost || r.URL.Path != "/v1/calls" || token != "Bearer "+sandbox.DemoToken) {
			t.Errorf("%s %s rings %d times", method, target, n)
		}
		if w.Code < http.StatusBadRequest || method == http.MethodHead || w.Header().Get("Content-Type") != "application/json" {
			return
		}
		var said struct {
			Error *struct{ Code string }
			Plan  string `json:"plan_type"`
		}
		if err := json.Unmarshal(w.Body.Bytes(), &said); err != nil || said.Plan == "" && (said.Error == nil || said.Error.Code == "") {
			t.Errorf("%s %s is refused with %d %s", method, target, w.Code, w.Body)
		}
	})
}
