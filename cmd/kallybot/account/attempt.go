package account

import (
	"context"
	"crypto/rand"
	_ "embed"
	"encoding/base64"
	"errors"
	"fmt"
	"html/template"
	"io"
	"log"
	"net"
	"net/http"
	"net/url"
	"strconv"
	"sync"
	"time"

	"github.com/kallybot/kallybot/kallyai"
)

// StateFor is how long a sign-in may take from its link to its end.
const StateFor = 10 * time.Minute

// The ports of this machine that the browser may be sent to. Source: the vendor's own programs use the same.
const (
	firstPort = 8740
	lastPort  = 8759
)

// newState is 256 bits that nobody can guess.
func newState() string {
	b := make([]byte, 32)
	_, _ = rand.Read(b) // never fails
	return base64.RawURLEncoding.EncodeToString(b)
}

// Attempt is one sign-in on this machine: a link to a page, and the address to which that page sends the browser.
type Attempt struct {
	// Link is the page where the person signs in.
	Link   string
	client *kallyai.Client
	state  string
	server *http.Server
	page   *template.Template
	once   sync.Once
	ended  chan result
}

type result struct {
	tokens *kallyai.Tokens
	err    error
}

//go:embed page.html
var pageText string

// Begin listens on a free port of this machine, or on none if all are taken: then the address can only be given to Take.
func Begin(c *kallyai.Client) (*Attempt, error) {
	a := &Attempt{client: c, state: newState(), ended: make(chan result, 1), page: template.Must(template.New("page").Parse(pageText))}
	l, port := listen()
	var err error
	if a.Link, err = c.CLISignInURL("http://127.0.0.1:"+strconv.Itoa(port), a.state); err != nil {
		return nil, err
	}
	if l != nil {
		// Without a log: it would come between the lines of the terminal, and may quote what a browser sent.
		a.server = &http.Server{Handler: a, ReadHeaderTimeout: 10 * time.Second, MaxHeaderBytes: 64 << 10, ErrorLog: log.New(io.Discard, "", 0)}
		go func() { _ = a.server.Serve(l) }() // ends with Close
	}
	return a, nil
}

// listen takes the first port that is free.
func listen() (net.Listener, int) {
	for port := firstPort; port <= lastPort; port++ {
		if l, err := net.Listen("tcp", net.JoinHostPort("127.0.0.1", strconv.Itoa(port))); err == nil {
			return l, port
		}
	}
	return nil, firstPort
}

// Take reads an address that was copied from the browser.
func (a *Attempt) Take(text string) error {
	q, err := ReadAddress(text)
	if err != nil {
		return err
	}
	return a.take(q)
}

// take ends the attempt, unless what the browser brought belongs to another one. It works once.
func (a *Attempt) take(q url.Values) error {
	t, err := a.client.CLITokens(q, a.state)
	var refused *kallyai.Error
	if err != nil && !errors.As(err, &refused) {
		return errors.New("this is not the sign-in that was begun here; use the link that was shown last")
	}
	first := false
	a.once.Do(func() {
		first = true
		a.ended <- result{t, err}
	})
	if !first {
		return errors.New("this link was used already")
	}
	return nil
}

// Wait returns the tokens once the browser or Take has brought them. Errors: an *kallyai.Error when the page refused; that of ctx.
func (a *Attempt) Wait(ctx context.Context) (*kallyai.Tokens, error) {
	select {
	case r := <-a.ended:
		return r.tokens, r.err
	case <-ctx.Done():
		return nil, ctx.Err()
	}
}

// Close stops listening. The page that is being shown is finished.
func (a *Attempt) Close() {
	if a.server == nil {
		return
	}
	ctx, cancel := context.WithTimeout(context.Background(), 2*time.Second)
	defer cancel()
	if a.server.Shutdown(ctx) != nil {
		_ = a.server.Close()
	}
}

// page is what the browser shows.
type page struct{ Title, Text string }

// ServeHTTP takes the browser that comes back from the sign-in page, whatever path it comes to.
func (a *Attempt) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	q := r.URL.Query()
	if r.Method != http.MethodGet || !q.Has("state") && !q.Has("error") && !q.Has("access_token") {
		http.NotFound(w, r)
		return
	}
	status, show := http.StatusOK, page{"Signed in", "You can close this page and go back to the terminal."}
	switch err := a.take(q); {
	case err != nil:
		status, show = http.StatusBadRequest, page{"Not signed in", fmt.Sprintf("Sorry: %s.", err)}
	case q.Get("error") != "":
		show = page{"Not signed in", "The sign-in was refused. Go back to the terminal and begin again."}
	}
	h := w.Header()
	h.Set("Content-Type", "text/html; charset=utf-8")
	h.Set("Cache-Control", "no-store")
	h.Set("Referrer-Policy", "no-referrer")
	h.Set("Connection", "close")
	w.WriteHeader(status)
	_ = a.page.Execute(w, show) // the browser went away
}
