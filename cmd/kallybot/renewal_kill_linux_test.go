package main

import (
	"fmt"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"sync/atomic"
	"syscall"
	"testing"

	"github.com/kallybot/kallybot/kallyai/sandbox"
)

// executioner stands before the API and kills the program, as kill -9 does, at a moment of its next renewal of tokens.
type executioner struct {
	t      *testing.T
	api    http.Handler
	victim atomic.Pointer[process] // nil: nobody is to be killed
	moment string
	armed  atomic.Bool // the new pair is on its way, and its first use is waited for
}

// The moments of a renewal.
const (
	spentUnheard = "the refresh token is spent, and nothing is answered"
	heardUnsaved = "the answer is on the machine, and the program has not read it"
	savedUnused  = "the new pair is on disk, and not used yet"
)

func (x *executioner) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	p := x.victim.Load()
	switch {
	case p != nil && x.armed.Load() && r.Header.Get("Authorization") != "":
		x.kill(p)
	case p == nil || r.URL.Path != "/v1/auth/refresh":
		x.api.ServeHTTP(w, r)
	case x.moment == savedUnused:
		x.armed.Store(true)
		x.api.ServeHTTP(w, r)
	default:
		got := httptest.NewRecorder()
		x.api.ServeHTTP(got, r)
		if x.moment == heardUnsaved {
			x.freeze(p)
			w.Header().Set("Content-Type", "application/json")
			_, _ = w.Write(got.Body.Bytes())
			_ = http.NewResponseController(w).Flush()
		}
		x.kill(p)
	}
}

func (x *executioner) kill(p *process) {
	x.victim.Store(nil)
	x.armed.Store(false)
	p.kill()
}

// freeze stops every thread of the program, so that what comes from now on is not read.
func (x *executioner) freeze(p *process) {
	if err := p.cmd.Process.Signal(syscall.SIGSTOP); err != nil {
		x.t.Error(err)
	}
	until(x.t, func() bool {
		tasks, err := filepath.Glob(fmt.Sprintf("/proc/%d/task/*/stat", p.cmd.Process.Pid))
		if err != nil || len(tasks) == 0 {
			return false
		}
		for _, task := range tasks {
			data, err := os.ReadFile(task)
			_, state, ok := strings.Cut(string(data), ") ")
			if err == nil && (!ok || !strings.HasPrefix(state, "T")) {
				return false
			}
		}
		return true
	})
}

// TestKilledWhileTokensAreRenewed kills the program at each moment of a renewal, of the shared account and of a person's own. The next
// life is still signed in or asks for the sign-in once more, and goes on after that; it is never stuck.
func TestKilledWhileTokensAreRenewed(t *testing.T) {
	t.Parallel()
	words := signInEnglish
	for _, moment := range []string{spentUnheard, heardUnsaved, savedUnused} {
		for name, row := range map[string]struct {
			out   string // what is said of an account that is signed out
			begin func(w *world) (file string, signIn func(ann *talker))
		}{
			"shared": {"run kallybot login on its machine", func(w *world) (string, func(*talker)) {
				file := w.configure("", `open: true, admins: ["telegram:7"]`, "")
				return file, func(*talker) { w.login(file) }
			}},
			"personal": {"Please sign in to KallyAI first.", func(w *world) (string, func(*talker)) {
				return w.personal(words, ""), func(ann *talker) { ann.signsIn(w.t, ann.asks("/login", words.steps), words) }
			}},
		} {
			t.Run(name+", "+moment, func(t *testing.T) {
				t.Parallel()
				w := newWorld(t, sandbox.Config{})
				x := &executioner{t: t, api: w.api, moment: moment}
				front := httptest.NewServer(x)
				t.Cleanup(front.Close)
				w.far = front.URL
				file, signIn := row.begin(w)
				s := w.serve(file)
				ann := w.talker(7, "Ann", words.lang)
				signIn(ann)
				ann.asks("/usage", "This is left on the account")
				ann.good(t)

				w.api.Revoke()
				x.victim.Store(s.process)
				asked := ann.say("/usage")
				<-s.done
				s = w.serve(file)
				if moment == savedUnused {
					ann.sees(asked, "This is left on the account") // it was kept that she had asked
				} else {
					ann.sees(asked, row.out)
					signIn(ann)
				}
				ann.asks("/usage", "This is left on the account")
				ann.good(t)
				s.stop()
			})
		}
	}
}

// login signs the shared account in, as an operator does beside the service.
func (w *world) login(file string) {
	w.t.Helper()
	p := startLogin(w.t, file)
	browse(w.t, p.link, false)
	if p.ends() != exitDone {
		w.t.Fatal(p.errs)
	}
}
