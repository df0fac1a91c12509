package sandbox

import (
	"encoding/json"
	"net/http"
	"net/url"
	"strconv"
	"strings"
	"time"

	"github.com/kallybot/kallybot/kallyai"
)

// DemoToken is an access token that never expires. It belongs to DemoUser.
const DemoToken = "sandbox-demo-token"

// DemoUser is the account of DemoToken, and of a sign-in whose page was not asked for another one by the parameter user.
const DemoUser = "demo"

// codeLife is how long a code of the authorization flow may be exchanged.
const codeLife = 10 * time.Minute

// grant is what a token or code stands for.
type grant struct {
	user     string
	expires  time.Time // zero: never
	redirect string    // of a code: the address that it was given to
	client   string
}

type signedHandler func(w http.ResponseWriter, r *http.Request, user string)

// signed lets h see only requests with a token that is alive.
func (s *Server) signed(h signedHandler) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		token, ok := strings.CutPrefix(r.Header.Get("Authorization"), "Bearer ")
		if !ok || token == "" {
			s.refuse(w, refusal{status: http.StatusUnauthorized, code: kallyai.CodeMissingToken, message: "Sign in first."})
			return
		}
		user, ok := s.userOf(token)
		if !ok {
			s.refuse(w, refusal{status: http.StatusUnauthorized, code: kallyai.CodeTokenExpired, message: "The token is not valid any more."})
			return
		}
		h(w, r, user)
	}
}

