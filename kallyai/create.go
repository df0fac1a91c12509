package kallyai

import (
	"bytes"
	"context"
	"crypto/tls"
	"errors"
	"net"
	"net/http"
	"net/http/httptrace"
	"time"
)

// maxCallBytes is the largest answer to a creation that is read.
const maxCallBytes = 1 << 20

// CreateCall places a call and blocks until it is over, for minutes; only ctx ends the wait, not the call. key names this one
// wish: use a fresh one for each, and the same one for each repetition. Errors are *Error, *UnsentError and *AmbiguousError only.
func (c *Client) CreateCall(ctx context.Context, key string, r CallRequest) (*Call, error) {
	body, err := r.Freeze()
	if err != nil {
		return nil, &UnsentError{Err: err}
	}
	return c.CreateFrozen(ctx, key, body)
}

// CreateFrozen is CreateCall with bytes from Freeze, for sending again exactly what was sent before.
func (c *Client) CreateFrozen(ctx context.Context, key string, body []byte) (*Call, error) {
	if key == "" {
		return nil, &UnsentError{Err: errors.New("idempotency key is empty")}
	}
	access, err := c.access(ctx)
	if err != nil {
		return nil, &UnsentError{Err: err}
	}
	call, err := c.post(ctx, access, key, body)
	var refused *Error
	if errors.As(err, &refused) && refused.HTTPStatus == http.StatusUnauthorized {
		access, err := c.renew(ctx, access, refused)
		if errors.Is(err, refused) {
			return nil, refused
		}
		if err != nil {
			return nil, &UnsentError{Err: err}
		}
		return c.post(ctx, access, key, body)
	}
	return call, err
}

// post sends the creation once. A request counts as unsent only if it was never handed to a connection (GotConn): that is told on
// this goroutine, whereas WroteHeaders is told by the writing one, which may still write after a cancelled Do has returned.
func (c *Client) post(ctx context.Context, access, key string, body []byte) (*Call, error) {
	handed := false
	trace := &httptrace.ClientTrace{GotConn: func(httptrace.GotConnInfo) { handed = true }}
	req, err := http.NewRequestWithContext(httptrace.WithClientTrace(ctx, trace), http.MethodPost, c.base+"/v1/calls", bytes.NewReader(body))
	if err != nil {
		return nil, &UnsentError{Err: err}
	}
	req.GetBody = nil // without it nothing can send the body a second time
	c.head(req, access)
	req.Header.Set("Content-Type", "application/json")
	req.Header.Set("Idempotency-Key", key)
	res, err := c.create.RoundTrip(req)
	switch {
	case err != nil && handed:
		return nil, &AmbiguousError{Err: err}
	case err != nil:
		return nil, &UnsentError{Err: err}
	}
	defer res.Body.Close()
	return c.created(res)
}

// created reads the answer to a creation and classifies it by proof of no effect.
func (c *Client) created(res *http.Response) (*Call, error) {
	body, err := readBody(res.Body, maxCallBytes)
	if res.StatusCode < 200 || res.StatusCode > 299 {
		// A refusal is proved by its status; half a body of it is enough.
		e := c.refusal(res, body)
		if provesNoEffect[res.StatusCode] {
			return nil, e
		}
		return nil, &AmbiguousError{Answer: e}
	}
	if err != nil {
		return nil, &AmbiguousError{Err: err}
	}
	call, err := decodeCall(body)
	if err == nil && call.ID == "" {
		err = errors.New("answer without call id")
	}
	if err != nil {
		return nil, &AmbiguousError{Err: err}
	}
	return call, nil
}

// createTransport cannot send a request twice. net/http re-sends a POST that carries an Idempotency-Key when a kept connection
// breaks, and HTTP/2 re-sends refused streams; so connections are not kept and HTTP/2 is off. RoundTrip is used without an
// http.Client, so there are no redirects either.
func createTransport(cfg Config) *http.Transport {
	t := &http.Transport{
		Proxy:                  http.ProxyFromEnvironment,
		DialContext:            (&net.Dialer{Timeout: readTimeout, KeepAlive: 15 * time.Second}).DialContext,
		TLSHandshakeTimeout:    readTimeout,
		MaxResponseHeaderBytes: 64 << 10,
		DisableKeepAlives:      true,
		DisableCompression:     true,
	}
	if cfg.HTTP != nil {
		if like, ok := cfg.HTTP.Transport.(*http.Transport); ok {
			t.Proxy, t.TLSClientConfig = like.Proxy, like.TLSClientConfig.Clone()
			if like.DialContext != nil {
				t.DialContext = like.DialContext
			}
		}
	}
	if cfg.Dial != nil {
		t.DialContext = cfg.Dial
	}
	if t.TLSClientConfig != nil {
		t.TLSClientConfig.NextProtos = nil
	}
	t.TLSNextProto = map[string]func(string, *tls.Conn) http.RoundTripper{}
	t.Protocols = new(http.Protocols)
	t.Protocols.SetHTTP1(true)
	return t
}
