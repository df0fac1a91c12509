package bolt_test

import (
	"bytes"
	"encoding/binary"
	"errors"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"testing"
	"time"

	"go.etcd.io/bbolt"

	"github.com/kallybot/kallybot/store"
	"github.com/kallybot/kallybot/store/bolt"
)

// refused opens a file that cannot be used, and checks the sentence for the operator.
func refused(t *testing.T, path string, want ...string) {
	t.Helper()
	s, err := bolt.Open(path, bolt.Options{LockTimeout: time.Millisecond})
	if err == nil {
		_ = s.Close()
		t.Fatal("Open gives no error")
	}
	var f *bolt.FileError
	if !errors.As(err, &f) || f.Path != path {
		t.Fatalf("error %#v, want a FileError of %s", err, path)
	}
	for _, part := range append(want, path) {
		if !strings.Contains(err.Error(), part) {
			t.Errorf("error %q lacks %q", err, part)
		}
	}
	if strings.Contains(err.Error(), "\n") {
		t.Errorf("error %q is not one line", err)
	}
}

// filled returns the path of a closed file with some records and jobs.
func filled(t *testing.T) string {
	t.Helper()
	s, path := openNew(t, bolt.Options{})
	for i := range 100 {
		k := store.Key{Kind: "dialogue", ID: strings.Repeat("k", 10*(i+1))} // long ones make a high tree
		c := store.Changes{
			Put: map[store.Key]store.Value{k: {Data: bytes.Repeat([]byte("x"), 2000)}},
			Add: []store.Job{{ID: store.JobID(k.ID), Queue: "send"}},
		}
		_, err := s.Update(t.Context(), store.EventID(k.ID), noon, nil, []store.Key{k}, func(store.Records) (store.Changes, error) { return c, nil })
		if err != nil {
			t.Fatal(err)
		}
	}
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	return path
}

func TestOpenMakesFileAndFolderForItsUserAlone(t *testing.T) {
	t.Parallel()
	path := filepath.Join(t.TempDir(), "a", "b", "kallybot.db")
	openAt(t, path, bolt.Options{})
	for name, want := range map[string]os.FileMode{path: 0o600, filepath.Dir(path): 0o700, filepath.Dir(filepath.Dir(path)): 0o700} {
		info, err := os.Stat(name)
		if err != nil {
			t.Fatal(err)
		}
		if got := info.Mode().Perm(); got != want && runtime.GOOS != "windows" {
			t.Errorf("%s has mode %v, want %v", name, got, want)
		}
	}
}

func TestSecondProcessIsToldWhoHoldsTheFile(t *testing.T) {
	t.Parallel()
	s, path := openNew(t, bolt.Options{})
	refused(t, path, "in use", "another kallybot runs on it", "stop that one")
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	openAt(t, path, bolt.Options{})
}

func TestDamagedFileIsRefusedAndLeftAsItIs(t *testing.T) {
	t.Parallel()
	for name, damage := range map[string]func([]byte) []byte{
		"text":               func([]byte) []byte { return bytes.Repeat([]byte("not a data file\n"), 2000) },
		"short text":         func([]byte) []byte { return []byte("hello") },
		"zeros":              func(b []byte) []byte { return make([]byte, len(b)) },
		"cut to one page":    func(b []byte) []byte { return b[:page] },
		"cut to four pages":  func(b []byte) []byte { return b[:4*page] },
		"cut in half":        func(b []byte) []byte { return b[:len(b)/2] },
		"both meta pages":    func(b []byte) []byte { return overwrite(b, 0, 2) },
		"all but meta pages": func(b []byte) []byte { return overwrite(b, 2, len(b)/page) },
		"pages that lead back to themselves": func(b []byte) []byte {
			return branches(b, func(id uint64, below [][]byte) { binary.NativeEndian.PutUint64(below[0], id) })
		},
		"pages that end where they began": func(b []byte) []byte {
			return branches(b, func(id uint64, below [][]byte) { binary.NativeEndian.PutUint64(below[len(below)-1], id) })
		},
		"pages that lead to one twice": func(b []byte) []byte {
			return branches(b, func(_ uint64, below [][]byte) { copy(below[1], below[0]) })
		},
		"pages that lead beyond the file": func(b []byte) []byte {
			return branches(b, func(_ uint64, below [][]byte) { binary.NativeEndian.PutUint64(below[1], 1<<40) })
		},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			path := filled(t)
			whole, err := os.ReadFile(path)
			if err != nil {
				t.Fatal(err)
			}
			damaged := damage(whole)
			if err := os.WriteFile(path, damaged, 0o600); err != nil {
				t.Fatal(err)
			}
			refused(t, path, "damaged", "restore a backup", "left as it is")
			left, err := os.ReadFile(path)
			if err != nil || !bytes.Equal(left, damaged) {
				t.Errorf("file has changed (%v)", err)
			}
		})
	}
}

