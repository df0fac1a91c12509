//go:build linux

package main

import (
	"net"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"github.com/kallybot/kallybot/kallyai/sandbox"
)

// TestServiceManagerHearsOfReadyAliveAndStopping stands in for systemd, which hands the program a socket to write to.
func TestServiceManagerHearsOfReadyAliveAndStopping(t *testing.T) {
	t.Parallel()
	dir, err := os.MkdirTemp("", "kb")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = os.RemoveAll(dir) })
	manager, err := net.ListenUnixgram("unixgram", &net.UnixAddr{Name: filepath.Join(dir, "s"), Net: "unixgram"})
	if err != nil {
		t.Fatal(err)
	}
	defer manager.Close()
	w := newWorld(t, sandbox.Config{})
	p := startIn(t, []string{"NOTIFY_SOCKET=" + filepath.Join(dir, "s"), "WATCHDOG_USEC=" + strconv.Itoa(300_000)},
		"serve", "--config", w.configure("", "open: true", ""))
	hears := func(want string) {
		t.Helper()
		b := make([]byte, 256)
		for {
			n, err := manager.Read(b)
			if err != nil {
				t.Fatal(err)
			}
			if strings.Contains(string(b[:n]), want) {
				return
			}
		}
	}
	hears("READY=1")
	hears("WATCHDOG=1")
	running{p, ""}.stop()
	hears("STOPPING=1")
}
