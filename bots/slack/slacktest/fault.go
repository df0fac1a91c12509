package slacktest

import (
	"net/http"
	"strconv"

	"github.com/kallybot/kallybot/bots/servertest"
)

// Fault is how requests fail: of a method of the Web API, or "response_url" and "upload" for those. Error is the answer's error,
// with status 200 unless Status says else; with RetryAfter it is ratelimited and the status 429.
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

// fails fails a request before it is done; false to go on.
func (s *Server) fails(f *Fault, w http.ResponseWriter, r *http.Request) bool {
	return f.Before(w, r, s.over, refuseBy)
}

// refuseBy is the answer that a fault asks for.
func refuseBy(w http.ResponseWriter, f *Fault) {
	if f.RetryAfter > 0 {
		limit(w, f.RetryAfter)
		return
	}
	answer(w, max(f.Status, http.StatusOK), refuse(f.Error).object())
}

// limit is the answer to too many requests.
func limit(w http.ResponseWriter, seconds int) {
	w.Header().Set("Retry-After", strconv.Itoa(seconds))
	answer(w, http.StatusTooManyRequests, refuse("ratelimited").object())
}
