package bolt

import (
	"cmp"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"runtime/debug"
	"time"

	"go.etcd.io/bbolt"

	"github.com/kallybot/kallybot/store"
)

// Options are the choices for Open; the zero Options are good.
type Options struct {
	// LockTimeout is how long Open waits for another process to let go of the file; zero means 1 second.
	LockTimeout time.Duration
	// MaxBytes is the largest size of the file; zero means no limit but the disk. Beyond it, writing is an error.
	MaxBytes int
	// Hook is called around each commit but the one of Open, for crash tests.
	Hook store.Hook
}

const defaultLockTimeout = time.Second

// Open opens the data file at path, or creates it with its folder, for this process alone. Leases of a former process
// are void: the lock on the file proves that it is gone, so their jobs are due, with their count of attempts kept.
// Errors are *FileError, and then the file is as it was.
func Open(path string, o Options) (*Store, error) {
	created, err := create(path)
	if err != nil {
		return nil, &FileError{Path: path, Err: err}
	}
	db, err := openDB(path, o)
	if err != nil {
		if created && !errors.Is(err, errLocked) {
			_ = os.Remove(path) // half a new file would later look like a damaged one
		}
		return nil, &FileError{Path: path, Err: err}
	}
	return start(db, o), nil
}

// create makes an empty file where there is none, so that Open knows whether the file is its own.
func create(path string) (bool, error) {
	info, err := os.Stat(path)
	if err == nil {
		return false, plausible(info)
	}
	if !errors.Is(err, fs.ErrNotExist) {
		return false, err
	}
	if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
		return false, err
	}
	f, err := os.OpenFile(path, os.O_RDWR|os.O_CREATE|os.O_EXCL, 0o600)
	if errors.Is(err, fs.ErrExist) {
		return false, nil
	}
	if err != nil {
		return false, err
	}
	return true, f.Close()
}

// plausible refuses what bbolt would refuse, too, but with errors that cannot be told apart.
func plausible(info fs.FileInfo) error {
	if info.IsDir() {
		return errDirectory
	}
	if size := info.Size(); size > 0 && size < int64(2*os.Getpagesize()) {
		return fmt.Errorf("%d bytes: %w", size, errDamaged)
	}
	return nil
}

// openDB opens the file and makes it ready for use.
func openDB(path string, o Options) (*bbolt.DB, error) {
	if err := whole(path, o); err != nil {
		return nil, err
	}
	var db *bbolt.DB
	var file *os.File
	err := guard(func() (err error) {
		db, err = bbolt.Open(path, 0o600, &bbolt.Options{
			Timeout:      cmp.Or(o.LockTimeout, defaultLockTimeout),
			FreelistType: bbolt.FreelistMapType,
			NoStatistics: true,
			MaxSize:      o.MaxBytes,
			OpenFile: func(name string, flag int, mode os.FileMode) (*os.File, error) {
				f, err := os.OpenFile(name, flag, mode)
				file = f
				return f, err
			},
		})
		return err
	})
	if err != nil {
		if db == nil && file != nil {
			_ = file.Close() // bbolt leaves it open when it panics
		}
		return nil, err
	}
	if err := prepare(db); err != nil {
		_ = db.Close()
		return nil, err
	}
	return db, nil
}

// prepare checks that the file is ours, brings it to this program's schema and makes leases void.
func prepare(db *bbolt.DB) error {
	return guard(func() error {
		if err := migrate(db, migrations); err != nil {
			return err
		}
		// This commits even when there is nothing to change: what the former process wrote and could not sync is durable then.
		if err := db.Update(func(bt *bbolt.Tx) error { return newTx(bt).voidLeases() }); err != nil {
			return err
		}
		return syncFolder(filepath.Dir(db.Path()))
	})
}

// whole tells whether the file is as long as its own account of it, can be searched without going round in circles, and knows
// which pages are free. It is opened for that alone, and only for reading: who opens it for writing reads the list of free pages
// first, and where its length is damaged that takes more memory than there is, which ends the process.
func whole(path string, o Options) error {
	return reading(path, cmp.Or(o.LockTimeout, defaultLockTimeout), func(tx *bbolt.Tx, file *os.File, size int64) error {
		if tx.Size() > size {
			return fmt.Errorf("%d of %d bytes: %w", size, tx.Size(), errDamaged)
		}
		return followable(tx, file)
	})
}

// reading shows fn a file that is not empty. An empty one is new.
func reading(path string, wait time.Duration, fn func(tx *bbolt.Tx, file *os.File, size int64) error) error {
	return guard(func() error {
		file, err := os.Open(path)
		if err != nil {
			return err
		}
		defer func() { _ = file.Close() }() // bbolt leaves it open, and locked, when it panics
		info, err := file.Stat()
		if err != nil || info.Size() == 0 {
			return err
		}
		db, err := bbolt.Open(path, 0o600, &bbolt.Options{
			ReadOnly: true, Timeout: wait, OpenFile: func(string, int, os.FileMode) (*os.File, error) { return file, nil },
		})
		if err != nil {
			return err
		}
		defer func() { _ = db.Close() }()
		return db.View(func(tx *bbolt.Tx) error { return fn(tx, file, info.Size()) })
	})
}

// syncFolder makes the file's name durable, which bbolt leaves to the system. Systems that cannot sync a folder need
// not, so that only a folder that cannot be opened is an error.
func syncFolder(path string) error {
	f, err := os.Open(path)
	if err != nil {
		return err
	}
	_ = f.Sync()
	return f.Close()
}

// guard runs fn and turns a panic of it into errDamaged: bbolt panics, or reads outside the file, where a page is not
// what it should be.
func guard(fn func() error) (err error) {
	defer debug.SetPanicOnFault(debug.SetPanicOnFault(true))
	defer func() {
		if p := recover(); p != nil {
			err = fmt.Errorf("%w: %v", errDamaged, p)
		}
	}()
	return fn()
}
