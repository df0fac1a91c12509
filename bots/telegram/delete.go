package telegram

import (
	"context"
	"errors"

	"github.com/go-telegram/bot"

	"github.com/kallybot/kallybot/conversation/chat"
)

var _ chat.Deleter = (*Adapter)(nil)

// Delete removes a message that a person wrote to the bot. In private chats a bot may do so for 48 hours, in groups as an
// administrator. See chat.Deleter. Source: Telegram Bot API, deleteMessage.
func (a *Adapter) Delete(ctx context.Context, _ chat.Address, ref chat.Ref) error {
	in, id, ok := locate(ref)
	if !ok {
		return nil
	}
	_, err := a.bot.DeleteMessage(ctx, &bot.DeleteMessageParams{ChatID: in, MessageID: id})
	if errors.Is(err, bot.ErrorBadRequest) || errors.Is(err, bot.ErrorForbidden) {
		return nil // gone already, or too old, or not allowed
	}
	return a.outward("deleteMessage", err)
}
