package engine

import (
	"context"
	"errors"
	"time"

	"github.com/kallybot/kallybot/conversation"
	"github.com/kallybot/kallybot/conversation/chat"
	"github.com/kallybot/kallybot/store"
)

// errStopping is what a message gets after the engine was told to stop: it is to be delivered again.
var errStopping = errors.New("engine is stopping")

// Handle steps the machine on a message and returns once the outcome is on disk. See chat.Handler.
func (e *Engine) Handle(ctx context.Context, m chat.Message) (chat.Answer, error) {
	began := time.Now()
	r, err := e.handle(ctx, m)
	e.cfg.Observer.Handled(m.At.Platform, time.Since(began), r.fresh, err)
	return r.answer, err
}

func (e *Engine) handle(ctx context.Context, m chat.Message) (result, error) {
	if e.stopping.Load() {
		return result{}, errStopping
	}
	if m.ID == "" || m.At.Platform == "" {
		return result{}, errors.New("message without id or platform")
	}
	who, err := e.whose(ctx, m)
	if err != nil {
		return result{}, err
	}
	id := string(m.At.Platform) + "/" + m.ID
	if len(id) > store.MaxID {
		id = string(m.At.Platform) + "/" + digest(m.ID)
	}
	return e.apply(ctx, turn{event: conversation.Said{ID: id, Message: m}, who: who, mark: store.EventID(id), name: id})
}

// Form is the open draft as a form. See chat.Handler.
func (e *Engine) Form(ctx context.Context, m chat.Message) (chat.Form, error) {
	who, err := e.whose(ctx, m)
	if err != nil {
		return chat.Form{}, err
	}
	s, err := e.read(ctx,
		conversation.Key{Kind: conversation.DialogueKind, ID: who.Dialogue},
		conversation.Key{Kind: conversation.PersonKind, ID: who.Person},
		conversation.ThisDeployment)
	if err != nil {
		return chat.Form{}, err
	}
	var f chat.Form
	err = guard(func() error {
		f = e.cfg.Machine.Form(s, m, e.now())
		return nil
	})
	return f, err
}

// whose is the dialogue that a message belongs to: the sender's own in this place, but for a pressed button and a form
// the one whose request it names. Step sees from the message who pressed.
func (e *Engine) whose(ctx context.Context, m chat.Message) (owner, error) {
	own := owner{Dialogue: chat.DialogueKey(m.At, m.From), Person: chat.PersonKey(m.At, m.From)}
	id := requestOf(m.Data)
	if m.Kind == chat.Submitted {
		id = requestOf(m.Form)
	}
	if id == "" || len(id) > store.MaxID || m.Kind != chat.Press && m.Kind != chat.Submitted {
		return own, nil
	}
	found, err := e.ownerOf(ctx, id)
	if err != nil || found == own || found.Dialogue == "" {
		return own, err
	}
	s, err := e.read(ctx, conversation.Key{Kind: conversation.DialogueKind, ID: found.Dialogue})
	if err != nil || s.Dialogue.Key == "" {
		return own, err
	}
	return found, nil
}

// ownerOf is whose a request or draft is; empty when nobody's.
func (e *Engine) ownerOf(ctx context.Context, id string) (owner, error) {
	k := store.Key{Kind: ownerKind, ID: id}
	r, err := e.store.Read(ctx, k)
	if err != nil {
		return owner{}, err
	}
	v, ok := r[k]
	if !ok {
		return owner{}, nil
	}
	var o owner
	err = decode(ownerKind, v.Data, &o, &o.Version)
	return owner{Dialogue: o.Dialogue, Person: o.Person}, err
}
