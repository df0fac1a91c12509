package main

import (
	"bytes"
	"fmt"
	"io"
	"net/http"
	"net/http/cookiejar"
	"net/http/httptest"
	"net/http/httputil"
	"net/url"
	"os"
	"path/filepath"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/kallybot/kallybot/bots/slack/slacktest"
	"github.com/kallybot/kallybot/kallyai/sandbox"
)

// browser follows no redirect by itself and keeps cookies.
func browser(t *testing.T) *http.Client {
	t.Helper()
	jar, err := cookiejar.New(nil)
	if err != nil {
		t.Fatal(err)
	}
	return &http.Client{Jar: jar, Timeout: patience, CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }}
}

// opened is a page as a browser gets it.
func opened(t *testing.T, b *http.Client, address string) (status int, to, page string) {
	t.Helper()
	res, err := b.Get(address)
	if err != nil {
		t.Fatal(err)
	}
	defer res.Body.Close()
	text, err := io.ReadAll(res.Body)
	if err != nil {
		t.Fatal(err)
	}
	return res.StatusCode, res.Header.Get("Location"), string(text)
}

// building is a service with many workspaces, behind the address that browsers know.
type building struct {
	*workplace
	now         running
	front, file string
	behind      *atomic.Pointer[url.URL]
}

func newBuilding(t *testing.T, by string) *building {
	t.Helper()
	o := &building{workplace: newWorkplace(t, sandbox.Config{}), behind: &atomic.Pointer[url.URL]{}}
	front := httptest.NewServer(&httputil.ReverseProxy{Rewrite: func(r *httputil.ProxyRequest) { r.SetURL(o.behind.Load()) }})
	t.Cleanup(front.Close)
	o.front = front.URL
	o.file = o.write("kallybot.yaml", fmt.Sprintf(`
data: {path: %q, secret_key: %q}
kallyai: {account: shared, base_url: %q, token_file: %q, reconcile_for: 5s}
calls: {undo_window: 0s}
slack: {client_id: %q, client_secret: %q, %s, api_url: %q}
access: {slack_teams: [T0001, T0002]}
http: {listen: "127.0.0.1:0", public_url: %q}
log: {level: debug}
`, filepath.Join(o.dir, "k.db"), sealKey(3), o.far, o.account, o.slack.ClientID, o.slack.ClientSecret, slackTransports[by](o.slack), o.slack.URL(), front.URL))
	o.begin(by)
	return o
}

func (o *building) begin(by string) {
	o.t.Helper()
	o.now = o.serveSlack(by, o.file)
	own, err := url.Parse(o.now.url)
	if err != nil {
		o.t.Fatal(err)
	}
	o.behind.Store(own)
}

// install has somebody install the app in their workspace, and returns the address that they came back to.
func (o *building) install(p *slacktest.Person, b *http.Client) string {
	o.t.Helper()
	status, to, _ := opened(o.t, b, o.front+"/slack/install")
	if status != http.StatusFound {
		o.t.Fatalf("the installation begins with %d", status)
	}
	back, err := p.Authorize(to)
	if err != nil {
		o.t.Fatal(err)
	}
	if status, _, page := opened(o.t, b, back); status != http.StatusOK || !strings.Contains(page, "Done.") {
		o.t.Fatalf("the installation ends with %d %s", status, page)
	}
	return back
}

// books has somebody of a workspace get their call.
func (o *building) books(p *slacktest.Person, phone string) {
	o.t.Helper()
	c := o.colleague("U999", "John", "en-US")
	c.who, c.at = p, p.DM()
	e := &errand{words: english, way: "direct message", phone: phone}
	e.toTheResult(c, nil)
	if c.err != nil {
		o.t.Fatalf("%v\n%s", c.err, o.now.errs)
	}
}

