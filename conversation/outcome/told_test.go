package outcome

import (
	"maps"
	"testing"
	"time"
)

func TestDayAndTimeThatWereNotAskedForAreTold(t *testing.T) {
	t.Parallel()
	monday := time.Date(2026, 11, 23, 9, 0, 0, 0, time.UTC)
	for _, c := range []struct {
		name, task, highlights string
		date, at               string
		want                   map[string]string
	}{
		{"a day and a time", "Book a dental check-up. When: mornings", "The clinic booked the check-up for Friday 27 November at 9:30 am.", "", "",
			map[string]string{Date: "2026-11-27", Time: "09:30"}},
		{"the half that the task allows", "Book a dental check-up between 8 and 12", "The clinic booked the check-up for Friday at 9:30.", "", "",
			map[string]string{Date: "2026-11-27", Time: "09:30"}},
		{"an open half", "Book a dental check-up", "The clinic booked the check-up for Friday at 9.", "", "", map[string]string{Date: "2026-11-27"}},
		{"two days", "Book a dental check-up", "The check-up is booked for Friday 27 November, the second visit for Monday 30 November.", "", "", nil},
		{"asked for", "Book a dental check-up", "The clinic booked the check-up for Friday 27 November at 9:30 am.", "2026-11-27", "09:30", nil},
		{"en español", "Pedir cita con el dentista por la mañana", "Quedó reservada la cita el viernes 27 de noviembre a las 9:30 de la mañana.", "", "",
			map[string]string{Date: "2026-11-27", Time: "09:30"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			j := Judge(Result{Status: "success", Highlights: c.highlights, Now: monday, Asked: Asked{Category: "clinic", Task: c.task, Date: c.date, Time: c.at}})
			if j.Level != Confirmed || !maps.Equal(j.Told, c.want) {
				t.Errorf("%s (%s), told %v, want %v", j.Level, j.Reason, j.Told, c.want)
			}
		})
	}
}
