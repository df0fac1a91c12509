package traces

import (
	"bytes"
	"context"
	"errors"
	"log/slog"
	"strings"
	"testing"

	sdk "go.opentelemetry.io/otel/sdk/trace"

	"github.com/kallybot/kallybot/conversation/engine"
)

// answers fails or not, as it is told.
type answers []error

func (a *answers) ExportSpans(context.Context, []sdk.ReadOnlySpan) error {
	err := (*a)[0]
	*a = (*a)[1:]
	return err
}

func (a *answers) Shutdown(context.Context) error { return nil }

func TestCollectorThatIsAwayIsLoggedOnceAndOnceMoreWhenItIsBack(t *testing.T) {
	t.Parallel()
	away := errors.New("connection refused")
	var log bytes.Buffer
	p := &patient{next: &answers{nil, away, away, away, nil, nil}, log: slog.New(slog.NewTextHandler(&log, nil))}
	for range 6 {
		if err := p.ExportSpans(t.Context(), nil); err != nil {
			t.Error(err)
		}
	}
	if got := log.String(); strings.Count(got, "\n") != 2 || !strings.Contains(got, "cannot be sent") || !strings.Contains(got, "sent again") {
		t.Errorf("logged %s", got)
	}
}

func TestTraceGoesOnWhereItWasCarried(t *testing.T) {
	t.Parallel()
	tr, err := New(Config{URL: "http://127.0.0.1:1/v1/traces", OneIn: 1, Log: slog.New(slog.DiscardHandler)})
	if err != nil {
		t.Fatal(err)
	}
	ended, cancel := context.WithCancel(context.Background())
	cancel()
	defer func() { _ = tr.Close(ended) }()
	if got := tr.Carry(t.Context()); got != "" {
		t.Errorf("nothing is carried as %q", got)
	}
	ctx, end := tr.Begin(t.Context(), engine.Span{Name: "receive"})
	defer end(nil)
	carried := tr.Carry(ctx)
	elsewhere := tr.Resume(context.Background(), carried)
	if again := tr.Carry(elsewhere); carried == "" || again != carried {
		t.Errorf("%q goes on as %q", carried, again)
	}
	for _, nothing := range []string{"", "canary", "00-0-0-00", strings.Repeat("0", 1<<16)} {
		if got := tr.Carry(tr.Resume(context.Background(), nothing)); got != "" {
			t.Errorf("%.20q goes on as %q", nothing, got)
		}
	}
}

func TestOneInSoManyIsTraced(t *testing.T) {
	t.Parallel()
	tr, err := New(Config{URL: "http://127.0.0.1:1/v1/traces", OneIn: 4, Log: slog.New(slog.DiscardHandler)})
	if err != nil {
		t.Fatal(err)
	}
	ended, cancel := context.WithCancel(context.Background())
	cancel()
	defer func() { _ = tr.Close(ended) }()
	const all = 4000
	traced := 0
	for range all {
		ctx, end := tr.Begin(context.Background(), engine.Span{Name: "receive"})
		end(nil)
		below, end := tr.Begin(tr.Resume(context.Background(), tr.Carry(ctx)), engine.Span{Name: "deliver"})
		end(nil)
		flag := tr.Carry(ctx)[len(tr.Carry(ctx))-2:]
		if got := tr.Carry(below); !strings.HasSuffix(got, flag) {
			t.Fatalf("the parts of one trace are not treated alike: %s, %s", tr.Carry(ctx), got)
		}
		if flag == "01" {
			traced++
		}
	}
	if traced < all/5 || traced > all*3/10 {
		t.Errorf("traced %d of %d, want a quarter", traced, all)
	}
}
