package kallyai

import (
	"context"
	"errors"
	"fmt"
	"net"
	"net/http"
	"net/url"
	"strings"
	"time"
)

// DefaultBaseURL is where the API answers when Config.BaseURL is empty.
const DefaultBaseURL = "https://api.kallyai.com"

// readTimeout bounds everything but a creation. Thirty seconds let a cold start of the far side pass.
const readTimeout = 30 * time.Second

// Config says how a Client reaches the API. Only Token is needed, and that only for requests of an account.
type Config struct {
	// BaseURL is the address without "/v1"; empty means DefaultBaseURL.
	BaseURL string
	// HTTP makes every request but creations; nil means one with a time limit of 30 s. Redirects are never followed. If its
	// Transport is an *http.Transport, creations take over its proxy and TLS settings.
	HTTP *http.Client
	// Token gives access tokens; nil means that only public endpoints can be asked.
	Token TokenSource
	// UserAgent is sent with every request; empty means "kallybot/dev".
	UserAgent string
	// Now is the clock that expiry times and Retry-After dates are counted from; nil means time.Now.
	Now func() time.Time
	// Dial opens connections; nil means a net.Dialer.
	Dial func(ctx context.Context, network, addr string) (net.Conn, error)
}

// Client speaks to the API for one account. It is safe for concurrent use.
type Client struct {
	base   string
	read   *http.Client
	create *http.Transport
	token  TokenSource
	agent  string
	now    func() time.Time
}

// New returns a Client. It fails when the base address is not an http or https address; it sends nothing.
func New(cfg Config) (*Client, error) {
	base, err := baseURL(cfg.BaseURL)
	if err != nil {
		return nil, err
	}
	c := &Client{
		base:   base,
		read:   readClient(cfg),
		create: createTransport(cfg),
		token:  cfg.Token,
		agent:  cfg.UserAgent,
		now:    cfg.Now,
	}
	if c.agent == "" {
		c.agent = "kallybot/dev"
	}
	if c.now == nil {
		c.now = time.Now
	}
	return c, nil
}

// As returns a Client for the account of another token source. Everything else, connections included, is shared with c.
func (c *Client) As(t TokenSource) *Client {
	as := *c
	as.token = t
	return &as
}

// CloseIdleConnections closes connections that are kept for the next read. The Client stays usable.
func (c *Client) CloseIdleConnections() { c.read.CloseIdleConnections() }

// baseURL checks the address and takes a trailing slash and "/v1" off it, because both spellings are in use.
func baseURL(raw string) (string, error) {
	if raw == "" {
		raw = DefaultBaseURL
	}
	u, err := url.Parse(raw)
	if err != nil {
		return "", errors.New("base url: not an address")
	}
	if (u.Scheme != "http" && u.Scheme != "https") || u.Host == "" || u.RawQuery != "" || u.Fragment != "" || u.User != nil {
		return "", fmt.Errorf("base url: want http(s)://host without user, query or fragment, got scheme %q, host %q", u.Scheme, u.Host)
	}
	base := strings.TrimRight(u.Scheme+"://"+u.Host+u.EscapedPath(), "/")
	return strings.TrimSuffix(base, "/v1"), nil
}

// readClient copies the caller's client and forbids redirects: the API has none, and one could carry a refresh token elsewhere.
func readClient(cfg Config) *http.Client {
	h := &http.Client{Timeout: readTimeout}
	if cfg.HTTP != nil {
		*h = *cfg.HTTP
	} else {
		h.Transport = readTransport(cfg)
	}
	h.CheckRedirect = neverRedirect
	return h
}

func readTransport(cfg Config) *http.Transport {
	t := http.DefaultTransport.(*http.Transport).Clone()
	if cfg.Dial != nil {
		t.DialContext = cfg.Dial
	}
	return t
}

func neverRedirect(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }
