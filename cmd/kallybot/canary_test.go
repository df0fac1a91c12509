package main

import (
	"encoding/json"
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync/atomic"
	"testing"

	"github.com/kallybot/kallybot/kallyai/sandbox"
)

// parrot stands before the API and, while it is told to, answers the requests whose path ends so with a refusal that repeats all
// that was sent, token included; status 0 breaks the connection.
type parrot struct {
	api  http.Handler
	turn atomic.Pointer[parroting]
}

type parroting struct {
	path   string
	status int
}

func (p *parrot) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	t := p.turn.Load()
	if t == nil || !strings.HasSuffix(r.URL.Path, t.path) {
		p.api.ServeHTTP(w, r)
		return
	}
	body, _ := io.ReadAll(r.Body)
	if t.status == 0 {
		panic(http.ErrAbortHandler)
	}
	said := r.Header.Get("Authorization") + " " + string(body)
	w.WriteHeader(t.status)
	_ = json.NewEncoder(w).Encode(map[string]any{"error": map[string]any{"code": "parrot", "message": said, "correlation_id": r.Header.Get("Authorization"),
		"details": map[string]any{"message": said, "reason": said}}})
}

// TestTokensAreNowhere goes a whole course with an API that repeats every token it gets: signed in, called, renewed, refused in
// every way, signed out by the far side. No token is in the log, in the data file, on the pages for operators, or in the chat.
func TestTokensAreNowhere(t *testing.T) {
	t.Parallel()
	words := signInEnglish
	w := newWorld(t, sandbox.Config{})
	bird := &parrot{api: w.api}
	front := httptest.NewServer(bird)
	t.Cleanup(front.Close)
	w.far = front.URL
	s := w.serve(w.personal(words, ""))
	ann := w.talker(7, "Ann", words.lang)
	q := ann.signsIn(t, ann.asks("/login", words.steps), words)
	card := ann.asks(words.request, words.card)
	ann.presses(card, words.call, "")
	result := ann.sees(card.ID, words.result)
	ann.good(t)

	w.api.Revoke()
	ann.asks("/usage", "This is left on the account")
	for _, row := range []struct {
		parroting
		do   string
		says string
	}{
		{parroting{"/transcript", http.StatusForbidden}, "/transcript", "I cannot read that now."},
		{parroting{"/billing-portal", http.StatusUnprocessableEntity}, "/billing", "KallyAI tells nothing about that"},
		{parroting{"/v1/subscriptions/status", http.StatusUnprocessableEntity}, "/subscription", "KallyAI tells nothing about that"},
		{parroting{"/v1/credits/balance", 0}, "/usage", "I cannot read that now."},
	} {
		bird.turn.Store(&row.parroting)
		ann.asks(row.do, row.says)
	}
	ann.good(t)
	bird.turn.Store(&parroting{"/v1/calls", http.StatusUnprocessableEntity})
	card = ann.asks(strings.Replace(words.request, "for 4", "for 5", 1), words.card)
	ann.presses(card, words.call, "")
	ann.sees(card.ID, "gave no reason")
	ann.good(t)

	w.api.RevokeAll()
	bird.turn.Store(&parroting{"/v1/auth/refresh", http.StatusUnauthorized})
	ann.asks("/usage", "Please sign in to KallyAI first.")
	ann.good(t)
	for _, page := range []string{"/livez", "/readyz", "/metrics"} {
		status, text := fetch(t, s.url+page)
		if status != http.StatusOK || strings.Contains(text, "sat_") || strings.Contains(text, "srt_") || strings.Contains(text, q.Get("access_token")) {
			t.Errorf("%s: got %d %s", page, status, text)
		}
	}
	s.stop()
	w.nowhere(s, q.Get("access_token"), q.Get("refresh_token"))
	if all := ann.all(); strings.Contains(all, "sat_") || strings.Contains(all, "srt_") || result.ID == 0 {
		t.Errorf("the chat holds a token:\n%s", all)
	}
}
