package main

import (
	"cmp"
	"strings"
	"testing"
	"time"
)

// TestWhatIsDueOutlivesAKill asks for another attempt after a pause, or for a reminder, kills the program, and starts it again
// once or more at another moment.
func TestWhatIsDueOutlivesAKill(t *testing.T) {
	t.Parallel()
	const (
		minute    = time.Minute
		scheduled = "I'll call Bella Italia on Fri 20 Nov 2026 (today) at 17:10"
		result    = "Confirmed by Bella Italia: Fri 20 Nov 2026 (today), 20:00, 4 people, under John Smith."
		late      = "The time for this call has passed, so Bella Italia was not called."
		set       = "I'll remind you of Bella Italia on Fri 20 Nov 2026 at 18:00."
		reminder  = "Reminder: Bella Italia, Fri 20 Nov 2026 (today), 20:00, 4 people, under John Smith."
	)
	again := []string{"In 10 minutes"} // a pause of 20 at speed 2
	rows := []struct {
		name   string
		digits string
		asks   []string // after the first result
		until  string   // what is printed when the program is killed
		starts []time.Duration
		told   string // in the last life and in none before; empty: no word of it
		dials  int
	}{
		{"an attempt, after its hour", "0128", again, scheduled, []time.Duration{11 * minute}, result, 2},
		{"an attempt, before its hour and after it", "0128", again, scheduled, []time.Duration{5 * minute, 11 * minute}, result, 2},
		{"an attempt, with the clock two hours back and then right", "0128", again, scheduled, []time.Duration{-120 * minute, 11 * minute}, result, 2},
		{"an attempt, far too late", "0128", again, scheduled, []time.Duration{90 * minute}, late, 1},
		{"a reminder, after its hour", "0100", []string{"Remind me"}, set, []time.Duration{61 * minute}, reminder, 1},
		{"a reminder, before its hour and after it", "0100", []string{"Remind me"}, set, []time.Duration{30 * minute, 61 * minute}, reminder, 1},
		{"a reminder, with the clock two hours back and then right", "0100", []string{"Remind me"}, set, []time.Duration{-120 * minute, 61 * minute}, reminder, 1},
		{"a reminder, late", "0100", []string{"Remind me"}, set, []time.Duration{150 * minute}, reminder, 1},
		{"a reminder, after the appointment", "0100", []string{"Remind me"}, set, []time.Duration{200 * minute}, "", 1},
	}
	for _, row := range rows {
		t.Run(row.name, func(t *testing.T) {
			t.Parallel()
			l := tongues["en"]
			x := newExchange(t, l, 1000)
			here := []string{"--data", t.TempDir(), "--api", x.url, "--speed", "2"}
			p := start(t, l.demo(here...)...)
			p.say(l.to(row.digits), l.yes)
			p.sees("Next steps")
			p.say(row.asks...)
			p.sees(row.until)
			p.kill()
			for i, at := range row.starts {
				p = start(t, l.later(t, at).demo(here...)...)
				if i == len(row.starts)-1 && row.told != "" {
					p.sees(row.told)
				}
				p.leaves()
				if told := strings.Contains(p.out.String(), cmp.Or(row.told, "Reminder:")); told != (i == len(row.starts)-1 && row.told != "") {
					t.Errorf("start %d: told %t:\n%s", i+1, told, p.out)
				}
			}
			if got := len(x.api.Dialed()); got != row.dials {
				t.Errorf("dialled %d times, want %d", got, row.dials)
			}
		})
	}
}
