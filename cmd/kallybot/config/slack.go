package config

import (
	"errors"
	"strings"
)

// Slack is the app on Slack. It is off without a bot token.
type Slack struct {
	BotToken      Secret // of the one workspace
	AppToken      Secret // Socket Mode; wins
	SigningSecret Secret // HTTP
	APIURL        string // with a slash at its end
}

// slackAPI is Slack's own Web API.
const slackAPI = "https://slack.com/api/"

var defaultSlack = Slack{APIURL: slackAPI}

// On reports whether the bot is on Slack.
func (s *Slack) On() bool { return s.BotToken.Set() }

func (s *Slack) fields() []field {
	return []field{
		secretField("slack.bot_token", &s.BotToken, slackToken("xoxb-", "Install App, Bot User OAuth Token")),
		secretField("slack.app_token", &s.AppToken, slackToken("xapp-", "Basic Information, App-Level Tokens")),
		secretField("slack.signing_secret", &s.SigningSecret, signingSecret),
		later("slack.client_id", text, ""),
		laterSecret("slack.client_secret"),
		textField("slack.api_url", &s.APIURL, slackAddress),
	}
}

func (s *Slack) check() Faults {
	var found Faults
	switch {
	case !s.On() && (s.AppToken.Set() || s.SigningSecret.Set()):
		found = append(found, doubtful("slack.bot_token", "is missing, so that Slack is off; write the bot token of your app, it begins with xoxb-"))
	case !s.On():
	case !s.AppToken.Set() && !s.SigningSecret.Set():
		found = append(found, bad("slack.app_token",
			"is missing; write the app-level token for Socket Mode, or slack.signing_secret where Slack delivers to this bot by HTTP"))
	case s.AppToken.Set() && s.SigningSecret.Set():
		found = append(found, doubtful("slack.signing_secret", "has no effect beside slack.app_token: the bot asks Slack for messages by itself"))
	}
	if s.On() && plain(s.APIURL) {
		found = append(found, doubtful("slack.api_url", "is http: the bot's token crosses the network unprotected; write https"))
	}
	return found
}

// slackToken reads a token by its prefix; where tells the page of the app's settings that shows it. Its value is never quoted.
func slackToken(prefix, where string) func(string) error {
	return orEmpty(func(s string) error {
		if rest, ok := strings.CutPrefix(s, prefix); !ok || rest == "" || strings.Trim(rest, alphanumeric+"-_.") != "" {
			return errors.New("is no token of this kind; copy it from the settings of your app, " + where + ", it begins with " + prefix)
		}
		return nil
	})
}

// signingSecret holds to what Slack gives: letters and digits.
var signingSecret = orEmpty(func(s string) error {
	if strings.Trim(s, alphanumeric+"-_") != "" {
		return errors.New("is no signing secret; copy it from the settings of your app, Basic Information, it has letters and digits alone")
	}
	return nil
})

// slackAddress holds to what the names of methods are written behind.
func slackAddress(s string) error {
	if err := webAddress(slackAPI)(s); err != nil {
		return err
	}
	if !strings.HasSuffix(s, "/") {
		return errors.New("must end in a slash, such as " + slackAPI)
	}
	return nil
}
