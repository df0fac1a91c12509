package engine

import (
	"context"
	"fmt"
	"runtime/debug"
	"time"
)

// rest waits for d, and reports false when ctx ended first.
func rest(ctx context.Context, d time.Duration) bool {
	t := time.NewTimer(d)
	defer t.Stop()
	select {
	case <-t.C:
		return true
	case <-ctx.Done():
		return false
	}
}

// backoff is the pause after the nth failure, from zero: it doubles from first to most.
func backoff(n int, first, most time.Duration) time.Duration {
	d := first
	for range n {
		if d >= most {
			break
		}
		d *= 2
	}
	return min(d, most)
}

// panicked is the error of a call that panicked. It leaves the panic's value out, which may quote what a person wrote.
type panicked struct{ stack []byte }

func (p *panicked) Error() string { return fmt.Sprintf("panic at\n%s", p.stack) }

// guard runs fn and turns a panic of it into an error, so that one bad message or answer does not stop the others.
func guard(fn func() error) (err error) {
	defer func() {
		if recover() != nil {
			err = &panicked{debug.Stack()}
		}
	}()
	return fn()
}
