//go:build unix

package account

import (
	"context"
	"errors"
	"os"
	"syscall"
	"time"
)

// lockPause is the wait between two attempts at a lock that somebody else has.
const lockPause = 50 * time.Millisecond

// lock waits until this process has the file's lock, or ctx ends. The system gives the lock back when a process dies. The
// file stays, since taking it away could leave two programs with a lock each.
func lock(ctx context.Context, path string) (unlock func(), err error) {
	f, err := os.OpenFile(path, os.O_RDWR|os.O_CREATE, 0o600)
	if err != nil {
		return nil, err
	}
	again := time.NewTicker(lockPause)
	defer again.Stop()
	for {
		err := syscall.Flock(int(f.Fd()), syscall.LOCK_EX|syscall.LOCK_NB)
		if err == nil {
			return func() { _ = f.Close() }, nil
		}
		if !errors.Is(err, syscall.EWOULDBLOCK) && !errors.Is(err, syscall.EINTR) {
			_ = f.Close()
			return nil, err
		}
		select {
		case <-ctx.Done():
			_ = f.Close()
			return nil, ctx.Err()
		case <-again.C:
		}
	}
}
