package main

import (
	"bytes"
	"context"
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/tls"
	"crypto/x509"
	"encoding/pem"
	"errors"
	"io"
	"log/slog"
	"math/big"
	"net"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"github.com/kallybot/kallybot/cmd/kallybot/config"
)

func well(context.Context) error { return nil }

func TestReady(t *testing.T) {
	t.Parallel()
	ill := func(context.Context) error { return errors.New("cannot reach /bot1:canary/getMe") }
	slow := func(ctx context.Context) error {
		<-ctx.Done()
		return ctx.Err()
	}
	for name, row := range map[string]struct {
		parts  []part
		status int
		body   string
	}{
		"nothing to ask": {nil, http.StatusOK, ""},
		"all well":       {[]part{{"a", well}, {"b", well}}, http.StatusOK, "a: ok\nb: ok\n"},
		"one is not":     {[]part{{"a", ill}, {"b", well}}, http.StatusServiceUnavailable, "a: cannot reach /bot(hidden)/getMe\nb: ok\n"},
		"asker leaves":   {[]part{{"a", slow}}, http.StatusServiceUnavailable, "a: context canceled\n"},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			ctx, cancel := context.WithCancel(t.Context())
			if name == "asker leaves" {
				cancel()
			}
			defer cancel()
			got := httptest.NewRecorder()
			ready(row.parts).ServeHTTP(got, httptest.NewRequestWithContext(ctx, http.MethodGet, "/readyz", nil))
			if got.Code != row.status || got.Body.String() != row.body {
				t.Errorf("got %d %q, want %d %q", got.Code, got.Body, row.status, row.body)
			}
		})
	}
}

// listen serves with a configuration until the test ends.
func listen(t *testing.T, c config.HTTP, routes map[string]http.Handler) *web {
	t.Helper()
	c.Listen = "127.0.0.1:0"
	w, err := newWeb(c, []part{{"a", well}}, routes, slog.New(slog.DiscardHandler))
	if err != nil {
		t.Fatal(err)
	}
	ended := make(chan error, 1)
	go func() { ended <- w.serve() }()
	t.Cleanup(func() {
		w.close()
		if err := <-ended; err != nil {
			t.Error(err)
		}
	})
	return w
}

// TestPageThatPanicsTellsNothingOfWhatItHeld has a page panic with what a browser brought, as one may that takes it apart.
func TestPageThatPanicsTellsNothingOfWhatItHeld(t *testing.T) {
	t.Parallel()
	var text bytes.Buffer
	log := slog.New(slog.NewTextHandler(&text, nil))
	for path, page := range map[string]http.HandlerFunc{
		"/value": func(_ http.ResponseWriter, r *http.Request) { panic(r.URL.Query()) },
		"/error": func(_ http.ResponseWriter, r *http.Request) { panic(errors.New(r.URL.RawQuery)) },
	} {
		got := httptest.NewRecorder()
		steady(page, log).ServeHTTP(got, httptest.NewRequestWithContext(t.Context(), http.MethodGet, path+"?code=canary-of-a-code", nil))
		if got.Code != http.StatusInternalServerError || strings.Contains(got.Body.String(), "canary") || !strings.Contains(text.String(), "path="+path) {
			t.Errorf("%s: got %d %q", path, got.Code, got.Body)
		}
	}
	if strings.Contains(text.String(), "canary") || !strings.Contains(text.String(), "web_test.go") {
		t.Errorf("the log holds the code, or does not tell where:\n%s", &text)
	}
	w := listen(t, config.HTTP{}, map[string]http.Handler{"/abort": http.HandlerFunc(func(http.ResponseWriter, *http.Request) { panic(http.ErrAbortHandler) })})
	if res, err := http.Get("http://" + w.listener.Addr().String() + "/abort"); err == nil {
		t.Errorf("a connection that was to be broken gives %s", res.Status)
		_ = res.Body.Close()
	}
}

