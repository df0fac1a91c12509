package kallyai_test

import (
	"bufio"
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"log"
	"net"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/kallybot/kallybot/kallyai"
)

const (
	secretToken = "canary-token-71d2"
	secretPhone = "+14155550199"
)

func request() kallyai.CallRequest {
	return kallyai.CallRequest{
		Submission: kallyai.Submission{TaskCategory: "general", TaskDescription: "Ask for the price of a chair & a <table>", RespondentPhone: secretPhone},
		Timezone:   "America/New_York",
	}
}

// newClient is a client of a server at addr.
func newClient(t *testing.T, addr string, change ...func(*kallyai.Config)) *kallyai.Client {
	t.Helper()
	cfg := kallyai.Config{BaseURL: addr, Token: kallyai.StaticToken(secretToken)}
	for _, c := range change {
		c(&cfg)
	}
	c, err := kallyai.New(cfg)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(c.CloseIdleConnections)
	return c
}

// serve answers every request with status and body.
func serve(t *testing.T, status int, body string) *kallyai.Client {
	t.Helper()
	return newClient(t, serveFunc(t, func(w http.ResponseWriter, _ *http.Request) {
		w.WriteHeader(status)
		_, _ = io.WriteString(w, body)
	}))
}

func serveFunc(t *testing.T, h http.HandlerFunc) string {
	t.Helper()
	s := httptest.NewServer(h)
	t.Cleanup(s.Close)
	return s.URL
}

// checkQuiet fails if an error tells a secret.
func checkQuiet(t *testing.T, err error) {
	t.Helper()
	said := fmt.Sprintf("%v %+v", err, err)
	for _, secret := range []string{secretToken, secretPhone, secretPhone[1:], "chair", "canary"} {
		if strings.Contains(said, secret) {
			t.Errorf("error tells %q: %s", secret, said)
		}
	}
}

func TestCreationIsClassifiedByProofOfNoEffect(t *testing.T) {
	t.Parallel()
	const proof, ambiguous = true, false
	for status, want := range map[int]bool{
		400: proof, 401: proof, 402: proof, 403: proof, 404: proof, 422: proof, 429: proof,
		300: ambiguous, 301: ambiguous, 302: ambiguous, 303: ambiguous, 307: ambiguous, 308: ambiguous,
		405: ambiguous, 406: ambiguous, 408: ambiguous, 409: ambiguous, 410: ambiguous, 413: ambiguous, 418: ambiguous, 425: ambiguous,
		500: ambiguous, 501: ambiguous, 502: ambiguous, 503: ambiguous, 504: ambiguous, 524: ambiguous, 599: ambiguous,
	} {
		t.Run(fmt.Sprint(status), func(t *testing.T) {
			t.Parallel()
			var posts atomic.Int32
			url := serveFunc(t, func(w http.ResponseWriter, r *http.Request) {
				posts.Add(1)
				w.Header().Set("Location", "/elsewhere")
				w.WriteHeader(status)
				_, _ = io.WriteString(w, `{"error":{"code":"some_code","message":"about `+secretPhone+`"}}`)
			})
			_, err := newClient(t, url).CreateCall(t.Context(), "key", request())
			var e *kallyai.Error
			var lost *kallyai.AmbiguousError
			if errors.As(err, &e) != want || errors.As(err, &lost) == want {
				t.Fatalf("got %T %v, want proof %v", err, err, want)
			}
			if lost != nil {
				e = lost.Answer
			}
			if e == nil || e.HTTPStatus != status || e.Code != "some_code" {
				t.Errorf("got %+v, want status %d and its code", e, status)
			}
			if n := posts.Load(); n != 1 {
				t.Errorf("%d requests, want 1", n)
			}
			checkQuiet(t, err)
		})
	}
}

