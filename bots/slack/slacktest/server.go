package slacktest

import (
	"context"
	"fmt"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync"
	"time"

	"github.com/kallybot/kallybot/bots/servertest"
)

// object is a JSON object.
type object = map[string]any

// Server is Slack for one app. Make it with New; every method may be called at any time.
type Server struct {
	// AppID, ClientID, ClientSecret, SigningSecret and AppToken are the app's; a test changes them before the bot starts.
	AppID, ClientID, ClientSecret, SigningSecret, AppToken string

	secret string
	http   *httptest.Server
	web    *http.Client    // posts to the bot
	life   context.Context // ends with the server
	end    context.CancelFunc
	over   <-chan struct{}
	work   sync.WaitGroup
	record servertest.Record

	mu         sync.Mutex
	clock      clock
	count      int // of all that needs an id
	teams      []*Team
	tokens     map[string]*grant
	codes      map[string]*code
	refreshes  map[string]*Team
	triggers   map[string]*trigger
	responses  map[string]*response
	uploads    map[string]*upload
	windows    map[string][]time.Time // of the rate limits
	limited    bool
	faults     servertest.Faults
	events     []string // names of those that the app is subscribed to; nil for all
	deliveries []*Delivery
	lost       []*Delivery
	latencies  Latencies
	hook       string // base address of the bot; empty for Socket Mode
	sockets
}

// New starts a Slack on loopback with one workspace, T0001. secret is part of every token and secret, so that a test can look
// for it where none may be. Its clock stands at the present second. Close it.
func New(secret string) *Server {
	life, end := context.WithCancel(context.Background())
	s := &Server{
		AppID: "A0KALLY", ClientID: "11.22", ClientSecret: "client-" + secret, SigningSecret: "signing-" + secret,
		AppToken: "xapp-1-A0KALLY-" + secret,
		secret:   secret,
		life:     life, end: end, over: life.Done(),
		web:    &http.Client{Transport: &http.Transport{MaxIdleConnsPerHost: 20}},
		clock:  clock{base: time.Now().Truncate(time.Second), wake: make(chan struct{}, 1)},
		tokens: map[string]*grant{}, codes: map[string]*code{}, refreshes: map[string]*Team{},
		triggers: map[string]*trigger{}, responses: map[string]*response{}, uploads: map[string]*upload{},
		windows: map[string][]time.Time{},
		sockets: sockets{tickets: map[string]bool{}},
	}
	s.http = httptest.NewServer(s)
	s.Team("T0001", "Acme")
	s.work.Go(s.tick)
	return s
}

// URL is the address of the Web API, with the slash at its end that Slack's own has.
func (s *Server) URL() string { return s.http.URL + "/api/" }

// Client is an HTTP client whose connections end with the server.
func (s *Server) Client() *http.Client { return s.http.Client() }

// Close ends the server, its connections and its deliveries.
func (s *Server) Close() {
	s.end()
	s.Drop()
	s.http.CloseClientConnections()
	s.http.Close()
	s.work.Wait()
	s.web.CloseIdleConnections()
}

// ServeHTTP is the Web API and all else that the bot may be given an address of.
func (s *Server) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	for prefix, serve := range map[string]func(http.ResponseWriter, *http.Request, string){
		"/api/": s.serveAPI, "/link/": s.serveSocket, "/upload/": s.serveUpload, "/response/": s.serveResponse,
	} {
		if rest, ok := strings.CutPrefix(r.URL.Path, prefix); ok {
			serve(w, r, rest)
			return
		}
	}
	http.NotFound(w, r)
}

// Request is one request of the bot as it was understood: of a method, or "response_url" and "upload" for those.
type Request = servertest.Request

// Requests are those of a method so far, oldest first; of all methods when it is empty.
func (s *Server) Requests(method string) []Request { return s.record.Requests(method) }

// Violations are what the bot sent against Slack's limits, or must never send; empty for none.
func (s *Server) Violations() []string { return s.record.Violations() }

// Until waits for holds to be true, and is false when ctx ends first.
func (s *Server) Until(ctx context.Context, holds func() bool) bool {
	return servertest.Until(ctx, holds)
}

// id is one that was never used; s.mu is held.
func (s *Server) id(prefix string) string {
	s.count++
	return fmt.Sprintf("%s%06d", prefix, s.count)
}

// ts is a time that no message had; s.mu is held.
func (s *Server) ts() string {
	s.count++
	return fmt.Sprintf("%d.%06d", s.clock.now().Unix(), s.count%1_000_000)
}
