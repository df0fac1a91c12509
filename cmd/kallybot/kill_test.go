package main

import (
	"encoding/json"
	"net/http"
	"net/http/httptest"
	"os"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/kallybot/kallybot/bots/servertest"
	"github.com/kallybot/kallybot/kallyai/sandbox"
)

// exchange is a sandbox that outlives the programs which call it, and tells a test of each moment of a call.
type exchange struct {
	api     *sandbox.Server
	url     string
	ringing atomic.Int64 // calls

	mu   sync.Mutex
	at   string // the moment that is waited for
	then func()
	drop bool // the request of that moment never arrives
}

// newExchange opens an exchange whose clock is that of the language. Its calls take a moment.
func newExchange(t testing.TB, l tongue, speed float64) *exchange {
	t.Helper()
	x := &exchange{}
	x.api = sandbox.New(sandbox.Config{Speed: speed, Now: l.clock(t), After: x.ring})
	srv := httptest.NewServer(x)
	x.url = srv.URL
	t.Cleanup(func() { x.api.Close(); srv.Close() })
	return x
}

// ring waits out a call.
func (x *exchange) ring(d time.Duration) <-chan time.Time {
	x.ringing.Add(1)
	x.pass("while it rings")
	over := make(chan time.Time)
	time.AfterFunc(d, func() {
		x.ringing.Add(-1)
		close(over)
	})
	return over
}

// ServeHTTP serves the API between two moments named after the request. Calls are listed when none rings any more: a fast program
// gives up its looking for one after two seconds, which must not depend on how slow the machine is that the call is made on.
func (x *exchange) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	name := r.Method + " " + r.URL.Path
	if strings.HasSuffix(name, "/transcript") {
		name = "transcript"
	}
	if dropped := x.pass("before " + name); dropped {
		panic(http.ErrAbortHandler)
	}
	if name == "GET /v1/calls" {
		servertest.Until(r.Context(), func() bool { return x.ringing.Load() == 0 })
	}
	x.api.ServeHTTP(w, r)
	x.pass("after " + name)
}

// on has fn called at the next such moment, once. It reports whether the request is lost there by dropped of pass.
func (x *exchange) on(at string, drop bool, fn func()) {
	x.mu.Lock()
	defer x.mu.Unlock()
	x.at, x.drop, x.then = at, drop, fn
}

// pass is a moment.
func (x *exchange) pass(at string) (dropped bool) {
	x.mu.Lock()
	fn, drop := x.then, x.drop
	if x.at != at {
		fn = nil
	} else {
		x.at, x.then = "", nil
	}
	x.mu.Unlock()
	if fn == nil {
		return false
	}
	fn()
	return drop
}

// The moments of a life's end are those of an exchange, or one of these.
const (
	printed = "printed " // and what was printed
	lost    = "lost "    // before the request arrived, which it then never does
)

// undoing is how the undo window begins.
const undoing = "Calling Bella Italia in "

// dies lives until a moment, is killed there, and returns what it printed.
func (x *exchange) dies(t *testing.T, moment string, args []string, lines ...string) string {
	t.Helper()
	var p *process
	started, killed := make(chan struct{}), make(chan struct{})
	kill := func() {
		<-started
		p.kill()
		close(killed)
	}
	text, isPrinted := strings.CutPrefix(moment, printed)
	if !isPrinted {
		at, isLost := strings.CutPrefix(moment, lost)
		if isLost {
			at = "before " + at
		}
		x.on(at, isLost, kill)
	}
	p = start(t, args...)
	close(started)
	p.say(lines...)
	if isPrinted {
		p.sees(text)
		kill()
	}
	select {
	case <-killed:
	case <-p.done:
		<-killed // the exchange kills in its own goroutine
	case <-time.After(patience):
		t.Fatalf("moment %q never came:\n%s%s", moment, p.out, p.errs)
	}
	return p.out.String()
}

// lives begins with what former lives left, types nothing, and must leave in peace.
func lives(t *testing.T, args []string, lines ...string) string {
	t.Helper()
	p := start(t, args...)
	p.say(lines...)
	p.leaves()
	return p.out.String()
}

func TestKilledProgramTellsTheResultAtTheNextStartAndDialsOnce(t *testing.T) {
	t.Parallel()
	const (
		result  = "Confirmed by Bella Italia: Fri 20 Nov 2026 (today), 20:00, 4 people, under John Smith."
		unknown = "I cannot tell whether Bella Italia was called."
	)
	rows := []struct {
		name    string
		moments []string // of the deaths, one a life
		told    string
		dials   int
	}{
		{"in the undo window", []string{printed + undoing}, result, 1},
		{"twice in the undo window", []string{printed + undoing, printed + "Hello"}, result, 1},
		{"when the request has left and never arrives", []string{lost + "POST /v1/calls"}, unknown, 0},
		{"when the request arrives", []string{"before POST /v1/calls"}, result, 1},
		{"while it rings", []string{"while it rings"}, result, 1},
		{"when the answer leaves", []string{"after POST /v1/calls"}, result, 1},
		{"between the answer and the message", []string{"before transcript"}, result, 1},
		{"between the transcript and the message", []string{"after transcript"}, result, 1},
		{"when the message is out", []string{printed + result}, result, 1},
		{"while the lost call is looked up", []string{"while it rings", "before GET /v1/calls"}, result, 1},
		{"each time it gets on", []string{"while it rings", "after GET /v1/calls", "before transcript", "after transcript"}, result, 1},
	}
	for _, row := range rows {
		t.Run(row.name, func(t *testing.T) {
			t.Parallel()
			l := tongues["en"]
			x := newExchange(t, l, 200)
			here := []string{"--data", t.TempDir(), "--api", x.url, "--speed", "500"}
			first, next := l.demo(here...), l // each life begins at the same moment: the clock goes back
			if strings.HasPrefix(row.moments[0], printed+undoing) {
				first, next = append(first, "--speed", "0.1"), l.later(t, time.Minute) // a window of 50 s, over in the last life
			}
			all := x.dies(t, row.moments[0], first, l.to("0100"), l.yes)
			for _, m := range row.moments[1:] {
				all += x.dies(t, m, l.demo(here...))
			}
			last := lives(t, next.demo(here...))
			if !strings.Contains(all+last, row.told) {
				t.Errorf("never told %q; the dead printed:\n%s\nthe last one printed:\n%s", row.told, all, last)
			}
			if got := len(x.api.Dialed()); got != row.dials {
				t.Errorf("dialled %d times, want %d", got, row.dials)
			}
		})
	}
}

