package engine

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"log/slog"
	"strconv"
	"strings"
	"time"

	"github.com/kallybot/kallybot/conversation"
)

// veil is a short hash of a key: the lines of one dialogue can be told apart, and nobody is named.
func veil(key string) string { return digest(key)[:8] }

// digest is a fixed-length name made from parts. Different parts give different names.
func digest(parts ...string) string {
	var all []byte
	for _, p := range parts {
		all = append(append(strconv.AppendInt(all, int64(len(p)), 10), ':'), p...)
	}
	h := sha256.Sum256(all)
	return hex.EncodeToString(h[:16])
}

// note writes the one line of an event.
func (e *Engine) note(ctx context.Context, t turn, took time.Duration, err error) {
	if err == nil && !e.log.Enabled(ctx, slog.LevelInfo) {
		return
	}
	level, attrs := slog.LevelInfo, []any{"event", nameOf(t.event), "dialogue", veil(t.who.Dialogue), "took", took}
	if err != nil {
		level, attrs = slog.LevelWarn, append(attrs, "error", err)
	}
	e.log.Log(ctx, level, "event", attrs...)
}

// nameOf is the event's type in lower case.
func nameOf(ev conversation.Event) string {
	_, name, _ := strings.Cut(fmt.Sprintf("%T", ev), ".")
	return strings.ToLower(name)
}
