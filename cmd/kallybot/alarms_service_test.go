package main

import (
	"net/http"
	"strings"
	"testing"

	"github.com/kallybot/kallybot/bots/telegram/telegramtest"
	"github.com/kallybot/kallybot/kallyai/sandbox"
)

// needs are what a service may need a hand for, and words of what its admin hears then and when it is over.
var needs = []struct {
	name        string
	hurt, heal  func(w *world)
	begins, end string
}{
	{"another poller", pollFails(http.StatusConflict, "Conflict: terminated by other getUpdates request"), healed, "I have trouble with telegram", "telegram works again"},
	{"token revoked for reading", pollFails(http.StatusUnauthorized, "Unauthorized"), healed, "I have trouble with telegram", "telegram works again"},
	{
		"account signed out",
		func(w *world) { w.write("tokens.json", `{"access_token":"gone"}`) },
		func(w *world) { w.write("tokens.json", `{"access_token":"`+sandbox.DemoToken+`"}`) },
		"signed out", "signed in",
	},
}

func pollFails(status int, text string) func(w *world) {
	return func(w *world) {
		w.telegram.Fail(telegramtest.Fault{Method: "getUpdates", Status: status, Times: -1, Error: text})
	}
}

func healed(w *world) { w.telegram.Heal() }

// TestAdminHearsOnceWhatNeedsAHandAndOnceThatItIsOver is the service that runs, looking often, and a restart in between, which
// repeats nothing.
func TestAdminHearsOnceWhatNeedsAHandAndOnceThatItIsOver(t *testing.T) {
	t.Parallel()
	for _, row := range needs {
		t.Run(row.name, func(t *testing.T) {
			t.Parallel()
			w := newWorld(t, sandbox.Config{})
			file := w.configure("", `open: true, admins: ["telegram:7"]`, "")
			boss := w.talker(7, "Boss", "en")
			begin := func() running {
				p := start(t, "serve", "--config", file, "--look-every", "20ms")
				if !p.errs.wait("serving", patience, p.done) {
					t.Fatalf("never served:\n%s", p.errs)
				}
				return running{p, ""}
			}
			s := begin()
			boss.asks("hello", "Hello")
			row.hurt(w)
			boss.sees(0, row.begins)
			s.stop()
			s = begin()
			row.heal(w)
			boss.sees(0, row.end)
			boss.asks("hello", "")
			s.stop()
			if boss.err != nil {
				t.Fatal(boss.err)
			}
			for _, words := range []string{row.begins, row.end} {
				if n := strings.Count(boss.all(), words); n != 1 {
					t.Errorf("%q was said %d times:\n%s", words, n, boss.all())
				}
			}
			checkLog(t, s.errs.String())
		})
	}
}
