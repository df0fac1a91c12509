package calendar_test

import (
	"errors"
	"strings"
	"testing"
	"time"

	"github.com/kallybot/kallybot/conversation/calendar"
)

var stamp = time.Date(2026, 11, 20, 18, 0, 0, 0, time.UTC)

// file is an iCalendar file of lines.
func file(lines ...string) []byte { return []byte(strings.Join(lines, "\r\n") + "\r\n") }

// event is a file with one appointment of lines.
func event(lines ...string) []byte {
	all := append([]string{"BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:x", "METHOD:REQUEST", "BEGIN:VEVENT", "UID:u", "DTSTAMP:20261101T000000Z"}, lines...)
	return file(append(all, "END:VEVENT", "END:VCALENDAR")...)
}

func TestOnlyWhenWhereAndWhatIsHandedOn(t *testing.T) {
	t.Parallel()
	for name, row := range map[string]struct {
		in   []string
		want []string
	}{
		"in utc":          {[]string{"DTSTART:20261120T200000Z", "DTEND:20261120T210000Z", "SUMMARY:Table"}, []string{"DTSTART:20261120T200000Z", "DTEND:20261120T210000Z", "SUMMARY:Table"}},
		"on a day":        {[]string{"DTSTART;VALUE=DATE:20261120"}, []string{"DTSTART;VALUE=DATE:20261120"}},
		"in a zone":       {[]string{"DTSTART;TZID=Europe/Madrid:20261120T210000"}, []string{"DTSTART;TZID=Europe/Madrid:20261120T210000"}},
		"no zone's end":   {[]string{"DTSTART:20261120T200000Z", "DTEND;TZID=../../etc:20261120T210000"}, []string{"DTSTART:20261120T200000Z"}},
		"an alarm":        {[]string{"DTSTART:20261120T200000Z", "BEGIN:VALARM", "ACTION:EMAIL", "ATTENDEE:mailto:a@example.com", "TRIGGER:-PT5M", "END:VALARM"}, []string{"DTSTART:20261120T200000Z"}},
		"injected lines":  {[]string{"DTSTART:20261120T200000Z", "SUMMARY:Table", "ATTACH:https://evil.example/x", "ATTENDEE:mailto:a@example.com", "ORGANIZER:mailto:b@example.com", "URL:https://evil.example", "X-EVIL:1", "RRULE:FREQ=SECONDLY"}, []string{"DTSTART:20261120T200000Z", "SUMMARY:Table"}},
		"escaped breaks":  {[]string{"DTSTART:20261120T200000Z", `SUMMARY:Table\nATTACH:https://evil.example\, now`}, []string{"DTSTART:20261120T200000Z", `SUMMARY:Table ATTACH:https://evil.example\, now`}},
		"a parameter":     {[]string{"DTSTART:20261120T200000Z", `LOCATION;ALTREP="https://evil.example":Bella Italia`}, []string{"DTSTART:20261120T200000Z", "LOCATION:Bella Italia"}},
		"what hides":      {[]string{"DTSTART:20261120T200000Z", "SUMMARY:Ta\u202eb\u200ble"}, []string{"DTSTART:20261120T200000Z", "SUMMARY:Table"}},
		"a folded line":   {[]string{"DTSTART:20261120T200000Z", "SUMMARY:Ta", " ble"}, []string{"DTSTART:20261120T200000Z", "SUMMARY:Table"}},
		"several of them": {[]string{"DTSTART:20261120T200000Z", "END:VEVENT", "BEGIN:VEVENT", "UID:v", "DTSTART:20261121T200000Z"}, []string{"DTSTART:20261120T200000Z"}},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			got, err := calendar.Clean(event(row.in...), "call-1@kallybot", stamp)
			want := append([]string{"BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//kallybot//EN", "BEGIN:VEVENT", "UID:call-1@kallybot", "DTSTAMP:20261120T180000Z"}, row.want...)
			want = append(want, "END:VEVENT", "END:VCALENDAR")
			if err != nil || string(got) != string(file(want...)) {
				t.Errorf("got %v\n%s\nwant\n%s", err, got, file(want...))
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
		"cut":          []byte("BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\n"),
		"too long":     event("DTSTART:20261120T200000Z", "SUMMARY:"+strings.Repeat("a", 1<<17)),
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			if got, err := calendar.Clean(in, "u", stamp); !errors.Is(err, calendar.ErrNone) {
				t.Errorf("got %q, %v", got, err)
			}
		})
	}
}

func FuzzClean(f *testing.F) {
	f.Add(event("DTSTART:20261120T200000Z", `SUMMARY:a\nb`))
	f.Add(event("DTSTART;TZID=Europe/Madrid:20261120T210000", "BEGIN:VALARM", "END:VALARM"))
	f.Fuzz(func(t *testing.T, in []byte) {
		out, err := calendar.Clean(in, "u", stamp)
		if err != nil {
			return
		}
		for line := range strings.SplitSeq(strings.TrimSuffix(string(out), "\r\n"), "\r\n") {
			name, _, _ := strings.Cut(line, ":")
			name, _, _ = strings.Cut(name, ";")
			switch name {
			case "BEGIN", "END", "VERSION", "PRODID", "UID", "DTSTAMP", "DTSTART", "DTEND", "SUMMARY", "LOCATION", "DESCRIPTION":
			default:
				if !strings.HasPrefix(line, " ") {
					t.Fatalf("handed on %q", line)
				}
			}
			if strings.ContainsAny(line, "\r\n\x00") {
				t.Fatalf("a break in %q", line)
			}
		}
	})
}
