package slacktest

import (
	"bytes"
	"context"
	"crypto/hmac"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"strconv"
	"strings"
)

// posted is a request to the bot as it was sent.
type posted struct {
	path, kind string
	body       []byte
	stamp      string
	signature  string
	header     http.Header
	cancel     context.CancelFunc
}

// Hook makes the server bring everything by signed HTTP to the bot at this base address; empty is Socket Mode again.
func (s *Server) Hook(base string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.hook = strings.TrimSuffix(base, "/")
}

// sign makes a request of a body, signed with the present time; s.mu is held.
func (s *Server) sign(path, kind string, body []byte) *posted {
	p := &posted{path: path, kind: kind, body: body, stamp: strconv.FormatInt(s.clock.now().Unix(), 10), header: http.Header{}}
	p.signature = signature(s.SigningSecret, p.stamp, body)
	return p
}

func signature(secret, stamp string, body []byte) string {
	h := hmac.New(sha256.New, []byte(secret))
	fmt.Fprintf(h, "v0:%s:%s", stamp, body)
	return "v0=" + hex.EncodeToString(h.Sum(nil))
}

// body is a delivery as HTTP carries it.
func (d *Delivery) body() (kind string, body []byte) {
	switch d.Kind {
	case "events_api":
		return "application/json", d.payload
	case "slash_commands":
		var fields map[string]any
		_ = json.Unmarshal(d.payload, &fields)
		form := url.Values{}
		for name, v := range fields {
			form.Set(name, fmt.Sprint(v))
		}
		return "application/x-www-form-urlencoded", []byte(form.Encode())
	}
	return "application/x-www-form-urlencoded", []byte(url.Values{"payload": {string(d.payload)}}.Encode())
}

// post sends a delivery; s.mu is held.
func (s *Server) post(d *Delivery) {
	kind, body := d.body()
	p := s.sign(d.path, kind, body)
	if d.attempt > 1 {
		p.header.Set("X-Slack-Retry-Num", strconv.Itoa(d.attempt-1))
		p.header.Set("X-Slack-Retry-Reason", d.reason)
	}
	ctx, cancel := context.WithCancel(s.life)
	p.cancel = cancel
	d.posted = p
	id, base := d.id, s.hook
	s.work.Go(func() {
		defer cancel()
		s.settlePost(ctx, d, id, base, p)
	})
}

// settlePost sends a request and takes the bot's answer to it, unless the attempt is over by then.
func (s *Server) settlePost(ctx context.Context, d *Delivery, id, base string, p *posted) {
	got, err := s.do(ctx, base, p)
	s.mu.Lock()
	defer s.mu.Unlock()
	switch {
	case d.id != id:
	case err != nil:
		d.fail("connection_failed", err)
	case got.status/100 != 2:
		if got.header.Get("X-Slack-No-Retry") == "1" {
			d.attempt = len(retries) + 1
		}
		d.fail("http_error", fmt.Errorf("it answered %d", got.status))
	default:
		d.acknowledge(asPayload(got.header.Get("Content-Type"), got.body))
	}
}

// asPayload is an answer's body as the payload of an acknowledgement: JSON, or a text to show.
func asPayload(kind string, body []byte) json.RawMessage {
	if len(bytes.TrimSpace(body)) == 0 {
		return nil
	}
	if strings.HasPrefix(kind, "application/json") {
		return body
	}
	b, _ := json.Marshal(object{"text": string(body)})
	return b
}

// answered is the bot's answer to a request.
type answered struct {
	status int
	header http.Header
	body   []byte
}

func (s *Server) do(ctx context.Context, base string, p *posted) (answered, error) {
	r, err := http.NewRequestWithContext(ctx, http.MethodPost, base+p.path, bytes.NewReader(p.body))
	if err != nil {
		return answered{}, fmt.Errorf("make a request to the bot: %w", err)
	}
	for name, values := range p.header {
		r.Header[name] = values
	}
	r.Header.Set("Content-Type", p.kind)
	r.Header.Set("X-Slack-Request-Timestamp", p.stamp)
	r.Header.Set("X-Slack-Signature", p.signature)
	r.Header.Set("User-Agent", "Slackbot 1.0 (+https://api.slack.com/robots)")
	resp, err := s.web.Do(r)
	if err != nil {
		return answered{}, fmt.Errorf("post to the bot: %w", err)
	}
	defer resp.Body.Close()
	body, err := io.ReadAll(io.LimitReader(resp.Body, maxBody))
	if err != nil {
		return answered{}, fmt.Errorf("read the bot's answer: %w", err)
	}
	return answered{resp.StatusCode, resp.Header, body}, nil
}