func TestSuccessThatCannotBeReadIsAmbiguous(t *testing.T) {
	t.Parallel()
	for name, body := range map[string]string{
		"empty": "", "HTML": "<html>canary</html>", "list": "[]", "null": "null", "no id": `{"status":"success"}`, "null id": `{"call_id":null}`,
		"cut off": `{"call_id":"a`, "text": `"canary"`, "too large": `{"call_id":"a","highlights":"` + strings.Repeat("x", 2<<20) + `"}`,
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			_, err := serve(t, http.StatusCreated, body).CreateCall(t.Context(), "key", request())
			var lost *kallyai.AmbiguousError
			if !errors.As(err, &lost) {
				t.Fatalf("got %v, want an ambiguous error", err)
			}
			checkQuiet(t, err)
		})
	}
}

func TestEverySuccessWithAnIDIsACall(t *testing.T) {
	t.Parallel()
	for _, status := range []int{200, 201, 202} {
		c, err := serve(t, status, `{"call_id":"a","status":"queued"}`).CreateCall(t.Context(), "key", request())
		if err != nil || c.ID != "a" || c.Status != "queued" || c.Status.Final() {
			t.Errorf("%d: got %+v, %v, want a running call", status, c, err)
		}
	}
}

// rawServer accepts connections, reads one request from each and lets end finish it; it counts whole requests.
func rawServer(t *testing.T, end func(net.Conn)) (addr string, requests *atomic.Int32) {
	t.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	requests = new(atomic.Int32)
	var wg sync.WaitGroup
	wg.Go(func() {
		for {
			c, err := l.Accept()
			if err != nil {
				return
			}
			wg.Go(func() {
				defer c.Close()
				r := bufio.NewReader(c)
				for {
					req, err := http.ReadRequest(r)
					if err != nil {
						return
					}
					if _, err := io.Copy(io.Discard, req.Body); err != nil {
						return
					}
					requests.Add(1)
					end(c)
				}
			})
		}
	})
	t.Cleanup(func() { l.Close(); wg.Wait() })
	return "http://" + l.Addr().String(), requests
}

func TestBrokenConnectionIsAmbiguousAndNothingIsSentTwice(t *testing.T) {
	t.Parallel()
	for name, end := range map[string]func(net.Conn){
		"closed":      func(c net.Conn) { c.Close() },
		"reset":       func(c net.Conn) { _ = c.(*net.TCPConn).SetLinger(0); c.Close() },
		"half a line": func(c net.Conn) { _, _ = io.WriteString(c, "HTTP/1.1 201 Crea"); c.Close() },
		"half a body": func(c net.Conn) {
			_, _ = io.WriteString(c, "HTTP/1.1 201 Created\r\nContent-Length: 500\r\n\r\n{\"call_id\":\"a\"")
			c.Close()
		},
		"not HTTP": func(c net.Conn) { _, _ = io.WriteString(c, "SSH-2.0-x\r\n\r\n"); c.Close() },
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			addr, requests := rawServer(t, end)
			_, err := newClient(t, addr).CreateCall(t.Context(), "key", request())
			var lost *kallyai.AmbiguousError
			if !errors.As(err, &lost) || lost.Answer != nil || lost.Err == nil {
				t.Fatalf("got %v, want an ambiguous error with its cause", err)
			}
			if n := requests.Load(); n != 1 {
				t.Errorf("the server saw %d requests, want 1", n)
			}
			checkQuiet(t, err)
		})
	}
}

// TestSecondCreationIsNotResentOnAKeptConnection holds the trap of net/http: it re-sends a POST with an Idempotency-Key when a
// kept connection breaks. The server keeps the first connection open and breaks it on the second request.
func TestSecondCreationIsNotResentOnAKeptConnection(t *testing.T) {
	t.Parallel()
	var served atomic.Int32
	addr, requests := rawServer(t, func(c net.Conn) {
		if served.Add(1) == 1 {
			_, _ = io.WriteString(c, "HTTP/1.1 201 Created\r\nContent-Length: 15\r\n\r\n{\"call_id\":\"a\"}")
			return
		}
		c.Close()
	})
	client := newClient(t, addr)
	if _, err := client.CreateCall(t.Context(), "key-1", request()); err != nil {
		t.Fatal(err)
	}
	_, err := client.CreateCall(t.Context(), "key-2", request())
	var lost *kallyai.AmbiguousError
	if !errors.As(err, &lost) {
		t.Fatalf("got %v, want an ambiguous error", err)
	}
	if n := requests.Load(); n != 2 {
		t.Errorf("the server saw %d requests, want 2", n)
	}
}

