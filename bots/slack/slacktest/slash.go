package slacktest

import (
	"encoding/json"
	"fmt"
)

// Slash gives a command in a channel, whether or not the bot is in it. Slack has no commands in threads, nor for people of
// other workspaces than the bot's.
func (p *Person) Slash(c *Channel, command, text string) *Delivery {
	p.s.mu.Lock()
	defer p.s.mu.Unlock()
	if !c.in(p.Team) || p.Team.gone {
		return p.s.refused(fmt.Errorf("%s is not a valid command", command))
	}
	kept, _ := p.Team.typed(text)
	o := object{
		"token": "verification", "team_id": p.Team.ID, "team_domain": p.Team.domain(), "channel_id": c.ID,
		"channel_name": c.shownName(), "user_id": p.ID, "user_name": p.handle(), "command": command, "text": kept,
		"api_app_id": p.s.AppID, "is_enterprise_install": "false", "trigger_id": p.s.trigger(p),
		"response_url": p.s.respond(p, p.Team, c, nil),
	}
	if p.Team.Enterprise != "" {
		o["enterprise_id"], o["enterprise_name"] = p.Team.Enterprise, p.Team.Enterprise
	}
	payload, _ := json.Marshal(o)
	return p.s.bring(&Delivery{
		Kind: "slash_commands", Name: command, path: "/slack/commands", payload: payload,
		answer: func(b json.RawMessage) { p.s.answerCommand(p, c, b) },
	})
}

// answerCommand shows what came with the acknowledgement of a command; s.mu is held.
func (s *Server) answerCommand(p *Person, c *Channel, b json.RawMessage) {
	fields := params{}
	if len(b) == 0 || json.Unmarshal(b, &fields) != nil || len(fields) == 0 {
		return
	}
	if err := s.answerTo(&response{person: p, team: p.Team, channel: c}, "answer to a command", fields); err != nil {
		s.record.Violate("answer to a command: %v", err)
	}
}
