package conversation_test

import (
	"encoding/json"
	"maps"
	"strings"

	"github.com/kallybot/kallybot/conversation"
)

// erase forgets as the engine does.
func (w *world) erase(e conversation.Erase) {
	done := conversation.Erased{Erase: e, Account: e.Request == "" && w.records.Person.Account != nil}
	for id, r := range w.records.Requests {
		if r.Owner == w.side.person && (e.Request == "" || e.Request == id) {
			done.Running = done.Running || !r.Settled()
			if r.Call.ID != "" {
				done.Held++
			}
		}
	}
	if !done.Running {
		w.forget(e.Request)
	}
	w.step(done)
}

// forget takes the records away.
func (w *world) forget(request string) {
	w.stored = nil
	maps.DeleteFunc(w.records.Requests, func(id string, r conversation.Request) bool {
		return r.Owner == w.side.person && (request == "" || request == id)
	})
	if request != "" {
		return
	}
	w.records.Dialogue, w.records.Person = conversation.Dialogue{}, conversation.Profile{}
	maps.DeleteFunc(w.sides, func(key string, _ json.RawMessage) bool { return strings.HasSuffix(key, w.side.person) })
	w.jobs = nil
}
