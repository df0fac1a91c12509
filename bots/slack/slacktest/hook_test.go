package slacktest

import (
	"errors"
	"net/http"
	"net/url"
	"strconv"
	"strings"
	"testing"
	"time"
)

func TestRequestsToTheBotAreSigned(t *testing.T) {
	t.Parallel()
	d := open(t)
	f := d.hook()
	dm := d.ana.DM()
	for _, row := range []struct {
		name, path, kind string
		do               func() *Delivery
		has              string
	}{
		{"event", "/slack/events", "application/json", func() *Delivery { d.ana.Tell("hello"); return nil }, `"text":"hello"`},
		{"command", "/slack/commands", "application/x-www-form-urlencoded", func() *Delivery { return d.ana.Slash(dm, "/kally", "book") }, "channel_name=directmessage"},
		{"interaction", "/slack/interactions", "application/x-www-form-urlencoded", func() *Delivery { return d.ana.Shortcut("new") }, url.QueryEscape(`"callback_id":"new"`)},
	} {
		x := row.do()
		g := f.next()
		if g.path != row.path || g.header.Get("Content-Type") != row.kind || !strings.Contains(g.body, row.has) {
			t.Errorf("%s: %s %s %s", row.name, g.path, g.header, g.body)
		}
		stamp := g.header.Get("X-Slack-Request-Timestamp")
		if got := g.header.Get("X-Slack-Signature"); got != signature(d.SigningSecret, stamp, []byte(g.body)) {
			t.Errorf("%s: the signature is %s", row.name, got)
		}
		if stamp != strconv.FormatInt(d.Now().Unix(), 10) || g.header.Get("X-Slack-Retry-Num") != "" {
			t.Errorf("%s: headers are %v", row.name, g.header)
		}
		g.say(200, "")
		if x != nil {
			d.wait(x)
		}
	}
	if !d.WaitQuiet(d.ctx) || d.Acknowledged() != 3 {
		t.Errorf("%d are acknowledged", d.Acknowledged())
	}
}

func TestKnownSignature(t *testing.T) {
	t.Parallel()
	// The example of the vendor's page on verifying requests.
	body := "token=xyzz0WbapA4vBCDEFasx0q6G&team_id=T1DC2JH3J&team_domain=testteamnow&channel_id=G8PSS9T3V&channel_name=foobar&" +
		"user_id=U2CERLKJA&user_name=roadrunner&command=%2Fwebhook-collect&text=&response_url=https%3A%2F%2Fhooks.slack.com%2F" +
		"commands%2FT1DC2JH3J%2F397700885554%2F96rGlfmibIGlgcZRskXaIFfN&trigger_id=398738663015.47445629121.803a0bc887a14d10d2c447fce8b6703c"
	got := signature("8f742231b10e8888abcd99yyyzzz85a5", "1531420618", []byte(body))
	if got != "v0=a2114d57b48eac39b9ad189dd8316235a7b4a8d21a10bd27519666489c69b503" {
		t.Error("the signature is", got)
	}
}

func TestEventThatWasNotTakenIsPostedAgain(t *testing.T) {
	t.Parallel()
	d := open(t)
	f := d.hook()
	d.ana.Tell("hello")
	f.next().say(503, "")
	g := f.next() // at once
	if g.header.Get("X-Slack-Retry-Num") != "1" || g.header.Get("X-Slack-Retry-Reason") != "http_error" {
		t.Errorf("headers are %v", g.header)
	}
	g.say(503, "")
	d.until("the second attempt failed", func() bool { return d.flying() == 0 })
	d.AdvanceToNext()
	f.next()
	d.Advance(patience) // the bot says nothing
	d.AdvanceToNext()
	g = f.next()
	if g.header.Get("X-Slack-Retry-Num") != "3" || g.header.Get("X-Slack-Retry-Reason") != "timeout" {
		t.Errorf("headers are %v", g.header)
	}
	g.say(200, "")
	d.until("acknowledged", func() bool { return d.Acknowledged() == 1 })
}

