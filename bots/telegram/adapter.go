package telegram

import (
	"context"
	"log/slog"
	"net/http"
	"strings"
	"sync/atomic"
	"time"

	"github.com/go-telegram/bot"

	"github.com/kallybot/kallybot/bots/transport"
	"github.com/kallybot/kallybot/conversation/chat"
)

// Platform is the name in the addresses that the adapter makes.
const Platform chat.Platform = "telegram"

// Adapter is one Telegram bot as a chat platform. Make it with New.
type Adapter struct {
	config Config
	log    *slog.Logger
	client *http.Client
	bot    *bot.Bot // the sender; it fetches nothing

	self   atomic.Pointer[identity]
	taking atomic.Pointer[intake] // nil while Run does not run
	last   atomic.Pointer[handler]
	edits  *pace
	begun  *transport.Begun
	health transport.Meter

	pollFor, pollGrace, sendFor, answerFor, confirmFor time.Duration // the constants, but for tests
}

var _ chat.Adapter = (*Adapter)(nil)

// handler is a chat.Handler that can be kept in an atomic pointer.
type handler struct{ chat.Handler }

// New returns an adapter for c. It sends nothing before Run or Send. Errors: c is not usable; they name no secret.
func New(c Config) (*Adapter, error) {
	if c.APIURL == "" {
		c.APIURL = DefaultAPIURL
	}
	c.APIURL = strings.TrimRight(c.APIURL, "/")
	if err := c.check(); err != nil {
		return nil, err
	}
	transport.Default(&c.Now, &c.After, &c.Log)
	a := &Adapter{
		config: c, log: c.Log, client: client(c.Client), edits: newPace(c.Now, c.EditEvery), begun: transport.NewBegun(c.Now),
		pollFor: pollFor, pollGrace: pollGrace, sendFor: sendFor, answerFor: answerFor, confirmFor: confirmFor,
	}
	a.self.Store(tokenIdentity(c.Token))
	sender, err := bot.New(c.Token, bot.WithSkipGetMe(), bot.WithServerURL(c.APIURL),
		bot.WithHTTPClient(sendFor, a.client), bot.WithErrorsHandler(func(error) {}))
	if err != nil {
		return nil, a.clean("make sender", err)
	}
	a.bot = sender
	return a, nil
}

// client is given, or one of the adapter's own. A request that times out takes its connection with it in HTTP/1; in HTTP/2 the
// next ones would meet the same dead connection. The token is part of the path.
func client(given *http.Client) *http.Client {
	return transport.Client(given, func(t *http.Transport) {
		t.Protocols = new(http.Protocols)
		t.Protocols.SetHTTP1(true)
	})
}

// Platform is the name in the addresses that the adapter makes.
func (a *Adapter) Platform() chat.Platform { return Platform }

// Run hands updates to h until ctx ends; then it returns nil. Nothing else ends it: failures of Telegram are logged and
// tried again. Run it once at a time. With a webhook the handlers of Routes answer 503 while it does not run.
func (a *Adapter) Run(ctx context.Context, h chat.Handler) error {
	in := newIntake(ctx, a, h)
	a.last.Store(&handler{h})
	a.taking.Store(in)
	defer in.lanes.Close()
	defer a.taking.Store(nil)
	a.prepare(ctx, in)
	if a.config.Webhook.URL == "" {
		w := a.poll(ctx, in)
		in.lanes.Close()
		a.confirm(ctx, w)
	}
	<-ctx.Done()
	return nil
}

// wait waits d, or until ctx ends.
func (a *Adapter) wait(ctx context.Context, d time.Duration) error { return a.clock().Wait(ctx, d) }

func (a *Adapter) clock() transport.Clock { return a.config.After }
