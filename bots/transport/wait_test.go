package transport

import (
	"context"
	"errors"
	"log/slog"
	"slices"
	"testing"
	"time"
)

// noting is a clock that waits for nothing and notes how long it was to wait.
func noting(waits *[]time.Duration) Clock {
	return func(d time.Duration) <-chan time.Time {
		*waits = append(*waits, d)
		now := make(chan time.Time, 1)
		now <- time.Time{}
		return now
	}
}

func TestPausesBetweenTriesGrow(t *testing.T) {
	t.Parallel()
	var waits []time.Duration
	tries := 0
	err := noting(&waits).Insist(t.Context(), time.Second, 5*time.Second, func(time.Duration) error {
		if tries++; tries < 6 {
			return errors.New("not yet")
		}
		return nil
	})
	if err != nil || !slices.Equal(waits, []time.Duration{time.Second, 2 * time.Second, 4 * time.Second, 5 * time.Second, 5 * time.Second}) {
		t.Errorf("waited %v, then %v", waits, err)
	}
}

func TestInsistingEndsWithItsContext(t *testing.T) {
	t.Parallel()
	ctx, cancel := context.WithCancel(t.Context())
	never := Clock(func(time.Duration) <-chan time.Time { cancel(); return nil })
	broken := errors.New("broken")
	if err := never.Insist(ctx, time.Second, time.Second, func(time.Duration) error { return broken }); !errors.Is(err, broken) {
		t.Errorf("it ends with %v", err)
	}
	if err := never.Wait(ctx, 0); !errors.Is(err, context.Canceled) {
		t.Errorf("no wait at all ends with %v", err)
	}
}

func TestWhatIsShownBesideEndsFirst(t *testing.T) {
	t.Parallel()
	began, ended, done := make(chan struct{}), false, false
	Beside(t.Context(), func(ctx context.Context) {
		close(began)
		<-ctx.Done()
		ended = true
	}, func() { <-began; done = true })
	if !ended || !done {
		t.Errorf("it returned: shown to its end %v, done %v", ended, done)
	}
}

func TestWhatIsGivenIsKept(t *testing.T) {
	t.Parallel()
	at := time.Unix(1_700_000_000, 0)
	now, log := func() time.Time { return at }, slog.Default()
	var after func(time.Duration) <-chan time.Time
	Default(&now, &after, &log)
	if !now().Equal(at) || log != slog.Default() || after == nil {
		t.Error("something given is not kept, or something else is missing")
	}
	now, log = nil, nil
	Default(&now, &after, &log)
	if now().IsZero() || log.Enabled(t.Context(), slog.LevelError) {
		t.Error("there is no clock, or the log is not silent")
	}
}
