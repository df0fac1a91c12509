package bolt

import (
	"bytes"
	"cmp"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"go.etcd.io/bbolt"
)

// Copy writes a copy of the file as it is at one moment to the new file at path, mode 0600, while the store is used. Writes
// that need a larger file wait meanwhile, so that path should be on a disk as fast as the store's. Errors: of the files, of
// ctx; then there is no copy.
func (s *Store) Copy(ctx context.Context, path string) error {
	f, err := os.OpenFile(path, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o600)
	if err != nil {
		return err
	}
	var werr error
	err = s.view(ctx, func(t *tx) { _, werr = t.bolt.WriteTo(ending{ctx, f}) })
	if err = errors.Join(err, werr); err == nil {
		err = f.Sync()
	}
	if err = errors.Join(err, f.Close()); err != nil {
		_ = os.Remove(path)
	}
	return err
}

// ending is a writer that fails once ctx has ended.
type ending struct {
	ctx context.Context
	to  io.Writer
}

func (u ending) Write(b []byte) (int, error) {
	if err := u.ctx.Err(); err != nil {
		return 0, err
	}
	return u.to.Write(b)
}

// Summary is what a file holds.
type Summary struct {
	Schema        int
	Bytes         int64
	Records, Jobs int
}

// Check reads all of the file at path, which nobody may write meanwhile, and compares its parts. The file is not changed.
// Errors are *FileError.
func Check(path string) (s Summary, err error) {
	info, err := os.Stat(path)
	if err == nil {
		err = plausible(info)
	}
	if err == nil && info.Size() == 0 {
		err = fmt.Errorf("no bytes: %w", errDamaged)
	}
	if err == nil {
		err = reading(path, defaultLockTimeout, s.read)
	}
	if err != nil {
		return Summary{}, &FileError{Path: path, Err: err}
	}
	return s, nil
}

// read fills the summary, and fails where pages do not fit each other.
func (s *Summary) read(tx *bbolt.Tx, file *os.File, size int64) error {
	if tx.Size() > size {
		return fmt.Errorf("%d of %d bytes: %w", size, tx.Size(), errDamaged)
	}
	s.Bytes = size
	if err := sound(tx, file); err != nil {
		return err
	}
	if err := tx.ForEach(func(_ []byte, b *bbolt.Bucket) error { return walk(b) }); err != nil {
		return err
	}
	schema, err := schemaOf(tx)
	switch {
	case err != nil:
		return err
	case schema == 0:
		return errForeign
	case schema > len(migrations):
		return errNewer
	}
	s.Schema = schema
	s.Records = tx.Bucket(bucketNames[recordsBucket]).Stats().KeyN
	s.Jobs = tx.Bucket(bucketNames[jobsBucket]).Stats().KeyN
	return nil
}

// walk reads all that a bucket holds and fails where keys are out of order. The check of bbolt does more, but on a goroutine of
// its own, where a read outside the file would end the process.
func walk(b *bbolt.Bucket) error {
	var last []byte
	return b.ForEach(func(k, v []byte) error {
		if last != nil && bytes.Compare(last, k) >= 0 {
			return fmt.Errorf("keys out of order: %w", errDamaged)
		}
		last = k
		if v == nil {
			return walk(b.Bucket(k))
		}
		return nil
	})
}

// keepBackups is how many files from before a migration are kept; the oldest goes first.
const keepBackups = 3

// before is in the names of those files, in front of the schema that they have and the time.
const before = ".before-schema-"

// setAside copies a file that is about to be migrated, so that the former program can be put back.
func setAside(db *bbolt.DB, path string, schema int, now time.Time) error {
	to := fmt.Sprintf("%s%s%d-%s", path, before, schema+1, now.UTC().Format("20060102T150405.000000"))
	err := db.View(func(tx *bbolt.Tx) error { return tx.CopyFile(to, 0o600) })
	if err != nil {
		_ = os.Remove(to)
		return fmt.Errorf("copy the file before it is changed: %w", err)
	}
	return clear(path)
}

// clear removes the oldest copies beyond keepBackups.
func clear(path string) error {
	copies, err := filepath.Glob(escape(path) + before + "*")
	if err != nil {
		return err
	}
	when := func(name string) string { return name[strings.LastIndexByte(name, '-')+1:] }
	slices.SortFunc(copies, func(a, b string) int { return cmp.Compare(when(b), when(a)) })
	var faults []error
	for _, old := range copies[min(keepBackups, len(copies)):] {
		faults = append(faults, os.Remove(old))
	}
	return errors.Join(faults...)
}

// escape makes a path match itself alone as a pattern.
func escape(path string) string {
	return strings.NewReplacer(`\`, `\\`, `*`, `\*`, `?`, `\?`, `[`, `\[`).Replace(path)
}
