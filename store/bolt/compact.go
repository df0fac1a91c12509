package bolt

import (
	"errors"
	"os"
	"path/filepath"

	"go.etcd.io/bbolt"
)

// maxCompact is how many bytes one transaction of a compaction writes.
const maxCompact = 8 << 20

// Compact writes the file at path anew without the room that deleted data left, and puts the new one in its place: after a
// crash there is the old file or the new one. Nobody else may use the file. It returns the sizes before and after. Errors
// are *FileError, and then the file is as it was.
func Compact(path string) (old, now int64, err error) {
	s, err := Open(path, Options{}) // its lock keeps others out until the new file is in place
	if err != nil {
		return 0, 0, err
	}
	fresh := path + ".compacting"
	err = guard(func() error { return rewrite(s.db, fresh) })
	if err == nil {
		old, now, err = exchange(path, fresh)
	}
	if err != nil {
		_ = os.Remove(fresh)
	}
	if err = errors.Join(err, s.Close()); err != nil {
		return 0, 0, &FileError{Path: path, Err: err}
	}
	return old, now, nil
}

// rewrite copies all of a file into a new one.
func rewrite(from *bbolt.DB, path string) error {
	if err := os.Remove(path); err != nil && !os.IsNotExist(err) { // of one that was stopped
		return err
	}
	to, err := bbolt.Open(path, 0o600, &bbolt.Options{FreelistType: bbolt.FreelistMapType, NoStatistics: true})
	if err != nil {
		return err
	}
	return errors.Join(bbolt.Compact(to, from, maxCompact), to.Sync(), to.Close())
}

// exchange puts the new file in the place of the old one.
func exchange(path, fresh string) (old, now int64, err error) {
	was, err := os.Stat(path)
	if err != nil {
		return 0, 0, err
	}
	is, err := os.Stat(fresh)
	if err != nil {
		return 0, 0, err
	}
	if err := os.Rename(fresh, path); err != nil {
		return 0, 0, err
	}
	return was.Size(), is.Size(), syncFolder(filepath.Dir(path))
}
