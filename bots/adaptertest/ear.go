package adaptertest

import (
	"context"
	"slices"
	"sync"

	"github.com/kallybot/kallybot/conversation/chat"
)

// Ear is a handler for an adapter's own tests, which notes what it hears. Its fields are set before it is used, or while it
// waits.
type Ear struct {
	Refuse func(m chat.Message) error // nil accepts all
	Answer chat.Answer                // to every message
	Shows  chat.Form                  // for every message
	Gate   chan struct{}              // what it waits for before it answers; nil for nothing

	mu    sync.Mutex
	heard []chat.Message
	asked []chat.Message
}

// Handle notes m, unless it is refused.
func (e *Ear) Handle(ctx context.Context, m chat.Message) (chat.Answer, error) {
	if err := e.held(ctx); err != nil {
		return chat.Answer{}, err
	}
	e.mu.Lock()
	defer e.mu.Unlock()
	if e.Refuse != nil {
		if err := e.Refuse(m); err != nil {
			return chat.Answer{}, err
		}
	}
	e.heard = append(e.heard, m)
	return e.Answer, nil
}

// Form notes that a form is asked for.
func (e *Ear) Form(ctx context.Context, m chat.Message) (chat.Form, error) {
	if err := e.held(ctx); err != nil {
		return chat.Form{}, err
	}
	e.mu.Lock()
	defer e.mu.Unlock()
	e.asked = append(e.asked, m)
	return e.Shows, nil
}

func (e *Ear) held(ctx context.Context) error {
	if e.Gate == nil {
		return nil
	}
	select {
	case <-e.Gate:
		return nil
	case <-ctx.Done():
		return ctx.Err()
	}
}

// Heard is what was heard and not refused so far, oldest first.
func (e *Ear) Heard() []chat.Message {
	e.mu.Lock()
	defer e.mu.Unlock()
	return slices.Clone(e.heard)
}

// Texts are those of Heard.
func (e *Ear) Texts() []string {
	var out []string
	for _, m := range e.Heard() {
		out = append(out, m.Text)
	}
	return out
}

// Asked is what a form was asked for so far, oldest first.
func (e *Ear) Asked() []chat.Message {
	e.mu.Lock()
	defer e.mu.Unlock()
	return slices.Clone(e.asked)
}
