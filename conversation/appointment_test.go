package conversation_test

import (
	"strings"
	"testing"
)

// entrySent is the calendar file of a booking on Friday at nine in Madrid, after the far side has sent its own file; unfolded.
func entrySent(t *testing.T, farSide ...string) string {
	t.Helper()
	w := newWorld(t, newMachine(t))
	w.calendar = []byte(strings.Join(farSide, "\r\n"))
	w.ends = append(w.ends, newEnding("success", "ai: Is a table free then, please?\nhuman: Yes, perfect, that is booked."))
	w.do("> book a table for 4 tomorrow at 9 pm at Casa Pepe, +34 911 230 100, name Ana")
	w.do("> yes")
	w.do("press Calendar file")
	if len(w.files) != 1 {
		t.Fatalf("%d files:\n%s", len(w.files), w.out.String())
	}
	return strings.ReplaceAll(string(w.files[0]), "\r\n ", "")
}

func theirEntry(lines ...string) []string {
	return append(append([]string{"BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:x", "METHOD:REQUEST", "BEGIN:VEVENT", "UID:theirs", "DTSTAMP:20261101T000000Z"}, lines...),
		"END:VEVENT", "END:VCALENDAR", "")
}

func TestFarSideEntryAddsToOurs(t *testing.T) {
	t.Parallel()
	got := entrySent(t, theirEntry("DTSTART:20261121T200000Z", "DTEND:20261121T213000Z", "SUMMARY:Dinner", "LOCATION:Calle Mayor 1",
		"DESCRIPTION:Ask for Marta", "ATTENDEE:mailto:x@example.com", "ATTACH:https://evil.example", "BEGIN:VALARM", "ACTION:EMAIL", "TRIGGER:-PT5M", "END:VALARM")...)
	for _, want := range []string{"DTSTART;TZID=Europe/Madrid:20261121T210000", "DTEND;TZID=Europe/Madrid:20261121T223000", "SUMMARY:Dinner", "LOCATION:Calle Mayor 1",
		"4 people\\, under Ana. Ask for Marta", "TRIGGER:-PT2H0M", "BEGIN:VTIMEZONE", "@kallybot", "SEQUENCE:0"} {
		if !strings.Contains(got, want) {
			t.Errorf("no %s in\n%s", want, got)
		}
	}
	for _, not := range []string{"(tomorrow)", "theirs", "ATTACH", "ATTENDEE", "EMAIL", "METHOD"} {
		if strings.Contains(got, not) {
			t.Errorf("%s in\n%s", not, got)
		}
	}
}

func TestFarSideEntryOfAnotherTimeIsNotBelieved(t *testing.T) {
	t.Parallel()
	for name, lines := range map[string][]string{
		"another hour": theirEntry("DTSTART:20261121T190000Z", "SUMMARY:Dinner"),
		"another day":  theirEntry("DTSTART;TZID=Europe/Madrid:20261122T210000", "SUMMARY:Dinner"),
		"a whole day":  theirEntry("DTSTART;VALUE=DATE:20261121", "SUMMARY:Dinner"),
		"no file":      {"<html>"},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			got := entrySent(t, lines...)
			if !strings.Contains(got, "DTSTART;TZID=Europe/Madrid:20261121T210000") || strings.Contains(got, "Dinner") || !strings.Contains(got, "SUMMARY:Casa Pepe") {
				t.Errorf("got\n%s", got)
			}
		})
	}
}
