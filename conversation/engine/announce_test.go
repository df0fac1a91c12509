package engine

import (
	"testing"

	"github.com/kallybot/kallybot/conversation/chat"
	"github.com/kallybot/kallybot/kallyai/sandbox"
)

func TestWhatLastsIsAnnouncedOnceAndItsEndOnce(t *testing.T) {
	bubble(t, func(t *testing.T) {
		w := newWorld(t, newFar(t, sandbox.Config{}), func(*Config) {})
		to := []chat.Address{{Platform: "test", Chat: "boss", Private: true}, {Platform: "test", Chat: "chief", Private: true}}
		tell := func(e *Engine, holds bool, text string) {
			t.Helper()
			if err := e.Announce(t.Context(), "disk", holds, to, text); err != nil {
				t.Fatal(err)
			}
		}
		tell(w.Engine, false, "over")
		tell(w.Engine, true, "full")
		tell(w.Engine, true, "full")
		next := newWorld(t, newFar(t, sandbox.Config{}), func(c *Config) { c.Store = w.store }).run()
		defer next.done()
		tell(next.Engine, true, "full")
		next.settled()
		equal(t, "told while it lasts", next.room.count("boss", "full")+next.room.count("chief", "full"), 2)
		tell(next.Engine, false, "over")
		tell(next.Engine, false, "over")
		next.settled()
		equal(t, "told that it is over", next.room.count("boss", "over")+next.room.count("chief", "over"), 2)
		tell(next.Engine, true, "full")
		next.settled()
		equal(t, "told when it comes again", next.room.count("boss", "full"), 2)
	})
}
