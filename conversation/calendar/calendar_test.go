package calendar_test

import (
	"bytes"
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/emersion/go-ical"

	"github.com/kallybot/kallybot/conversation/calendar"
)

var madrid = func() *time.Location {
	loc, err := time.LoadLocation("Europe/Madrid")
	if err != nil {
		panic(err)
	}
	return loc
}()

func dinner() calendar.Event {
	return calendar.Event{ID: "abc", Made: time.Date(2026, 11, 20, 17, 0, 0, 0, time.UTC), Start: time.Date(2026, 11, 21, 21, 0, 0, 0, madrid),
		Length: 2 * time.Hour, Title: "Casa Pepe", Place: "Casa Pepe, +34 911 23 01 00", Description: "4 people, under Ana García", Remind: 2 * time.Hour}
}

// read parses a file with a library that did not make it, and returns its only event.
func read(t *testing.T, file []byte) *ical.Event {
	t.Helper()
	cal, err := ical.NewDecoder(bytes.NewReader(file)).Decode()
	if err != nil {
		t.Fatalf("%v:\n%s", err, file)
	}
	if zones := len(cal.Children) - len(cal.Events()); zones > 1 || len(cal.Events()) != 1 {
		t.Fatalf("%d components, %d events:\n%s", len(cal.Children), len(cal.Events()), file)
	}
	var again bytes.Buffer
	if err := ical.NewEncoder(&again).Encode(cal); err != nil { // it checks what a calendar must hold
		t.Fatalf("%v:\n%s", err, file)
	}
	e := cal.Events()[0]
	return &e
}

func TestFileSaysWhatWasBooked(t *testing.T) {
	t.Parallel()
	want := dinner()
	file := calendar.File(want)
	e := read(t, file)
	start, err := e.DateTimeStart(time.UTC)
	if err != nil || !start.Equal(want.Start) {
		t.Errorf("start %v, %v", start, err)
	}
	end, err := e.DateTimeEnd(time.UTC)
	if err != nil || !end.Equal(want.Start.Add(want.Length)) {
		t.Errorf("end %v, %v", end, err)
	}
	for name, text := range map[string]string{
		ical.PropSummary: want.Title, ical.PropLocation: want.Place, ical.PropDescription: want.Description, ical.PropUID: "abc@kallybot",
	} {
		if got, err := e.Props.Text(name); err != nil || got != text {
			t.Errorf("%s: got %q, %v, want %q", name, got, err, text)
		}
	}
	if len(e.Children) != 1 || e.Children[0].Name != ical.CompAlarm {
		t.Fatalf("no alarm:\n%s", file)
	}
	if got, err := e.Children[0].Props.Get(ical.PropTrigger).Duration(); err != nil || got != -want.Remind {
		t.Errorf("alarm %v, %v", got, err)
	}
	if !bytes.Equal(file, calendar.File(want)) {
		t.Error("the same event makes another file")
	}
}

func TestStayIsWholeDays(t *testing.T) {
	t.Parallel()
	e := dinner()
	e.Days = 2
	got := read(t, calendar.File(e))
	for name, want := range map[string]string{ical.PropDateTimeStart: "20261121", ical.PropDateTimeEnd: "20261123"} {
		if p := got.Props.Get(name); p == nil || p.Value != want || p.ValueType() != ical.ValueDate {
			t.Errorf("%s is %+v, want %s", name, p, want)
		}
	}
}

