package slacktest

import (
	"slices"
	"strings"
	"time"
)

// Person is somebody in a workspace. Make it with Team.Person. Its fields are set before the bot asks for them.
type Person struct {
	ID     string
	Name   string
	Team   *Team
	Zone   string // IANA, America/New_York when empty
	Locale string // en-US when empty
	Bot    bool   // another app's bot
	Guest  bool   // restricted to some channels

	s          *Server
	deleted    bool
	views      []*View // the open stack, the lowest first
	home       *View
	ephemerals []*Message
}

// Person is the person with this id, made on the first call.
func (t *Team) Person(id, name string) *Person {
	t.s.mu.Lock()
	defer t.s.mu.Unlock()
	if i := slices.IndexFunc(t.people, func(p *Person) bool { return p.ID == id }); i >= 0 {
		return t.people[i]
	}
	p := &Person{s: t.s, Team: t, ID: id, Name: name}
	t.people = append(t.people, p)
	return p
}

// Deactivate ends the person's account.
func (p *Person) Deactivate() {
	p.s.mu.Lock()
	defer p.s.mu.Unlock()
	p.deleted = true
}

func (p *Person) handle() string { return strings.ToLower(strings.ReplaceAll(p.Name, " ", ".")) }

// object is the person as interactions show it.
func (p *Person) object() object {
	return object{"id": p.ID, "username": p.handle(), "name": p.handle(), "team_id": p.Team.ID}
}

func (p *Person) zone() *time.Location {
	z, err := time.LoadLocation(p.zoneName())
	if err != nil {
		return time.UTC
	}
	return z
}

func (p *Person) zoneName() string {
	if p.Zone == "" {
		return "America/New_York"
	}
	return p.Zone
}

// person finds somebody whom the team can see: its own people, and those who share a channel with it; s.mu is held.
func (t *Team) person(id string) *Person {
	is := func(p *Person) bool { return p.ID == id }
	if i := slices.IndexFunc(t.people, is); i >= 0 {
		return t.people[i]
	}
	for _, other := range t.s.teams {
		i := slices.IndexFunc(other.people, is)
		if i >= 0 && t.shares(other.people[i]) {
			return other.people[i]
		}
	}
	return nil
}

// shares reports whether the team has a channel with a person of another.
func (t *Team) shares(p *Person) bool {
	return slices.ContainsFunc(t.s.allChannels(), func(c *Channel) bool { return c.in(t) && c.members[p.ID] })
}

func (c *call) usersInfo() (object, error) {
	p := c.team.person(c.p.text("user"))
	if p == nil {
		return nil, refuse("user_not_found")
	}
	now := c.clock.now().In(p.zone())
	label, offset := now.Zone()
	o := object{
		"id": p.ID, "team_id": p.Team.ID, "name": p.handle(), "real_name": p.Name, "deleted": p.deleted,
		"tz": p.zoneName(), "tz_label": label, "tz_offset": offset,
		"is_bot": p.Bot, "is_app_user": false, "is_restricted": p.Guest, "is_ultra_restricted": false,
		"profile": object{"real_name": p.Name, "display_name": p.Name, "team": p.Team.ID},
	}
	if p.Team != c.team {
		o["is_stranger"] = true
	}
	if p.Team.Enterprise != "" {
		o["enterprise_user"] = object{"id": p.ID, "enterprise_id": p.Team.Enterprise, "teams": []string{p.Team.ID}}
	}
	if c.p.flag("include_locale") {
		o["locale"] = "en-US"
		if p.Locale != "" {
			o["locale"] = p.Locale
		}
	}
	return object{"user": o}, nil
}
