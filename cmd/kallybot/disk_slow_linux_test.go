package main

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/kallybot/kallybot/kallyai/sandbox"
)

// slowly has every sync of the running program's files to the disk take 300 ms longer, until the test ends; it returns how
// many did so far. Where a program may not be held up like that, the test is skipped.
func (r running) slowly() (delayed func() int) {
	r.t.Helper()
	report := filepath.Join(r.t.TempDir(), "syncs")
	hold := exec.Command("strace", "-f", "-o", report, "-p", fmt.Sprint(r.cmd.Process.Pid), "-e", "trace=fdatasync", "-e", "inject=fdatasync:delay_enter=300000")
	told, err := hold.StderrPipe()
	if err != nil {
		r.t.Fatal(err)
	}
	if err := hold.Start(); err != nil {
		r.t.Skipf("there is no strace to make the disk slow with: %v", err)
	}
	r.t.Cleanup(func() {
		_ = hold.Process.Signal(os.Interrupt)
		_ = hold.Wait()
	})
	line := make([]byte, 256)
	if n, err := told.Read(line); err != nil || !strings.Contains(string(line[:n]), "attached") {
		r.t.Skipf("strace may not hold up another program here: %s%v", line[:n], err)
	}
	return func() int {
		text, err := os.ReadFile(report)
		if err != nil {
			r.t.Error(err)
		}
		return strings.Count(string(text), "DELAYED")
	}
}

// TestServiceWithASlowDiskIsOnlySlow has people talk at once while each commit takes a third of a second.
func TestServiceWithASlowDiskIsOnlySlow(t *testing.T) {
	t.Parallel()
	const crowd = 12
	w := newWorld(t, sandbox.Config{})
	s := w.serve(w.configure("", "open: true", ""))
	delayed := s.slowly()
	var people []*talker
	for n := range crowd {
		people = append(people, w.talker(int64(10+n), fmt.Sprint("Guest ", n), "en"))
	}
	together(t, people, func(p *talker, n int) {
		said := fmt.Sprintf("book a table for 3 tomorrow at 7 pm at Bella Italia, +1212%d0100, name Ana Guest", 550+n)
		card := p.asks(said, english.card)
		p.press(card, english.call)
		p.press(card, english.call) // impatient
		p.sees(0, english.result)
	})
	for n, p := range people {
		if told := strings.Count(p.all(), english.result); told != 1 {
			t.Errorf("%s was told the result %d times", p.who.Name, told)
		}
		if rung := w.api.DialedTo(fmt.Sprintf("+1212%d0100", 550+n)); rung != 1 {
			t.Errorf("%d calls for %s, want one", rung, p.who.Name)
		}
	}
	if n := delayed(); n < 5 {
		t.Errorf("only %d syncs were slow", n)
	} else {
		t.Logf("%d slow syncs", n)
	}
	s.stop()
	w.clean()
}
