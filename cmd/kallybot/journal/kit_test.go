package journal_test

import (
	"context"
	"log/slog"
	"time"
)

// withoutTime leaves the time out of each line, so that an example always prints the same.
type withoutTime struct{ slog.Handler }

func (h withoutTime) Handle(ctx context.Context, r slog.Record) error {
	r.Time = time.Time{}
	return h.Handler.Handle(ctx, r)
}
