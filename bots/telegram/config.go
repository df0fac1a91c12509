package telegram

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net/http"
	"net/url"
	"regexp"
	"slices"
	"strings"
	"time"

	"github.com/kallybot/kallybot/bots/plain"
)

// Config says which bot an Adapter is. The zero value of each field but Token is usable.
type Config struct {
	// Token is the bot's token as BotFather gives it. It is a secret: it is in no log, error or panic of the adapter.
	Token string
	// APIURL is the address of the Bot API without a slash at its end; empty is DefaultAPIURL. A Bot API server of one's
	// own is named here.
	APIURL string
	// Webhook turns long polling off, when its URL is not empty.
	Webhook Webhook
	// Menus are the commands and descriptions that people see, by language. Empty: what Telegram has stays as it is.
	Menus []Menu
	// Admins are people, by their ids, whose private chats with the bot have the commands of Menu.Admins beside the private ones.
	Admins []int64
	// EditEvery is the shortest time between progress edits of one chat, for a server that has no limits of its own. Zero is as
	// Telegram wants it: 2 s in a private chat and 5 s in a group.
	EditEvery time.Duration

	// SetAside keeps an update that cannot be read, as it came; the update is confirmed once this returned nil. It may hold
	// what a person wrote. Nil: such updates are counted and logged without their content.
	SetAside func(ctx context.Context, raw []byte) error

	Log    *slog.Logger // nil is silent
	Client *http.Client // nil is a client of the adapter's own; redirects are never followed

	Now   func() time.Time                       // nil is time.Now
	After func(d time.Duration) <-chan time.Time // nil is time.After
}

// Webhook is where Telegram delivers updates.
type Webhook struct {
	URL string // full address with path; https, except for a Bot API server of one's own
	// Secret is 1 to 256 of A-Z a-z 0-9 _ and -. Telegram sends it along with each update.
	Secret string
}

// Menu is what people of one language see of the bot. Source of the limits: Telegram Bot API, setMyCommands,
// setMyDescription and setMyShortDescription.
type Menu struct {
	Lang        string    // ISO 639-1; empty for all other languages
	Private     []Command // in private chats; also where no other list holds
	Groups      []Command // in groups
	Admins      []Command // in the private chats of Config.Admins, after the private ones
	Description string    // in an empty chat with the bot; at most 512 characters
	Short       string    // on the bot's profile; at most 120 characters
}

// Command is one line of a menu: a name of 1 to 32 of a-z 0-9 _, without slash, and 1 to 256 characters about it.
type Command struct{ Name, Description string }

// DefaultAPIURL is Telegram's own Bot API.
const DefaultAPIURL = "https://api.telegram.org"

var (
	tokenForm   = regexp.MustCompile(`^[0-9]{1,20}:[A-Za-z0-9_-]+$`)
	secretForm  = regexp.MustCompile(`^[A-Za-z0-9_-]+$`)
	commandForm = regexp.MustCompile(`^[a-z0-9_]{1,32}$`)
)

// maxSecret is the longest secret of a webhook. It is counted apart, because an expression with so high a bound takes long to compile.
const maxSecret = 256

// check tells the first fault of c. It never repeats a secret.
func (c Config) check() error {
	switch {
	case c.Token == "":
		return errors.New("telegram token is empty")
	case !tokenForm.MatchString(c.Token):
		return errors.New("telegram token is not of the form 123456:ABC")
	case !isHTTP(c.APIURL):
		return errors.New("telegram API address is no http or https address")
	case c.Webhook.URL == "" && c.Webhook.Secret != "":
		return errors.New("telegram webhook has a secret but no address")
	case c.Webhook.URL != "":
		return c.checkWebhook()
	}
	return checkMenus(c.Menus)
}

// webhookPorts are those that Telegram delivers to; empty is the scheme's own.
var webhookPorts = []string{"", "443", "80", "88", "8443"}

func port(address string) string {
	u, err := url.Parse(address)
	if err != nil {
		return ""
	}
	return u.Port()
}

func (c Config) checkWebhook() error {
	switch {
	case !isHTTP(c.Webhook.URL):
		return errors.New("telegram webhook address is no http or https address")
	case c.APIURL == DefaultAPIURL && !strings.HasPrefix(c.Webhook.URL, "https://"):
		return errors.New("telegram webhook address must begin with https://")
	case c.APIURL == DefaultAPIURL && !slices.Contains(webhookPorts, port(c.Webhook.URL)):
		return errors.New("telegram webhook address must have port 443, 80, 88 or 8443")
	case len(c.Webhook.Secret) > maxSecret || !secretForm.MatchString(c.Webhook.Secret):
		return errors.New("telegram webhook secret must be 1 to 256 of A-Z a-z 0-9 _ and -")
	}
	return checkMenus(c.Menus)
}

func checkMenus(menus []Menu) error {
	for _, m := range menus {
		if plain.Units(m.Description) > 512 || plain.Units(m.Short) > 120 || len(m.Private) > 100 || len(m.Groups) > 100 {
			return fmt.Errorf("telegram menu %q: a description or a list of commands is too long", m.Lang)
		}
		for _, list := range [][]Command{m.Private, m.Groups, m.Admins} {
			for _, c := range list {
				if !commandForm.MatchString(c.Name) || c.Description == "" || plain.Units(c.Description) > 256 {
					return fmt.Errorf("telegram menu %q: command %q is not within Telegram's limits", m.Lang, c.Name)
				}
			}
		}
	}
	return nil
}

func isHTTP(address string) bool {
	u, err := url.Parse(address)
	return err == nil && (u.Scheme == "http" || u.Scheme == "https") && u.Host != ""
}
