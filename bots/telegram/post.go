package telegram

import (
	"bytes"
	"context"

	"github.com/go-telegram/bot"
	"github.com/go-telegram/bot/models"

	"github.com/kallybot/kallybot/bots/transport"
	"github.com/kallybot/kallybot/conversation/chat"
)

var (
	yes       = true
	noPreview = &models.LinkPreviewOptions{IsDisabled: &yes}
)

func (d *delivery) post(ctx context.Context, text string, markup models.ReplyMarkup, first bool) (int, error) {
	p := &bot.SendMessageParams{
		ChatID: d.place.chat, MessageThreadID: d.place.topic,
		Text: text, ParseMode: models.ParseModeHTML, LinkPreviewOptions: noPreview,
		DisableNotification: d.reply.Progress, ReplyMarkup: markup,
	}
	if first {
		p.ReplyParameters = d.quote()
	}
	m, err := d.a.bot.SendMessage(ctx, p)
	if err != nil {
		return 0, err
	}
	return m.ID, nil
}

// edit is post where there is nothing to edit.
func (d *delivery) edit(ctx context.Context, text string, keys *keyboard) (int, error) {
	in, id, ok := locate(d.old)
	if !ok || in != d.place.chat {
		return d.post(ctx, text, d.markup(keys), true)
	}
	looks := transport.DigestOf(text, keys.String())
	if d.reply.Progress {
		if same, err := d.turn(ctx, looks); same || err != nil {
			return id, err
		}
	}
	p := &bot.EditMessageTextParams{
		ChatID: in, MessageID: id, Text: text, ParseMode: models.ParseModeHTML, LinkPreviewOptions: noPreview,
	}
	if keys != nil {
		p.ReplyMarkup = keys
	}
	_, err := d.a.bot.EditMessageText(ctx, p)
	switch refused(err) {
	case lost:
		return d.post(ctx, text, d.markup(keys), true)
	case unchanged:
		err = nil
	}
	if err == nil {
		d.a.edits.note(d.old, looks)
	}
	return id, err
}

// turn waits until another edit fits into what the chat takes. same is true when nothing would change. Errors:
// *chat.RetryError when others wait already, so that no more than one sender stands in line for a chat; ctx ended.
func (d *delivery) turn(ctx context.Context, looks transport.Digest) (same bool, err error) {
	wait, taken, same := d.a.edits.reserve(d.old, looks, d.place)
	switch {
	case same:
		return true, nil
	case !taken:
		return false, &chat.RetryError{After: wait}
	}
	return false, d.a.wait(ctx, wait)
}

func (d *delivery) upload(ctx context.Context, f chat.File, caption string, keys *keyboard, silent bool) (int, error) {
	p := &bot.SendDocumentParams{
		ChatID: d.place.chat, MessageThreadID: d.place.topic,
		Document:            &models.InputFileUpload{Filename: f.Name, Data: bytes.NewReader(f.Data)},
		DisableNotification: d.reply.Progress || silent,
	}
	p.DisableContentTypeDetection = true // a calendar stays a file
	if caption != "" {
		p.Caption, p.ParseMode, p.ReplyParameters = caption, models.ParseModeHTML, d.quote()
		p.ReplyMarkup = d.markup(keys)
	}
	m, err := d.a.bot.SendDocument(ctx, p)
	if err != nil {
		return 0, err
	}
	return m.ID, nil
}

// quote makes the message a reply, which notifies whoever is answered; also when what it answers is gone.
func (d *delivery) quote() *models.ReplyParameters {
	in, id, ok := locate(d.reply.Quote)
	if !ok || in != d.place.chat {
		return nil
	}
	return &models.ReplyParameters{MessageID: id, AllowSendingWithoutReply: true}
}
