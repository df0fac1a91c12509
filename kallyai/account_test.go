package kallyai_test

import (
	"io"
	"net/http"
	"testing"
	"time"

	"github.com/kallybot/kallybot/kallyai"
)

var june = time.Date(2026, 6, 13, 15, 30, 0, 0, time.UTC)

func TestPublicEndpointsNeedNoToken(t *testing.T) {
	t.Parallel()
	url := serveFunc(t, func(w http.ResponseWriter, r *http.Request) {
		if r.Header.Get("Authorization") != "" {
			t.Error("a token was sent")
		}
		_, _ = io.WriteString(w, `{}`)
	})
	c := newClient(t, url, func(cfg *kallyai.Config) { cfg.Token = nil })
	if plans, err := c.Plans(t.Context()); err != nil || len(plans) != 0 {
		t.Errorf("got %v, %v", plans, err)
	}
	if costs, err := c.CreditCosts(t.Context()); err != nil || len(costs) != 0 {
		t.Errorf("got %v, %v", costs, err)
	}
}

func TestUnreadableAccountAnswersAreErrors(t *testing.T) {
	t.Parallel()
	for _, body := range []string{``, `[]`, `null`, `<html>`, `{"url":`} {
		c := serve(t, 200, body)
		_, err1 := c.Balance(t.Context())
		_, err2 := c.Subscription(t.Context())
		_, err3 := c.BillingPortal(t.Context())
		if err1 == nil || err2 == nil || err3 == nil {
			t.Errorf("%q: got %v, %v, %v, want errors", body, err1, err2, err3)
		}
	}
	for _, body := range []string{`{}`, `{"url":"ftp://example.com"}`, `{"url":"/relative"}`} {
		if got, err := serve(t, 200, body).BillingPortal(t.Context()); err == nil {
			t.Errorf("%s: got %s, want an error", body, got)
		}
	}
}
