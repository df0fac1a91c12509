package slacktest

import (
	"net/url"
	"strings"
	"testing"
	"time"
)

// began is the address that a bot sends people to.
func (d *desk) began(set func(q url.Values)) string {
	q := url.Values{"client_id": {d.ClientID}, "scope": {"chat:write,commands"}, "state": {"s1"}, "redirect_uri": {"https://bot.example/slack/oauth"}}
	if set != nil {
		set(q)
	}
	return "https://slack.example/oauth/v2/authorize?" + q.Encode()
}

// exchange asks for tokens.
func (d *desk) exchange(more object) reply {
	fields := object{"client_id": d.ClientID, "client_secret": d.ClientSecret}
	for name, v := range more {
		fields[name] = v
	}
	return d.askAs("", "oauth.v2.access", fields)
}

// code has Ana install the app and returns the code.
func (d *desk) code() string {
	d.t.Helper()
	back, err := d.ana.Authorize(d.began(nil))
	if err != nil {
		d.t.Fatal(err)
	}
	u, _ := url.Parse(back)
	if u.Host != "bot.example" || u.Query().Get("state") != "s1" {
		d.t.Fatal("back at", back)
	}
	return u.Query().Get("code")
}

const home = "https://bot.example/slack/oauth"

func TestCodeIsExchangedOnce(t *testing.T) {
	t.Parallel()
	d := open(t)
	d.team.Enterprise = "E1"
	fields := object{"code": d.code(), "redirect_uri": home}
	r := d.exchange(fields)
	if r.err() != "" || str(r.object, "access_token") != d.team.Token || str(obj(r.object, "team"), "id") != "T0001" ||
		str(obj(r.object, "enterprise"), "id") != "E1" || str(r.object, "bot_user_id") != d.team.BotUser() ||
		str(obj(r.object, "authed_user"), "id") != "U001" || str(r.object, "scope") != "chat:write,commands" {
		t.Error("the answer is", r.object)
	}
	if r := d.exchange(fields); r.err() != "code_already_used" {
		t.Error("a second time:", r.object)
	}
	if r := d.ask("users.info", object{"user": "U001"}); r.err() != "missing_scope" {
		t.Error("a scope that was not asked for:", r.object)
	}
}

func TestExchangesAreRefused(t *testing.T) {
	t.Parallel()
	for _, row := range []struct {
		name string
		more func(d *desk) object
		wait time.Duration
		want string
	}{
		{"unknown code", func(*desk) object { return object{"code": "x"} }, 0, "invalid_code"},
		{"other client", func(d *desk) object { return object{"code": d.code(), "client_id": "x"} }, 0, "invalid_client_id"},
		{"other secret", func(d *desk) object { return object{"code": d.code(), "client_secret": "x"} }, 0, "bad_client_secret"},
		{"other address", func(d *desk) object { return object{"code": d.code(), "redirect_uri": "https://evil.example"} }, 0, "bad_redirect_uri"},
		{"late", func(d *desk) object { return object{"code": d.code(), "redirect_uri": home} }, codeLife, "code_expired"},
		{"unknown refresh", func(*desk) object { return object{"grant_type": "refresh_token", "refresh_token": "x"} }, 0, "invalid_refresh_token"},
	} {
		t.Run(row.name, func(t *testing.T) {
			t.Parallel()
			d := open(t)
			fields := row.more(d)
			d.Advance(row.wait)
			if r := d.exchange(fields); r.err() != row.want {
				t.Errorf("the answer is %v, want %q", r.object, row.want)
			}
		})
	}
}

