package telegram_test

import (
	"context"
	"fmt"

	"github.com/kallybot/kallybot/bots/telegram"
	"github.com/kallybot/kallybot/bots/telegram/telegramtest"
	"github.com/kallybot/kallybot/conversation/chat"
)

// parrot answers with what it hears, and ends after that.
type parrot struct {
	to   *telegram.Adapter
	over context.CancelFunc
}

func (p parrot) Handle(ctx context.Context, m chat.Message) (chat.Answer, error) {
	defer p.over()
	_, err := p.to.Send(ctx, m.At, chat.Reply{Text: "You said: " + m.Text, Quote: m.Ref}, "")
	return chat.Answer{}, err
}

func (p parrot) Form(context.Context, chat.Message) (chat.Form, error) { return chat.Form{}, nil }

func ExampleAdapter() {
	tg := telegramtest.New("4711:secret") // Telegram; leave APIURL empty for the real one
	defer tg.Close()
	bot, err := telegram.New(telegram.Config{Token: tg.Token, APIURL: tg.URL()})
	if err != nil {
		fmt.Println(err)
		return
	}
	ana := tg.Person(7, "Ana", "en")
	ana.Say(ana.Private(), "1 < 2")

	ctx, over := context.WithCancel(context.Background())
	if err := bot.Run(ctx, parrot{bot, over}); err != nil {
		fmt.Println(err)
	}
	fmt.Println(ana.Private().Shown()[0].Text)
	// Output:
	// You said: 1 < 2
}
