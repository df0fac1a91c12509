package chat

import (
	"context"
	"errors"
	"fmt"
	"time"
)

// Handler takes what people do. The engine implements it; adapters call it.
type Handler interface {
	// Handle returns nil once m is on disk; only then may the platform be told that it arrived. A message already seen
	// is nil too. Any error means that nothing was kept: deliver it again. Answer is what the platform wants said at
	// once to the one who acted; it is decided with the message and returned after the commit.
	Handle(ctx context.Context, m Message) (Answer, error)
	// Form is m read into a copy of the open draft, as a form, for platforms whose windows must open within seconds. It
	// stores nothing.
	Form(ctx context.Context, m Message) (Form, error)
}

// Answer is said at once to the one who acted.
type Answer struct {
	// Toast is a line shown over the chat after a press; empty for none.
	Toast string
	// Errors holds a sentence for each form field that cannot be accepted, by the field's name.
	Errors map[string]string
}

// Adapter is one chat platform. Every adapter passes adaptertest.
type Adapter interface {
	// Platform is the name used in the addresses it makes.
	Platform() Platform
	// Run takes messages to h until ctx ends, reconnecting by itself. It returns nil after ctx ended.
	Run(ctx context.Context, h Handler) error
	// Send draws r at the address; old is the message to replace when r.Replace. It returns the message's Ref. It may
	// block for one request. Errors: *RetryError when the platform asks to wait, ErrGone when the place or person
	// cannot be reached until they come back; any other error is temporary.
	Send(ctx context.Context, to Address, r Reply, old Ref) (Ref, error)
}

// Directory is an Adapter that can tell more about a person than their messages do.
type Directory interface {
	// Profile looks p up at the platform. It may block for one request. Errors as for Send; ErrGone when the person is
	// not known or the bot may not ask.
	Profile(ctx context.Context, at Address, p Person) (Profile, error)
}

// Profile is what a platform knows about a person; each field may be empty.
type Profile struct {
	Name string `json:"name,omitempty"` // as the platform shows it; untrusted
	Lang string `json:"lang,omitempty"` // IETF language tag
	Zone string `json:"zone,omitempty"` // IANA
}

// Deleter is an Adapter of a platform that can take a person's own message away.
type Deleter interface {
	// Delete removes a message that a person wrote in the place. One that is gone already, or may no longer be removed, is
	// no error. Errors are those of Send.
	Delete(ctx context.Context, at Address, ref Ref) error
}

// ErrGone means that the chat no longer takes messages from the bot: blocked, removed or deleted.
var ErrGone = errors.New("chat cannot be reached")

// RetryError asks to send again after a while, at the platform's word.
type RetryError struct{ After time.Duration }

func (e *RetryError) Error() string { return fmt.Sprintf("platform asks to wait %s", e.After) }