func (s *Server) userOf(token string) (string, bool) {
	if token == DemoToken {
		return DemoUser, true
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	g, ok := s.access[token]
	return g.user, ok && s.cfg.Now().Before(g.expires)
}

// Revoke makes every access token but DemoToken expire at once, as tokens do in time.
func (s *Server) Revoke() {
	s.mu.Lock()
	defer s.mu.Unlock()
	clear(s.access)
}

// RevokeAll signs everybody out but DemoUser: neither access nor refresh tokens are taken any more.
func (s *Server) RevokeAll() {
	s.Revoke()
	s.mu.Lock()
	defer s.mu.Unlock()
	clear(s.refresh)
}

// signInCLI stands for the sign-in page of a program: it signs in at once and sends the browser back with tokens. Its parameter
// user chooses the account, error refuses the sign-in with that code.
func (s *Server) signInCLI(w http.ResponseWriter, r *http.Request) {
	q := r.URL.Query()
	back, err := url.Parse(q.Get("redirect_uri"))
	if err != nil || back.Scheme != "http" || back.Port() == "" || (back.Hostname() != "localhost" && back.Hostname() != "127.0.0.1") {
		s.refuse(w, refusal{status: http.StatusBadRequest, code: "invalid_redirect_uri", message: "Only http on localhost with a port is allowed."})
		return
	}
	out := back.Query()
	if code := q.Get("error"); code != "" {
		out.Set("error", code)
	} else {
		s.mint(userParam(q)).fill(out)
	}
	sendBack(w, r, back, out, q)
}

// authorize stands for the page of the authorization flow: it agrees at once and sends the browser back with a code.
func (s *Server) authorize(w http.ResponseWriter, r *http.Request) {
	q := r.URL.Query()
	back, err := url.Parse(q.Get("redirect_uri"))
	if err != nil || !back.IsAbs() || q.Get("response_type") != "code" || q.Get("client_id") == "" {
		s.refuse(w, refusal{status: http.StatusBadRequest, code: "invalid_request", message: "response_type, client_id and redirect_uri are needed."})
		return
	}
	out := back.Query()
	if code := q.Get("error"); code != "" {
		out.Set("error", code)
	} else {
		out.Set("code", s.mintCode(grant{user: userParam(q), redirect: q.Get("redirect_uri"), client: q.Get("client_id")}))
	}
	sendBack(w, r, back, out, q)
}

func userParam(q url.Values) string {
	if u := q.Get("user"); u != "" {
		return u
	}
	return DemoUser
}

func sendBack(w http.ResponseWriter, r *http.Request, back *url.URL, out, asked url.Values) {
	if state := asked.Get("state"); state != "" {
		out.Set("state", state)
	}
	back.RawQuery = out.Encode()
	http.Redirect(w, r, back.String(), http.StatusFound)
}

// exchange turns a code, once, or a refresh token into a pair.
func (s *Server) exchange(w http.ResponseWriter, r *http.Request) {
	r.Body = http.MaxBytesReader(w, r.Body, maxBodyBytes)
	if err := r.ParseForm(); err != nil || r.PostForm.Get("client_id") == "" || r.PostForm.Get("client_secret") == "" {
		s.refuse(w, refusal{status: http.StatusBadRequest, code: "invalid_request", message: "client_id and client_secret are needed."})
		return
	}
	f := r.PostForm
	switch f.Get("grant_type") {
	case "authorization_code":
		g, ok := s.take(s.codes, f.Get("code"))
		ok = ok && g.redirect == f.Get("redirect_uri") && g.client == f.Get("client_id")
		s.answerGrant(w, g.user, ok)
	case "refresh_token":
		g, ok := s.take(s.refresh, f.Get("refresh_token"))
		s.answerGrant(w, g.user, ok)
	default:
		s.refuse(w, refusal{status: http.StatusBadRequest, code: "unsupported_grant_type", message: "This grant is not known."})
	}
}

// refreshTokens rotates: the refresh token works once.
func (s *Server) refreshTokens(w http.ResponseWriter, r *http.Request) {
	var in struct {
		RefreshToken string `json:"refresh_token"`
	}
	if err := json.NewDecoder(http.MaxBytesReader(w, r.Body, maxBodyBytes)).Decode(&in); err != nil {
		s.refuse(w, refusal{status: http.StatusBadRequest, code: "invalid_request", message: "refresh_token is needed."})
		return
	}
	g, ok := s.take(s.refresh, in.RefreshToken)
	s.answerGrant(w, g.user, ok)
}

// answerGrant writes a fresh pair, or 401 with the code that the API uses for tokens.
func (s *Server) answerGrant(w http.ResponseWriter, user string, ok bool) {
	if !ok {
		s.refuse(w, refusal{status: http.StatusUnauthorized, code: kallyai.CodeTokenExpired, message: "Sign in again."})
		return
	}
	writeJSON(w, http.StatusOK, s.mint(user))
}

// pair is the answer to a sign-in.
type pair struct {
	Access    string `json:"access_token"`
	Refresh   string `json:"refresh_token"`
	ExpiresIn int    `json:"expires_in"`
	Scope     string `json:"scope"`
}

func (p pair) fill(q url.Values) {
	q.Set("access_token", p.Access)
	q.Set("refresh_token", p.Refresh)
	q.Set("expires_in", strconv.Itoa(p.ExpiresIn))
}

const scopes = "calls:read calls:write subscription:read billing:manage transcripts:read recordings:read credits:read"

// mint makes a pair of tokens for user.
func (s *Server) mint(user string) pair {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.serial++
	p := pair{
		Access: "sat_" + digest(s.seed, "access", s.serial), Refresh: "srt_" + digest(s.seed, "refresh", s.serial),
		ExpiresIn: max(1, int(s.cfg.TokenTTL.Seconds())), Scope: scopes,
	}
	s.access[p.Access] = grant{user: user, expires: s.cfg.Now().Add(s.cfg.TokenTTL)}
	s.refresh[p.Refresh] = grant{user: user}
	return p
}

func (s *Server) mintCode(g grant) string {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.serial++
	code := "code_" + digest(s.seed, "code", s.serial)
	g.expires = s.cfg.Now().Add(codeLife)
	s.codes[code] = g
	return code
}

// take removes a grant that may be used once; ok tells that it was there and alive.
func (s *Server) take(from map[string]grant, key string) (g grant, ok bool) {
	s.mu.Lock()
	defer s.mu.Unlock()
	g, ok = from[key]
	delete(from, key)
	return g, ok && (g.expires.IsZero() || s.cfg.Now().Before(g.expires))
}
