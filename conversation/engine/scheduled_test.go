package engine

import (
	"sync/atomic"
	"testing"
	"time"

	"github.com/kallybot/kallybot/conversation/call"
	"github.com/kallybot/kallybot/kallyai/sandbox"
)

// TestScheduledCallKeepsItsHour confirms a call that is due in an hour, lets the program stop and the clock be set, and looks
// when it was placed.
func TestScheduledCallKeepsItsHour(t *testing.T) {
	rows := []struct {
		name   string
		stops  bool
		down   time.Duration // how long nothing runs
		jump   time.Duration // by how much the clock is set half an hour after the yes
		placed time.Duration // after the yes, by real time; zero for never
	}{
		{"nothing happens", false, 0, 0, time.Hour},
		{"stopped and started", true, 0, 0, time.Hour},
		{"down over its hour, but not too long", true, 35 * time.Minute, 0, 65 * time.Minute},
		{"down too long", true, 2 * time.Hour, 0, 0},
		{"clock set back an hour", false, 0, -time.Hour, 2 * time.Hour},
		{"clock set back two hours", false, 0, -2 * time.Hour, 3 * time.Hour},
		{"clock set forward a little", false, 0, 20 * time.Minute, 40 * time.Minute},
		{"clock set forward too far", false, 0, 2 * time.Hour, 0},
		{"stopped and clock set back two hours", true, 0, -2 * time.Hour, 3 * time.Hour},
		{"stopped and clock set forward too far", true, 0, 2 * time.Hour, 0},
	}
	for _, row := range rows {
		t.Run(row.name, func(t *testing.T) {
			bubble(t, func(t *testing.T) {
				f := newFar(t, sandbox.Config{Speed: 1})
				began := time.Now()
				var placed []time.Duration
				f.arrived = func() { placed = append(placed, time.Since(began)) }
				var shift atomic.Int64
				set := func(c *Config) {
					c.Machine = bot{policy: policy, undo: time.Hour}
					c.Now = func() time.Time { return time.Now().Add(time.Duration(shift.Load())) }
				}
				w := newWorld(t, f, set).run()
				id := w.confirm("a", phoneFor("0100"))
				pass(t, 30*time.Minute)
				if row.stops {
					w.done()
				}
				shift.Store(int64(row.jump))
				pass(t, row.down)
				if row.stops {
					disk := w.store
					w = newWorld(t, f, func(c *Config) { set(c); c.Store = disk }).run()
				}
				pass(t, 4*time.Hour)
				w.done()
				switch {
				case row.placed == 0 && (len(placed) > 0 || w.call(id).State != call.Expired):
					t.Errorf("placed after %v, state %s", placed, w.call(id).State)
				case row.placed > 0 && (len(placed) != 1 || placed[0] < row.placed || placed[0] > row.placed+2*time.Minute):
					t.Errorf("placed after %v, want once after %v", placed, row.placed)
				}
				if w.call(id).Told == "" {
					t.Error("nobody was told")
				}
			})
		})
	}
}