// TestPlainClientWouldResend shows that the test above can fail: the standard client does send the second POST twice.
func TestPlainClientWouldResend(t *testing.T) {
	t.Parallel()
	var served atomic.Int32
	addr, requests := rawServer(t, func(c net.Conn) {
		if served.Add(1) == 1 {
			_, _ = io.WriteString(c, "HTTP/1.1 201 Created\r\nContent-Length: 2\r\n\r\n{}")
			return
		}
		c.Close()
	})
	h := &http.Client{Transport: &http.Transport{}}
	for range 2 {
		req, err := http.NewRequestWithContext(t.Context(), http.MethodPost, addr, strings.NewReader("{}"))
		if err != nil {
			t.Fatal(err)
		}
		req.Header.Set("Idempotency-Key", "key")
		if res, err := h.Do(req); err == nil {
			_, _ = io.Copy(io.Discard, res.Body)
			res.Body.Close()
		}
	}
	if n := requests.Load(); n < 3 {
		t.Errorf("the server saw %d requests, want the standard client to re-send", n)
	}
}

func TestProvenUnsent(t *testing.T) {
	t.Parallel()
	secure := httptest.NewUnstartedServer(http.NotFoundHandler())
	secure.Config.ErrorLog = log.New(io.Discard, "", 0) // it complains about the handshakes that this test breaks
	secure.StartTLS()
	t.Cleanup(secure.Close)
	plain := httptest.NewServer(http.NotFoundHandler())
	t.Cleanup(plain.Close)
	cancelled, cancel := context.WithCancel(t.Context())
	cancel()
	rows := map[string]struct {
		base   string
		ctx    context.Context
		key    string
		change func(*kallyai.Config)
		cause  error
	}{
		"refused":           {base: "http://127.0.0.1:1"}, // where nothing ever listens
		"no such name":      {change: dialError(&net.DNSError{Err: "no such host", IsNotFound: true})},
		"dial times out":    {change: dialError(context.DeadlineExceeded), cause: context.DeadlineExceeded},
		"unknown authority": {base: secure.URL},
		"not TLS":           {base: strings.Replace(plain.URL, "http:", "https:", 1)},
		"context ended":     {base: plain.URL, ctx: cancelled, cause: context.Canceled},
		"no key":            {base: plain.URL, key: "-"},
		"key with newline":  {base: plain.URL, key: "a\nb"},
		"signed out":        {base: plain.URL, change: func(c *kallyai.Config) { c.Token = kallyai.StaticToken("") }, cause: kallyai.ErrSignedOut},
		"no token source":   {base: plain.URL, change: func(c *kallyai.Config) { c.Token = nil }, cause: kallyai.ErrSignedOut},
		"token with newline": {
			base: plain.URL, change: func(c *kallyai.Config) { c.Token = kallyai.StaticToken(secretToken + "\n") }, cause: kallyai.ErrSignedOut,
		},
	}
	for name, row := range rows {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			c := newClient(t, row.base, func(cfg *kallyai.Config) {
				if row.change != nil {
					row.change(cfg)
				}
			})
			ctx, key := t.Context(), "key"
			if row.ctx != nil {
				ctx = row.ctx
			}
			if row.key != "" {
				key = strings.TrimPrefix(row.key, "-")
			}
			_, err := c.CreateCall(ctx, key, request())
			var unsent *kallyai.UnsentError
			if !errors.As(err, &unsent) {
				t.Fatalf("got %T %v, want an unsent error", err, err)
			}
			if row.cause != nil && !errors.Is(err, row.cause) {
				t.Errorf("got %v, want cause %v", err, row.cause)
			}
			checkQuiet(t, err)
		})
	}
}

func dialError(err error) func(*kallyai.Config) {
	return func(c *kallyai.Config) {
		c.Dial = func(context.Context, string, string) (net.Conn, error) { return nil, err }
	}
}

