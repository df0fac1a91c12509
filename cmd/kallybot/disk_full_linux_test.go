package main

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/kallybot/kallybot/kallyai/sandbox"
)

// small lays an empty disk of some bytes over the operator's folder; where nobody may do that, the test is skipped.
func (w *world) small(bytes int) {
	w.t.Helper()
	if err := syscall.Mount("tmpfs", w.dir, "tmpfs", 0, fmt.Sprintf("size=%d,mode=0700", bytes)); err != nil {
		w.t.Skipf("no disk can be mounted here, which takes root: %v", err)
	}
	w.t.Cleanup(func() { _ = syscall.Unmount(w.dir, syscall.MNT_DETACH) })
	w.write("tokens.json", fmt.Sprintf(`{"access_token":%q}`, sandbox.DemoToken))
}

// resize makes the disk of the operator's folder as large as that.
func (w *world) resize(bytes int) {
	w.t.Helper()
	if err := syscall.Mount("tmpfs", w.dir, "tmpfs", syscall.MS_REMOUNT, fmt.Sprintf("size=%d", bytes)); err != nil {
		w.t.Fatal(err)
	}
}

// fill takes all the room that is left, and returns what gives it back.
func (w *world) fill() (empty func()) {
	w.t.Helper()
	path := filepath.Join(w.dir, "ballast")
	f, err := os.Create(path)
	if err != nil {
		w.t.Fatal(err)
	}
	defer func() { _ = f.Close() }()
	for block := make([]byte, os.Getpagesize()); err == nil; {
		_, err = f.Write(block)
	}
	if !errors.Is(err, syscall.ENOSPC) {
		w.t.Fatal(err)
	}
	return func() {
		if err := os.Remove(path); err != nil {
			w.t.Error(err)
		}
	}
}

// TestServiceOutlivesAFullDisk has many people write at once while the disk of the data file is full, one of them say yes, and
// a call come to its end. The service says so, tells nobody what is not kept, and goes on by itself when there is room again:
// then everybody is answered, once.
func TestServiceOutlivesAFullDisk(t *testing.T) {
	t.Parallel()
	const room, crowd = 4 << 20, 60
	hangUp := make(chan time.Time)
	w := newWorld(t, sandbox.Config{After: func(time.Duration) <-chan time.Time { return hangUp }})
	w.small(room)
	s := w.serve(w.configure("", "open: true", ""))
	eva, ana := w.talker(7, "Eva", "en"), w.talker(8, "Ana", "en")
	waits := eva.asks("book a table for 4 tomorrow at 8 pm at Bella Italia, +1 212 555 0100, name Eva Roth", english.card)
	eva.press(waits, english.call)
	w.until("a call", func() bool { return w.api.DialedTo("+12125550100") == 1 })
	card := ana.asks("book a table for 2 tomorrow at 9 pm at Bella Italia, +1 312 555 0100, name Ana Diaz", english.card)

	empty := w.fill()
	var others []*talker
	for n := range crowd {
		p := w.talker(int64(100+n), fmt.Sprint("Guest ", n), "en")
		p.say(fmt.Sprintf("book a table for 3 tomorrow at 7 pm at Bella Italia, +1 415 555 0100, name Guest Number%c", 'a'+n%26))
		others = append(others, p)
	}
	s.logs("has no room: the disk is full; make room for it")
	ana.press(card, english.call)
	close(hangUp) // Eva's call comes to its end
	if n := w.api.DialedTo("+13125550100"); n > 1 {
		t.Errorf("dialled %d times on a full disk", n)
	}
	empty()
	again := time.Now()
	for _, p := range []*talker{eva, ana} {
		p.sees(card.ID-1, english.result)
	}
	for _, p := range others {
		p.sees(0, english.card)
	}
	t.Logf("all was well %s after there was room", time.Since(again).Round(time.Millisecond))
	for _, p := range []*talker{eva, ana} {
		if n := strings.Count(p.all(), english.result); p.err != nil || n != 1 {
			t.Errorf("the result was told %d times, %v", n, p.err)
		}
	}
	for _, p := range others {
		if n := strings.Count(p.all(), english.card); p.err != nil || n != 1 {
			t.Errorf("%s was shown %d cards, %v", p.who.Name, n, p.err)
		}
	}
	if n, m := w.api.DialedTo("+12125550100"), w.api.DialedTo("+13125550100"); n != 1 || m != 1 {
		t.Errorf("dialled %d and %d times, want once each", n, m)
	}
	s.stop()
	w.clean()
}

func TestAdminHearsOnceThatTheDiskIsNearlyFull(t *testing.T) {
	t.Parallel()
	w := newWorld(t, sandbox.Config{})
	w.small(2 * littleRoom)
	need{
		hurt:   func(w *lookout) { w.resize(littleRoom / 10) },
		heal:   func(w *lookout) { w.resize(2 * littleRoom) },
		begins: "My disk is nearly full", end: "There is room on my disk again",
	}.isToldOnce(w)
}
