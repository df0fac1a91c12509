package conversation_test

import (
	"strings"
	"testing"
	"time"

	"github.com/kallybot/kallybot/conversation"
	"github.com/kallybot/kallybot/conversation/nlu"
	"github.com/kallybot/kallybot/conversation/slot"
)

// overheard is a world where a model is asked about every message, and the question that it is asked about the first one.
func overheard(t *testing.T, text string) (*world, conversation.AskModel) {
	t.Helper()
	return overheardIn(t, "home", true, text)
}

// overheardIn is overheard in a chat, which may be a group.
func overheardIn(t *testing.T, room string, private bool, text string) (*world, conversation.AskModel) {
	t.Helper()
	m := newMachine(t)
	m.Options.Unsure = func(nlu.Reading, string) bool { return true }
	w := newWorld(t, m)
	w.at.Chat, w.at.Private = room, private
	w.side = w.own()
	var asked []conversation.AskModel
	w.check = func(_ conversation.Snapshot, _ conversation.Event, d conversation.Decision) {
		for _, e := range d.Effects {
			if a, ok := e.(conversation.AskModel); ok {
				asked = append(asked, a)
			}
		}
	}
	w.write(text)
	w.check = nil
	if len(asked) != 1 {
		t.Fatalf("the model is asked %d times, want once", len(asked))
	}
	return w, asked[0]
}

// answer hands in what the model read, and returns what the bot says to it.
func (w *world) answer(a conversation.AskModel, facts ...nlu.Fact) []conversation.Send {
	return w.replies(func() {
		w.step(conversation.Understood{Request: a.Request, Rev: a.Rev, Text: a.Text, Facts: facts})
		w.run()
	})
}

func TestModelIsToldWhatIsKnown(t *testing.T) {
	t.Parallel()
	w, a := overheard(t, "we need a table for 4 tonight")
	d := w.draft()
	if a.Request != d.ID || a.Rev != d.Rev || a.Text != "we need a table for 4 tonight" || a.Zone != "America/New_York" || a.Lang != "en" || a.Region != "US" {
		t.Errorf("asked %+v about %s at %d", a, d.ID, d.Rev)
	}
	known := map[slot.Name]bool{}
	for _, f := range a.Known {
		known[f.Slot] = true
	}
	for _, n := range []slot.Name{slot.PartySize, slot.Date, slot.Task, slot.Category} {
		if !known[n] {
			t.Errorf("%s is not told as known", n)
		}
	}
	if known[slot.Time] || known[slot.Phone] {
		t.Errorf("known %v, want no time and no number", known)
	}
}

func TestModelFillsOnlyWhatIsEmptyAndHolds(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct {
		name, text string
		slot       slot.Name
		value      string
		want       string // in the slot afterwards
	}{
		{"an open slot", "we need a table for 4 tonight", slot.Time, "20:00", "20:00"},
		{"a slot that the person filled", "we need a table for 4 tonight", slot.PartySize, "8", "4"},
		{"an emergency number", "we need a table for 4 tonight", slot.Phone, "112", ""},
		{"a premium number", "we need a table for 4 tonight", slot.Phone, "+19005550100", ""},
		{"a number that is not canonical", "we need a table for 4 tonight", slot.Phone, "212 555 0100", ""},
		{"a number", "we need a table for 4 tonight", slot.Phone, "+12125550100", "+12125550100"},
		{"no such time", "we need a table for 4 tonight", slot.Time, "25:00", ""},
		{"a time that is over", "we need a table for 4 tonight", slot.Time, "06:00", ""},
		{"a day that is over", "book a table for 4 at 8 pm", slot.Date, "2020-01-01", ""},
		{"too many people", "book a table tonight at 8 pm", slot.PartySize, "51", ""},
		{"a time beside words about it", "book a dental checkup tomorrow, mornings before 11", slot.Time, "09:00", ""},
		{"a doctor for a party", "we need a table for 4 tonight", slot.Category, slot.Clinic, slot.Restaurant},
		{"the language of the chat", "we need a table for 4 tonight", slot.ChatLanguage, "es", ""},
		{"the zone", "we need a table for 4 tonight", slot.Timezone, "Europe/Madrid", ""},
		{"a name of signs", "we need a table for 4 tonight", slot.UserName, "!!!", ""},
		{"a name without end", "we need a table for 4 tonight", slot.UserName, strings.Repeat("x", 5000), ""},
		{"a slot that does not exist", "we need a table for 4 tonight", "confirm", "true", ""},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			w, a := overheard(t, tt.text)
			said := w.answer(a, nlu.Fact{Slot: tt.slot, Value: tt.value})
			d := w.draft()
			if got := d.Values[tt.slot].Text; got != tt.want {
				t.Errorf("got %q, want %q", got, tt.want)
			}
			if filled := d.Rev != a.Rev; filled != (tt.want == tt.value) || (len(said) > 0) != filled {
				t.Errorf("revision %d after %d, said %d", d.Rev, a.Rev, len(said))
			}
			if w.calls != 0 || w.records.Person.Lang != "" {
				t.Errorf("%d calls, language %q", w.calls, w.records.Person.Lang)
			}
		})
	}
}

