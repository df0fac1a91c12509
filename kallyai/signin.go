package kallyai

import (
	"context"
	"crypto/subtle"
	"encoding/base64"
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"net/http"
	"net/url"
	"strings"
	"time"
)

// defaultTokenLife is used when the API does not tell when a token expires. Source: the documents, expires_in 3600.
const defaultTokenLife = time.Hour

// Tokens are the secrets of one sign-in. Refresh may be empty; ExpiresAt is when Access ends. Printing it shows nothing.
type Tokens struct {
	Access, Refresh string
	ExpiresAt       time.Time
	Scope           string
}

// String hides the tokens from logs.
func (t Tokens) String() string { return "tokens(hidden)" }

// GoString hides the tokens from %#v.
func (t Tokens) GoString() string { return t.String() }

// LogValue hides the tokens from structured logs.
func (t Tokens) LogValue() slog.Value { return slog.StringValue(t.String()) }

// Email is the address that the access token names as its person's, empty if it names none or is not of the form that can be
// read (RFC 7519). Nothing proves it: it is for showing whose account this may be.
func (t Tokens) Email() string {
	parts := strings.Split(t.Access, ".")
	if len(parts) != 3 {
		return ""
	}
	data, err := base64.RawURLEncoding.DecodeString(strings.TrimRight(parts[1], "="))
	if err != nil {
		return ""
	}
	var claims struct {
		Email text `json:"email"`
	}
	if object(data, &claims) != nil || strings.Count(string(claims.Email), "@") != 1 {
		return ""
	}
	return string(claims.Email)
}

// CLISignInURL is the page where a person signs in on this machine; the browser then comes to redirectURI with the tokens. The
// API allows only http on localhost or 127.0.0.1 with a port; anything else is an error. state comes back unchanged.
func (c *Client) CLISignInURL(redirectURI, state string) (string, error) {
	u, err := url.Parse(redirectURI)
	if err != nil || u.Scheme != "http" || u.Port() == "" || (u.Hostname() != "localhost" && u.Hostname() != "127.0.0.1") {
		return "", errors.New("sign-in address: redirect must be http://localhost:PORT or http://127.0.0.1:PORT")
	}
	q := url.Values{"redirect_uri": {redirectURI}, "state": {state}}
	return c.base + "/v1/auth/cli?" + q.Encode(), nil
}

// CLITokens reads what the browser brought to the redirect address of CLISignInURL. It fails when state differs, when the
// sign-in was refused (an *Error with the code) and when there is no access token.
func (c *Client) CLITokens(q url.Values, state string) (*Tokens, error) {
	if state == "" || subtle.ConstantTimeCompare([]byte(q.Get("state")), []byte(state)) != 1 {
		return nil, errors.New("sign-in: state does not match")
	}
	if code := q.Get("error"); code != "" {
		return nil, fmt.Errorf("sign-in: %w", &Error{Code: firstWord(text(code), "refused"), HTTPStatus: http.StatusForbidden})
	}
	var life number
	_ = life.UnmarshalJSON([]byte(q.Get("expires_in")))
	return c.tokens(wireTokens{Access: text(q.Get("access_token")), Refresh: text(q.Get("refresh_token")), ExpiresIn: life})
}

// App is a client that the vendor registered for the authorization-code flow.
type App struct {
	ID, Secret  string
	RedirectURI string
	Scopes      []string // empty asks for what the API grants by itself
}

// AuthorizeURL is the page where a person lets app act for their account; the browser then comes to app.RedirectURI with a code
// for Exchange, and with state unchanged.
func (c *Client) AuthorizeURL(app App, state string) string {
	q := url.Values{"response_type": {"code"}, "client_id": {app.ID}, "redirect_uri": {app.RedirectURI}, "state": {state}}
	if len(app.Scopes) > 0 {
		q.Set("scope", strings.Join(app.Scopes, " "))
	}
	return c.base + "/v1/auth/authorize?" + q.Encode()
}

// Exchange turns the code of an authorization into tokens. A code works once; a refused one is an *Error.
func (c *Client) Exchange(ctx context.Context, app App, code string) (*Tokens, error) {
	form := url.Values{
		"grant_type": {"authorization_code"}, "client_id": {app.ID}, "client_secret": {app.Secret},
		"code": {code}, "redirect_uri": {app.RedirectURI},
	}
	return c.grant(ctx, request{
		op: "exchange sign-in code", method: http.MethodPost, path: "/v1/auth/gpt/token", public: true,
		body: []byte(form.Encode()), ctype: "application/x-www-form-urlencoded",
	})
}

// RefreshTokens turns a refresh token into a new pair. The old one may stop working: keep the new pair before using it, and ask
// once at a time. A refused token is an *Error; the person then has to sign in. If the API sends no new refresh token, the old
// one is in the result.
func (c *Client) RefreshTokens(ctx context.Context, refresh string) (*Tokens, error) {
	body, err := json.Marshal(map[string]string{"refresh_token": refresh})
	if err != nil {
		return nil, fmt.Errorf("refresh tokens: %w", err)
	}
	t, err := c.grant(ctx, request{
		op: "refresh tokens", method: http.MethodPost, path: "/v1/auth/refresh", public: true, body: body, ctype: "application/json",
	})
	if err == nil && t.Refresh == "" {
		t.Refresh = refresh
	}
	return t, err
}

type wireTokens struct {
	Access    text   `json:"access_token"`
	Refresh   text   `json:"refresh_token"`
	ExpiresIn number `json:"expires_in"`
	Scope     text   `json:"scope"`
}

func (c *Client) grant(ctx context.Context, q request) (*Tokens, error) {
	a, err := c.do(ctx, q)
	if err != nil {
		return nil, err
	}
	var w wireTokens
	if err := object(a.body, &w); err != nil {
		return nil, fmt.Errorf("%s: %w", q.op, err)
	}
	return c.tokens(w)
}

func (c *Client) tokens(w wireTokens) (*Tokens, error) {
	if w.Access == "" {
		return nil, errors.New("sign-in: answer without access token")
	}
	life := w.ExpiresIn.seconds(365 * 24 * time.Hour)
	if life == 0 {
		life = defaultTokenLife
	}
	return &Tokens{Access: string(w.Access), Refresh: string(w.Refresh), ExpiresAt: c.now().Add(life), Scope: string(w.Scope)}, nil
}
