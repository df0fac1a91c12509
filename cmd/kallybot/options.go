package main

import (
	"log/slog"

	"github.com/kallybot/kallybot/bots/telegram"
	"github.com/kallybot/kallybot/cmd/kallybot/config"
	"github.com/kallybot/kallybot/conversation"
)

// options are what an operator chose, over what holds where nobody can choose.
func options(c config.Config) conversation.Options {
	o := defaultOptions()
	o.Policy.ValidFor = c.Calls.ConfirmValidFor
	o.Policy.ReconcileFor = c.KallyAI.ReconcileFor
	o.Policy.HonoursKeys = c.KallyAI.HonoursIdempotency == "yes"
	o.Policy.KeyRetention = c.KallyAI.IdempotencyRetention
	o.UndoWindow, o.Notice = c.Calls.UndoWindow, c.Calls.FirstUseNotice
	o.KeepDraft, o.KeepResult = c.Data.Drafts, c.Data.Results
	o.Lang, o.Region, o.Zone = c.Defaults.Language, c.Defaults.Region, c.Defaults.Timezone
	o.PerPerson, o.PerDay, o.PerNumber = c.Access.CallsPerPersonPerDay, c.Access.CallsPerDay, c.Access.CallsPerNumberPerHour
	return o
}

// telegramConfig is the bot on Telegram. Without a webhook's address there is no secret either.
func telegramConfig(c config.Telegram, log *slog.Logger) telegram.Config {
	t := telegram.Config{Token: c.Token.Reveal(), APIURL: c.APIURL, Log: log}
	if c.Webhook.URL != "" {
		t.Webhook = telegram.Webhook{URL: c.Webhook.URL, Secret: c.Webhook.Secret.Reveal()}
	}
	return t
}
