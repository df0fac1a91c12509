package main

import (
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/kallybot/kallybot/kallyai/sandbox"
)

// TestBackupUnderLoadIsRestoredElsewhereAndNothingIsDialledTwice copies the file while one call rings and another waits
// for its turn; both are made before the former service stops, which the copy knows nothing of.
func TestBackupUnderLoadIsRestoredElsewhereAndNothingIsDialledTwice(t *testing.T) {
	t.Parallel()
	hangUp := make(chan time.Time)
	w := newWorld(t, sandbox.Config{After: func(time.Duration) <-chan time.Time { return hangUp }})
	config := w.configure("", "open: true", "")
	text, err := os.ReadFile(config)
	if err != nil {
		t.Fatal(err)
	}
	file := w.write("one.yaml", strings.Replace(string(text), "undo_window: 0s", "undo_window: 0s, max_in_flight: 1", 1))
	elsewhere := w.write("two.yaml", strings.Replace(string(text), filepath.Join(w.dir, "k.db"), filepath.Join(w.dir, "new", "k.db"), 1))

	s := w.serve(file)
	ana, ben, eve := w.telegram.Person(7, "Ana", "en"), w.talker(8, "Ben", "en"), w.telegram.Person(9, "Eve", "en")
	w.book(ana, "0100")
	w.until("a call", func() bool { return w.api.DialedTo("+12125550100") == 1 })
	bens := ben.asks("book a table for 4 tomorrow at 8 pm at Bella Italia, +1 212 555 0200, name John Smith", english.card)
	// What a press is answered with stays; the message may tell at once that others are called before.
	ben.presses(bens, english.call, english.begun)
	if ben.err != nil {
		t.Fatal(ben.err)
	}
	eve.Say(eve.Private(), "book a table for 4 tomorrow at 8 pm at Bella Italia, +1 212 555 0300, name Eve Moss")
	card := w.shows(eve.Private(), "Shall I call Bella Italia?")
	copied := w.backUpUnderLoad(file)
	close(hangUp)
	w.shows(ana.Private(), "confirmed")
	w.shows(ben.chat, "confirmed")
	s.stop()

	status, out, errs := command("restore", "--config", elsewhere, copied)
	if status != exitDone || !strings.Contains(out, "1 calls may have been made since") {
		t.Fatalf("got %d, %s%s", status, out, errs)
	}
	results := func() (n int) {
		for _, m := range append(ana.Private().Shown(), ben.chat.Shown()...) {
			if strings.Contains(m.Text, "Confirmed by Bella Italia") {
				n++
			}
		}
		return n
	}
	before := results()
	s = w.serve(elsewhere)
	w.until("both results told from the copy", func() bool { return results() == before+2 })
	if _, err := eve.Press(eve.Private(), card.ID, 0); err != nil {
		t.Fatal(err)
	}
	w.shows(eve.Private(), "confirmed")
	s.stop()
	for _, number := range []string{"+12125550100", "+12125550200", "+12125550300"} {
		if n := w.api.DialedTo(number); n != 1 {
			t.Errorf("%s was dialled %d times, want once", number, n)
		}
	}
}

// backUpUnderLoad copies the data file of the service that runs while people talk to it.
func (w *world) backUpUnderLoad(file string) string {
	w.t.Helper()
	var all sync.WaitGroup
	for id := range int64(10) {
		p := w.telegram.Person(100+id, "Load", "en")
		all.Go(func() {
			for range 5 {
				p.Say(p.Private(), "book a table for 4 tomorrow at 8 pm")
			}
		})
	}
	out := filepath.Join(w.dir, "copy.db")
	status, said, errs := command("backup", "--config", file, out)
	all.Wait()
	if status != exitDone || !strings.HasPrefix(said, out+": whole, ") {
		w.t.Fatalf("got %d, %s%s", status, said, errs)
	}
	return out
}

func TestBackupAndRestoreWithoutAService(t *testing.T) {
	t.Parallel()
	w := newWorld(t, sandbox.Config{})
	file := w.configure("", "open: true", "")
	data, out := filepath.Join(w.dir, "k.db"), filepath.Join(w.dir, "copy.db")
	run := func(want int, part string, args ...string) {
		t.Helper()
		status, said, errs := command(args...)
		if status != want || !strings.Contains(said+errs, part) {
			t.Errorf("%s: got %d, %s%s", args, status, said, errs)
		}
		if want != exitDone {
			oneSentence(t, errs, part)
		}
	}
	run(exitFailed, "data.path", "backup", "--config", file, out)
	s := w.serve(file)
	run(exitFailed, "in use", "compact", "--config", file)
	run(exitDone, "whole", "backup", "--config", file, out)
	run(exitDone, "whole", "restore", "--check", "--config", file, out)
	run(exitFailed, "stop it first", "restore", "--config", file, out)
	s.stop()

	run(exitFailed, "exists", "backup", "--config", file, out)
	run(exitDone, "whole", "backup", "--config", file, out+"2")
	run(exitDone, "bytes", "compact", "--config", file)
	run(exitFailed, "damaged", "restore", "--check", "--config", file, w.account)
	run(exitFailed, "damaged", "restore", "--config", file, w.account)
	run(exitUsage, "OUT", "backup", "--config", file)
	run(exitUsage, "IN", "restore", "--config", file, out, out)
	if err := os.WriteFile(data, []byte("half a"), 0o600); err != nil {
		t.Fatal(err)
	}
	run(exitDone, "what was there is now", "restore", "--config", file, out)
	run(exitDone, "whole", "restore", "--check", "--config", file, data)
	left, err := filepath.Glob(filepath.Join(w.dir, "*.restoring"))
	if err != nil || len(left) > 0 {
		t.Errorf("left %q, %v", left, err)
	}
	w.serve(file).stop()
}
