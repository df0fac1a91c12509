package account_test

import (
	"context"
	"encoding/json"
	"net/http"
	"net/http/httptest"
	"net/url"
	"os"
	"path/filepath"
	"strconv"
	"sync/atomic"
	"testing"
	"time"

	"github.com/kallybot/kallybot/cmd/kallybot/account"
	"github.com/kallybot/kallybot/kallyai"
	"github.com/kallybot/kallybot/kallyai/sandbox"
)

// far is the sandbox, where refresh tokens work once, and how often one was spent.
type far struct {
	url    string
	server *sandbox.Server
	client *kallyai.Client
	spent  atomic.Int32
}

func newFar(t *testing.T) *far {
	t.Helper()
	s := sandbox.New(sandbox.Config{Seed: 1})
	h := httptest.NewServer(s)
	t.Cleanup(h.Close)
	t.Cleanup(s.Close)
	c, err := kallyai.New(kallyai.Config{BaseURL: h.URL})
	if err != nil {
		t.Fatal(err)
	}
	return &far{url: h.URL, server: s, client: c}
}

// renew counts.
func (f *far) renew(ctx context.Context, refresh string) (*kallyai.Tokens, error) {
	f.spent.Add(1)
	return f.client.RefreshTokens(ctx, refresh)
}

// signIn gets a first pair as a browser would.
func (f *far) signIn(t *testing.T) (access, refresh string) {
	t.Helper()
	page, err := f.client.CLISignInURL("http://localhost:1", "s")
	if err != nil {
		t.Fatal(err)
	}
	c := http.Client{CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }}
	res, err := c.Get(page)
	if err != nil {
		t.Fatal(err)
	}
	defer res.Body.Close()
	back, err := url.Parse(res.Header.Get("Location"))
	if err != nil {
		t.Fatal(err)
	}
	return back.Query().Get("access_token"), back.Query().Get("refresh_token")
}

// tokenFile writes a token file with expires_at as given, in JSON.
func tokenFile(t *testing.T, access, refresh, expires string) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), "tokens.json")
	text := `{"access_token":` + strconv.Quote(access) + `,"refresh_token":` + strconv.Quote(refresh) + `,"expires_at":` + expires + `,"plan":{"name":"own"}}`
	if err := os.WriteFile(path, []byte(text), 0o644); err != nil {
		t.Fatal(err)
	}
	return path
}

func content(t *testing.T, path string) map[string]any {
	t.Helper()
	data, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	var all map[string]any
	if err := json.Unmarshal(data, &all); err != nil {
		t.Fatal(err)
	}
	return all
}

// in is a moment as a token file writes it.
func in(d time.Duration) string { return strconv.FormatInt(time.Now().Add(d).Unix(), 10) }

// failing is a Renew that never works.
func failing(err error) func(context.Context, string) (*kallyai.Tokens, error) {
	return func(context.Context, string) (*kallyai.Tokens, error) { return nil, err }
}

func open(path string, f *far) *account.Shared {
	return account.New(account.Config{Path: path, Renew: f.renew})
}
