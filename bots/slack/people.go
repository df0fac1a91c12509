package slack

import (
	"cmp"
	"context"
	"strings"

	"github.com/slack-go/slack"

	"github.com/kallybot/kallybot/conversation/chat"
)

// Profile looks p up. The zone is where the person is, which is not where a business is.
func (a *Adapter) Profile(ctx context.Context, at chat.Address, p chat.Person) (chat.Profile, error) {
	var out chat.Profile
	err := a.ask(ctx, limited{at.Team, "users.info", ""}, func(ctx context.Context) error {
		u, err := a.api.GetUserInfoContext(ctx, p.ID, slack.GetUserInfoOptionIncludeLocale(true))
		if err == nil {
			out = chat.Profile{Name: cmp.Or(u.Profile.DisplayName, u.RealName, u.Name), Lang: strings.ReplaceAll(u.Locale, "_", "-"), Zone: u.TZ}
		}
		return err
	})
	if c := code(err); c == "missing_scope" || c == "user_not_found" {
		return chat.Profile{}, chat.ErrGone
	}
	return out, outward("users.info", err)
}
