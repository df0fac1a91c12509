package slack

import (
	"context"
	"encoding/json"
	"errors"
	"io"
	"log"
	"sync"
	"time"

	"github.com/slack-go/slack"
	"github.com/slack-go/slack/socketmode"
)

// maxFrame is the longest message of the socket, in bytes. Slack's are a few kilobytes.
const maxFrame = 4 << 20

// ackFor is how long an acknowledgement may wait to leave. Slack waits 3 s; then it delivers again.
const ackFor = 3 * time.Second

// listen keeps a socket open until ctx ends. The library reconnects by itself only when Slack asks for it; after any other
// end it would wait up to 5 minutes, or give up, so that tries are made here.
func (a *Adapter) listen(ctx context.Context, in *intake) {
	for pause := firstPause; ctx.Err() == nil; pause = min(2*pause, lastPause) {
		began := a.config.Now()
		err := a.connect(ctx, in)
		if ctx.Err() != nil {
			return
		}
		if a.config.Now().Sub(began) > lastPause {
			pause = firstPause // it worked for a while
		}
		if after, ok := waitFor(err); ok {
			pause = max(pause, after)
		}
		err = clean("socket", err)
		a.health.Failed(err)
		a.log.Error("the socket to slack is closed and opened again", "after", pause, "error", err)
		if a.wait(ctx, pause) != nil {
			return
		}
	}
}

// lastWords is how long the socket stays open when all that it brought was taken, for the acknowledgements to leave.
const lastWords = 100 * time.Millisecond

// connect opens a socket and takes what it brings, until it cannot be opened again, or ctx has ended and all is taken.
func (a *Adapter) connect(ctx context.Context, in *intake) error {
	work, cancel := context.WithCancel(in.work)
	defer cancel()
	c := &socket{a: a, in: in, ctx: work, client: socketmode.New(a.open(a.config.BotToken),
		socketmode.OptionLog(log.New(io.Discard, "", 0)), socketmode.OptionReadLimit(maxFrame))}
	ended := make(chan error, 1)
	var group sync.WaitGroup
	defer group.Wait()
	defer cancel()
	group.Go(func() { ended <- c.client.RunContext(work) })
	told := ctx.Done()
	var idle <-chan struct{}
	for {
		select {
		case err := <-ended:
			return err
		case <-told:
			told, idle = nil, in.lanes.Idle()
		case <-idle:
			idle = nil
			time.AfterFunc(lastWords, cancel)
		case e := <-c.client.Events:
			if err := c.take(e); err != nil {
				return err
			}
		}
	}
}

// socket is one client of the library, which may open several connections one after the other.
type socket struct {
	a      *Adapter
	in     *intake
	ctx    context.Context
	client *socketmode.Client
}

// take takes one event of the library. It is what reads the socket, so that it must not block. An error ends the socket.
func (c *socket) take(e socketmode.Event) error {
	switch data := e.Data.(type) {
	case *slack.ConnectionErrorEvent:
		return data.ErrorObj
	case *socketmode.ErrorBadMessage:
		c.broken(data.Message)
		return nil
	case *socketmode.ErrorWriteFailed:
		c.a.health.Unacknowledged.Add(1)
		c.a.log.Warn("an acknowledgement to slack was not written; the delivery comes again", "error", clean("socket", data.Cause))
		return nil
	}
	switch e.Type {
	case socketmode.EventTypeHello:
		c.a.health.Heard(c.a.config.Now())
	case socketmode.EventTypeEventsAPI, socketmode.EventTypeSlashCommand, socketmode.EventTypeInteractive:
		c.deliver(*e.Request)
	}
	return nil
}

// broken takes what the library cannot decode: the envelope is enough to acknowledge it, and often to read it.
func (c *socket) broken(raw json.RawMessage) {
	var r socketmode.Request
	if json.Unmarshal(raw, &r) != nil || r.EnvelopeID == "" {
		if err := c.a.setAside(c.ctx, "envelope", raw); err != nil {
			c.a.log.Error("a broken envelope of slack is not kept", "error", err)
		}
		return
	}
	c.deliver(r)
}

// deliver hands the payload on and acknowledges it once it is kept. What is not acknowledged comes again, as far as it is
// an event.
func (c *socket) deliver(r socketmode.Request) {
	c.a.health.Heard(c.a.config.Now())
	c.in.take(c.in.ctx, kind(r.Type), r.Payload, func(body any, err error) {
		if err != nil {
			c.a.log.Warn("a delivery of slack is not acknowledged", "kind", r.Type, "error", err)
			return
		}
		ctx, cancel := context.WithTimeout(c.ctx, ackFor)
		defer cancel()
		if !r.AcceptsResponsePayload {
			body = nil
		}
		if err := c.client.AckCtx(ctx, r.EnvelopeID, body); err != nil && !errors.Is(err, context.Canceled) {
			c.a.health.Unacknowledged.Add(1)
			c.a.log.Warn("an acknowledgement to slack did not leave; the delivery comes again", "error", clean("socket", err))
		}
	})
}
