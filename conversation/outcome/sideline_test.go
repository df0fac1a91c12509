package outcome

import (
	"maps"
	"regexp"
	"testing"
	"time"
)

// atAsked is what is asked for on Thursday, 18 June 2026.
func atAsked(task, clock string, party int) Asked {
	return Asked{Category: "general", Date: "2026-06-18", Time: clock, PartySize: party, Task: task}
}

// valued is an account of a call and what it means; a row without changed values is confirmed as asked.
type valued struct {
	name    string
	asked   Asked
	text    string // summary, or talk when it begins with "A: "
	changed map[string]string
}

func (v valued) result() Result {
	r := Result{Status: "success", Asked: v.asked, Now: time.Date(2026, 6, 15, 10, 0, 0, 0, time.UTC)}
	if len(v.text) > 3 && v.text[:3] == "A: " {
		r.Transcript = talkOf(v.text)
	} else {
		r.Highlights = v.text
	}
	return r
}

func judgeValued(t *testing.T, rows []valued) {
	t.Helper()
	for _, tt := range rows {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			got := Judge(tt.result())
			if confirmed := got.Level == Confirmed; confirmed != (tt.changed == nil) || !maps.Equal(got.Changed, tt.changed) {
				t.Errorf("%q: %s (%s), changed %v; want changed %v", tt.text, got.Level, got.Reason, got.Changed, tt.changed)
			}
		})
	}
}

func TestChangeOfTimesThatBelongToSomethingElse(t *testing.T) {
	t.Parallel()
	cut := atAsked("Book a haircut on Thursday 18 June at 16:00 with Jade, name Corin", "16:00", 0)
	hall := atAsked("Hire the hall for a birthday party on Thursday 18 June at 14:00, name Mensah", "14:00", 0)
	cita := atAsked("Pedir cita con la pediatra el jueves 18 de junio a las 17:45 para Mateo", "17:45", 0)
	rosas := atAsked("Enviar un ramo de rosas el jueves 18 de junio a las 9 a la oficina de Juliana Pardo", "09:00", 0)
	judgeValued(t, []valued{
		{"a course before", cut, "A: I'd like a cut with Jade on Thursday at four for Corin.\nP: She's got a colour at three, that'll be finished, yep four works. Corin with a C?\nA: With a C, yes.\nP: Popped him in.", nil},
		{"a course before, and another hour", cut, "A: I'd like a cut with Jade on Thursday at four for Corin.\nP: She's got a colour at four, five works.\nA: Five is fine, then.\nP: Popped him in at five.", map[string]string{Time: "17:00"}},
		{"who leaves before", hall, "A: I'd like to hire the hall on Thursday from two, for a party, for Mrs Mensah.\nP: The yoga lot leave at one so you'd have time to set up.\nA: Perfect, please book it.\nP: Then that's booked. I'll ink it in, Mensah.", nil},
		{"who leaves before, and another hour", hall, "A: I'd like to hire the hall on Thursday from two, for a party, for Mrs Mensah.\nP: The yoga lot leave at two so you could have it at three.\nA: At three is fine, please book it.\nP: Then that's booked at three.", map[string]string{Time: "15:00"}},
		{"the doctor goes home", cita, "La cita de Mateo con la pediatra quedó reservada para el jueves. La doctora sale a las seis.", nil},
		{"the doctor goes home, and another hour", cita, "Mateo quedó apuntado con la pediatra el jueves a las cinco. La doctora sale a las seis menos cuarto.", map[string]string{Time: "17:00"}},
		{"music", hall, "Ms Farrow has booked the hall for the Mensah party on Thursday from two. Music must end at eleven.", nil},
		{"music, and another hour", hall, "Ms Farrow has booked the hall for the Mensah party on Thursday at five. Music must end at eleven.", map[string]string{Time: "17:00"}},
		{"the contract", hall, "Ms Farrow has booked the hall for the Mensah party on Thursday from two. The contract goes out tonight.", nil},
		{"the contract, and another day", hall, "Ms Farrow has booked the hall for the Mensah party on Friday from two. The contract goes out tonight.", map[string]string{Date: "2026-06-19"}},
		{"the courier sets off before", rosas, "El ramo de rosas quedó encargado para el jueves. El repartidor sale a las ocho y media.", nil},
		{"the courier sets off behind it", rosas, "El ramo de rosas quedó encargado para el jueves. El repartidor sale a las diez y media.", map[string]string{Time: "10:30"}},
	})
}

