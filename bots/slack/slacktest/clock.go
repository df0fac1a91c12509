package slacktest

import (
	"slices"
	"time"
)

// clock is the server's own time. It stands still until it is moved or set flowing. Server.mu guards it.
type clock struct {
	base   time.Time
	since  time.Time // real time at base; meant only while it flows
	speed  float64   // 0 stands still
	alarms []*alarm
	wake   chan struct{} // for the goroutine that rings while time flows
}

// alarm is what happens at a time, with Server.mu held.
type alarm struct {
	at   time.Time
	ring func()
}

func (c *clock) now() time.Time {
	if c.speed == 0 {
		return c.base
	}
	return c.base.Add(time.Duration(float64(time.Since(c.since)) * c.speed))
}

// set makes it t now.
func (c *clock) set(t time.Time) { c.base, c.since = t, time.Now() }

// after has ring called d from now; the alarm can be given to drop.
func (c *clock) after(d time.Duration, ring func()) *alarm {
	a := &alarm{at: c.now().Add(d), ring: ring}
	i := 0
	for i < len(c.alarms) && !c.alarms[i].at.After(a.at) {
		i++
	}
	c.alarms = slices.Insert(c.alarms, i, a)
	c.nudge()
	return a
}

func (c *clock) drop(a *alarm) {
	c.alarms = slices.DeleteFunc(c.alarms, func(x *alarm) bool { return x == a })
}

func (c *clock) nudge() {
	select {
	case c.wake <- struct{}{}:
	default:
	}
}

// due takes the first alarm that rings at t or before; nil for none.
func (c *clock) due(t time.Time) *alarm {
	if len(c.alarms) == 0 || c.alarms[0].at.After(t) {
		return nil
	}
	a := c.alarms[0]
	c.alarms = c.alarms[1:]
	return a
}

// Now is the server's time.
func (s *Server) Now() time.Time {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.clock.now()
}

// SetClock makes it t now; what was due before t does not happen by that.
func (s *Server) SetClock(t time.Time) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.clock.set(t)
	s.clock.nudge()
}

// Advance moves the clock, and all that was due in between happens, in order.
func (s *Server) Advance(d time.Duration) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.advance(s.clock.now().Add(d))
}

// AdvanceToNext moves the clock to the next thing that is due; false when nothing is.
func (s *Server) AdvanceToNext() bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	if len(s.clock.alarms) == 0 {
		return false
	}
	at := s.clock.alarms[0].at
	if now := s.clock.now(); at.Before(now) {
		at = now
	}
	s.advance(at)
	return true
}

// advance is Advance with s.mu held.
func (s *Server) advance(to time.Time) {
	for a := s.clock.due(to); a != nil; a = s.clock.due(to) {
		if a.at.After(s.clock.now()) {
			s.clock.set(a.at)
		}
		a.ring()
	}
	s.clock.set(to)
	s.clock.nudge()
}

// Flow lets the clock run, speed times as fast as real time; 0 stops it.
func (s *Server) Flow(speed float64) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.clock.set(s.clock.now())
	s.clock.speed = speed
	s.clock.nudge()
}

// tick rings what is due while time flows, until the server closes.
func (s *Server) tick() {
	timer := time.NewTimer(time.Hour)
	defer timer.Stop()
	for {
		timer.Reset(s.ringDue())
		select {
		case <-timer.C:
		case <-s.clock.wake:
		case <-s.over:
			return
		}
	}
}

// ringDue rings what is due and returns how long nothing more will be.
func (s *Server) ringDue() time.Duration {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.clock.speed == 0 {
		return time.Hour
	}
	for a := s.clock.due(s.clock.now()); a != nil; a = s.clock.due(s.clock.now()) {
		a.ring()
	}
	if len(s.clock.alarms) == 0 {
		return time.Hour
	}
	return time.Duration(float64(s.clock.alarms[0].at.Sub(s.clock.now())) / s.clock.speed)
}
