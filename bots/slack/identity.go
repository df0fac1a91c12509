package slack

import (
	"context"
	"time"

	"github.com/slack-go/slack"

	"github.com/kallybot/kallybot/conversation/chat"
)

// identity is what the bot knows of itself: nothing before auth.test was answered. Events name the bot, too.
type identity struct{ team, user string }

// bot is the bot's user id in a workspace; empty while it is not known.
func (a *Adapter) bot(team string) string {
	if a.teams == nil {
		return a.self.Load().user
	}
	return a.teams.bot(team)
}

// meet notes where something came from.
func (a *Adapter) meet(ctx context.Context, w chat.Workspace) error {
	if a.teams == nil {
		return nil
	}
	return a.teams.meet(ctx, w)
}

// Pauses between two tries to reach Slack.
const (
	firstPause = time.Second
	lastPause  = time.Minute
)

// introduce asks Slack who the bot is, until it is told. A token that does not work is known from then on as trouble.
func (a *Adapter) introduce(ctx context.Context) {
	for pause := firstPause; ; pause = min(2*pause, lastPause) {
		err := a.ask(ctx, limited{method: "auth.test"}, func(ctx context.Context, api *slack.Client) error {
			me, err := api.AuthTestContext(ctx)
			if err == nil {
				a.self.Store(&identity{team: me.TeamID, user: me.UserID})
			}
			return err
		})
		if err == nil {
			if a.config.AppToken == "" {
				a.health.Heard(a.config.Now())
			}
			return
		}
		err = clean("auth.test", err)
		a.health.Failed(err)
		a.log.Error("slack does not take the bot's token; it is tried again", "after", pause, "error", err)
		if a.wait(ctx, pause) != nil {
			return
		}
	}
}
