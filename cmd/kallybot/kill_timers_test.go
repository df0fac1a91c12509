package main

import (
	"cmp"
	"strings"
	"testing"
	"time"
)

// waitingFor is something that comes due, for a place in Madrid, and what is seen of it.
type waitingFor struct {
	name  string
	speed string // empty: 10
	zone  string // of the person; empty: that of the place
	phone string // its last four digits
	asks  []string
	then  []string // after the first result, if there are any
	until string   // the moment of the kill, as for dies
	again string   // that of a life in which it is not due yet; empty: such a life ends in peace
	plan  [seasons]span
	told  string // once it is due, in that life and in none before
	dials int    // then
	late  []lateness
}

// span is from when something is planned to when it is due.
type span struct{ from, due string }

// The seasons in which something is planned, and the day of the booking.
const (
	usual    = iota
	toWinter // the clocks of the place go back before it is due
	toSummer // and forward
	seasons
)

var bookedFor = [seasons]string{"21 November", "26 October", "29 March"}

// lateness is what comes of something that nothing ran for.
type lateness struct {
	by    time.Duration
	told  string // empty: no word of it
	dials int
}

// restart is when the program is started again after a kill, by what is due.
type restart struct {
	name   string
	season int
	starts []time.Duration // the last one sees it come
}

const farOff = 2 * time.Hour

// tooEarly is by how much a life comes too early. It is longer than what a program that leaves waits for.
const tooEarly = -6 * time.Minute

var restarts = []restart{
	{"before its hour and after it", usual, []time.Duration{tooEarly, time.Minute}},
	{"with the clock two hours back and then right", usual, []time.Duration{time.Minute - farOff, time.Minute}},
	{"while the clocks go back", toWinter, []time.Duration{tooEarly, time.Minute}},
	{"while the clocks go forward", toSummer, []time.Duration{tooEarly, time.Minute}},
}

// TestWhatIsDueOutlivesAKill plans something, kills the program, and starts it again once or more at another moment. An hour of
// the place is that hour after its clocks were changed too; a length of time is as long as ever.
func TestWhatIsDueOutlivesAKill(t *testing.T) {
	t.Parallel()
	for _, w := range waits {
		for _, f := range restarts {
			if w.plan[f.season].due != "" {
				w.outlives(t, f, lateness{told: w.told, dials: w.dials})
			}
		}
		for _, l := range w.late {
			w.outlives(t, restart{"late by " + l.by.String(), usual, []time.Duration{l.by}}, l)
		}
	}
}

// outlives plans w, and lets the program live and die as f says.
func (w waitingFor) outlives(t *testing.T, f restart, want lateness) {
	t.Run(w.name+", "+f.name, func(t *testing.T) {
		t.Parallel()
		plan := w.plan[f.season]
		l := tongue{flags: []string{"--lang", "en", "--timezone", cmp.Or(w.zone, "Europe/Madrid"), "--region", "ES"}, now: plan.from}
		x := newExchange(t, l, 1000)
		here := []string{"--data", t.TempDir(), "--api", x.url, "--speed", cmp.Or(w.speed, "10")}
		w.begins(t, x, l.demo(here...), bookedFor[f.season])
		l.now = plan.due
		for i, at := range f.starts {
			args, last := l.later(t, at).demo(here...), i == len(f.starts)-1
			var out string
			switch {
			case last:
				out = ends(t, args, want.told)
			case w.again != "":
				out = x.dies(t, w.again, args)
			default:
				out = lives(t, args)
			}
			if told := strings.Contains(out, w.told); told != (last && want.told == w.told) {
				t.Errorf("start %d: told %t:\n%s", i+1, told, out)
			}
		}
		if got := len(x.api.Dialed()); got != want.dials {
			t.Errorf("dialled %d times, want %d", got, want.dials)
		}
	})
}

// begins asks for what is due later, and is killed.
func (w waitingFor) begins(t *testing.T, x *exchange, args []string, day string) {
	t.Helper()
	book := "book a table for 4 on " + day + " at 9 pm at Casa Pepe, +34 911 23 " + w.phone + ", name Ana Ruiz"
	asks := append([]string{book}, w.asks...)
	if len(w.then) == 0 {
		x.dies(t, w.until, args, asks...)
		return
	}
	p := start(t, args...)
	p.say(asks...)
	p.sees("Next steps")
	p.say(w.then...)
	p.sees(strings.TrimPrefix(w.until, printed))
	p.kill()
}

// ends is a life that leaves in peace, once it printed text.
func ends(t *testing.T, args []string, text string) string {
	t.Helper()
	p := start(t, args...)
	p.sees(text)
	p.leaves()
	return p.out.String()
}
