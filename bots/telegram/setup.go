package telegram

import (
	"context"
	"errors"
	"slices"
	"time"

	"github.com/go-telegram/bot"
	"github.com/go-telegram/bot/models"

	"github.com/kallybot/kallybot/bots/plain"
	"github.com/kallybot/kallybot/bots/transport"
)

// setupFor is how long one request of the setup may take.
const setupFor = 10 * time.Second

// task is one thing to tell or to ask Telegram at the start.
type task struct {
	method string
	do     func(ctx context.Context) error
}

// prepare tells Telegram what the configuration wants. What decides how updates come is tried once before they are
// fetched; all that failed goes on in the background, so that no outage of Telegram ends the program or keeps it from
// starting.
func (a *Adapter) prepare(ctx context.Context, in *intake) {
	var left []task
	for _, t := range a.first() {
		if err := a.attempt(ctx, t); err != nil {
			left = append(left, t)
		}
	}
	left = append(left, a.menus()...)
	in.lanes.Go(func() {
		for _, t := range left {
			a.persist(ctx, t)
		}
	})
}

func (a *Adapter) attempt(ctx context.Context, t task) error {
	ctx, cancel := context.WithTimeout(ctx, setupFor)
	defer cancel()
	return t.do(ctx)
}

// persist tries t until it succeeds, ctx ends or Telegram says that it never will.
func (a *Adapter) persist(ctx context.Context, t task) {
	for pause := firstPause; ctx.Err() == nil; pause = min(2*pause, lastPause) {
		err := a.attempt(ctx, t)
		if err == nil {
			return
		}
		if errors.Is(err, bot.ErrorBadRequest) {
			a.log.Error("telegram does not accept the configuration", "method", t.method, "error", a.clean(t.method, err))
			return
		}
		again := pause
		if after, ok := waitFor(err); ok {
			again = max(pause, after)
		}
		a.log.Warn("telegram is not set up yet", "method", t.method, "again", again, "error", a.clean(t.method, err))
		_ = a.wait(ctx, again)
	}
}

func (a *Adapter) first() []task {
	tasks := []task{{"getMe", a.learnSelf}}
	if a.config.Webhook.URL != "" {
		return append(tasks, task{"setWebhook", a.setWebhook})
	}
	return append(tasks, task{"deleteWebhook", a.dropWebhook})
}

func (a *Adapter) learnSelf(ctx context.Context) error {
	u, err := a.bot.GetMe(ctx)
	if err != nil {
		return err
	}
	a.self.Store(userIdentity(u))
	a.log.Info("telegram bot", "id", u.ID, "name", u.Username, "reads_all_group_messages", u.CanReadAllGroupMessages)
	return nil
}

// webhookInfo asks what is set now, and tells the operator what went wrong lately.
func (a *Adapter) webhookInfo(ctx context.Context) (*models.WebhookInfo, error) {
	info, err := a.bot.GetWebhookInfo(ctx)
	if err != nil {
		return nil, err
	}
	a.log.Info("telegram webhook", "set", info.URL != "", "pending", info.PendingUpdateCount)
	if info.LastErrorDate != 0 {
		a.log.Warn("telegram could not deliver to the webhook", "last", transport.Moment(int64(info.LastErrorDate)), "reason", plain.Text(info.LastErrorMessage))
	}
	return info, nil
}

// setWebhook always sets it: the kinds of updates and the secret cannot be asked for, and may have changed. Pending updates
// stay, they are what people wrote while the bot was away.
func (a *Adapter) setWebhook(ctx context.Context) error {
	if _, err := a.webhookInfo(ctx); err != nil {
		return err
	}
	_, err := a.bot.SetWebhook(ctx, &bot.SetWebhookParams{
		URL: a.config.Webhook.URL, SecretToken: a.config.Webhook.Secret, AllowedUpdates: wanted,
	})
	return err
}

// dropWebhook makes room for long polling. It keeps pending updates.
func (a *Adapter) dropWebhook(ctx context.Context) error {
	info, err := a.webhookInfo(ctx)
	if err != nil || info.URL == "" {
		return err
	}
	a.log.Warn("telegram webhook is removed, because long polling is configured")
	_, err = a.bot.DeleteWebhook(ctx, nil)
	return err
}

// menus are the commands for each language and kind of chat, and the descriptions for each language.
func (a *Adapter) menus() []task {
	var tasks []task
	for _, m := range a.config.Menus {
		for _, s := range []struct {
			scope    models.BotCommandScope
			commands []Command
		}{
			{&models.BotCommandScopeDefault{}, m.Private},
			{&models.BotCommandScopeAllPrivateChats{}, m.Private},
			{&models.BotCommandScopeAllGroupChats{}, m.Groups},
			{&models.BotCommandScopeAllChatAdministrators{}, m.Groups},
		} {
			if len(s.commands) > 0 {
				tasks = append(tasks, a.commands(m.Lang, s.scope, s.commands))
			}
		}
		tasks = append(tasks, a.descriptions(m)...)
	}
	for _, m := range a.config.Menus {
		for _, id := range a.config.Admins {
			tasks = append(tasks, a.adminCommands(m, id))
		}
	}
	return tasks
}

// adminCommands are the menu of an admin. Telegram refuses that of somebody who never wrote to the bot; it is set at the
// start after they did.
func (a *Adapter) adminCommands(m Menu, id int64) task {
	t := a.commands(m.Lang, &models.BotCommandScopeChat{ChatID: id}, slices.Concat(m.Private, m.Admins))
	set := t.do
	t.do = func(ctx context.Context) error {
		err := set(ctx)
		if errors.Is(err, bot.ErrorBadRequest) {
			a.log.Info("an admin has not written to the bot yet, and has no menu")
			return nil
		}
		return err
	}
	return t
}

func (a *Adapter) commands(lang string, scope models.BotCommandScope, commands []Command) task {
	p := &bot.SetMyCommandsParams{Scope: scope, LanguageCode: lang}
	for _, c := range commands {
		p.Commands = append(p.Commands, models.BotCommand{Command: c.Name, Description: c.Description})
	}
	return task{"setMyCommands", func(ctx context.Context) error {
		_, err := a.bot.SetMyCommands(ctx, p)
		return err
	}}
}

func (a *Adapter) descriptions(m Menu) []task {
	var tasks []task
	if m.Description != "" {
		tasks = append(tasks, task{"setMyDescription", func(ctx context.Context) error {
			_, err := a.bot.SetMyDescription(ctx, &bot.SetMyDescriptionParams{Description: m.Description, LanguageCode: m.Lang})
			return err
		}})
	}
	if m.Short != "" {
		tasks = append(tasks, task{"setMyShortDescription", func(ctx context.Context) error {
			_, err := a.bot.SetMyShortDescription(ctx, &bot.SetMyShortDescriptionParams{ShortDescription: m.Short, LanguageCode: m.Lang})
			return err
		}})
	}
	return tasks
}
