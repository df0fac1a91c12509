package main

import (
	"bytes"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/kallybot/kallybot/cmd/kallybot/config"
	"github.com/kallybot/kallybot/kallyai/sandbox"
	"github.com/kallybot/kallybot/store/bolt"
)

// FuzzRestore puts bytes somewhere into a backup with real conversations, or cuts it there: either it is refused in one sentence
// and nothing is changed, or the data file is that backup and can be opened, and what was there is kept.
func FuzzRestore(f *testing.F) {
	good := spokenFile(f)
	for at := uint32(0); at < uint32(len(good)); at += 8191 {
		f.Add(at, []byte{0xff, 0xff}, false)
		f.Add(at, []byte(`{"v":9}`), false)
	}
	for _, at := range []uint32{0, 16, 4096, 4112, 8192, uint32(len(good) - 1)} {
		f.Add(at, []byte(nil), true)
		f.Add(at, []byte{}, false)
	}
	f.Fuzz(func(t *testing.T, at uint32, what []byte, cut bool) {
		dir := t.TempDir()
		data, backup := filepath.Join(dir, "k.db"), filepath.Join(dir, "copy.db")
		damaged := bytes.Clone(good)
		from := int(at) % len(damaged)
		copy(damaged[from:], what)
		if cut {
			damaged = damaged[:from]
		}
		for name, content := range map[string][]byte{data: good, backup: damaged} {
			if err := os.WriteFile(name, content, 0o600); err != nil {
				t.Fatal(err)
			}
		}
		r := restoring{in: backup, cfg: config.Config{Data: config.Data{Path: data}}, out: io.Discard, now: time.Now()}
		checked := r.check(t.Context())
		restored := r.restore(t.Context())
		if (checked == nil) != (restored == nil) {
			t.Errorf("checked: %v; restored: %v", checked, restored)
		}
		if got, err := os.ReadFile(backup); err != nil || !bytes.Equal(got, damaged) {
			t.Error("the backup was changed")
		}
		left, err := filepath.Glob(filepath.Join(dir, "*"))
		if err != nil {
			t.Fatal(err)
		}
		if restored != nil {
			if said := restored.Error(); strings.ContainsAny(said, "\r\n") || !strings.Contains(said, backup) || !strings.Contains(said, "; ") || len(said) > 400+2*len(dir) {
				t.Errorf("got %q", said)
			}
			if len(left) > 2 {
				t.Errorf("left %q", left)
			}
			return
		}
		if len(left) != 3 {
			t.Errorf("left %q, want what was there beside the two", left)
		}
		opens(t, data)
	})
}

// spokenFile is a data file of somebody who booked a table and is asked about another, as bytes.
func spokenFile(f *testing.F) []byte {
	f.Helper()
	dir := f.TempDir()
	_, url := far(f, sandbox.Config{Speed: 1000})
	l := tongues["en"]
	talk(f, l.demo("--api", url, "--speed", "1000", "--data", dir), l.to("0100"), l.yes, "book a table at Nopa")
	data, err := os.ReadFile(filepath.Join(dir, "kallybot.db"))
	if err != nil {
		f.Fatal(err)
	}
	return data
}

// opens holds that a data file can be opened.
func opens(t *testing.T, path string) {
	t.Helper()
	s, err := bolt.Open(path, bolt.Options{})
	if err != nil {
		t.Fatal(err)
	}
	if err := s.Close(); err != nil {
		t.Error(err)
	}
}
