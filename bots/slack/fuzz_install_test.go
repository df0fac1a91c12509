package slack

import (
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
	"testing"
	"time"

	"github.com/kallybot/kallybot/bots/adaptertest"
	"github.com/kallybot/kallybot/conversation/chat"
)

// installing is an app for many workspaces, whose Slack answers every request alike.
func installing(t *testing.T, s *shelf, far http.RoundTripper) (*Adapter, *adaptertest.Log) {
	t.Helper()
	log := &adaptertest.Log{}
	a, err := New(Config{
		SigningSecret: fuzzSecret, ClientID: "1.2", ClientSecret: fuzzSecret, RedirectURL: returnAddress, Installations: s, Pages: Pages{"done", "refused", "stale", "failed"},
		Log: log.Logger(), Client: &http.Client{Transport: far}, Now: func() time.Time { return began }, After: atOnce,
	})
	if err != nil {
		t.Fatal(err)
	}
	return a, log
}

// FuzzReturn brings a browser back from an installation with anything in its address and its cookie: STATE in them is that of one
// which was begun. Only that one goes on, once; the page is one of ours, and the log holds no code and no token.
func FuzzReturn(f *testing.F) {
	for _, answer := range []string{
		`{"ok":true,"access_token":"xoxb-canary-9f2c","bot_user_id":"UB","team":{"id":"T1"},"expires_in":43200,"refresh_token":"xoxe-canary-9f2c"}`,
		`{"ok":true,"is_enterprise_install":true,"enterprise":{"id":"E1"},"access_token":"xoxb-canary-9f2c"}`, `{"ok":true}`, `{"ok":true,"access_token":"xoxb-canary-9f2c"}`, `{"ok":false,"error":"invalid_code"}`, "null", "",
	} {
		for _, query := range []string{"state=STATE&code=canary-9f2c", "state=STATE&error=access_denied", "state=STATE&state=x&code=1", "state=&code=1", "code=%zz", ""} {
			f.Add(query, "STATE", []byte(answer))
		}
	}
	f.Add("state=AAAA&code=1", "AAAA", []byte("{}"))
	f.Fuzz(func(t *testing.T, query, cookie string, answer []byte) {
		s := &shelf{kept: map[chat.Workspace]string{}}
		a, log := installing(t, s, &canned{status: http.StatusOK, body: answer})
		state := a.states.begin()
		come := func() (int, string) {
			r, w := httptest.NewRequest(http.MethodGet, RedirectPath, nil), httptest.NewRecorder()
			r.URL.RawQuery = strings.ReplaceAll(query, "STATE", state)
			r.AddCookie(&http.Cookie{Name: stateCookie, Value: strings.ReplaceAll(cookie, "STATE", state)})
			a.installed(w, r)
			return w.Code, w.Body.String()
		}
		status, page := come()
		if page = strings.TrimSuffix(page, "\n"); !strings.Contains("done refused stale failed", page) || page == "" {
			t.Errorf("shows %q", page)
		}
		if q, _ := url.ParseQuery(query); status != http.StatusBadRequest && (q.Get("state") != "STATE" || !strings.Contains(cookie, "STATE")) {
			t.Errorf("answers %d to a state that is not its own", status)
		}
		tokens := 0
		for w, kept := range s.kept {
			if strings.Contains(kept, `"token":"`) && w != (chat.Workspace{}) {
				tokens++
			}
		}
		if done := page == "done"; done != (tokens == 1) {
			t.Errorf("keeps %q, and shows %q", s.kept, page)
		}
		if page != "done" && len(s.all()) > 0 {
			t.Errorf("keeps %v, and shows %q", s.all(), page)
		}
		if again, _ := come(); again != http.StatusBadRequest {
			t.Errorf("answers %d the second time", again)
		}
		if strings.Contains(log.String(), fuzzSecret) {
			t.Error("the log holds a secret")
		}
	})
}

// FuzzKeptInstallation has anything be kept of a workspace: its token can be used or there is an error, and it is renewed when
// its time has come, whatever Slack answers.
func FuzzKeptInstallation(f *testing.F) {
	for _, kept := range []string{
		`{"v":1,"token":"xoxb-1","bot":"UB"}`, `{"v":1,"token":"xoxb-1","refresh":"xoxe-1","expires":"2026-11-20T18:00:00Z"}`, `{"v":2,"token":"x"}`, `{"v":1,"enterprise":"E1"}`,
		`{"v":1,"token":"xoxb-1","refresh":"xoxe-1","expires":"2020-01-01T00:00:00Z"}`, `{"token":7}`, "null", "[]", "",
	} {
		f.Add([]byte(kept), []byte(`{"ok":true,"access_token":"xoxb-2","refresh_token":"xoxe-2","expires_in":43200}`))
		f.Add([]byte(kept), []byte(`{"ok":false,"error":"invalid_refresh_token"}`))
	}
	f.Fuzz(func(t *testing.T, kept, answer []byte) {
		s := &shelf{kept: map[chat.Workspace]string{{Team: "T1"}: string(kept)}}
		a, _ := installing(t, s, &canned{status: http.StatusOK, body: answer})
		token, err := a.token(t.Context(), "T1")
		if (token == "") == (err == nil) {
			t.Errorf("got a token of %d bytes, %v", len(token), err)
		}
		if err != nil && (len(err.Error()) > 200 || strings.Contains(err.Error(), "\n")) {
			t.Errorf("got %q", err)
		}
		if again, err := a.token(t.Context(), "T1"); err == nil && again != token && token != "" {
			t.Error("the token is another one the second time")
		}
	})
}
