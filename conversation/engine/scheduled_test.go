package engine

import (
	"slices"
	"sync/atomic"
	"testing"
	"time"

	"github.com/kallybot/kallybot/conversation/call"
	"github.com/kallybot/kallybot/kallyai/sandbox"
)

// TestWhatIsDueKeepsItsHour confirms a call that is due in an hour and sets a timer for the same hour, such as that of a
// reminder, lets the program stop and the clock be set half an hour later, and looks when either came.
func TestWhatIsDueKeepsItsHour(t *testing.T) {
	const minute, hour = time.Minute, time.Hour
	rows := []struct {
		name   string
		stops  bool
		down   time.Duration // how long nothing runs
		jump   time.Duration // by how much the clock is set
		placed time.Duration // the call, after the yes, by real time; zero for never
		fired  time.Duration // the timer: one that is late still comes
	}{
		{"nothing happens", false, 0, 0, hour, hour},
		{"stopped and started", true, 0, 0, hour, hour},
		{"down over its hour, but not too long", true, 35 * minute, 0, 65 * minute, 65 * minute},
		{"down too long", true, 2 * hour, 0, 0, 150 * minute},
		{"clock set back an hour", false, 0, -hour, 2 * hour, 2 * hour},
		{"clock set back two hours", false, 0, -2 * hour, 3 * hour, 3 * hour},
		{"clock set forward a little", false, 0, 20 * minute, 40 * minute, 40 * minute},
		{"clock set forward too far", false, 0, 2 * hour, 0, 30 * minute},
		{"stopped and clock set back two hours", true, 0, -2 * hour, 3 * hour, 3 * hour},
		{"stopped and clock set forward too far", true, 0, 2 * hour, 0, 30 * minute},
		{"down over its hour and clock set back two hours", true, hour, -2 * hour, 3 * hour, 3 * hour},
	}
	for _, row := range rows {
		t.Run(row.name, func(t *testing.T) {
			bubble(t, func(t *testing.T) {
				f := newFar(t, sandbox.Config{Speed: 1})
				began := time.Now()
				var placed, fired []time.Duration
				f.arrived = func() { placed = append(placed, time.Since(began)) }
				var shift atomic.Int64
				set := func(c *Config) {
					c.Machine = bot{policy: policy, undo: hour}
					c.Now = func() time.Time { return time.Now().Add(time.Duration(shift.Load())) }
				}
				w := newWorld(t, f, set).run()
				id := w.confirm("a", phoneFor("0100"))
				w.say(message("remind", "a", "timer remind 1h"))
				pass(t, 30*minute)
				if row.stops {
					w.done()
				}
				shift.Store(int64(row.jump))
				pass(t, row.down)
				if row.stops {
					disk := w.store
					w = newWorld(t, f, func(c *Config) { set(c); c.Store = disk }).run()
				}
				pass(t, 4*hour)
				w.done()
				for _, s := range w.room.got {
					if s.reply.Text == "timer remind" {
						fired = append(fired, s.at.Sub(began))
					}
				}
				once(t, "call", placed, row.placed)
				once(t, "timer", fired, row.fired)
				if row.placed == 0 && w.call(id).State != call.Expired {
					t.Errorf("state %s", w.call(id).State)
				}
				if w.call(id).Told == "" {
					t.Error("nobody was told")
				}
			})
		})
	}
}

// once checks that something came at a time and not again, or, if that is zero, never. What is due is looked for now and then
// where the clock was set, so that it may come a little late.
func once(t *testing.T, what string, came []time.Duration, want time.Duration) {
	t.Helper()
	in := func(at time.Duration) bool { return at >= want && at <= want+2*time.Minute }
	if want == 0 && len(came) > 0 || want > 0 && (len(came) != 1 || !slices.ContainsFunc(came, in)) {
		t.Errorf("%s came after %v, want once after %v", what, came, want)
	}
}
