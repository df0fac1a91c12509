package sandbox

import (
	"context"
	crand "crypto/rand"
	"encoding/json"
	"net/http"
	"sync"
	"time"

	"github.com/kallybot/kallybot/kallyai"
)

// Config sets how the sandbox behaves; the zero value is a patient API with a generous account.
type Config struct {
	// Speed divides the length of calls; 0 means 1, at which a call takes as long as a real one, 30 to 90 s.
	Speed float64
	// Now is the clock of the answers (created_at, the Date header, expiry of tokens); nil means time.Now.
	Now func() time.Time
	// After waits out a call, already divided by Speed; nil means time.After. Tests use it to end calls when they like.
	After func(time.Duration) <-chan time.Time
	// Quota is the credits that each account starts with; 0 means 600, below zero none.
	Quota float64
	// TokenTTL is how long an access token lives; 0 means an hour.
	TokenTTL time.Duration
	// Envelope is the form of refusals; empty is EnvelopeBoth.
	Envelope Envelope
	// KeysIgnored makes idempotency keys mean nothing: each POST dials.
	KeysIgnored bool
	// SessionsHidden leaves session_id out of the answers, as the API's second generation may do.
	SessionsHidden bool
	// ShowRunning lists calls from the start, with statuses that no document names.
	ShowRunning bool
	// Strict refuses texts beyond the limits that the vendor's own client keeps.
	Strict bool
	// Seed makes ids and tokens repeatable; 0 draws one.
	Seed int64
}

// Dial is one call that would have rung.
type Dial struct {
	CallID         string             `json:"call_id"`
	Phone          string             `json:"phone"`
	SessionID      string             `json:"session_id"`
	IdempotencyKey string             `json:"idempotency_key"`
	At             time.Time          `json:"at"`
	Submission     kallyai.Submission `json:"submission"`
	Timezone       string             `json:"timezone"`
}

// Server is the API. It is safe for concurrent use. Close it to end its calls.
type Server struct {
	cfg  Config
	mux  *http.ServeMux
	seed string
	ctx  context.Context // ends with Close
	end  context.CancelFunc
	wg   sync.WaitGroup

	mu      sync.Mutex // guards all below, and the fields of calls and accounts
	serial  int
	users   map[string]*account
	access  map[string]grant
	refresh map[string]grant
	codes   map[string]grant
	calls   map[string]*call
	order   []*call // oldest first
	keys    map[string]*call
	limited map[string]bool
	dials   []Dial
}

// New returns a Server that is ready to serve.
func New(cfg Config) *Server {
	s := &Server{
		cfg:   cfg.filled(),
		users: map[string]*account{}, access: map[string]grant{}, refresh: map[string]grant{}, codes: map[string]grant{},
		calls: map[string]*call{}, keys: map[string]*call{}, limited: map[string]bool{},
	}
	s.seed = crand.Text()
	if cfg.Seed != 0 {
		s.seed = digest("seed", cfg.Seed)
	}
	s.ctx, s.end = context.WithCancel(context.Background())
	s.mux = s.routes()
	return s
}

func (cfg Config) filled() Config {
	if cfg.Speed <= 0 {
		cfg.Speed = 1
	}
	if cfg.Now == nil {
		cfg.Now = time.Now
	}
	if cfg.After == nil {
		cfg.After = time.After
	}
	if cfg.Quota == 0 {
		cfg.Quota = 600
	}
	if cfg.TokenTTL <= 0 {
		cfg.TokenTTL = time.Hour
	}
	if cfg.Envelope == "" {
		cfg.Envelope = EnvelopeBoth
	}
	return cfg
}

// routes are the endpoints; signed ones need a token.
func (s *Server) routes() *http.ServeMux {
	m := http.NewServeMux()
	for pattern, h := range map[string]http.HandlerFunc{
		"GET /v1/auth/cli":               s.signInCLI,
		"GET /v1/auth/authorize":         s.authorize,
		"POST /v1/auth/gpt/token":        s.exchange,
		"POST /v1/auth/refresh":          s.refreshTokens,
		"GET /v1/credits/costs":          s.costs,
		"GET /v1/credits/plans":          s.plans,
		"GET /sandbox/dialed":            s.serveDialed,
		"GET /sandbox/recordings/{file}": s.serveRecording,
		"/":                              s.unknown,
	} {
		m.HandleFunc(pattern, h)
	}
	for pattern, h := range map[string]signedHandler{
		"POST /v1/calls":                  s.create,
		"GET /v1/calls":                   s.list,
		"GET /v1/calls/{id}":              s.detail,
		"GET /v1/calls/{id}/transcript":   s.transcript,
		"GET /v1/calls/{id}/recording":    s.recording,
		"GET /v1/calls/{id}/calendar.ics": s.calendar,
		"POST /v1/calls/{id}/cancel":      s.cancel,
		"POST /v1/calls/{id}/stop":        s.stop,
		"POST /v1/calls/{id}/reschedule":  s.reschedule,
		"GET /v1/users/me/subscription":   s.subscriptionV1,
		"GET /v1/users/me/statistics":     s.statistics,
		"GET /v1/subscriptions/status":    s.subscriptionV2,
		"GET /v1/credits/balance":         s.balance,
		"GET /v1/credits/history":         s.history,
		"GET /v1/credits/breakdown":       s.breakdown,
		"GET /v1/stripe/billing-portal":   s.billingPortal,
	} {
		m.HandleFunc(pattern, s.signed(h))
	}
	return m
}

// ServeHTTP answers as the API does. The Date header tells the clock of Config.Now.
func (s *Server) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Date", s.cfg.Now().UTC().Format(http.TimeFormat))
	s.mux.ServeHTTP(w, r)
}

// Close hangs up every call and waits until they are over; their POSTs are answered with status terminated. Afterwards
// nothing is dialled any more. It may be called twice.
func (s *Server) Close() {
	s.mu.Lock()
	s.end() // under the lock, so that no call starts between it and the wait
	s.mu.Unlock()
	s.wg.Wait()
}

// Dialed returns every call that would have rung, in order.
func (s *Server) Dialed() []Dial {
	s.mu.Lock()
	defer s.mu.Unlock()
	return append([]Dial(nil), s.dials...)
}

// DialedTo returns how often an E.164 number would have rung.
func (s *Server) DialedTo(phone string) int {
	n := 0
	for _, d := range s.Dialed() {
		if d.Phone == phone {
			n++
		}
	}
	return n
}

func (s *Server) serveDialed(w http.ResponseWriter, _ *http.Request) {
	dialed := s.Dialed()
	if dialed == nil {
		dialed = []Dial{}
	}
	writeJSON(w, http.StatusOK, map[string]any{"dialed": dialed, "count": len(dialed)})
}

func (s *Server) unknown(w http.ResponseWriter, _ *http.Request) {
	s.refuse(w, refusal{status: http.StatusNotFound, code: "not_found", message: "There is no such endpoint."})
}

func writeJSON(w http.ResponseWriter, status int, v any) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(status)
	// An error here means that the client has gone; there is nobody left to tell.
	_ = json.NewEncoder(w).Encode(v)
}
