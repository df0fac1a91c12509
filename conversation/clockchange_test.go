package conversation_test

import (
	"strings"
	"testing"
	"time"

	"github.com/kallybot/kallybot/conversation"
)

// TestHoursHoldOverAClockChange says when to call, or asks to be reminded, before the clocks of a place change, and looks for when
// that is due.
func TestHoursHoldOverAClockChange(t *testing.T) {
	t.Parallel()
	const request = "book a table for 4 on DAY at 9 pm at Casa Pepe, +34 911 230 100, name Ana García"
	for _, row := range []struct {
		name   string
		now    string
		zone   string // of the person; the place is in Madrid
		day    string // of the booking
		says   string // when to call; empty: the call is made at once, and a reminder is wanted
		due    string
		spoken string // in what is answered
	}{
		{"called on the day the clocks go back", "2026-10-24T17:00:00+02:00", "Europe/Madrid", "Monday", "call them tomorrow at 10", "2026-10-25T09:00:00Z", "10:00"},
		{"called on the day they go forward", "2027-03-27T17:00:00+01:00", "Europe/Madrid", "Monday", "call them tomorrow at 10", "2027-03-28T08:00:00Z", "10:00"},
		{"when they open, after they went back", "2026-10-24T23:30:00+02:00", "Europe/Madrid", "Monday", "call them when they open", "2026-10-25T12:00:00Z", "13:00"},
		{"when they open, after they went forward", "2027-03-27T23:30:00+01:00", "Europe/Madrid", "Monday", "call them when they open", "2027-03-28T11:00:00Z", "13:00"},
		{"when they open on the day after, which has another clock", "2026-10-23T17:00:00+02:00", "Europe/Madrid", "Monday", "call them on Sunday when they open", "2026-10-25T12:00:00Z", "13:00"},
		{"a span over the hour that comes twice", "2026-10-25T02:50:00+02:00", "Europe/Madrid", "Monday", "call them in 20 minutes", "2026-10-25T01:10:00Z", "02:10"},
		{"a span over the hour that is left out", "2027-03-28T01:50:00+01:00", "Europe/Madrid", "Monday", "call them in 20 minutes", "2027-03-28T01:10:00Z", "03:10"},
		{"the person's clocks change on another day", "2026-10-24T12:00:00-04:00", "America/New_York", "Monday", "call them tomorrow at 15:00", "2026-10-25T14:00:00Z", "15:00"},
		{"a reminder after they went back", "2026-10-20T17:00:00+02:00", "Europe/Madrid", "Monday", "", "2026-10-25T09:00:00Z", "10:00"},
		{"a reminder before they go back", "2026-10-20T17:00:00+02:00", "Europe/Madrid", "Sunday", "", "2026-10-24T08:00:00Z", "10:00"},
		{"a reminder after they went forward", "2027-03-23T17:00:00+01:00", "Europe/Madrid", "Monday", "", "2027-03-28T08:00:00Z", "10:00"},
		{"a reminder before they go forward", "2027-03-23T17:00:00+01:00", "Europe/Madrid", "Sunday", "", "2027-03-27T09:00:00Z", "10:00"},
		{"a reminder on the person's own clock", "2026-10-28T12:00:00-04:00", "America/New_York", "Monday", "", "2026-11-01T15:00:00Z", "10:00"},
	} {
		t.Run(row.name, func(t *testing.T) {
			t.Parallel()
			m := newMachine(t)
			m.Options.Zone, m.Options.Region = row.zone, "ES"
			w := newWorld(t, m)
			now, err := time.Parse(time.RFC3339, row.now)
			if err != nil {
				t.Fatal(err)
			}
			w.now = now
			w.ends = append(w.ends, newEnding("success", "ai: Is a table free then, please?\nhuman: Yes, perfect, that is booked."))
			w.write(strings.ReplaceAll(request, "DAY", row.day))
			if row.says != "" {
				w.write(row.says)
			}
			w.write("yes")
			if row.says == "" {
				w.press("press", "Remind me")
			}
			due, found := waits(w)
			if got := due.UTC().Format(time.RFC3339); !found || got != row.due {
				t.Fatalf("due %s, want %s:\n%s", got, row.due, w.out.String())
			}
			if !strings.Contains(w.out.String(), row.spoken) {
				t.Errorf("%s is not told:\n%s", row.spoken, w.out.String())
			}
			w.out.Reset()
			w.wait(due.Sub(now).String())
			if text := w.out.String(); w.calls != 1 || row.says == "" && !strings.Contains(text, "Reminder: Casa Pepe") {
				t.Errorf("%d calls, and at that hour:\n%s", w.calls, text)
			}
		})
	}
}

// waits is when the call or the reminder that is kept comes due.
func waits(w *world) (time.Time, bool) {
	for _, j := range w.jobs {
		if _, call := j.effect.(conversation.Place); call || strings.HasPrefix(j.name, "remind:") {
			return j.due, true
		}
	}
	return time.Time{}, false
}
