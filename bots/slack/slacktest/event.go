package slacktest

import (
	"encoding/json"
)

// Deliver brings an event as it is, which need not be a valid one.
func (t *Team) Deliver(event json.RawMessage) *Delivery {
	t.s.mu.Lock()
	defer t.s.mu.Unlock()
	return t.s.bring(&Delivery{Kind: "events_api", Name: "raw", path: "/slack/events", payload: event})
}

// tell brings an event of the workspace to the bot; s.mu is held.
func (t *Team) tell(event object) { t.tellOf(nil, event) }

// tellOf is tell for an event of a conversation, which may be nil.
func (t *Team) tellOf(c *Channel, event object) {
	name := str(event, "type")
	if name == "message" {
		name = map[string]string{
			"channel": "message.channels", "group": "message.groups", "im": "message.im", "mpim": "message.mpim",
		}[c.kind]
	}
	if t.gone || !t.s.subscribed(name) {
		return
	}
	payload, _ := json.Marshal(t.wrap(c, event))
	t.s.bring(&Delivery{Kind: "events_api", Name: name, path: "/slack/events", payload: payload, TS: str(event, "ts")})
}

// wrap is an event with all that Slack puts around it.
func (t *Team) wrap(c *Channel, event object) object {
	o := object{
		"token": "verification", "team_id": t.ID, "context_team_id": t.ID, "context_enterprise_id": t.enterpriseID(),
		"api_app_id": t.s.AppID, "event": event, "type": "event_callback", "event_id": t.s.id("Ev"),
		"event_time": t.s.clock.now().Unix(), "is_ext_shared_channel": c != nil && len(c.shared) > 0,
		"authorizations": []object{{
			"enterprise_id": t.enterpriseID(), "team_id": t.ID, "user_id": t.BotUser(), "is_bot": true, "is_enterprise_install": false,
		}},
		"event_context": t.s.id("4-"),
	}
	if t.Enterprise != "" {
		o["enterprise_id"] = t.Enterprise
	}
	return o
}