// TestAppIsInstalledInWorkspacesAndLeavesThem is an app that two workspaces install, one of them in an organisation and with
// tokens that rotate: both are talked in, also after a restart; who removes the app leaves no token behind.
func TestAppIsInstalledInWorkspacesAndLeavesThem(t *testing.T) {
	t.Parallel()
	for by := range slackTransports {
		t.Run(by, func(t *testing.T) {
			t.Parallel()
			o := newBuilding(t, by)
			other := o.slack.Team("T0002", "Other")
			other.Enterprise, other.Rotates, other.TokenLife = "E0001", true, 2*time.Hour // each use renews them
			john, eve := o.team.Person("U101", "John"), other.Person("U202", "Eve")
			o.install(john, browser(t))
			o.install(eve, browser(t))
			o.books(john, "+12125510100")
			o.books(eve, "+12125520100")
			if n := len(o.slack.Requests("oauth.v2.access")); n < 4 {
				t.Errorf("%d exchanges, want two of codes and more of refresh tokens", n)
			}
			o.now.stop()
			o.begin(by)
			o.books(eve, "+12125530100")
			o.books(john, "+12125540100")

			other.Uninstall()
			if !o.now.errs.wait("its tokens are deleted", patience, o.now.done) {
				t.Fatalf("nothing is deleted:\n%s", o.now.errs)
			}
			o.install(eve, browser(t))
			o.books(eve, "+12125560100")
			o.now.stop()
			o.cleanSlack(o.now)
			o.nowhere(o.now, "canary-of-slack", "xoxb-", "xoxe")
		})
	}
}

// TestInstallationThatIsNotOnesOwnIsRefused holds that a state works once, in the browser that began, and that a no is a no.
func TestInstallationThatIsNotOnesOwnIsRefused(t *testing.T) {
	t.Parallel()
	o := newBuilding(t, "socket")
	john := o.team.Person("U101", "John")
	b := browser(t)
	back := o.install(john, b)
	if status, _, page := opened(t, b, back); status != http.StatusBadRequest || !strings.Contains(page, "begin again") {
		t.Errorf("a second time: %d %s", status, page)
	}
	_, to, _ := opened(t, b, o.front+"/slack/install")
	stolen, err := john.Authorize(to)
	if err != nil {
		t.Fatal(err)
	}
	for name, row := range map[string]struct {
		b       *http.Client
		address string
		status  int
	}{
		"in another browser": {browser(t), stolen, http.StatusBadRequest},
		"made up":            {b, o.front + "/slack/oauth?code=x&state=x", http.StatusBadRequest},
		"with nothing":       {b, o.front + "/slack/oauth", http.StatusBadRequest},
	} {
		if status, _, page := opened(t, row.b, row.address); status != row.status {
			t.Errorf("%s: %d %s", name, status, page)
		}
	}
	_, to, _ = opened(t, b, o.front+"/slack/install")
	no, err := john.Refuse(to)
	if err != nil {
		t.Fatal(err)
	}
	if status, _, page := opened(t, b, no); status != http.StatusOK || !strings.Contains(page, "Nothing was installed") {
		t.Errorf("a no: %d %s", status, page)
	}
	if n := len(o.slack.Requests("oauth.v2.access")); n != 1 {
		t.Errorf("%d exchanges, want one", n)
	}
	o.now.stop()
	o.nowhere(o.now, "canary-of-slack")
}

// TestPayloadThatCannotBeReadIsKeptAndNamedInTheLog is a delivery that is acknowledged without being understood.
func TestPayloadThatCannotBeReadIsKeptAndNamedInTheLog(t *testing.T) {
	t.Parallel()
	w := newWorkplace(t, sandbox.Config{})
	s := w.serveSlack("socket", w.configureSlack("socket", "slack_teams: [T0001]"))
	d := w.team.Deliver([]byte(`{"type": "event_callback", "event": {"type": "message", "text": ["a secret wish"]}}`))
	if _, err := d.Wait(t.Context()); err != nil {
		t.Fatal(err)
	}
	s.stop()
	raw, err := os.ReadFile(filepath.Join(w.dir, "k.db"))
	if err != nil || !bytes.Contains(raw, []byte(`"platform":"slack"`)) {
		t.Errorf("it is not kept: %v", err)
	}
	if log := s.errs.String(); !strings.Contains(log, "slack payload cannot be read and is set aside") || strings.Contains(log, "secret wish") {
		t.Errorf("the log says\n%s", log)
	}
}
