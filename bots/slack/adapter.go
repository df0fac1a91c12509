package slack

import (
	"context"
	"errors"
	"log/slog"
	"net/http"
	"sync/atomic"
	"time"

	"github.com/slack-go/slack" // types and requests of the Web API, and Socket Mode; it has no retries of its own here

	"github.com/kallybot/kallybot/bots/transport"
	"github.com/kallybot/kallybot/conversation/chat"
)

// Platform is the name in the addresses that the adapter makes.
const Platform chat.Platform = "slack"

// Adapter is one Slack app as a chat platform. Make it with New.
type Adapter struct {
	config Config
	log    *slog.Logger
	http   *http.Client
	states *states
	teams  *tenants // nil with one token for one workspace

	self    atomic.Pointer[identity]
	taking  atomic.Pointer[intake] // nil while Run does not run
	limits  *limits
	edits   *pace
	begun   *transport.Begun
	directs *directs
	people  *people
	seen    *seen
	health  transport.Meter
}

var (
	_ chat.Adapter   = (*Adapter)(nil)
	_ chat.Directory = (*Adapter)(nil)
)

// New returns an adapter for c. It sends nothing before Run or Send. Errors: c is not usable; they name no secret.
func New(c Config) (*Adapter, error) {
	if c.APIURL == "" {
		c.APIURL = DefaultAPIURL
	}
	if err := c.check(); err != nil {
		return nil, err
	}
	transport.Default(&c.Now, &c.After, &c.Log)
	a := &Adapter{
		config: c, log: c.Log, http: client(c.Client), limits: newLimits(c.Now), edits: newPace(c.Now), begun: transport.NewBegun(c.Now),
		directs: newDirects(), seen: newSeen(c.Now), states: newStates(c.Now, c.ClientSecret),
	}
	a.people = &people{ask: a.Profile, pageFor: pageLangFor, langs: map[[2]string]string{}}
	a.self.Store(&identity{})
	a.health.Failed(errors.New("slack is not reached yet"))
	if c.ClientID != "" {
		a.teams = newTenants(c.Installations, c.Now)
		a.teams.renew = a.renewed
	}
	return a, nil
}

// token is that of the app in a workspace.
func (a *Adapter) token(ctx context.Context, team string) (string, error) {
	if a.teams == nil {
		return a.config.BotToken, nil
	}
	return a.teams.token(ctx, team)
}

// open is the Web API with a token of the app.
func (a *Adapter) open(token string) *slack.Client {
	return slack.New(token, slack.OptionAppLevelToken(a.config.AppToken), slack.OptionAPIURL(a.config.APIURL), slack.OptionHTTPClient(a.http))
}

// client is given, or one of the adapter's own.
func client(given *http.Client) *http.Client {
	c := transport.Client(given, func(*http.Transport) {})
	if given == nil {
		c.Timeout = sendFor
	}
	return c
}

// Platform is the name in the addresses that the adapter makes.
func (a *Adapter) Platform() chat.Platform { return Platform }

// Run hands what people do to h until ctx ends; then it finishes and acknowledges what it has begun, and returns nil. Nothing else ends it: failures of Slack are logged and
// tried again. Run it once at a time. Over HTTP the handlers of Routes answer 503 while it does not run.
func (a *Adapter) Run(ctx context.Context, h chat.Handler) error {
	work, end := transport.Outlive(ctx, finishWithin)
	defer end()
	in := newIntake(ctx, work, a, h)
	a.taking.Store(in)
	defer in.lanes.Close()
	defer a.taking.Store(nil)
	if a.teams == nil {
		in.lanes.Go(func() { a.introduce(ctx) })
	} else if a.config.AppToken == "" {
		a.health.Heard(a.config.Now()) // there is no token to try before somebody installs the app
	}
	if a.config.AppToken != "" {
		a.listen(ctx, in)
	}
	<-ctx.Done()
	return nil
}

// wait waits d, or until ctx ends.
func (a *Adapter) wait(ctx context.Context, d time.Duration) error { return a.clock().Wait(ctx, d) }

func (a *Adapter) clock() transport.Clock { return a.config.After }
