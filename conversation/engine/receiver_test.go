package engine

import (
	"bytes"
	"errors"
	"log/slog"
	"strings"
	"testing"
	"time"

	"github.com/kallybot/kallybot/conversation"
	"github.com/kallybot/kallybot/conversation/chat"
	"github.com/kallybot/kallybot/store"
	"github.com/kallybot/kallybot/store/memory"
)

func TestRedeliveredMessageChangesNothing(t *testing.T) {
	bubble(t, func(t *testing.T) {
		w := newWorld(t, nil, nil).run()
		defer w.done()
		for range 3 {
			w.say(message("1", "a", "hello"))
			w.settled()
		}
		w.say(message("2", "a", "hello"))
		w.settled()
		equal(t, "answers", w.room.count("a", "hello"), 2)
	})
}

func TestMessageWithoutIDOrPlatformIsRefused(t *testing.T) {
	bubble(t, func(t *testing.T) {
		w := newWorld(t, nil, nil)
		nowhere := message("1", "a", "hello")
		nowhere.At.Platform = ""
		for _, m := range []chat.Message{message("", "a", "hello"), nowhere} {
			if _, err := w.Handle(t.Context(), m); err == nil {
				t.Errorf("message %q at %q is taken", m.ID, m.At.Platform)
			}
		}
	})
}

func TestLongMessageIDIsTakenOnce(t *testing.T) {
	bubble(t, func(t *testing.T) {
		w := newWorld(t, nil, nil).run()
		defer w.done()
		for range 2 {
			w.say(message(strings.Repeat("x", 5000), "a", "hello"))
		}
		w.settled()
		equal(t, "answers", w.room.count("a", "hello"), 1)
	})
}

// groupPress is a press of a button in a group, by somebody.
func groupPress(id, who, data string) chat.Message {
	m := press(id, "group", data)
	m.From = chat.Person{ID: who}
	return m
}

func TestPressInAGroupBelongsToTheOwnerOfTheRequest(t *testing.T) {
	bubble(t, func(t *testing.T) {
		w := newWorld(t, nil, nil).run()
		defer w.done()
		w.say(message("ask", "group", "call "+phoneFor("0100")))
		equal(t, "toast for another", w.say(groupPress("1", "ben", "test-ask:1:yes")).Toast, "not yours")
		equal(t, "state", w.call("test-ask").State, "")
		equal(t, "toast for the owner", w.say(groupPress("2", "ana", "test-ask:1:yes")).Toast, "confirmed")
		equal(t, "toast for another later", w.say(groupPress("3", "ben", "test-ask:1:no")).Toast, "not yours")
		own, err := w.read(t.Context(), conversation.Key{Kind: conversation.DialogueKind, ID: chat.DialogueKey(press("", "group", "").At, chat.Person{ID: "ben"})})
		if err != nil || own.Dialogue.Key != "" {
			t.Errorf("a press opened a dialogue of its own: %q, %v", own.Dialogue.Key, err)
		}
	})
}

func TestPressOfAButtonOfNobodyBelongsToThePresser(t *testing.T) {
	bubble(t, func(t *testing.T) {
		w := newWorld(t, nil, nil)
		for _, data := range []string{"unknown:1:yes", ":1:yes", strings.Repeat("x", 2000) + ":1:yes"} {
			m := press(data[:2], "a", data)
			who, err := w.whose(t.Context(), m, m.At)
			if err != nil || who.Dialogue != chat.DialogueKey(m.At, m.From) {
				t.Errorf("%.20s: got %q, %v", data, who.Dialogue, err)
			}
		}
	})
}

func TestPressAfterTheOwnerWasForgottenBelongsToThePresser(t *testing.T) {
	bubble(t, func(t *testing.T) {
		w := newWorld(t, nil, nil)
		w.say(message("ask", "group", "call "+phoneFor("0100")))
		w.say(message("forget", "group", "forget"))
		m := groupPress("1", "ben", "test-ask:1:yes")
		who, err := w.whose(t.Context(), m, m.At)
		if err != nil || who.Dialogue != chat.DialogueKey(m.At, m.From) {
			t.Errorf("got %q, %v", who.Dialogue, err)
		}
		w.say(m)
	})
}