// page is how large bbolt makes the pages of a new file.
var page = os.Getpagesize()

// overwrite fills pages with bytes that make no sense.
func overwrite(b []byte, from, to int) []byte {
	b = bytes.Clone(b)
	for i := from * page; i < to*page; i++ {
		b[i] = 0xA5
	}
	return b
}

// branches changes where the branch pages lead to: below are the places of the pages' numbers. Source: bbolt, internal/common/page.go.
func branches(b []byte, change func(id uint64, below [][]byte)) []byte {
	b = bytes.Clone(b)
	for id := 2; id < len(b)/page; id++ {
		p := b[id*page:][:page]
		if binary.NativeEndian.Uint16(p[8:]) != 1 {
			continue
		}
		var below [][]byte
		for n := range int(binary.NativeEndian.Uint16(p[10:])) {
			below = append(below, p[16+16*n+8:][:8])
		}
		change(uint64(id), below)
	}
	return b
}

func TestFileThatIsNoneOfOursIsRefused(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		name   string
		change func(*bbolt.Tx) error
		want   []string
	}{
		{"newer", func(tx *bbolt.Tx) error { return tx.Bucket([]byte("meta")).Put([]byte("schema"), []byte{99}) }, []string{"newer kallybot", "left as it is"}},
		{"without schema", func(tx *bbolt.Tx) error { return tx.Bucket([]byte("meta")).Delete([]byte("schema")) }, []string{"another program"}},
		{"foreign", func(tx *bbolt.Tx) error { return tx.DeleteBucket([]byte("meta")) }, []string{"another program", "left as it is"}},
		{"without a bucket", func(tx *bbolt.Tx) error { return tx.DeleteBucket([]byte("schedule")) }, []string{"damaged"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			path := filled(t)
			db, err := bbolt.Open(path, 0o600, nil)
			if err != nil {
				t.Fatal(err)
			}
			if err := errors.Join(db.Update(c.change), db.Close()); err != nil {
				t.Fatal(err)
			}
			before, err := os.ReadFile(path)
			if err != nil {
				t.Fatal(err)
			}
			refused(t, path, c.want...)
			if after, err := os.ReadFile(path); err != nil || !bytes.Equal(after, before) {
				t.Errorf("file has changed (%v)", err)
			}
		})
	}
}

func TestPlaceWhereNoFileCanBeIsRefused(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	file := filepath.Join(dir, "file")
	if err := os.WriteFile(file, nil, 0o600); err != nil {
		t.Fatal(err)
	}
	closed := filepath.Join(dir, "closed")
	if err := os.Mkdir(closed, 0o500); err != nil {
		t.Fatal(err)
	}
	full := filepath.Join(dir, "full.db")
	if err := os.Symlink("/dev/full", full); err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		name, path string
		skip       string // why the case cannot be made here
		want       []string
	}{
		{"directory", dir, "", []string{"is a directory", "name a file"}},
		{"in a file", filepath.Join(file, "kallybot.db"), "", []string{"not a directory"}},
		{"closed folder", filepath.Join(closed, "kallybot.db"), ifTrue(os.Geteuid() == 0, "root may write everywhere"), []string{"may not be read and written"}},
		{"full disk", full, ifTrue(missing("/dev/full"), "no /dev/full"), []string{"the disk is full", "make room"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			if c.skip != "" {
				t.Skip(c.skip)
			}
			refused(t, c.path, c.want...)
		})
	}
}

