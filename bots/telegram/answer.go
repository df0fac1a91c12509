package telegram

import (
	"context"
	"strconv"
	"time"

	"github.com/go-telegram/bot"
	"github.com/go-telegram/bot/models"

	"github.com/kallybot/kallybot/bots/plain"
	"github.com/kallybot/kallybot/conversation/chat"
)

const (
	// maxToast is the longest answer to a press. Source: Telegram Bot API, answerCallbackQuery, field text.
	maxToast = 200
	// answerFor is how long an answer is tried; after about 15 s Telegram takes none.
	answerFor   = 5 * time.Second
	answerPause = time.Second
)

// answer ends the press called query, with a line over the chat if there is one. It is tried again while that has a
// chance: until then the person's app shows that it waits. It never fails: the press itself is kept already.
func (a *Adapter) answer(ctx context.Context, query, toast string) {
	ctx, cancel := context.WithTimeout(ctx, a.answerFor)
	defer cancel()
	for {
		_, err := a.bot.AnswerCallbackQuery(ctx, &bot.AnswerCallbackQueryParams{
			CallbackQueryID: query, Text: plain.Cut(plain.Text(toast), maxToast),
		})
		if err == nil || refused(err) == tooLate {
			return
		}
		pause, ok := waitFor(err)
		if !ok {
			pause = answerPause
		}
		if pause > a.answerFor || a.wait(ctx, pause) != nil {
			a.log.Warn("a press is kept, but not answered", "error", a.clean("answerCallbackQuery", err))
			return
		}
	}
}

const (
	// workAfter is how long the handler may take before the person sees that the bot is at work.
	workAfter = time.Second
	// workFor is how often that is said again; Telegram shows it for at most 5 s.
	workFor = 4 * time.Second
)

// showWork shows the bot as typing, until ctx ends. A failure is nothing to anybody.
func (a *Adapter) showWork(ctx context.Context, at chat.Address) {
	chatID, err := strconv.ParseInt(at.Chat, 10, 64)
	if err != nil {
		return
	}
	topic, _ := strconv.Atoi(at.Thread) // 0 is none
	for pause := workAfter; a.wait(ctx, pause) == nil; pause = workFor {
		_, _ = a.bot.SendChatAction(ctx, &bot.SendChatActionParams{
			ChatID: chatID, MessageThreadID: topic, Action: models.ChatActionTyping,
		})
	}
}
