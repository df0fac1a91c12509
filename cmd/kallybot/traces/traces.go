// Package traces sends the way of each message as a trace of OpenTelemetry, over HTTP. A span tells a hash of the conversation,
// a platform, a queue and an attempt, and nothing that somebody wrote.
package traces

import (
	"context"
	"fmt"
	"log/slog"
	"time"

	// OpenTelemetry, whose protocol every collector of traces reads: it batches, drops what is too much, and sends apart from the work.
	"go.opentelemetry.io/otel/attribute"
	"go.opentelemetry.io/otel/codes"
	"go.opentelemetry.io/otel/exporters/otlp/otlptrace/otlptracehttp"
	"go.opentelemetry.io/otel/propagation"
	"go.opentelemetry.io/otel/sdk/resource"
	sdk "go.opentelemetry.io/otel/sdk/trace"
	"go.opentelemetry.io/otel/trace"

	"github.com/kallybot/kallybot/conversation/engine"
)

// Config says where traces go.
type Config struct {
	URL           string // of the collector, path included
	Authorization string // header of that name; empty for none
	OneIn         int    // of so many messages one is traced; 0 and 1 trace all
	Version       string // of the program
	Log           *slog.Logger
}

// Tracer sends traces. It is an engine.Tracer. Make it with New and end it with Close.
type Tracer struct {
	provider *sdk.TracerProvider
	tracer   trace.Tracer
}

var _ engine.Tracer = (*Tracer)(nil)

const (
	// exportWithin is how long one batch may take, repetitions included; meanwhile spans gather, and those that do not fit are dropped.
	exportWithin = 10 * time.Second
	// waiting is how many spans wait for the next batch at most: about ten seconds of a hundred messages each second.
	waiting = 16384
)

// New returns a tracer. It connects to nothing yet, so that a collector that is away is no error.
func New(c Config) (*Tracer, error) {
	options := []otlptracehttp.Option{
		otlptracehttp.WithEndpointURL(c.URL), otlptracehttp.WithTimeout(exportWithin / 2),
		otlptracehttp.WithRetry(otlptracehttp.RetryConfig{Enabled: true, InitialInterval: time.Second, MaxInterval: exportWithin / 2, MaxElapsedTime: exportWithin}),
	}
	if c.Authorization != "" {
		options = append(options, otlptracehttp.WithHeaders(map[string]string{"Authorization": c.Authorization}))
	}
	far, err := otlptracehttp.New(context.Background(), options...)
	if err != nil {
		return nil, fmt.Errorf("make traces: %w", err)
	}
	p := sdk.NewTracerProvider(
		sdk.WithBatcher(&patient{next: far, log: c.Log}, sdk.WithExportTimeout(exportWithin), sdk.WithMaxQueueSize(waiting)),
		sdk.WithSampler(sdk.ParentBased(sdk.TraceIDRatioBased(1/float64(max(c.OneIn, 1))))),
		sdk.WithResource(resource.NewSchemaless(attribute.String("service.name", "kallybot"), attribute.String("service.version", c.Version))),
	)
	return &Tracer{p, p.Tracer("kallybot")}, nil
}

// kinds are the kinds of the spans that are more than a part of the program's own work.
var kinds = map[string]trace.SpanKind{
	"receive": trace.SpanKindConsumer, "deliver": trace.SpanKindConsumer, "call": trace.SpanKindConsumer, "look up": trace.SpanKindConsumer,
	"ask": trace.SpanKindConsumer, "timer": trace.SpanKindConsumer, "sign in": trace.SpanKindConsumer,
	"enqueue": trace.SpanKindProducer, "send": trace.SpanKindClient, "place": trace.SpanKindClient,
}

// Begin begins a span. Of an error only the type is told, since its text may quote somebody.
func (t *Tracer) Begin(ctx context.Context, s engine.Span) (context.Context, func(error)) {
	ctx, span := t.tracer.Start(ctx, s.Name, trace.WithSpanKind(kinds[s.Name]), trace.WithAttributes(facts(s)...))
	return ctx, func(err error) {
		if err != nil {
			span.SetAttributes(attribute.String("error.type", fmt.Sprintf("%T", err)))
			span.SetStatus(codes.Error, "")
		}
		span.End()
	}
}

// facts are what is known of a span.
func facts(s engine.Span) []attribute.KeyValue {
	var all []attribute.KeyValue
	for _, f := range []struct{ name, value string }{
		{"kallybot.dialogue", s.Dialogue}, {"kallybot.platform", string(s.Platform)}, {"kallybot.queue", string(s.Queue)},
	} {
		if f.value != "" {
			all = append(all, attribute.String(f.name, f.value))
		}
	}
	if s.Attempt > 0 {
		all = append(all, attribute.Int("kallybot.attempt", s.Attempt))
	}
	return all
}

// parent is the field of the W3C's trace context that names a span.
const parent = "traceparent"

// Carry is the W3C's traceparent of the span of ctx.
func (t *Tracer) Carry(ctx context.Context) string {
	c := propagation.MapCarrier{}
	propagation.TraceContext{}.Inject(ctx, c)
	return c[parent]
}

// Resume reads what Carry wrote.
func (t *Tracer) Resume(ctx context.Context, carried string) context.Context {
	return propagation.TraceContext{}.Extract(ctx, propagation.MapCarrier{parent: carried})
}

// Close sends what is left, until ctx ends.
func (t *Tracer) Close(ctx context.Context) error { return t.provider.Shutdown(ctx) }
