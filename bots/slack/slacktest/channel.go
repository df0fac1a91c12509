package slacktest

import (
	"slices"
	"strings"
)

// Channel is a conversation: a channel, a direct message or a group of them. Make it with Team.Channel or Person.DM.
type Channel struct {
	ID   string
	Name string

	s        *Server
	kind     string // channel, group, mpim, im: the last word of the events' names
	team     *Team
	shared   []*Team // other workspaces that share it
	members  map[string]bool
	bots     map[string]bool // ids of the teams whose bot is in it
	archived bool
	messages []*Message
	threads  map[string]*assistant
}

// Channel is the public channel with this name, made on the first call, with these members and the bot.
func (t *Team) Channel(name string, members ...*Person) *Channel {
	return t.channel("channel", "C", name, members)
}

// PrivateChannel is Channel for a private one.
func (t *Team) PrivateChannel(name string, members ...*Person) *Channel {
	return t.channel("group", "G", name, members)
}

// GroupDM is a direct message of several people and the bot.
func (t *Team) GroupDM(members ...*Person) *Channel {
	var names []string
	for _, p := range members {
		names = append(names, p.handle())
	}
	return t.channel("mpim", "G", "mpdm-"+strings.Join(names, "--")+"-1", members)
}

// DM is the person's direct message with the bot, which is the messages tab of the app too.
func (p *Person) DM() *Channel { return p.Team.channel("im", "D", p.ID, []*Person{p}) }

func (t *Team) channel(kind, prefix, name string, members []*Person) *Channel {
	t.s.mu.Lock()
	defer t.s.mu.Unlock()
	return t.open(kind, prefix, name, members)
}

// open is channel with s.mu held.
func (t *Team) open(kind, prefix, name string, members []*Person) *Channel {
	is := func(c *Channel) bool { return c.kind == kind && c.Name == name }
	if i := slices.IndexFunc(t.channels, is); i >= 0 {
		return t.channels[i]
	}
	c := &Channel{
		s: t.s, ID: t.s.id(prefix), Name: name, kind: kind, team: t,
		members: map[string]bool{}, bots: map[string]bool{t.ID: true}, threads: map[string]*assistant{},
	}
	for _, p := range members {
		c.members[p.ID] = true
	}
	t.channels = append(t.channels, c)
	return c
}

// Join adds people; those of another workspace need Share before.
func (c *Channel) Join(people ...*Person) {
	c.s.mu.Lock()
	defer c.s.mu.Unlock()
	for _, p := range people {
		c.members[p.ID] = true
	}
}

// Share makes it a Slack Connect channel with another workspace.
func (c *Channel) Share(other *Team) {
	c.s.mu.Lock()
	defer c.s.mu.Unlock()
	c.shared = append(c.shared, other)
}

// RemoveBot takes the bot out, and InviteBot takes it in again.
func (c *Channel) RemoveBot() { c.setBot(false) }

// InviteBot is the opposite of RemoveBot.
func (c *Channel) InviteBot() { c.setBot(true) }

func (c *Channel) setBot(in bool) {
	c.s.mu.Lock()
	defer c.s.mu.Unlock()
	c.bots[c.team.ID] = in
}

// Archive closes the channel for good.
func (c *Channel) Archive() {
	c.s.mu.Lock()
	defer c.s.mu.Unlock()
	c.archived = true
}

// in reports whether a team has the channel; s.mu is held.
func (c *Channel) in(t *Team) bool { return c.team == t || slices.Contains(c.shared, t) }

func (s *Server) allChannels() []*Channel {
	var all []*Channel
	for _, t := range s.teams {
		all = append(all, t.channels...)
	}
	return all
}

// channel finds a conversation; the id of a person is the direct message with them. s.mu is held.
func (c *call) channel(id string) (*Channel, error) {
	all := c.allChannels()
	if i := slices.IndexFunc(all, func(x *Channel) bool { return x.ID == id && x.in(c.team) }); i >= 0 {
		return all[i], nil
	}
	if p := c.team.person(id); p != nil && p.Team == c.team {
		return c.team.open("im", "D", p.ID, []*Person{p}), nil
	}
	return nil, refuse("channel_not_found")
}

// writable is a channel where the bot may write.
func (c *call) writable() (*Channel, error) {
	ch, err := c.channel(c.p.text("channel"))
	switch {
	case err != nil:
		return nil, err
	case ch.archived:
		return nil, refuse("is_archived")
	case !ch.bots[c.team.ID]:
		return nil, refuse("not_in_channel")
	}
	return ch, nil
}

// shownName is the channel's name as commands and interactions tell it.
func (c *Channel) shownName() string {
	switch c.kind {
	case "im":
		return "directmessage"
	case "group":
		return "privategroup"
	}
	return c.Name
}

func (c *call) conversationsInfo() (object, error) {
	ch, err := c.channel(c.p.text("channel"))
	if err != nil {
		return nil, err
	}
	return object{"channel": ch.object(c.team)}, nil
}

func (c *Channel) object(t *Team) object {
	o := object{
		"id": c.ID, "name": c.Name, "is_channel": c.kind == "channel", "is_group": c.kind == "group", "is_im": c.kind == "im",
		"is_mpim": c.kind == "mpim", "is_private": c.kind != "channel", "is_archived": c.archived, "is_member": c.bots[t.ID],
		"is_shared": len(c.shared) > 0, "is_ext_shared": len(c.shared) > 0, "is_org_shared": false,
		"context_team_id": t.ID, "num_members": len(c.members),
	}
	if c.kind == "im" {
		o["user"] = c.Name
		delete(o, "name")
	}
	if len(c.shared) > 0 {
		ids := []string{c.team.ID}
		for _, other := range c.shared {
			ids = append(ids, other.ID)
		}
		o["shared_team_ids"], o["connected_team_ids"] = ids, ids
	}
	return o
}

func (c *call) conversationsOpen() (object, error) {
	if c.p.has("channel") {
		ch, err := c.channel(c.p.text("channel"))
		if err != nil {
			return nil, err
		}
		return object{"channel": ch.object(c.team), "no_op": true, "already_open": true}, nil
	}
	ids := strings.FieldsFunc(c.p.text("users"), func(r rune) bool { return r == ',' || r == ' ' })
	if len(ids) != 1 {
		return nil, refuse("invalid_user_combination")
	}
	p := c.team.person(ids[0])
	switch {
	case p == nil || p.Team != c.team:
		return nil, refuse("user_not_found")
	case p.deleted:
		return nil, refuse("user_disabled")
	case p.Bot:
		return nil, refuse("cannot_dm_bot")
	}
	ch := c.team.open("im", "D", p.ID, []*Person{p})
	if c.p.flag("return_im") {
		return object{"channel": ch.object(c.team)}, nil
	}
	return object{"channel": object{"id": ch.ID}}, nil
}