func TestInstallationsThatCannotBegin(t *testing.T) {
	t.Parallel()
	d := open(t)
	for name, address := range map[string]string{
		"other client": d.began(func(q url.Values) { q.Set("client_id", "x") }),
		"no scope":     d.began(func(q url.Values) { q.Del("scope") }),
		"nowhere":      d.began(func(q url.Values) { q.Del("redirect_uri") }),
		"other page":   "https://slack.example/oauth/authorize",
		"no address":   "::",
	} {
		if back, err := d.ana.Authorize(address); err == nil {
			t.Errorf("%s leads to %s", name, back)
		}
	}
	if _, err := d.ana.Authorize(d.began(func(q url.Values) { q.Del("state") })); err != nil {
		t.Error(err)
	}
	d.expect("no state")
	if back, err := d.ana.Refuse(d.began(nil)); err != nil || !strings.Contains(back, "error=access_denied") || !strings.Contains(back, "state=s1") {
		t.Error("a no leads to", back, err)
	}
}

func TestTokensRotate(t *testing.T) {
	t.Parallel()
	d := open(t)
	d.team.Rotates = true
	first := d.exchange(object{"code": d.code(), "redirect_uri": home})
	token, refresh := str(first.object, "access_token"), str(first.object, "refresh_token")
	if first.object["expires_in"] != 43200.0 || !strings.HasPrefix(token, "xoxe.xoxb-") || !strings.HasPrefix(refresh, "xoxe-") {
		t.Fatal("the answer is", first.object)
	}
	renew := object{"grant_type": "refresh_token", "refresh_token": refresh}
	second := d.exchange(renew)
	if second.err() != "" || str(second.object, "refresh_token") == refresh {
		t.Fatal("the second pair:", second.object)
	}
	if r := d.exchange(renew); r.err() != "invalid_refresh_token" {
		t.Error("a refresh token works twice:", r.object)
	}
	for _, token := range []string{token, str(second.object, "access_token")} {
		if r := d.askAs(token, "auth.test", nil); r.err() != "" {
			t.Error("a token of the last hours:", r.object)
		}
	}
	d.Advance(12 * time.Hour)
	if r := d.askAs(token, "auth.test", nil); r.err() != "token_expired" {
		t.Error("after twelve hours:", r.object)
	}
}

func TestRemovedAppIsToldAndHearsNothingMore(t *testing.T) {
	t.Parallel()
	d := open(t)
	l := d.dial()
	if r := d.ask("apps.uninstall", object{"client_id": d.ClientID, "client_secret": "x"}); r.err() == "" {
		t.Error("removed with a wrong secret")
	}
	if r := d.ask("apps.uninstall", object{"client_id": d.ClientID, "client_secret": d.ClientSecret}); r.err() != "" {
		t.Fatal(r.object)
	}
	for _, want := range []string{"tokens_revoked", "app_uninstalled"} {
		f := l.read()
		l.ack(f, nil)
		if obj(f.Payload, "event")["type"] != want || f.Payload["team_id"] != "T0001" {
			t.Errorf("told is %v", f.Payload)
		}
	}
	d.ana.Tell("hello")
	d.until("all is acknowledged", func() bool { return d.Pending() == 0 })
	if n := d.Acknowledged(); n != 2 {
		t.Errorf("%d events came", n)
	}
	if _, err := d.ana.Slash(d.general, "/kally", "x").Wait(d.ctx); err == nil {
		t.Error("its command still works")
	}
	if _, err := d.ana.Shortcut("x").Wait(d.ctx); err == nil {
		t.Error("its shortcut still works")
	}
}

func TestRevokedTokenIsTold(t *testing.T) {
	t.Parallel()
	d := open(t)
	l := d.dial()
	if r := d.ask("auth.revoke", object{"test": "true"}); r.object["revoked"] != false {
		t.Error("a test revokes:", r.object)
	}
	if r := d.ask("auth.revoke", nil); r.object["revoked"] != true {
		t.Fatal(r.object)
	}
	f := l.read()
	l.ack(f, nil)
	if obj(f.Payload, "event")["type"] != "tokens_revoked" {
		t.Errorf("told is %v", f.Payload)
	}
	if r := d.ask("auth.test", nil); r.err() != "token_revoked" {
		t.Error("the token still works:", r.object)
	}
}
