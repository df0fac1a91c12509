package outcome

import (
	"testing"
	"time"
)

func TestWhatAVerbIsAbout(t *testing.T) {
	t.Parallel()
	task := thingsOf("book a cleaning with the dental hygienist")
	for _, tt := range []struct {
		text                      string
		elsewhere, astray, object bool
	}{
		{"they confirmed the table", false, false, false},
		{"they confirmed for friday", false, false, false},
		{"they confirmed rates and availability", true, false, false},
		{"prices confirmed", true, false, false},
		{"the menu for the table is confirmed", true, false, false},
		{"they confirmed that they open at nine", true, false, false},
		{"they confirmed that the table is ours", false, false, false},
		{"confirmaron la direccion", true, false, false},
		{"confirmaron la mesa", false, false, false},
		{"she took the booking", false, false, true},
		{"she took the booking details", false, false, false},
		{"she wrote down our number", false, true, false},
		{"she booked the cleaning by phone", false, false, true},
		{"apunto nuestro numero", false, true, false},
		{"apunto la mesa", false, false, true},
	} {
		if got := task.elsewhere(tt.text); got != tt.elsewhere {
			t.Errorf("elsewhere(%q) = %v", tt.text, got)
		}
		if got := task.astray(tt.text); got != tt.astray {
			t.Errorf("astray(%q) = %v", tt.text, got)
		}
		if got := task.object(tt.text, enters); got != tt.object {
			t.Errorf("object(%q) = %v", tt.text, got)
		}
	}
}

func TestPledgeDoesWhatTheTaskAsks(t *testing.T) {
	t.Parallel()
	task := thingsOf("ask the florist to deliver roses")
	for text, want := range map[string]bool{
		"she will deliver on saturday": true, "she'll deliver": true, "she delivers on saturdays": false, "she will try": false,
	} {
		if got := task.pledged(text); got != want {
			t.Errorf("pledged(%q) = %v, want %v", text, got, want)
		}
	}
}

func TestIdiomsAreReadInPlainWords(t *testing.T) {
	t.Parallel()
	for _, d := range compiledIdioms() {
		if !d.match.MatchString(d.example) || d.example != fold(d.example) {
			t.Errorf("idiom %q does not match its example %q", d.pattern, d.example)
		}
		if again := plainly(plainly(d.example)); again != plainly(d.example) {
			t.Errorf("plain words of %q are an idiom again: %q", d.example, again)
		}
	}
}

func TestBareNumberBesideAWeekdayIsTheHourOrTheParty(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct {
		text  string
		field string // that differs from Saturday 21 November 2026, 20:00, four people
	}{
		{"Saturday, 8, four of us", ""},
		{"sábado, 4 pax", ""},
		{"Saturday 21, 8 pm", ""},
		{"Saturday 8", ""},
		{"Saturday the 28th", Date},
		{"sábado 28", Date},
	} {
		w := wishOf(Asked{Date: "2026-11-21", Time: "20:00", PartySize: 4}, time.Time{})
		got := w.compare(read(fold(tt.text), time.Time{}))
		if _, ok := got.fields[tt.field]; got.differs != (tt.field != "") || tt.field != "" && !ok {
			t.Errorf("%q differs in %v, want %q", tt.text, got.fields, tt.field)
		}
	}
}
