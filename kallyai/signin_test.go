package kallyai_test

import (
	"bytes"
	"encoding/base64"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
	"testing"
	"time"

	"github.com/kallybot/kallybot/kallyai"
)

func at(now time.Time) func(*kallyai.Config) {
	return func(c *kallyai.Config) { c.Now = func() time.Time { return now } }
}

func TestCLISignInAllowsOnlyThisMachine(t *testing.T) {
	t.Parallel()
	c := newClient(t, "https://api.example/v1/")
	for redirect, ok := range map[string]bool{
		"http://localhost:8740": true, "http://127.0.0.1:8976/callback": true, "http://localhost": false, "https://localhost:1": false,
		"http://example.com:80": false, "http://localhost.example.com:80": false, "http://0.0.0.0:80": false, "": false, "://": false,
	} {
		got, err := c.CLISignInURL(redirect, "st/te")
		if (err == nil) != ok {
			t.Errorf("%q: got %v, want allowed %v", redirect, err, ok)
		}
		if ok && got != "https://api.example/v1/auth/cli?redirect_uri="+url.QueryEscape(redirect)+"&state=st%2Fte" {
			t.Errorf("%q: got %s", redirect, got)
		}
	}
}

func TestCLITokensNeedTheStateThatWasSent(t *testing.T) {
	t.Parallel()
	c := newClient(t, "https://api.example", at(may))
	good := url.Values{"access_token": {"a"}, "refresh_token": {"r"}, "expires_in": {"60"}, "state": {"s"}}
	got, err := c.CLITokens(good, "s")
	if err != nil || *got != (kallyai.Tokens{Access: "a", Refresh: "r", ExpiresAt: may.Add(time.Minute)}) {
		t.Errorf("got %#v, %v", got, err)
	}
	for name, row := range map[string]struct {
		q     url.Values
		state string
	}{
		"other state": {good, "t"}, "no state sent": {url.Values{"access_token": {"a"}}, ""}, "no token": {url.Values{"state": {"s"}}, "s"},
		"refused": {url.Values{"state": {"s"}, "error": {"access_denied"}}, "s"},
	} {
		_, err := c.CLITokens(row.q, row.state)
		var e *kallyai.Error
		if err == nil || errors.As(err, &e) != (name == "refused") || (e != nil && e.Code != "access_denied") {
			t.Errorf("%s: got %v", name, err)
		}
	}
}

func TestAuthorizeURLCarriesTheApp(t *testing.T) {
	t.Parallel()
	app := kallyai.App{ID: "id", Secret: "canary-secret", RedirectURI: "https://bot.example/cb", Scopes: []string{"calls:read", "calls:write"}}
	got := newClient(t, "https://api.example").AuthorizeURL(app, "s")
	want := "https://api.example/v1/auth/authorize?client_id=id&redirect_uri=https%3A%2F%2Fbot.example%2Fcb&response_type=code&scope=calls%3Aread+calls%3Awrite&state=s"
	if got != want {
		t.Errorf("got  %s\nwant %s", got, want)
	}
	app.Scopes = nil
	if got := newClient(t, "https://api.example").AuthorizeURL(app, "s"); strings.Contains(got, "scope") {
		t.Errorf("got %s, want no scope", got)
	}
}

func TestRefreshSendsTheTokenAlone(t *testing.T) {
	t.Parallel()
	sent := ""
	url := serveFunc(t, func(w http.ResponseWriter, r *http.Request) {
		b, _ := io.ReadAll(r.Body)
		sent = fmt.Sprint(r.URL.Path, r.Header.Get("Content-Type"), r.Header.Get("Authorization"), string(b))
		_, _ = io.WriteString(w, `{"access_token":"a","refresh_token":"r"}`)
	})
	if _, err := newClient(t, url).RefreshTokens(t.Context(), "old"); err != nil || sent != `/v1/auth/refreshapplication/json{"refresh_token":"old"}` {
		t.Errorf("sent %s, got %v", sent, err)
	}
}

