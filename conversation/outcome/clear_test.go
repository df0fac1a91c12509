package outcome

import (
	"testing"
	"time"
)

// judged is the judgement of a summary about a table for three on Saturday, November 28, at eight in the evening.
func judged(t *testing.T, highlights string) Judgement {
	t.Helper()
	return Judge(Result{Status: "success", Highlights: highlights, Now: time.Date(2026, 11, 20, 12, 0, 0, 0, time.UTC),
		Asked: Asked{Category: "restaurant", Date: "2026-11-28", Time: "20:00", PartySize: 3, Task: "Book a table"}})
}

func TestAgreementIsReadWhateverItsShape(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct{ name, text string }{
		{"received", "They are going to welcome the three of you on Saturday at eight."},
		{"recibidos", "Nos reciben el sábado a las ocho; somos tres."},
		{"every word known", "Marco holds a table for the three of you on Saturday at eight."},
		{"todas las palabras", "Las tres plazas del sábado a las ocho son vuestras."},
		{"after a turn", "They were full at first, then found a cancellation and gave us Saturday at 8 for three."},
		{"an offer taken", "They offered three seats at eight on Saturday and the caller took them at once."},
		{"una oferta aceptada", "Ofrecieron el sábado a las ocho para tres y se aceptó."},
		{"a yes that is told", "Dijeron que sí, que el sábado a las ocho tienen la mesa para los tres."},
		{"the word beside the list", "The answer was yes. Three people on Saturday at 8 pm, under Okafor."},
		{"no trouble", "No trouble at all. Three on Saturday at eight, name of Okafor."},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			if got := judged(t, tt.text); got.Level != Confirmed {
				t.Errorf("Judge(%q) = %+v, want confirmed", tt.text, got)
			}
		})
	}
}

func TestSameShapeWithADoubtAgreesToNothing(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct{ name, text string }{
		{"they would", "They would welcome the three of you on Saturday at eight."},
		{"whose own", "The doctor sees her own three children on Saturday at eight."},
		{"an unknown word", "Marco holds a grudge against three on Saturday at eight."},
		{"for others", "They hold three places on Saturday at eight for the staff."},
		{"para otros", "Guardan tres plazas el sábado a las ocho para el personal."},
		{"a turn for the worse", "They expect three on Saturday at eight, but those are the Hendersons."},
		{"an offer not taken", "They offered three seats at eight on Saturday and the caller did not take them."},
		{"una oferta no aceptada", "Ofrecieron el sábado a las ocho para tres y no se aceptó."},
		{"a wish noted", "Our wish for three on Saturday at eight is noted."},
		{"when somebody says so", "Queda hecho cuando lo diga el dueño: tres, sábado, a las ocho."},
		{"a web page says so", "Their website shows Saturday at eight for three as reserved."},
		{"the call took place", "The call took place on Saturday at eight and three people spoke."},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			if got := judged(t, tt.text); got.Level == Confirmed {
				t.Errorf("Judge(%q) = %+v, want anything but confirmed", tt.text, got)
			}
		})
	}
}

func TestWhatTheTaskAllowsBesides(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct {
		name, task, text string
		level            Level
	}{
		{"a smaller party", "Book a table for 7, six is fine if they cannot do seven", "Table for 6 booked on Saturday at 8 pm.", Confirmed},
		{"un grupo menor", "Reservar para 7; si no caben, 6 también sirve", "Mesa reservada para 6 personas el sábado a las 20:00.", Confirmed},
		{"an even smaller one", "Book a table for 7, six is fine if they cannot do seven", "Table for 5 booked on Saturday at 8 pm.", Unclear},
		{"within the limit", "Book a table at 80 euros a head, anything up to 90 is fine", "Table for 7 booked on Saturday at 8 pm for 86 euros a head.", Confirmed},
		{"above the limit", "Book a table at 80 euros a head, anything up to 90 is fine", "Table for 7 booked on Saturday at 8 pm for 96 euros a head.", Unclear},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			got := Judge(Result{Status: "success", Highlights: tt.text, Asked: Asked{Category: "restaurant", Date: "2026-11-28", Time: "20:00", PartySize: 7, Task: tt.task}})
			if got.Level != tt.level || len(got.Changed) != 1 {
				t.Errorf("Judge(%q) for %q = %+v, want %s with one change", tt.text, tt.task, got, tt.level)
			}
		})
	}
}

func TestBirthdayIsNoDayOfTheAppointment(t *testing.T) {
	t.Parallel()
	got := Judge(Result{Status: "success", Now: time.Date(2026, 11, 20, 12, 0, 0, 0, time.UTC),
		Asked: Asked{Category: "clinic", Date: "2026-12-02", Time: "16:30", Task: "Make an appointment"},
		Transcript: talkOf("A: An appointment on December second at half past four, please.\nP: We can fit that in. Date of birth?\n" +
			"A: Third of May 1980.\nP: Lovely. That's you booked in.")})
	if got.Level != Confirmed || len(got.Changed) != 0 {
		t.Errorf("%+v, want confirmed as asked", got)
	}
}
