package reader_test

import (
	"strings"
	"testing"

	"github.com/kallybot/kallybot/conversation/nlu"
	"github.com/kallybot/kallybot/conversation/reader"
	"github.com/kallybot/kallybot/conversation/slot"
)

func TestWanted(t *testing.T) {
	t.Parallel()
	found := func(names ...slot.Name) []nlu.Fact {
		var all []nlu.Fact
		for _, n := range names {
			all = append(all, nlu.Fact{Slot: n})
		}
		return all
	}
	for _, c := range []struct {
		name    string
		words   int
		facts   []nlu.Fact
		intents []nlu.Intent
		want    bool
	}{
		{"long and not understood", 20, nil, nil, true},
		{"request for a call", 20, found(slot.Date), []nlu.Intent{nlu.RequestCall, nlu.Greet}, true},
		{"shortest", 8, nil, nil, true},
		{"too short", 7, nil, nil, false},
		{"a fact in seven words each", 14, found(slot.Date, slot.Time), nil, true},
		{"a fact in six words each", 12, found(slot.Date, slot.Time), nil, false},
		{"task and wishes tell nothing", 8, found(slot.Date, slot.Task, slot.Instructions, slot.ChatLanguage), nil, true},
		{"nearly complete", 100, found(slot.Date, slot.Time, slot.PartySize, slot.Phone, slot.UserName), nil, true},
		{"complete", 100, found(slot.Date, slot.Time, slot.PartySize, slot.Phone, slot.UserName, slot.Category), nil, false},
		{"change", 20, nil, []nlu.Intent{nlu.Correct}, true},
		{"answer to a card", 20, nil, []nlu.Intent{nlu.Inform, nlu.Confirm}, false},
		{"cancelled", 20, nil, []nlu.Intent{nlu.Cancel}, false},
		{"question about the program", 20, nil, []nlu.Intent{nlu.Usage}, false},
		{"nothing for us", 20, nil, []nlu.Intent{nlu.OutOfScope}, false},
		{"longest", 2000, nil, nil, true},
		{"too long", 2001, nil, nil, false},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			// Two characters a word, so that 2000 words are just as long as a message may be.
			if got := reader.Wanted(nlu.Reading{Facts: c.facts, Intents: c.intents}, strings.Repeat("a ", c.words)); got != c.want {
				t.Errorf("got %v, want %v", got, c.want)
			}
		})
	}
}

// TestWhatIsWantedCanBeRead holds the two limits on length together.
func TestWhatIsWantedCanBeRead(t *testing.T) {
	t.Parallel()
	long := strings.Repeat("ñ ", 2000)
	if !reader.Wanted(nlu.Reading{}, long) {
		t.Fatal("the longest message is not wanted")
	}
	if _, err := open(t, writes(facts())).Read(t.Context(), request(long), nlu.Reading{}); err != nil {
		t.Error(err)
	}
}
