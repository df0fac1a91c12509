package slacktest

import (
	"unicode/utf8"
)

// edited finds the bot's own message that a request names.
func (c *call) edited(denied string) (*Channel, *Message, error) {
	ch, err := c.channel(c.p.text("channel"))
	if err != nil {
		return nil, nil, err
	}
	m := ch.find(c.p.text("ts"))
	switch {
	case m == nil:
		return nil, nil, refuse("message_not_found")
	case ch.archived:
		return nil, nil, refuse("is_archived")
	case m.team != c.team:
		return nil, nil, refuse(denied)
	}
	return ch, m, nil
}

// update changes a message. Blocks that are not sent again with a text are gone.
func (c *call) update() (object, error) {
	ch, m, err := c.edited("cant_update_message")
	if err != nil {
		return nil, err
	}
	if m.frozen {
		return nil, refuse("edit_window_closed")
	}
	next, err := c.compose(ch)
	if err != nil {
		return nil, err
	}
	if n := utf8.RuneCountInString(next.Text); n > maxEdit {
		c.record.Violate("%s: the text has %d characters, at most %d can be edited", c.name, n, maxEdit)
		return nil, refuse("msg_too_long")
	}
	ch.replace(m, next)
	return object{"channel": ch.ID, "ts": m.TS, "text": m.Text, "message": m.object()}, nil
}

// replace puts the contents of next into m and tells the bot; s.mu is held.
func (c *Channel) replace(m, next *Message) {
	before := clone(m.object())
	m.Text, m.Blocks, m.attachments, m.rich = next.Text, next.Blocks, next.attachments, next.rich
	m.Edits++
	m.Time = realNow()
	c.tell(object{
		"type": "message", "subtype": "message_changed", "hidden": true, "ts": c.s.ts(), "message": m.object(),
		"previous_message": before,
	})
}

func (c *call) delete() (object, error) {
	ch, m, err := c.edited("cant_delete_message")
	if err != nil {
		return nil, err
	}
	m.deleted = true
	ch.tell(object{
		"type": "message", "subtype": "message_deleted", "hidden": true, "ts": c.ts(), "deleted_ts": m.TS,
		"previous_message": m.object(),
	})
	return object{"channel": ch.ID, "ts": m.TS}, nil
}
