package slack

import (
	"cmp"
	"context"
	"strings"
	"sync"
	"time"

	"github.com/slack-go/slack"

	"github.com/kallybot/kallybot/conversation/chat"
)

// people remembers who was looked up, so that what is shown before a word was said is in the person's language without a further
// request.
type people struct {
	ask     func(ctx context.Context, at chat.Address, p chat.Person) (chat.Profile, error)
	pageFor time.Duration // pageLangFor, but for tests

	mu    sync.Mutex
	langs map[[2]string]string // by team and person
}

// How long the person's language is waited for: by a window, for which Slack waits 3 s, and by a page or a pane, which is
// acknowledged afterwards.
const (
	windowLangFor = 2 * time.Second
	pageLangFor   = 400 * time.Millisecond
)

// lang is the language that Slack shows a person, empty when it is not told within a time.
func (k *people) lang(ctx context.Context, at chat.Address, p chat.Person, within time.Duration) string {
	k.mu.Lock()
	known, ok := k.langs[[2]string{at.Team, p.ID}]
	k.mu.Unlock()
	if ok {
		return known
	}
	ctx, cancel := context.WithTimeout(ctx, within)
	defer cancel()
	told, _ := k.ask(ctx, at, p) // another language is better than nothing
	return told.Lang
}

func (k *people) note(at chat.Address, p chat.Person, lang string) {
	k.mu.Lock()
	defer k.mu.Unlock()
	if len(k.langs) >= maxNoted {
		clear(k.langs)
	}
	k.langs[[2]string{at.Team, p.ID}] = lang
}

// Profile looks p up. The zone is where the person is, which is not where a business is.
func (a *Adapter) Profile(ctx context.Context, at chat.Address, p chat.Person) (chat.Profile, error) {
	var out chat.Profile
	err := a.ask(ctx, limited{at.Team, "users.info", ""}, func(ctx context.Context, api *slack.Client) error {
		u, err := api.GetUserInfoContext(ctx, p.ID, slack.GetUserInfoOptionIncludeLocale(true))
		if err == nil {
			out = chat.Profile{Name: cmp.Or(u.Profile.DisplayName, u.RealName, u.Name), Lang: strings.ReplaceAll(u.Locale, "_", "-"), Zone: u.TZ}
		}
		return err
	})
	if c := code(err); c == "missing_scope" || c == "user_not_found" {
		return chat.Profile{}, chat.ErrGone
	}
	if err == nil {
		a.people.note(at, p, out.Lang)
	}
	return out, outward("users.info", err)
}
