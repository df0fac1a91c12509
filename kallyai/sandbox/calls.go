package sandbox

import (
	"encoding/json"
	"net/http"
	"slices"
	"strconv"
	"time"

	"github.com/kallybot/kallybot/kallyai"
)

// show is a call as the API tells it; the creation tells the credits too.
func (s *Server) show(c *call, created bool) map[string]any {
	s.mu.Lock()
	defer s.mu.Unlock()
	v := map[string]any{
		"call_id":    c.id,
		"status":     c.status,
		"metadata":   map[string]any{"created_at": stamp(c.created)},
		"submission": c.req.Submission,
		"timezone":   c.req.Timezone,
	}
	if !s.cfg.SessionsHidden && c.req.SessionID != "" {
		v["session_id"] = c.req.SessionID
	}
	if c.phase != over {
		v["status"] = runningStatus[c.phase]
		return v
	}
	v["metadata"] = map[string]any{"created_at": stamp(c.created), "ended_at": stamp(c.ended)}
	v["highlights"], v["next_steps"], v["duration_seconds"] = c.story.highlights, c.story.next, c.duration.Seconds()
	if created {
		v["credits_used"] = c.credits
	}
	return v
}

func stamp(t time.Time) string { return t.UTC().Format("2006-01-02T15:04:05.000Z") }

// list is GET /v1/calls, newest first, under both keys that clients look for.
func (s *Server) list(w http.ResponseWriter, r *http.Request, user string) {
	limit, ok1 := queryInt(r, "limit", 50, 1, kallyai.MaxListLimit)
	offset, ok2 := queryInt(r, "offset", 0, 0, 1<<30)
	if !ok1 || !ok2 {
		s.refuse(w, *invalid("limit must be 1 to 200, offset 0 or more."))
		return
	}
	listed := s.listed(user)
	page := []map[string]any{}
	for _, c := range listed[min(offset, len(listed)):min(offset+limit, len(listed))] {
		page = append(page, s.show(c, false))
	}
	writeJSON(w, http.StatusOK, map[string]any{"calls": page, "items": page, "total": len(listed)})
}

// listed are the calls of user that can be seen.
func (s *Server) listed(user string) []*call {
	s.mu.Lock()
	defer s.mu.Unlock()
	var own []*call
	for _, c := range s.order {
		if c.user == user && s.visible(c) {
			own = append(own, c)
		}
	}
	slices.Reverse(own)
	return own
}

func (s *Server) visible(c *call) bool { return c.phase == over || s.cfg.ShowRunning }

func queryInt(r *http.Request, name string, missing, least, most int) (int, bool) {
	v := r.URL.Query().Get(name)
	if v == "" {
		return missing, true
	}
	n, err := strconv.Atoi(v)
	return n, err == nil && n >= least && n <= most
}

// find returns the user's call of the request's path, or nil after a refusal. Running calls can be steered before they can be seen.
func (s *Server) find(w http.ResponseWriter, r *http.Request, user string, running bool) *call {
	s.mu.Lock()
	c := s.calls[r.PathValue("id")]
	ok := c != nil && c.user == user && (running || s.visible(c))
	s.mu.Unlock()
	if ok {
		return c
	}
	s.refuse(w, notFound(kallyai.CodeCallNotFound))
	return nil
}

func (s *Server) detail(w http.ResponseWriter, r *http.Request, user string) {
	if c := s.find(w, r, user, false); c != nil {
		writeJSON(w, http.StatusOK, s.show(c, false))
	}
}

func (s *Server) transcript(w http.ResponseWriter, r *http.Request, user string) {
	c := s.find(w, r, user, false)
	if c == nil {
		return
	}
	entries := []map[string]any{}
	for _, e := range s.storyOf(c).entries {
		at := time.Time{}.Add(e.At)
		entries = append(entries, map[string]any{"speaker": e.Speaker, "content": e.Content, "timestamp": at.Format("15:04:05")})
	}
	if len(entries) == 0 {
		s.refuse(w, notFound(kallyai.CodeTranscriptNotFound))
		return
	}
	writeJSON(w, http.StatusOK, map[string]any{"entries": entries})
}

func (s *Server) calendar(w http.ResponseWriter, r *http.Request, user string) {
	c := s.find(w, r, user, false)
	if c == nil {
		return
	}
	if !s.storyOf(c).booked {
		s.refuse(w, notFound("calendar_not_found"))
		return
	}
	w.Header().Set("Content-Type", "text/calendar; charset=utf-8")
	_, _ = w.Write(appointment(c))
}

// storyOf is empty while the call runs.
func (s *Server) storyOf(c *call) story {
	s.mu.Lock()
	defer s.mu.Unlock()
	return c.story
}

// cancel withdraws a call that rings.
func (s *Server) cancel(w http.ResponseWriter, r *http.Request, user string) {
	s.hangUp(w, r, user, cancelled, ringing)
}

// stop hangs up a call that rings or talks.
func (s *Server) stop(w http.ResponseWriter, r *http.Request, user string) {
	s.hangUp(w, r, user, terminated, talking)
}

// reschedule is always too late: the sandbox dials at once and keeps no calls for later.
func (s *Server) reschedule(w http.ResponseWriter, r *http.Request, user string) {
	c := s.find(w, r, user, true)
	if c == nil {
		return
	}
	var to struct{ Date, Time string }
	err := json.NewDecoder(http.MaxBytesReader(w, r.Body, maxBodyBytes)).Decode(&to)
	_, dateErr := time.Parse(time.DateOnly, to.Date)
	_, timeErr := time.Parse("15:04", to.Time)
	if err != nil || dateErr != nil || timeErr != nil {
		s.refuse(w, *invalid("date must be YYYY-MM-DD and time HH:MM."))
		return
	}
	s.refuse(w, refusal{status: http.StatusConflict, code: "call_already_dialled", message: "The call is not waiting any more."})
}

// hangUp ends a call that is not past the phase last, and answers once it is over.
func (s *Server) hangUp(w http.ResponseWriter, r *http.Request, user string, how ending, last phase) {
	c := s.find(w, r, user, true)
	if c == nil {
		return
	}
	s.mu.Lock()
	late := c.phase > last
	if !late {
		select {
		case c.hangUp <- how:
		default:
			late = true
		}
	}
	s.mu.Unlock()
	if late {
		s.refuse(w, refusal{status: http.StatusConflict, code: "call_not_active", message: "The call is past that."})
		return
	}
	select {
	case <-c.done:
		writeJSON(w, http.StatusOK, s.show(c, false))
	case <-r.Context().Done():
	}
}
