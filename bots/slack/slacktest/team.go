package slacktest

import (
	"slices"
	"strings"
	"time"
)

// Team is a workspace. Make it with Server.Team. Its fields are set before the bot starts.
type Team struct {
	ID   string
	Name string
	// Enterprise is the id of the organisation that the workspace belongs to; empty for none.
	Enterprise string
	// Whole makes installations those of all of the organisation.
	Whole bool
	// Token is the bot's token; where tokens rotate it is not used.
	Token string
	// Rotates makes installations give tokens that live 12 hours, with refresh tokens.
	Rotates bool
	// TokenLife is how long such tokens live, where it is not 12 hours.
	TokenLife time.Duration

	s        *Server
	people   []*Person
	channels []*Channel
	scopes   []string // nil for all
	gone     bool     // the app was uninstalled
}

// BotName is the bot's name in every workspace, and its @name in lower case.
const BotName = "Kally"

// Team is the workspace with this id, made on the first call, with the app installed.
func (s *Server) Team(id, name string) *Team {
	s.mu.Lock()
	defer s.mu.Unlock()
	if i := slices.IndexFunc(s.teams, func(t *Team) bool { return t.ID == id }); i >= 0 {
		return s.teams[i]
	}
	t := &Team{s: s, ID: id, Name: name, Token: "xoxb-" + id + "-" + s.secret}
	s.issue(t, t.Token, time.Time{})
	s.teams = append(s.teams, t)
	return t
}

// Home is the first workspace.
func (s *Server) Home() *Team {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.teams[0]
}

// SetScopes makes the bot's tokens have these scopes only; an installation sets those that it asked for.
func (t *Team) SetScopes(scopes ...string) {
	t.s.mu.Lock()
	defer t.s.mu.Unlock()
	t.scopes = scopes
}

// BotUser is the id of the bot as a user of the workspace.
func (t *Team) BotUser() string { return "UBOT" + strings.TrimPrefix(t.ID, "T") }

func (t *Team) botID() string { return "BBOT" + strings.TrimPrefix(t.ID, "T") }

func (t *Team) domain() string { return strings.ToLower(strings.ReplaceAll(t.Name, " ", "-")) }

// object is the team as interactions show it.
func (t *Team) object() object {
	o := object{"id": t.ID, "domain": t.domain()}
	if t.Enterprise != "" {
		o["enterprise_id"], o["enterprise_name"] = t.Enterprise, t.Enterprise
	}
	return o
}

// enterprise is the organisation as interactions show it; nil for none.
func (t *Team) enterprise() any {
	if t.Enterprise == "" {
		return nil
	}
	return object{"id": t.Enterprise, "name": t.Enterprise}
}

// Subscribe makes the app subscribed to these events alone, by the names of the manifest such as "message.im"; it is to all
// before.
func (s *Server) Subscribe(events ...string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.events = events
}

// subscribed reports whether an event is brought; s.mu is held.
func (s *Server) subscribed(event string) bool {
	return s.events == nil || slices.Contains(s.events, event)
}
