package kallyai

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"strings"
)

// maxReadBytes is the largest answer that is read: two hundred calls with long summaries, or a long transcript.
const maxReadBytes = 8 << 20

// request is anything but a creation.
type request struct {
	op     string // what it does, for errors
	method string
	path   string // after the base, escaped
	query  url.Values
	body   []byte
	ctype  string
	public bool // no token is sent
}

// answer is a success with its body read.
type answer struct {
	header http.Header
	body   []byte
}

// do makes the request; on a 401 once more after one refresh. A failure is an *Error or a network error, wrapped with the operation.
func (c *Client) do(ctx context.Context, q request) (answer, error) {
	a, err := c.doSigned(ctx, q)
	if err != nil {
		return answer{}, fmt.Errorf("%s: %w", q.op, err)
	}
	return a, nil
}

func (c *Client) doSigned(ctx context.Context, q request) (answer, error) {
	if q.public {
		return c.send(ctx, q, "")
	}
	access, err := c.access(ctx)
	if err != nil {
		return answer{}, err
	}
	a, err := c.send(ctx, q, access)
	var refused *Error
	if !errors.As(err, &refused) || refused.HTTPStatus != http.StatusUnauthorized {
		return a, err
	}
	if access, err = c.renew(ctx, access, refused); err != nil {
		return answer{}, err
	}
	return c.send(ctx, q, access)
}

func (c *Client) send(ctx context.Context, q request, access string) (answer, error) {
	addr := c.base + q.path
	if len(q.query) > 0 {
		addr += "?" + q.query.Encode()
	}
	var body io.Reader
	if q.body != nil {
		body = bytes.NewReader(q.body)
	}
	req, err := http.NewRequestWithContext(ctx, q.method, addr, body)
	if err != nil {
		return answer{}, errors.New("request cannot be built")
	}
	c.head(req, access)
	if q.ctype != "" {
		req.Header.Set("Content-Type", q.ctype)
	}
	res, err := c.read.Do(req)
	if err != nil {
		return answer{}, bare(err)
	}
	defer res.Body.Close()
	b, err := readBody(res.Body, maxReadBytes)
	if res.StatusCode < 200 || res.StatusCode > 299 {
		return answer{}, c.refusal(res, b)
	}
	return answer{header: res.Header, body: b}, err
}

// head sets what every request carries.
func (c *Client) head(req *http.Request, access string) {
	req.Header.Set("User-Agent", c.agent)
	req.Header.Set("Accept", "application/json, text/calendar;q=0.9")
	if access != "" {
		req.Header.Set("Authorization", "Bearer "+access)
	}
}

// access asks the source for the present token.
func (c *Client) access(ctx context.Context) (string, error) {
	if c.token == nil {
		return "", ErrSignedOut
	}
	access, err := c.token.Token(ctx)
	if err != nil {
		return "", fmt.Errorf("access token: %w", err)
	}
	if access == "" || strings.ContainsAny(access, "\r\n\x00") {
		return "", fmt.Errorf("access token: %w", ErrSignedOut)
	}
	return access, nil
}

// renew refreshes after the 401 refused; its error is refused itself when the source cannot refresh.
func (c *Client) renew(ctx context.Context, stale string, refused *Error) (string, error) {
	access, err := c.token.Refresh(ctx, stale)
	if errors.Is(err, errors.ErrUnsupported) {
		return "", refused
	}
	if err != nil {
		return "", fmt.Errorf("refresh sign-in: %w", err)
	}
	return access, nil
}

// bare takes the address off a network error: queries and ids need not reach logs.
func bare(err error) error {
	var u *url.Error
	if errors.As(err, &u) {
		return u.Err
	}
	return err
}

// readBody reads at most limit bytes; more is an error, and so is a body that breaks off.
func readBody(r io.Reader, limit int64) ([]byte, error) {
	b, err := io.ReadAll(io.LimitReader(r, limit+1))
	if err != nil {
		return b, fmt.Errorf("read answer: %w", err)
	}
	if int64(len(b)) > limit {
		return nil, errors.New("read answer: too large")
	}
	return b, nil
}