func TestBodyOfARequestIsBounded(t *testing.T) {
	t.Parallel()
	read := make(chan error, 1)
	w := listen(t, config.HTTP{}, map[string]http.Handler{"/hook": http.HandlerFunc(func(_ http.ResponseWriter, r *http.Request) {
		_, err := io.Copy(io.Discard, r.Body)
		read <- err
	})})
	for name, row := range map[string]struct {
		size int
		ok   bool
	}{"at the limit": {maxBody, true}, "beyond": {maxBody + 1, false}} {
		res, err := http.Post("http://"+w.listener.Addr().String()+"/hook", "text/plain", strings.NewReader(strings.Repeat("x", row.size)))
		if err != nil {
			t.Fatal(err)
		}
		_ = res.Body.Close()
		if err := <-read; (err == nil) != row.ok {
			t.Errorf("%s: got %v", name, err)
		}
	}
}

func TestHeadersOfARequestAreBounded(t *testing.T) {
	t.Parallel()
	w := listen(t, config.HTTP{}, nil)
	r, err := http.NewRequestWithContext(t.Context(), http.MethodGet, "http://"+w.listener.Addr().String()+"/livez", nil)
	if err != nil {
		t.Fatal(err)
	}
	r.Header.Set("X-Long", strings.Repeat("x", 2*maxHeader)) // so few that they are sent before the answer
	res, err := http.DefaultClient.Do(r)
	if err != nil {
		t.Fatal(err)
	}
	_ = res.Body.Close()
	if res.StatusCode != http.StatusRequestHeaderFieldsTooLarge {
		t.Errorf("got %d", res.StatusCode)
	}
}

func TestOwnCertificate(t *testing.T) {
	t.Parallel()
	cert, key, roots := certificate(t, time.Now().Add(time.Hour))
	c := config.HTTP{TLS: config.TLS{Cert: written(t, "cert.pem", cert), Key: written(t, "key.pem", key)}}
	w := listen(t, c, nil)
	client := http.Client{Transport: &http.Transport{TLSClientConfig: &tls.Config{RootCAs: roots}}}
	defer client.CloseIdleConnections()
	res, err := client.Get("https://" + w.listener.Addr().String() + "/readyz")
	if err != nil {
		t.Fatal(err)
	}
	_ = res.Body.Close()
	if res.StatusCode != http.StatusOK {
		t.Errorf("got %d", res.StatusCode)
	}
}

// certificate is one for this machine that vouches for itself, until a time.
func certificate(t *testing.T, until time.Time) (cert, key string, roots *x509.CertPool) {
	t.Helper()
	k, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	c := &x509.Certificate{
		SerialNumber: big.NewInt(1), NotBefore: until.Add(-24 * time.Hour), NotAfter: until,
		IPAddresses: []net.IP{net.IPv4(127, 0, 0, 1)}, IsCA: true, BasicConstraintsValid: true,
	}
	der, err := x509.CreateCertificate(rand.Reader, c, c, &k.PublicKey, k)
	if err != nil {
		t.Fatal(err)
	}
	secret, err := x509.MarshalPKCS8PrivateKey(k)
	if err != nil {
		t.Fatal(err)
	}
	cert = string(pem.EncodeToMemory(&pem.Block{Type: "CERTIFICATE", Bytes: der}))
	roots = x509.NewCertPool()
	roots.AppendCertsFromPEM([]byte(cert))
	return cert, string(pem.EncodeToMemory(&pem.Block{Type: "PRIVATE KEY", Bytes: secret})), roots
}

func TestListenerThatBreaksIsTold(t *testing.T) {
	t.Parallel()
	w, err := newWeb(config.HTTP{Listen: "127.0.0.1:0"}, nil, nil, slog.New(slog.DiscardHandler))
	if err != nil {
		t.Fatal(err)
	}
	_ = w.listener.Close()
	if err := w.serve(); !errors.Is(err, net.ErrClosed) {
		t.Errorf("got %v", err)
	}
	w.close()
}
