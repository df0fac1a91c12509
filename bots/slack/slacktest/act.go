package slacktest

import (
	"encoding/json"
	"errors"
	"fmt"
	"slices"
)

// refused is a delivery that cannot even begin, since Slack's own window does not let the person do it.
func (s *Server) refused(err error) *Delivery {
	d := &Delivery{s: s, err: err, done: make(chan struct{})}
	close(d.done)
	return d
}

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

// interact brings an interaction of a team's app; s.mu is held.
func (p *Person) interact(t *Team, o object, answer func(json.RawMessage)) *Delivery {
	if t.gone {
		return p.s.refused(errors.New("the app is not installed"))
	}
	for name, v := range (object{
		"token": "verification", "team": t.object(), "user": p.object(), "api_app_id": p.s.AppID, "enterprise": t.enterprise(),
		"is_enterprise_install": false,
	}) {
		o[name] = v
	}
	payload, _ := json.Marshal(o)
	return p.s.bring(&Delivery{
		Kind: "interactive", Name: str(o, "type"), path: "/slack/interactions", payload: payload, answer: answer,
	})
}

// seen is a message that the person can act on: one of the channel, or an ephemeral one; s.mu is held.
func (p *Person) seen(c *Channel, ts string) *Message {
	if m := c.find(ts); m != nil {
		return m
	}
	i := slices.IndexFunc(p.ephemerals, func(m *Message) bool { return m.TS == ts && m.channel == c && !m.deleted })
	if i < 0 {
		return nil
	}
	return p.ephemerals[i]
}

// Press presses the button with this label in a message.
func (p *Person) Press(c *Channel, ts, label string) *Delivery {
	p.s.mu.Lock()
	defer p.s.mu.Unlock()
	m := p.seen(c, ts)
	if m == nil {
		return p.s.refused(fmt.Errorf("no message %s", ts))
	}
	action, err := press(m.page(), label)
	if err != nil {
		return p.s.refused(err)
	}
	return p.onMessage(m, action)
}

// Choose chooses in a message: the option with this label of the field with this placeholder, or a day, a time or a text.
func (p *Person) Choose(c *Channel, ts, field, value string) *Delivery {
	p.s.mu.Lock()
	defer p.s.mu.Unlock()
	m := p.seen(c, ts)
	if m == nil {
		return p.s.refused(fmt.Errorf("no message %s", ts))
	}
	action, _, err := choose(m.page(), field, value)
	if err != nil {
		return p.s.refused(err)
	}
	return p.onMessage(m, action)
}

// press is the action of a button.
func press(p page, label string) (object, error) {
	i := slices.IndexFunc(p.buttons, func(b Button) bool { return b.Text == label })
	if i < 0 {
		return nil, fmt.Errorf("no button %q, there are %q", label, p.buttons)
	}
	b := p.buttons[i]
	o := object{
		"type": "button", "action_id": b.ActionID, "block_id": b.BlockID,
		"text": object{"type": "plain_text", "text": escape.Replace(b.Text), "emoji": true},
	}
	if b.Value != "" {
		o["value"] = b.Value
	}
	if b.Style != "" {
		o["style"] = b.Style
	}
	return o, nil
}

// choose is the action of a field, found by its label, placeholder or action_id.
func choose(p page, name, value string) (object, Field, error) {
	i := slices.IndexFunc(p.fields, func(f Field) bool {
		return name == f.Label || name == f.Placeholder || name == f.ActionID
	})
	if i < 0 {
		return nil, Field{}, fmt.Errorf("no field %q", name)
	}
	f := p.fields[i]
	o, err := f.fill(value)
	if err != nil {
		return nil, f, err
	}
	o["action_id"], o["block_id"] = f.ActionID, f.BlockID
	return o, f, nil
}

