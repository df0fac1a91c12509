package calendar_test

import (
	"errors"
	"strings"
	"testing"
	"time"

	"github.com/kallybot/kallybot/conversation/calendar"
)

// file is an iCalendar file of lines.
func file(lines ...string) []byte { return []byte(strings.Join(lines, "\r\n") + "\r\n") }

// event is a file with one appointment of lines.
func event(lines ...string) []byte {
	all := append([]string{"BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:x", "METHOD:REQUEST", "BEGIN:VEVENT", "UID:u", "DTSTAMP:20261101T000000Z"}, lines...)
	return file(append(all, "END:VEVENT", "END:VCALENDAR")...)
}

// zones knows two zones.
func zones(name string) (*time.Location, bool) {
	if name == "Europe/Madrid" {
		return madrid, true
	}
	return time.UTC, name == "UTC"
}

func TestOnlyWhenWhereAndWhatIsRead(t *testing.T) {
	t.Parallel()
	at := time.Date(2026, 11, 20, 21, 0, 0, 0, madrid)
	for name, row := range map[string]struct {
		in   []string
		want calendar.Event
	}{
		"in utc":            {[]string{"DTSTART:20261120T200000Z", "DTEND:20261120T210000Z", "SUMMARY:Table"}, calendar.Event{Start: at, Length: time.Hour, Title: "Table"}},
		"on a day":          {[]string{"DTSTART;VALUE=DATE:20261120"}, calendar.Event{Start: time.Date(2026, 11, 20, 0, 0, 0, 0, madrid), Days: 1}},
		"on some days":      {[]string{"DTSTART;VALUE=DATE:20261120", "DTEND;VALUE=DATE:20261122"}, calendar.Event{Start: time.Date(2026, 11, 20, 0, 0, 0, 0, madrid), Days: 2}},
		"in a zone":         {[]string{"DTSTART;TZID=Europe/Madrid:20261120T210000"}, calendar.Event{Start: at}},
		"in a quoted zone":  {[]string{`DTSTART;TZID="Europe/Madrid":20261120T210000`}, calendar.Event{Start: at}},
		"on the clock here": {[]string{"DTSTART:20261120T210000"}, calendar.Event{Start: at}},
		"no zone's end":     {[]string{"DTSTART:20261120T200000Z", "DTEND;TZID=../../etc:20261120T210000"}, calendar.Event{Start: at}},
		"an end before":     {[]string{"DTSTART:20261120T200000Z", "DTEND:20261119T210000Z"}, calendar.Event{Start: at}},
		"an alarm":          {[]string{"DTSTART:20261120T200000Z", "BEGIN:VALARM", "ACTION:EMAIL", "ATTENDEE:mailto:a@example.com", "TRIGGER:-PT5M", "END:VALARM"}, calendar.Event{Start: at}},
		"injected lines":    {[]string{"DTSTART:20261120T200000Z", "SUMMARY:Table", "ATTACH:https://evil.example/x", "URL:https://evil.example", "X-EVIL:1", "RRULE:FREQ=SECONDLY"}, calendar.Event{Start: at, Title: "Table"}},
		"escaped breaks":    {[]string{"DTSTART:20261120T200000Z", `SUMMARY:Table\nATTACH:https://evil.example\, now`}, calendar.Event{Start: at, Title: "Table ATTACH:https://evil.example, now"}},
		"a parameter":       {[]string{"DTSTART:20261120T200000Z", `LOCATION;ALTREP="https://evil.example":Bella Italia`}, calendar.Event{Start: at, Place: "Bella Italia"}},
		"what hides":        {[]string{"DTSTART:20261120T200000Z", "DESCRIPTION:Ta\u202eb\u200ble"}, calendar.Event{Start: at, Description: "Table"}},
		"a folded line":     {[]string{"DTSTART:20261120T200000Z", "SUMMARY:Ta", " ble"}, calendar.Event{Start: at, Title: "Table"}},
		"several of them":   {[]string{"DTSTART:20261120T200000Z", "END:VEVENT", "BEGIN:VEVENT", "UID:v", "DTSTART:20261121T200000Z"}, calendar.Event{Start: at}},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			got, err := calendar.Read(event(row.in...), madrid, zones)
			if err != nil || !got.Start.Equal(row.want.Start) || got.Start.Location() != madrid {
				t.Fatalf("begins %v, %v, want %v", got.Start, err, row.want.Start)
			}
			if got.Start = row.want.Start; got != row.want {
				t.Errorf("got %+v, want %+v", got, row.want)
			}
		})
	}
}

func TestFileWithoutAppointmentIsNone(t *testing.T) {
	t.Parallel()
	for name, in := range map[string][]byte{
		"nothing":      nil,
		"no calendar":  []byte("<html>"),
		"no event":     file("BEGIN:VCALENDAR", "VERSION:2.0", "END:VCALENDAR"),
		"no beginning": event("SUMMARY:Table"),
		"no time":      event("DTSTART:soon"),
		"no zone":      event("DTSTART;TZID=../../etc/passwd:20261120T200000"),
		"cut":          []byte("BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\n"),
		"too long":     event("DTSTART:20261120T200000Z", "SUMMARY:"+strings.Repeat("a", 1<<17)),
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			if got, err := calendar.Read(in, madrid, zones); !errors.Is(err, calendar.ErrNone) {
				t.Errorf("got %+v, %v", got, err)
			}
		})
	}
}

func FuzzRead(f *testing.F) {
	f.Add(event("DTSTART:20261120T200000Z", `SUMMARY:a\nb`))
	f.Add(event("DTSTART;TZID=Europe/Madrid:20261120T210000", "BEGIN:VALARM", "END:VALARM"))
	f.Add(event("DTSTART;VALUE=DATE:20261120", "DTEND;VALUE=DATE:20991120"))
	f.Fuzz(func(t *testing.T, in []byte) {
		e, err := calendar.Read(in, madrid, zones)
		if err != nil {
			return
		}
		e.ID = "u"
		read(t, calendar.File(e)) // what was read can be handed on
	})
}
