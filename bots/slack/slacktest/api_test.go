package slacktest

import (
	"net/http"
	"strings"
	"testing"
	"time"
)

func TestTokensAreChecked(t *testing.T) {
	t.Parallel()
	for _, row := range []struct {
		name, method string
		token        func(d *desk) string
		want         string
	}{
		{"right", "auth.test", func(d *desk) string { return d.team.Token }, ""},
		{"none", "auth.test", func(*desk) string { return "" }, "not_authed"},
		{"unknown", "auth.test", func(*desk) string { return "xoxb-nobody" }, "invalid_auth"},
		{"the app's where the bot's belongs", "auth.test", func(d *desk) string { return d.AppToken }, "not_allowed_token_type"},
		{"the bot's where the app's belongs", "apps.connections.open", func(d *desk) string { return d.team.Token }, "not_allowed_token_type"},
		{"revoked", "auth.test", func(d *desk) string { d.Revoke(d.team.Token); return d.team.Token }, "token_revoked"},
		{"of a workspace that left", "auth.test", func(d *desk) string { d.team.Uninstall(); return d.team.Token }, "account_inactive"},
		{"without the scope", "reactions.add", func(d *desk) string { d.team.SetScopes("chat:write"); return d.team.Token }, "missing_scope"},
	} {
		t.Run(row.name, func(t *testing.T) {
			t.Parallel()
			d := open(t)
			token := row.token(d)
			if r := d.askAs(token, row.method, nil); r.err() != row.want {
				t.Errorf("as a form: %v, want %q", r.object, row.want)
			}
			if r := d.askJSON(token, row.method, "{}"); r.err() != row.want {
				t.Errorf("in the header: %v, want %q", r.object, row.want)
			}
			if rs := d.Requests(row.method); len(rs) != 2 || rs[1].Error != row.want {
				t.Errorf("the record is %+v", rs)
			}
		})
	}
}

func TestMissingScopeIsNamed(t *testing.T) {
	t.Parallel()
	d := open(t)
	d.team.SetScopes("im:write", "users:read")
	r := d.ask("chat.postMessage", message(d.general, nil))
	if str(r.object, "needed") != "chat:write" || str(r.object, "provided") != "im:write,users:read" {
		t.Error("the answer is", r.object)
	}
}

func TestTokenInAJSONBodyIsNotSeen(t *testing.T) {
	t.Parallel()
	d := open(t)
	if r := d.askJSON("", "auth.test", `{"token":"`+d.team.Token+`"}`); r.err() != "not_authed" {
		t.Error("the answer is", r.object)
	}
}

func TestWhatIsNoRequestOfSlackIsAViolation(t *testing.T) {
	t.Parallel()
	d := open(t)
	if r := d.ask("chat.shout", nil); r.err() != "unknown_method" {
		t.Error("unknown method:", r.object)
	}
	d.expect("not known")
	if r := d.askJSON(d.team.Token, "users.info", `{"user":"U001"}`); r.err() != "invalid_arguments" {
		t.Error("JSON where none is taken:", r.object)
	}
	d.expect("takes no JSON")
	if r := d.askJSON(d.team.Token, "chat.postMessage", `{"channel"`); r.err() != "invalid_json" {
		t.Error("broken JSON:", r.object)
	}
	if r := d.send(d.URL()+"auth.test?token="+d.team.Token, "", "application/x-www-form-urlencoded", ""); r.object["ok"] != true {
		t.Error("token in the address:", r.object)
	}
	d.expect("in the address")
}

func TestFaultsAreMade(t *testing.T) {
	t.Parallel()
	for _, row := range []struct {
		name   string
		fault  Fault
		want   func(r reply) bool
		posted int
	}{
		{"error", Fault{Error: "fatal_error", Status: 500}, func(r reply) bool { return r.status == 500 && r.err() == "fatal_error" }, 0},
		{"error with 200", Fault{Error: "internal_error"}, func(r reply) bool { return r.status == 200 && r.err() == "internal_error" }, 0},
		{"too many", Fault{RetryAfter: 30}, func(r reply) bool { return r.status == 429 && r.wait == "30" && r.err() == "ratelimited" }, 0},
		{"page", Fault{HTML: true}, func(r reply) bool { return r.status == 502 && strings.Contains(str(r.object, "page"), "<html>") }, 0},
		{"cut before", Fault{CutBefore: true}, func(r reply) bool { return r.status == 0 }, 0},
		{"cut after", Fault{CutAfter: true}, func(r reply) bool { return r.status == 0 }, 1},
		{"nonsense", Fault{Body: "{"}, func(r reply) bool { return str(r.object, "page") == "{" }, 1},
		{"other method", Fault{Method: "chat.update", Error: "x"}, func(r reply) bool { return r.err() == "" }, 1},
		{"other team", Fault{Team: "T9999", Error: "x"}, func(r reply) bool { return r.err() == "" }, 1},
		{"later", Fault{Skip: 1, Error: "x"}, func(r reply) bool { return r.err() == "" }, 1},
	} {
		t.Run(row.name, func(t *testing.T) {
			t.Parallel()
			d := open(t)
			d.Fail(row.fault)
			if r := d.ask("chat.postMessage", message(d.general, nil)); !row.want(r) {
				t.Errorf("the answer is %+v", r)
			}
			if got := len(d.general.Shown()); got != row.posted {
				t.Errorf("%d messages are posted, want %d", got, row.posted)
			}
			d.Heal()
			if r := d.ask("chat.postMessage", message(d.general, nil)); r.err() != "" {
				t.Error("after healing:", r.object)
			}
		})
	}
}

func TestHangingRequestEndsWithItsSender(t *testing.T) {
	t.Parallel()
	d := open(t)
	d.Fail(Fault{Method: "auth.test", Hang: true})
	client := http.Client{Timeout: 20 * time.Millisecond}
	resp, err := client.PostForm(d.URL()+"auth.test", nil)
	if err == nil {
		_ = resp.Body.Close()
		t.Error("it was answered")
	}
}

func TestRatesAreLimitedByTheOwnClock(t *testing.T) {
	t.Parallel()
	d := open(t)
	d.LimitRates()
	for range burstOfPost {
		d.post(d.general, nil)
	}
	r := d.ask("chat.postMessage", message(d.general, nil))
	if r.status != http.StatusTooManyRequests || r.wait != "3" || r.err() != "ratelimited" {
		t.Errorf("a burst too long gets %+v", r)
	}
	d.post(d.ana.DM(), nil) // another channel has its own limit
	d.Advance(3 * time.Second)
	d.post(d.general, nil)
	for range tier3 {
		d.ask("conversations.info", object{"channel": d.general.ID})
	}
	if r := d.ask("conversations.info", object{"channel": d.general.ID}); r.wait != "60" {
		t.Errorf("tier 3 ends with %+v", r)
	}
	if r := d.ask("users.info", object{"user": "U001"}); r.err() != "" {
		t.Error("another method waits too:", r.object)
	}
}
