package main

import (
	"reflect"
	"testing"
	"time"

	"github.com/kallybot/kallybot/conversation"
	"github.com/kallybot/kallybot/conversation/access"
	"github.com/kallybot/kallybot/conversation/chat"
	"github.com/kallybot/kallybot/conversation/lang"
)

// newDoor lets in the person with id 1.
func newDoor(t *testing.T) door {
	t.Helper()
	say, err := lang.Load()
	if err != nil {
		t.Fatal(err)
	}
	o := defaultOptions()
	o.Lang, o.Region, o.Zone = "en", "US", "America/New_York"
	m, err := newMachine(say, o)
	if err != nil {
		t.Fatal(err)
	}
	return door{m, access.Policy{Allowed: []access.Rule{{Platform: "telegram", Person: "1"}}}}
}

func message(person string, k chat.Kind) chat.Message {
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
			got := d.Step(before, conversation.Said{ID: "m1", Message: message("2", row.kind)}, time.Unix(0, 0))
			want := conversation.Decision{Snapshot: before, Effects: row.effects, Answer: row.answer}
			if !reflect.DeepEqual(got, want) {
				t.Errorf("got  %+v\nwant %+v", got, want)
			}
		})
	}
	if got, want := d.Form(conversation.Snapshot{}, message("2", chat.Text), time.Unix(0, 0)), (chat.Form{Title: text}); !reflect.DeepEqual(got, want) {
		t.Errorf("form: got %+v, want %+v", got, want)
	}
}

func TestDoorDecidesAsTheMachineForEverythingElse(t *testing.T) {
	t.Parallel()
	d := newDoor(t)
	for name, e := range map[string]conversation.Event{
		"person inside":      conversation.Said{ID: "m1", Message: message("1", chat.Text)},
		"press of one":       conversation.Said{ID: "m1", Message: message("1", chat.Press)},
		"outside blocks bot": conversation.Said{ID: "m1", Message: message("2", chat.Gone)},
		"outside comes back": conversation.Said{ID: "m1", Message: message("2", chat.Back)},
		"chat moves":         conversation.Said{ID: "m1", Message: message("2", chat.Moved)},
		"timer":              conversation.Fired{Name: "nudge"},
		"message sent":       conversation.Delivered{Slot: "card:x", Ref: "r"},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			now := time.Date(2026, 11, 20, 12, 0, 0, 0, time.UTC)
			got, want := d.Step(conversation.Snapshot{}, e, now), d.Machine.Step(conversation.Snapshot{}, e, now)
			if !reflect.DeepEqual(got, want) {
				t.Errorf("got  %+v\nwant %+v", got, want)
			}
		})
	}
	m := message("1", chat.Text)
	now := time.Date(2026, 11, 20, 12, 0, 0, 0, time.UTC)
	if got, want := d.Form(conversation.Snapshot{}, m, now), d.Machine.Form(conversation.Snapshot{}, m, now); !reflect.DeepEqual(got, want) {
		t.Errorf("form: got %+v, want %+v", got, want)
	}
}

func TestDoorCanBeReplacedWhileItIsAsked(t *testing.T) {
	t.Parallel()
	var l live
	closed, open := newDoor(t), newDoor(t)
	open.policy.Open = true
	e := conversation.Said{ID: "m1", Message: message("2", chat.Text)}
	now := time.Date(2026, 11, 20, 12, 0, 0, 0, time.UTC)
	for _, d := range []door{closed, open, closed} {
		l.now.Store(&d)
		if got, want := l.Step(conversation.Snapshot{}, e, now), d.Step(conversation.Snapshot{}, e, now); !reflect.DeepEqual(got, want) {
			t.Errorf("got  %+v\nwant %+v", got, want)
		}
		if got, want := l.Form(conversation.Snapshot{}, e.Message, now), d.Form(conversation.Snapshot{}, e.Message, now); !reflect.DeepEqual(got, want) {
			t.Errorf("form: got %+v\nwant %+v", got, want)
		}
	}
}
