package conversation_test

import (
	"encoding/json"
	"fmt"
	"maps"
	"os"
	"strings"
	"testing"
	"time"

	"github.com/kallybot/kallybot/conversation"
	"github.com/kallybot/kallybot/conversation/chat"
	"github.com/kallybot/kallybot/conversation/nlu"
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

// TestWhatComesForAForgottenPersonIsLost holds that an answer to a question which was asked before somebody was forgotten says
// nothing, and makes no record of them anew.
func TestWhatComesForAForgottenPersonIsLost(t *testing.T) {
	t.Parallel()
	m := newMachine(t)
	now := time.Date(2026, 11, 20, 18, 0, 0, 0, time.UTC)
	low := conversation.Account{Plan: "pro", Credits: 1, CreditsOf: 600, Read: now}
	events := []conversation.Event{
		conversation.Met{Profile: chat.Profile{Name: "Ann", Lang: "en-US", Zone: "Europe/Madrid"}},
		conversation.Read{What: conversation.Quota, Account: &low},
		conversation.Read{What: conversation.QuotaAgain, Account: &low},
		conversation.Read{What: conversation.Usage, Account: &low},
		conversation.Read{What: conversation.Subscription, Subscription: &conversation.Subscribed{Plan: "pro"}},
		conversation.Read{What: conversation.Billing, Link: "https://billing.example/own"},
		conversation.Read{What: conversation.Export, File: []byte("{}")},
		conversation.Read{What: conversation.Transcript, Request: "r"},
		conversation.Signed{Do: conversation.Invite, Link: "https://api.example/sign-in", Way: conversation.ByPaste, Until: now},
		conversation.Signed{Do: conversation.Meet, Account: &low, Until: now},
		conversation.Signed{Do: conversation.Agree, Account: &low},
		conversation.Signed{Do: conversation.Join},
		conversation.Signed{Do: conversation.Leave, Fault: conversation.Unreachable},
		conversation.Steered{Steer: conversation.Steer{Do: conversation.End, Request: "r"}},
		conversation.Understood{Request: "r", Facts: []nlu.Fact{{Value: "20:00"}}},
		conversation.Delivered{Slot: "card:r", Request: "r", Ref: "7"},
		conversation.Delivered{Slot: "result:r", Request: "r", Ref: "7"},
		conversation.Undelivered{Slot: "card:r", Request: "r"},
		conversation.Fired{Name: "nudge:r", Request: "r"},
		conversation.Fired{Name: "tick:r", Request: "r"},
	}
	for _, personal := range []bool{false, true} {
		m.Options.Personal = personal
		for _, e := range events {
			s := conversation.Snapshot{Loaded: map[conversation.Key]bool{{Kind: conversation.RequestKind, ID: "r"}: true}}
			got := m.Step(s, e, now)
			if len(got.Need) > 0 || len(got.Effects) > 0 || !got.Snapshot.Person.Empty() || got.Snapshot.Dialogue.Key != "" {
				t.Errorf("personal %t, %s: got %+v", personal, fmt.Sprintf("%T %+v", e, e), got)
			}
		}
	}
}
