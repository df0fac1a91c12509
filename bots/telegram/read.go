package telegram

import (
	"fmt"
	"strconv"

	"github.com/go-telegram/bot/models"

	"github.com/kallybot/kallybot/bots/transport"
	"github.com/kallybot/kallybot/conversation/chat"
)

// read turns an update into a message. ok is false for what is no one's message to the bot: service notes, other bots,
// what members of a group say to each other. u may be anything that Telegram's format allows.
func read(self identity, u *models.Update) (m chat.Message, ok bool) {
	switch {
	case u.Message != nil:
		m, ok = readMessage(self, u.Message)
	case u.EditedMessage != nil:
		m, ok = readEdit(self, u.EditedMessage)
	case u.CallbackQuery != nil:
		m, ok = readPress(u.CallbackQuery)
	case u.MyChatMember != nil:
		m, ok = readMembership(u.MyChatMember)
	}
	// An update's id is unique for longer than Telegram delivers it again; message ids are not, an edit has its message's.
	m.ID = fmt.Sprintf("%s:%d:%d", Platform, self.id, u.ID)
	return m, ok
}

func readMessage(self identity, t *models.Message) (chat.Message, bool) {
	if t.From == nil {
		return chat.Message{}, false
	}
	m := envelope(t.From, address(t))
	m.Time = transport.Moment(int64(t.Date))
	if t.MigrateToChatID != 0 || t.MigrateFromChatID != 0 {
		migrate(&m, t)
		return m, true
	}
	if t.From.IsBot {
		return chat.Message{}, false // another bot, or an administrator who hides who they are
	}
	m.Ref = reference(t.Chat.ID, t.ID)
	m.ReplyTo, m.ReplyText = repliedTo(t)
	m.ReplyToBot = m.ReplyTo != "" && t.ReplyToMessage.From != nil && t.ReplyToMessage.From.ID == self.id
	m.Forwarded = t.ForwardOrigin != nil
	if share(&m, t) {
		return m, m.At.Private || addressed(self, t)
	}
	m.Kind = chat.Text
	return m, write(&m, self, t)
}

// migrate tells that a group goes on under another id. Telegram writes it down in both groups: in the new one it stands before
// all that is written there, so that this is read in the light of it.
func migrate(m *chat.Message, t *models.Message) {
	from, to := t.Chat.ID, t.MigrateToChatID
	if t.MigrateFromChatID != 0 {
		from, to = t.MigrateFromChatID, t.Chat.ID
	}
	m.Kind, m.At.Chat, m.Text = chat.Moved, strconv.FormatInt(from, 10), strconv.FormatInt(to, 10)
}

// readEdit is for texts only: a live location is edited every few seconds.
func readEdit(self identity, t *models.Message) (chat.Message, bool) {
	m, ok := readMessage(self, t)
	if !ok || m.Kind != chat.Text || text(t) == "" {
		return chat.Message{}, false
	}
	m.Kind, m.Time = chat.Edited, transport.Moment(int64(t.EditDate))
	return m, true
}

func envelope(from *models.User, at chat.Address) chat.Message {
	return chat.Message{At: at, From: person(from), Lang: from.LanguageCode}
}

// write fills in what somebody wrote. Something without words, such as a photo, is an empty text in a private chat, so that
// it is answered.
func write(m *chat.Message, self identity, t *models.Message) bool {
	m.Text = text(t)
	if !m.At.Private {
		if !addressed(self, t) {
			return false
		}
		m.Text = withoutMention(self, m.Text, entities(t))
	}
	if t.ForwardOrigin == nil { // another's words are no command
		name, rest, ours := command(self, m.Text)
		if name != "" && !ours {
			return false
		}
		m.Command, m.Text = name, rest
	}
	return m.Text != "" || m.Command != "" || m.At.Private && hasMedia(t)
}

func text(t *models.Message) string {
	if t.Text != "" {
		return t.Text
	}
	return t.Caption
}

func entities(t *models.Message) []models.MessageEntity {
	if t.Text != "" {
		return t.Entities
	}
	return t.CaptionEntities
}

func hasMedia(t *models.Message) bool {
	return len(t.Photo) > 0 || t.Animation != nil || t.Audio != nil || t.Document != nil || t.Sticker != nil || t.Video != nil ||
		t.VideoNote != nil || t.Voice != nil || t.Dice != nil || t.Poll != nil || t.Story != nil
}

// addressed tells whether a message in a group is for the bot: a command, a reply to its message, or with its name. With
// privacy mode on nothing else arrives; with it off the members talk among themselves before our eyes.
func addressed(self identity, t *models.Message) bool {
	if r := t.ReplyToMessage; r != nil && r.From != nil && r.From.ID == self.id && r.ForumTopicCreated == nil {
		return true
	}
	said := text(t)
	if mentioned(self, said, entities(t)) {
		return true
	}
	name, _, ours := command(self, said)
	return name != "" && ours && t.ForwardOrigin == nil
}

// repliedTo is the message that t answers, and what can be read there. In a topic every message answers the note that the
// topic was made; that is no reply.
func repliedTo(t *models.Message) (ref chat.Ref, said string) {
	if r := t.ReplyToMessage; r != nil && r.ForumTopicCreated == nil {
		ref, said = reference(r.Chat.ID, r.ID), text(r)
		if c := r.Contact; said == "" && c != nil {
			said = readable(contact(c))
		}
	}
	if t.Quote != nil && t.Quote.Text != "" {
		said = t.Quote.Text
	}
	return ref, said
}
