package telegramtest

import (
	"encoding/json"
	"net/http"

	"github.com/kallybot/kallybot/bots/servertest"
)

// Fault is how requests fail. Status, Error as the description, and RetryAfter are the answer of the API.
type Fault = servertest.Fault

// Fail makes coming requests fail. Faults are used up in the order in which they were given.
func (s *Server) Fail(f Fault) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.faults.Add(f)
}

// Heal takes all faults away.
func (s *Server) Heal() {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.faults.Clear()
}

// refuseBy is the answer that a fault asks for.
func refuseBy(w http.ResponseWriter, f *Fault) {
	body := map[string]any{"ok": false, "error_code": f.Status, "description": f.Error}
	if f.RetryAfter > 0 {
		body["parameters"] = map[string]any{"retry_after": f.RetryAfter}
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(f.Status)
	_ = json.NewEncoder(w).Encode(body)
}
