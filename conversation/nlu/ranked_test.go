package nlu_test

import (
	"slices"
	"testing"
	"time"

	"github.com/kallybot/kallybot/conversation/nlu"
	"github.com/kallybot/kallybot/conversation/nlu/en"
	"github.com/kallybot/kallybot/conversation/nlu/es"
)

func TestTimesInOrderOfPreference(t *testing.T) {
	t.Parallel()
	r, err := nlu.New(en.Grammar(), es.Grammar())
	if err != nil {
		t.Fatal(err)
	}
	for _, row := range []struct {
		text, first, rest string
		others            []string
	}{
		{"at 8, or 8:30, anything from 7:30 to 9:30", "20:00", "at 8,        , anything from 7:30 to 9:30", []string{"8:30"}},
		{"name John Smith, 8, or 8:30", "20:00", "name John Smith, 8,        ", []string{"8:30"}},
		{"8 or 8:30 or 9", "20:00", "8             ", []string{"8:30", "9"}},
		{"at eight or half past eight please", "20:00", "at eight                    please", []string{"half past eight"}},
		{"a las 8, o a las 8:30", "20:00", "a las 8,             ", []string{"a las 8:30"}},
		{"a las 8 o a las 9 y media, junto a la ventana", "20:00", "a las 8                  , junto a la ventana", []string{"a las 9 y media"}},
		{"8, 8:30 or 9", "20:00", "8           ", []string{"8:30", "9"}},
		{"table for 2 tonight at 8, 8:30 or 9", "20:00", "table for 2 tonight at 8           ", []string{"8:30", "9"}},
		{"at 8, 8:30, 9, or 9:30 pm please", "20:00", "at 8         ,            please", []string{"8:30", "9", "9:30 pm"}},
		{"a las 8, 8 y media o 9", "20:00", "a las 8               ", []string{"8 y media", "9"}},
		{"mesa a las 8, a las 8 y media o a las 9", "20:00", "mesa a las 8                           ", []string{"a las 8 y media", "a las 9"}},
		{"table for 4, 8 or 9", "20:00", "table for 4, 8     ", []string{"9"}},
		{"at 8, 5 of us or 6", "", "", nil},
		{"for 4 or 5 people at 8", "", "", nil},
		{"Friday or Saturday at 8", "", "", nil},
		{"at 8, otherwise don't book", "", "", nil},
		{"para 4 o 5 personas a las 9", "", "", nil},
		{"or", "", "", nil},
		{"", "", "", nil},
	} {
		t.Run(row.text, func(t *testing.T) {
			t.Parallel()
			got, ok := r.Ranked(nlu.Request{Text: row.text, Now: time.Date(2026, 11, 20, 12, 0, 0, 0, time.UTC), Region: "US"})
			if !ok {
				got = nlu.Ranking{}
			}
			if got.First.Value != row.first || !slices.Equal(got.Others, row.others) || got.Text != row.rest {
				t.Fatalf("got %q, %q, %q\nwant %q, %q, %q", got.First.Value, got.Others, got.Text, row.first, row.others, row.rest)
			}
		})
	}
}
