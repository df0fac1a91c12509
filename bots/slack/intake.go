package slack

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"time"

	"github.com/kallybot/kallybot/bots/transport"
	"github.com/kallybot/kallybot/conversation/chat"
)

// intake is where payloads become messages while Run runs. Those of one person in one place are taken one after the other,
// all others at the same time.
type intake struct {
	a    *Adapter
	h    chat.Handler
	ctx  context.Context // Run's: a delivery outlives the request that brought it
	work context.Context // what is begun is finished, soon after Run was told to end

	lanes *transport.Lanes // one for a person in a place
}

// maxOpen is how many deliveries are held at a time. What comes beyond is not acknowledged, so that it comes again.
const maxOpen = 2000

// finishWithin is how long what has begun may take when Run is told to end. Slack delivers presses and commands only once.
const finishWithin = 2 * time.Second

func newIntake(ctx, work context.Context, a *Adapter, h chat.Handler) *intake {
	return &intake{a: a, h: h, ctx: ctx, work: work, lanes: transport.NewLanes(maxOpen)}
}

// errBusy is that a delivery was not taken and must come again.
var errBusy = errors.New("delivery is not taken now")

// take takes a payload on, and calls done once: with nil when it may be acknowledged, with body if that is not nil. It
// returns at once. A refused message is tried again until ctx ends.
func (in *intake) take(ctx context.Context, k kind, raw []byte, done func(body any, err error)) {
	lane, job := in.plan(ctx, k, raw)
	if !in.lanes.Put(lane, func() { done(job()) }) {
		in.a.health.Refused.Add(1)
		done(nil, errBusy)
	}
}

// plan is what is to be done with a payload, and in which lane.
func (in *intake) plan(ctx context.Context, k kind, raw []byte) (lane string, job func() (any, error)) {
	d, err := decode(k, raw)
	if err != nil {
		return "aside", func() (any, error) { return nil, in.a.setAside(in.work, k, raw) }
	}
	nothing := func() (any, error) { return nil, nil }
	a, ok := reader{self: in.a.bot(d.workspace().Team), commands: in.a.config.Commands}.read(d)
	switch {
	case !ok:
		return "nothing", nothing
	case a.revoked:
		return "revoked", func() (any, error) { return nil, in.a.revoked(in.work, a.message.At.Team) }
	}
	in.a.directs.learn(a.message)
	a.in = d.workspace()
	if a.trigger != "" { // nothing is stored before the form is sent, so that it is acknowledged at once
		return "window/" + a.trigger, func() (any, error) { in.lanes.Go(func() { in.window(a) }); return nil, nil }
	}
	return chat.DialogueKey(a.message.At, a.message.From), func() (any, error) { return in.insist(ctx, a) }
}

// A refused message is handed on again after firstRetry, then after twice as long each time up to lastRetry. Slack itself
// delivers commands and presses only once.
const (
	firstRetry = 50 * time.Millisecond
	lastRetry  = 5 * time.Second
)

// insist hands a on until that is done or ctx ends.
func (in *intake) insist(ctx context.Context, a arrival) (body any, err error) {
	err = in.a.clock().Insist(ctx, firstRetry, lastRetry, func(pause time.Duration) error {
		answer, err := in.hand(a)
		if err != nil {
			in.a.health.Refused.Add(1)
			in.a.log.Warn("slack message is refused and tried again", "after", pause, "error", err)
			return err
		}
		body = in.answer(a, answer)
		return nil
	})
	return body, err
}

// hand gives a message to the handler, and shows in the assistant pane that the bot is at work when that takes long.
func (in *intake) hand(a arrival) (said chat.Answer, err error) {
	if err := in.a.meet(in.work, a.in); err != nil {
		return said, err
	}
	m := a.message
	if m.Kind == chat.Began || m.Kind == chat.Home {
		m.Lang = in.a.people.lang(in.work, m.At, m.From, in.a.people.pageFor)
	}
	if m.At.Under == "" || m.Kind != chat.Text || in.a.config.Working == "" {
		return in.h.Handle(in.work, m)
	}
	transport.Beside(in.work, func(ctx context.Context) { in.a.showWork(ctx, m.At) }, func() { said, err = in.h.Handle(in.work, m) })
	return said, err
}

// setAside keeps what cannot be read. The error of the decoder may quote what a person wrote, so it is not logged.
func (a *Adapter) setAside(ctx context.Context, k kind, raw []byte) error {
	if a.config.SetAside != nil {
		if err := a.config.SetAside(ctx, raw); err != nil {
			return fmt.Errorf("set %s payload aside: %w", k, err)
		}
	}
	a.health.SetAside.Add(1)
	a.log.Error("slack payload cannot be read and is set aside", "kind", k, "bytes", len(raw), "json", json.Valid(raw))
	return nil
}

// revoked notes that the app was taken out of a workspace, and wipes what is kept of it.
func (a *Adapter) revoked(ctx context.Context, team string) error {
	if a.teams == nil {
		a.health.Failed(errors.New("slack: the app was removed from its workspace, or its token revoked"))
		a.log.Error("the app was removed from a slack workspace, or its token revoked; install it again", "team", team)
		return nil
	}
	wiped, err := a.teams.wipe(ctx, team, a.works)
	if wiped {
		a.log.Warn("the app was removed from a slack workspace, or its token revoked; its tokens are deleted", "team", team)
	}
	return err
}

// works reports whether a token is still good. Without an answer it is taken for ended, as the event says.
func (a *Adapter) works(ctx context.Context, token string) bool {
	ctx, cancel := context.WithTimeout(ctx, keepWithin)
	defer cancel()
	_, err := a.open(token).AuthTestContext(ctx)
	return err == nil
}
