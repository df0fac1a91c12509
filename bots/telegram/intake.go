package telegram

import (
	"context"
	"fmt"
	"time"

	"github.com/kallybot/kallybot/bots/transport"
	"github.com/kallybot/kallybot/conversation/chat"
)

// intake is where updates become messages while Run runs. Updates of one chat are taken one after the other, those of
// different chats at the same time.
type intake struct {
	a   *Adapter
	h   chat.Handler
	ctx context.Context // Run's: a delivery outlives the request that brought it

	lanes *transport.Lanes // one for a chat
}

func newIntake(ctx context.Context, a *Adapter, h chat.Handler) *intake {
	return &intake{a: a, h: h, ctx: ctx, lanes: transport.NewLanes(0)}
}

// take hands u on, or sets it aside when it cannot be read. Nil means that it may be confirmed.
func (in *intake) take(u update) error {
	if u.err != nil {
		return in.a.setAside(in.ctx, u)
	}
	var answer chat.Answer
	if m, ok := read(*in.a.self.Load(), u.read); ok {
		var err error
		if answer, err = in.hand(m); err != nil {
			return err
		}
	}
	if q := u.read.CallbackQuery; q != nil {
		in.lanes.Go(func() { in.a.answer(context.WithoutCancel(in.ctx), q.ID, answer.Toast) })
	}
	return nil
}

// hand gives m to the handler, and shows in a private chat that the bot is at work when that takes long.
func (in *intake) hand(m chat.Message) (said chat.Answer, err error) {
	if !m.At.Private || m.Kind != chat.Text {
		return in.h.Handle(in.ctx, m)
	}
	transport.Beside(in.ctx, func(ctx context.Context) { in.a.showWork(ctx, m.At) }, func() { said, err = in.h.Handle(in.ctx, m) })
	return said, err
}

// setAside keeps what cannot be read. The error of the decoder may quote what a person wrote, so it is not logged.
func (a *Adapter) setAside(ctx context.Context, u update) error {
	if a.config.SetAside != nil {
		if err := a.config.SetAside(ctx, u.raw); err != nil {
			return fmt.Errorf("set update %d aside: %w", u.id, err)
		}
	}
	a.health.SetAside.Add(1)
	a.log.Error("telegram update cannot be read and is set aside", "update", u.id, "bytes", len(u.raw))
	return nil
}

// A refused update is handed on again after firstRetry, then after twice as long each time up to lastRetry.
const (
	firstRetry = 100 * time.Millisecond
	lastRetry  = 5 * time.Second
)

// insist takes u until that is done or Run ends.
func (in *intake) insist(u update) error {
	return in.a.clock().Insist(in.ctx, firstRetry, lastRetry, func(pause time.Duration) error {
		err := in.take(u)
		if err == nil || in.ctx.Err() != nil {
			return err
		}
		in.a.health.Refused.Add(1)
		in.a.log.Warn("telegram update is refused and tried again", "update", u.id, "after", pause, "error", err)
		return err
	})
}
