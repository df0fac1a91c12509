package slack

import (
	"crypto/hmac"
	"crypto/rand"
	"crypto/sha256"
	"encoding/base64"
	"encoding/binary"
	"errors"
	"net/http"
	"net/url"
	"strings"
	"sync"
	"time"

	"github.com/slack-go/slack"

	"github.com/kallybot/kallybot/conversation/chat"
)

// RedirectPath is where Slack sends people back to after an installation, which begins at installPath.
const (
	RedirectPath = "/slack/oauth"
	installPath  = "/slack/install"
)

// Pages are the sentences that people read after an installation.
type Pages struct {
	Installed string
	Refused   string // they said no
	Stale     string // it took too long, or the link was used before
	Failed    string // Slack did not give a token
}

// stateFor is how long an installation may take, and stateCookie what ties it to the browser that began it.
const (
	stateFor    = 10 * time.Minute
	stateCookie = "slack_install"
)

// states are the installations under way. A state is a random name and its end, signed: those that never come back take no
// memory. The key is made from the app's secret, so that whichever process of a deployment a person comes back to knows it.
type states struct {
	now func() time.Time
	key []byte

	mu   sync.Mutex
	used map[string]time.Time // the ends of those that came back
}

func newStates(now func() time.Time, secret string) *states {
	key := sha256.Sum256([]byte("slack install " + secret))
	return &states{now: now, key: key[:], used: map[string]time.Time{}}
}

func (s *states) sign(b []byte) []byte {
	m := hmac.New(sha256.New, s.key)
	m.Write(b)
	return m.Sum(nil)
}

// begin is a new state.
func (s *states) begin() string {
	b := make([]byte, 16, 24)
	_, _ = rand.Read(b)
	b = binary.BigEndian.AppendUint64(b, uint64(s.now().Add(stateFor).Unix()))
	return base64.RawURLEncoding.EncodeToString(append(b, s.sign(b)...))
}

// end takes a state back. It is true once, in time.
func (s *states) end(state string) bool {
	b, err := base64.RawURLEncoding.Strict().DecodeString(state)
	if err != nil || len(b) != 24+sha256.Size || !hmac.Equal(b[24:], s.sign(b[:24])) {
		return false
	}
	ends := time.Unix(int64(binary.BigEndian.Uint64(b[16:24])), 0)
	s.mu.Lock()
	defer s.mu.Unlock()
	now := s.now()
	for old, at := range s.used {
		if now.After(at) {
			delete(s.used, old)
		}
	}
	if _, used := s.used[state]; used || !now.Before(ends) || len(s.used) >= maxNoted {
		return false
	}
	s.used[state] = ends
	return true
}

// install sends people to Slack, where they choose the workspace.
func (a *Adapter) install(w http.ResponseWriter, r *http.Request) {
	state := a.states.begin()
	http.SetCookie(w, &http.Cookie{
		Name: stateCookie, Value: state, Path: RedirectPath, MaxAge: int(stateFor / time.Second), HttpOnly: true,
		SameSite: http.SameSiteLaxMode, Secure: strings.HasPrefix(a.config.RedirectURL, "https:"),
	})
	q := url.Values{"client_id": {a.config.ClientID}, "scope": {strings.Join(Scopes(), ",")}, "state": {state}, "redirect_uri": {a.config.RedirectURL}}
	w.Header().Set("Cache-Control", "no-store")
	http.Redirect(w, r, strings.TrimSuffix(a.config.APIURL, "api/")+"oauth/v2/authorize?"+q.Encode(), http.StatusFound)
}

// installed takes people back from Slack, and keeps the token of their workspace.
func (a *Adapter) installed(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Cache-Control", "no-store")
	w.Header().Set("Referrer-Policy", "no-referrer")
	w.Header().Set("Content-Type", "text/plain; charset=utf-8")
	q := r.URL.Query()
	began, err := r.Cookie(stateCookie)
	ours := err == nil && hmac.Equal([]byte(began.Value), []byte(q.Get("state")))
	http.SetCookie(w, &http.Cookie{Name: stateCookie, Path: RedirectPath, MaxAge: -1})
	page, status := a.config.Pages.Installed, http.StatusOK
	switch {
	case !ours || !a.states.end(q.Get("state")):
		page, status = a.config.Pages.Stale, http.StatusBadRequest
	case q.Get("code") == "":
		page = a.config.Pages.Refused
	default:
		if err := a.exchange(r, q.Get("code")); err != nil {
			a.log.Error("the app is not installed in a slack workspace", "error", clean("oauth.v2.access", err))
			page, status = a.config.Pages.Failed, http.StatusBadGateway
		}
	}
	w.WriteHeader(status)
	_, _ = w.Write([]byte(page + "\n"))
}

// exchange gets the token for a code and keeps it.
func (a *Adapter) exchange(r *http.Request, code string) error {
	got, err := slack.GetOAuthV2ResponseContext(r.Context(), a.http, a.config.ClientID, a.config.ClientSecret, code, a.config.RedirectURL,
		slack.OAuthOptionAPIURL(a.config.APIURL))
	if err != nil {
		return err
	}
	at := chat.Workspace{Enterprise: got.Enterprise.ID, Team: got.Team.ID}
	if got.IsEnterpriseInstall {
		at.Team = ""
	}
	given, err := a.given(got)
	if err != nil {
		return err
	}
	if at == (chat.Workspace{}) {
		return errors.New("answer names no workspace")
	}
	if err := a.teams.install(r.Context(), at, given); err != nil {
		return err
	}
	a.log.Info("the app is installed in a slack workspace", "enterprise", at.Enterprise, "team", at.Team)
	return nil
}
