package bolt

import (
	"errors"
	"fmt"
	"io/fs"
	"syscall"

	berrors "go.etcd.io/bbolt/errors"

	"github.com/kallybot/kallybot/store"
)

// FileError says why the data file cannot be opened, read or written. Error is one sentence for the operator that names the file and the
// remedy; Err is the cause.
type FileError struct {
	Path string
	Err  error
}

// Error names the file, what is wrong with it and what to do.
func (e *FileError) Error() string {
	for _, f := range faults {
		if errors.Is(e.Err, f.cause) {
			return fmt.Sprintf("data file %s %s; %s", e.Path, f.problem, f.remedy)
		}
	}
	return fmt.Sprintf("data file %s cannot be used: %v", e.Path, e.Err)
}

// Unwrap returns the cause.
func (e *FileError) Unwrap() error { return e.Err }

// InUse reports whether an error of Open says that another process has the file.
func InUse(err error) bool { return errors.Is(err, errLocked) }

var (
	errDirectory = errors.New("is a directory")
	errDamaged   = errors.New("damaged data file")
	errLocked    = berrors.ErrTimeout
)

// faults are the known causes, the more special ones first.
var faults = []struct {
	cause           error
	problem, remedy string
}{
	{errLocked, "is in use: another kallybot runs on it", "stop that one, or name another file"},
	{errDirectory, "is a directory", "name a file in it"},
	{errNewer, "was written by a newer kallybot", "use that version, or restore a backup; the file was left as it is"},
	{errForeign, "belongs to another program", "name another file; this one was left as it is"},
	{errDamaged, damaged, restore},
	{berrors.ErrInvalid, damaged, restore},
	{berrors.ErrChecksum, damaged, restore},
	{berrors.ErrVersionMismatch, damaged, restore},
	{berrors.ErrMaxSizeReached, "has reached its largest size", "allow more, or compact it"},
	{syscall.ENOSPC, "has no room: the disk is full", "make room for it"},
	{syscall.EFBIG, "has reached the largest size a file may have here", "raise the limit of this user or disk"},
	{syscall.EDQUOT, "has no room: the disk quota is used up", "make room for it"},
	{syscall.EROFS, "is on a read-only disk", "name a file on a disk that may be written"},
	{fs.ErrPermission, "may not be read and written by this user", "allow it, or name another file"},
	{syscall.ENOTDIR, "lies in something that is not a directory", "name another file"},
}

const (
	damaged = "is damaged, or is not a data file of kallybot"
	restore = "restore a backup or name another file; this one was left as it is"
)

// fault adds the path to an error of bbolt or the system, unless it only says that the store is closed.
func fault(path string, err error) error {
	switch {
	case err == nil:
		return nil
	case errors.Is(err, berrors.ErrDatabaseNotOpen):
		return store.ErrClosed
	}
	return &FileError{Path: path, Err: err}
}
