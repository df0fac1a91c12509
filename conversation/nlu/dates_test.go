package nlu_test

import (
	"slices"
	"testing"
	"time"

	"github.com/kallybot/kallybot/conversation/nlu"
	"github.com/kallybot/kallybot/conversation/slot"
)

func TestNeighboursOfADayThatNoCalendarHasLieAhead(t *testing.T) {
	t.Parallel()
	november := time.Date(2026, 11, 20, 17, 0, 0, 0, time.UTC)
	tests := []struct {
		name, lang, text string
		want             []string
	}{
		{"past this year", "en", "table for 2 on June 31", []string{"2027-06-30", "2027-07-01"}},
		{"past this year, Spanish", "es", "mesa para 2 el 31 de abril", []string{"2027-04-30", "2027-05-01"}},
		{"ahead this year", "en", "table for 2 on November 31", []string{"2026-11-30", "2026-12-01"}},
		{"of the year said", "en", "table for 2 on June 31, 2028", []string{"2028-06-30", "2028-07-01"}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			got := reader.Read(nlu.Request{Text: tt.text, Lang: tt.lang, Now: november})
			f, ok := got.Fact(slot.Date)
			if !ok || f.Fault == nil || f.Fault.Code != slot.NoSuchDate || !slices.Equal(f.Fault.Instead, tt.want) {
				t.Errorf("%q: got %+v, want no such date, instead %v", tt.text, f, tt.want)
			}
		})
	}
}
