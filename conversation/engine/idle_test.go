package engine

import (
	"context"
	"errors"
	"testing"
	"time"

	"github.com/kallybot/kallybot/conversation/chat"
	"github.com/kallybot/kallybot/kallyai/sandbox"
)

func TestSettledWaitsForRepliesAndNotForCalls(t *testing.T) {
	bubble(t, func(t *testing.T) {
		w := newWorld(t, newFar(t, sandbox.Config{}), nil)
		w.room.fail = failing(3, errors.New("no route"))
		w.run()
		defer w.done()
		w.settled()
		w.confirm("a", phoneFor("0100"))
		w.settled()
		equal(t, "replies", len(w.room.texts("a")), 2)
		equal(t, "ends", w.room.count("a", "end"), 0)
		w.drained()
		equal(t, "ends when drained", w.room.count("a", "end"), 1)
	})
}

func TestDrainedDoesNotWaitForScheduledCalls(t *testing.T) {
	rows := []struct {
		name  string
		undo  time.Duration
		waits bool
	}{
		{"undo window", 5 * time.Second, true},
		{"just within", 5 * time.Minute, true},
		{"scheduled", 5*time.Minute + time.Second, false},
		{"scheduled for tomorrow", 20 * time.Hour, false},
	}
	for _, row := range rows {
		t.Run(row.name, func(t *testing.T) {
			bubble(t, func(t *testing.T) {
				w := newWorld(t, newFar(t, sandbox.Config{}), func(c *Config) { c.Machine = bot{policy: policy, undo: row.undo} }).run()
				defer w.done()
				w.confirm("a", phoneFor("0102"))
				w.drained()
				equal(t, "waited", w.room.count("a", "end") == 1, row.waits)
			})
		})
	}
}

func TestWaitEndsWithItsContext(t *testing.T) {
	bubble(t, func(t *testing.T) {
		w := newWorld(t, nil, nil)
		w.room.fail = func(chat.Address, chat.Reply) error { return errors.New("no route") }
		w.run()
		defer w.done()
		w.say(message("1", "a", "hello"))
		ctx, cancel := context.WithTimeout(t.Context(), time.Hour)
		defer cancel()
		if err := w.Settled(ctx); !errors.Is(err, context.DeadlineExceeded) {
			t.Errorf("settled: %v", err)
		}
	})
}

func TestWaitFailsWithTheStore(t *testing.T) {
	bubble(t, func(t *testing.T) {
		w := newWorld(t, nil, nil)
		if err := w.store.Close(); err != nil {
			t.Fatal(err)
		}
		if err := w.Drained(t.Context()); err == nil {
			t.Error("a closed store counts as drained")
		}
	})
}