func TestOwnerIsKnownForAsLongAsItsResult(t *testing.T) {
	bubble(t, func(t *testing.T) {
		w := newWorld(t, nil, nil)
		w.say(message("ask", "a", "call "+phoneFor("0100")))
		k := store.Key{Kind: ownerKind, ID: "test-ask"}
		expires := func() time.Time {
			r, err := w.store.Read(t.Context(), k)
			if err != nil || r[k].Data == nil {
				t.Fatalf("owner: %v, %v", r, err)
			}
			return r[k].Expires
		}
		equal(t, "end while the dialogue knows it", expires(), time.Time{})
		w.say(press("yes", "a", "test-ask:1:yes"))
		equal(t, "end while the call is under way", expires(), time.Time{})
		w.say(message("forget", "a", "forget"))
		equal(t, "end once it is forgotten", expires(), w.began.Add(30*24*time.Hour).UTC())
	})
}

func TestFormShowsTheDraftAndStoresNothing(t *testing.T) {
	bubble(t, func(t *testing.T) {
		w := newWorld(t, nil, nil)
		w.say(message("ask", "a", "call "+phoneFor("0100")))
		before, _ := w.store.Jobs(t.Context(), sendQueue, 10)
		f, err := w.Form(t.Context(), message("2", "a", "call"))
		if err != nil || f.Fields[0].Value != "test-ask" {
			t.Errorf("form %+v, %v", f, err)
		}
		after, _ := w.store.Jobs(t.Context(), sendQueue, 10)
		equal(t, "jobs", len(after), len(before))
	})
}

func TestSubmittedFormBelongsToTheOwnerOfItsDraft(t *testing.T) {
	bubble(t, func(t *testing.T) {
		w := newWorld(t, nil, nil)
		w.say(message("ask", "group", "call "+phoneFor("0100")))
		m := groupPress("1", "ben", "")
		m.Kind, m.Form = chat.Submitted, "test-ask:1"
		who, err := w.whose(t.Context(), m, m.At)
		if err != nil || !strings.HasSuffix(who.Dialogue, "/ana") {
			t.Errorf("got %q, %v", who.Dialogue, err)
		}
	})
}

func TestPanicOfTheMachineIsAnErrorAndKeepsNothing(t *testing.T) {
	bubble(t, func(t *testing.T) {
		w := newWorld(t, nil, nil).run()
		defer w.done()
		_, err := w.Handle(t.Context(), message("1", "a", "panic"))
		var p *panicked
		if !errors.As(err, &p) || strings.Contains(err.Error(), "asked to") {
			t.Errorf("error %v", err)
		}
		w.say(message("2", "a", "hello"))
		w.settled()
		equal(t, "answers", w.room.count("a", "hello"), 1)
	})
}

func TestFullDiskConfirmsNothing(t *testing.T) {
	bubble(t, func(t *testing.T) {
		w := newWorld(t, nil, func(c *Config) {
			c.Store = memory.New(memory.Options{Hook: func(store.Point) error { return errors.New("no space left") }})
		})
		if a, err := w.Handle(t.Context(), message("1", "a", "hello")); err == nil || a.Toast != "" {
			t.Errorf("answer %q, %v", a.Toast, err)
		}
	})
}

// TestLogNamesNobody looks for what a person wrote, their name, number and key in the log.
func TestLogNamesNobody(t *testing.T) {
	bubble(t, func(t *testing.T) {
		var log bytes.Buffer
		w := newWorld(t, nil, func(c *Config) {
			c.Log = slog.New(slog.NewTextHandler(&log, &slog.HandlerOptions{Level: slog.LevelDebug}))
		})
		w.room.fail = failing(1, errors.New("no route"))
		w.run()
		w.confirm("chat-canary", phoneFor("0100"))
		w.say(message("2", "chat-canary", "text-canary"))
		_, _ = w.Handle(t.Context(), message("3", "chat-canary", "panic text-canary"))
		w.drained()
		w.done()
		if !strings.Contains(log.String(), "event=said") {
			t.Error("the log has no line for a message")
		}
		for _, secret := range []string{"canary", "Ana", "+1415", "5550100"} {
			if strings.Contains(log.String(), secret) {
				t.Errorf("the log holds %q", secret)
			}
		}
	})
}
