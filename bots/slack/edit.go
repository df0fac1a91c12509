package slack

import (
	"context"
	"errors"

	"github.com/slack-go/slack"

	"github.com/kallybot/kallybot/bots/transport"
	"github.com/kallybot/kallybot/conversation/chat"
)

// edit is post where there is nothing to edit any more. Progress that comes too early is left to later, and counts as shown.
func (d *sending) edit(ctx context.Context, w drawing) (chat.Ref, error) {
	m := d.a.edits.of(d.old)
	e := edit{looks: transport.DigestOf(w.text, w.blocks), make: func(ctx context.Context) error { return d.update(ctx, w) }}
	if d.reply.Progress {
		wait, same := d.a.edits.wait(m, e.looks)
		switch {
		case same:
			d.a.edits.put(m, nil)
			return d.old, nil
		case wait > 0 && d.a.postpone(d.old, m, e):
			return d.old, nil
		}
		if err := d.a.wait(ctx, wait); err != nil {
			return "", err
		}
	}
	err := d.a.edits.do(ctx, m, e)
	if refused(err) == lost {
		return d.post(ctx, w)
	}
	return d.old, err
}

// update changes the message.
func (d *sending) update(ctx context.Context, w drawing) error {
	_, ts, _ := locate(d.old)
	return d.insistPlainly(w, func(options []slack.MsgOption) error {
		return d.a.ask(ctx, limited{d.to.Team, "chat.update", ""}, func(ctx context.Context, api *slack.Client) error {
			_, _, _, err := api.UpdateMessageContext(ctx, d.channel, ts, options...)
			return err
		})
	})
}

// postpone makes an edit when its time has come, unless another one is made before. It is false when Run does not run.
func (a *Adapter) postpone(ref chat.Ref, m *edited, e edit) bool {
	in := a.taking.Load()
	if in == nil {
		return false
	}
	turn, first := a.edits.put(m, &e)
	if !first || in.lanes.Put("edit/"+string(ref), func() { a.later(in.ctx, m, turn) }) {
		return true // the one that waited has a place in the lane
	}
	a.edits.put(m, nil)
	return false
}

// laterTries is how often progress is tried that Slack asks to wait with.
const laterTries = 3

// later makes the edit that waits since turn when its time has come, or at once when Run ends.
func (a *Adapter) later(ctx context.Context, m *edited, turn int) {
	wait, _ := a.edits.wait(m, transport.Digest{})
	for range laterTries {
		_ = a.wait(ctx, wait)
		e := a.edits.take(m, turn)
		if e == nil {
			return
		}
		err := outward("chat.update", a.edits.run(context.WithoutCancel(ctx), m, *e))
		var retry *chat.RetryError
		if !errors.As(err, &retry) || ctx.Err() != nil || !a.edits.putBack(m, turn, e) {
			return // what is shown next comes soon, and a message that is gone needs none
		}
		wait = retry.After
	}
	a.edits.take(m, turn)
}
