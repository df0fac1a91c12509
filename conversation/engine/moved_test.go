package engine

import (
	"testing"
	"time"

	"github.com/kallybot/kallybot/conversation"
	"github.com/kallybot/kallybot/conversation/chat"
	"github.com/kallybot/kallybot/store"
	"github.com/kallybot/kallybot/store/memory"
)

// keeper is a machine that keeps the last text of each dialogue as its focus.
type keeper struct{ bot }

func (keeper) Step(s conversation.Snapshot, e conversation.Event, _ time.Time) conversation.Decision {
	if said, ok := e.(conversation.Said); ok {
		s.Dialogue.Key, s.Dialogue.Focus, s.Dialogue.At = said.Dialogue, s.Dialogue.Focus+said.Message.Text, said.Message.At
	}
	return conversation.Decision{Snapshot: s}
}

func TestDialogueOfAMovedGroupGoesOn(t *testing.T) {
	t.Parallel()
	st := memory.New(memory.Options{})
	e, err := New(Config{Store: st, Machine: keeper{}, API: (&desk{}).api})
	if err != nil {
		t.Fatal(err)
	}
	ana := chat.Person{ID: "ana"}
	say := func(id, group string, k chat.Kind, text string) {
		t.Helper()
		m := chat.Message{ID: id, At: chat.Address{Platform: "test", Chat: group}, From: ana, Kind: k, Text: text}
		if _, err := e.Handle(t.Context(), m); err != nil {
			t.Fatal(err)
		}
	}
	say("1", "old", chat.Text, "a")
	say("2", "old", chat.Moved, "new")
	say("2", "old", chat.Moved, "new")
	say("3", "new", chat.Text, "b")
	say("4", "new", chat.Moved, "newest")
	say("5", "newest", chat.Text, "c")
	say("6", "other", chat.Text, "d")
	k := conversation.Key{Kind: conversation.DialogueKind, ID: chat.DialogueKey(chat.Address{Platform: "test", Chat: "old"}, ana)}
	s, err := e.read(t.Context(), k)
	if err != nil {
		t.Fatal(err)
	}
	if s.Dialogue.Focus != "abc" || s.Dialogue.At.Chat != "newest" {
		t.Errorf("got %q at %q, want abc at newest", s.Dialogue.Focus, s.Dialogue.At.Chat)
	}
	dialogues := 0
	count := func(string, store.Value) bool { dialogues++; return true }
	if err := st.Scan(t.Context(), store.Kind(conversation.DialogueKind), "", "", count); err != nil || dialogues != 2 {
		t.Errorf("got %d dialogues, %v; want that of the group and that of the other one", dialogues, err)
	}
}

func TestChatThatMovedNowhereIsDeliveredAgain(t *testing.T) {
	t.Parallel()
	e, err := New(Config{Store: memory.New(memory.Options{}), Machine: keeper{}, API: (&desk{}).api})
	if err != nil {
		t.Fatal(err)
	}
	m := chat.Message{ID: "1", At: chat.Address{Platform: "test", Chat: "old"}, Kind: chat.Moved}
	if _, err := e.Handle(t.Context(), m); err == nil {
		t.Error("got no error")
	}
}
