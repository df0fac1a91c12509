package telegramtest

import (
	"encoding/json"
	"net/http"
	"slices"
)

// Fault is how requests fail. The zero value of Method is any method.
type Fault struct {
	Method string
	Times  int // how many requests; 0 is one, below 0 all
	Skip   int // how many pass before

	Status      int // with Description and the two below, the answer of the API
	Description string
	RetryAfter  int  // seconds
	HTML        bool // the answer is a page, as proxies give
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
func (s *Server) fault(method string) *Fault {
	i := slices.IndexFunc(s.faults, func(f *Fault) bool { return f.Method == "" || f.Method == method })
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
		w.WriteHeader(f.Status)
		_, _ = w.Write([]byte("<html><head><title>Bad Gateway</title></head><body>nginx</body></html>"))
	case f.Status != 0:
		f.refuse(w)
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

func (f *Fault) refuse(w http.ResponseWriter) {
	body := map[string]any{"ok": false, "error_code": f.Status, "description": f.Description}
	if f.RetryAfter > 0 {
		body["parameters"] = map[string]any{"retry_after": f.RetryAfter}
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(f.Status)
	_ = json.NewEncoder(w).Encode(body)
}

// cut ends the connection without an answer.
func cut(w http.ResponseWriter) {
	if c, _, err := w.(http.Hijacker).Hijack(); err == nil {
		_ = c.Close()
	}
}
