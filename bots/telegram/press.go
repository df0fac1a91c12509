package telegram

import (
	"github.com/go-telegram/bot/models"

	"github.com/kallybot/kallybot/bots/transport"
	"github.com/kallybot/kallybot/conversation/chat"
)

// button is the message that holds a pressed button, as far as it can still be seen.
type button struct {
	chat    models.Chat
	message int
	whole   *models.Message // nil when too old to be seen
}

// pressed is false when the button is not in a chat of the bot, but in a message sent by way of it.
func pressed(q *models.CallbackQuery) (button, bool) {
	switch m := q.Message; {
	case m.Message != nil:
		return button{m.Message.Chat, m.Message.ID, m.Message}, true
	case m.InaccessibleMessage != nil && m.InaccessibleMessage.MessageID != 0:
		return button{m.InaccessibleMessage.Chat, m.InaccessibleMessage.MessageID, nil}, true
	}
	return button{}, false
}

func readPress(q *models.CallbackQuery) (chat.Message, bool) {
	b, ok := pressed(q)
	if !ok || q.Data == "" || q.From.IsBot {
		return chat.Message{}, false
	}
	whole := b.whole
	if whole == nil {
		whole = &models.Message{Chat: b.chat} // its topic is not told
	}
	m := envelope(&q.From, address(whole))
	m.Kind, m.Data, m.Ref = chat.Press, q.Data, reference(b.chat.ID, b.message)
	return m, true
}

// readMembership tells when the bot was shut out or let in. A change that leaves it as able to write as before is nothing.
func readMembership(c *models.ChatMemberUpdated) (chat.Message, bool) {
	m := envelope(&c.From, address(&models.Message{Chat: c.Chat}))
	m.Time = transport.Moment(int64(c.Date))
	switch before, now := writes(&c.OldChatMember), writes(&c.NewChatMember); {
	case now == before:
		return chat.Message{}, false
	case now:
		m.Kind = chat.Back
	default:
		m.Kind = chat.Gone
	}
	return m, c.Chat.Type != models.ChatTypeChannel
}

func writes(c *models.ChatMember) bool {
	switch c.Type {
	case models.ChatMemberTypeOwner, models.ChatMemberTypeAdministrator, models.ChatMemberTypeMember:
		return true
	case models.ChatMemberTypeRestricted:
		return c.Restricted != nil && c.Restricted.IsMember && c.Restricted.CanSendMessages
	}
	return false
}
