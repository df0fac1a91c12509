package main

import (
	"context"
	"flag"
	"fmt"
	"math/rand/v2"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/kallybot/kallybot/kallyai/sandbox"
)

var slackKills = flag.Int("slackkills", 5, "how often the service is killed beside people who talk on Slack, by each transport")

// desks is how many people talk on Slack at the same time.
const desks = 5

// TestKilledBesideTalksOnSlack kills the service at moments that nobody chose while people talk with it, and starts it again
// on the same file. Slack brings events again, and nothing else: who gave a command or pressed a button is told that it
// failed, and does it again. -kills-seed repeats a run, as far as the order of goroutines lets it.
func TestKilledBesideTalksOnSlack(t *testing.T) {
	t.Parallel()
	seed := *killsSeed
	if seed == 0 {
		seed = rand.Uint64()
	}
	for by := range slackTransports {
		t.Run(by, func(t *testing.T) {
			t.Parallel()
			w := newWorkplace(t, sandbox.Config{Speed: 200, Quota: 1_000_000, KeysIgnored: true})
			snare := &trap{}
			file := w.trapped(snare, w.configureSlack(by, "open: true, calls_per_person_per_day: 0, calls_per_number_per_hour: 0"))
			o := &office{w: w, seed: seed}
			o.begin(t.Context())
			r := rand.New(rand.NewPCG(seed, 0))
			for range *slackKills {
				w.lifeOnSlack(by, file, snare, r)
			}
			o.closed.Store(true)
			s := w.serveSlack(by, file)
			o.all.Wait()
			s.stop()
			o.check(*slackKills)
		})
	}
}

// trapped puts a trap around a service with this configuration, and returns that of the service within.
func (w *workplace) trapped(snare *trap, file string) string {
	w.t.Helper()
	text := strings.Replace(w.read(file), w.slack.URL(), snare.before(w.world, w.slack)+"/api/", 1)
	return w.write("kallybot.yaml", strings.Replace(text, w.far, snare.before(w.world, w.api), 1))
}

// lifeOnSlack starts the service and kills it: after a while, which may end before it serves, or at one of its requests.
func (w *workplace) lifeOnSlack(by, file string, snare *trap, r *rand.Rand) {
	w.t.Helper()
	after, moments, way := time.Duration(r.IntN(1500))*time.Millisecond, 1+r.IntN(120), r.IntN(10)
	if way == 0 {
		start(w.t, "serve", "--config", file).dies(after / 10)
		return
	}
	s := w.serveSlack(by, file)
	defer w.slack.Hook("")
	if way < 5 {
		s.dies(after)
		return
	}
	snare.catches(s, moments)
}

// office is people who come, talk to the end and make room for the next, until it is closed.
type office struct {
	w      *workplace
	seed   uint64
	all    sync.WaitGroup
	closed atomic.Bool
	came   atomic.Int64

	mu     sync.Mutex
	visits []*deskVisit
}

// begin opens the office, and has Slack bring again soon what it brings again.
func (o *office) begin(ctx context.Context) {
	ctx, cancel := context.WithCancel(ctx)
	for range desks {
		o.all.Go(func() {
			for !o.closed.Load() {
				o.visit(int(o.came.Add(1)))
			}
		})
	}
	done := make(chan struct{})
	go func() {
		defer close(done)
		o.hasten(ctx)
	}()
	o.w.t.Cleanup(func() { cancel(); <-done })
}

// hasten brings again what waits, several times a second while somebody listens. Slack's clock is the one on the wall, since
// what it signed five minutes ago is taken by nobody, and a run with many kills takes longer.
func (o *office) hasten(ctx context.Context) {
	tick := time.NewTicker(200 * time.Millisecond)
	defer tick.Stop()
	for {
		select {
		case now := <-tick.C:
			o.w.slack.SetClock(now)
			if o.w.slack.Reachable() {
				o.w.slack.Hasten()
			}
		case <-ctx.Done():
			return
		}
	}
}

// visit is the whole visit of person n. What they come for is drawn from the seed and n.
func (o *office) visit(n int) {
	r := rand.New(rand.NewPCG(o.seed, uint64(n)))
	e := deskVisits[r.IntN(len(deskVisits))]
	v := &deskVisit{colleague: o.w.colleague(fmt.Sprintf("U%04d", n), fmt.Sprint("John ", n), "en-US"), w: o.w}
	v.fate = fates[r.IntN(len(fates))]
	v.phone = american(n, v.fate.digits)
	e(v)
	if v.err != nil {
		o.closed.Store(true)
	}
	o.mu.Lock()
	defer o.mu.Unlock()
	o.visits = append(o.visits, v)
}

// check checks every visit and prints the figures.
func (o *office) check(kills int) {
	t := o.w.t
	t.Helper()
	unsure, again := 0, 0
	for _, v := range o.visits {
		if v.err == nil {
			v.err = v.fate.holds(o.w.api.DialedTo(v.phone), v.end)
		}
		if v.err != nil {
			v.fail("number %s", v.phone)
			t.Error(v.err)
		}
		if !strings.Contains(v.end, v.fate.told) {
			unsure++
		}
		again += v.again
	}
	for _, v := range o.w.slack.Violations() {
		t.Errorf("violation: %s", v)
	}
	t.Logf("seed %d: %d kills, %d people, %d calls; %d were told that it is not known whether they were called for, people did "+
		"%d things again, %d deliveries were lost; %s", o.seed, kills, len(o.visits), len(o.w.api.Dialed()), unsure, again,
		len(o.w.slack.Lost()), o.w.slack.Latencies())
}