func TestChangeOfNumbersThatAreNoValue(t *testing.T) {
	t.Parallel()
	four := atAsked("Book a table for 4 on Thursday 18 June at 19:30, name Delacroix", "19:30", 4)
	more := atAsked("Change our booking for Petrov from 2 to 4 people on Thursday 18 June at 20:00", "20:00", 4)
	mas := atAsked("Pasar la reserva del jueves 18 de junio a las 14:00 de 5 a 7 personas, nombre Oyarzun", "14:00", 7)
	eye := atAsked("Tell Lee at the workshop that the train gets in on Thursday 18 June at 18:42", "18:42", 0)
	judgeValued(t, []valued{
		{"one guest of them", four, "The reservations manager gave Delacroix table nine for Thursday at 7:30 pm. One vegan guest was noted.", nil},
		{"a table for one", four, "The reservations manager booked Delacroix a table for one for Thursday at 7:30 pm.", map[string]string{PartySize: "1"}},
		{"children first", four, "A: A table for four on Thursday at half seven, the name's Delacroix.\nP: Any kids?\nA: Three kids, one adult.\nP: Booked, Thursday half seven.", nil},
		{"children first, and too many", four, "Booked for Delacroix on Thursday at 7:30 pm: three kids, two adults.", map[string]string{PartySize: "5"}},
		{"your guests and you", four, "The table is booked for Thursday at 7:30 pm with your three guests.", nil},
		{"your guests and you, too many", four, "The table is booked for Thursday at 7:30 pm with your five guests.", map[string]string{PartySize: "5"}},
		{"the two chairs are no day", four, "The table for four is booked on Thursday at 7:30 pm; the two high chairs are in the corner.", nil},
		{"the second is a day", four, "The table for four is booked for the second of July at 7:30 pm.", map[string]string{Date: "2026-07-02"}},
		{"the size before", more, "Going from two to four was no trouble, and the booking has been changed: Thursday at eight, Petrov.", nil},
		{"the size before, and another one", more, "The booking has been changed from two to three people: Thursday at eight, Petrov.", map[string]string{PartySize: "3"}},
		{"the size in our words", more, "A: We have a table for two on Thursday at eight, name Petrov. Could you make it four?\nP: Petrov, two at eight, four, yeah, that fits. Changed.\nA: Great.\nP: Bye.", nil},
		{"the size in our words, and another one", more, "A: We have a table for two on Thursday at eight, name Petrov. Could you make it four?\nP: Petrov, two at eight, four is a lot, three, yeah, that fits. Changed.\nA: Great.\nP: Bye.", map[string]string{PartySize: "2"}},
		{"the hour of before is no size", atAsked("Move the booking for 3 on Thursday 18 June from 20:00 to 18:30, name Castellano", "18:30", 3), "The booking was moved from 8 pm to 6:30 pm as requested. Still three people under Castellano.", nil},
		{"el tamaño de antes", mas, "Pasamos de cinco cubiertos a siete sin más; la reserva de Oyarzun queda cambiada, mismo día, misma hora.", nil},
		{"el tamaño de antes, y otro", mas, "Pasamos de cinco cubiertos a seis; la reserva de Oyarzun queda cambiada, mismo día, misma hora.", map[string]string{PartySize: "6"}},
		{"odd minutes", eye, "A: The train arrives on Thursday at eighteen forty-two, could you tell Lee?\nP: Eighteen forty-two, I'll tell him.\nA: Thanks.", nil},
		{"other odd minutes", eye, "A: The train arrives on Thursday at eighteen forty-two, could you tell Lee?\nP: Eighteen fifty-two, I'll tell him.\nA: Thanks.", map[string]string{Time: "18:52"}},
	})
}

