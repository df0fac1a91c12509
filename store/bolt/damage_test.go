package bolt_test

import (
	"bytes"
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/kallybot/kallybot/store"
	"github.com/kallybot/kallybot/store/bolt"
)

// FuzzDamagedFile puts bytes somewhere into a backup, or cuts it there: it is found whole or refused, and left as it was; what is
// found whole can be opened.
func FuzzDamagedFile(f *testing.F) {
	path := filepath.Join(f.TempDir(), "kallybot.db")
	s, err := bolt.Open(path, bolt.Options{})
	if err != nil {
		f.Fatal(err)
	}
	for _, id := range []string{"a", "b", "c"} {
		k := store.Key{Kind: "dialogue", ID: id}
		c := store.Changes{Put: map[store.Key]store.Value{k: {Data: bytes.Repeat([]byte("x"), 3000)}}, Add: []store.Job{{ID: store.JobID(id), Queue: "send"}}}
		if _, err := s.Update(f.Context(), store.EventID(id), noon, nil, []store.Key{k}, func(store.Records) (store.Changes, error) { return c, nil }); err != nil {
			f.Fatal(err)
		}
	}
	if err := s.Close(); err != nil {
		f.Fatal(err)
	}
	good, err := os.ReadFile(path)
	if err != nil {
		f.Fatal(err)
	}
	for _, at := range []uint32{0, 8, 16, 64, 4096, 4112, 8192, 8200, 12288, 16384, 20480, 24576} {
		f.Add(at, []byte{0xff, 0xff}, false)
		f.Add(at, []byte{0, 0, 0, 0, 1}, false)
		f.Add(at, []byte(nil), true)
	}
	f.Fuzz(func(t *testing.T, at uint32, what []byte, cut bool) {
		data := bytes.Clone(good)
		from := int(at) % len(data)
		copy(data[from:], what)
		if cut {
			data = data[:from]
		}
		name := filepath.Join(t.TempDir(), "kallybot.db")
		if err := os.WriteFile(name, data, 0o600); err != nil {
			t.Fatal(err)
		}
		_, err := bolt.Check(name)
		if got, err := os.ReadFile(name); err != nil || !bytes.Equal(got, data) {
			t.Error("a check changed the file")
		}
		if err != nil {
			return // nobody opens what is not whole
		}
		s, err := bolt.Open(name, bolt.Options{LockTimeout: time.Millisecond})
		if err == nil {
			_ = s.Close()
		}
	})
}
