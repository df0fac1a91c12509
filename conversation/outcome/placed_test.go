package outcome

import (
	"testing"
	"time"
)

func TestWhoOfTheTaskHasAPlace(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct {
		task, said string
		want       bool
	}{
		{"book biscuit in with the vet on thursday", "biscuit is in with dr. amaechi on thursday", true},
		{"bring the corolla in on tuesday", "the corolla goes in on tuesday at 8", true},
		{"appointment for petra", "petra has an appointment on friday", true},
		{"turno para tango el lunes", "tango tiene turno el lunes a las 11", true},
		{"turno para tango el lunes", "tango tiene un hueco el lunes a las 11", false},
		{"turno con la doctora vega el lunes", "la doctora vega tiene turno el lunes a las 11", false},
		{"book with dr. soto on monday", "dr. soto has an appointment left on monday", false},
		{"book biscuit in with the vet on thursday", "biscuit was mentioned", false},
		{"book biscuit in with the vet on thursday", "they like biscuit", false},
	} {
		t.Run(tt.said, func(t *testing.T) {
			t.Parallel()
			s := summary{wish: wish{things: thingsOf(tt.task), staff: staffOf(tt.task)}}
			if got := s.placed(tt.said); got != tt.want {
				t.Errorf("got %v, want %v", got, tt.want)
			}
		})
	}
}

func TestWhatMayBeLeftOutIsNotAskedFor(t *testing.T) {
	t.Parallel()
	asked := thingsOf("dinner for five, terrace if possible, high chair")
	if asked["terrace"] || !asked["chair"] || !asked["dinner"] {
		t.Errorf("got %v", asked)
	}
}

func TestADayThatIsNotWantedAnyMoreIsNoAlternative(t *testing.T) {
	t.Parallel()
	for _, task := range []string{"have the engineer come on Monday instead of Friday", "que venga el lunes en vez del viernes", "que venga el lunes y no el viernes"} {
		if w := wishOf(Asked{Task: task}, time.Date(2026, 11, 16, 9, 0, 0, 0, time.UTC)); len(w.days) != 1 {
			t.Errorf("%q: days %v", task, w.days)
		}
	}
}
