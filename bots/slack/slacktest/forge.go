package slacktest

import (
	"context"
	"encoding/json"
	"fmt"
	"net/http"
	"strings"
)

// Forgery changes a request that somebody else than Slack sends to the bot.
type Forgery struct {
	Path   string // "/slack/events" when empty
	Body   string
	Secret string // it is signed with; the app's when empty
	Stamp  string // the time in the header, Unix seconds; now when empty
	Sign   string // the signature as it is, instead of a right one
	Bare   bool   // neither time nor signature
}

// Forge sends a request that Slack would not send, and returns the status of the answer.
func (s *Server) Forge(ctx context.Context, f Forgery) (int, error) {
	if f.Path == "" {
		f.Path = "/slack/events"
	}
	kind := "application/json"
	if !strings.HasPrefix(f.Body, "{") {
		kind = "application/x-www-form-urlencoded"
	}
	s.mu.Lock()
	p, base := s.sign(f.Path, kind, []byte(f.Body)), s.hook
	if f.Stamp != "" {
		p.stamp = f.Stamp
	}
	secret := s.SigningSecret
	if f.Secret != "" {
		secret = f.Secret
	}
	s.mu.Unlock()
	p.signature = signature(secret, p.stamp, p.body)
	if f.Sign != "" {
		p.signature = f.Sign
	}
	if f.Bare {
		p.stamp, p.signature = "", ""
	}
	return s.status(ctx, base, p)
}

func (s *Server) status(ctx context.Context, base string, p *posted) (int, error) {
	got, err := s.do(ctx, base, p)
	return got.status, err
}

// Replay sends a delivery again exactly as it was sent last, as somebody who recorded it would, and returns the status of the
// answer.
func (s *Server) Replay(ctx context.Context, d *Delivery) (int, error) {
	s.mu.Lock()
	p, base := d.posted, s.hook
	s.mu.Unlock()
	if p == nil {
		return 0, fmt.Errorf("replay %s: it was not sent by HTTP", d.Name)
	}
	return s.status(ctx, base, p)
}

// Verify asks for the address of events as Slack does when it is entered in the app's settings; nil when the bot answers as it
// must.
func (s *Server) Verify(ctx context.Context) error {
	s.mu.Lock()
	challenge := s.id("challenge")
	body, _ := json.Marshal(object{"token": "verification", "challenge": challenge, "type": "url_verification"})
	p, base := s.sign("/slack/events", "application/json", body), s.hook
	s.mu.Unlock()
	got, err := s.do(ctx, base, p)
	if err != nil {
		return err
	}
	if got.status != http.StatusOK || !strings.Contains(string(got.body), challenge) {
		return fmt.Errorf("the address of events answered %d without the challenge", got.status)
	}
	return nil
}
