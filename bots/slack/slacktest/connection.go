package slacktest

import (
	"context"
	"slices"
)

// Connections is how many connections are open, and Opened how many there ever were.
func (s *Server) Connections() int {
	s.mu.Lock()
	defer s.mu.Unlock()
	return len(s.open)
}

// Opened is how many connections there ever were.
func (s *Server) Opened() int {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.opened
}

// WaitConnected waits until n connections are open that take envelopes.
func (s *Server) WaitConnected(ctx context.Context, n int) bool {
	return s.Until(ctx, func() bool {
		s.mu.Lock()
		defer s.mu.Unlock()
		return len(s.ready()) >= n
	})
}

// Reachable reports whether there is somebody to bring things to.
func (s *Server) Reachable() bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.hook != "" || len(s.ready()) > 0
}

// ready are the connections that take envelopes; s.mu is held.
func (s *Server) ready() []*socket {
	return slices.DeleteFunc(slices.Clone(s.open), func(k *socket) bool { return k.ending })
}

// Disconnect tells the oldest connection that it ends: "warning" ten seconds before by the server's clock, and
// "refresh_requested" or "link_disabled" at once. It brings nothing to that connection any more.
func (s *Server) Disconnect(reason string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	i := slices.IndexFunc(s.open, func(k *socket) bool { return !k.ending })
	if i < 0 {
		return
	}
	k := s.open[i]
	k.ending = true
	k.send(object{"type": "disconnect", "reason": reason, "debug_info": object{"host": "applink-1"}})
	if reason == "warning" {
		s.clock.after(warnedFor, func() { k.sendRaw(nil) })
		return
	}
	k.sendRaw(nil)
}

// Drop cuts all connections without a word.
func (s *Server) Drop() {
	s.mu.Lock()
	defer s.mu.Unlock()
	for _, k := range s.open {
		k.ending = true
		_ = k.ws.NetConn().Close()
	}
}

// SendFrame sends a frame as it is by one connection; it need not be valid. id is the envelope that the bot can acknowledge
// it by. It is not sent again.
func (s *Server) SendFrame(frame func(id string) string) *Delivery {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.bring(&Delivery{Kind: "frame", Name: "frame", frame: frame})
}
