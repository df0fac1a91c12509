package telegram

import (
	"sync/atomic"
	"time"
)

// Health is how the adapter stands with Telegram.
type Health struct {
	// Heard is when updates were last asked for with success, or delivered; zero for never.
	Heard time.Time
	// Trouble is why updates cannot be fetched at the moment; empty when they can, and with a webhook.
	Trouble string
	// SetAside counts updates that could not be read, Refused those that the handler did not keep at once, and Strangers
	// deliveries with a wrong secret.
	SetAside, Refused, Strangers uint64
}

// Health is how the adapter stands with Telegram now. It may be called at any time.
func (a *Adapter) Health() Health {
	h := Health{
		SetAside:  a.health.aside.Load(),
		Refused:   a.health.refused.Load(),
		Strangers: a.health.strangers.Load(),
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
	at                        atomic.Pointer[time.Time]
	trouble                   atomic.Pointer[string]
	aside, refused, strangers atomic.Uint64
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
