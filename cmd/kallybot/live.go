package main

import (
	"sync/atomic"
	"time"

	"github.com/kallybot/kallybot/conversation"
	"github.com/kallybot/kallybot/conversation/chat"
)

// live is the machine with the options that hold at the moment. It can be replaced while the engine runs.
type live struct {
	now atomic.Pointer[conversation.Machine]
}

// Step asks the present machine.
func (l *live) Step(s conversation.Snapshot, e conversation.Event, now time.Time) conversation.Decision {
	return l.now.Load().Step(s, e, now)
}

// Form asks the present machine.
func (l *live) Form(s conversation.Snapshot, m chat.Message, now time.Time) chat.Form {
	return l.now.Load().Form(s, m, now)
}
