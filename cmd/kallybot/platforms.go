package main

import (
	"log/slog"
	"net/http"
	"time"

	"github.com/kallybot/kallybot/bots/slack"
	"github.com/kallybot/kallybot/bots/telegram"
	"github.com/kallybot/kallybot/bots/transport"
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
	heard   func() bool   // whether it was ever reached: before, that there is no trouble tells nothing
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
		all = append(all, newPlatform(bot, bot.Routes(), bot.Health, inspectTelegram(c.Telegram, bot), usualCounts))
	}
	if c.Slack.On() {
		app, err := newSlack(c, s, say, log)
		if err != nil {
			return nil, err
		}
		all = append(all, newPlatform(app, app.Routes(), app.Health, inspectSlack(c.Slack, app), func(h transport.Health) map[string]uint64 {
			all := usualCounts(h)
			all["not acknowledged"] = h.Unacknowledged
			return all
		}))
	}
	return all, nil
}

// usualCounts are the troubles with deliveries that every platform has.
func usualCounts(h transport.Health) map[string]uint64 {
	return map[string]uint64{"set aside": h.SetAside, "not kept": h.Refused, "wrong secret": h.Strangers}
}

// newPlatform is a platform that tells by health how it stands.
func newPlatform(
	a chat.Adapter, routes map[string]http.Handler, health func() transport.Health, inspect doctor.Check,
	counts func(transport.Health) map[string]uint64,
) platform {
	return platform{
		adapter: a, routes: routes, inspect: inspect,
		trouble: func() string { return health().Trouble },
		heard:   func() bool { return !health().Heard.IsZero() },
		counts:  func() map[string]uint64 { return counts(health()) },
	}
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
