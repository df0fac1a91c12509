package engine

import (
	"testing"
	"time"

	"github.com/kallybot/kallybot/conversation"
	"github.com/kallybot/kallybot/conversation/call"
	"github.com/kallybot/kallybot/store/memory"
)

func TestRestoredCallsAreInDoubtAndSoIsWhoAskedTheirNumbersSince(t *testing.T) {
	t.Parallel()
	e, err := New(Config{Store: memory.New(memory.Options{}), Machine: bot{}, API: (&desk{}).api})
	if err != nil {
		t.Fatal(err)
	}
	now := time.Date(2026, 11, 20, 18, 0, 0, 0, time.UTC)
	phones := map[string]string{"open": "+12125550100", "over": "+12125550101"}
	for id, state := range map[string]call.State{"open": call.Confirmed, "over": call.Notified} {
		c := call.New(id, call.KeyFor(id), []byte("{}"), phones[id], "Ask.", now.Add(-time.Hour), now.Add(-time.Hour), time.Time{}, policy)
		c.State = state
		r := conversation.Request{Draft: conversation.Draft{ID: id}, Call: c}
		seed(t, e, requestKey(id), &r, &r.Version)
	}
	n, err := Restored(t.Context(), e.store, now)
	if err != nil || n != 1 {
		t.Fatalf("got %d, %v", n, err)
	}
	for id, want := range map[string]call.State{"open": call.Dispatching, "over": call.Notified} {
		number := conversation.Key{Kind: conversation.NumberKind, ID: phones[id]}
		s, err := e.read(t.Context(), requestKey(id), number)
		if err != nil {
			t.Fatal(err)
		}
		if got, known := s.Requests[id].Call.State, s.Numbers[phones[id]].Unnamed.Equal(now); got != want || known != (id == "open") {
			t.Errorf("%s: got %s and who asked since in doubt %t", id, got, known)
		}
	}
}
