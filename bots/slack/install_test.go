package slack

import (
	"context"
	"errors"
	"maps"
	"net/http"
	"net/http/httptest"
	"net/url"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/kallybot/kallybot/bots/adaptertest"
	"github.com/kallybot/kallybot/bots/slack/slacktest"
	"github.com/kallybot/kallybot/conversation/chat"
)

// shelf keeps installations in memory, and fails when it is told to.
type shelf struct {
	mu   sync.Mutex
	kept map[chat.Workspace]string
	full bool // nothing is saved
}

var errFull = errors.New("no space left on device")

func (s *shelf) Load(_ context.Context, w chat.Workspace) ([]byte, bool, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	secret, ok := s.kept[w]
	return []byte(secret), ok, nil
}

func (s *shelf) Save(_ context.Context, w chat.Workspace, secret []byte) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.full {
		return errFull
	}
	s.kept[w] = string(secret)
	return nil
}

func (s *shelf) Delete(_ context.Context, w chat.Workspace) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	delete(s.kept, w)
	return nil
}

func (s *shelf) fill(full bool) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.full = full
}

func (s *shelf) all() []chat.Workspace {
	s.mu.Lock()
	defer s.mu.Unlock()
	return slices.Collect(maps.Keys(s.kept))
}

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

// TestTokenIsRenewedOnceTwoHoursBeforeItsEnd has many people be answered at the same time.
func TestTokenIsRenewedOnceTwoHoursBeforeItsEnd(t *testing.T) {
	t.Parallel()
	b, _ := rotating(t)
	b.slack.Advance(10*time.Hour - time.Second)
	b.send(b.Home(), chat.Reply{Text: "before"}, "")
	if n := b.exchanges(); n != 1 {
		t.Errorf("%d exchanges before the time, want the one of the code", n)
	}
	b.slack.Advance(time.Second)
	var all sync.WaitGroup
	for range 8 {
		all.Go(func() {
			if _, err := b.adapter.Send(b.ctx, b.Home(), chat.Reply{Text: "after"}, ""); err != nil {
				t.Error(err)
			}
		})
	}
	all.Wait()
	if n := b.exchanges(); n != 2 {
		t.Errorf("%d exchanges, want one of the code and one of the refresh token", n)
	}
}

// TestRenewedTokenIsOnDiskBeforeItIsUsed has a full disk: the old token is used as long as it lives, the pair that was got is
// kept and not got again.
func TestRenewedTokenIsOnDiskBeforeItIsUsed(t *testing.T) {
	t.Parallel()
	b, s := rotating(t)
	old := s.kept[chat.Workspace{Team: b.team.ID}]
	b.slack.Advance(11 * time.Hour)
	s.fill(true)
	b.send(b.Home(), chat.Reply{Text: "by the old token"}, "")
	b.slack.Advance(time.Hour)
	if _, err := b.adapter.Send(b.ctx, b.Home(), chat.Reply{Text: "by none"}, ""); err == nil {
		t.Error("a token is used that is not on disk")
	}
	if s.kept[chat.Workspace{Team: b.team.ID}] != old {
		t.Error("the disk was not full")
	}
	s.fill(false)
	b.send(b.Home(), chat.Reply{Text: "by the new one"}, "")
	if n := b.exchanges(); n != 2 {
		t.Errorf("%d exchanges, want two", n)
	}
}

func TestTokenThatCannotBeRenewedIsUsedUntilItEnds(t *testing.T) {
	t.Parallel()
	b, _ := rotating(t)
	b.slack.Fail(slacktest.Fault{Method: "oauth.v2.access", Error: "invalid_refresh_token", Times: -1})
	b.slack.Advance(11 * time.Hour)
	b.send(b.Home(), chat.Reply{Text: "still there"}, "")
	b.slack.Advance(time.Hour)
	if _, err := b.adapter.Send(b.ctx, b.Home(), chat.Reply{Text: "gone"}, ""); !errors.Is(err, chat.ErrGone) {
		t.Errorf("got %v, want that the chat cannot be reached", err)
	}
}

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
	s := newStates(func() time.Time { return now })
	once, late, forged := s.begin(), s.begin(), newStates(s.now).begin()
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
