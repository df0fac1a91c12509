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

// people remembers who was looked up, so that a window opens in the person's language without a further request.
type people struct {
	ask func(ctx context.Context, at chat.Address, p chat.Person) (chat.Profile, error)

	mu    sync.Mutex
	langs map[[2]string]string // by team and person
}

// langFor is how long a window waits for the person's language; Slack waits 3 s for the window.
const langFor = 2 * time.Second

// lang is the language that Slack shows a person, empty when it is not told in time.
func (k *people) lang(ctx context.Context, at chat.Address, p chat.Person) string {
	k.mu.Lock()
	known, ok := k.langs[[2]string{at.Team, p.ID}]
	k.mu.Unlock()
	if ok {
		return known
	}
	ctx, cancel := context.WithTimeout(ctx, langFor)
	defer cancel()
	told, _ := k.ask(ctx, at, p) // a window in another language is better than none
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
