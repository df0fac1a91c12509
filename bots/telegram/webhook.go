package telegram

import (
	"crypto/sha256"
	"crypto/subtle"
	"net/http"
	"net/url"

	"github.com/kallybot/kallybot/bots/transport"
)

const (
	// maxUpdate is the longest update taken, in bytes. Telegram's are a few kilobytes.
	maxUpdate = 1 << 20
	// secretHeader holds the secret given to setWebhook.
	secretHeader = "X-Telegram-Bot-Api-Secret-Token"
)

// Routes are the handlers for Telegram's deliveries, by path; none without a webhook. They answer 503 while Run does not
// run, so that Telegram delivers again.
func (a *Adapter) Routes() map[string]http.Handler {
	if a.config.Webhook.URL == "" {
		return nil
	}
	path := "/"
	if u, err := url.Parse(a.config.Webhook.URL); err == nil && u.Path != "" {
		path = u.Path
	}
	return map[string]http.Handler{path: http.HandlerFunc(a.receive)}
}

// receive answers 200 once the update is kept. Telegram delivers again after any other status.
func (a *Adapter) receive(w http.ResponseWriter, r *http.Request) {
	if !transport.Posted(w, r) {
		return
	}
	if !a.trusted(r) {
		a.health.Strangers.Add(1)
		a.log.Warn("a delivery to the telegram webhook has a wrong secret")
		w.WriteHeader(http.StatusUnauthorized)
		return
	}
	if raw, ok := transport.Body(w, r, maxUpdate); ok {
		w.WriteHeader(a.accept(raw))
	}
}

// trusted compares digests, so that neither content nor length of the secret can be told from the time it takes.
func (a *Adapter) trusted(r *http.Request) bool {
	got, want := sha256.Sum256([]byte(r.Header.Get(secretHeader))), sha256.Sum256([]byte(a.config.Webhook.Secret))
	return subtle.ConstantTimeCompare(got[:], want[:]) == 1
}

// accept waits in its chat's lane until the update was taken or refused.
func (a *Adapter) accept(raw []byte) (status int) {
	in := a.taking.Load()
	if in == nil {
		return http.StatusServiceUnavailable
	}
	a.health.Heard(a.config.Now())
	u := decode(raw)
	taken := make(chan error, 1)
	if !in.lanes.Put(u.lane(), func() { taken <- in.take(u) }) {
		return http.StatusServiceUnavailable
	}
	err := <-taken
	if err != nil {
		a.health.Refused.Add(1)
		a.log.Warn("telegram update is refused and will be delivered again", "update", u.id, "error", err)
		return http.StatusServiceUnavailable
	}
	return http.StatusOK
}
