package slack

import (
	"context"
	"errors"
	"sync"

	"github.com/slack-go/slack"

	"github.com/kallybot/kallybot/conversation/chat"
)

// directs knows the channels of direct messages by the people they are with.
type directs struct {
	mu       sync.Mutex
	channels map[[2]string]string // by team and person
}

func newDirects() *directs { return &directs{channels: map[[2]string]string{}} }

func (d *directs) of(team, user string) string {
	d.mu.Lock()
	defer d.mu.Unlock()
	return d.channels[[2]string{team, user}]
}

func (d *directs) note(team, user, channel string) {
	d.mu.Lock()
	defer d.mu.Unlock()
	if len(d.channels) >= maxNoted {
		clear(d.channels)
	}
	d.channels[[2]string{team, user}] = channel
}

// learn keeps the channel that a message in a direct message came by.
func (d *directs) learn(m chat.Message) {
	if channel, _, ok := locate(m.Ref); ok && m.At.Private && direct(channel) {
		d.note(m.At.Team, m.At.Chat, channel)
	}
}

// errNoChannel is a success that names nothing, as something between Slack and us may make it.
var errNoChannel = errors.New("answer names no channel")

// channel is the one that to stands for; that of a direct message is opened when it is not known.
func (a *Adapter) channel(ctx context.Context, to chat.Address) (string, error) {
	if !to.Private {
		return to.Chat, nil
	}
	if known := a.directs.of(to.Team, to.Chat); known != "" {
		return known, nil
	}
	var channel string
	err := a.ask(ctx, limited{to.Team, "conversations.open", ""}, func(ctx context.Context, api *slack.Client) error {
		c, _, _, err := api.OpenConversationContext(ctx, &slack.OpenConversationParameters{Users: []string{to.Chat}})
		switch {
		case err != nil:
			return err
		case c == nil || c.ID == "":
			return errNoChannel
		}
		channel = c.ID
		return nil
	})
	if err != nil {
		return "", err
	}
	a.directs.note(to.Team, to.Chat, channel)
	return channel, nil
}
