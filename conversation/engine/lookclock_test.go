package engine

import (
	"sync/atomic"
	"testing"
	"time"

	"github.com/kallybot/kallybot/kallyai/sandbox"
)

// TestLostCallIsSettledOnceWhateverTheClockDoes loses the answer of a call that rings for long, and sets the clock, or stops the program as well,
// while the call is looked for. A clock that is set forward ends the time for looking: then nobody is told more than is known.
func TestLostCallIsSettledOnceWhateverTheClockDoes(t *testing.T) {
	const hour = time.Hour
	for _, row := range []struct {
		name  string
		stops bool
		jump  time.Duration
		end   string
	}{
		{"nothing happens", false, 0, "end final success"},
		{"stopped and started", true, 0, "end final success"},
		{"clock set back an hour", false, -hour, "end final success"},
		{"clock set back two hours", false, -2 * hour, "end final success"},
		{"clock set forward an hour", false, hour, "end uncertain unknown"},
		{"clock set forward two hours", false, 2 * hour, "end uncertain unknown"},
		{"stopped and clock set back two hours", true, -2 * hour, "end final success"},
		{"stopped and clock set forward two hours", true, 2 * hour, "end uncertain unknown"},
	} {
		t.Run(row.name, func(t *testing.T) {
			bubble(t, func(t *testing.T) {
				f := newFar(t, sandbox.Config{KeysIgnored: true})
				var shift atomic.Int64
				set := func(c *Config) {
					c.CallTimeout = time.Minute
					c.Now = func() time.Time { return time.Now().Add(time.Duration(shift.Load())) }
				}
				w := newWorld(t, f, set).run()
				id := w.confirm("a", phoneFor("0111"))
				pass(t, 2*time.Minute)
				if row.stops {
					w.done()
				}
				shift.Store(int64(row.jump))
				if row.stops {
					disk := w.store
					w = newWorld(t, f, func(c *Config) { set(c); c.Store = disk }).run()
				}
				pass(t, 4*hour)
				w.done()
				equal(t, "dialled", len(f.box.Dialed()), 1)
				equal(t, "told", w.call(id).Told != "", true)
				equal(t, "last words", last(w.room.texts("a")), row.end)
			})
		})
	}
}
