package engine

import (
	"context"
	"errors"
	"time"

	"github.com/kallybot/kallybot/conversation"
	"github.com/kallybot/kallybot/conversation/chat"
	"github.com/kallybot/kallybot/kallyai"
	"github.com/kallybot/kallybot/store"
)

// errStopped is what a message gets after the engine has stopped: it is to be delivered again. Until then adapters finish what they
// have begun.
var errStopped = errors.New("engine has stopped")

// Handle steps the machine on a message and returns once the outcome is on disk. See chat.Handler.
func (e *Engine) Handle(ctx context.Context, m chat.Message) (chat.Answer, error) {
	began := time.Now()
	ctx, end := e.span(ctx, Span{Name: "receive", Platform: m.At.Platform})
	r, err := e.handle(ctx, m)
	end(err)
	e.cfg.Observer.Handled(m.At.Platform, time.Since(began), r.fresh, err)
	return r.answer, err
}

func (e *Engine) handle(ctx context.Context, m chat.Message) (result, error) {
	select {
	case <-e.ended:
		return result{}, errStopped
	default:
	}
	if m.ID == "" || m.At.Platform == "" {
		return result{}, errors.New("message without id or platform")
	}
	id := string(m.At.Platform) + "/" + m.ID
	if len(id) > store.MaxID {
		id = string(m.At.Platform) + "/" + digest(m.ID)
	}
	if m.Kind == chat.Moved {
		return result{}, e.move(ctx, m, store.EventID(id), e.now())
	}
	home, err := e.home(ctx, m.At)
	if err != nil {
		return result{}, err
	}
	who, err := e.whose(ctx, m, home)
	if err != nil {
		return result{}, err
	}
	brought, err := e.strip(ctx, &m, who, id)
	if err != nil {
		return result{}, err
	}
	said := conversation.Said{ID: id, Dialogue: who.Dialogue, Message: m, Brought: brought}
	if home.Chat != m.At.Chat {
		said.Home = home.Chat
	}
	return e.apply(ctx, turn{event: said, who: who, mark: store.EventID(id), name: id})
}

// Form is the open draft as a form. See chat.Handler.
func (e *Engine) Form(ctx context.Context, m chat.Message) (chat.Form, error) {
	if kallyai.HoldsTokens(m.Text) {
		m.Text = "" // a form is no place for it either
	}
	home, err := e.home(ctx, m.At)
	if err != nil {
		return chat.Form{}, err
	}
	who, err := e.whose(ctx, m, home)
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
