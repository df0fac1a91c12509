package sandbox_test

import (
	"context"
	"errors"
	"net/http"
	"net/url"
	"sync/atomic"
	"testing"
	"time"

	"github.com/kallybot/kallybot/kallyai"
	"github.com/kallybot/kallybot/kallyai/sandbox"
)

// signIn goes through the sign-in of a program; more is added to the page's parameters.
func signIn(t *testing.T, base, more string) *kallyai.Tokens {
	t.Helper()
	c := client(t, base, nil)
	page, err := c.CLISignInURL("http://localhost:8740/callback", "s/1")
	if err != nil {
		t.Fatal(err)
	}
	back, err := ask(t, http.MethodGet, page+"&"+more, "", "").Location()
	if err != nil {
		t.Fatal(err)
	}
	if back.Host != "localhost:8740" || back.Path != "/callback" {
		t.Fatalf("sent back to %s%s", back.Host, back.Path)
	}
	tokens, err := c.CLITokens(back.Query(), "s/1")
	if err != nil {
		t.Fatal(err)
	}
	return tokens
}

func TestSignInOfAProgram(t *testing.T) {
	t.Parallel()
	w := start(t, fast())
	tokens := signIn(t, w.url, "")
	if !tokens.ExpiresAt.Equal(noon.Add(time.Hour)) || tokens.Refresh == "" {
		t.Errorf("got tokens until %v", tokens.ExpiresAt)
	}
	if _, err := client(t, w.url, kallyai.StaticToken(tokens.Access)).Balance(t.Context()); err != nil {
		t.Error(err)
	}
	for name, query := range map[string]string{
		"not local": "redirect_uri=" + url.QueryEscape("http://example.com:80"), "secure": "redirect_uri=" + url.QueryEscape("https://localhost:80"),
		"no port": "redirect_uri=" + url.QueryEscape("http://localhost"), "none": "",
	} {
		if res := ask(t, http.MethodGet, w.url+"/v1/auth/cli?"+query, "", ""); res.StatusCode != http.StatusBadRequest {
			t.Errorf("%s: got %s, want 400", name, res.Status)
		}
	}
}

func TestSignInCanBeRefused(t *testing.T) {
	t.Parallel()
	w := start(t, fast())
	page, err := w.client.CLISignInURL("http://127.0.0.1:8740", "s")
	if err != nil {
		t.Fatal(err)
	}
	back, err := ask(t, http.MethodGet, page+"&error=access_denied", "", "").Location()
	if err != nil {
		t.Fatal(err)
	}
	_, err = w.client.CLITokens(back.Query(), "s")
	var e *kallyai.Error
	if !errors.As(err, &e) || e.Code != "access_denied" {
		t.Errorf("got %v, want access_denied", err)
	}
}

func TestCodeIsExchangedOnce(t *testing.T) {
	t.Parallel()
	w := start(t, fast())
	app := kallyai.App{ID: "bot", Secret: "secret", RedirectURI: "https://bot.example/cb"}
	code := func() string {
		back, err := ask(t, http.MethodGet, w.client.AuthorizeURL(app, "s"), "", "").Location()
		if err != nil || back.Host != "bot.example" || back.Query().Get("state") != "s" {
			t.Fatalf("sent back to %v, %v", back, err)
		}
		return back.Query().Get("code")
	}
	first := code()
	tokens, err := w.client.Exchange(t.Context(), app, first)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := client(t, w.url, kallyai.StaticToken(tokens.Access)).ListCalls(t.Context(), 0, 0); err != nil {
		t.Error(err)
	}
	_, err = w.client.Exchange(t.Context(), app, first)
	wantStatus(t, err, http.StatusUnauthorized)
	other := app
	other.ID = "another"
	_, err = w.client.Exchange(t.Context(), other, code())
	wantStatus(t, err, http.StatusUnauthorized)
	other = app
	other.Secret = ""
	_, err = w.client.Exchange(t.Context(), other, code())
	wantStatus(t, err, http.StatusBadRequest)
	if res := ask(t, http.MethodGet, w.url+"/v1/auth/authorize?client_id=x", "", ""); res.StatusCode != http.StatusBadRequest {
		t.Errorf("got %s, want 400", res.Status)
	}
}

func TestRefreshRotates(t *testing.T) {
	t.Parallel()
	w := start(t, fast())
	old := signIn(t, w.url, "user=bob")
	fresh, err := w.client.RefreshTokens(t.Context(), old.Refresh)
	if err != nil || fresh.Access == old.Access || fresh.Refresh == old.Refresh {
		t.Fatalf("got the same tokens, or %v", err)
	}
	_, err = w.client.RefreshTokens(t.Context(), old.Refresh)
	wantStatus(t, err, http.StatusUnauthorized)
	if _, err := w.client.RefreshTokens(t.Context(), fresh.Refresh); err != nil {
		t.Error(err)
	}
}

func TestTokensExpire(t *testing.T) {
	t.Parallel()
	var passed atomic.Int64
	cfg := fast()
	cfg.TokenTTL = time.Minute
	cfg.Now = func() time.Time { return noon.Add(time.Duration(passed.Load())) }
	w := start(t, cfg)
	c := client(t, w.url, kallyai.StaticToken(signIn(t, w.url, "").Access))
	passed.Store(int64(59 * time.Second))
	if _, err := c.Balance(t.Context()); err != nil {
		t.Error(err)
	}
	passed.Store(int64(60 * time.Second))
	_, err := c.Balance(t.Context())
	var e *kallyai.Error
	if !errors.As(err, &e) || e.Code != "token_expired" {
		t.Errorf("got %v, want token_expired", err)
	}
	if _, err := w.client.Balance(t.Context()); err != nil {
		t.Errorf("the demo token expired: %v", err)
	}
}

func TestRevokedTokenIsRefreshedByTheClient(t *testing.T) {
	t.Parallel()
	w := start(t, fast())
	source := &pair{tokens: signIn(t, w.url, ""), client: w.client}
	c := client(t, w.url, source)
	w.Revoke()
	if _, err := c.CreateCall(t.Context(), "k", dinner("0100")); err != nil || len(w.Dialed()) != 1 {
		t.Errorf("got %v after %d calls", err, len(w.Dialed()))
	}
}

// pair is a token source that refreshes.
type pair struct {
	tokens *kallyai.Tokens
	client *kallyai.Client
}

func (p *pair) Token(context.Context) (string, error) { return p.tokens.Access, nil }

func (p *pair) Refresh(ctx context.Context, _ string) (string, error) {
	fresh, err := p.client.RefreshTokens(ctx, p.tokens.Refresh)
	if err != nil {
		return "", err
	}
	p.tokens = fresh
	return fresh.Access, nil
}

func TestMissingTokenIsNamed(t *testing.T) {
	t.Parallel()
	w := start(t, fast())
	for _, token := range []string{"", "unknown"} {
		if res := ask(t, http.MethodGet, w.url+"/v1/calls", token, ""); res.StatusCode != http.StatusUnauthorized {
			t.Errorf("%q: got %s, want 401", token, res.Status)
		}
	}
	_, err := client(t, w.url, kallyai.StaticToken("unknown")).CreateCall(t.Context(), "k", dinner("0100"))
	wantStatus(t, err, http.StatusUnauthorized)
	if n := len(w.Dialed()); n != 0 || sandbox.DemoToken == "" {
		t.Errorf("dialled %d times, want 0", n)
	}
}