func TestChangeThatTheTaskAllows(t *testing.T) {
	t.Parallel()
	loans := atAsked("Renew my three library loans until at least Thursday 18 June, card 7781", "", 0)
	bike := atAsked("Get the blue bike serviced by Thursday 18 June, Ms Hartnell", "", 0)
	wreath := atAsked("Deliver a wreath on Thursday 18 June before 9:00", "09:00", 0)
	car := atAsked("Cambio de aceite del Seat el jueves 18 de junio a las 8:00", "08:00", 0)
	other := atAsked("Book a table for 4 on Thursday 18 June at 20:00, or 20:30 if eight is gone, name Whittaker", "20:00", 4)
	other.Category = "restaurant"
	for _, tt := range []struct {
		valued
		confirmed bool
	}{
		{valued{"longer than the least", loans, "All three loans have been extended to June 30.", map[string]string{Date: "2026-06-30"}}, true},
		{valued{"shorter than the least", loans, "All three loans have been extended to June 17.", map[string]string{Date: "2026-06-17"}}, false},
		{valued{"before the day by which", bike, "The service of the blue bike is booked for Wednesday.", map[string]string{Date: "2026-06-17"}}, true},
		{valued{"behind the day by which", bike, "The service of the blue bike is booked for Friday.", map[string]string{Date: "2026-06-19"}}, false},
		{valued{"before the hour", wreath, "The wreath is booked for delivery on Thursday at 8:30.", map[string]string{Time: "08:30"}}, true},
		{valued{"behind the hour", wreath, "The wreath is booked for delivery on Thursday at 9:30.", map[string]string{Time: "09:30"}}, false},
		{valued{"an hour that the task has not", other, "Eight was gone, so a half past nine alternative was taken instead. Monsoon has four under Whittaker.", map[string]string{Time: "21:30"}}, false},
		{valued{"when it will be ready", car, "El taller recibe el Seat el jueves 18 a las 8 de la mañana. Estará listo al mediodía y cuesta 75 €.", nil}, true},
		{valued{"when it will be ready, and another day", car, "El taller recibe el Seat el viernes 19 a las 8 de la mañana. Estará listo al mediodía y cuesta 75 €.", nil}, false},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			got := Judge(tt.result())
			if (got.Level == Confirmed) != tt.confirmed || tt.changed != nil && !maps.Equal(got.Changed, tt.changed) || !tt.confirmed && len(got.Changed) == 0 {
				t.Errorf("%q: %s (%s), changed %v; want confirmed %t, changed %v", tt.text, got.Level, got.Reason, got.Changed, tt.confirmed, tt.changed)
			}
		})
	}
}

func TestChangeToTheOtherHourOfTheTaskIsTold(t *testing.T) {
	t.Parallel()
	r := Result{
		Status: "success", Now: time.Date(2026, 7, 6, 10, 0, 0, 0, time.UTC), NextSteps: "None",
		Highlights: "Eight was gone, so the half past eight alternative you allowed was taken instead. Monsoon has four under Whittaker.",
		Asked: Asked{
			Category: "restaurant", Date: "2026-07-11", Time: "20:00", PartySize: 4, Language: "en",
			Task: "Book a table for 4 on Saturday 11 July at 20:00, or 20:30 if eight is gone, name Whittaker",
		},
	}
	if got := Judge(r); got.Level != Confirmed || got.Changed[Time] != "20:30" {
		t.Errorf("%s (%s), changed %v; want confirmed for 20:30, which the task allows", got.Level, got.Reason, got.Changed)
	}
}

func TestEverySidelineMatchesItsExample(t *testing.T) {
	t.Parallel()
	for _, s := range sidelines {
		if !regexp.MustCompile(s.pattern).MatchString(s.example) || s.example != fold(s.example) {
			t.Errorf("sideline %q does not match its example %q", s.pattern, s.example)
		}
		if w := wishOf(Asked{Task: "book"}, time.Date(2026, 6, 15, 10, 0, 0, 0, time.UTC)); !empty(w.read(s.example)) {
			t.Errorf("%q: read %v, want nothing", s.example, w.read(s.example))
		}
	}
}
