package slacktest

import (
	"encoding/json"
	"errors"
	"io"
	"net/http"
	"time"
)

// response is a response_url: five uses in half an hour.
type response struct {
	person  *Person
	team    *Team
	channel *Channel
	source  *Message // that was acted on; nil for a command
	uses    int
	expires time.Time
}

const (
	maxUses      = 5
	responseLife = 30 * time.Minute
)

// respond makes a response_url; s.mu is held.
func (s *Server) respond(p *Person, t *Team, c *Channel, source *Message) string {
	id := s.id("R")
	s.responses[id] = &response{person: p, team: t, channel: c, source: source, expires: s.clock.now().Add(responseLife)}
	return s.http.URL + "/response/" + id
}

// serveResponse serves a response_url.
func (s *Server) serveResponse(w http.ResponseWriter, r *http.Request, id string) {
	body, err := io.ReadAll(io.LimitReader(r.Body, maxBody))
	if err != nil {
		return
	}
	p := params{}
	bad := json.Unmarshal(body, &p) != nil
	s.mu.Lock()
	s.record.Note(Request{Method: "response_url", Params: p.texts()})
	f := s.faults.Take("response_url", "")
	s.mu.Unlock()
	if s.fails(f, w, r) {
		return
	}
	status, o := http.StatusBadRequest, refuse("invalid_payload").object()
	if !bad {
		status, o = s.useResponse(id, p)
	}
	if !f.After(w) {
		answer(w, status, o)
	}
}

func (s *Server) useResponse(id string, p params) (int, object) {
	s.mu.Lock()
	defer s.mu.Unlock()
	r := s.responses[id]
	switch {
	case r == nil:
		return http.StatusNotFound, refuse("no_such_url").object()
	case s.clock.now().After(r.expires):
		return http.StatusNotFound, refuse("expired_url").object()
	case r.uses >= maxUses:
		return http.StatusNotFound, refuse("used_url").object()
	}
	r.uses++
	var bad *refusal
	if errors.As(s.answerTo(r, "response_url", p), &bad) {
		return http.StatusNotFound, bad.object()
	}
	return http.StatusOK, object{"ok": true}
}

// answerTo does what a response_url or the answer to a command says: show, replace or delete a message. s.mu is held.
func (s *Server) answerTo(r *response, what string, p params) error {
	if p.flag("delete_original") {
		if r.source == nil {
			return refuse("message_not_found")
		}
		r.source.deleted = true
		return nil
	}
	m, err := s.message(what, r.team, r.channel, p)
	if err != nil {
		return err
	}
	if p.flag("replace_original") {
		return r.replace(m)
	}
	if m.Thread = p.text("thread_ts"); p.text("response_type") == "in_channel" {
		r.channel.add(m)
		return nil
	}
	if r.person.whisper(m); r.source == nil {
		r.source = m // the first answer to a command is what its response_url replaces
	}
	return nil
}

// replace changes the message that was acted on, ephemeral or not.
func (r *response) replace(next *Message) error {
	switch m := r.source; {
	case m == nil || m.deleted:
		return refuse("message_not_found")
	case m.Ephemeral:
		m.Text, m.Blocks, m.attachments, m.Time = next.Text, next.Blocks, next.attachments, realNow()
		m.Edits++
	default:
		m.channel.replace(m, next)
	}
	return nil
}
