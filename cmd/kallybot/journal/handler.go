package journal

import (
	"context"
	"fmt"
	"log/slog"
	"strings"
)

// redacting is a slog.Handler that cleans whatever comes through before the next one sees it.
type redacting struct {
	next    slog.Handler
	secrets *strings.Replacer
}

// Redact returns a handler that cleans every message and attribute, also inside groups, errors and values of any type, and
// hands them to next. Secrets are texts that must not be seen wherever they stand.
func Redact(next slog.Handler, secrets ...string) slog.Handler {
	var pairs []string
	for _, s := range secrets {
		if s != "" {
			pairs = append(pairs, s, hidden)
		}
	}
	return redacting{next, strings.NewReplacer(pairs...)}
}

// Enabled asks the next handler.
func (h redacting) Enabled(ctx context.Context, l slog.Level) bool { return h.next.Enabled(ctx, l) }

// Handle cleans the record and hands it on.
func (h redacting) Handle(ctx context.Context, r slog.Record) error {
	clean := slog.NewRecord(r.Time, r.Level, h.text(r.Message), r.PC)
	r.Attrs(func(a slog.Attr) bool {
		clean.AddAttrs(h.attr(a))
		return true
	})
	return h.next.Handle(ctx, clean)
}

// WithAttrs cleans attributes that every further line has.
func (h redacting) WithAttrs(attrs []slog.Attr) slog.Handler {
	return redacting{h.next.WithAttrs(h.attrs(attrs)), h.secrets}
}

// WithGroup opens a group in the next handler.
func (h redacting) WithGroup(name string) slog.Handler {
	return redacting{h.next.WithGroup(name), h.secrets}
}

func (h redacting) text(s string) string { return Clean(h.secrets.Replace(s)) }

func (h redacting) attrs(attrs []slog.Attr) []slog.Attr {
	clean := make([]slog.Attr, len(attrs))
	for i, a := range attrs {
		clean[i] = h.attr(a)
	}
	return clean
}

// attr cleans one attribute. What is no text cannot hold a secret; our telephone numbers are texts everywhere.
func (h redacting) attr(a slog.Attr) slog.Attr {
	a.Key, a.Value = h.text(a.Key), a.Value.Resolve()
	switch a.Value.Kind() {
	case slog.KindString:
		a.Value = slog.StringValue(h.text(a.Value.String()))
	case slog.KindGroup:
		a.Value = slog.GroupValue(h.attrs(a.Value.Group())...)
	case slog.KindAny:
		a.Value = h.any(a.Value.Any())
	}
	return a
}

// any is the clean text of a value of any type. What is nothing stays nothing.
func (h redacting) any(v any) slog.Value {
	switch v := v.(type) {
	case nil:
		return slog.AnyValue(nil)
	case []byte:
		return slog.StringValue(h.text(string(v)))
	}
	return slog.StringValue(h.text(fmt.Sprint(v)))
}
