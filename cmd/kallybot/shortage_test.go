//go:build linux

package main

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/kallybot/kallybot/kallyai/sandbox"
)

// limit sets a limit of a running program, as the system's prlimit does: what it may still have of something.
func (r running) limit(what, most string) {
	r.t.Helper()
	out, err := exec.Command("prlimit", "--pid", fmt.Sprint(r.cmd.Process.Pid), "--"+what+"="+most+":").CombinedOutput()
	if err != nil {
		r.t.Fatalf("prlimit %s: %v: %s", what, err, out)
	}
}

// shortages are what a service may run out of, and the words by which its log names it.
var shortages = []struct {
	name, says   string
	begins, ends func(r running)
}{
	{"no room for the data file", "has reached the largest size a file may have here; raise the limit",
		func(r running) { r.limit("fsize", "4096") }, func(r running) { r.limit("fsize", "unlimited") }},
	{"no file descriptors", "too many open files",
		func(r running) { r.limit("nofile", "3") }, func(r running) { r.limit("nofile", "1024") }},
}

// TestServiceOutlivesAShortage has one person say yes, and another wait for the end of a call, while the service runs out of
// something. It says so, tells nobody what is not true, loses nothing, and goes on by itself when there is enough again.
func TestServiceOutlivesAShortage(t *testing.T) {
	t.Parallel()
	if _, err := exec.LookPath("prlimit"); err != nil {
		t.Skip("there is no prlimit to take something away from a running program")
	}
	for _, row := range shortages {
		t.Run(row.name, func(t *testing.T) {
			t.Parallel()
			hangUp := make(chan time.Time)
			w := newWorld(t, sandbox.Config{After: func(time.Duration) <-chan time.Time { return hangUp }})
			s := w.serve(w.configure("", "open: true", ""))
			eva, ana := w.talker(7, "Eva", "en"), w.talker(8, "Ana", "en")
			waits := eva.asks("book a table for 4 tomorrow at 8 pm at Bella Italia, +1 212 555 0100, name Eva Roth", english.card)
			eva.press(waits, english.call)
			w.until("a call", func() bool { return w.api.DialedTo("+12125550100") == 1 })
			card := ana.asks("book a table for 2 tomorrow at 9 pm at Bella Italia, +1 312 555 0100, name Ana Diaz", english.card)

			row.begins(s)
			ana.press(card, english.call)
			close(hangUp) // Eva's call comes to its end
			s.logs(row.says)
			if n := w.api.DialedTo("+13125550100"); n != 0 {
				t.Errorf("dialled %d times in the shortage", n)
			}
			if strings.Contains(ana.all(), english.result) {
				t.Errorf("told in the shortage:\n%s", ana.all())
			}
			row.ends(s)
			again := time.Now()
			for _, p := range []*talker{eva, ana} {
				p.sees(card.ID-1, english.result)
			}
			t.Logf("all was well %s after the shortage", time.Since(again).Round(time.Millisecond))
			for _, p := range []*talker{eva, ana} {
				if n := strings.Count(p.all(), english.result); p.err != nil || n != 1 {
					t.Errorf("the result was told %d times, %v", n, p.err)
				}
			}
			if n, m := w.api.DialedTo("+12125550100"), w.api.DialedTo("+13125550100"); n != 1 || m != 1 {
				t.Errorf("dialled %d and %d times, want once each", n, m)
			}
			s.stop()
			if _, err := os.Stat(filepath.Join(w.dir, "k.db")); err != nil {
				t.Error(err)
			}
			w.clean()
		})
	}
}
