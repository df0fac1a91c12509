package slacktest

import (
	"slices"
	"strings"
)

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
