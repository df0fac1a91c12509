package bolt

import (
	"errors"
	"strings"
	"testing"

	"go.etcd.io/bbolt"

	"github.com/kallybot/kallybot/store"
)

// failing replaces the commits of bbolt: each result is used once, then all is well. A sync that fails leaves the
// transaction visible, a write that fails does not.
type failing struct {
	results []string
	commits int
}

func (f *failing) commit(tx *bbolt.Tx) error {
	f.commits++
	if len(f.results) == 0 {
		return tx.Commit()
	}
	result := f.results[0]
	f.results = f.results[1:]
	switch result {
	case "write fails":
		return errors.Join(tx.Rollback(), errors.New(result))
	case "sync fails":
		return errors.Join(tx.Commit(), errors.New(result))
	}
	return tx.Commit()
}

func TestCommitThatFailsIsSettled(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		name    string
		results []string
		kept    bool // the caller is told so
		commits int
	}{
		{"nothing is left of a failed write", []string{"write fails"}, false, 1},
		{"a failed sync is repeated", []string{"sync fails"}, true, 2},
		{"a disk that fails twice", []string{"sync fails", "write fails"}, false, 2},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			s := openNew(t, Options{})
			f := &failing{results: c.results}
			s.committer.commit = f.commit
			fresh, err := note(t.Context(), s, "a")
			if fresh != c.kept || (err == nil) != c.kept || f.commits != c.commits {
				t.Errorf("Update = %v, %v after %d commits, want %v after %d", fresh, err, f.commits, c.kept, c.commits)
			}
			if err != nil && !strings.Contains(err.Error(), s.committer.path) {
				t.Errorf("error %q does not name the file", err)
			}
			if _, err := note(t.Context(), s, "a"); err != nil {
				t.Errorf("second time: %v", err)
			}
			if found, err := s.Read(t.Context(), store.Key{Kind: "dialogue", ID: "a"}); err != nil || len(found) != 1 {
				t.Errorf("Read = %v, %v", found, err)
			}
		})
	}
}

func TestNobodyIsToldWhatIsNotOnDisk(t *testing.T) {
	t.Parallel()
	s := openNew(t, Options{})
	f := &failing{results: []string{"sync fails", "write fails", "write fails", "write fails"}}
	s.committer.commit = f.commit
	if _, err := note(t.Context(), s, "a"); err == nil {
		t.Fatal("no error of a failing disk")
	}
	// The record is visible, but the disk still fails.
	if found, err := s.Read(t.Context(), store.Key{Kind: "dialogue", ID: "a"}); err == nil {
		t.Errorf("Read = %v, want an error", found)
	}
	if fresh, err := note(t.Context(), s, "a"); err == nil {
		t.Errorf("Update = %v, want an error", fresh)
	}
	// The disk has recovered.
	if fresh, err := note(t.Context(), s, "a"); fresh || err != nil {
		t.Errorf("Update = %v, %v, want false: it was kept the first time", fresh, err)
	}
}
