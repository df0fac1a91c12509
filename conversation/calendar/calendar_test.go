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
	if len(cal.Children) != 1 || len(cal.Events()) != 1 {
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

func TestMomentIsRightOnBothSidesOfAClockChange(t *testing.T) {
	t.Parallel()
	for _, row := range []struct {
		name  string
		start time.Time
		utc   string
	}{
		{"before it goes back", time.Date(2026, 10, 24, 21, 0, 0, 0, madrid), "20261024T190000Z"},
		{"after it went back", time.Date(2026, 10, 25, 21, 0, 0, 0, madrid), "20261025T200000Z"},
		{"before it goes forward", time.Date(2027, 3, 27, 21, 0, 0, 0, madrid), "20270327T200000Z"},
		{"after it went forward", time.Date(2027, 3, 28, 21, 0, 0, 0, madrid), "20270328T190000Z"},
	} {
		e := dinner()
		e.Start = row.start
		if got := read(t, calendar.File(e)).Props.Get(ical.PropDateTimeStart).Value; got != row.utc {
			t.Errorf("%s: got %s, want %s", row.name, got, row.utc)
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
		if len(got.Children) != 1 || len(got.Props) != 7 {
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
