package main

import (
	"log/slog"
	"net/http"

	"github.com/kallybot/kallybot/bots/slack"
	"github.com/kallybot/kallybot/bots/telegram"
	"github.com/kallybot/kallybot/cmd/kallybot/config"
	"github.com/kallybot/kallybot/conversation"
	"github.com/kallybot/kallybot/conversation/chat"
	"github.com/kallybot/kallybot/conversation/lang"
)

// platform is one of the chat platforms that the service is on.
type platform struct {
	adapter chat.Adapter
	routes  map[string]http.Handler
	trouble func() string // why it does not work at the moment; empty when it does
}

// platforms makes those that the configuration turns on. Nothing is sent yet.
func platforms(c config.Config, say *lang.Catalogue, log *slog.Logger) ([]platform, error) {
	var all []platform
	if c.Telegram.On() {
		bot, err := telegram.New(telegramConfig(c, say, log))
		if err != nil {
			return nil, err
		}
		all = append(all, platform{bot, bot.Routes(), func() string { return bot.Health().Trouble }})
	}
	if c.Slack.On() {
		app, err := slack.New(slackConfig(c, say, log))
		if err != nil {
			return nil, err
		}
		all = append(all, platform{app, app.Routes(), func() string { return app.Health().Trouble }})
	}
	return all, nil
}

// slackConfig is the app on Slack.
func slackConfig(c config.Config, say *lang.Catalogue, log *slog.Logger) slack.Config {
	return slack.Config{
		BotToken: c.Slack.BotToken.Reveal(), AppToken: c.Slack.AppToken.Reveal(), SigningSecret: c.Slack.SigningSecret.Reveal(),
		APIURL: c.Slack.APIURL, Commands: conversation.Commands(), Working: say.Say(c.Defaults.Language, "working", nil), Log: log,
	}
}

// secrets are what must never be in the log.
func secrets(c config.Config) []string {
	return []string{
		c.Telegram.Token.Reveal(), c.Telegram.Webhook.Secret.Reveal(),
		c.Slack.BotToken.Reveal(), c.Slack.AppToken.Reveal(), c.Slack.SigningSecret.Reveal(),
		c.Data.SecretKey.Reveal(), c.KallyAI.OAuth.ClientSecret.Reveal(),
		c.Model.Key.Reveal(),
	}
}
