package transport

import (
	"sync/atomic"
	"time"
)

// Health is how an adapter stands with its platform.
type Health struct {
	// Heard is when the platform was last reached, or brought something; zero for never.
	Heard time.Time
	// Trouble is why nothing can come in at the moment; empty when it can.
	Trouble string
	// SetAside counts deliveries that could not be read, Refused those that the handler did not keep at once, Strangers
	// requests that are not the platform's, and Unacknowledged deliveries whose acknowledgement did not leave: they come again.
	SetAside, Refused, Strangers, Unacknowledged uint64
}

// Meter is Health while it changes. The zero value is that of an adapter that has not begun.
type Meter struct {
	at      atomic.Pointer[time.Time]
	trouble atomic.Pointer[string]
	// The counters of Health.
	SetAside, Refused, Strangers, Unacknowledged atomic.Uint64
}

// Heard notes that the platform is reached.
func (m *Meter) Heard(now time.Time) {
	m.at.Store(&now)
	m.trouble.Store(nil)
}

// Failed notes err, which must hold no secret.
func (m *Meter) Failed(err error) {
	said := err.Error()
	m.trouble.Store(&said)
}

// Health is what the meter shows now.
func (m *Meter) Health() Health {
	h := Health{
		SetAside: m.SetAside.Load(), Refused: m.Refused.Load(), Strangers: m.Strangers.Load(), Unacknowledged: m.Unacknowledged.Load(),
	}
	if at := m.at.Load(); at != nil {
		h.Heard = *at
	}
	if t := m.trouble.Load(); t != nil {
		h.Trouble = *t
	}
	return h
}
