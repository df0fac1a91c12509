package slack

import (
	"cmp"
	"context"
	"time"

	"github.com/slack-go/slack"

	"github.com/kallybot/kallybot/bots/transport"
	"github.com/kallybot/kallybot/conversation/chat"
)

// sendFor is how long one request may take.
const sendFor = 30 * time.Second

// Send draws r. It is one request for most replies, and several for files; when one of them fails, the next Send of the
// same reply goes on where this one ended. A progress edit that comes
// less than 3 s after another edit of its message is made later, if nothing else is shown there until then. Only hides a
// message in a channel, which Slack then neither keeps nor lets change.
func (a *Adapter) Send(ctx context.Context, to chat.Address, r chat.Reply, old chat.Ref) (chat.Ref, error) {
	if err := ctx.Err(); err != nil {
		return "", err
	}
	if to.Platform != Platform || to.Chat == "" {
		return "", chat.ErrGone
	}
	if r.Home {
		return a.publish(ctx, to, r)
	}
	channel, err := a.channel(ctx, to)
	if err != nil {
		return "", outward("conversations.open", err)
	}
	d := &sending{a: a, to: to, channel: channel, thread: cmp.Or(to.Thread, to.Under), reply: r, old: old}
	return a.begun.Resume(transport.DigestOf(to, r, old), func(sent *transport.Progress) error { return d.run(ctx, sent) })
}

// sending is one Send.
type sending struct {
	a       *Adapter
	to      chat.Address
	channel string
	thread  string
	reply   chat.Reply
	old     chat.Ref
}

// request is one visible step of a sending.
type request struct {
	method string
	do     func(ctx context.Context) (chat.Ref, error) // the reference of what it made
}

// run does what is not yet in sent. The first request's reference is the reply's.
func (d *sending) run(ctx context.Context, sent *transport.Progress) error {
	for i, r := range d.requests(draw(d.reply)) {
		if i < sent.Requests {
			continue
		}
		ref, err := d.insist(ctx, r)
		if err != nil {
			return outward(r.method, err)
		}
		if sent.Requests++; sent.Ref == "" {
			sent.Ref = ref
		}
	}
	return nil
}

// insist does r, once more outside of a thread that is closed.
func (d *sending) insist(ctx context.Context, r request) (chat.Ref, error) {
	ref, err := r.do(ctx)
	if refused(err) == closed && d.thread != "" {
		d.thread = ""
		ref, err = r.do(ctx)
	}
	return ref, err
}

func (d *sending) requests(w drawing) []request {
	var out []request
	if len(d.reply.Prompts) > 0 && d.to.Under != "" {
		out = append(out, request{"assistant.threads.setSuggestedPrompts", d.prompts})
	}
	if len(w.blocks) > 0 {
		out = append(out, d.message(w))
	}
	if len(w.files) > 0 {
		out = append(out, request{"files.completeUploadExternal", func(ctx context.Context) (chat.Ref, error) {
			return d.upload(ctx, w.files)
		}})
	}
	return out
}

func (d *sending) message(w drawing) request {
	switch channel, _, ok := locate(d.old); {
	case d.reply.Only != nil && !d.to.Private:
		return request{"chat.postEphemeral", func(ctx context.Context) (chat.Ref, error) { return d.whisper(ctx, w) }}
	case d.reply.Replace && ok && channel == d.channel:
		return request{"chat.update", func(ctx context.Context) (chat.Ref, error) { return d.edit(ctx, w) }}
	}
	return request{"chat.postMessage", func(ctx context.Context) (chat.Ref, error) { return d.post(ctx, w) }}
}

// ask does one request with the token of the workspace, unless Slack asked to wait with such ones.
func (a *Adapter) ask(ctx context.Context, what limited, do func(context.Context, *slack.Client) error) error {
	if err := a.limits.check(what); err != nil {
		return err
	}
	ctx, cancel := context.WithTimeout(ctx, sendFor)
	defer cancel()
	token, err := a.token(ctx, what.team)
	if err != nil {
		return err
	}
	err = do(ctx, a.open(token))
	a.limits.note(what, err)
	return err
}
