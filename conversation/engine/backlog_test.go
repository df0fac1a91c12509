package engine

import (
	"testing"
	"time"

	"github.com/kallybot/kallybot/kallyai/sandbox"
	"github.com/kallybot/kallybot/store"
)

func TestBacklogTellsWhatShouldBeDoneByNow(t *testing.T) {
	bubble(t, func(t *testing.T) {
		w := newWorld(t, newFar(t, sandbox.Config{}), func(*Config) {})
		w.say(message("m", "a", "draft"))
		backlog := func() map[store.Queue]Backlog {
			all, err := w.Backlogs(t.Context())
			if err != nil {
				t.Fatal(err)
			}
			by := map[store.Queue]Backlog{}
			for _, b := range all {
				by[b.Queue] = b
			}
			return by
		}
		equal(t, "queues", len(backlog()), 6)
		equal(t, "at once", backlog()[sendQueue], Backlog{Queue: sendQueue, Due: 1})
		pass(t, 90*time.Second)
		equal(t, "later", backlog()[sendQueue], Backlog{Queue: sendQueue, Due: 1, Oldest: 90 * time.Second})
		equal(t, "nothing to dial", backlog()[dialQueue], Backlog{Queue: dialQueue})
		w.run()
		defer w.done()
		w.settled()
		equal(t, "sent", backlog()[sendQueue], Backlog{Queue: sendQueue})
	})
}