func TestBotCanRefuseRetries(t *testing.T) {
	t.Parallel()
	d := open(t)
	f := d.hook()
	d.ana.Tell("hello")
	f.next().answer <- func(w http.ResponseWriter) {
		w.Header().Set("X-Slack-No-Retry", "1")
		w.WriteHeader(http.StatusInternalServerError)
	}
	d.until("given up", func() bool { return len(d.Lost()) == 1 })
}

func TestUnreachableBotFailsTheCommand(t *testing.T) {
	t.Parallel()
	d := open(t)
	d.Hook("http://127.0.0.1:1")
	_, err := d.ana.Slash(d.general, "/kally", "x").Wait(d.ctx)
	if !errors.Is(err, ErrUnanswered) || !strings.Contains(err.Error(), "connection_failed: post to the bot") {
		t.Error("the command ends with", err)
	}
}

func TestAnswersOverHTTPAreTaken(t *testing.T) {
	t.Parallel()
	d := open(t)
	f := d.hook()
	x := d.ana.Slash(d.general, "/kally", "book")
	f.next().say(200, `{"text":"On it"}`)
	d.wait(x)
	x = d.ana.Slash(d.general, "/kally", "help")
	f.next().answer <- func(w http.ResponseWriter) { _, _ = w.Write([]byte("Plain words")) }
	d.wait(x)
	if e := d.ana.Ephemerals(d.general); len(e) != 2 || e[0].Shown() != "On it" || e[1].Shown() != "Plain words" {
		t.Errorf("shown are %+v", e)
	}
}

func TestForgeriesAndReplays(t *testing.T) {
	t.Parallel()
	d := open(t)
	f := d.hook()
	x := d.ana.Slash(d.general, "/kally", "book")
	f.next().say(200, "")
	d.wait(x)
	old := strconv.FormatInt(d.Now().Add(-10*time.Minute).Unix(), 10)
	body := `{"type":"event_callback"}`
	right := func(stamp string) string { return signature(d.SigningSecret, stamp, []byte(body)) }
	for _, row := range []struct {
		name  string
		f     Forgery
		right bool // whether the signature fits time and body
		stamp string
	}{
		{"right", Forgery{Body: body}, true, strconv.FormatInt(d.Now().Unix(), 10)},
		{"old", Forgery{Body: body, Stamp: old}, true, old},
		{"other secret", Forgery{Body: body, Secret: "guess"}, false, strconv.FormatInt(d.Now().Unix(), 10)},
		{"made up", Forgery{Body: body, Sign: "v0=00"}, false, strconv.FormatInt(d.Now().Unix(), 10)},
		{"bare", Forgery{Body: body, Bare: true}, false, ""},
	} {
		status := make(chan int, 1)
		go func() {
			code, err := d.Forge(d.ctx, row.f)
			if err != nil {
				t.Errorf("%s: %v", row.name, err)
			}
			status <- code
		}()
		g := f.next()
		stamp := g.header.Get("X-Slack-Request-Timestamp")
		if stamp != row.stamp || (g.header.Get("X-Slack-Signature") == right(stamp)) != row.right {
			t.Errorf("%s: headers are %v", row.name, g.header)
		}
		g.say(401, "")
		if code := <-status; code != 401 {
			t.Errorf("%s: status %d", row.name, code)
		}
	}
	go func() { f.next().say(401, "") }()
	if code, err := d.Replay(d.ctx, x); code != 401 || err != nil {
		t.Error("replay:", code, err)
	}
	if _, err := d.Replay(d.ctx, &Delivery{Name: "x"}); err == nil {
		t.Error("what was not sent is replayed")
	}
}

func TestAddressOfEventsIsVerified(t *testing.T) {
	t.Parallel()
	d := open(t)
	f := d.hook()
	go func() {
		g := f.next()
		g.say(200, g.body) // it holds the challenge
	}()
	if err := d.Verify(d.ctx); err != nil {
		t.Error(err)
	}
	go func() { f.next().say(200, `{}`) }()
	if err := d.Verify(d.ctx); err == nil {
		t.Error("verified without the challenge")
	}
}
