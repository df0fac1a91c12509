package main

import (
	"math/rand/v2"
	"syscall"
	"testing"
	"time"

	"github.com/kallybot/kallybot/bots/telegram/telegramtest"
	"github.com/kallybot/kallybot/kallyai/sandbox"
)

// stopLimit is how long service managers and containers wait before they kill.
const stopLimit = 10 * time.Second

// stops tells the service to stop, and holds that it does, in time and in peace.
func (r running) stops() {
	r.t.Helper()
	if err := r.cmd.Process.Signal(syscall.SIGTERM); err != nil {
		r.t.Fatal(err)
	}
	late := time.NewTimer(stopLimit)
	defer late.Stop()
	select {
	case <-r.done:
	case <-late.C:
		r.t.Fatalf("still runs %s after it was told to stop:\n%s", stopLimit, r.errs)
	}
	if status := r.cmd.ProcessState.ExitCode(); status != exitDone {
		r.t.Errorf("stopped with status %d:\n%s", status, r.errs)
	}
}

// TestStoppedBesideTalksOnTelegram stops the service in the middle of many talks, a few times, as an operator does who
// updates it. Nobody notices more than a pause.
func TestStoppedBesideTalksOnTelegram(t *testing.T) {
	t.Parallel()
	const (
		stops  = 2
		guests = 2 // who come before each stop
	)
	w := newWorld(t, sandbox.Config{Speed: 200, Quota: 1_000_000, KeysIgnored: true})
	filled, g := w.gate(transports["webhook"])
	file := w.patient(filled)
	l := &load{w: w, seed: rand.Uint64()}
	l.begin()
	for range stops {
		s := w.serve(file)
		g.lead(s)
		n := l.came.Load()
		w.until("people come", func() bool { return l.came.Load() >= n+guests })
		s.stops()
	}
	l.full.Store(true)
	s := w.serve(file)
	g.lead(s)
	l.all.Wait()
	s.stops()
	l.check(0)
	w.answered()
}

// TestStopDoesNotWaitForTelegram stops the service while Telegram answers nothing. What could not be sent is sent by the
// next one.
func TestStopDoesNotWaitForTelegram(t *testing.T) {
	t.Parallel()
	w := newWorld(t, sandbox.Config{})
	file := w.configure("", "open: true", "")
	s := w.serve(file)
	w.telegram.Fail(telegramtest.Fault{Method: "sendMessage", Hang: true, Times: -1})
	ana := w.talker(7, "Ana", "en")
	asked := ana.say(english.request)
	w.until("an answer is on its way", func() bool { return len(w.telegram.Requests("sendMessage")) > 0 })
	s.stops()
	w.telegram.Heal()
	s = w.serve(file)
	ana.sees(asked, english.askPhone)
	if ana.err != nil {
		t.Fatal(ana.err)
	}
	s.stops()
	w.clean()
}
