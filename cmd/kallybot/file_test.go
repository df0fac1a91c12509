package main

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/kallybot/kallybot/store/bolt"
)

// dataFile is the name of the data file in the folder of --data.
const dataFile = "kallybot.db"

// unusable is a data file that cannot be used, and the words that say why and what to do.
type unusable struct {
	name string
	make func(t *testing.T, dir string) // makes it in dir
	says []string
}

var unusables = []unusable{
	{
		name: "held by somebody else",
		make: func(t *testing.T, dir string) {
			st, err := bolt.Open(filepath.Join(dir, dataFile), bolt.Options{})
			if err != nil {
				t.Fatal(err)
			}
			t.Cleanup(func() { _ = st.Close() })
		},
		says: []string{"is in use", "name another"},
	},
	{
		name: "a folder",
		make: func(t *testing.T, dir string) { must(t, os.Mkdir(filepath.Join(dir, dataFile), 0o700)) },
		says: []string{"is a directory", "name a file"},
	},
	{
		name: "no data file",
		make: func(t *testing.T, dir string) { write(t, dir, bytes.Repeat([]byte("hello "), 10_000)) },
		says: []string{"damaged", "restore a backup"},
	},
	{
		name: "a few bytes",
		make: func(t *testing.T, dir string) { write(t, dir, []byte("hello")) },
		says: []string{"damaged", "restore a backup"},
	},
	{
		name: "cut off",
		make: func(t *testing.T, dir string) {
			good := kept(t, dir)
			write(t, dir, good[:len(good)/2])
		},
		says: []string{"damaged", "restore a backup"},
	},
	{
		name: "overwritten at its beginning",
		make: func(t *testing.T, dir string) {
			good := kept(t, dir)
			copy(good, make([]byte, 8192))
			write(t, dir, good)
		},
		says: []string{"damaged", "restore a backup"},
	},
	{
		name: "overwritten in all but its beginning",
		make: func(t *testing.T, dir string) {
			good := kept(t, dir)
			clear(good[8192:])
			write(t, dir, good)
		},
		says: []string{"damaged", "restore a backup"},
	},
}

func must(t testing.TB, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

func write(t *testing.T, dir string, data []byte) {
	t.Helper()
	must(t, os.WriteFile(filepath.Join(dir, dataFile), data, 0o600))
}

// kept is a data file with a conversation in it.
func kept(t *testing.T, dir string) []byte {
	t.Helper()
	l := tongues["en"]
	talk(t, l.demo("--speed", "1000", "--data", dir), l.to("0102"), l.yes)
	data, err := os.ReadFile(filepath.Join(dir, dataFile))
	must(t, err)
	return data
}

func TestUnusableDataFileIsOneSentenceAndUntouched(t *testing.T) {
	t.Parallel()
	for _, u := range unusables {
		t.Run(u.name, func(t *testing.T) {
			t.Parallel()
			dir := t.TempDir()
			u.make(t, dir)
			refused(t, dir, u.says...)
		})
	}
}

// refused starts the demo on a folder it cannot use, and checks that it says why and leaves the folder as it is.
func refused(t *testing.T, dir string, says ...string) {
	t.Helper()
	before := fingerprint(t, dir)
	l := tongues["en"]
	status, out, errs := command(l.demo("--data", dir)...)
	if status != exitFailed || out != "" {
		t.Errorf("got status %d and output %q, want %d and none", status, out, exitFailed)
	}
	oneSentence(t, errs, append(says, filepath.Join(dir, dataFile))...)
	if after := fingerprint(t, dir); after != before {
		t.Errorf("the folder changed from %s to %s", before, after)
	}
}

// fingerprint tells what lies in a folder.
func fingerprint(t *testing.T, dir string) string {
	t.Helper()
	entries, err := os.ReadDir(dir)
	if err != nil {
		return err.Error()
	}
	h := sha256.New()
	var names []string
	for _, e := range entries {
		data, _ := os.ReadFile(filepath.Join(dir, e.Name())) // a folder has no content
		h.Write(data)
		names = append(names, e.Name())
	}
	return strings.Join(names, " ") + " " + hex.EncodeToString(h.Sum(nil))
}

func TestDataBelowAFileIsRefused(t *testing.T) {
	t.Parallel()
	file := filepath.Join(t.TempDir(), "notes.txt")
	must(t, os.WriteFile(file, []byte("keep me"), 0o600))
	status, out, errs := command(tongues["en"].demo("--data", file)...)
	if status != exitFailed || out != "" {
		t.Errorf("got status %d and output %q, want %d and none", status, out, exitFailed)
	}
	oneSentence(t, errs, file)
	if data, err := os.ReadFile(file); err != nil || string(data) != "keep me" {
		t.Errorf("the file is %q, %v", data, err)
	}
}

// TestSecondDemoOnTheSameDataIsRefused is the lock as a person meets it: two terminals, one folder.
func TestSecondDemoOnTheSameDataIsRefused(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	l := tongues["en"]
	p := start(t, l.demo("--data", dir)...)
	p.sees("Hello!")
	status, _, errs := command(l.demo("--data", dir)...)
	if status != exitFailed {
		t.Errorf("got status %d, want %d", status, exitFailed)
	}
	oneSentence(t, errs, "is in use", filepath.Join(dir, dataFile))
	p.leaves() // the first one is not disturbed
}

// TestDataFolderIsMade with all its parents, for this user alone.
func TestDataFolderIsMade(t *testing.T) {
	t.Parallel()
	dir := filepath.Join(t.TempDir(), "a", "b")
	l := tongues["en"]
	talk(t, l.demo("--data", dir), "hello")
	info, err := os.Stat(filepath.Join(dir, dataFile))
	must(t, err)
	if mode := info.Mode().Perm(); mode&0o077 != 0 {
		t.Errorf("the data file is %s, want it to be for its owner alone", mode)
	}
}

// TestTemporaryDataIsRemoved when no folder was named.
func TestTemporaryDataIsRemoved(t *testing.T) {
	tmp := t.TempDir()
	t.Setenv("TMPDIR", tmp)
	talk(t, tongues["en"].demo(), "hello")
	if left, err := os.ReadDir(tmp); err != nil || len(left) > 0 {
		t.Errorf("left behind: %v, %v", left, err)
	}
}
