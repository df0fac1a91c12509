package conversation

import (
	"slices"
	"time"

	"github.com/kallybot/kallybot/conversation/call"
)

// A lost call is looked for in the far side's list. Where the list echoes our id the call is found for certain. Where it does
// not, number, words and time must do, and two requests for the same are twins: the one call that is listed may be of either.
// It is then nobody's, since to tell one of them of the other's call would be a lie, even if a likely one.

// adopt notes whose the far side's call is. It reports false for a call that belongs to another request, whose it stays.
func (s *step) adopt(id, request string) bool {
	owner := s.adopted(id)
	if owner == "" && id != "" {
		s.Adopted[id] = request
	}
	return owner == "" || owner == request
}

// looked is a look-up: the first listed call that can be nobody else's is the lost one.
func (s *step) looked(e Looked) {
	r, ok := s.request(e.Request)
	if !ok {
		return
	}
	was := r.Call.State
	for _, l := range e.Found {
		if !r.Call.Doubt || s.twin(r, l) || len(s.need) > 0 || !s.adopt(l.ID, e.Request) {
			continue
		}
		r.Call = call.Answered(r.Call, l.ID, l.Result, l.Final, s.now)
		s.save(r)
		s.moved(r, was)
		return
	}
	r.Call = call.Looked(r.Call, s.now, s.m.Options.Policy)
	s.save(r)
	s.moved(r, was)
}

// twin reports whether a listed call without our id, which may be that of r, may as well be another request's.
func (s *step) twin(r Request, l call.Listed) bool {
	if l.Session != "" {
		return false
	}
	n := s.number(r.Call.Phone)
	if !slices.ContainsFunc(n.Asks, func(a Asked) bool { return a.Request == r.Draft.ID }) || !n.Unnamed.IsZero() && s.soonAfter(n.Unnamed, l) {
		return true // nobody knows who else asked
	}
	return slices.ContainsFunc(n.Asks, func(a Asked) bool {
		if a.Request == r.Draft.ID {
			return false
		}
		q, kept := s.request(a.Request)
		return kept && q.Account == r.Account && call.MayBe(q.Call, l) || !kept && !l.Created.Before(a.At.Add(-call.Doubtful)) && s.soonAfter(a.last(), l)
	})
}

// soonAfter reports whether a listed call was made so early that a request which was due at a moment may have made it. How that one
// ended is not known any more.
func (s *step) soonAfter(due time.Time, l call.Listed) bool {
	return !l.Created.After(due.Add(s.m.Options.Policy.ValidFor + call.Doubtful))
}