// onMessage brings an action in a message; s.mu is held.
func (p *Person) onMessage(m *Message, action object) *Delivery {
	if m.team == nil {
		return p.s.refused(errors.New("the message is not the bot's"))
	}
	action["action_ts"] = p.s.ts()
	container := object{"type": "message", "message_ts": m.TS, "channel_id": m.channel.ID, "is_ephemeral": m.Ephemeral}
	o := object{
		"type": "block_actions", "container": container, "trigger_id": p.s.trigger(p),
		"channel": object{"id": m.channel.ID, "name": m.channel.shownName()}, "state": object{"values": object{}},
		"response_url": p.s.respond(p, m.team, m.channel, m), "actions": []object{action},
	}
	if m.Thread != "" {
		container["thread_ts"] = m.Thread
	}
	if !m.Ephemeral {
		o["message"] = m.object() // Slack tells nothing of an ephemeral message
	}
	return p.interact(m.team, o, nil)
}

// PressIn presses a button in the modal that is open.
func (p *Person) PressIn(label string) *Delivery {
	return p.inView(func() *View { return p.top() }, func(v *View) (object, error) { return press(v.page(), label) })
}

// ChooseIn chooses in the modal that is open, as Choose does in a message. Fields of inputs tell the bot only when they ask to.
func (p *Person) ChooseIn(field, value string) *Delivery {
	return p.inView(func() *View { return p.top() }, func(v *View) (object, error) {
		action, f, err := choose(v.page(), field, value)
		if err == nil {
			v.filled[f.key()], _ = f.fill(value)
		}
		return action, err
	})
}

// PressHome presses a button in the app's home.
func (p *Person) PressHome(label string) *Delivery {
	return p.inView(func() *View { return p.home }, func(v *View) (object, error) { return press(v.page(), label) })
}

// top is the modal that the person looks at; nil for none. s.mu is held.
func (p *Person) top() *View {
	if len(p.views) == 0 {
		return nil
	}
	return p.views[len(p.views)-1]
}

func (p *Person) inView(find func() *View, act func(v *View) (object, error)) *Delivery {
	p.s.mu.Lock()
	defer p.s.mu.Unlock()
	v := find()
	if v == nil {
		return p.s.refused(fmt.Errorf("%s has no view open", p.Name))
	}
	action, err := act(v)
	if err != nil {
		return p.s.refused(err)
	}
	action["action_ts"] = p.s.ts()
	view := v.object()
	return p.interact(v.team, object{
		"type": "block_actions", "container": object{"type": "view", "view_id": v.ID}, "trigger_id": p.s.trigger(p), "view": view,
		"actions": []object{action},
	}, nil)
}

// Shortcut uses a global shortcut.
func (p *Person) Shortcut(callback string) *Delivery {
	p.s.mu.Lock()
	defer p.s.mu.Unlock()
	return p.interact(p.Team, object{
		"type": "shortcut", "callback_id": callback, "trigger_id": p.s.trigger(p), "action_ts": p.s.ts(),
	}, nil)
}

// MessageShortcut uses a shortcut on somebody's message.
func (p *Person) MessageShortcut(c *Channel, ts, callback string) *Delivery {
	p.s.mu.Lock()
	defer p.s.mu.Unlock()
	m := c.find(ts)
	if m == nil {
		return p.s.refused(fmt.Errorf("no message %s", ts))
	}
	return p.interact(p.Team, object{
		"type": "message_action", "callback_id": callback, "trigger_id": p.s.trigger(p), "action_ts": p.s.ts(), "message_ts": m.TS,
		"message": m.object(), "channel": object{"id": c.ID, "name": c.shownName()},
		"response_url": p.s.respond(p, p.Team, c, nil),
	}, nil)
}

// OpenHome opens the app's home, and OpenMessages the tab beside it.
func (p *Person) OpenHome() { p.openTab("home") }

// OpenMessages opens the messages tab of the app, which is the direct message.
func (p *Person) OpenMessages() { p.openTab("messages") }

func (p *Person) openTab(tab string) {
	dm := p.DM()
	p.s.mu.Lock()
	defer p.s.mu.Unlock()
	o := object{"type": "app_home_opened", "user": p.ID, "channel": dm.ID, "tab": tab, "event_ts": p.s.ts()}
	if p.home != nil && tab == "home" {
		o["view"] = p.home.object()
	}
	p.Team.tell(o)
}
