package slack

import (
	"context"
	"errors"
	"log/slog"
	"net/http"
	"net/url"
	"strings"
	"time"

	"github.com/kallybot/kallybot/conversation/chat"
)

// Config says which app an Adapter is. Either AppToken or SigningSecret is needed besides BotToken or ClientID; AppToken wins.
type Config struct {
	// BotToken is the token of the app where it is in one workspace alone; it begins with "xoxb-". Like the other secrets it is in no log,
	// error or panic of the adapter.
	BotToken string
	// ClientID and ClientSecret let the app be installed in many workspaces, whose tokens Installations keep; BotToken is not
	// used then. RedirectURL is where Slack sends people back to, with the path /slack/oauth; Pages is what they read there.
	ClientID, ClientSecret, RedirectURL string
	Installations                       chat.Installations
	Pages                               Pages
	// AppToken turns Socket Mode on; it begins with "xapp-".
	AppToken string
	// SigningSecret is what requests over HTTP are signed with.
	SigningSecret string
	// APIURL is the address of the Web API with a slash at its end; empty is DefaultAPIURL.
	APIURL string
	// Commands are the words after /kally that are chat commands, in lower case; everything else there is a request.
	Commands []string
	// Working is what the assistant pane shows behind the bot's name while it is at work, such as "is reading…".
	Working string

	// SetAside keeps a payload that cannot be read, as it came; it is acknowledged once this returned nil. It may hold what a
	// person wrote. Nil: such payloads are counted and logged without their content.
	SetAside func(ctx context.Context, raw []byte) error

	Log    *slog.Logger // nil is silent
	Client *http.Client // nil is a client of the adapter's own; redirects are never followed

	Now   func() time.Time                       // nil is time.Now
	After func(d time.Duration) <-chan time.Time // nil is time.After
}

// DefaultAPIURL is Slack's own Web API.
const DefaultAPIURL = "https://slack.com/api/"

// check tells the first fault of c. It never repeats a secret.
func (c Config) check() error {
	switch {
	case c.ClientID != "":
		if err := c.checkMany(); err != nil {
			return err
		}
	case c.BotToken == "":
		return errors.New("slack bot token is empty")
	case !isToken(c.BotToken, "xoxb-"):
		return errors.New("slack token is not of the form xoxb-1 or xapp-1")
	}
	switch {
	case c.AppToken != "" && !isToken(c.AppToken, "xapp-"):
		return errors.New("slack token is not of the form xoxb-1 or xapp-1")
	case c.AppToken == "" && c.SigningSecret == "":
		return errors.New("slack needs an app token for Socket Mode, or a signing secret for HTTP")
	case !strings.HasSuffix(c.APIURL, "/"):
		return errors.New("slack API address does not end in a slash")
	case !isHTTP(c.APIURL):
		return errors.New("slack API address is no http or https address")
	}
	return nil
}

// checkMany tells the first fault of what many workspaces need.
func (c Config) checkMany() error {
	u, err := url.Parse(c.RedirectURL)
	switch {
	case c.ClientSecret == "":
		return errors.New("slack client secret is empty")
	case c.Installations == nil:
		return errors.New("slack has no place for installations")
	case err != nil || !isHTTP(c.RedirectURL) || u.Path != RedirectPath:
		return errors.New("slack redirect address is no address with the path " + RedirectPath)
	}
	return nil
}

// isToken holds to the signs that may stand in a header.
func isToken(s, prefix string) bool {
	rest, ok := strings.CutPrefix(s, prefix)
	return ok && rest != "" && strings.IndexFunc(rest, func(r rune) bool { return r <= ' ' || r > '~' }) < 0
}

func isHTTP(address string) bool {
	u, err := url.Parse(address)
	return err == nil && (u.Scheme == "http" || u.Scheme == "https") && u.Host != ""
}
