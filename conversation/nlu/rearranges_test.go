package nlu_test

import (
	"testing"

	"github.com/kallybot/kallybot/conversation/nlu"
)

// TestChangingABookingIsNoYesToAnother tells what a message wants done with a booking that was made, and that it agrees to nothing.
func TestChangingABookingIsNoYesToAnother(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct {
		name, lang, text    string
		rearranges, revokes bool
	}{
		{"cancel the", "en", "cancel the booking", true, true},
		{"cancel my", "en", "please cancel my table", true, true},
		{"cancel that", "en", "cancel that booking", true, true},
		{"cancel the request", "en", "cancel that", false, false},
		{"not to be cancelled", "en", "don't cancel the booking", false, false},
		{"change the", "en", "change the booking to friday at 8", true, false},
		{"move my", "en", "move my table to friday", true, false},
		{"book one", "en", "book a table for friday", false, false},
		{"cancela la", "es", "cancela la reserva", true, true},
		{"cancela esa", "es", "cancela esa reserva", true, true},
		{"anula esa", "es", "anula esa reserva", true, true},
		{"no se cancela", "es", "no canceles la reserva", false, false},
		{"cambia la", "es", "cambia la reserva al viernes a las 8", true, false},
		{"reserva una", "es", "reserva una mesa para el viernes", false, false},
	} {
		t.Run(tt.lang+" "+tt.name, func(t *testing.T) {
			t.Parallel()
			r := reader.Read(nlu.Request{Text: tt.text, Lang: tt.lang, Now: wednesday})
			if r.Rearranges != tt.rearranges || r.Revokes != tt.revokes {
				t.Errorf("%q: rearranges %v, revokes %v; want %v, %v", tt.text, r.Rearranges, r.Revokes, tt.rearranges, tt.revokes)
			}
			if r.Has(nlu.Confirm) {
				t.Errorf("%q: is a yes: %v", tt.text, r.Intents)
			}
		})
	}
}
