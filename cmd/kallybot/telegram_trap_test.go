package main

import (
	"net/http"
	"net/http/httptest"
	"strings"
	"sync"
	"time"
)

// trap stands between the service and everything it talks with, and ends it at one of the moments before and after its
// requests. Most of what can be lost, is lost there: the time between is mostly spent waiting.
type trap struct {
	mu   sync.Mutex
	left int // moments until it snaps; 0 when it is not set
	snap func()
}

// set has snap called at the moment so many moments from now.
func (t *trap) set(moments int, snap func()) {
	t.mu.Lock()
	defer t.mu.Unlock()
	t.left, t.snap = moments, snap
}

// pass is a moment.
func (t *trap) pass() {
	t.mu.Lock()
	defer t.mu.Unlock()
	if t.left == 0 {
		return
	}
	if t.left--; t.left == 0 {
		t.snap()
	}
}

// before puts the trap before a server, and returns the address to reach it by.
func (t *trap) before(w *world, h http.Handler) string {
	srv := httptest.NewServer(http.HandlerFunc(func(rw http.ResponseWriter, r *http.Request) {
		t.pass()
		h.ServeHTTP(rw, r)
		t.pass()
	}))
	w.t.Cleanup(srv.Close)
	return srv.URL
}

// around puts the trap around a service with this configuration, and returns that of the service within.
func (t *trap) around(w *world, file string) string {
	w.t.Helper()
	text := w.read(file)
	text = strings.Replace(text, w.telegram.URL(), t.before(w, w.telegram), 1)
	return w.write("kallybot.yaml", strings.Replace(text, w.far, t.before(w, w.api), 1))
}

// catches waits until the trap has ended a service, or a while when nothing happens, and sees to it that it is gone.
func (t *trap) catches(s running, moments int) {
	t.set(moments, s.kill)
	s.dies(longLife)
	t.set(0, nil)
}

// longLife is how long a service lives that makes fewer requests than its trap waits for.
const longLife = 3 * time.Second
