package traces

import (
	"context"
	"log/slog"
	"sync"

	sdk "go.opentelemetry.io/otel/sdk/trace"
)

// patient hands batches on and tells the log once when that fails and once when it goes on, since a collector that is away fails
// every few seconds.
type patient struct {
	next sdk.SpanExporter
	log  *slog.Logger

	mu     sync.Mutex
	failed bool
}

// ExportSpans sends a batch. One that cannot be sent is lost, which is no error of the program.
func (p *patient) ExportSpans(ctx context.Context, spans []sdk.ReadOnlySpan) error {
	err := p.next.ExportSpans(ctx, spans)
	p.mu.Lock()
	defer p.mu.Unlock()
	switch was := p.failed; {
	case err != nil && !was:
		p.log.Warn("traces cannot be sent and are dropped; is traces.url right?", "error", err)
	case err == nil && was:
		p.log.Info("traces are sent again")
	}
	p.failed = err != nil
	return nil
}

// Shutdown ends the next one.
func (p *patient) Shutdown(ctx context.Context) error { return p.next.Shutdown(ctx) }
