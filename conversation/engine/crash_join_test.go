package engine

import (
	"strings"
	"testing"
	"testing/synctest"
	"time"

	"github.com/kallybot/kallybot/conversation"
	"github.com/kallybot/kallybot/conversation/chat"
	"github.com/kallybot/kallybot/kallyai/sandbox"
)

// groupMessage is what somebody writes in a group of their own.
func groupMessage(id, who, text string) chat.Message {
	return chat.Message{ID: id, At: chat.Address{Platform: "test", Chat: who}, From: chat.Person{ID: who, Name: who}, Kind: chat.Text, Text: text}
}

// joins asks the same place for the same day as somebody else, and presses the button that the card shows for it.
func (s *story) joins(who string) []func() chat.Message {
	return []func() chat.Message{
		func() chat.Message { return groupMessage(who+"-ask", who, sameDay(who)) },
		func() chat.Message {
			m := groupMessage(who+"-join", who, "")
			m.Kind, m.Data = chat.Press, s.room.button(who, "Join that call")
			return m
		},
	}
}

func sameDay(name string) string {
	return "book a table for 4 tonight at 8 at Bella Italia, +1 415 555 0100, name " + name
}

// button is the data of a button that a chat was shown, empty for none.
func (r *room) button(chatID, label string) string {
	r.mu.Lock()
	defer r.mu.Unlock()
	for _, s := range r.got {
		for _, b := range s.reply.Buttons {
			if s.to.Chat == chatID && b.Label == label {
				return b.Data
			}
		}
	}
	return ""
}

// TestDeathAtAnyPointTellsEverybodyWhoJoined has two people join a call, and the program die at each point of the story:
// so also between the call's end, the note of it for each of them, and each message that tells it.
func TestDeathAtAnyPointTellsEverybodyWhoJoined(t *testing.T) {
	t.Parallel()
	m := realMachine(t)
	m.Options.Policy, m.Options.UndoWindow, m.Options.Nudge = brisk, 2*time.Second, 0
	points := 0
	for more := true; more; points++ {
		synctest.Test(t, func(t *testing.T) { more = joinAndDie(t, m, points+1) })
	}
	if points < 60 {
		t.Errorf("the story has only %d points", points)
	}
	t.Logf("%d points", points)
}

// joinAndDie tells the story with a death at the nth point and reports whether it has that many.
func joinAndDie(t *testing.T, m *conversation.Machine, n int) bool {
	t.Helper()
	s := &story{far: newFar(t, sandbox.Config{KeysIgnored: true}), disk: &memoryDisk{}, room: newRoom(), machine: m}
	s.says = append(s.says,
		func() chat.Message { return groupMessage("ask", "ana", sameDay("Ana")) },
		func() chat.Message { return groupMessage("yes", "ana", "yes") })
	s.says = append(append(s.says, s.joins("luis")...), s.joins("eva")...)
	deaths := s.lives(t, n, 0)
	if rung := len(s.far.box.Dialed()); rung > 1 {
		t.Errorf("death at point %d: %d calls dialled", n, rung)
	}
	for _, who := range []string{"luis", "eva"} {
		told := 0
		for _, text := range s.room.texts(who) {
			if strings.HasPrefix(text, "About the call you joined: ") && !strings.Contains(text, "is over") {
				told++
			}
		}
		if told < 1 || told > 1+deaths {
			t.Errorf("death at point %d: %s was told the end %d times: %q", n, who, told, s.room.texts(who))
		}
	}
	return deaths > 0
}
