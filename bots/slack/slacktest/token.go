package slacktest

import (
	"slices"
	"strings"
	"time"
)

// grant is a token of a workspace.
type grant struct {
	team    *Team
	expires time.Time // zero for never
	revoked string    // the error that its use is answered with; empty while it is good
}

// issue makes a token for a team; s.mu is held.
func (s *Server) issue(t *Team, token string, expires time.Time) string {
	s.tokens[token] = &grant{team: t, expires: expires}
	return token
}

// Revoke makes a token useless. The bot is not told, as when somebody revokes it by hand in the app's settings.
func (s *Server) Revoke(token string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if g := s.tokens[token]; g != nil {
		g.revoked = "token_revoked"
	}
}

// authorize checks the token of a request and finds its team.
func (c *call) authorize(m method) error {
	if m.by == "" {
		return nil
	}
	if c.token == "" {
		return refuse("not_authed")
	}
	g := c.tokens[c.token]
	switch {
	case g == nil && c.token != c.AppToken:
		return refuse("invalid_auth")
	case (g == nil) != (m.by == "app"):
		return refuse("not_allowed_token_type")
	case g == nil:
		return nil
	case g.revoked != "":
		return refuse(g.revoked)
	case !g.expires.IsZero() && !c.clock.now().Before(g.expires):
		return refuse("token_expired")
	}
	c.team = g.team
	if !g.team.allows(m.scope) {
		return &refusal{code: "missing_scope", more: object{"needed": m.scope, "provided": strings.Join(g.team.scopes, ",")}}
	}
	return nil
}

// allows reports whether the team's tokens have one of the scopes; s.mu is held.
func (t *Team) allows(scopes string) bool {
	if scopes == "" || t.scopes == nil {
		return true
	}
	return slices.ContainsFunc(strings.Fields(scopes), func(x string) bool { return slices.Contains(t.scopes, x) })
}

func (c *call) authTest() (object, error) {
	t := c.team
	o := object{
		"url": "https://" + t.domain() + ".slack.com/", "team": t.Name, "user": BotName, "team_id": t.ID, "user_id": t.BotUser(),
		"bot_id": t.botID(), "is_enterprise_install": false,
	}
	if t.Enterprise != "" {
		o["enterprise_id"] = t.Enterprise
	}
	return o, nil
}

func (c *call) authRevoke() (object, error) {
	if c.p.flag("test") {
		return object{"revoked": false}, nil
	}
	c.tokens[c.token].revoked = "token_revoked"
	c.team.tell(object{"type": "tokens_revoked", "tokens": object{"oauth": []string{}, "bot": []string{c.team.BotUser()}}})
	return object{"revoked": true}, nil
}

func (c *call) appsUninstall() (object, error) {
	if c.p.text("client_id") != c.ClientID || c.p.text("client_secret") != c.ClientSecret {
		return nil, refuse("invalid_client_id")
	}
	c.team.uninstall()
	return nil, nil
}

// Uninstall removes the app from the workspace, as an administrator does: its tokens end, the bot is told so by two events in
// no promised order, and gets no others.
func (t *Team) Uninstall() {
	t.s.mu.Lock()
	defer t.s.mu.Unlock()
	t.uninstall()
}

func (t *Team) uninstall() {
	for _, g := range t.s.tokens {
		if g.team == t {
			g.revoked = "account_inactive"
		}
	}
	t.tell(object{"type": "tokens_revoked", "tokens": object{"oauth": []string{}, "bot": []string{t.BotUser()}}})
	t.tell(object{"type": "app_uninstalled"})
	t.gone = true
}
