package engine

import (
	"context"
	"errors"
	"fmt"

	"github.com/kallybot/kallybot/conversation"
	"github.com/kallybot/kallybot/conversation/chat"
)

// sender does the jobs of the send queue: each is one reply, sent at least once.
type sender struct{ e *Engine }

func (s *sender) do(ctx context.Context, c *claim) error {
	t, err := readTask(c.job)
	if err != nil {
		return err
	}
	if t.Remove != nil {
		return s.remove(ctx, c, *t.Remove)
	}
	n := noticeOf(t.Dialogue, t.Message, c.job.ID, t.At)
	if t.Message.Reply.Progress && s.e.waiting.newer(n) {
		return s.over(n, s.e.finish(ctx, c))
	}
	old, err := s.old(ctx, t)
	if err != nil {
		return err
	}
	ref, err := s.send(ctx, t, old)
	var wait *chat.RetryError
	switch {
	case err == nil:
		return s.over(n, s.sent(ctx, c, t, ref))
	case errors.Is(err, chat.ErrGone):
		return s.over(n, s.gone(ctx, c, t))
	case errors.As(err, &wait):
		return s.pause(t.Message.To.Platform, wait)
	}
	return err
}

// pause gives a message back until the platform takes it.
func (s *sender) pause(p chat.Platform, wait *chat.RetryError) error {
	s.e.cfg.Observer.Throttled(string(p))
	return later{s.e.now().Add(max(wait.After, shortest))}
}

// removeTries is how often it is tried to take a message away; what is to be said in the chat waits meanwhile.
const removeTries = 5

// remove takes a person's own message away, where the platform can.
func (s *sender) remove(ctx context.Context, c *claim, r conversation.Remove) error {
	a, ok := s.e.adapters[r.At.Platform].(chat.Deleter)
	if !ok {
		return s.e.finish(ctx, c)
	}
	within, cancel := context.WithTimeout(ctx, s.e.cfg.SendTimeout)
	defer cancel()
	err := guard(func() error { return a.Delete(within, r.At, r.Ref) })
	var wait *chat.RetryError
	switch {
	case errors.As(err, &wait):
		return s.pause(r.At.Platform, wait)
	case err != nil && !errors.Is(err, chat.ErrGone) && c.job.Attempt < removeTries:
		return err
	case err != nil:
		s.e.log.Error("a message with tokens could not be taken away", "platform", r.At.Platform, "error", err)
	}
	return s.e.settle(ctx, c)
}

// over takes a message out of its line once its job has ended without an error.
func (s *sender) over(n notice, err error) error {
	if err == nil {
		s.e.waiting.removed(n)
	}
	return err
}

// old is the message that is to be replaced, empty for none.
func (s *sender) old(ctx context.Context, t task) (chat.Ref, error) {
	if !t.Message.Reply.Replace || t.Message.Slot == "" {
		return "", nil
	}
	snap, err := s.e.see(ctx, conversation.Key{Kind: conversation.DialogueKind, ID: t.Dialogue})
	return snap.Dialogue.Sent[t.Message.Slot], err
}

// send makes the one request to the platform.
func (s *sender) send(ctx context.Context, t task, old chat.Ref) (ref chat.Ref, err error) {
	to := t.Message.To
	a := s.e.adapters[to.Platform]
	if a == nil {
		return "", fmt.Errorf("no adapter for platform %s", to.Platform)
	}
	ctx, cancel := context.WithTimeout(ctx, s.e.cfg.SendTimeout)
	defer cancel()
	ctx, end := s.e.span(ctx, Span{Name: "send", Platform: to.Platform})
	err = guard(func() error {
		ref, err = a.Send(ctx, to, t.Message.Reply, old)
		return err
	})
	end(err)
	return ref, err
}

// sent commits that a message is out. One that nobody needs to refer to just ends its job.
func (s *sender) sent(ctx context.Context, c *claim, t task, ref chat.Ref) error {
	m := t.Message
	if m.Slot == "" && m.Request == "" {
		return s.e.settle(ctx, c)
	}
	return s.e.persist(ctx, c, ofJob(t, conversation.Delivered{Slot: m.Slot, Request: m.Request, Ref: ref}))
}

// gone commits that the chat cannot be reached.
func (s *sender) gone(ctx context.Context, c *claim, t task) error {
	m := t.Message
	return s.e.persist(ctx, c, ofJob(t, conversation.Undelivered{Slot: m.Slot, Request: m.Request}))
}
