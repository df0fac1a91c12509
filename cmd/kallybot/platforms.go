package main

import (
	"log/slog"
	"net/http"
	"time"

	"github.com/kallybot/kallybot/bots/slack"
	"github.com/kallybot/kallybot/bots/telegram"
	"github.com/kallybot/kallybot/cmd/kallybot/config"
	"github.com/kallybot/kallybot/cmd/kallybot/doctor"
	"github.com/kallybot/kallybot/conversation"
	"github.com/kallybot/kallybot/conversation/chat"
	"github.com/kallybot/kallybot/conversation/lang"
	"github.com/kallybot/kallybot/store"
	"github.com/kallybot/kallybot/store/postgres"
)

// platform is one of the chat platforms that the service is on.
type platform struct {
	adapter chat.Adapter
	routes  map[string]http.Handler
	trouble func() string // why it does not work at the moment; empty when it does
	// counts tell how often each kind of trouble with deliveries was met.
	counts  func() map[string]uint64
	inspect doctor.Check
}

// platforms makes those that the configuration turns on. Nothing is sent yet. edits is the time between progress edits where it is
// not zero.
func platforms(c config.Config, s store.Store, say *lang.Catalogue, log *slog.Logger, edits time.Duration) ([]platform, error) {
	var all []platform
	if c.Telegram.On() {
		t := telegramConfig(c, say, log)
		t.SetAside, t.EditEvery = setAside(s, telegram.Platform), edits
		bot, err := telegram.New(t)
		if err != nil {
			return nil, err
		}
		all = append(all, platform{bot, bot.Routes(), func() string { return bot.Health().Trouble }, func() map[string]uint64 {
			h := bot.Health()
			return map[string]uint64{"set aside": h.SetAside, "not kept": h.Refused, "wrong secret": h.Strangers}
		}, inspectTelegram(c.Telegram, bot)})
	}
	if c.Slack.On() {
		app, err := newSlack(c, s, say, log)
		if err != nil {
			return nil, err
		}
		all = append(all, platform{app, app.Routes(), func() string { return app.Health().Trouble }, func() map[string]uint64 {
			h := app.Health()
			return map[string]uint64{"set aside": h.SetAside, "not kept": h.Refused, "wrong secret": h.Strangers, "not acknowledged": h.Unacknowledged}
		}, inspectSlack(c.Slack, app)})
	}
	return all, nil
}

// newSlack is the app on Slack.
func newSlack(c config.Config, s store.Store, say *lang.Catalogue, log *slog.Logger) (*slack.Adapter, error) {
	t := func(key string) string { return say.Say(c.Defaults.Language, key, nil) }
	app := slack.Config{
		BotToken: c.Slack.BotToken.Reveal(), AppToken: c.Slack.AppToken.Reveal(), SigningSecret: c.Slack.SigningSecret.Reveal(),
		APIURL: c.Slack.APIURL, Commands: conversation.Commands(), Working: t("working"), Log: log, SetAside: setAside(s, slack.Platform),
	}
	if c.Slack.Many() {
		vault, err := newVault(s, c.Data)
		if err != nil {
			return nil, err
		}
		app.ClientID, app.ClientSecret, app.RedirectURL = c.Slack.ClientID, c.Slack.ClientSecret.Reveal(), c.HTTP.PublicURL+slack.RedirectPath
		app.Installations = installations{vault}
		if kept, ok := s.(storage); ok && kept.replicas != nil {
			app.Installations = sharedInstallations{installations{vault}, kept.replicas}
		}
		app.Pages = slack.Pages{Installed: t("install.done"), Refused: t("install.refused"), Stale: t("install.stale"), Failed: t("install.failed")}
	}
	return slack.New(app)
}

// secrets are what must never be in the log.
func secrets(c config.Config) []string {
	return []string{
		c.Data.DSN.Reveal(), postgres.Password(c.Data.DSN.Reveal()),
		c.Telegram.Token.Reveal(), c.Telegram.Webhook.Secret.Reveal(),
		c.Slack.BotToken.Reveal(), c.Slack.AppToken.Reveal(), c.Slack.SigningSecret.Reveal(), c.Slack.ClientSecret.Reveal(),
		c.Data.SecretKey.Reveal(), c.KallyAI.OAuth.ClientSecret.Reveal(),
		c.Model.Key.Reveal(), c.Traces.Authorization.Reveal(),
	}
}
