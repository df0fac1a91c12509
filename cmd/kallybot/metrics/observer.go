package metrics

import (
	"time"

	"github.com/kallybot/kallybot/conversation/chat"
	"github.com/kallybot/kallybot/conversation/engine"
	"github.com/kallybot/kallybot/kallyai"
	"github.com/kallybot/kallybot/store"
)

var _ engine.Observer = (*Metrics)(nil)

// Handled counts and times a message.
func (m *Metrics) Handled(p chat.Platform, took time.Duration, fresh bool, err error) {
	end := "seen"
	switch {
	case err != nil:
		end = "not kept"
	case fresh:
		end = "fresh"
	}
	m.handled.WithLabelValues(string(p), end).Inc()
	if err == nil {
		m.handlingTook.WithLabelValues(string(p)).Observe(took.Seconds())
	}
}

// Worked counts and times an attempt at a job.
func (m *Metrics) Worked(q store.Queue, took time.Duration, end engine.End) {
	m.jobs.WithLabelValues(string(q), string(end)).Inc()
	m.jobTook.WithLabelValues(string(q)).Observe(took.Seconds())
}

// Working keeps how many jobs are being done.
func (m *Metrics) Working(q store.Queue, n int) { m.working.WithLabelValues(string(q)).Set(float64(n)) }

// ends are the ends of a sending that are counted by name. Whatever else the API says is counted together: a label must not
// take its values from outside.
var ends = map[string]bool{
	"refused": true, "not sent": true, "lost": true,
	string(kallyai.StatusSuccess): true, string(kallyai.StatusNoAnswer): true, string(kallyai.StatusBusy): true,
	string(kallyai.StatusVoicemail): true, string(kallyai.StatusFailed): true, string(kallyai.StatusCancelled): true,
	string(kallyai.StatusTerminated): true,
}

// Dialled counts and times a sending.
func (m *Metrics) Dialled(took time.Duration, how string) {
	if !ends[how] {
		how = "other"
	}
	m.sendings.WithLabelValues(how).Inc()
	m.sendingTook.Observe(took.Seconds())
}

// Throttled counts an answer that asked to wait.
func (m *Metrics) Throttled(by string) { m.throttled.WithLabelValues(by).Inc() }

// Moved counts drafts and confirmations.
func (m *Metrics) Moved(to engine.Move) {
	switch to {
	case engine.Drafted:
		m.drafts.Inc()
	case engine.Agreed:
		m.confirmations.Inc()
	}
}

// Ended counts a call's end.
func (m *Metrics) Ended(how string) { m.calls.WithLabelValues(how).Inc() }
