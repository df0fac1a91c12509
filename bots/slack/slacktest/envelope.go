package slacktest

import (
	"encoding/json"
	"strings"
)

// acknowledged takes an acknowledgement, by whichever connection it came. A late one changes nothing. s.mu is held.
func (s *Server) acknowledged(id string, payload json.RawMessage) {
	if !strings.HasPrefix(id, envelopes) {
		s.record.Violate("socket: an acknowledgement names no envelope")
	}
	for _, k := range s.open {
		if d := k.flying[id]; d != nil {
			d.acknowledge(payload)
			return
		}
	}
}

// push sends a delivery by one of the connections, in turn; false when there is none. s.mu is held.
func (s *Server) push(d *Delivery) bool {
	ready := s.ready()
	if len(ready) == 0 {
		return false
	}
	k := ready[s.turn%len(ready)]
	s.turn++
	d.on, k.flying[d.id] = k, d
	if d.frame != nil {
		k.sendRaw([]byte(d.frame(d.id)))
		return true
	}
	o := object{
		"envelope_id": d.id, "type": d.Kind, "payload": d.payload, "accepts_response_payload": d.Kind != "events_api",
	}
	if d.Kind == "events_api" {
		o["retry_attempt"], o["retry_reason"] = d.attempt-1, d.reason
	}
	k.send(o)
	return true
}