// TestModelTurnsNoRequestAwayFromAGroup: a clinic call is turned away there, and only the person's own words make it one.
func TestModelTurnsNoRequestAwayFromAGroup(t *testing.T) {
	t.Parallel()
	w, a := overheardIn(t, "team", false, "we need something at Casa Pepe")
	said := w.answer(a, nlu.Fact{Slot: slot.Category, Value: slot.Clinic})
	if d := w.draft(); d.Rev != a.Rev || len(said) != 0 {
		t.Errorf("the draft has revision %d after %d, said %d times", d.Rev, a.Rev, len(said))
	}
}

// TestModelCostsNoTime: on the clock of a number that a model read, the time that the person said may be over.
func TestModelCostsNoTime(t *testing.T) {
	t.Parallel()
	w, a := overheard(t, "we need a table for 4 today at 4 pm") // it is 1 pm for them, and 7 pm in Madrid
	said := w.answer(a, nlu.Fact{Slot: slot.Phone, Value: "+34911230100"})
	if d := w.draft(); d.Values[slot.Time].Text != "16:00" || d.Rev != a.Rev || len(said) != 0 {
		t.Errorf("the time is %q, revision %d after %d, said %d times", d.Values[slot.Time].Text, d.Rev, a.Rev, len(said))
	}
}

func TestLateAnswerOfTheModelChangesNothing(t *testing.T) {
	t.Parallel()
	fact := nlu.Fact{Slot: slot.Time, Value: "20:00"}
	for _, tt := range []struct{ name, meanwhile string }{
		{"the person went on", "at 9 pm"}, {"the person cancelled", "cancel"}, {"the person began another one", "also call +1 212 555 0199 and ask for the price"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			w, a := overheard(t, "we need a table for 4 tonight")
			w.write(tt.meanwhile)
			before := string(w.onDisk(w.records))
			if said := w.answer(a, fact); len(said) != 0 || string(w.onDisk(w.records)) != before {
				t.Errorf("said %d times, records %s", len(said), w.onDisk(w.records))
			}
		})
	}
}

func TestYesWrittenBeforeTheModelsCardIsNoYes(t *testing.T) {
	t.Parallel()
	full := "book a table for 4 tomorrow at 8 pm at Bella Italia, +1 212 555 0100, name John Smith"
	for _, tt := range []struct {
		name  string
		waits time.Duration
		yes   string
		calls int
	}{
		{"a word at once", 0, "yes", 0},
		{"a number at once", 0, "1", 0},
		{"a word after a glance", 3 * time.Second, "yes", 1},
		{"a number after a glance", 3 * time.Second, "1", 1},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			w, a := overheard(t, full)
			w.m.Options.Unsure = nil
			said := w.answer(a, nlu.Fact{Slot: slot.Instructions, Value: "a quiet corner"})
			if len(said) != 1 || said[0].Reply.Card == nil || said[0].Reply.Replace {
				t.Fatalf("said %+v, want a new card", said)
			}
			w.now = w.now.Add(tt.waits)
			w.ends = append(w.ends, newEnding("success", "human: Booked."))
			w.write(tt.yes)
			if w.calls != tt.calls {
				t.Errorf("%d calls, want %d", w.calls, tt.calls)
			}
		})
	}
}
