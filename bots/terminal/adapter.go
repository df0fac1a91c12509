package terminal

import (
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"io"
	"strconv"
	"strings"
	"sync/atomic"
	"time"

	"github.com/kallybot/kallybot/conversation/chat"
)

// Platform is the name in the addresses that the adapter makes.
const Platform chat.Platform = "terminal"

// Home is the one address of a terminal. It is private: nobody else reads it.
var Home = chat.Address{Platform: Platform, Chat: "local", Private: true}

// personID names whoever sits at the terminal; there is one.
const personID = "you"

// Adapter is a terminal as a chat platform. Make it with New.
type Adapter struct {
	config  Config
	screen  *screen
	session string        // different in each process: old names are never met again
	count   atomic.Uint64 // of messages and replies together
}

var _ chat.Adapter = (*Adapter)(nil)

// New returns an adapter for c. It writes nothing before Run or Send.
func New(c Config) *Adapter {
	if c.Now == nil {
		c.Now = time.Now
	}
	return &Adapter{config: c, screen: newScreen(c), session: strings.ToLower(rand.Text()[:12])}
}

// Platform is the name in the addresses that the adapter makes.
func (a *Adapter) Platform() chat.Platform { return Platform }

// Run hands each line to h until ctx ends, Ctrl-C is pressed, or the input ends and Drained has returned; all three are
// nil. Errors: In could not be read, or h kept refusing a message. Call it once.
func (a *Adapter) Run(ctx context.Context, h chat.Handler) error {
	leave, err := a.screen.enter(a.config.In)
	if err != nil {
		return err
	}
	defer leave()
	if err := a.greet(); err != nil {
		return err
	}
	err = a.converse(ctx, h)
	if errors.Is(err, errInterrupted) || ctx.Err() != nil {
		return nil
	}
	return err
}

// converse takes lines to h until there are no more, Ctrl-C was pressed (errInterrupted) or ctx ends. Ctrl-C is listened
// for while calls are waited for, too.
func (a *Adapter) converse(ctx context.Context, h chat.Handler) error {
	ctx, cancel := context.WithCancelCause(ctx)
	in := start(ctx, a.config.In, a.config.Interactive, cancel)
	defer in.stop()
	defer cancel(nil)
	next := a.lines(ctx, in)
	for {
		if err := a.settle(ctx); err != nil {
			return cause(ctx, err)
		}
		line, err := next()
		if errors.Is(err, io.EOF) {
			return cause(ctx, a.drain(ctx))
		}
		if err != nil {
			return cause(ctx, err)
		}
		if err := a.take(ctx, h, line); err != nil {
			return cause(ctx, err)
		}
	}
}

// cause prefers why ctx ended to the error that followed from it.
func cause(ctx context.Context, err error) error {
	if ctx.Err() != nil {
		return context.Cause(ctx)
	}
	return err
}

// take hands one line on. An empty one is a message too, so that it is answered.
func (a *Adapter) take(ctx context.Context, h chat.Handler, line string) error {
	if a.config.Echo && !a.config.Interactive {
		if err := a.screen.echo(a.config.Prompt + oneLine(line)); err != nil {
			return wrap("write line", err)
		}
	}
	m := read(line)
	m.ID, m.At, m.From = a.name(), Home, chat.Person{ID: personID, Name: a.config.Name}
	m.Time, m.Lang, m.Zone = a.config.Now(), a.config.Lang, a.config.Zone
	answer, err := a.deliver(ctx, h, m)
	if err != nil {
		return err
	}
	return a.say(answer.Toast)
}

// A message that is refused is delivered again after firstRetry, then after twice as long each time up to maxRetry, and
// given up after maxTries: there is no platform behind a terminal that would keep it.
const (
	firstRetry = 100 * time.Millisecond
	maxRetry   = 5 * time.Second
	maxTries   = 8
)

func (a *Adapter) deliver(ctx context.Context, h chat.Handler, m chat.Message) (chat.Answer, error) {
	wait := firstRetry
	for try := 1; ; try++ {
		answer, err := h.Handle(ctx, m)
		if err == nil || try == maxTries || ctx.Err() != nil {
			return answer, wrap("hand on message", err)
		}
		if try == 1 {
			if err := a.say(a.config.Words.Retrying); err != nil {
				return chat.Answer{}, err
			}
		}
		select {
		case <-ctx.Done():
			return chat.Answer{}, ctx.Err()
		case <-time.After(wait):
		}
		wait = min(2*wait, maxRetry)
	}
}

// Send draws r. The old message is edited when the terminal is interactive and nothing was written or typed below it; else
// r is written anew. Errors: chat.ErrGone for any address but Home; any other means that Out could not be written.
func (a *Adapter) Send(ctx context.Context, to chat.Address, r chat.Reply, old chat.Ref) (chat.Ref, error) {
	if err := ctx.Err(); err != nil {
		return "", err
	}
	if to != Home {
		return "", chat.ErrGone
	}
	if !r.Replace {
		old = ""
	}
	files := a.attach(r.Files)
	ref, err := a.screen.show(block{
		ref:    chat.Ref(a.name()),
		status: r.Progress,
		draw:   func(width int) []line { return draw(r, files, width) },
	}, old)
	return ref, wrap("write reply", err)
}

func (a *Adapter) greet() error {
	if a.config.Greeting.Plain() == "" {
		return nil
	}
	_, err := a.screen.show(block{draw: func(width int) []line { return draw(a.config.Greeting, nil, width) }}, "")
	return wrap("write greeting", err)
}

// say shows a sentence of the adapter's or the handler's; empty for none.
func (a *Adapter) say(text string) error {
	if text == "" {
		return nil
	}
	_, err := a.screen.show(block{draw: func(width int) []line { return draw(chat.Reply{Text: text}, nil, width) }}, "")
	return wrap("write answer", err)
}

func (a *Adapter) settle(ctx context.Context) error {
	if a.config.Settled == nil {
		return ctx.Err()
	}
	return wrap("wait for replies", a.config.Settled(ctx))
}

func (a *Adapter) drain(ctx context.Context) error {
	if a.config.Drained == nil {
		return nil
	}
	return wrap("wait for calls", a.config.Drained(ctx))
}

// name is new in all processes.
func (a *Adapter) name() string { return a.session + "-" + strconv.FormatUint(a.count.Add(1), 10) }

func wrap(doing string, err error) error {
	if err == nil {
		return nil
	}
	return fmt.Errorf("%s: %w", doing, err)
}
