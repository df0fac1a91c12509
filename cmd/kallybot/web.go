package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"maps"
	"net"
	"net/http"
	"runtime/debug"
	"slices"
	"time"

	"github.com/kallybot/kallybot/cmd/kallybot/config"
	"github.com/kallybot/kallybot/cmd/kallybot/journal"
)

// Limits of everything that comes in by HTTP. A webhook's update is a few kilobytes; an answer waits for the disk alone.
const (
	maxBody        = 1 << 20
	maxHeader      = 16 << 10
	headerWithin   = 10 * time.Second
	requestWithin  = 30 * time.Second
	idleWithin     = 2 * time.Minute
	shutdownWithin = 2 * time.Second
	readyWithin    = 2 * time.Second
)

// part is something the service needs to be ready; check tells its trouble.
type part struct {
	name  string
	check func(context.Context) error
}

// web is what the program itself listens with.
type web struct {
	server   *http.Server
	listener net.Listener
	tls      config.TLS
}

// newWeb listens, and serves nothing yet. Routes are the platforms' own, by path.
func newWeb(c config.HTTP, parts []part, routes map[string]http.Handler, log *slog.Logger) (*web, error) {
	l, err := net.Listen("tcp", c.Listen)
	if err != nil {
		return nil, fmt.Errorf("listen on %s: %w; choose another address with http.listen", c.Listen, err)
	}
	mux := http.NewServeMux()
	mux.HandleFunc("GET /livez", func(w http.ResponseWriter, _ *http.Request) { _, _ = io.WriteString(w, "ok\n") })
	mux.Handle("GET /readyz", ready(parts))
	for _, path := range slices.Sorted(maps.Keys(routes)) {
		mux.Handle(path, routes[path])
	}
	return &web{listener: l, tls: c.TLS, server: &http.Server{
		Handler:           http.MaxBytesHandler(steady(mux, log), maxBody),
		ReadHeaderTimeout: headerWithin,
		ReadTimeout:       requestWithin,
		WriteTimeout:      requestWithin,
		IdleTimeout:       idleWithin,
		MaxHeaderBytes:    maxHeader,
		ErrorLog:          slog.NewLogLogger(log.Handler(), slog.LevelDebug), // strangers who speak no HTTP
	}}, nil
}

// steady turns a panic of a handler into an answer. The log tells where it was, and not what it panicked with, as the server itself
// would: that may be what somebody sent, such as a code that signs them in.
func steady(next http.Handler, log *slog.Logger) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		defer func() {
			switch recover() {
			case nil:
			case http.ErrAbortHandler:
				panic(http.ErrAbortHandler)
			default:
				log.Error("web page panicked", "path", r.URL.Path, "stack", string(debug.Stack()))
				http.Error(w, "something went wrong; try again later", http.StatusInternalServerError)
			}
		}()
		next.ServeHTTP(w, r)
	})
}

// serve serves until close. Its error is that of a listener that broke.
func (w *web) serve() error {
	var err error
	if w.tls.Cert == "" {
		err = w.server.Serve(w.listener)
	} else {
		err = w.server.ServeTLS(w.listener, config.Expand(w.tls.Cert), config.Expand(w.tls.Key))
	}
	if errors.Is(err, http.ErrServerClosed) {
		return nil
	}
	return fmt.Errorf("serve on %s: %w", w.listener.Addr(), err)
}

// close lets requests under way end, for a while.
func (w *web) close() {
	ctx, cancel := context.WithTimeout(context.Background(), shutdownWithin)
	defer cancel()
	if w.server.Shutdown(ctx) != nil {
		_ = w.server.Close()
	}
	_ = w.listener.Close() // for one that never served
}

// ready answers 200 when every part is well, else 503, and a line for each part.
func ready(parts []part) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		ctx, cancel := context.WithTimeout(r.Context(), readyWithin)
		defer cancel()
		status, body := http.StatusOK, ""
		for _, p := range parts {
			says := "ok"
			if err := p.check(ctx); err != nil {
				status, says = http.StatusServiceUnavailable, journal.Clean(err.Error())
			}
			body += p.name + ": " + says + "\n"
		}
		w.Header().Set("Content-Type", "text/plain; charset=utf-8")
		w.WriteHeader(status)
		_, _ = io.WriteString(w, body)
	})
}
