// Package servertest is what the test servers of chat platforms share: faults, the record of what the bot sent, and waiting.
package servertest

import (
	"context"
	"fmt"
	"slices"
	"sync"
	"time"
)

// Request is one request of the bot as it was understood.
type Request struct {
	Method string
	Team   string            // of the token, where a platform has several workspaces
	Params map[string]string // files by their name
	Time   time.Time         // real, not the server's
	Error  string            // what was answered; empty for success and for a request that is not answered
}

// Record is what the bot sent, and what of it was wrong. The zero value is empty; every method may be called at any time.
type Record struct {
	mu         sync.Mutex
	requests   []*Request
	violations []string
}

// Note keeps a request, and returns how to tell the error that it was answered with.
func (r *Record) Note(q Request) (refused func(code string)) {
	r.mu.Lock()
	defer r.mu.Unlock()
	q.Time = time.Now()
	kept := &q
	r.requests = append(r.requests, kept)
	return func(code string) {
		r.mu.Lock()
		defer r.mu.Unlock()
		kept.Error = code
	}
}

// Requests are those of a method so far, oldest first; of all methods when it is empty.
func (r *Record) Requests(method string) []Request {
	r.mu.Lock()
	defer r.mu.Unlock()
	var out []Request
	for _, q := range r.requests {
		if method == "" || q.Method == method {
			out = append(out, *q)
		}
	}
	return out
}

// Violate notes something that the bot must not send.
func (r *Record) Violate(format string, args ...any) {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.violations = append(r.violations, fmt.Sprintf(format, args...))
}

// Violations are all that the bot must not have sent, oldest first; empty for none.
func (r *Record) Violations() []string {
	r.mu.Lock()
	defer r.mu.Unlock()
	return slices.Clone(r.violations)
}

// Pardon forgets the violations and returns them.
func (r *Record) Pardon() []string {
	r.mu.Lock()
	defer r.mu.Unlock()
	all := r.violations
	r.violations = nil
	return all
}

// Until waits for holds to be true, and is false when ctx ends first. It looks less often the longer it waits: to look takes
// processor time from what it waits for.
func Until(ctx context.Context, holds func() bool) bool {
	const soonest, latest = time.Millisecond, 30 * time.Millisecond
	pause := soonest
	timer := time.NewTimer(pause)
	defer timer.Stop()
	for !holds() {
		select {
		case <-ctx.Done():
			return false
		case <-timer.C:
		}
		pause = min(latest, pause*3/2)
		timer.Reset(pause)
	}
	return true
}
