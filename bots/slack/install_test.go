package slack

import (
	"context"
	"errors"
	"net/http"
	"net/http/httptest"
	"net/url"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/kallybot/kallybot/bots/adaptertest"
	"github.com/kallybot/kallybot/bots/slack/slacktest"
	"github.com/kallybot/kallybot/conversation/chat"
)

const returnAddress = "https://bot.example" + RedirectPath

// openMany is open for an app that is installed in many workspaces, and in none yet.
func openMany(t testing.TB, s *shelf) *bench {
	t.Helper()
	b := newBench(t)
	b.make(Config{
		AppToken: b.slack.AppToken, ClientID: b.slack.ClientID, ClientSecret: b.slack.ClientSecret, RedirectURL: returnAddress,
		Installations: s, Pages: Pages{"done", "refused", "stale", "failed"},
	})
	return b
}

// page gets a page of the adapter's, with the cookie of the page before.
func (b *bench) page(address string, before *http.Response) *http.Response {
	b.t.Helper()
	u, err := url.Parse(address)
	if err != nil {
		b.t.Fatal(err)
	}
	r, w := httptest.NewRequestWithContext(b.ctx, http.MethodGet, u.RequestURI(), nil), httptest.NewRecorder()
	if before != nil {
		for _, c := range before.Cookies() {
			r.AddCookie(c)
		}
	}
	b.adapter.Routes()["GET "+u.Path].ServeHTTP(w, r)
	return w.Result()
}

// install has somebody install the app, and returns the status of the last page.
func (b *bench) install(p *slacktest.Person) int {
	b.t.Helper()
	began := b.page(installPath, nil)
	back, err := p.Authorize(began.Header.Get("Location"))
	if err != nil {
		b.t.Fatal(err)
	}
	return b.page(back, began).StatusCode
}

// rotating is a workspace whose tokens rotate, with the app installed.
func rotating(t testing.TB) (*bench, *shelf) {
	t.Helper()
	s := &shelf{kept: map[chat.Workspace]string{}}
	b := openMany(t, s)
	b.team.Rotates = true
	if status := b.install(b.ana); status != http.StatusOK {
		t.Fatalf("the installation ends with %d", status)
	}
	return b, s
}

func (b *bench) exchanges() int { return len(b.slack.Requests("oauth.v2.access")) }

// TestInstallationIsKeptByOrganisationAndWorkspace tells where the tokens of workspaces lie, and that each is found after a
// restart; one for all of an organisation is found by where something came from.
func TestInstallationIsKeptByOrganisationAndWorkspace(t *testing.T) {
	t.Parallel()
	team := chat.Workspace{Team: "T0001"}
	for name, row := range map[string]struct {
		enterprise string
		whole      bool
		want       []chat.Workspace
	}{
		"alone":           {"", false, []chat.Workspace{team}},
		"in one":          {"E1", false, []chat.Workspace{team, {Enterprise: "E1", Team: "T0001"}}},
		"for all of them": {"E1", true, []chat.Workspace{team, {Enterprise: "E1"}}},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			s := &shelf{kept: map[chat.Workspace]string{}}
			b := openMany(t, s)
			b.team.Enterprise, b.team.Whole = row.enterprise, row.whole
			if _, err := b.adapter.Send(b.ctx, b.Home(), chat.Reply{Text: "too soon"}, ""); !errors.Is(err, chat.ErrGone) {
				t.Errorf("before the installation: %v", err)
			}
			if status := b.install(b.ana); status != http.StatusOK {
				t.Fatal("status", status)
			}
			e := &adaptertest.Ear{}
			b.runMany(e)
			b.ana.Tell("hello")
			b.hear(e, 1)
			got := s.all()
			slices.SortFunc(got, func(a, b chat.Workspace) int { return strings.Compare(a.Enterprise+b.Team, b.Enterprise+a.Team) })
			if len(got) != len(row.want) || !slices.ContainsFunc(got, func(w chat.Workspace) bool { return w == row.want[len(row.want)-1] }) {
				t.Errorf("kept under %v, want %v", got, row.want)
			}
			b.adapter.teams.forget()
			clear(b.adapter.teams.orgs)
			b.send(b.Home(), chat.Reply{Text: "after a restart"}, "")
			b.team.Uninstall()
			b.until("nothing is kept", func() bool { return len(s.all()) == 0 })
		})
	}
}

// TestOldWordThatTheAppWasRemovedLeavesANewInstallation is an event that comes late.
func TestOldWordThatTheAppWasRemovedLeavesANewInstallation(t *testing.T) {
	t.Parallel()
	s := &shelf{kept: map[chat.Workspace]string{}}
	b := openMany(t, s)
	b.install(b.ana)
	b.runMany(&adaptertest.Ear{})
	d := b.team.Deliver([]byte(`{"type":"event_callback","team_id":"T0001","event_id":"Ev1","event":{"type":"app_uninstalled"}}`))
	if _, err := d.Wait(b.ctx); err != nil {
		t.Fatal(err)
	}
	if len(s.all()) != 1 {
		t.Error("the new installation is wiped")
	}
	b.send(b.Home(), chat.Reply{Text: "here"}, "")
}

func TestStateOfAnInstallationWorksOnceForTenMinutes(t *testing.T) {
	t.Parallel()
	now := time.Unix(1_800_000_000, 0)
	s := newStates(func() time.Time { return now }, "secret")
	once, late, forged := s.begin(), s.begin(), newStates(s.now, "another").begin()
	if !s.end(once) || s.end(once) {
		t.Error("a state works other than once")
	}
	for _, bad := range []string{forged, "", "x", once[:20], strings.ToUpper(late)} {
		if s.end(bad) {
			t.Errorf("%q works", bad)
		}
	}
	now = now.Add(stateFor)
	if s.end(late) {
		t.Error("a state works after 10 minutes")
	}
}

// TestInstallationThatFailsIsTold holds that nothing is kept of one, and that its page holds no secret.
func TestInstallationThatFailsIsTold(t *testing.T) {
	t.Parallel()
	s := &shelf{kept: map[chat.Workspace]string{}, full: true}
	b := openMany(t, s)
	if status := b.install(b.ana); status != http.StatusBadGateway {
		t.Errorf("a full disk: %d", status)
	}
	s.fill(false)
	b.slack.Fail(slacktest.Fault{Method: "oauth.v2.access", Error: "invalid_code"})
	if status := b.install(b.ana); status != http.StatusBadGateway || len(s.all()) != 0 {
		t.Errorf("a refused code: %d, kept %v", status, s.all())
	}
}

// runMany is run where the bot does not ask who it is.
func (b *bench) runMany(h chat.Handler) {
	b.t.Helper()
	ctx, cancel := context.WithCancel(context.Background())
	ended := make(chan error, 1)
	go func() { ended <- b.adapter.Run(ctx, h) }()
	b.t.Cleanup(func() {
		cancel()
		<-ended
	})
	if !b.slack.WaitConnected(b.ctx, 1) {
		b.t.Fatal("no socket is open")
	}
}
