package main

import (
	"flag"
	"maps"
	"math/rand/v2"
	"os"
	"slices"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/kallybot/kallybot/kallyai/sandbox"
)

var telegramKills = flag.Int("telegramkills", 5, "how often the service is killed beside people who talk on Telegram, by each transport")

// seats is how many people talk at the same time.
const seats = 6

// TestKilledBesideTalksOnTelegram kills the service at moments that nobody chose while people talk with it, and starts it
// again on the same file. -kills-seed repeats a run, as far as the order of goroutines lets it.
func TestKilledBesideTalksOnTelegram(t *testing.T) {
	t.Parallel()
	seed := *killsSeed
	if seed == 0 {
		seed = rand.Uint64()
	}
	for by, hook := range transports {
		t.Run(by, func(t *testing.T) {
			t.Parallel()
			w := newWorld(t, sandbox.Config{Speed: 200, Quota: 1_000_000, KeysIgnored: true})
			filled, g := w.gate(hook)
			snare := &trap{}
			file := snare.around(w, w.patient(filled))
			l := &load{w: w, seed: seed}
			l.begin()
			r := rand.New(rand.NewPCG(seed, 0))
			for range *telegramKills {
				w.live(file, g, snare, r)
			}
			l.full.Store(true)
			s := w.serve(file)
			g.lead(s)
			l.all.Wait()
			s.stop()
			l.check(*telegramKills)
		})
	}
}

// patient is a configuration without caps. A call whose fate is not known is looked up for a while: longer than a call
// takes, and shorter than a test waits.
func (w *world) patient(telegram string) string {
	w.t.Helper()
	text := w.read(w.configure(telegram, "open: true, calls_per_person_per_day: 0, calls_per_number_per_hour: 0", ""))
	return w.write("kallybot.yaml", strings.Replace(text, "account: shared", "account: shared, reconcile_for: 5s", 1))
}

// read is a file of the world.
func (w *world) read(file string) string {
	w.t.Helper()
	text, err := os.ReadFile(file)
	if err != nil {
		w.t.Fatal(err)
	}
	return string(text)
}

// live starts the service and kills it: after a while, which may end before it serves, or at one of its requests.
func (w *world) live(file string, g *gate, snare *trap, r *rand.Rand) {
	w.t.Helper()
	after, moments, way := time.Duration(r.IntN(1200))*time.Millisecond, 1+r.IntN(160), r.IntN(10)
	if way == 0 {
		start(w.t, "serve", "--config", file).dies(after / 10)
		return
	}
	s := w.serve(file)
	g.lead(s)
	if way < 5 {
		s.dies(after)
		return
	}
	snare.catches(s, moments)
}

// load is people who come, talk to the end and make room for the next, until it is full.
type load struct {
	w    *world
	seed uint64
	all  sync.WaitGroup
	full atomic.Bool
	came atomic.Int64

	mu     sync.Mutex
	visits []*visit
}

func (l *load) begin() {
	for range seats {
		l.all.Go(func() {
			for !l.full.Load() {
				l.visit(int(l.came.Add(1)))
			}
		})
	}
}

// visit is the whole visit of person n. What they come for is drawn from the seed and n.
func (l *load) visit(n int) {
	r := rand.New(rand.NewPCG(l.seed, uint64(n)))
	kinds := slices.Sorted(maps.Keys(visits))
	kind := kinds[r.IntN(len(kinds))]
	v := &visit{talker: l.w.talker(int64(1000+n), kind, "")}
	visits[kind](v, n, r)
	if v.err != nil {
		l.full.Store(true)
	}
	l.mu.Lock()
	defer l.mu.Unlock()
	l.visits = append(l.visits, v)
}

// check checks every visit and prints the figures.
func (l *load) check(kills int) {
	t := l.w.t
	t.Helper()
	unsure, repeats, again := 0, 0, 0
	for _, v := range l.visits {
		if err := v.check(l.w.api); err != nil {
			t.Error(err)
		}
		if v.phone != "" && !strings.Contains(v.end, v.fate.told) {
			unsure++
		}
		repeats += v.repeats()
	}
	for _, v := range l.w.telegram.Violations() {
		// A service that ends between its answer to a press and the confirmation of the update gets the press again.
		if strings.Contains(v, "is answered again") {
			again++
			continue
		}
		t.Errorf("violation: %s", v)
	}
	t.Logf("seed %d: %d kills, %d people, %d calls; %d were told that it is not known whether they were called for, "+
		"%d messages came twice, %d presses were answered twice and %d not",
		l.seed, kills, len(l.visits), len(l.w.api.Dialed()), unsure, repeats, again, l.w.telegram.Unanswered())
}
