package telegramtest

import (
	"context"
	"encoding/json"
	"net/http"
	"slices"
	"time"
)

type poller struct{ end chan struct{} }

// Polls is how many getUpdates were answered with success, and Waiting whether one waits now.
func (s *Server) Polls() (polls int, waiting bool) {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.polls, s.poller != nil
}

var conflictWebhook = answer{err: &failure{
	code:        http.StatusConflict,
	description: "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first",
}}

var conflictPoller = answer{err: &failure{
	code:        http.StatusConflict,
	description: "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running",
}}

// getUpdates confirms what lies below the offset, and holds the request while there is nothing. A second one at the same
// time ends the first.
func (s *Server) getUpdates(ctx context.Context, p params) answer {
	s.mu.Lock()
	if s.hook.url != "" {
		s.mu.Unlock()
		return conflictWebhook
	}
	me := &poller{end: make(chan struct{})}
	if s.poller != nil {
		close(s.poller.end)
	}
	s.poller = me
	p.object("allowed_updates", &s.allowed)
	s.confirm(p.number("offset"))
	s.mu.Unlock()
	deadline := time.NewTimer(s.patience(p))
	defer deadline.Stop()
	for {
		s.mu.Lock()
		found, changed := s.batch(p), s.changed
		s.mu.Unlock()
		if len(found) > 0 {
			return s.leave(me, found)
		}
		select {
		case <-changed:
		case <-deadline.C:
			return s.leave(me, found)
		case <-me.end:
			return conflictPoller
		case <-ctx.Done():
			return s.leave(me, nil)
		case <-s.over:
			return s.leave(me, nil)
		}
	}
}

// SetHold makes getUpdates wait no longer than d while nothing happens.
func (s *Server) SetHold(d time.Duration) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.hold = d
}

func (s *Server) patience(p params) time.Duration {
	s.mu.Lock()
	defer s.mu.Unlock()
	asked := time.Duration(p.number("timeout")) * time.Second
	if s.hold > 0 {
		return min(asked, s.hold)
	}
	return asked
}

func (s *Server) leave(me *poller, found []json.RawMessage) answer {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.poller == me {
		s.poller = nil
	}
	s.polls++
	return answer{result: found}
}

// confirm forgets updates below offset; a negative offset keeps that many of the last.
func (s *Server) confirm(offset int64) {
	before := len(s.pending)
	if offset < 0 {
		s.pending = s.pending[max(0, before+int(offset)):]
	} else {
		s.pending = slices.DeleteFunc(s.pending, func(u *pending) bool { return u.id < offset })
	}
	s.confirmed += before - len(s.pending)
}

// maxUpdates is the most updates in one answer.
const maxUpdates = 100

func (s *Server) batch(p params) []json.RawMessage {
	limit := int(p.number("limit"))
	if limit <= 0 || limit > maxUpdates {
		limit = maxUpdates
	}
	found := []json.RawMessage{}
	for _, u := range s.pending[:min(limit, len(s.pending))] {
		found = append(found, u.raw)
	}
	return found
}