func ifTrue(cond bool, text string) string {
	if cond {
		return text
	}
	return ""
}

func missing(path string) bool {
	_, err := os.Stat(path)
	return err != nil
}

func TestNewFileThatCannotBeFilledIsTakenAway(t *testing.T) {
	t.Parallel()
	path := filepath.Join(t.TempDir(), "kallybot.db")
	_, err := bolt.Open(path, bolt.Options{MaxBytes: 1})
	if err == nil || !strings.Contains(err.Error(), "largest size") {
		t.Fatalf("error %v, want one of the largest size", err)
	}
	if !missing(path) {
		t.Error("file is left behind")
	}
	openAt(t, path, bolt.Options{})
}

func TestFullStoreKeepsWhatItHasAndGoesOn(t *testing.T) {
	t.Parallel()
	s, path := openNew(t, bolt.Options{MaxBytes: 1 << 20})
	k := store.Key{Kind: "dialogue", ID: "a"}
	write := func(size int) error {
		_, err := s.Update(t.Context(), "", noon, nil, []store.Key{k}, func(store.Records) (store.Changes, error) {
			return store.Changes{Put: map[store.Key]store.Value{k: {Data: make([]byte, size)}}}, nil
		})
		return err
	}
	if err := write(1000); err != nil {
		t.Fatal(err)
	}
	err := write(2 << 20)
	if err == nil || !strings.Contains(err.Error(), path) || !strings.Contains(err.Error(), "largest size") {
		t.Fatalf("error %v, want one of the largest size", err)
	}
	if found, err := s.Read(t.Context(), k); err != nil || len(found[k].Data) != 1000 {
		t.Errorf("Read = %d bytes, %v, want 1000", len(found[k].Data), err)
	}
	if err := write(2000); err != nil {
		t.Errorf("after the error: %v", err)
	}
}

func TestCommitWithTornMetaPageLeavesTheOneBefore(t *testing.T) {
	t.Parallel()
	s, path := openNew(t, bolt.Options{})
	k := store.Key{Kind: "dialogue", ID: "a"}
	for _, data := range []string{"one", "two"} {
		_, err := s.Update(t.Context(), store.EventID(data), noon, nil, []store.Key{k}, func(store.Records) (store.Changes, error) {
			return store.Changes{Put: map[store.Key]store.Value{k: {Data: []byte(data)}}}, nil
		})
		if err != nil {
			t.Fatal(err)
		}
	}
	torn, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	clear(newestMeta(torn)[40:])
	copied := filepath.Join(t.TempDir(), "copy.db")
	if err := os.WriteFile(copied, torn, 0o600); err != nil {
		t.Fatal(err)
	}
	again := openAt(t, copied, bolt.Options{})
	found, err := again.Read(t.Context(), k)
	if err != nil || string(found[k].Data) != "one" {
		t.Errorf("Read = %q, %v, want one", found[k].Data, err)
	}
	for event, want := range map[store.EventID]bool{"one": false, "two": true} {
		got, err := again.Update(t.Context(), event, noon, nil, nil, func(store.Records) (store.Changes, error) { return store.Changes{}, nil })
		if err != nil || got.Fresh != want {
			t.Errorf("event %s is fresh: %v, %v, want %v", event, got.Fresh, err, want)
		}
	}
}

// newestMeta returns the meta page of the last commit: bbolt writes the first two pages in turn. Its checksum covers
// the 64 bytes behind the page header of 16, the last but one number of which is the transaction's.
func newestMeta(file []byte) []byte {
	pages := [][]byte{file[:80], file[page:][:80]}
	number := func(page []byte) uint64 { return binary.LittleEndian.Uint64(page[64:]) }
	if number(pages[0]) > number(pages[1]) {
		return pages[0]
	}
	return pages[1]
}
