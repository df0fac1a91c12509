package conversation_test

import (
	"strings"
	"testing"
)

// TestReferenceOfABookingIsNamedWhenItIsChanged: what the business called it by is told again, and nothing else is taken for that.
func TestReferenceOfABookingIsNamedWhenItIsChanged(t *testing.T) {
	t.Parallel()
	for said, want := range map[string]string{
		"The booking reference is CP-4471.":              "CP-4471",
		"Booked, ref. 77812.":                            "77812",
		"Confirmation number: AB12CD":                    "AB12CD",
		"Su localizador es X9Z-1.":                       "X9Z-1",
		"El número de reserva es 4471.":                  "4471",
		"El código de la confirmación: K7P2":             "K7P2",
		"The booking is for 21:00, 4 people.":            "",
		"The reference is on its way.":                   "",
		"Reserva confirmada para el 2026-11-21.":         "",
		"reference <b>1234</b>":                          "",
		"Their reservation number will come by message.": "",
	} {
		w := newWorld(t, newMachine(t))
		w.ends = append(w.ends, newEnding("success", "highlights: "+said+"\nai: Is a table free then, please?\nhuman: Yes, perfect, that is booked."))
		w.do("> book a table for 4 tomorrow at 8 pm at Bella Italia, +1 212 555 0100, name John Smith")
		w.do("> yes")
		w.out.Reset()
		w.do("press Cancel booking")
		_, got, _ := strings.Cut(w.out.String(), "(reference ")
		got, _, _ = strings.Cut(got, ")")
		if got != want {
			t.Errorf("%q: got %q, want %q", said, got, want)
		}
	}
}
