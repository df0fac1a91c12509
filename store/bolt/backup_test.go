package bolt

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"sync"
	"testing"
	"time"

	"go.etcd.io/bbolt"

	"github.com/kallybot/kallybot/store"
)

// putSome puts n records.
func putSome(t *testing.T, s *Store, kind store.Kind, n int) {
	t.Helper()
	for i := range n {
		k := store.Key{Kind: kind, ID: fmt.Sprint(i)}
		_, err := s.Update(t.Context(), "", time.Now(), nil, []store.Key{k}, func(store.Records) (store.Changes, error) {
			return store.Changes{
				Put: map[store.Key]store.Value{k: {Data: make([]byte, 500)}},
				Add: []store.Job{{ID: store.JobID(string(kind) + k.ID), Queue: "send"}},
			}, nil
		})
		if err != nil {
			t.Error(err)
			return
		}
	}
}

func TestCopyIsWholeWhileOthersWrite(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	s := openTest(t, filepath.Join(dir, "k.db"), Options{})
	putSome(t, s, "before", 20)
	var all sync.WaitGroup
	for i := range 4 {
		all.Go(func() { putSome(t, s, store.Kind("during_"+string(rune('a'+i))), 100) })
	}
	for i := range 5 {
		path := filepath.Join(dir, fmt.Sprintf("copy%d.db", i))
		if err := s.Copy(t.Context(), path); err != nil {
			t.Fatal(err)
		}
		sum, err := Check(path)
		if err != nil || sum.Records < 20 || sum.Records != sum.Jobs || sum.Schema != len(migrations) {
			t.Errorf("copy %d: %+v, %v", i, sum, err)
		}
	}
	all.Wait()
	c := openTest(t, filepath.Join(dir, "copy4.db"), Options{})
	if _, err := c.Jobs(t.Context(), "send", 1); err != nil {
		t.Error(err)
	}
}

func TestCopyThatFailsLeavesNothing(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	s := openTest(t, filepath.Join(dir, "k.db"), Options{})
	ended, cancel := context.WithCancel(t.Context())
	cancel()
	path := filepath.Join(dir, "copy.db")
	if err := s.Copy(ended, path); !errors.Is(err, context.Canceled) {
		t.Errorf("got %v", err)
	}
	if _, err := os.Stat(path); !os.IsNotExist(err) {
		t.Errorf("something is left: %v", err)
	}
	if err := s.Copy(t.Context(), filepath.Join(dir, "k.db")); !errors.Is(err, os.ErrExist) {
		t.Errorf("over the file itself: %v", err)
	}
}

func TestCheckFindsWhatIsWrong(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	path := filepath.Join(dir, "k.db")
	s := openTest(t, path, Options{})
	putSome(t, s, "some", 200)
	copied := func(name string) string {
		to := filepath.Join(dir, name)
		if err := s.Copy(t.Context(), to); err != nil {
			t.Fatal(err)
		}
		return to
	}
	cut, torn, foreign := copied("cut.db"), copied("torn.db"), filepath.Join(dir, "foreign.db")
	if err := os.Truncate(cut, 8192); err != nil {
		t.Fatal(err)
	}
	f, err := os.OpenFile(torn, os.O_RDWR, 0)
	if err != nil {
		t.Fatal(err)
	}
	for page := 3; page < 9; page++ {
		if _, err := f.WriteAt([]byte("torn page of the disk"), int64(page*os.Getpagesize()+8)); err != nil {
			t.Fatal(err)
		}
	}
	_ = f.Close()
	db, err := bbolt.Open(foreign, 0o600, nil)
	if err != nil {
		t.Fatal(err)
	}
	_ = db.Close()
	for name, path := range map[string]string{"cut": cut, "torn": torn, "of another program": foreign, "missing": filepath.Join(dir, "none"), "folder": dir} {
		_, err := Check(path)
		var told *FileError
		if !errors.As(err, &told) {
			t.Errorf("%s: got %v", name, err)
		}
	}
	if _, err := Check(path); !errors.Is(err, errLocked) {
		t.Errorf("in use: got %v", err)
	}
}

func TestFileIsCopiedBeforeItIsMigratedAndThreeCopiesAreKept(t *testing.T) {
	t.Parallel()
	db := rawDB(t)
	nothing := func(*bbolt.Tx) error { return nil }
	steps := []func(*bbolt.Tx) error{createBuckets}
	if err := migrate(db, steps); err != nil {
		t.Fatal(err)
	}
	copies := func() []string {
		all, err := filepath.Glob(db.Path() + before + "*")
		if err != nil {
			t.Fatal(err)
		}
		return all
	}
	if n := len(copies()); n != 0 {
		t.Errorf("a new file was copied %d times", n)
	}
	for range 5 {
		steps = append(steps, nothing)
		if err := migrate(db, steps); err != nil {
			t.Fatal(err)
		}
	}
	all := copies()
	if len(all) != keepBackups {
		t.Fatalf("kept %q", all)
	}
	for _, path := range all {
		raw, err := bbolt.Open(path, 0o600, &bbolt.Options{ReadOnly: true})
		if err != nil {
			t.Fatal(err)
		}
		err = raw.View(func(tx *bbolt.Tx) error {
			n, err := schemaOf(tx)
			if n < 3 {
				t.Errorf("%s: schema %d; an older one was to go first", path, n)
			}
			return err
		})
		if err != nil {
			t.Error(err)
		}
		_ = raw.Close()
	}
}

func TestCompactGivesRoomBackAndKeepsEverything(t *testing.T) {
	t.Parallel()
	path := filepath.Join(t.TempDir(), "k.db")
	s := openTest(t, path, Options{})
	putSome(t, s, "gone", 400)
	putSome(t, s, "kept", 10)
	for i := range 400 {
		k := store.Key{Kind: "gone", ID: fmt.Sprint(i)}
		_, err := s.Update(t.Context(), "", time.Now(), nil, []store.Key{k}, func(store.Records) (store.Changes, error) {
			return store.Changes{Delete: []store.Key{k}, Drop: []store.JobID{store.JobID("gone" + k.ID)}}, nil
		})
		if err != nil {
			t.Fatal(err)
		}
	}
	if _, _, err := Compact(path); !errors.Is(err, errLocked) {
		t.Errorf("in use: got %v", err)
	}
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	old, now, err := Compact(path)
	if err != nil || now >= old/2 {
		t.Errorf("from %d to %d bytes, %v", old, now, err)
	}
	sum, err := Check(path)
	if err != nil || sum.Records != 10 || sum.Jobs != 10 || sum.Bytes != now {
		t.Errorf("got %+v, %v", sum, err)
	}
	putSome(t, openTest(t, path, Options{}), "after", 1)
	info, err := os.Stat(path)
	if err != nil || info.Mode().Perm() != 0o600 {
		t.Errorf("mode %v, %v", info.Mode(), err)
	}
}
