package reader

import (
	"context"
	"crypto/tls"
	"errors"
	"net"
	"net/http"
	"slices"
	"strconv"

	"github.com/openai/openai-go/v3/option"
)

// maxBody is the longest answer that is read, in bytes, after decompression. A good one has less than a tenth of it.
const maxBody = 256 << 10

// Causes without the text of a message or an answer. Those of the SDK and of encoding/json may quote either.
var (
	errLongText   = errors.New("message is too long")
	errLongAnswer = errors.New("answer is too long")
	errUnreadable = errors.New("answer is unreadable")
	errUntrusted  = errors.New("certificate is not trusted")
)

// statusError is an HTTP status other than 200.
type statusError int

// Error is the number alone: the words beside it are the server's.
func (e statusError) Error() string { return "status " + strconv.Itoa(int(e)) }

// direct copies a client and forbids redirects.
func direct(h *http.Client) *http.Client {
	var c http.Client
	if h != nil {
		c = *h
	}
	c.CheckRedirect = func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }
	return &c
}

// guard stands between SDK and network. It lets nothing pass but a 200 of limited length; the body of any other status is
// not read, since it may repeat the message.
func guard(req *http.Request, next option.MiddlewareNext) (*http.Response, error) {
	res, err := next(req)
	if err != nil {
		return nil, err
	}
	if res.StatusCode != http.StatusOK {
		_ = res.Body.Close()
		return nil, statusError(res.StatusCode)
	}
	res.Body = http.MaxBytesReader(nil, res.Body, maxBody)
	return res, nil
}

// reason is why a request failed, in words fit for a log.
func reason(ctx context.Context, err error) error {
	var status statusError
	var network *net.OpError
	var long *http.MaxBytesError
	var certificate *tls.CertificateVerificationError
	switch {
	case ctx.Err() != nil:
		return ctx.Err()
	case errors.As(err, &status):
		return status
	case errors.As(err, &network):
		return network
	case errors.As(err, &long):
		return errLongAnswer
	case errors.As(err, &certificate):
		return errUntrusted
	}
	return errUnreadable
}

// refusals are the statuses by which servers refuse a field of the request that they do not know.
var refusals = []statusError{http.StatusBadRequest, http.StatusUnprocessableEntity, http.StatusNotImplemented}

// refusesManner reports whether asking in another manner may help.
func refusesManner(err error) bool {
	var status statusError
	return errors.As(err, &status) && slices.Contains(refusals, status)
}