func TestHourIsThatOfThePlaceWithItsRules(t *testing.T) {
	t.Parallel()
	for _, row := range []struct {
		zone  string
		start [5]int // year, month, day, hour, minute
		rules int    // changes of the clock around it
		utc   string
	}{
		{"Europe/Madrid", [5]int{2026, 10, 24, 21, 0}, 2, "2026-10-24T19:00:00Z"},
		{"Europe/Madrid", [5]int{2026, 10, 25, 21, 0}, 3, "2026-10-25T20:00:00Z"},
		{"Europe/Madrid", [5]int{2027, 3, 27, 21, 0}, 2, "2027-03-27T20:00:00Z"},
		{"Europe/Madrid", [5]int{2027, 3, 28, 21, 0}, 3, "2027-03-28T19:00:00Z"},
		{"America/New_York", [5]int{2026, 10, 31, 19, 30}, 2, "2026-10-31T23:30:00Z"},
		{"America/New_York", [5]int{2026, 11, 1, 19, 30}, 3, "2026-11-02T00:30:00Z"},
		{"America/New_York", [5]int{2027, 3, 14, 9, 0}, 3, "2027-03-14T13:00:00Z"},
		{"America/Argentina/Buenos_Aires", [5]int{2026, 12, 5, 21, 30}, 1, "2026-12-06T00:30:00Z"},
		{"Asia/Tokyo", [5]int{2026, 12, 5, 19, 0}, 1, "2026-12-05T10:00:00Z"},
		{"Asia/Kolkata", [5]int{2026, 12, 5, 19, 0}, 1, "2026-12-05T13:30:00Z"},
		{"Australia/Lord_Howe", [5]int{2026, 12, 5, 19, 0}, 3, "2026-12-05T08:00:00Z"},
	} {
		t.Run(row.zone+" "+row.utc, func(t *testing.T) {
			t.Parallel()
			zone, err := time.LoadLocation(row.zone)
			if err != nil {
				t.Fatal(err)
			}
			e, at := dinner(), row.start
			e.Start = time.Date(at[0], time.Month(at[1]), at[2], at[3], at[4], 0, 0, zone)
			file := string(calendar.File(e))
			entry := read(t, []byte(file))
			p := entry.Props.Get(ical.PropDateTimeStart)
			if want := fmt.Sprintf("%04d%02d%02dT%02d%02d00", at[0], at[1], at[2], at[3], at[4]); p.Value != want || p.Params.Get("TZID") != row.zone {
				t.Errorf("begins %s %v, want %s in %s", p.Value, p.Params, want, row.zone)
			}
			if got := e.Start.UTC().Format(time.RFC3339); got != row.utc {
				t.Errorf("the moment is %s, want %s", got, row.utc)
			}
			if got := strings.Count(file, "TZOFFSETTO:"); got < row.rules || !strings.Contains(file, "TZOFFSETTO:"+e.Start.Format("-0700")+"\r\n") {
				t.Errorf("%d rules, want at least %d and that of the day:\n%s", got, row.rules, file)
			}
		})
	}
}

func TestPlaceWithoutANamedZoneIsInUTC(t *testing.T) {
	t.Parallel()
	e := dinner()
	e.Start = e.Start.UTC()
	file := string(calendar.File(e))
	if !strings.Contains(file, "DTSTART:20261121T200000Z\r\n") || strings.Contains(file, "VTIMEZONE") {
		t.Errorf("got\n%s", file)
	}
}

func TestChangedEntryReplacesAndCancelledOneIsTakenAway(t *testing.T) {
	t.Parallel()
	first, changed, over := dinner(), dinner(), dinner()
	changed.Revision, changed.Start = 1, changed.Start.Add(time.Hour)
	over.Revision, over.Cancelled = 2, true
	for _, row := range []struct {
		name                     string
		event                    calendar.Event
		method, status, sequence string
		alarms                   int
	}{
		{"first", first, "", "CONFIRMED", "0", 1},
		{"changed", changed, "", "CONFIRMED", "1", 1},
		{"cancelled", over, "CANCEL", "CANCELLED", "2", 0},
	} {
		file := calendar.File(row.event)
		e := read(t, file)
		method := ""
		if strings.Contains(string(file), "METHOD:CANCEL\r\n") {
			method = "CANCEL"
		}
		uid, status, sequence := e.Props.Get(ical.PropUID).Value, e.Props.Get(ical.PropStatus).Value, e.Props.Get(ical.PropSequence).Value
		if method != row.method || uid != "abc@kallybot" || status != row.status || sequence != row.sequence || len(e.Children) != row.alarms {
			t.Errorf("%s: method %q, uid %s, status %s, sequence %s, %d alarms", row.name, method, uid, status, sequence, len(e.Children))
		}
		if organized := e.Props.Get(ical.PropOrganizer) != nil; organized != row.event.Cancelled {
			t.Errorf("%s: names an organizer: %v", row.name, organized)
		}
	}
}

func FuzzNoTextBeginsALine(f *testing.F) {
	for _, text := range []string{"Casa Pepe", "a\r\nATTENDEE:mailto:x@example.com", "b\nEND:VEVENT\nBEGIN:VEVENT", "c;d,e\\n", "\u2028URL:x", "“ñ” 🙂", strings.Repeat("long ", 500), "\xff\x00"} {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		e := dinner()
		e.Title, e.Place, e.Description = text, text, text
		file := calendar.File(e)
		got := read(t, file)
		if len(got.Children) != 1 || len(got.Props) != 9 {
			t.Errorf("%d properties:\n%s", len(got.Props), file)
		}
		for line := range strings.SplitSeq(strings.TrimSuffix(string(file), "\r\n"), "\r\n") {
			if strings.ContainsAny(line, "\r\n\x00") || len(line) > 75 {
				t.Errorf("line %q", line)
			}
		}
	})
}

func ExampleFile() {
	file := string(calendar.File(calendar.Event{ID: "abc", Made: time.Unix(0, 0), Start: time.Date(2026, 11, 21, 20, 0, 0, 0, time.UTC), Length: time.Hour, Title: "Casa Pepe"}))
	fmt.Println(strings.Contains(file, "DTSTART:20261121T200000Z\r\n"))
	// Output: true
}
