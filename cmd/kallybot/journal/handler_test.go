package journal_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"os"
	"strings"
	"testing"
	"testing/slogtest"

	"github.com/kallybot/kallybot/cmd/kallybot/journal"
)

func TestHandlerKeepsTheRulesOfHandlers(t *testing.T) {
	t.Parallel()
	var b bytes.Buffer
	slogtest.Run(t, func(*testing.T) slog.Handler {
		b.Reset()
		return journal.Redact(slog.NewJSONHandler(&b, nil))
	}, func(t *testing.T) map[string]any {
		var line map[string]any
		if err := json.Unmarshal(b.Bytes(), &line); err != nil {
			t.Fatal(err)
		}
		return line
	})
}

// The canaries: each must be in no line, wherever and in whatever type it is logged.
const (
	botToken  = "123456789:AAFcanarycanarycanarycanarycanary01"
	bearer    = "Bearer sat_canary"
	phone     = "+34911230177"
	ownSecret = "canary of no form"
)

type holder struct {
	Name  string
	Inner *holder
}

type spoken struct{ text string }

func (s spoken) String() string { return s.text }

type valued struct{ text string }

func (v valued) LogValue() slog.Value { return slog.GroupValue(slog.String("inner", v.text)) }

func TestNoCanaryReachesTheLog(t *testing.T) {
	t.Parallel()
	for name, jsonForm := range map[string]bool{"text": false, "json": true} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			var b bytes.Buffer
			log := journal.New(&b, journal.Options{JSON: jsonForm, Level: slog.LevelDebug, Secrets: []string{"", ownSecret}})
			for _, canary := range []string{botToken, bearer, phone, ownSecret} {
				plant(log, canary)
			}
			for _, trace := range []string{"AAFcanary", "sat_canary", "911230177", "canary of"} {
				if strings.Contains(b.String(), trace) {
					t.Errorf("%q in\n%s", trace, b.String())
				}
			}
			if n := strings.Count(b.String(), "\n"); n != 4*6 {
				t.Errorf("got %d lines, want 24\n%s", n, b.String())
			}
			for _, kept := range []string{"(hidden)", "...0177", "message", "inner"} {
				if !strings.Contains(b.String(), kept) {
					t.Errorf("%q is not in\n%s", kept, b.String())
				}
			}
		})
	}
}

// plant logs a canary in every way that there is, in six lines.
func plant(log *slog.Logger, canary string) {
	log.Debug("message " + canary)
	log.Info("string", "a", canary, "b", []byte(canary), "c", []string{canary}, "d", map[string]string{"e": canary})
	log.Warn("error", "a", errors.New(canary), "b", fmt.Errorf("wrapped: %w", &os.PathError{Op: "open", Path: canary, Err: os.ErrNotExist}))
	log.Error("types", "a", holder{Name: canary, Inner: &holder{}}, "b", spoken{canary}, "c", &spoken{canary}, "d", valued{canary})
	log.With("a", canary).WithGroup("g").With("b", valued{canary}).Info("with", "c", canary, slog.Group("h", "i", slog.GroupValue(slog.String("j", canary))))
	log.Info("key", canary, 1)
}

func TestHarmlessValuesKeepTheirType(t *testing.T) {
	t.Parallel()
	var b bytes.Buffer
	journal.New(&b, journal.Options{JSON: true}).Info("m", "n", 1234567890, "t", true, "f", 1.5, "none", nil, "error", error(nil))
	var line map[string]any
	if err := json.Unmarshal(b.Bytes(), &line); err != nil {
		t.Fatal(err)
	}
	for key, want := range map[string]any{"n": 1234567890.0, "t": true, "f": 1.5, "none": nil, "error": nil, "level": "INFO"} {
		if got, ok := line[key]; !ok || got != want {
			t.Errorf("%s: got %v, want %v", key, got, want)
		}
	}
}

func TestLevelChangesWhileRunning(t *testing.T) {
	t.Parallel()
	var b bytes.Buffer
	var level slog.LevelVar
	log := journal.New(&b, journal.Options{Level: &level})
	log.Debug("first")
	level.Set(slog.LevelDebug)
	log.Debug("second")
	if got := b.String(); strings.Contains(got, "first") || !strings.Contains(got, "second") {
		t.Errorf("got %s", got)
	}
}

func ExampleNew() {
	log := journal.New(os.Stdout, journal.Options{Secrets: []string{"hunter2"}})
	log = slog.New(withoutTime{log.Handler()})
	log.Info("call sent", "to", "+34 911 23 01 00", "error", errors.New(`Post "https://api.telegram.org/bot1:a/x": hunter2`))
	// Output: level=INFO msg="call sent" to=...0100 error="Post \"https://api.telegram.org/bot(hidden)/x\": (hidden)"
}
