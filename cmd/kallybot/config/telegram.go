package config

import (
	"errors"
	"net/url"
	"slices"
	"strings"
)

// Telegram is the bot's account on Telegram. It is off without a token.
type Telegram struct {
	Token   Secret
	APIURL  string
	Webhook Webhook
}

// Webhook is where Telegram delivers. Without an address the bot asks by itself.
type Webhook struct {
	URL    string
	Secret Secret
}

// telegramAPI is Telegram's own server; another one is a local server, or a test.
const telegramAPI = "https://api.telegram.org"

// webhookPath is the path that the bot listens on. Source: this project's list of fixed names.
const webhookPath = "/telegram"

var defaultTelegram = Telegram{APIURL: telegramAPI}

// On reports whether the bot is on Telegram.
func (t *Telegram) On() bool { return t.Token.Set() }

func (t *Telegram) fields() []field {
	return []field{
		secretField("telegram.token", &t.Token, telegramToken),
		textField("telegram.api_url", &t.APIURL, webAddress(telegramAPI)),
		textField("telegram.webhook.url", &t.Webhook.URL, orEmpty(webAddress("https://bot.example.com"+webhookPath))),
		secretField("telegram.webhook.secret", &t.Webhook.Secret, orEmpty(webhookSecret)),
	}
}

func (t *Telegram) check() Faults {
	if !t.On() {
		return nil
	}
	var found Faults
	if plain(t.APIURL) {
		found = append(found, doubtful("telegram.api_url", "is http: the bot's token crosses the network unprotected; write https"))
	}
	hook := t.Webhook
	switch {
	case hook.URL == "" && hook.Secret.Set():
		found = append(found, doubtful("telegram.webhook.secret", "has no effect without telegram.webhook.url: the bot asks Telegram for messages by itself"))
	case hook.URL != "":
		found = append(found, t.checkWebhook()...)
	}
	return found
}

// checkWebhook holds Telegram's own rules only where it is Telegram that delivers.
func (t *Telegram) checkWebhook() Faults {
	const key = "telegram.webhook.url"
	u, err := url.Parse(t.Webhook.URL)
	if err != nil {
		return nil //nolint:nilerr // told when it was read
	}
	var found Faults
	if !t.Webhook.Secret.Set() {
		found = append(found, bad("telegram.webhook.secret",
			"is missing, so that anybody could send messages in other people's name; write 1 to 256 letters and digits of your own choice (openssl rand -hex 32)"))
	}
	if u.Path != webhookPath {
		found = append(found, bad(key, "must end in the path %s, where the bot listens", webhookPath))
	}
	if strings.TrimRight(t.APIURL, "/") != telegramAPI {
		return found
	}
	switch {
	case u.Scheme != "https":
		found = append(found, bad(key, "is http, and Telegram delivers to https alone; put a proxy with a certificate before the bot, or set http.tls"))
	case !slices.Contains([]string{"", "443", "80", "88", "8443"}, u.Port()):
		found = append(found, bad(key, "has port %s, and Telegram delivers to 443, 80, 88 and 8443 alone", u.Port()))
	}
	return found
}

// telegramToken reads the form of a token: the bot's id, a colon and a secret part. Its value is never quoted.
func telegramToken(s string) error {
	id, rest, _ := strings.Cut(s, ":")
	if s != "" && (id == "" || len(id) > 20 || strings.Trim(id, "0123456789") != "" || rest == "" || strings.Trim(rest, alphanumeric+"_-") != "") {
		return errors.New("is no bot token; copy it from @BotFather, it looks like 123456789:AAF-x_y")
	}
	return nil
}

// webhookSecret holds to Telegram's rule. Source: Bot API, setWebhook, secret_token.
func webhookSecret(s string) error {
	if len(s) > 256 || strings.Trim(s, alphanumeric+"_-") != "" {
		return errors.New("is no webhook secret; it has 1 to 256 letters, digits, underscores and hyphens (openssl rand -hex 32)")
	}
	return nil
}

const alphanumeric = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"

// orEmpty lets a check pass the empty text, which means off.
func orEmpty(check func(string) error) func(string) error {
	return func(s string) error {
		if s == "" {
			return nil
		}
		return check(s)
	}
}
