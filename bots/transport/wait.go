package transport

import (
	"context"
	"log/slog"
	"sync"
	"time"
)

// Clock is what an adapter waits by: time.After, but for tests.
type Clock func(time.Duration) <-chan time.Time

// Wait waits d. Errors: ctx ended.
func (after Clock) Wait(ctx context.Context, d time.Duration) error {
	if d <= 0 {
		return ctx.Err()
	}
	select {
	case <-ctx.Done():
		return ctx.Err()
	case <-after(d):
		return nil
	}
}

// Insist tries until it works or ctx ends, with a pause before each further try, which is twice as long each time up to last.
// try is told the pause that would follow. The error is that of the last try.
func (after Clock) Insist(ctx context.Context, first, last time.Duration, try func(pause time.Duration) error) error {
	for pause := first; ; pause = min(2*pause, last) {
		err := try(pause)
		if err == nil || after.Wait(ctx, pause) != nil {
			return err
		}
	}
}

// Default sets what an adapter was not given: the machine's clock, its timers, and silence.
func Default(now *func() time.Time, after *func(time.Duration) <-chan time.Time, log **slog.Logger) {
	if *now == nil {
		*now = time.Now
	}
	if *after == nil {
		*after = time.After
	}
	if *log == nil {
		*log = slog.New(slog.DiscardHandler)
	}
}

// Outlive is a context that ends d after ctx, for what is to be finished when ctx ends. end frees it at once.
func Outlive(ctx context.Context, d time.Duration) (work context.Context, end context.CancelFunc) {
	work, end = context.WithCancel(context.WithoutCancel(ctx))
	context.AfterFunc(ctx, func() { time.AfterFunc(d, end) })
	return work, end
}

// Beside does something, and show at the same time, whose ctx ends with it. It returns when both have ended.
func Beside(ctx context.Context, show func(context.Context), do func()) {
	showing, done := context.WithCancel(ctx)
	var group sync.WaitGroup
	group.Go(func() { show(showing) })
	defer group.Wait()
	defer done()
	do()
}
