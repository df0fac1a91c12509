package slacktest

import (
	"net/http"
	"slices"
	"strconv"
)

// Fault is how requests fail. The zero value of Method is any method of the Web API; "response_url" and "upload" are those.
type Fault struct {
	Method string
	Team   string // only those with a token of this workspace
	Times  int    // how many requests; 0 is one, below 0 all
	Skip   int    // how many pass before

	Error      string // the answer's error, with status 200 unless Status says else
	Status     int
	RetryAfter int  // seconds; with it the status is 429 and the error ratelimited
	HTML       bool // the answer is a page, as proxies give
	// CutBefore closes the connection before the request is done, CutAfter when it is done but not answered.
	CutBefore, CutAfter bool
	// Hang gives no answer until the bot gives up.
	Hang bool
	// Body is sent instead of the answer, with status 200, after the request is done.
	Body string
}

// Fail makes coming requests fail. Faults are used up in the order in which they were given.
func (s *Server) Fail(f Fault) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if f.Times == 0 {
		f.Times = 1
	}
	s.faults = append(s.faults, &f)
}

// Heal takes all faults away.
func (s *Server) Heal() {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.faults = nil
}

// fault takes the next fault for a method; nil for none. s.mu is held.
func (s *Server) fault(method, team string) *Fault {
	i := slices.IndexFunc(s.faults, func(f *Fault) bool {
		return (f.Method == "" || f.Method == method) && (f.Team == "" || f.Team == team)
	})
	if i < 0 {
		return nil
	}
	f := s.faults[i]
	if f.Skip > 0 {
		f.Skip--
		return nil
	}
	if f.Times--; f.Times == 0 {
		s.faults = slices.Delete(s.faults, i, i+1)
	}
	return f
}

// before fails a request before it is done; false to go on.
func (f *Fault) before(w http.ResponseWriter, r *http.Request, over <-chan struct{}) bool {
	switch {
	case f == nil:
		return false
	case f.Hang:
		select {
		case <-r.Context().Done():
		case <-over:
		}
	case f.CutBefore:
		cut(w)
	case f.HTML:
		w.Header().Set("Content-Type", "text/html")
		w.WriteHeader(max(f.Status, http.StatusBadGateway))
		_, _ = w.Write([]byte("<html><head><title>Server Error</title></head><body>Oops</body></html>"))
	case f.RetryAfter > 0:
		limit(w, f.RetryAfter)
	case f.Error != "" || f.Status != 0:
		answer(w, max(f.Status, http.StatusOK), refuse(f.Error).object())
	default:
		return false
	}
	return true
}

// after fails a request that was done.
func (f *Fault) after(w http.ResponseWriter) bool {
	switch {
	case f == nil:
		return false
	case f.CutAfter:
		cut(w)
	case f.Body != "":
		_, _ = w.Write([]byte(f.Body))
	default:
		return false
	}
	return true
}

// limit is the answer to too many requests.
func limit(w http.ResponseWriter, seconds int) {
	w.Header().Set("Retry-After", strconv.Itoa(seconds))
	answer(w, http.StatusTooManyRequests, refuse("ratelimited").object())
}

// cut ends the connection without an answer.
func cut(w http.ResponseWriter) {
	if c, _, err := w.(http.Hijacker).Hijack(); err == nil {
		_ = c.Close()
	}
}
