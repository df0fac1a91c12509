package sandbox

import (
	"time"

	"github.com/kallybot/kallybot/kallyai"
)

// phase is how far a call is.
type phase int

const (
	ringing phase = iota
	talking
	over
)

// runningStatus is what ShowRunning tells; the API's own words for it are not known.
var runningStatus = map[phase]kallyai.Status{ringing: "queued", talking: "in_progress"}

// call is one call and what came of it. The fields from phase on are guarded by Server.mu.
type call struct {
	id, user, key string
	sum           [32]byte
	req           kallyai.CallRequest
	outcome       Outcome
	created       time.Time
	length        time.Duration // as told, not divided by Speed
	hangUp        chan ending   // one place: the first who hangs up wins
	done          chan struct{} // closed when over

	phase    phase
	status   kallyai.Status
	ended    time.Time
	duration time.Duration
	credits  float64
	story    story
}

// dial starts a call; the caller holds the lock.
func (s *Server) dial(user, key string, req kallyai.CallRequest, o Outcome) *call {
	c := &call{
		id: s.idLocked("call"), user: user, key: key, req: req, outcome: o, created: s.cfg.Now(), length: lengthOf(o, req),
		hangUp: make(chan ending, 1), done: make(chan struct{}),
	}
	s.calls[c.id] = c
	s.order = append(s.order, c)
	s.dials = append(s.dials, Dial{
		CallID: c.id, Phone: req.Submission.RespondentPhone, SessionID: req.SessionID, IdempotencyKey: key,
		At: c.created, Submission: req.Submission, Timezone: req.Timezone,
	})
	s.wg.Go(func() { s.run(c) })
	return c
}

// lengthOf is how long a call lasts: 30 to 90 s for a conversation, always the same for the same number and task.
func lengthOf(o Outcome, req kallyai.CallRequest) time.Duration {
	if o.length > 0 {
		return o.length
	}
	return 30*time.Second + time.Duration(pick(60_001, "length", req.Submission.RespondentPhone, req.Submission.TaskDescription))*time.Millisecond
}

// ringFor is the part of a call before somebody answers; a call that nobody answers rings all the time.
func (c *call) ringFor() time.Duration {
	if !conversed[c.outcome.ending] {
		return c.length
	}
	return min(8*time.Second, c.length/4)
}

// run lives as long as the call.
func (s *Server) run(c *call) {
	ring := c.ringFor()
	cut, early := s.wait(c, ring)
	if !early && ring < c.length {
		s.enter(c, talking)
		cut, early = s.wait(c, c.length-ring)
	}
	s.finish(c, cut, early)
}

// wait passes d of the call's time; early tells that it was hung up before.
func (s *Server) wait(c *call, d time.Duration) (cut ending, early bool) {
	select {
	case <-s.cfg.After(time.Duration(float64(d) / s.cfg.Speed)):
		return "", false
	case cut := <-c.hangUp:
		return cut, true
	case <-s.ctx.Done():
		return terminated, true
	}
}

func (s *Server) enter(c *call, p phase) {
	s.mu.Lock()
	defer s.mu.Unlock()
	c.phase = p
}

// finish settles what came of a call, by its outcome or by the one who hung up early; it charges the call and lets its POST answer.
func (s *Server) finish(c *call, cut ending, early bool) {
	s.mu.Lock()
	defer s.mu.Unlock()
	end := c.outcome.ending
	c.ended, c.status, c.duration = s.cfg.Now(), c.outcome.status, c.length
	if early {
		end, c.status = cut, kallyai.Status(cut)
		c.duration = min(c.length, max(0, time.Duration(float64(c.ended.Sub(c.created))*s.cfg.Speed)))
	}
	if c.phase == talking {
		c.credits = creditsFor(c.duration)
	}
	c.story = tell(c, end)
	c.phase = over
	s.account(c.user).charge(c)
	close(c.done)
}