func TestExchangeSendsAForm(t *testing.T) {
	t.Parallel()
	var form url.Values
	addr := serveFunc(t, func(w http.ResponseWriter, r *http.Request) {
		_ = r.ParseForm()
		form = r.PostForm
		_, _ = io.WriteString(w, `{"access_token":"a","refresh_token":"r","expires_in":60,"scope":"calls:read"}`)
	})
	got, err := newClient(t, addr, at(may)).Exchange(t.Context(), kallyai.App{ID: "i", Secret: "s", RedirectURI: "https://bot.example/cb"}, "c")
	if err != nil || got.Scope != "calls:read" {
		t.Fatalf("got %#v, %v", got, err)
	}
	if got, want := form.Encode(), "client_id=i&client_secret=s&code=c&grant_type=authorization_code&redirect_uri=https%3A%2F%2Fbot.example%2Fcb"; got != want {
		t.Errorf("got %s, want %s", got, want)
	}
}

func TestSecretsDoNotPrint(t *testing.T) {
	t.Parallel()
	var log bytes.Buffer
	secret := kallyai.Tokens{Access: "canary", Refresh: "canary"}
	static := kallyai.StaticToken("canary")
	slog.New(slog.NewJSONHandler(&log, nil)).Info("x", "tokens", secret)
	slog.New(slog.NewTextHandler(&log, nil)).Info("x", "tokens", secret, "static", static)
	for _, format := range []string{"%v", "%+v", "%#v", "%s"} {
		fmt.Fprintf(&log, format+format+format, secret, &secret, static)
	}
	if strings.Contains(log.String(), "canary") {
		t.Errorf("printed %s", log.String())
	}
}

func TestBaseAddressIsChecked(t *testing.T) {
	t.Parallel()
	for base, ok := range map[string]bool{
		"": true, "https://api.example": true, "http://127.0.0.1:80/v1": true, "https://api.example/proxy/v1/": true,
		"ftp://api.example": false, "api.example": false, "https://": false, "https://u:canary@api.example": false, "https://api.example?x": false, "\x7f": false,
	} {
		_, err := kallyai.New(kallyai.Config{BaseURL: base})
		if (err == nil) != ok {
			t.Errorf("%q: got %v, want accepted %v", base, err, ok)
		}
		if err != nil {
			checkQuiet(t, err)
		}
	}
}

func TestTokenMayNameItsPerson(t *testing.T) {
	t.Parallel()
	claims := func(s string) string { return "h." + base64.RawURLEncoding.EncodeToString([]byte(s)) + ".s" }
	for name, row := range map[string]struct{ access, want string }{
		"named":        {claims(`{"email":"ann@example.com","sub":"1"}`), "ann@example.com"},
		"padded":       {strings.Replace(claims(`{"email":"a@b.co"}`), ".s", "=.s", 1), "a@b.co"},
		"not named":    {claims(`{"sub":"1"}`), ""},
		"null":         {claims(`{"email":null}`), ""},
		"a number":     {claims(`{"email":7}`), ""},
		"no address":   {claims(`{"email":"ann"}`), ""},
		"no claims":    {"h.!!!.s", ""},
		"no JSON":      {claims(`x`), ""},
		"another form": {"sat_123", ""},
		"empty":        {"", ""},
	} {
		if got := (kallyai.Tokens{Access: row.access}).Email(); got != row.want {
			t.Errorf("%s: got %q, want %q", name, got, row.want)
		}
	}
}

func TestClientForAnotherAccountSendsItsToken(t *testing.T) {
	t.Parallel()
	got := make(chan string, 2)
	far := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		got <- r.Header.Get("Authorization")
		_, _ = io.WriteString(w, `{"calls":[]}`)
	}))
	t.Cleanup(far.Close)
	c, err := kallyai.New(kallyai.Config{BaseURL: far.URL, Token: kallyai.StaticToken("a")})
	if err != nil {
		t.Fatal(err)
	}
	for _, row := range []struct {
		client *kallyai.Client
		want   string
	}{{c.As(kallyai.StaticToken("b")), "Bearer b"}, {c, "Bearer a"}} {
		if _, err := row.client.ListCalls(t.Context(), 0, 0); err != nil {
			t.Fatal(err)
		}
		if sent := <-got; sent != row.want {
			t.Errorf("got %s, want %s", sent, row.want)
		}
	}
}
