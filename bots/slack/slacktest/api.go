package slacktest

import (
	"encoding/json"
	"errors"
	"net/http"
	"strings"
	"time"
)

// refusal is an answer that is not ok.
type refusal struct {
	code     string
	messages []string // what is wrong with the blocks
	more     object
}

func (e *refusal) Error() string { return e.code }

func refuse(code string) *refusal { return &refusal{code: code} }

func (e *refusal) object() object {
	o := object{"ok": false, "error": e.code}
	if len(e.messages) > 0 {
		o["errors"] = e.messages
		o["response_metadata"] = object{"messages": e.messages}
	}
	for name, v := range e.more {
		o[name] = v
	}
	return o
}

// method is a row of the Web API.
type method struct {
	do    func(c *call) (object, error) // s.mu is held
	by    string                        // what token it needs: "bot", "app" or "" for none
	scope string                        // what the token must have
	tier  int                           // requests a minute; 0 for one a second and channel
	form  bool                          // it takes no JSON
}

// The tiers of the rate limits, in requests a minute.
const (
	tier2       = 20
	tier3       = 50
	tier4       = 100
	special     = 600
	perChannel  = 0
	burstOfPost = 3 // chat.postMessage takes short bursts
)

var methods = map[string]method{
	"auth.test":                             {do: (*call).authTest, by: "bot", tier: special},
	"auth.revoke":                           {do: (*call).authRevoke, by: "bot", tier: tier3, form: true},
	"apps.connections.open":                 {do: (*call).connectionsOpen, by: "app", tier: tier3},
	"apps.uninstall":                        {do: (*call).appsUninstall, by: "bot", tier: tier3, form: true},
	"oauth.v2.access":                       {do: (*call).oauthAccess, tier: special, form: true},
	"chat.postMessage":                      {do: (*call).postMessage, by: "bot", scope: "chat:write", tier: perChannel},
	"chat.update":                           {do: (*call).update, by: "bot", scope: "chat:write", tier: tier3},
	"chat.delete":                           {do: (*call).delete, by: "bot", scope: "chat:write", tier: tier3},
	"chat.postEphemeral":                    {do: (*call).postEphemeral, by: "bot", scope: "chat:write", tier: tier4},
	"chat.getPermalink":                     {do: (*call).permalink, by: "bot", tier: special, form: true},
	"views.open":                            {do: (*call).viewsOpen, by: "bot", tier: tier4},
	"views.push":                            {do: (*call).viewsPush, by: "bot", tier: tier4},
	"views.update":                          {do: (*call).viewsUpdate, by: "bot", tier: tier4},
	"views.publish":                         {do: (*call).viewsPublish, by: "bot", tier: tier4},
	"users.info":                            {do: (*call).usersInfo, by: "bot", scope: "users:read", tier: tier4, form: true},
	"conversations.open":                    {do: (*call).conversationsOpen, by: "bot", scope: "im:write", tier: tier3},
	"conversations.info":                    {do: (*call).conversationsInfo, by: "bot", scope: "channels:read groups:read im:read mpim:read", tier: tier3, form: true},
	"files.getUploadURLExternal":            {do: (*call).uploadURL, by: "bot", scope: "files:write", tier: tier4, form: true},
	"files.completeUploadExternal":          {do: (*call).completeUpload, by: "bot", scope: "files:write", tier: tier4},
	"reactions.add":                         {do: (*call).react, by: "bot", scope: "reactions:write", tier: tier3},
	"assistant.threads.setStatus":           {do: (*call).setStatus, by: "bot", scope: "chat:write assistant:write", tier: special},
	"assistant.threads.setSuggestedPrompts": {do: (*call).setPrompts, by: "bot", scope: "assistant:write", tier: special},
	"assistant.threads.setTitle":            {do: (*call).setTitle, by: "bot", scope: "assistant:write", tier: special},
}

// call is one request of the Web API.
type call struct {
	*Server
	name  string
	p     params
	r     *http.Request
	token string
	team  *Team // of the token; nil for the app's own and for none
}

// serveAPI serves /api/<method>.
func (s *Server) serveAPI(w http.ResponseWriter, r *http.Request, name string) {
	p, err := readParams(r)
	if errors.Is(err, errCut) {
		return
	}
	var bad *refusal
	if errors.As(err, &bad) {
		answer(w, http.StatusOK, bad.object())
		return
	}
	c := &call{Server: s, name: name, p: p, r: r, token: bearer(r, p)}
	f, refused := c.note()
	if s.fails(f, w, r) {
		return
	}
	status, o := c.run(w, refused)
	if f.After(w) {
		return
	}
	answer(w, status, o)
}

// bearer is the token of a request, from its header or its form.
func bearer(r *http.Request, p params) string {
	if t, ok := strings.CutPrefix(r.Header.Get("Authorization"), "Bearer "); ok {
		return t
	}
	if strings.HasPrefix(r.Header.Get("Content-Type"), "application/json") {
		return "" // Slack does not look for it there
	}
	return p.text("token")
}

// note keeps a request and takes the fault that is meant for it.
func (c *call) note() (*Fault, func(code string)) {
	c.mu.Lock()
	defer c.mu.Unlock()
	rec := Request{Method: c.name, Params: c.p.texts()}
	if g := c.tokens[c.token]; g != nil {
		rec.Team = g.team.ID
	}
	if c.r.URL.Query().Has("token") {
		c.record.Violate("%s: the token is in the address", c.name)
	}
	return c.faults.Take(c.name, rec.Team), c.record.Note(rec)
}

// run does the request and keeps its error in the record.
func (c *call) run(w http.ResponseWriter, refused func(code string)) (int, object) {
	c.mu.Lock()
	defer c.mu.Unlock()
	o, wait, err := c.try()
	if wait > 0 {
		w.Header().Set("Retry-After", seconds(wait))
		refused("ratelimited")
		return http.StatusTooManyRequests, refuse("ratelimited").object()
	}
	var bad *refusal
	if err != nil && !errors.As(err, &bad) {
		bad = &refusal{code: "invalid_arguments", messages: []string{"[ERROR] " + err.Error()}}
	}
	if bad != nil {
		refused(bad.code)
		return http.StatusOK, bad.object()
	}
	if o == nil {
		o = object{}
	}
	if c.team != nil && c.team.scopes != nil {
		w.Header().Set("X-OAuth-Scopes", strings.Join(c.team.scopes, ","))
	}
	o["ok"] = true
	return http.StatusOK, o
}

func (c *call) try() (object, time.Duration, error) {
	m, ok := methods[c.name]
	if !ok {
		c.record.Violate("%s: the method is not known", c.name)
		return nil, 0, refuse("unknown_method")
	}
	if err := c.authorize(m); err != nil {
		return nil, 0, err
	}
	if wait := c.limit(m); wait > 0 {
		return nil, wait, nil
	}
	if m.form && strings.HasPrefix(c.r.Header.Get("Content-Type"), "application/json") {
		c.record.Violate("%s: takes no JSON body", c.name)
		return nil, 0, refuse("invalid_arguments")
	}
	o, err := m.do(c)
	return o, 0, err
}

// answer writes a JSON answer.
func answer(w http.ResponseWriter, status int, o object) {
	w.Header().Set("Content-Type", "application/json; charset=utf-8")
	w.WriteHeader(status)
	_ = json.NewEncoder(w).Encode(o)
}
