package slack

import (
	"bytes"
	"context"
	"slices"

	"github.com/slack-go/slack"

	"github.com/kallybot/kallybot/bots/plain"
	"github.com/kallybot/kallybot/conversation/chat"
)

// options are a message as the library takes it. Links are never followed for a preview, and the words are not parsed.
func (d *sending) options(w drawing, plainly bool) []slack.MsgOption {
	out := []slack.MsgOption{
		slack.MsgOptionText(w.text, false), slack.MsgOptionDisableMarkdown(),
		slack.MsgOptionDisableLinkUnfurl(), slack.MsgOptionDisableMediaUnfurl(),
	}
	if !plainly {
		out = append(out, slack.MsgOptionBlocks(w.blocks...))
	}
	if d.thread != "" {
		out = append(out, slack.MsgOptionTS(d.thread))
	}
	return out
}

// insistPlainly does send with the blocks, and with the words alone where Slack refuses the blocks: a reply that can never
// be sent would hold up those behind it.
func (d *sending) insistPlainly(w drawing, send func(options []slack.MsgOption) error) error {
	err := send(d.options(w, false))
	if refused(err) != undone {
		return err
	}
	d.a.log.Error("slack refuses blocks of ours; the reply goes out as plain words", "error", clean("chat", err))
	w.text = fallback(texts(body, d.reply.Plain()))
	return send(d.options(w, true))
}

func (d *sending) post(ctx context.Context, w drawing) (ref chat.Ref, err error) {
	err = d.insistPlainly(w, func(options []slack.MsgOption) error {
		return d.a.ask(ctx, limited{d.to.Team, "chat.postMessage", d.channel}, func(ctx context.Context, api *slack.Client) error {
			channel, ts, err := api.PostMessageContext(ctx, d.channel, options...)
			ref = reference(channel, ts)
			return err
		})
	})
	return ref, err
}

// whisper shows a message to one person. Slack answers with success also when the person does not see it.
func (d *sending) whisper(ctx context.Context, w drawing) (ref chat.Ref, err error) {
	err = d.insistPlainly(w, func(options []slack.MsgOption) error {
		return d.a.ask(ctx, limited{d.to.Team, "chat.postEphemeral", ""}, func(ctx context.Context, api *slack.Client) error {
			ts, err := api.PostEphemeralContext(ctx, d.channel, d.reply.Only.ID, options...)
			ref = passing(d.channel, ts)
			return err
		})
	})
	return ref, err
}

// upload brings the files to Slack and then shares them in one request, so that a try that fails on the way shows nothing.
func (d *sending) upload(ctx context.Context, files []chat.File) (chat.Ref, error) {
	var done []slack.FileSummary
	for _, f := range files {
		id, err := d.bring(ctx, f)
		if err != nil {
			return "", err
		}
		done = append(done, slack.FileSummary{ID: id, Title: f.Name})
	}
	err := d.a.ask(ctx, limited{d.to.Team, "files.completeUploadExternal", ""}, func(ctx context.Context, api *slack.Client) error {
		_, err := api.CompleteUploadExternalContext(ctx, slack.CompleteUploadExternalParameters{
			Files: done, Channel: d.channel, ThreadTimestamp: d.thread,
		})
		return err
	})
	return passing(d.channel, done[0].ID), err // the message that shares them has no name yet
}

func (d *sending) bring(ctx context.Context, f chat.File) (id string, err error) {
	err = d.a.ask(ctx, limited{d.to.Team, "files.getUploadURLExternal", ""}, func(ctx context.Context, api *slack.Client) error {
		u, err := api.GetUploadURLExternalContext(ctx, slack.GetUploadURLExternalParameters{FileName: f.Name, FileSize: len(f.Data)})
		if err != nil {
			return err
		}
		id = u.FileID
		return api.UploadToURL(ctx, slack.UploadToURLParameters{UploadURL: u.UploadURL, Reader: bytes.NewReader(f.Data), Filename: f.Name})
	})
	return id, err
}

// maxPrompts is how many prompts Slack shows, maxPrompt how long one may be.
const (
	maxPrompts = 4
	maxPrompt  = 75
)

func (d *sending) prompts(ctx context.Context) (chat.Ref, error) {
	p := slack.AssistantThreadsSetSuggestedPromptsParameters{ChannelID: d.channel, ThreadTS: d.to.Under}
	for _, text := range d.reply.Prompts[:min(len(d.reply.Prompts), maxPrompts)] {
		p.AddPrompt(plain.Cut(plain.OneLine(text), maxPrompt), plain.Text(text))
	}
	p.Prompts = slices.DeleteFunc(p.Prompts, func(t slack.AssistantThreadsPrompt) bool { return t.Title == "" })
	err := d.a.ask(ctx, limited{d.to.Team, "assistant.threads.setSuggestedPrompts", ""}, func(ctx context.Context, api *slack.Client) error {
		return api.SetAssistantThreadsSuggestedPromptsContext(ctx, p)
	})
	return "", err
}

// publish makes r the person's home page, as often as a message is edited.
func (a *Adapter) publish(ctx context.Context, to chat.Address, r chat.Reply) (chat.Ref, error) {
	w, ref := draw(r), passing(to.Chat, to.Team+"-home")
	view := slack.HomeTabViewRequest{Type: slack.VTHomeTab, Blocks: slack.Blocks{BlockSet: w.blocks}}
	m := a.edits.of(ref)
	e := edit{make: func(ctx context.Context) error {
		return a.ask(ctx, limited{to.Team, "views.publish", ""}, func(ctx context.Context, api *slack.Client) error {
			_, err := api.PublishViewContext(ctx, slack.PublishViewContextRequest{UserID: to.Chat, View: view})
			return err
		})
	}}
	if wait, _ := a.edits.wait(m, e.looks); wait > 0 && a.postpone(ref, m, e) {
		return ref, nil
	}
	return ref, outward("views.publish", a.edits.do(ctx, m, e))
}
