package main

import (
	"context"
	"fmt"
	"strings"

	"github.com/kallybot/kallybot/bots/slack"
	"github.com/kallybot/kallybot/bots/telegram"
	"github.com/kallybot/kallybot/cmd/kallybot/config"
	"github.com/kallybot/kallybot/cmd/kallybot/doctor"
)

// manyPending is how many updates may wait before that is worth a line: more than a busy minute brings.
const manyPending = 100

// inspectTelegram looks at the bot's token, how its updates come, and what it gets in groups.
func inspectTelegram(c config.Telegram, bot *telegram.Adapter) doctor.Check {
	return func(ctx context.Context) []doctor.Finding {
		i, err := bot.Inspect(ctx)
		if err != nil {
			return []doctor.Finding{bad("telegram", err, "check telegram.token with @BotFather (/token), telegram.api_url and the network")}
		}
		found := []doctor.Finding{doctor.Fine("telegram", "the token is that of @%s", i.Name), delivery(c, i)}
		if i.Pending > manyPending {
			found = append(found, doctor.Finding{About: "telegram updates", Level: doctor.Doubt, Says: fmt.Sprintf("%d wait", i.Pending), Remedy: "start the service; Telegram keeps them for a day"})
		}
		if i.ReadsAll {
			return append(found, doctor.Fine("telegram groups", "privacy mode is off: the bot reads everything there"))
		}
		return append(found, doctor.Fine("telegram groups", "privacy mode is on: the bot gets commands and answers to its own messages (/setprivacy changes it)"))
	}
}

// delivery compares how updates come with how they should.
func delivery(c config.Telegram, i telegram.Inspection) doctor.Finding {
	f := doctor.Finding{About: "telegram delivery", Level: doctor.Bad}
	switch {
	case c.Webhook.URL == "" && i.Webhook != "":
		f.Says, f.Remedy = "a webhook is set, and the bot would ask by itself", "start the service, which removes it, or set telegram.webhook.url"
	case c.Webhook.URL != "" && i.Webhook != c.Webhook.URL:
		f.Says, f.Remedy = "Telegram delivers elsewhere than telegram.webhook.url", "start the service, which sets it"
	case c.Webhook.URL != "" && i.LastError != "":
		f.Level = doctor.Doubt
		f.Says = fmt.Sprintf("the last failure was at %s: %s", i.LastErrorAt.Format("2006-01-02 15:04:05 MST"), i.LastError)
		f.Remedy = "if it is recent, see that telegram.webhook.url leads to http.listen, with a certificate that Telegram accepts"
	case c.Webhook.URL != "":
		return doctor.Fine(f.About, "by the webhook, without failure")
	default:
		return doctor.Fine(f.About, "the bot asks by itself")
	}
	return f
}

// inspectSlack looks at the app's tokens and their scopes.
func inspectSlack(c config.Slack, app *slack.Adapter) doctor.Check {
	return func(ctx context.Context) []doctor.Finding {
		i, err := app.Inspect(ctx)
		switch {
		case err != nil:
			return []doctor.Finding{bad("slack", err, "check slack.bot_token (Install App) and slack.app_token (scope connections:write) in the app's settings")}
		case c.Many():
			return []doctor.Finding{doctor.Fine("slack", "each workspace installs the app and gives its own token")}
		case len(i.Missing) > 0:
			return []doctor.Finding{{About: "slack scopes", Level: doctor.Bad, Says: "the token lacks " + strings.Join(i.Missing, ", "),
				Remedy: "make the app as kallybot slack-manifest prints it (App Manifest), and install it again"}}
		case i.Untold:
			return []doctor.Finding{doctor.Fine("slack", "the token is that of the workspace %s", i.Team), {About: "slack scopes", Level: doctor.Unknown, Says: "Slack does not tell them", Remedy: "compare the app with what kallybot slack-manifest prints"}}
		}
		return []doctor.Finding{doctor.Fine("slack", "the token is that of the workspace %s", i.Team), doctor.Fine("slack scopes", "as in the manifest")}
	}
}
