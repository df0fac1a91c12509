package control

import (
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"net"
	"net/http"
	"strings"
	"syscall"
	"unicode"
)

// ErrNone means that no service runs on the data file.
var ErrNone = errors.New("no service runs here")

// Client asks the service that runs on a data file.
type Client struct {
	http *http.Client
	path string
}

// NewClient asks the service whose data file is at data. It connects at each request.
func NewClient(data string) *Client {
	path := Path(data)
	dial := func(ctx context.Context, _, _ string) (c net.Conn, err error) {
		err = near(path, func(name string) error {
			c, err = (&net.Dialer{}).DialContext(ctx, "unix", name)
			return err
		})
		return c, err
	}
	return &Client{path: path, http: &http.Client{Transport: &http.Transport{DialContext: dial, DisableKeepAlives: true}}}
}

// maxQuoted is how much of an answer that is none an error may quote, with the words around it, in bytes.
const maxQuoted = 300

// Get asks for a path, such as "/readyz", and returns the answer, whose body the caller closes. Errors: ErrNone, when
// nobody answers on the socket; else that it cannot be asked, with the remedy.
func (c *Client) Get(ctx context.Context, path string) (*http.Response, error) {
	r, err := http.NewRequestWithContext(ctx, http.MethodGet, "http://kallybot"+path, nil)
	if err != nil {
		return nil, err
	}
	res, err := c.http.Do(r)
	switch {
	case err == nil:
		return res, nil
	case errors.Is(err, fs.ErrNotExist), errors.Is(err, syscall.ECONNREFUSED):
		return nil, ErrNone
	case errors.Is(err, fs.ErrPermission):
		return nil, fmt.Errorf("the service on %s is another user's; run this as that user", c.path)
	case len(err.Error()) > maxQuoted+len(c.path): // the library quotes whatever it got
		return nil, fmt.Errorf("what listens on %s does not answer as a service of kallybot; see what it is", c.path)
	}
	return nil, fmt.Errorf("ask the service on %s: %w", c.path, err)
}

// maxRefusal is how much of a refusal is read, in bytes.
const maxRefusal = 4 << 10

// Refused is the error that an answer other than 200 tells, in one line; nil for 200.
func Refused(res *http.Response) error {
	if res.StatusCode == http.StatusOK {
		return nil
	}
	said, _ := io.ReadAll(io.LimitReader(res.Body, maxRefusal))
	words := strings.FieldsFunc(strings.ToValidUTF8(string(said), ""), func(r rune) bool { return !unicode.IsGraphic(r) || unicode.IsSpace(r) })
	if len(words) == 0 {
		return fmt.Errorf("the service answered with status %d and no word of why; its log may tell", res.StatusCode)
	}
	return errors.New(strings.Join(words, " "))
}
