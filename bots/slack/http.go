package slack

import (
	"context"
	"encoding/json"
	"io"
	"net/http"
	"net/url"
	"time"

	"github.com/kallybot/kallybot/bots/transport"
)

// Paths that Slack delivers to; the manifest names them.
const (
	eventsPath       = "/slack/events"
	commandsPath     = "/slack/commands"
	interactionsPath = "/slack/interactions"
)

const (
	// maxRequest is the longest request taken, in bytes.
	maxRequest = 1 << 20
	// keepWithin is how long a refused message is tried again before Slack is told so; Slack waits 3 s.
	keepWithin = 2 * time.Second
)

// Routes are the handlers by path: of Slack's deliveries, but with Socket Mode, and of installations where there are many
// workspaces. Those of deliveries answer 503 while Run does not run, so that Slack delivers events again.
func (a *Adapter) Routes() map[string]http.Handler {
	all := map[string]http.Handler{}
	if a.config.AppToken == "" {
		all[eventsPath] = a.route(a.event)
		all[commandsPath] = a.route(func(w http.ResponseWriter, body []byte) { a.form(w, body, commandKind) })
		all[interactionsPath] = a.route(func(w http.ResponseWriter, body []byte) { a.form(w, body, interactionKind) })
	}
	if a.teams != nil {
		all["GET "+installPath] = http.HandlerFunc(a.install)
		all["GET "+RedirectPath] = http.HandlerFunc(a.installed)
	}
	return all
}

// route lets through what Slack signed, once.
func (a *Adapter) route(take func(w http.ResponseWriter, body []byte)) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if !transport.Posted(w, r) {
			return
		}
		body, ok := transport.Body(w, r, maxRequest)
		if !ok {
			return
		}
		s := a.signature(r.Header)
		if !a.trusted(s, body) || !a.seen.begin(s.mac) {
			a.health.Strangers.Add(1)
			a.log.Warn("a request to slack's address has a wrong, old or used signature", "path", r.URL.Path)
			w.WriteHeader(http.StatusUnauthorized)
			return
		}
		kept := &statusKeeper{ResponseWriter: w, status: http.StatusOK}
		take(kept, body)
		a.seen.end(s.mac, kept.status == http.StatusOK)
	})
}

// statusKeeper knows which status was written.
type statusKeeper struct {
	http.ResponseWriter
	status int
}

func (k *statusKeeper) WriteHeader(status int) {
	k.status = status
	k.ResponseWriter.WriteHeader(status)
}

// event takes what the Events API delivers. The check of the address itself is answered with its challenge.
func (a *Adapter) event(w http.ResponseWriter, body []byte) {
	var named struct{ Type, Challenge string }
	if json.Unmarshal(body, &named) == nil && named.Type == "url_verification" {
		w.Header().Set("Content-Type", "text/plain; charset=utf-8")
		_, _ = io.WriteString(w, named.Challenge)
		return
	}
	a.keep(w, eventKind, body)
}

// form takes a command, whose fields are a form's, or an interaction, which is JSON in one field.
func (a *Adapter) form(w http.ResponseWriter, body []byte, k kind) {
	fields, err := url.ParseQuery(string(body))
	raw := []byte(fields.Get("payload"))
	if k == commandKind {
		raw = fromForm(fields)
	}
	if err != nil {
		raw = body
	}
	a.keep(w, k, raw)
}

// keep answers 200 once the payload is kept, else 503: Slack delivers an event again, and shows an error to who acted.
func (a *Adapter) keep(w http.ResponseWriter, k kind, raw []byte) {
	in := a.taking.Load()
	if in == nil {
		w.WriteHeader(http.StatusServiceUnavailable)
		return
	}
	a.health.Heard(a.config.Now())
	ctx, cancel := context.WithTimeout(in.ctx, keepWithin)
	defer cancel()
	type result struct {
		body any
		err  error
	}
	taken := make(chan result, 1)
	in.take(ctx, k, raw, func(body any, err error) { taken <- result{body, err} })
	r := <-taken
	if r.err != nil {
		w.WriteHeader(http.StatusServiceUnavailable)
		return
	}
	if r.body == nil {
		return
	}
	w.Header().Set("Content-Type", "application/json; charset=utf-8")
	_ = json.NewEncoder(w).Encode(r.body)
}