func TestEndOfContextAfterSendingIsAmbiguous(t *testing.T) {
	t.Parallel()
	ctx, cancel := context.WithCancel(t.Context())
	release := make(chan struct{})
	url := serveFunc(t, func(_ http.ResponseWriter, r *http.Request) {
		_, _ = io.Copy(io.Discard, r.Body)
		cancel()
		<-release
	})
	_, err := newClient(t, url).CreateCall(ctx, "key", request())
	close(release)
	var lost *kallyai.AmbiguousError
	if !errors.As(err, &lost) || !errors.Is(err, context.Canceled) {
		t.Fatalf("got %v, want an ambiguous error from the context", err)
	}
}

func TestConnectionThatTakesNoByteIsAmbiguous(t *testing.T) {
	t.Parallel()
	c := newClient(t, "http://api.example", func(cfg *kallyai.Config) {
		cfg.Dial = func(context.Context, string, string) (net.Conn, error) {
			near, far := net.Pipe()
			return near, far.Close()
		}
	})
	_, err := c.CreateCall(t.Context(), "key", request())
	var lost *kallyai.AmbiguousError
	if !errors.As(err, &lost) {
		t.Errorf("got %v; once a connection has the request only an answer is proof", err)
	}
}

// rotating is a token source that counts its refreshes.
type rotating struct {
	refreshes atomic.Int32
	err       error
}

func (r *rotating) Token(context.Context) (string, error) { return "stale", nil }

func (r *rotating) Refresh(_ context.Context, stale string) (string, error) {
	r.refreshes.Add(1)
	if stale != "stale" {
		return "", errors.New("refresh of a token that was not refused")
	}
	return "fresh", r.err
}

func TestCreationIsRepeatedOnceAfterRefreshWithTheSameBytes(t *testing.T) {
	t.Parallel()
	var seen []string
	url := serveFunc(t, func(w http.ResponseWriter, r *http.Request) {
		b, _ := io.ReadAll(r.Body)
		seen = append(seen, r.Header.Get("Idempotency-Key")+" "+string(b))
		if r.Header.Get("Authorization") == "Bearer stale" {
			w.WriteHeader(http.StatusUnauthorized)
			return
		}
		_, _ = io.WriteString(w, `{"call_id":"a"}`)
	})
	source := &rotating{}
	c := newClient(t, url, func(cfg *kallyai.Config) { cfg.Token = source })
	if _, err := c.CreateCall(t.Context(), "key", request()); err != nil {
		t.Fatal(err)
	}
	if len(seen) != 2 || seen[0] != seen[1] || source.refreshes.Load() != 1 {
		t.Errorf("got %d requests, %d refreshes: %q", len(seen), source.refreshes.Load(), seen)
	}
}

func TestSecondUnauthorizedIsFinal(t *testing.T) {
	t.Parallel()
	var posts atomic.Int32
	url := serveFunc(t, func(w http.ResponseWriter, _ *http.Request) {
		posts.Add(1)
		w.WriteHeader(http.StatusUnauthorized)
	})
	for name, row := range map[string]struct {
		source kallyai.TokenSource
		posts  int32
		unsent bool
	}{
		"refreshed and refused again": {&rotating{}, 2, false},
		"refresh fails":               {&rotating{err: kallyai.ErrSignedOut}, 1, true},
		"cannot refresh":              {kallyai.StaticToken("stale"), 1, false},
	} {
		posts.Store(0)
		c := newClient(t, url, func(cfg *kallyai.Config) { cfg.Token = row.source })
		_, err := c.CreateCall(t.Context(), "key", request())
		var e *kallyai.Error
		var unsent *kallyai.UnsentError
		if errors.As(err, &unsent) != row.unsent || errors.As(err, &e) == row.unsent || posts.Load() != row.posts {
			t.Errorf("%s: got %v after %d requests, want %d", name, err, posts.Load(), row.posts)
		}
	}
}

