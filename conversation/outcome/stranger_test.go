package outcome

import (
	"testing"
	"time"
)

// TestStrangersAgreeToNothing gives summaries whose words are those of an agreement, with another business, for somebody else, or to another
// question. Each stands beside one that differs in that alone.
func TestStrangersAgreeToNothing(t *testing.T) {
	t.Parallel()
	visit := Asked{Category: "clinic", Date: "2026-12-15", Time: "10:00", Task: "Book a cleaning at the dentist for Anna Weber", Language: "en"}
	cita := Asked{Category: "clinic", Date: "2026-12-15", Time: "10:00", Task: "Pedir cita con el dentista para Ana López", Language: "es"}
	machine := Asked{Category: "general", Task: "Ask whether they repair espresso machines and what it costs", Language: "en"}
	cafetera := Asked{Category: "general", Task: "Preguntar si arreglan cafeteras y cuánto cuesta", Language: "es"}
	dinner, cena := table("Book a table."), table("Reservar una mesa.")
	for _, tt := range []struct {
		name       string
		asked      Asked
		highlights string
		want       bool
	}{
		{"another business", dinner, "The call reached Luigi's, a different restaurant, which gladly reserved a table for four on Saturday at 8pm under the name Weber.", false},
		{"the business", dinner, "The call reached Luigi's, which gladly reserved a table for four on Saturday at 8pm under the name Weber.", true},
		{"another business in Spanish", cena, "Contestaron en Casa Lucio, otro restaurante, y nos reservaron encantados una mesa para cuatro el sábado a las 20:00.", false},
		{"the business in Spanish", cena, "Contestaron en Casa Lucio y nos reservaron encantados una mesa para cuatro el sábado a las 20:00.", true},
		{"another patient", visit, "The receptionist confirmed the cleaning on Tuesday at 10am for Peter Braun, who was already in their calendar for that slot.", false},
		{"the patient", visit, "The receptionist confirmed the cleaning on Tuesday at 10am for Anna Weber, who was already in their calendar.", true},
		{"another patient in Spanish", cita, "La recepcionista confirmó la cita del martes a las 10:00 para Pedro Ruiz, que ya estaba apuntado en esa hora.", false},
		{"the patient in Spanish", cita, "La recepcionista confirmó la cita del martes a las 10:00 para Ana López, que ya estaba apuntada en esa hora.", true},
		{"a month is no patient", visit, "The receptionist confirmed the cleaning at 10am for Tuesday December 15 and thanked us for calling.", true},
		{"values alone", dinner, "Saturday 8pm 4, Saturday 8pm 4, Saturday 8pm 4, Saturday 8pm 4, Saturday 8pm 4", false},
		{"another question", machine, "The owner said that he is happy to help, that the shop is open on Saturday until six and that the bus stops right outside.", false},
		{"another question in Spanish", cafetera, "El dueño dijo que ayuda encantado, que la tienda abre el sábado hasta las seis y que el autobús para en la puerta.", false},
		{"the question", machine, "The owner said that they repair espresso machines and that it costs 60 euros, and he was happy to help.", true},
		{"the question in Spanish", cafetera, "El dueño dijo que arreglan cafeteras y que cuesta 60 euros, y ayuda encantado.", true},
		{"a week later", dinner, "The host put us down for the Saturday after next at 8pm, four people, and wished us a wonderful evening.", false},
		{"the week", dinner, "The host put us down for Saturday at 8pm, four people, and wished us a wonderful evening.", true},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			got := Judge(Result{
				Status: "success", Highlights: tt.highlights, Asked: tt.asked, Lang: tt.asked.Language,
				Now: time.Date(2026, 12, 10, 12, 0, 0, 0, time.UTC),
			})
			if (got.Level == Confirmed) != tt.want {
				t.Errorf("%s (%s), want confirmed: %v", got.Level, got.Reason, tt.want)
			}
		})
	}
}
