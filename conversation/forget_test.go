package conversation_test

import (
	"encoding/json"
	"maps"
	"os"
	"strings"
	"testing"

	"github.com/kallybot/kallybot/conversation"
)

// erase forgets as the engine does.
func (w *world) erase(e conversation.Erase) {
	done := conversation.Erased{Erase: e, Account: e.Request == "" && w.records.Person.Account != nil}
	for id, r := range w.records.Requests {
		if r.Owner == w.side.person && (e.Request == "" || e.Request == id) {
			if !r.Settled() {
				done.Running = append(done.Running, id)
			}
			if r.Call.ID != "" {
				done.Held++
			}
		}
	}
	if len(done.Running) == 0 {
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

// TestForgettingAwaitsACallThatTheProfileDoesNotName: profiles of older versions name no calls, and of a long list the oldest go.
func TestForgettingAwaitsACallThatTheProfileDoesNotName(t *testing.T) {
	t.Parallel()
	w := newWorld(t, newMachine(t))
	w.at.Chat = "elsewhere"
	var before conversation.Snapshot
	data, err := os.ReadFile("testdata/records/v1_calling.json")
	if err == nil {
		err = json.Unmarshal(data, &before)
	}
	if err != nil {
		t.Fatal(err)
	}
	w.side = w.own()
	w.records.Person, w.records.Requests = before.Person, before.Requests
	steps := 0
	w.check = func(conversation.Snapshot, conversation.Event, conversation.Decision) {
		if steps++; steps > 20 {
			t.Fatalf("it does not end:\n%s", w.out.String())
		}
	}
	w.write("/forget")
	w.gone = true
	w.write("yes")
	if p := w.records.Person; !p.Leaving || len(w.records.Requests) != 1 {
		t.Errorf("%+v, %d requests", p, len(w.records.Requests))
	}
}