func TestCreationSendsWhatWasFrozen(t *testing.T) {
	t.Parallel()
	var head http.Header
	var body []byte
	var proto string
	url := serveFunc(t, func(w http.ResponseWriter, r *http.Request) {
		head, proto = r.Header.Clone(), r.Proto
		body, _ = io.ReadAll(r.Body)
		_, _ = io.WriteString(w, `{"call_id":"a"}`)
	})
	frozen, err := request().Freeze()
	if err != nil {
		t.Fatal(err)
	}
	if _, err := newClient(t, url).CreateFrozen(t.Context(), "key", frozen); err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(body, frozen) || proto != "HTTP/1.1" {
		t.Errorf("got %s %s, want %s", proto, body, frozen)
	}
	for name, want := range map[string]string{
		"Authorization": "Bearer " + secretToken, "Idempotency-Key": "key", "Content-Type": "application/json", "User-Agent": "kallybot/dev", "Connection": "close",
	} {
		if got := head.Get(name); got != want {
			t.Errorf("%s is %q, want %q", name, got, want)
		}
	}
}

func TestCreationTakesOverTLSSettings(t *testing.T) {
	t.Parallel()
	s := httptest.NewUnstartedServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.ProtoMajor != 1 {
			w.WriteHeader(http.StatusTeapot)
			return
		}
		_, _ = io.WriteString(w, `{"call_id":"a"}`)
	}))
	s.EnableHTTP2 = true
	s.StartTLS()
	t.Cleanup(s.Close)
	c := newClient(t, s.URL, func(cfg *kallyai.Config) { cfg.HTTP = s.Client() })
	if _, err := c.CreateCall(t.Context(), "key", request()); err != nil {
		t.Errorf("got %v, want a call over HTTP/1.1 with the client's authority", err)
	}
}

func TestFreezeIsDeterministicAndOmitsWhatIsEmpty(t *testing.T) {
	t.Parallel()
	want := `{"submission":{"task_category":"general","task_description":"Ask for the price of a chair & a <table>","respondent_phone":"+14155550199"},"timezone":"America/New_York"}`
	for range 3 {
		got, err := request().Freeze()
		if err != nil || string(got) != want {
			t.Fatalf("got %s, %v, want %s", got, err, want)
		}
	}
	full := kallyai.CallRequest{SessionID: "s", Submission: kallyai.Submission{
		BusinessName: "b", UserName: "u", UserPhone: "p", AppointmentDate: "d", AppointmentTime: "t", TimePreferenceText: "x", PartySize: 2,
		Language: "en", CallLanguage: "es", IsUrgent: true, AdditionalInstructions: []string{"i"},
	}}
	got, err := full.Freeze()
	if err != nil {
		t.Fatal(err)
	}
	for _, field := range strings.Fields("business_name user_name user_phone appointment_date appointment_time time_preference_text party_size language call_language is_urgent additional_instructions session_id") {
		if !bytes.Contains(got, []byte(`"`+field+`":`)) {
			t.Errorf("%s is missing in %s", field, got)
		}
	}
}

func TestTextThatIsNotUTF8IsNotFrozen(t *testing.T) {
	t.Parallel()
	r := request()
	r.Submission.AdditionalInstructions = []string{"fine", "broken \xff"}
	if _, err := r.Freeze(); err == nil {
		t.Error("got bytes, want an error")
	}
	_, err := serve(t, 201, `{"call_id":"a"}`).CreateCall(t.Context(), "key", r)
	var unsent *kallyai.UnsentError
	if !errors.As(err, &unsent) {
		t.Errorf("got %v, want an unsent error", err)
	}
}

func TestCreationHasNoTimeLimitOfItsOwn(t *testing.T) {
	t.Parallel()
	release := make(chan struct{})
	url := serveFunc(t, func(w http.ResponseWriter, _ *http.Request) {
		<-release
		_, _ = io.WriteString(w, `{"call_id":"a"}`)
	})
	c := newClient(t, url, func(cfg *kallyai.Config) { cfg.HTTP = &http.Client{Timeout: time.Nanosecond} })
	if _, err := c.ListCalls(t.Context(), 0, 0); err == nil {
		t.Error("a read outlives the limit of its client")
	}
	close(release)
	if _, err := c.CreateCall(t.Context(), "key", request()); err != nil {
		t.Errorf("got %v; the limit is for reads", err)
	}
}
