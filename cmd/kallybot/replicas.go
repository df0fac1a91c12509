package main

import (
	"context"
	"fmt"
	"sync/atomic"

	"github.com/kallybot/kallybot/bots/slack"
	"github.com/kallybot/kallybot/bots/telegram"
	"github.com/kallybot/kallybot/conversation/chat"
)

// maxSockets is how many connections Slack allows an app in Socket Mode. Source: Slack, Using Socket Mode.
const maxSockets = 10

// turn is what a replica waits for before it takes messages in where only some may. Sending needs no turn.
type turn struct {
	replicas replicas
	names    []string // as many as replicas may take messages in
	has      atomic.Bool
}

// run has the adapter take messages in while it is this replica's turn, until ctx ends.
func (t *turn) run(ctx context.Context, run func(context.Context) error) error {
	err := t.replicas.Sole(ctx, t.names, func(ctx context.Context) error {
		t.has.Store(true)
		defer t.has.Store(false)
		return run(ctx)
	})
	if ctx.Err() == nil {
		return err
	}
	return nil // told to stop, which is no failure
}

// trouble is that of the adapter while it takes messages in. One that waits for its turn is well.
func (t *turn) trouble(of func() string) func() string {
	return func() string {
		if !t.has.Load() {
			return ""
		}
		return of()
	}
}

// polling is Telegram without a webhook, which gives its updates to one client at a time.
type polling struct {
	*telegram.Adapter
	turn *turn
}

func (p polling) Run(ctx context.Context, h chat.Handler) error {
	return p.turn.run(ctx, func(ctx context.Context) error { return p.Adapter.Run(ctx, h) })
}

// listening is Slack by Socket Mode.
type listening struct {
	*slack.Adapter
	turn *turn
}

func (l listening) Run(ctx context.Context, h chat.Handler) error {
	return l.turn.run(ctx, func(ctx context.Context) error { return l.Adapter.Run(ctx, h) })
}

// inTurn has replicas take messages in by turns, where the platform wants that. Without replicas all is as it was.
func inTurn(p platform, r replicas, webhook, socket bool) platform {
	if r == nil {
		return p
	}
	t := &turn{replicas: r}
	switch a := p.adapter.(type) {
	case *telegram.Adapter:
		if webhook {
			return p
		}
		t.names = []string{"telegram"}
		p.adapter = polling{a, t}
	case *slack.Adapter:
		if !socket {
			return p
		}
		for n := range maxSockets {
			t.names = append(t.names, fmt.Sprintf("slack %d", n))
		}
		p.adapter = listening{a, t}
	}
	p.trouble = t.trouble(p.trouble)
	return p
}
