package slot_test

import (
	"strings"
	"testing"
	"time"

	"github.com/kallybot/kallybot/conversation/slot"
)

func TestZonesAreReadFromWords(t *testing.T) {
	t.Parallel()
	for text, want := range map[string]string{
		"Europe/Madrid": "Europe/Madrid", "europe/madrid": "Europe/Madrid", " America/New_York ": "America/New_York",
		"Madrid": "Europe/Madrid", "hora de Madrid": "Europe/Madrid", "la hora de Argentina": "America/Argentina/Buenos_Aires",
		"New York": "America/New_York", "New York time": "America/New_York", "Nueva York": "America/New_York",
		"España": "Europe/Madrid", "Spain": "Europe/Madrid", "Canarias": "Atlantic/Canary", "hora canaria de Tenerife": "",
		"CET": "Europe/Madrid", "PST": "America/Los_Angeles", "Pacific Time": "America/Los_Angeles", "EST": "America/New_York", "UTC": "UTC",
		"Bogotá": "America/Bogota", "Buenos Aires": "America/Argentina/Buenos_Aires", "CDMX": "America/Mexico_City",
		"La Habana": "America/Havana", "La Paz": "", "UK": "Europe/London", "Londres": "Europe/London", "Colombia": "America/Bogota",
		"Costa Rica": "America/Costa_Rica", "Puerto Rico": "America/Puerto_Rico", "Perú": "America/Lima", "Venezuela": "America/Caracas",
		"México": "", "USA": "", "Valencia": "", "Local": "", "": "", "Atlantis": "", "../../etc/passwd": "", "Europe/../Madrid": "",
	} {
		got, f := slot.ReadZone(text)
		if got != want || (f == nil) != (want != "") {
			t.Errorf("ReadZone(%q): got %q, %v, want %q", text, got, f, want)
		}
	}
}

func TestAmbiguousZoneIsAskedWithItsChoices(t *testing.T) {
	t.Parallel()
	for _, text := range []string{"USA", "Valencia", "La Paz", "hora de México", "Santiago"} {
		_, f := slot.ReadZone(text)
		if f == nil || f.Code != slot.UnknownZone || len(f.Instead) < 2 {
			t.Fatalf("%q: got %+v, want several zones", text, f)
		}
		for _, name := range f.Instead {
			if _, ok := slot.Location(name); !ok {
				t.Errorf("%q: %s is no zone", text, name)
			}
		}
	}
}

func TestOnlyTrueZonesHaveALocation(t *testing.T) {
	t.Parallel()
	for name, want := range map[string]bool{
		"Europe/Madrid": true, "UTC": true, "America/Argentina/Buenos_Aires": true, "America/Buenos_Aires": true,
		"": false, "Local": false, "local": false, "Madrid": false, "../etc/localtime": false, "/etc/localtime": false,
	} {
		loc, ok := slot.Location(name)
		if ok != want || ok && loc.String() != name {
			t.Errorf("Location(%q): got %v, %v, want %v", name, loc, ok, want)
		}
	}
}

func TestReadZoneIgnoresHugeText(t *testing.T) {
	t.Parallel()
	if _, f := slot.ReadZone(strings.Repeat("a ", 50_000)); f == nil || len(f.Said) > 60 {
		t.Errorf("got %v", f)
	}
}

func FuzzReadZone(f *testing.F) {
	f.Add("hora de Madrid")
	f.Add("EST")
	f.Fuzz(func(t *testing.T, text string) {
		name, fault := slot.ReadZone(text)
		if _, ok := slot.Location(name); ok != (fault == nil) {
			t.Errorf("%q: got %q, %v", text, name, fault)
		}
	})
}

func TestMomentAtChangesOfTheClock(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct {
		name, zone, day, clock, utc string
		exists                      bool
	}{
		{"Madrid summer", "Europe/Madrid", "2026-07-01", "20:00", "2026-07-01T18:00:00Z", true},
		{"Madrid gap begins", "Europe/Madrid", "2026-03-29", "02:00", "2026-03-29T01:00:00Z", false},
		{"Madrid gap", "Europe/Madrid", "2026-03-29", "02:30", "2026-03-29T01:30:00Z", false},
		{"Madrid before the gap", "Europe/Madrid", "2026-03-29", "01:59", "2026-03-29T00:59:00Z", true},
		{"Madrid after the gap", "Europe/Madrid", "2026-03-29", "03:00", "2026-03-29T01:00:00Z", true},
		{"Madrid overlap is the first", "Europe/Madrid", "2026-10-25", "02:30", "2026-10-25T00:30:00Z", true},
		{"Madrid after the overlap", "Europe/Madrid", "2026-10-25", "03:00", "2026-10-25T02:00:00Z", true},
		{"New York gap", "America/New_York", "2026-03-08", "02:30", "2026-03-08T07:30:00Z", false},
		{"New York overlap is the first", "America/New_York", "2026-11-01", "01:30", "2026-11-01T05:30:00Z", true},
		{"New York after the overlap", "America/New_York", "2026-11-01", "02:00", "2026-11-01T07:00:00Z", true},
		{"Apia leaves a day out", "Pacific/Apia", "2011-12-30", "12:00", "2011-12-30T22:00:00Z", false},
		{"no changes", "America/Bogota", "2026-03-29", "02:30", "2026-03-29T07:30:00Z", true},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			loc, _ := slot.Location(tt.zone)
			d, _ := slot.ParseDay(tt.day)
			c, _ := slot.ParseClock(tt.clock)
			got, exists := slot.Moment(d, c, loc)
			if s := got.UTC().Format(time.RFC3339); s != tt.utc || exists != tt.exists {
				t.Errorf("got %s %v, want %s %v", s, exists, tt.utc, tt.exists)
			}
		})
	}
}
