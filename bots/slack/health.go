package slack

import (
	"sync/atomic"
	"time"
)

// Health is how the adapter stands with Slack.
type Health struct {
	// Heard is when the socket was last opened or something was delivered; zero for never.
	Heard time.Time
	// Trouble is why nothing can come in or go out at the moment; empty when it can.
	Trouble string
	// SetAside counts payloads that could not be read, Refused those that the handler did not keep at once, Strangers
	// requests with a wrong signature, and Unacknowledged deliveries whose acknowledgement did not leave: they come again.
	SetAside, Refused, Strangers, Unacknowledged uint64
}

// Health is how the adapter stands with Slack now. It may be called at any time.
func (a *Adapter) Health() Health {
	h := Health{
		SetAside: a.health.aside.Load(), Refused: a.health.refused.Load(),
		Strangers: a.health.strangers.Load(), Unacknowledged: a.health.unacknowledged.Load(),
	}
	if at := a.health.at.Load(); at != nil {
		h.Heard = *at
	}
	if t := a.health.trouble.Load(); t != nil {
		h.Trouble = *t
	}
	return h
}

// meter is Health while it changes.
type meter struct {
	at                                        atomic.Pointer[time.Time]
	trouble                                   atomic.Pointer[string]
	aside, refused, strangers, unacknowledged atomic.Uint64
}

func (m *meter) heard(now time.Time) {
	m.at.Store(&now)
	m.trouble.Store(nil)
}

// failed notes err, which must hold no secret.
func (m *meter) failed(err error) {
	said := err.Error()
	m.trouble.Store(&said)
}
