package main

import (
	"fmt"
	"io"
	"log"
	"net/http/httptest"
	"net/http/httputil"
	"net/url"
	"strings"
	"sync/atomic"
)

// transports are the ways in which updates come, as the configuration of Telegram names them.
var transports = map[string]string{"polling": "", "webhook": ", webhook: {url: %q, secret: canary-of-the-hook}"}

// gate is the address at which Telegram reaches a service that starts again and again on other ports.
type gate struct{ to atomic.Pointer[url.URL] }

// gate opens one and fills its address in where a transport has a place for it. While no service stands behind it,
// deliveries fail as they do at a proxy whose service is down.
func (w *world) gate(hook string) (filled string, g *gate) {
	g = &gate{}
	g.lost()
	if hook == "" {
		return "", g
	}
	p := httptest.NewServer(&httputil.ReverseProxy{
		Rewrite:  func(r *httputil.ProxyRequest) { r.SetURL(g.to.Load()) },
		ErrorLog: log.New(io.Discard, "", 0),
	})
	w.t.Cleanup(p.Close)
	return fmt.Sprintf(hook, p.URL+"/telegram"), g
}

// nowhere is an address at which nothing ever listens. The port of a server that was closed may be the next one's.
const nowhere = "http://127.0.0.1:1"

// lost has nothing stand behind the gate.
func (g *gate) lost() {
	g.to.Store(&url.URL{Scheme: "http", Host: strings.TrimPrefix(nowhere, "http://")})
}

// lead leads the gate to a service.
func (g *gate) lead(s running) {
	s.t.Helper()
	to, err := url.Parse(s.url)
	if err != nil {
		s.t.Fatal(err)
	}
	g.to.Store(to)
}
