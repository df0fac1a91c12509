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
