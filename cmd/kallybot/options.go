package main

import (
	"log/slog"
	"strconv"

	"github.com/kallybot/kallybot/bots/slack"
	"github.com/kallybot/kallybot/bots/telegram"
	"github.com/kallybot/kallybot/cmd/kallybot/config"
	"github.com/kallybot/kallybot/conversation"
	"github.com/kallybot/kallybot/conversation/chat"
	"github.com/kallybot/kallybot/conversation/lang"
	"github.com/kallybot/kallybot/conversation/reader"
)

// options are what an operator chose, over what holds where nobody can choose.
func options(c config.Config) conversation.Options {
	o := defaultOptions()
	o.Policy.ValidFor = c.Calls.ConfirmValidFor
	o.Policy.ReconcileFor = c.KallyAI.ReconcileFor
	o.Policy.HonoursKeys = c.KallyAI.HonoursIdempotency == "yes"
	o.Policy.KeyRetention = c.KallyAI.IdempotencyRetention
	o.UndoWindow, o.Notice = c.Calls.UndoWindow, c.Calls.FirstUseNotice
	o.Quiet = conversation.Hours(c.Calls.QuietHours)
	o.KeepDraft, o.KeepResult = c.Data.Drafts, c.Data.Results
	o.Lang, o.Region, o.Zone = c.Defaults.Language, c.Defaults.Region, c.Defaults.Timezone
	o.PerPerson, o.PerDay, o.PerNumber = c.Access.CallsPerPersonPerDay, c.Access.CallsPerDay, c.Access.CallsPerNumberPerHour
	o.ApproveOver, o.Countries, o.Categories = c.Access.ApproveOver, c.Access.Countries, c.Access.Categories
	o.Access, o.Admins = c.Access.Policy(), admins(c)
	if c.Slack.On() {
		o.Asks = []chat.Platform{slack.Platform}
	}
	o.Personal = c.KallyAI.Account == "personal"
	o.UpgradeURL = c.KallyAI.UpgradeURL
	if c.Model.On() {
		o.Unsure = reader.Wanted
	}
	return o
}

// admins are the private chats of the admins, on the platforms that are on.
func admins(c config.Config) []chat.Address {
	on := map[string]bool{string(telegram.Platform): c.Telegram.On(), string(slack.Platform): c.Slack.On()}
	var all []chat.Address
	for _, r := range c.Access.Admins {
		if on[r.Platform] {
			all = append(all, chat.Address{Platform: chat.Platform(r.Platform), Team: r.Team, Chat: r.Person, Private: true})
		}
	}
	return all
}

// telegramConfig is the bot on Telegram. Without a webhook's address there is no secret either.
func telegramConfig(c config.Config, say *lang.Catalogue, log *slog.Logger) telegram.Config {
	t := telegram.Config{Token: c.Telegram.Token.Reveal(), APIURL: c.Telegram.APIURL, Log: log}
	if c.Telegram.Webhook.URL != "" {
		t.Webhook = telegram.Webhook{URL: c.Telegram.Webhook.URL, Secret: c.Telegram.Webhook.Secret.Reveal()}
	}
	for _, r := range c.Access.Admins {
		if id, err := strconv.ParseInt(r.Person, 10, 64); err == nil && r.Platform == string(telegram.Platform) {
			t.Admins = append(t.Admins, id)
		}
	}
	t.Menus = append(t.Menus, menu(say, c.Defaults.Language, ""))
	for _, l := range say.Languages() {
		t.Menus = append(t.Menus, menu(say, l, l))
	}
	return t
}

// Commands of the menus, in their order. Those of groups are the ones that concern a request there.
var (
	privateCommands = []string{"call", "pending", "history", "again", "info", "transcript", "cancel", "profile", "usage", "subscription", "billing", "status", "login", "logout", "forget", "privacy", "export", "language", "timezone", "help", "start"}
	groupCommands   = []string{"call", "pending", "cancel", "help"}
)

// menu is the menu in the language l, for people whose language is reader; empty for everybody else.
func menu(say *lang.Catalogue, l, reader string) telegram.Menu {
	t := func(key string) string { return say.Say(l, "menu."+key, nil) }
	list := func(names []string) []telegram.Command {
		var all []telegram.Command
		for _, n := range names {
			all = append(all, telegram.Command{Name: n, Description: t(n)})
		}
		return all
	}
	return telegram.Menu{Lang: reader, Private: list(privateCommands), Groups: list(groupCommands), Admins: list(conversation.AdminCommands), Description: t("about"), Short: t("short")}
}
