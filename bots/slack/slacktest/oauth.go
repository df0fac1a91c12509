package slacktest

import (
	"cmp"
	"fmt"
	"net/url"
	"strings"
	"time"
)

// code is what the bot exchanges for a token.
type code struct {
	team     *Team
	by       *Person
	scopes   []string
	redirect string
	used     bool
	expires  time.Time
}

// codeLife is how long a code can be exchanged, and tokenLife how long a token lives where tokens are rotated.
const (
	codeLife  = 10 * time.Minute
	tokenLife = 12 * time.Hour
)

// Authorize is the person saying yes at the address that the bot sends people to who install it, in the person's workspace.
// It returns where Slack sends the person's browser then: the bot's own address with a code and the state.
func (p *Person) Authorize(address string) (string, error) {
	p.s.mu.Lock()
	defer p.s.mu.Unlock()
	u, q, err := p.s.install(address)
	if err != nil {
		return "", err
	}
	id := p.s.id("code-")
	p.s.codes[id] = &code{
		team: p.Team, by: p, scopes: strings.FieldsFunc(q.Get("scope"), func(r rune) bool { return r == ',' || r == ' ' }),
		redirect: q.Get("redirect_uri"), expires: p.s.clock.now().Add(codeLife),
	}
	u.RawQuery = url.Values{"code": {id}, "state": {q.Get("state")}}.Encode()
	return u.String(), nil
}

// Refuse is Authorize with a no.
func (p *Person) Refuse(address string) (string, error) {
	p.s.mu.Lock()
	defer p.s.mu.Unlock()
	u, q, err := p.s.install(address)
	if err != nil {
		return "", err
	}
	u.RawQuery = url.Values{"error": {"access_denied"}, "state": {q.Get("state")}}.Encode()
	return u.String(), nil
}

// install reads the address that begins an installation, and gives the address to come back to.
func (s *Server) install(address string) (*url.URL, url.Values, error) {
	u, err := url.Parse(address)
	if err != nil {
		return nil, nil, fmt.Errorf("read the address of the installation: %w", err)
	}
	q := u.Query()
	switch {
	case u.Path != "/oauth/v2/authorize":
		return nil, nil, fmt.Errorf("the installation begins at %s, not at /oauth/v2/authorize", u.Path)
	case q.Get("client_id") != s.ClientID:
		return nil, nil, fmt.Errorf("invalid_client_id")
	case q.Get("scope") == "":
		return nil, nil, fmt.Errorf("invalid_scope: none is asked for")
	case q.Get("state") == "":
		s.record.Violate("the installation has no state")
	}
	back, err := url.Parse(q.Get("redirect_uri"))
	if err != nil || back.Host == "" {
		return nil, nil, fmt.Errorf("bad_redirect_uri")
	}
	return back, q, nil
}

// oauthAccess exchanges a code or a refresh token. Each works once.
func (c *call) oauthAccess() (object, error) {
	id, secret, ok := c.r.BasicAuth()
	if !ok {
		id, secret = c.p.text("client_id"), c.p.text("client_secret")
	}
	if id != c.ClientID {
		return nil, refuse("invalid_client_id")
	}
	if secret != c.ClientSecret {
		return nil, refuse("bad_client_secret")
	}
	if c.p.text("grant_type") == "refresh_token" {
		return c.refresh(c.p.text("refresh_token"))
	}
	x := c.codes[c.p.text("code")]
	switch {
	case x == nil:
		return nil, refuse("invalid_code")
	case x.used:
		return nil, refuse("code_already_used")
	case !c.clock.now().Before(x.expires):
		return nil, refuse("code_expired")
	case x.redirect != c.p.text("redirect_uri"):
		return nil, refuse("bad_redirect_uri")
	}
	x.used = true
	x.team.scopes, x.team.gone = x.scopes, false
	return c.tokensOf(x.team, x.by), nil
}

func (c *call) refresh(token string) (object, error) {
	t := c.refreshes[token]
	if t == nil || t.gone {
		return nil, refuse("invalid_refresh_token")
	}
	delete(c.refreshes, token) // it works once
	return c.tokensOf(t, nil), nil
}

// tokensOf is the answer with a team's tokens; by is who installed, nil for a refresh.
func (c *call) tokensOf(t *Team, by *Person) object {
	o := object{
		"token_type": "bot", "scope": strings.Join(t.scopes, ","), "bot_user_id": t.BotUser(), "app_id": c.AppID,
		"team": object{"id": t.ID, "name": t.Name}, "enterprise": nil, "is_enterprise_install": false,
	}
	if t.Enterprise != "" {
		o["enterprise"] = object{"id": t.Enterprise, "name": t.Enterprise}
	}
	if t.Whole {
		o["team"], o["is_enterprise_install"] = nil, true
	}
	if by != nil {
		o["authed_user"] = object{"id": by.ID}
	}
	if !t.Rotates {
		o["access_token"] = c.issue(t, t.Token, time.Time{})
		return o
	}
	refresh := "xoxe-1-" + c.id(t.ID+"-"+c.secret+"-")
	c.refreshes[refresh] = t
	life := cmp.Or(t.TokenLife, tokenLife)
	o["access_token"] = c.issue(t, "xoxe.xoxb-1-"+c.id(t.ID+"-"+c.secret+"-"), c.clock.now().Add(life))
	o["refresh_token"], o["expires_in"] = refresh, int(life/time.Second)
	return o
}
