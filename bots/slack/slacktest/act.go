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
