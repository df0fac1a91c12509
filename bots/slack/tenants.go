package slack

import (
	"context"

	"github.com/kallybot/kallybot/conversation/chat"
)

// forget makes everything be read again.
func (t *tenants) forget() {
	t.mu.Lock()
	defer t.mu.Unlock()
	clear(t.known)
}

// meet notes the organisation of a workspace that something came from, so that an answer finds its token after a restart.
func (t *tenants) meet(ctx context.Context, w chat.Workspace) error {
	if w.Enterprise == "" || w.Team == "" || t.org(w.Team) == w.Enterprise {
		return nil
	}
	i, err := t.read(ctx, chat.Workspace{Team: w.Team})
	if err != nil {
		return err
	}
	if i == nil {
		if err := t.point(ctx, w); err != nil {
			return err
		}
	}
	t.mu.Lock()
	defer t.mu.Unlock()
	if len(t.orgs) >= maxNoted {
		clear(t.orgs)
	}
	t.orgs[w.Team] = w.Enterprise
	return nil
}

func (t *tenants) org(team string) string {
	t.mu.Lock()
	defer t.mu.Unlock()
	return t.orgs[team]
}

// bot is the bot's user id in a workspace, as far as it is known.
func (t *tenants) bot(team string) string {
	n := t.of(team)
	if !n.busy.TryLock() {
		return ""
	}
	defer n.busy.Unlock()
	if n.kept == nil {
		return ""
	}
	return n.kept.Bot
}

// wipe removes what is kept of a workspace, unless its token still works: then the app was installed again since.
func (t *tenants) wipe(ctx context.Context, team string, works func(ctx context.Context, token string) bool) (wiped bool, err error) {
	n := t.of(team)
	n.busy.Lock()
	defer n.busy.Unlock()
	at, i, err := t.find(ctx, team)
	if err != nil || i == nil {
		return false, err
	}
	if works(ctx, i.Token) {
		return false, nil
	}
	if err := t.keep.Delete(ctx, at); err != nil {
		return false, err
	}
	t.forget()
	return true, t.keep.Delete(ctx, chat.Workspace{Team: team})
}
