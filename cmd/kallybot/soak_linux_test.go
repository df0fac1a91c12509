package main

import (
	"context"
	"flag"
	"math/rand/v2"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/kallybot/kallybot/bots/telegram/telegramtest"
	"github.com/kallybot/kallybot/kallyai/sandbox"
)

// soak is how long the soak takes. It is short by default, so that it does not rot; its figures mean something from 20m on.
var soak = flag.Duration("soak", 2*time.Second, "how long people talk while days pass and the service is restarted, with its growth watched")

// wholeSoak is the least that growth is judged by.
const wholeSoak = 20 * time.Minute

// soakJump is how far the clock jumps at each restart.
const soakJump = 48 * time.Hour

// TestSoak has people talk for long while days pass, with restarts in between, and holds that nothing grows. Drafts are kept for
// a day and results for four, so that what was there three restarts ago must be gone.
func TestSoak(t *testing.T) {
	t.Parallel()
	s := newSoaking(t)
	s.come()
	for n := range s.lives {
		s.live(n)
	}
	for _, err := range s.failed {
		t.Error(err)
	}
	s.table.report(t)
	s.kept.report(t)
	if *soak >= wholeSoak {
		s.table.judge(t)
		s.kept.judge(t, s.seats)
	}
}

// soaking is a soak under way.
type soaking struct {
	*world
	file   string
	seats  int
	lives  int           // each begins with a restart
	looks  int           // at the service, in each life
	pause  time.Duration // between two talks of a person, on average
	began  time.Time
	people sync.WaitGroup
	over   context.Context // ends with the soak
	end    context.CancelFunc

	// calm is held by each talk, and wholly while the clock jumps: who talks then would find that their card has expired.
	calm sync.RWMutex

	mu     sync.Mutex
	ahead  time.Duration // how far the clocks of the service and the far side are ahead
	talks  int
	failed []error
	table  growth
	kept   contents
}

func newSoaking(t *testing.T) *soaking {
	t.Helper()
	s := &soaking{seats: 200, lives: 10, looks: 2, pause: 20 * time.Second, began: time.Now()}
	if *soak < wholeSoak {
		s.seats, s.lives, s.looks, s.pause = 10, 2, 1, 100*time.Millisecond
	}
	s.world = newWorld(t, sandbox.Config{Speed: 200, Quota: 1e9, Now: s.now})
	text := s.read(s.configure("", "open: true, calls_per_person_per_day: 0, calls_per_number_per_hour: 0", ""))
	text = strings.Replace(text, "data: {path", "data: {drafts: 24h, results: 96h, path", 1)
	s.file = s.write("kallybot.yaml", strings.Replace(text, "account: shared", "account: shared, reconcile_for: 5s", 1))
	s.over, s.end = context.WithCancel(t.Context())
	return s
}

// now is the clock of the far side.
func (s *soaking) now() time.Time {
	s.mu.Lock()
	defer s.mu.Unlock()
	return time.Now().Add(s.ahead)
}

// live is one life of the service: it starts days after the one before, is looked at now and then, and ends, in peace or killed.
func (s *soaking) live(n int) {
	s.t.Helper()
	p := s.wake(n)
	for look := range s.looks {
		done := n*s.looks + look + 1
		at := s.began.Add(*soak * time.Duration(done) / time.Duration(s.lives*s.looks))
		if !elapses(s.t.Context(), time.Until(at)) {
			return
		}
		s.look(p, n)
	}
	if n == s.lives-1 {
		s.end()
		s.people.Wait()
	}
	s.calm.Lock()
	if n%2 == 0 && n < s.lives-1 {
		p.kill()
	} else {
		p.stop()
	}
	s.open(n)
}

// wake starts the service, with its clock and the far side's moved on.
func (s *soaking) wake(n int) running {
	s.t.Helper()
	s.mu.Lock()
	s.ahead = time.Duration(n) * soakJump
	s.mu.Unlock()
	if n > 0 {
		defer s.calm.Unlock()
	}
	p := start(s.t, "serve", "--config", s.file, "--now", s.now().Format(time.RFC3339))
	if !p.errs.wait("serving", patience, p.done) {
		s.t.Fatalf("never served:\n%s", p.errs)
	}
	return running{p, "http://" + listens.FindStringSubmatch(p.errs.String())[1]}
}

// elapses waits for d, and reports false when ctx ended first.
func elapses(ctx context.Context, d time.Duration) bool {
	t := time.NewTimer(d)
	defer t.Stop()
	select {
	case <-t.C:
		return true
	case <-ctx.Done():
		return false
	}
}

// come has people talk until the soak is over.
func (s *soaking) come() {
	s.t.Cleanup(s.people.Wait)
	s.t.Cleanup(s.end)
	for n := range s.seats {
		p := s.talker(int64(1000+n), "Ana", "en")
		s.people.Go(func() { s.stay(p, n) })
	}
}

// stay is one person's time: they talk, pause, and empty their chat now and then.
func (s *soaking) stay(p *talker, n int) {
	r := rand.New(rand.NewPCG(uint64(n), 0))
	for elapses(s.over, time.Duration(r.Int64N(int64(2*s.pause)))) {
		s.calm.RLock()
		p.asks("/cancel", "")
		soakTalks[r.IntN(len(soakTalks))](p, american(n, "0100"))
		s.calm.RUnlock()
		p.chat.Clear()
		s.mu.Lock()
		s.talks++
		if p.err != nil {
			s.failed = append(s.failed, p.err)
		}
		s.mu.Unlock()
		if p.err != nil {
			return
		}
	}
}

// soakTalks are what people come for: a call whose result they wait for, one whose result they do not, a request that they leave
// open, and a look around.
var soakTalks = []func(p *talker, number string){
	func(p *talker, number string) { soakBook(p, number).ends(p) },
	func(p *talker, number string) { soakBook(p, number) },
	func(p *talker, _ string) {
		p.asks("/cancel", "") // the card that came back where the last yes was stopped in its undo window
		p.asks("book a table for 4 tomorrow at 8 pm", english.askPhone)
	},
	func(p *talker, _ string) {
		p.asks("/help", "")
		p.asks("how many calls do I have left?", "")
		p.asks("/history", "")
	},
}

// soakCall is the message from which on a call's result may come.
type soakCall telegramtest.Message

// soakBook takes a request to its yes.
func soakBook(p *talker, number string) soakCall {
	card := p.asks("book a table for 4 tomorrow at 8 pm at Bella Italia, "+number+", name John Smith", english.card)
	p.press(card, english.call)
	return soakCall(card)
}

// ends waits for the result.
func (c soakCall) ends(p *talker) {
	p.waits("the result", func(m telegramtest.Message) bool {
		return m.ID > c.ID && (strings.Contains(m.Text, english.result) || strings.Contains(m.Text, uncertain))
	})
}
