package conversation_test

import (
	"reflect"
	"testing"
	"time"

	"github.com/kallybot/kallybot/conversation"
	"github.com/kallybot/kallybot/conversation/access"
	"github.com/kallybot/kallybot/conversation/chat"
	"github.com/kallybot/kallybot/conversation/lang"
)

// newDoor is a machine that lets in the person with id 1.
func newDoor(t *testing.T) *conversation.Machine {
	t.Helper()
	m := newMachine(t)
	m.Options.Access = access.Policy{Allowed: []access.Rule{{Platform: "telegram", Person: "1"}}}
	return m
}

func messageOf(person string, k chat.Kind) chat.Message {
	return chat.Message{
		ID: "m1", At: chat.Address{Platform: "telegram", Chat: person, Private: true}, From: chat.Person{ID: person, Name: "Ana"},
		Kind: k, Text: "call +1 212 555 0100", Ref: "r1", Lang: "es-MX",
	}
}

func TestPersonOutsideGetsOneSentenceAndNothingIsKept(t *testing.T) {
	t.Parallel()
	d := newDoor(t)
	text := d.Say.Say("es", "access.outside", lang.Args{"id": "2"})
	said := []conversation.Effect{conversation.Send{
		To: chat.Address{Platform: "telegram", Chat: "2", Private: true}, Reply: chat.Reply{Text: text, Quote: "r1"},
	}}
	for name, row := range map[string]struct {
		kind    chat.Kind
		effects []conversation.Effect
		answer  chat.Answer
	}{
		"text":   {chat.Text, said, chat.Answer{}},
		"edit":   {chat.Edited, said, chat.Answer{}},
		"shared": {chat.Shared, said, chat.Answer{}},
		"form":   {chat.Submitted, said, chat.Answer{}},
		"press":  {chat.Press, nil, chat.Answer{Toast: text}},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			before := conversation.Snapshot{Deployment: conversation.Deployment{Stopped: true}}
			got := d.Step(before, conversation.Said{ID: "m1", Message: messageOf("2", row.kind)}, time.Unix(0, 0))
			if !reflect.DeepEqual(got.Effects, row.effects) || !reflect.DeepEqual(got.Answer, row.answer) {
				t.Errorf("got  %+v %+v\nwant %+v %+v", got.Effects, got.Answer, row.effects, row.answer)
			}
			if got.Snapshot.Dialogue.Key != "" || !got.Snapshot.Person.Empty() || !got.Snapshot.Deployment.Stopped {
				t.Errorf("something is kept: %+v", got.Snapshot)
			}
		})
	}
	if got, want := d.Form(conversation.Snapshot{}, messageOf("2", chat.Text), time.Unix(0, 0)), (chat.Form{Title: text}); !reflect.DeepEqual(got, want) {
		t.Errorf("form: got %+v, want %+v", got, want)
	}
}

func TestWhatBecomesOfAChatIsNotTurnedAway(t *testing.T) {
	t.Parallel()
	d := newDoor(t)
	for _, k := range []chat.Kind{chat.Gone, chat.Back} {
		got := d.Step(conversation.Snapshot{}, conversation.Said{ID: "m1", Message: messageOf("2", k)}, time.Unix(0, 0))
		if len(got.Effects) > 0 || got.Answer.Toast != "" {
			t.Errorf("%s: got %+v", k, got)
		}
	}
}

func TestPersonOutsideIsToldTheGroupsIDToo(t *testing.T) {
	t.Parallel()
	m := messageOf("2", chat.Text)
	m.At = chat.Address{Platform: "telegram", Chat: "-100"}
	d := newDoor(t)
	got := d.Step(conversation.Snapshot{}, conversation.Said{ID: "m1", Message: m}, time.Unix(0, 0)).Effects
	want := chat.Reply{Text: d.Say.Say("es", "access.outside_chat", lang.Args{"id": "2", "chat": "-100"}), Quote: "r1"}
	if len(got) != 1 || !reflect.DeepEqual(got[0], conversation.Send{To: m.At, Reply: want}) {
		t.Errorf("got %+v, want %+v", got, want)
	}
}
