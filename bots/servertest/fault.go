package servertest

import (
	"net/http"
	"slices"
)

// Fault is how requests fail. The zero value of Method is any method of the platform.
type Fault struct {
	Method string
	Team   string // only those of this workspace, where a platform has several
	Times  int    // how many requests; 0 is one, below 0 all
	Skip   int    // how many pass before

	Error      string // what the platform's answer says
	Status     int    // of the answer; 0 is what the platform has for it
	RetryAfter int    // seconds
	HTML       bool   // the answer is a page, as proxies give
	// CutBefore closes the connection before the request is done, CutAfter when it is done but not answered.
	CutBefore, CutAfter bool
	// Hang gives no answer until the bot gives up.
	Hang bool
	// Body is sent instead of the answer, with status 200, after the request is done.
	Body string
}

// Faults are those that are to come, in the order in which they were given. Who has them guards them.
type Faults struct{ all []*Fault }

// Add makes coming requests fail.
func (l *Faults) Add(f Fault) {
	if f.Times == 0 {
		f.Times = 1
	}
	l.all = append(l.all, &f)
}

// Clear takes all faults away.
func (l *Faults) Clear() { l.all = nil }

// Take uses up the next fault for a request of a method and workspace; nil for none.
func (l *Faults) Take(method, team string) *Fault {
	i := slices.IndexFunc(l.all, func(f *Fault) bool {
		return (f.Method == "" || f.Method == method) && (f.Team == "" || f.Team == team)
	})
	if i < 0 {
		return nil
	}
	f := l.all[i]
	if f.Skip > 0 {
		f.Skip--
		return nil
	}
	if f.Times--; f.Times == 0 {
		l.all = slices.Delete(l.all, i, i+1)
	}
	return f
}

// Before fails a request before it is done; false to go on, as for a nil fault. over ends what hangs, and refuse writes the
// platform's answer.
func (f *Fault) Before(w http.ResponseWriter, r *http.Request, over <-chan struct{}, refuse func(http.ResponseWriter, *Fault)) bool {
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
		_, _ = w.Write([]byte("<html><head><title>Bad Gateway</title></head><body>nginx</body></html>"))
	case f.Error != "" || f.Status != 0 || f.RetryAfter > 0:
		refuse(w, f)
	default:
		return false
	}
	return true
}

// After fails a request that was done; false to answer it, as for a nil fault.
func (f *Fault) After(w http.ResponseWriter) bool {
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

// cut ends the connection without an answer.
func cut(w http.ResponseWriter) {
	if c, _, err := w.(http.Hijacker).Hijack(); err == nil {
		_ = c.Close()
	}
}
