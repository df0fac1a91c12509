package telegramtest

import (
	"context"
	"encoding/json"
	"errors"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync"
	"time"

	"github.com/kallybot/kallybot/bots/servertest"
)

// Server is Telegram for one bot. Make it with New; every method may be called at any time.
type Server struct {
	// Token is the bot's token.
	Token string

	http   *httptest.Server
	over   chan struct{} // closed by Close
	record servertest.Record

	mu       sync.Mutex
	clock    time.Time
	chats    map[int64]*Chat
	people   map[int64]*Person
	messages int // the last id; one count for all chats
	queries  map[string][]string
	faults   servertest.Faults
	profile  map[string]string // what the bot told of itself: commands and descriptions
	readsAll bool

	queue
}

// BotID, BotName and BotUser are the bot's id, first name and username.
const (
	BotID   = 4711
	BotName = "Kally"
	BotUser = "kally_test_bot"
)

// New starts a server on loopback for the bot with this token; its id is BotID, whatever the token says. Close it.
func New(token string) *Server {
	s := &Server{
		Token:   token,
		over:    make(chan struct{}),
		clock:   time.Date(2026, time.March, 2, 9, 0, 0, 0, time.UTC),
		chats:   map[int64]*Chat{},
		people:  map[int64]*Person{},
		queries: map[string][]string{},
		profile: map[string]string{},
		queue: queue{
			nextID: firstUpdate, changed: make(chan struct{}), flying: map[int64]bool{},
			deliverer: &http.Client{Transport: &http.Transport{MaxIdleConnsPerHost: 40}},
		},
	}
	s.http = httptest.NewServer(s)
	return s
}

// URL is the address of the API, without a slash at its end.
func (s *Server) URL() string { return s.http.URL }

// Client is an HTTP client whose connections end with the server.
func (s *Server) Client() *http.Client { return s.http.Client() }

// Close ends the server and its deliveries.
func (s *Server) Close() {
	close(s.over) // ends what waits, so that the server can close
	s.http.CloseClientConnections()
	s.http.Close()
	s.mu.Lock()
	s.hookUp(hook{})
	s.mu.Unlock()
	s.deliveries.Wait()
	s.deliverer.CloseIdleConnections()
}

// Request is one request of the bot as it was understood.
type Request = servertest.Request

// Requests are those of a method so far, oldest first; of all methods when it is empty.
func (s *Server) Requests(method string) []Request { return s.record.Requests(method) }

// Violations are what the bot sent against the specification or Telegram's limits, or must never send; empty for none.
func (s *Server) Violations() []string { return s.record.Violations() }

// Until waits for holds to be true, and is false when ctx ends first.
func (s *Server) Until(ctx context.Context, holds func() bool) bool {
	return servertest.Until(ctx, holds)
}

// SetReadsAll turns the bot's privacy mode off; getMe tells it.
func (s *Server) SetReadsAll(on bool) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.readsAll = on
}

// Profile is what the bot set with a method for a scope and a language, as JSON or text; "setMyCommands all_group_chats es".
func (s *Server) Profile(key string) string {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.profile[key]
}

// answer is what a method gives back.
type answer struct {
	result any
	err    *failure
}

// failure is an answer that is not ok.
type failure struct {
	code        int
	description string
	parameters  map[string]any
}

func bad(description string) answer {
	return answer{err: &failure{code: http.StatusBadRequest, description: "Bad Request: " + description}}
}

// ServeHTTP is the API: POST or GET /bot<token>/<method>.
func (s *Server) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	token, method, _ := strings.Cut(strings.TrimPrefix(r.URL.Path, "/bot"), "/")
	if token != s.Token {
		reply(w, answer{err: &failure{code: http.StatusUnauthorized, description: "Unauthorized"}})
		return
	}
	p, err := readParams(r)
	if errors.Is(err, errCut) {
		return
	}
	if err != nil {
		s.record.Violate("%s: %v", method, err)
		reply(w, bad(err.Error()))
		return
	}
	f := s.note(method, p)
	if f.Before(w, r, s.over, refuseBy) {
		return
	}
	a := s.call(r, method, p)
	if f.After(w) {
		return
	}
	reply(w, a)
}

// note keeps and checks a request, and takes the fault that is meant for it.
func (s *Server) note(method string, p params) *Fault {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.record.Note(Request{Method: method, Params: p.texts()})
	for _, v := range specification().check(method, p) {
		s.record.Violate("%s: %s", method, v)
	}
	return s.faults.Take(method, "")
}

func (s *Server) call(r *http.Request, method string, p params) answer {
	if method == "getUpdates" {
		return s.getUpdates(r.Context(), p)
	}
	do, ok := methods[method]
	if !ok {
		return answer{err: &failure{code: http.StatusNotFound, description: "Not Found: method not found"}}
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	return do(s, p)
}

func reply(w http.ResponseWriter, a answer) {
	body, code := map[string]any{"ok": true, "result": a.result}, http.StatusOK
	if a.err != nil {
		body, code = map[string]any{"ok": false, "error_code": a.err.code, "description": a.err.description}, a.err.code
		if a.err.parameters != nil {
			body["parameters"] = a.err.parameters
		}
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(code)
	_ = json.NewEncoder(w).Encode(body)
}

// now moves the clock of messages on by a second; s.mu is held.
func (s *Server) now() int64 {
	s.clock = s.clock.Add(time.Second)
	return s.clock.Unix()
}
