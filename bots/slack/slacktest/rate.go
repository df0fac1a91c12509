package slacktest

import (
	"slices"
	"strconv"
	"time"
)

// LimitRates makes the server keep Slack's rate limits, by its own clock. It does not before.
func (s *Server) LimitRates() {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.limited = true
}

// limit is how long a request must wait; 0 to go on. s.mu is held.
func (c *call) limit(m method) time.Duration {
	if !c.limited {
		return 0
	}
	key, most, window := c.name, m.tier, time.Minute
	if m.tier == perChannel {
		key, most, window = c.name+" "+c.p.text("channel"), burstOfPost, burstOfPost*time.Second
	}
	if c.team != nil {
		key = c.team.ID + " " + key
	}
	now := c.clock.now()
	began := slices.DeleteFunc(c.windows[key], func(t time.Time) bool { return !now.Before(t.Add(window)) })
	if len(began) < most {
		c.windows[key] = append(began, now)
		return 0
	}
	c.windows[key] = began
	return began[0].Add(window).Sub(now)
}

// seconds is a time as Retry-After tells it, which is whole seconds.
func seconds(d time.Duration) string {
	return strconv.Itoa(int((d + time.Second - 1) / time.Second))
}
