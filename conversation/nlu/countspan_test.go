package nlu_test

import (
	"testing"

	"github.com/kallybot/kallybot/conversation/nlu"
	"github.com/kallybot/kallybot/conversation/slot"
)

func TestSpanIsTheShortestRunThatTellsTheValue(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct {
		name, text, want string
		slot             slot.Name
	}{
		{"article of a table for so many", "could we have a 9 top by the window", "a 9", slot.PartySize},
		{"article of a number alone", "there is room for the 3 here", "the 3", slot.PartySize},
		{"number of a group", "all the 5 of us", "the 5", slot.PartySize},
		{"a noun that says nothing more", "dinner for 11 heads", "11", slot.PartySize},
		{"a noun that says who", "dinner for 11 children", "11 children", slot.PartySize},
		{"somebody of ours", "only me and 1 cousin", "me and 1 cousin", slot.PartySize},
		{"a length of time ahead", "a table in 6 days time", "in 6 days", slot.Date},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			got := reader.Read(nlu.Request{Text: tt.text, Lang: "en", Now: wednesday})
			f, ok := got.Fact(tt.slot)
			if !ok || tt.text[f.Span.Start:f.Span.End] != tt.want {
				t.Errorf("got %+v, want the words %q", f, tt.want)
			}
		})
	}
}
