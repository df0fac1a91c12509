package telegram

import (
	"context"

	"github.com/go-telegram/bot"
	"github.com/go-telegram/bot/models"

	"github.com/kallybot/kallybot/bots/plain"
	"github.com/kallybot/kallybot/conversation/chat"
)

// maxPlaceholder is the longest text in an empty input field. Source: Telegram Bot API, ForceReply and ReplyKeyboardMarkup,
// input_field_placeholder.
const maxPlaceholder = 64

func placeholder(ask *chat.Ask) string { return plain.Cut(plain.OneLine(ask.Hint), maxPlaceholder) }

// things are what Telegram can hand over, as the buttons that ask for it.
var things = map[chat.Thing]models.KeyboardButton{
	chat.OwnContact:  {RequestContact: true},
	chat.OwnLocation: {RequestLocation: true},
}

// board is the keyboard below a private chat that hands things over; nil where none is wanted. A message has one keyboard
// only, so the reply's buttons are on it too: a tap says their label, which picks the choice. Buttons whose label would not
// come back as it is keep their own keyboard, and then nothing can be handed over.
func board(ask *chat.Ask, buttons []chat.Button) *models.ReplyKeyboardMarkup {
	if ask == nil {
		return nil
	}
	b := &models.ReplyKeyboardMarkup{ResizeKeyboard: true, OneTimeKeyboard: true, InputFieldPlaceholder: placeholder(ask)}
	for _, s := range ask.Shares {
		if k, ok := things[s.What]; ok && plain.OneLine(s.Label) != "" {
			k.Text = plain.Cut(plain.OneLine(s.Label), maxLabel)
			b.Keyboard = append(b.Keyboard, []models.KeyboardButton{k})
		}
	}
	if len(b.Keyboard) == 0 {
		return nil
	}
	var typed []key
	for _, c := range buttons {
		if c.URL != "" || c.Label == "" || c.Label != plain.Cut(plain.OneLine(c.Label), maxLabel) || len(typed) == maxButtons/2 {
			return nil
		}
		typed = append(typed, key{Text: c.Label})
	}
	for _, row := range rows(typed) {
		var taps []models.KeyboardButton
		for _, k := range row {
			taps = append(taps, models.KeyboardButton{Text: k.Text})
		}
		if len(taps) > 0 {
			b.Keyboard = append(b.Keyboard, taps)
		}
	}
	return b
}

// fit makes the reply one that Telegram can show here: with a keyboard below the chat instead of buttons, or with the hint
// that only a reply is heard. In a group with privacy mode on the bot gets nothing else, and a message with buttons cannot
// open the reply field.
func (d *delivery) fit() {
	ask := d.reply.Ask
	if ask == nil {
		return
	}
	if d.place.private {
		if d.board = board(ask, d.reply.Buttons); d.board != nil && !d.edits() {
			d.reply.Buttons = nil
		} else {
			d.board = nil
		}
		return
	}
	if d.deaf() && len(d.reply.Buttons) > 0 && ask.ByReply != "" {
		d.hint(ask.ByReply)
	}
}

// hint adds a line below all others, without changing what the reply shares with its caller.
func (d *delivery) hint(words string) {
	if d.reply.Card == nil {
		d.reply.Text += "\n" + words
		return
	}
	c := *d.reply.Card
	c.Notes = append(c.Notes[:len(c.Notes):len(c.Notes)], words)
	d.reply.Card = &c
}

// deaf tells whether the bot gets only replies and commands here.
func (d *delivery) deaf() bool { return !d.place.private && !d.a.self.Load().readsAll }

// edits tells whether the reply replaces a message.
func (d *delivery) edits() bool { return d.reply.Replace && d.old != "" }

// markup is the one keyboard that a message can have. A question in a group that answers somebody opens the reply field for
// them, so that the bot gets what they write.
func (d *delivery) markup(keys *keyboard) models.ReplyMarkup {
	switch {
	case keys != nil:
		return keys
	case d.board != nil:
		return d.board
	case d.reply.Closes != "" && d.place.private:
		return &models.ReplyKeyboardRemove{RemoveKeyboard: true}
	case d.reply.Ask != nil && d.deaf() && d.quote() != nil:
		return &models.ForceReply{ForceReply: true, Selective: true, InputFieldPlaceholder: placeholder(d.reply.Ask)}
	}
	return nil // the interface itself must be nil, or an empty field is sent
}

// closing tells whether the keyboard below the chat must be taken away by a message of its own, since none of the others can.
func (d *delivery) closing(keys *keyboard) bool {
	return d.reply.Closes != "" && d.place.private && d.board == nil && (keys != nil || d.edits())
}

// close takes the keyboard away, without a sound.
func (d *delivery) close(ctx context.Context) (int, error) {
	m, err := d.a.bot.SendMessage(ctx, &bot.SendMessageParams{
		ChatID: d.place.chat, MessageThreadID: d.place.topic, Text: html(texts(normal, "", d.reply.Closes)), ParseMode: models.ParseModeHTML,
		LinkPreviewOptions: noPreview, DisableNotification: true, ReplyMarkup: &models.ReplyKeyboardRemove{RemoveKeyboard: true},
	})
	if err != nil {
		return 0, err
	}
	return m.ID, nil
}
