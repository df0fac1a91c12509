package slacktest

import (
	"fmt"
)

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
