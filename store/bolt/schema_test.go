package bolt

import (
	"errors"
	"os"
	"path/filepath"
	"slices"
	"testing"
	"time"

	"go.etcd.io/bbolt"

	"github.com/kallybot/kallybot/store"
)

// TestFilesOfEverySchemaAreRead opens a real file of each schema that was ever released, all with the same content.
func TestFilesOfEverySchemaAreRead(t *testing.T) {
	t.Parallel()
	files, err := filepath.Glob("testdata/schema-*.bolt")
	if err != nil || len(files) != len(migrations) {
		t.Fatalf("%d files for %d schemas (%v)", len(files), len(migrations), err)
	}
	for _, name := range files {
		t.Run(filepath.Base(name), func(t *testing.T) {
			t.Parallel()
			s := openCopy(t, name)
			noon := time.Date(2030, 1, 2, 12, 0, 0, 0, time.UTC)
			keys := []store.Key{{Kind: "dialogue", ID: "telegram/1"}, {Kind: "person", ID: "telegram/1"}}
			found, err := s.Read(t.Context(), keys...)
			if err != nil || string(found[keys[0]].Data) != "asked for the date" || !found[keys[0]].Expires.Equal(noon.Add(24*time.Hour)) || string(found[keys[1]].Data) != "profile" {
				t.Errorf("Read = %v, %v", found, err)
			}
			got, err := s.Update(t.Context(), "telegram:1", noon, nil, nil, func(store.Records) (store.Changes, error) { return store.Changes{}, nil })
			if got.Fresh || err != nil {
				t.Errorf("event is fresh: %v, %v", got.Fresh, err)
			}
			claimed, err := s.Claim(t.Context(), "send", noon, time.Minute, 9)
			if err != nil || len(claimed) != 1 || claimed[0].Job.ID != "reply 1" || claimed[0].Job.Attempt != 2 || claimed[0].Job.Order != "telegram/1" {
				t.Errorf("Claim = %+v, %v", claimed, err)
			}
			jobs, err := s.Jobs(t.Context(), "send", 9)
			if err != nil || len(jobs) != 2 || string(jobs[1].Data) != "second" || !jobs[1].Due.Equal(noon.Add(time.Hour)) {
				t.Errorf("Jobs = %+v, %v", jobs, err)
			}
			if err := s.Prune(t.Context(), noon.Add(24*time.Hour)); err != nil {
				t.Fatal(err)
			}
			if found, err := s.Read(t.Context(), keys...); err != nil || len(found) != 1 {
				t.Errorf("after Prune: %v, %v", found, err)
			}
		})
	}
}

// openCopy opens a copy of a file.
func openCopy(t *testing.T, from string) *Store {
	t.Helper()
	b, err := os.ReadFile(from)
	if err != nil {
		t.Fatal(err)
	}
	path := filepath.Join(t.TempDir(), "copy.db")
	if err := os.WriteFile(path, b, 0o600); err != nil {
		t.Fatal(err)
	}
	return openTest(t, path, Options{})
}

func openTest(t *testing.T, path string, o Options) *Store {
	t.Helper()
	s, err := Open(path, o)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = s.Close() })
	return s
}

func TestMigrationsRunOnceAndInOrder(t *testing.T) {
	t.Parallel()
	db := rawDB(t)
	var ran []int
	step := func(n int) func(*bbolt.Tx) error {
		return func(*bbolt.Tx) error { ran = append(ran, n); return nil }
	}
	steps := []func(*bbolt.Tx) error{createBuckets, step(2), step(3)}
	for _, c := range []struct {
		upTo int
		want []int
	}{{1, nil}, {2, []int{2}}, {2, []int{2}}, {3, []int{2, 3}}, {3, []int{2, 3}}} {
		if err := migrate(db, steps[:c.upTo]); err != nil {
			t.Fatal(err)
		}
		if !slices.Equal(ran, c.want) {
			t.Errorf("up to %d: ran %v, want %v", c.upTo, ran, c.want)
		}
	}
	if err := migrate(db, steps[:2]); !errors.Is(err, errNewer) {
		t.Errorf("older program: %v, want %v", err, errNewer)
	}
}

func TestMigrationThatFailsChangesNothing(t *testing.T) {
	t.Parallel()
	db := rawDB(t)
	oops := errors.New("oops")
	steps := []func(*bbolt.Tx) error{createBuckets, func(*bbolt.Tx) error { return oops }}
	if err := migrate(db, steps); !errors.Is(err, oops) {
		t.Fatalf("error %v, want %v", err, oops)
	}
	err := db.View(func(tx *bbolt.Tx) error {
		if n, err := schemaOf(tx); n != 0 || err != nil {
			t.Errorf("schema %d, %v, want a new file", n, err)
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
}

func rawDB(t *testing.T) *bbolt.DB {
	t.Helper()
	db, err := bbolt.Open(filepath.Join(t.TempDir(), "raw.db"), 0o600, nil)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = db.Close() })
	return db
}
