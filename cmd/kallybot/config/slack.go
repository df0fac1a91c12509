package config

import (
	"errors"
	"strings"
)

// Slack is the app on Slack. It is off without a bot token and without a client id.
type Slack struct {
	BotToken      Secret // of the one workspace
	ClientID      string // many workspaces
	ClientSecret  Secret
	AppToken      Secret // Socket Mode; wins
	SigningSecret Secret // HTTP
	APIURL        string // with a slash at its end
}

// slackAPI is Slack's own Web API.
const slackAPI = "https://slack.com/api/"

var defaultSlack = Slack{APIURL: slackAPI}

// On reports whether the bot is on Slack.
func (s *Slack) On() bool { return s.BotToken.Set() || s.Many() }

// Many reports whether the app may be installed in many workspaces.
func (s *Slack) Many() bool { return s.ClientID != "" }

func (s *Slack) fields() []field {
	return []field{
		secretField("slack.bot_token", &s.BotToken, slackToken("xoxb-", "Install App, Bot User OAuth Token")),
		secretField("slack.app_token", &s.AppToken, slackToken("xapp-", "Basic Information, App-Level Tokens")),
		secretField("slack.signing_secret", &s.SigningSecret, signingSecret),
		textField("slack.client_id", &s.ClientID, orEmpty(slackClient)),
		secretField("slack.client_secret", &s.ClientSecret, signingSecret),
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
	found = append(found, s.checkMany()...)
	if s.On() && plain(s.APIURL) {
		found = append(found, doubtful("slack.api_url", "is http: the bot's token crosses the network unprotected; write https"))
	}
	return found
}

// checkMany finds what is wrong with the keys for many workspaces.
func (s *Slack) checkMany() Faults {
	switch {
	case s.Many() && !s.ClientSecret.Set():
		return Faults{bad("slack.client_secret", "is missing beside slack.client_id; copy it from the settings of your app, Basic Information")}
	case !s.Many() && s.ClientSecret.Set():
		return Faults{bad("slack.client_id", "is missing beside slack.client_secret; copy it from the settings of your app, Basic Information")}
	case s.Many() && s.BotToken.Set():
		return Faults{doubtful("slack.bot_token", "has no effect beside slack.client_id: each workspace gives its own token when the app is installed there")}
	}
	return nil
}

// slackClient holds to what Slack gives: two numbers with a dot.
func slackClient(s string) error {
	if a, b, ok := strings.Cut(s, "."); !ok || a == "" || b == "" || strings.Trim(a+b, "0123456789") != "" {
		return errors.New("is no client id; copy it from the settings of your app, Basic Information, such as 1234567890.1234567890")
	}
	return nil
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