// TestKilledProgramIsStillStoppedInTheUndoWindow: a yes that was killed is taken back after the next start.
func TestKilledProgramIsStillStoppedInTheUndoWindow(t *testing.T) {
	t.Parallel()
	l := tongues["en"]
	x := newExchange(t, l, 1000)
	here := []string{"--data", t.TempDir(), "--api", x.url, "--speed", "0.01"} // a window of 500 s
	x.dies(t, printed+undoing, l.demo(here...), l.to("0100"), l.yes)
	has(t, lives(t, l.demo(here...), "stop"), []string{"Stopped. Nobody was called."}, nil)
	has(t, lives(t, l.later(t, 10*time.Minute).demo(here...)), nil, []string{"Bella Italia"})
	if n := len(x.api.Dialed()); n != 0 {
		t.Errorf("dialled %d times, want none", n)
	}
}

// TestInterruptedCallIsToldAtTheNextStart is Ctrl-C in the middle of a call, which goes on until the program has left: the same
// promise as for a kill.
func TestInterruptedCallIsToldAtTheNextStart(t *testing.T) {
	t.Parallel()
	l := tongues["en"]
	x := newExchange(t, l, 200)
	args := l.demo("--data", t.TempDir(), "--api", x.url, "--speed", "100")
	ringing, left := make(chan struct{}), make(chan struct{})
	leave := sync.OnceFunc(func() { close(left) })
	t.Cleanup(leave)
	x.on("while it rings", false, func() { close(ringing); <-left })
	p := start(t, args...)
	p.say(l.to("0100"), l.yes)
	<-ringing
	if err := p.cmd.Process.Signal(os.Interrupt); err != nil {
		t.Skipf("this system cannot interrupt a process, which this test needs: %v", err)
	}
	<-p.done
	leave()
	if status := p.cmd.ProcessState.ExitCode(); status != exitDone {
		t.Errorf("interrupted: status %d, %s", status, p.errs)
	}
	has(t, lives(t, args), confirmed, nil)
	if n := len(x.api.Dialed()); n != 1 {
		t.Errorf("dialled %d times, want once", n)
	}
}

// TestKilledBesideASandboxProcess is what a person does by hand: two processes, the real clock, kill -9 in the middle of
// the call, which takes some seconds, and the same command again, at which nothing is typed.
func TestKilledBesideASandboxProcess(t *testing.T) {
	t.Parallel()
	box := start(t, "sandbox", "--listen", "127.0.0.1:0", "--speed", "120")
	box.sees("\n")
	url, _, _ := strings.Cut(strings.TrimPrefix(box.out.String(), "sandbox listens on "), ",")
	args := []string{"demo", "--data", t.TempDir(), "--api", url, "--speed", "20"}

	p := start(t, args...)
	p.say("book a table for 4 tomorrow at 8 pm at Bella Italia, +1 212 555 0111, name John Smith", "yes")
	p.sees("Calling Bella Italia …")
	until(t, func() bool { return len(dialed(t, url)) > 0 })
	p.kill()

	again := start(t, args...) // its input stays open and empty
	again.sees("Confirmed by Bella Italia")
	again.sees("Next steps")
	again.leaves()
	all := dialed(t, url)
	if len(all) != 1 || all[0].Phone != "+12125550111" || all[0].Submission.PartySize != 4 {
		t.Errorf("dialled %+v, want one call to +12125550111 for 4", all)
	}
}

// dialed asks a sandbox in another process what it dialled.
func dialed(t testing.TB, url string) []sandbox.Dial {
	t.Helper()
	res, err := http.Get(url + "/sandbox/dialed")
	if err != nil {
		t.Fatal(err)
	}
	defer res.Body.Close()
	var body struct {
		Dialed []sandbox.Dial `json:"dialed"`
	}
	if err := json.NewDecoder(res.Body).Decode(&body); err != nil {
		t.Fatal(err)
	}
	return body.Dialed
}

// until waits for what happens in another process, which can only be asked.
func until(t testing.TB, holds func() bool) {
	t.Helper()
	ask, late := time.NewTicker(10*time.Millisecond), time.NewTimer(patience)
	defer ask.Stop()
	defer late.Stop()
	for !holds() {
		select {
		case <-ask.C:
		case <-late.C:
			t.Fatal("it never came")
		}
	}
}

func TestCallGoesOnThoughTheClockWasSetBack(t *testing.T) {
	t.Parallel()
	l := tongues["en"]
	x := newExchange(t, l, 200)
	here := []string{"--data", t.TempDir(), "--api", x.url, "--speed", "500"}
	x.dies(t, "while it rings", l.later(t, 10*time.Minute).demo(here...), l.to("0100"), l.yes)
	has(t, lives(t, l.demo(here...)), confirmed, nil)
}
