package telegram

import (
	"context"
	"fmt"
	"sync"
	"time"

	"github.com/kallybot/kallybot/conversation/chat"
)

// intake is where updates become messages while Run runs. Updates of one chat are taken one after the other, those of
// different chats at the same time.
type intake struct {
	a   *Adapter
	h   chat.Handler
	ctx context.Context // Run's: a delivery outlives the request that brought it

	mu     sync.Mutex
	lanes  map[string][]func() // jobs not yet begun; a lane is in the map while its goroutine lives
	closed bool
	group  sync.WaitGroup // joined before close, or by those who are in it
}

func newIntake(ctx context.Context, a *Adapter, h chat.Handler) *intake {
	return &intake{a: a, h: h, ctx: ctx, lanes: map[string][]func(){}}
}

// put queues job behind the others of its lane. It is false when Run has ended.
func (in *intake) put(lane string, job func()) bool {
	in.mu.Lock()
	defer in.mu.Unlock()
	if in.closed {
		return false
	}
	waiting, lives := in.lanes[lane]
	in.lanes[lane] = append(waiting, job)
	if !lives {
		in.group.Go(func() { in.drain(lane) })
	}
	return true
}

func (in *intake) drain(lane string) {
	for {
		in.mu.Lock()
		jobs := in.lanes[lane]
		if len(jobs) == 0 {
			delete(in.lanes, lane)
			in.mu.Unlock()
			return
		}
		in.lanes[lane] = jobs[1:]
		in.mu.Unlock()
		jobs[0]()
	}
}

// close refuses further jobs and waits for those that there are.
func (in *intake) close() {
	in.mu.Lock()
	in.closed = true
	in.mu.Unlock()
	in.group.Wait()
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
		in.group.Go(func() { in.a.answer(context.WithoutCancel(in.ctx), q.ID, answer.Toast) })
	}
	return nil
}

// hand gives m to the handler, and shows in a private chat that the bot is at work when that takes long.
func (in *intake) hand(m chat.Message) (chat.Answer, error) {
	if m.At.Private && m.Kind == chat.Text {
		working, done := context.WithCancel(in.ctx)
		var group sync.WaitGroup
		group.Go(func() { in.a.showWork(working, m.At) })
		defer group.Wait()
		defer done()
	}
	return in.h.Handle(in.ctx, m)
}

// setAside keeps what cannot be read. The error of the decoder may quote what a person wrote, so it is not logged.
func (a *Adapter) setAside(ctx context.Context, u update) error {
	if a.config.SetAside != nil {
		if err := a.config.SetAside(ctx, u.raw); err != nil {
			return fmt.Errorf("set update %d aside: %w", u.id, err)
		}
	}
	a.health.aside.Add(1)
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
	for pause := firstRetry; ; pause = min(2*pause, lastRetry) {
		err := in.take(u)
		if err == nil || in.ctx.Err() != nil {
			return err
		}
		in.a.health.refused.Add(1)
		in.a.log.Warn("telegram update is refused and tried again", "update", u.id, "after", pause, "error", err)
		if err := in.a.wait(in.ctx, pause); err != nil {
			return err
		}
	}
}
