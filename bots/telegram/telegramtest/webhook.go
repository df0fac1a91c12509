package telegramtest

import (
	"bytes"
	"context"
	"net/http"
	"time"
)

// hook is a webhook as setWebhook made it.
type hook struct {
	url, secret string
	most        int // deliveries at the same time
	lastError   string
	failedAt    time.Time // of lastError; the real time, by which a bot tells whether it lasts
}

// A delivery that failed is made again after redeliver. Telegram waits longer, but nothing depends on how long.
const redeliver = 20 * time.Millisecond

// SetWebhook sets a webhook as if somebody had done so before.
func (s *Server) SetWebhook(url, secret string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.hookUp(hook{url: url, secret: secret, most: 40})
}

// WebhookURL is where updates are delivered; empty for nowhere.
func (s *Server) WebhookURL() string {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.hook.url
}

// hookUp ends deliveries to the webhook before, and begins those to h; s.mu is held.
func (s *Server) hookUp(h hook) {
	if s.cancel != nil {
		s.cancel()
	}
	s.hook, s.cancel = h, nil
	s.flying = map[int64]bool{}
	if h.url == "" {
		return
	}
	if s.poller != nil {
		close(s.poller.end)
		s.poller = nil
	}
	ctx, cancel := context.WithCancel(context.Background())
	s.cancel = cancel
	s.deliveries.Go(func() { s.serve(ctx, h) })
	s.touch()
}

// serve delivers until ctx ends or the server closes: in order within a chat, chats at the same time.
func (s *Server) serve(ctx context.Context, h hook) {
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	for {
		s.mu.Lock()
		changed := s.changed
		for ctx.Err() == nil {
			u := s.nextDelivery(h)
			if u == nil {
				break
			}
			s.deliveries.Go(func() { s.attempt(ctx, h, u) })
		}
		s.mu.Unlock()
		select {
		case <-changed:
		case <-ctx.Done():
			return
		case <-s.over:
			return
		}
	}
}

// nextDelivery is the oldest update whose chat waits for none, and takes the chat; s.mu is held.
func (s *Server) nextDelivery(h hook) *pending {
	held := map[int64]bool{} // an update that waits holds up its chat
	for _, u := range s.pending {
		if len(s.flying) >= h.most {
			return nil
		}
		if s.flying[u.chat] || held[u.chat] || u.wait {
			held[u.chat] = true
			continue
		}
		s.flying[u.chat] = true
		return u
	}
	return nil
}

func (s *Server) attempt(ctx context.Context, h hook, u *pending) {
	err := s.deliverOnce(ctx, h, u.raw)
	s.mu.Lock()
	if ctx.Err() != nil {
		s.mu.Unlock()
		return
	}
	delete(s.flying, u.chat)
	if err == "" {
		s.drop(u)
		s.touch()
		s.mu.Unlock()
		return
	}
	s.hook.lastError, s.hook.failedAt, u.wait = err, time.Now(), true
	s.mu.Unlock()
	timer := time.NewTimer(redeliver)
	defer timer.Stop()
	select {
	case <-timer.C:
	case <-ctx.Done():
	}
	s.mu.Lock()
	u.wait = false
	s.touch()
	s.mu.Unlock()
}

// drop confirms one update; s.mu is held.
func (s *Server) drop(u *pending) {
	for i, p := range s.pending {
		if p == u {
			s.pending = append(s.pending[:i:i], s.pending[i+1:]...)
			s.confirmed++
			return
		}
	}
}

// deliverOnce returns why the delivery failed; empty when it did not.
func (s *Server) deliverOnce(ctx context.Context, h hook, raw []byte) string {
	r, err := http.NewRequestWithContext(ctx, http.MethodPost, h.url, bytes.NewReader(raw))
	if err != nil {
		return err.Error()
	}
	r.Header.Set("Content-Type", "application/json")
	if h.secret != "" {
		r.Header.Set("X-Telegram-Bot-Api-Secret-Token", h.secret)
	}
	resp, err := s.deliverer.Do(r)
	if err != nil {
		return err.Error()
	}
	defer resp.Body.Close()
	if resp.StatusCode/100 != 2 {
		return "Wrong response from the webhook: " + resp.Status
	}
	return ""
}

// WebhookError is why the last delivery that failed did; empty for none since the webhook was set.
func (s *Server) WebhookError() string {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.hook.lastError
}
