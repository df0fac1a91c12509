package engine

import (
	"context"
	"log/slog"
	"time"

	"github.com/kallybot/kallybot/conversation"
	"github.com/kallybot/kallybot/conversation/chat"
	"github.com/kallybot/kallybot/kallyai"
	"github.com/kallybot/kallybot/store"
)

// Stepper decides what is said and done; *conversation.Machine is one. Both methods are pure.
type Stepper interface {
	Step(s conversation.Snapshot, e conversation.Event, now time.Time) conversation.Decision
	Form(s conversation.Snapshot, m chat.Message, now time.Time) chat.Form
}

// API is what the engine asks of the far side for one account; *kallyai.Client is one. CreateFrozen must never send a
// request twice by itself, and its errors say whether it may have had an effect.
type API interface {
	CreateFrozen(ctx context.Context, key string, body []byte) (*kallyai.Call, error)
	ListCalls(ctx context.Context, limit, offset int) (*kallyai.CallPage, error)
	Call(ctx context.Context, id string) (*kallyai.Call, error)
	CallControl
	AccountReader
}

// Config is what an Engine is made of. Store, Machine and API are needed; everything else has a default.
type Config struct {
	Store    store.Store
	Machine  Stepper
	Adapters []chat.Adapter
	// API returns the far side for an account; the empty account is the shared one. An error means that nothing can be
	// sent for it now: kallyai.ErrSignedOut, or any other.
	API func(account string) (API, error)
	// Accounts keeps people's own accounts; nil where all calls run on the shared one.
	Accounts Accounts
	// Model is asked about messages of which the grammar read little; nil asks nobody.
	Model Model

	Now      func() time.Time // the clock, which may be set but runs as real time does; nil means time.Now
	Log      *slog.Logger     // nil logs nothing
	Observer Observer         // nil observes nothing
	Tracer   Tracer           // nil traces nothing

	CallTimeout time.Duration // how long one sending may take; 0 means 15 min
	SendTimeout time.Duration // how long one message may take; 0 means 30 s
	ReadTimeout time.Duration // how long one look-up or reading may take; 0 means 30 s
	StopWithin  time.Duration // how long Run may go on after its context has ended; 0 means 10 s
	Lease       time.Duration // how long a job is held before others may take it; extended while it is done; 0 means 1 min
	AskPause    time.Duration // wait after the first failed reading for a person, doubled twice; 0 means 1 s
	KeepResult  time.Duration // how long ended requests, and what is known about numbers, are kept; 0 means 30 days
	// Later is how far ahead a call must be due for Drained not to wait for it; 0 means 5 min. It must be longer than
	// the undo window and the longest pause between two sendings.
	Later time.Duration

	MaxInFlight int // calls being sent at once, the rest waits on disk; 0 means 50
	Senders     int // messages being sent at once; 0 means 64
	Readers     int // look-ups and readings at once, each; 0 means 16
}

func (c *Config) setDefaults() {
	orElse(&c.CallTimeout, 15*time.Minute)
	orElse(&c.SendTimeout, 30*time.Second)
	orElse(&c.ReadTimeout, 30*time.Second)
	orElse(&c.StopWithin, 10*time.Second)
	orElse(&c.Lease, time.Minute)
	orElse(&c.AskPause, time.Second)
	orElse(&c.KeepResult, 30*24*time.Hour)
	orElse(&c.Later, 5*time.Minute)
	orElse(&c.MaxInFlight, 50)
	orElse(&c.Senders, 64)
	orElse(&c.Readers, 16)
	orElse(&c.Observer, Observer(nobody{}))
	if c.Now == nil {
		c.Now = time.Now
	}
	if c.Log == nil {
		c.Log = slog.New(slog.DiscardHandler)
	}
}

func orElse[T comparable](v *T, other T) {
	var zero T
	if *v == zero {
		*v = other
	}
}
