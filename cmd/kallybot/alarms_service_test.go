package main

import (
	"net/http"
	"strings"
	"testing"
	"time"

	"github.com/kallybot/kallybot/bots/telegram/telegramtest"
	"github.com/kallybot/kallybot/kallyai/sandbox"
)

// lookout is a service that looks often whether something needs a hand, and the admin who hears of it.
type lookout struct {
	*world
	boss *talker
	gate *gate // to its webhook, where it has one
	s    running
}

// need is what a service may need a hand for, and words of what its admin hears then and when it is over.
type need struct {
	name        string
	by          string // of transports
	account     sandbox.Config
	hurt, heal  func(w *lookout)
	begins, end string
}

var needs = []need{
	{
		name: "another poller", hurt: pollFails(http.StatusConflict, "Conflict: terminated by other getUpdates request"), heal: healed,
		begins: "I have trouble with telegram", end: "telegram works again",
	},
	{
		name: "token revoked for reading", hurt: pollFails(http.StatusUnauthorized, "Unauthorized"), heal: healed,
		begins: "I have trouble with telegram", end: "telegram works again",
	},
	{
		name:   "account signed out",
		hurt:   func(w *lookout) { w.write("tokens.json", `{"access_token":"gone"}`) },
		heal:   func(w *lookout) { w.write("tokens.json", `{"access_token":"`+sandbox.DemoToken+`"}`) },
		begins: "signed out", end: "signed in again",
	},
	{
		name: "quota gone", account: sandbox.Config{Quota: 1},
		hurt:   func(w *lookout) { w.book(w.boss.who, "0100") },
		heal:   func(w *lookout) { w.api.TopUp(sandbox.DemoUser, 10) },
		begins: "has nothing left", end: "has something left again",
	},
	{
		name: "webhook failing", by: "webhook",
		hurt: func(w *lookout) {
			w.gate.lost()
			w.boss.say("hello?")
		},
		heal:   func(w *lookout) { w.gate.lead(w.s) },
		begins: "Telegram cannot reach me", end: "Telegram reaches me again",
	},
}

func pollFails(status int, text string) func(w *lookout) {
	return func(w *lookout) {
		w.telegram.Fail(telegramtest.Fault{Method: "getUpdates", Status: status, Times: -1, Error: text})
	}
}

func healed(w *lookout) { w.telegram.Heal() }

// TestAdminHearsOnceWhatNeedsAHandAndOnceThatItIsOver is the service that runs, looking often, and a restart in between, which
// repeats nothing.
func TestAdminHearsOnceWhatNeedsAHandAndOnceThatItIsOver(t *testing.T) {
	t.Parallel()
	for _, row := range needs {
		t.Run(row.name, func(t *testing.T) {
			t.Parallel()
			row.isToldOnce(newWorld(t, row.account))
		})
	}
}

// isToldOnce has the need come up and end, with a restart in between that notices it again before it ends.
func (n need) isToldOnce(world *world) {
	t := world.t
	hook, gate := world.gate(transports[n.by])
	w := &lookout{world: world, boss: world.talker(7, "Boss", "en"), gate: gate}
	file := w.configure(hook, `open: true, admins: ["telegram:7"]`, "")
	w.telegram.SetHold(time.Second) // the poll under way ends soon, and the next one meets the fault
	w.s = w.serve(file, "--look-every", "20ms")
	gate.lead(w.s)
	w.boss.asks("hello", "Hello")
	n.hurt(w)
	w.boss.sees(0, n.begins)
	w.s.stop()
	w.s = w.serve(file, "--look-every", "20ms")
	w.s.logs("needs a hand")
	n.heal(w)
	w.boss.sees(0, n.end)
	w.boss.asks("hello", "")
	w.s.stop()
	if w.boss.err != nil {
		t.Fatal(w.boss.err)
	}
	for _, words := range []string{n.begins, n.end} {
		if times := strings.Count(w.boss.all(), words); times != 1 {
			t.Errorf("%q was said %d times:\n%s", words, times, w.boss.all())
		}
	}
	checkLog(t, w.s.errs.String())
}
