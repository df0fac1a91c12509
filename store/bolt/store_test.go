package bolt_test

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/kallybot/kallybot/store"
	"github.com/kallybot/kallybot/store/bolt"
	"github.com/kallybot/kallybot/store/storetest"
)

// openAt opens a file that is closed at the end of the test.
func openAt(t *testing.T, path string, o bolt.Options) *bolt.Store {
	t.Helper()
	s, err := bolt.Open(path, o)
	if err != nil {
		t.Fatalf("Open: %v", err)
	}
	t.Cleanup(func() { _ = s.Close() })
	return s
}

// openNew opens a new file.
func openNew(t *testing.T, o bolt.Options) (*bolt.Store, string) {
	t.Helper()
	path := filepath.Join(t.TempDir(), "kallybot.db")
	return openAt(t, path, o), path
}

func copyFile(t *testing.T, from string) string {
	t.Helper()
	b, err := os.ReadFile(from)
	if err != nil {
		t.Fatal(err)
	}
	to := filepath.Join(t.TempDir(), "copy.db")
	if err := os.WriteFile(to, b, 0o600); err != nil {
		t.Fatal(err)
	}
	return to
}

func TestStoreKeepsTheContract(t *testing.T) {
	t.Parallel()
	storetest.Run(t, func(t *testing.T) store.Store {
		s, _ := openNew(t, bolt.Options{})
		return s
	})
}

func TestNextProcessFindsAllOrNothing(t *testing.T) {
	t.Parallel()
	storetest.RunDurable(t, func(t *testing.T, h store.Hook) storetest.Process {
		s, path := openNew(t, bolt.Options{Hook: h})
		killed := func() store.Store { return openAt(t, copyFile(t, path), bolt.Options{}) }
		return storetest.Process{Store: s, Killed: killed}
	})
}
