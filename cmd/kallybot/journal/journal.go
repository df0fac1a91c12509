// Package journal is the program's log: one line an event, as text or JSON, and nothing in it that is private.
package journal

import (
	"io"
	"log/slog"
)

// Options say what is logged, and how.
type Options struct {
	Level slog.Leveler // nil is slog.LevelInfo; a *slog.LevelVar may change while the program runs
	JSON  bool         // else text
	// Secrets are texts that must never be seen, beside those that are known by their form. Empty ones count for nothing.
	Secrets []string
}

// New returns a logger that writes to w. Whatever is logged through it is cleaned first: see Clean.
func New(w io.Writer, o Options) *slog.Logger {
	ho := &slog.HandlerOptions{Level: o.Level}
	var h slog.Handler = slog.NewTextHandler(w, ho)
	if o.JSON {
		h = slog.NewJSONHandler(w, ho)
	}
	return slog.New(Redact(h, o.Secrets...))
}
