package slacktest

import (
	"slices"
	"time"
)

// Message is one message of a conversation, as it is now.
type Message struct {
	TS        string
	Thread    string  // ts of the message that it is a reply to; empty for none
	From      *Person // nil when the bot wrote it
	Text      string  // as it was sent: in mrkdwn. Where there are blocks people see those; Shown is what they see
	Blocks    []object
	Files     []File
	Edits     int
	Reactions []string
	Ephemeral bool
	Time      time.Time // real, of the last change

	channel     *Channel
	team        *Team // whose bot wrote it
	attachments []object
	deleted     bool
	frozen      bool // can no longer be edited
	rich        []object
}

// Bot reports whether the bot wrote the message.
func (m Message) Bot() bool { return m.From == nil }

// Channel is where the message is.
func (m Message) Channel() *Channel { return m.channel }

// Shown is what people see in the conversation, oldest first: all that the bot wrote and that was not deleted. Ephemeral
// messages are not part of it.
func (c *Channel) Shown() []Message {
	return slices.DeleteFunc(c.All(), func(m Message) bool { return !m.Bot() })
}

// All is Shown with what people wrote.
func (c *Channel) All() []Message {
	c.s.mu.Lock()
	defer c.s.mu.Unlock()
	var out []Message
	for _, m := range c.messages {
		if !m.deleted {
			out = append(out, *m)
		}
	}
	return out
}

// Thread is what the bot wrote in a thread, oldest first.
func (c *Channel) Thread(ts string) []Message {
	return slices.DeleteFunc(c.Shown(), func(m Message) bool { return m.Thread != ts })
}

// Delete removes a message, and Freeze makes one too old to be edited.
func (c *Channel) Delete(ts string) {
	c.change(ts, func(m *Message) { m.deleted = true })
}

// Freeze makes a message too old to be edited.
func (c *Channel) Freeze(ts string) {
	c.change(ts, func(m *Message) { m.frozen = true })
}

func (c *Channel) change(ts string, do func(m *Message)) {
	c.s.mu.Lock()
	defer c.s.mu.Unlock()
	if m := c.find(ts); m != nil {
		do(m)
	}
}

// find is a message that is there; s.mu is held.
func (c *Channel) find(ts string) *Message {
	i := slices.IndexFunc(c.messages, func(m *Message) bool { return m.TS == ts && !m.deleted })
	if i < 0 {
		return nil
	}
	return c.messages[i]
}

// was reports whether there ever was such a message: a thread outlives the message that it began with.
func (c *Channel) was(ts string) bool {
	return slices.ContainsFunc(c.messages, func(m *Message) bool { return m.TS == ts })
}

// add puts a message at the end and tells the bot of it; s.mu is held.
func (c *Channel) add(m *Message) {
	m.TS, m.channel, m.Time = c.s.ts(), c, time.Now()
	c.messages = append(c.messages, m)
	c.tell(m.event())
}

// tell brings an event of the conversation to the bot where it is in it; s.mu is held.
func (c *Channel) tell(event object) {
	event["channel"], event["channel_type"] = c.ID, c.kind
	if event["event_ts"] == nil {
		event["event_ts"] = event["ts"]
	}
	for _, t := range append([]*Team{c.team}, c.shared...) {
		if c.bots[t.ID] {
			t.tellOf(c, clone(event))
		}
	}
}

// object is the message as the API and interactions show it.
func (m *Message) object() object {
	o := object{"type": "message", "ts": m.TS, "text": m.Text}
	if len(m.Blocks) > 0 {
		o["blocks"] = m.Blocks
	} else if len(m.rich) > 0 {
		o["blocks"] = m.rich
	}
	if m.Bot() {
		o["user"], o["bot_id"], o["app_id"], o["team"] = m.team.BotUser(), m.team.botID(), m.channel.s.AppID, m.team.ID
	} else {
		o["user"], o["team"] = m.From.ID, m.From.Team.ID
	}
	if len(m.attachments) > 0 {
		o["attachments"] = m.attachments
	}
	if m.Thread != "" {
		o["thread_ts"] = m.Thread
	}
	if m.Edits > 0 {
		o["edited"] = object{"user": o["user"], "ts": m.TS}
	}
	if len(m.Files) > 0 {
		var files []object
		for _, f := range m.Files {
			files = append(files, f.object())
		}
		o["files"] = files
	}
	return o
}

// event is the message as the event that tells of it.
func (m *Message) event() object {
	o := m.object()
	if m.Thread != "" {
		o["parent_user_id"] = m.channel.author(m.Thread)
	}
	if !m.Bot() {
		o["client_msg_id"] = "c" + m.TS
		o["user_team"], o["source_team"] = m.From.Team.ID, m.From.Team.ID
		if m.From.Bot {
			o["bot_id"], o["subtype"] = "B"+m.From.ID, "bot_message"
		}
	}
	if len(m.Files) > 0 {
		o["subtype"] = "file_share"
	}
	return o
}

// author is who wrote a message, deleted or not.
func (c *Channel) author(ts string) string {
	i := slices.IndexFunc(c.messages, func(m *Message) bool { return m.TS == ts })
	if i < 0 {
		return ""
	}
	if m := c.messages[i]; m.From != nil {
		return m.From.ID
	}
	return c.messages[i].team.BotUser()
}
