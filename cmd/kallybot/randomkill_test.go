package main

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"
	"time"
)

// fate is what a number of the sandbox leads to: what may be told of it, and how often it may ring.
type fate struct {
	digits string
	told   string // one of these is told in the end; uncertain may be told of each, as long as nothing rang
	rings  int
}

var fates = []fate{
	{"0100", "Confirmed by Bella Italia", 1},
	{"0101", "Nobody answered at Bella Italia.", 1},
	{"0106", "Not booked: Bella Italia offered", 1},
	{"0110", "Confirmed by Bella Italia", 1},
	{"0113", "Confirmed by Bella Italia", 1},
	{"0120", "The account has no calls left", 0},
	{"0127", "Confirmed by Bella Italia", 1},
}

const uncertain = "I cannot tell whether Bella Italia was called."

// TestKilledAtRandomMoments ends lives of the program at moments that nobody chose. -kills says how many programs die so,
// -kills-seed repeats a run.
func TestKilledAtRandomMoments(t *testing.T) {
	t.Parallel()
	seed := *killsSeed
	if seed == 0 {
		seed = rand.Uint64()
	}
	for i := range *kills {
		t.Run(fmt.Sprintf("seed %d, %d", seed, i), func(t *testing.T) {
			t.Parallel()
			dieAtRandom(t, rand.New(rand.NewPCG(seed, uint64(i))))
		})
	}
}

// dieAtRandom has one confirmation live through some deaths.
func dieAtRandom(t *testing.T, r *rand.Rand) {
	l, f := tongues["en"], fates[r.IntN(len(fates))]
	x := newExchange(t, l, 200)
	args := l.demo("--data", t.TempDir(), "--api", x.url, "--speed", "500")

	// The first life has an undo window of 200 ms, so that its deaths fall before, into and after it.
	p := start(t, append(args, "--speed", "25")...)
	p.say(l.to(f.digits))
	p.sees("1. Call now")
	p.say(l.yes)
	after := time.Duration(r.IntN(900)) * time.Millisecond
	story := fmt.Sprintf("number %s, killed after %s", f.digits, after)
	p.dies(after)
	all := p.out.String()
	for range r.IntN(3) {
		p = start(t, args...)
		p.sees("Hello again")
		after = time.Duration(r.IntN(400)) * time.Millisecond
		story += fmt.Sprintf(", then after %s", after)
		p.dies(after)
		all += p.out.String()
	}
	all += lives(t, args)
	checkTold(t, x, f, story, all)

	// Whoever is not sure says it once more: that confirms a card that is still open, and nothing else.
	all += lives(t, args, l.yes)
	if n := len(x.api.Dialed()); n > f.rings || n == 0 && f.rings == 1 && !strings.Contains(all, uncertain) {
		t.Errorf("%s: dialled %d times after a second yes:\n%s", story, n, all)
	}
}

// checkTold checks what must be true once the last life has ended.
func checkTold(t *testing.T, x *exchange, f fate, story, all string) {
	t.Helper()
	rang := len(x.api.Dialed())
	told, unsure := strings.Contains(all, f.told), strings.Contains(all, uncertain)
	announced := strings.Contains(all, "Calling Bella Italia")
	switch {
	case rang > f.rings:
		t.Errorf("%s: dialled %d times:\n%s", story, rang, all)
	case rang == 1 && !told:
		t.Errorf("%s: dialled, and the result is never told:\n%s", story, all)
	case announced && !told && !unsure:
		t.Errorf("%s: announced, and no end of it is told:\n%s", story, all)
	}
}

// dies kills the program after a while, unless it has ended.
func (p *process) dies(after time.Duration) {
	late := time.NewTimer(after)
	defer late.Stop()
	select {
	case <-late.C:
	case <-p.done:
	}
	p.kill()
}
