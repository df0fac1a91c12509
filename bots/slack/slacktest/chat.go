package slacktest

import (
	"fmt"
	"slices"
	"strings"
	"unicode/utf8"
)

// The longest texts. Slack cuts a new message and refuses an edit; it recommends goodText.
// Source: chat.postMessage and chat.update of the Web API.
const (
	maxText = 40000
	maxEdit = 4000
)

func (c *call) postMessage() (object, error) {
	ch, err := c.writable()
	if err != nil {
		return nil, err
	}
	m, err := c.compose(ch)
	if err != nil {
		return nil, err
	}
	for _, name := range []string{"unfurl_links", "unfurl_media"} {
		if !c.p.has(name) || c.p.flag(name) {
			c.record.Violate("%s: %s is not off", c.name, name)
		}
	}
	if m.Thread = c.p.text("thread_ts"); m.Thread != "" && !ch.was(m.Thread) {
		return nil, refuse("thread_not_found")
	}
	ch.add(m)
	ch.settle(m.Thread)
	return object{"channel": ch.ID, "ts": m.TS, "message": m.object()}, nil
}

// compose makes a message of the arguments, which it checks.
func (c *call) compose(ch *Channel) (*Message, error) {
	for _, name := range []string{"link_names", "as_user", "reply_broadcast"} {
		if c.p.flag(name) {
			c.record.Violate("%s: %s is on", c.name, name)
		}
	}
	if c.p.has("parse") && c.p.text("parse") != "none" {
		c.record.Violate("%s: parse makes links and mentions of people's words", c.name)
	}
	return c.message(c.name, c.team, ch, c.p)
}

// message makes a message of a request's fields, or says why Slack refuses them. What Slack takes but a bot must not send is
// a violation. s.mu is held.
func (s *Server) message(what string, t *Team, ch *Channel, p params) (*Message, error) {
	m := &Message{team: t, channel: ch, Text: escapeStray(p.text("text"))}
	blocks, err := p.value("blocks")
	if err != nil {
		return nil, refuse("invalid_blocks_format")
	}
	attachments, err := p.value("attachments")
	if err != nil {
		return nil, refuse("invalid_attachments")
	}
	found := checkMessage(p.text("text"), blocks, attachments)
	if err := s.judge(what, found); err != nil {
		return nil, err
	}
	m.Blocks, m.attachments = s.keep(list(blocks)), list(attachments)
	switch n := utf8.RuneCountInString(m.Text); {
	case m.Text == "" && len(m.Blocks) == 0 && len(m.attachments) == 0:
		return nil, refuse("no_text")
	case n > maxText:
		s.record.Violate("%s: the text has %d characters", what, n)
		return nil, refuse("msg_too_long")
	}
	return m, nil
}

// judge notes findings as violations, and refuses what Slack refuses.
func (s *Server) judge(what string, found []finding) error {
	var messages []string
	code := ""
	for _, f := range found {
		s.record.Violate("%s: %s", what, f)
		if f.code != "" {
			code = f.code
			messages = append(messages, fmt.Sprintf("[ERROR] %s [json-pointer:%s]", f.message, f.at))
		}
	}
	if code == "" {
		return nil
	}
	return &refusal{code: code, messages: messages}
}

// keep is blocks as Slack keeps them: each with an id, stray characters escaped.
func (s *Server) keep(blocks []object) []object {
	blocks = clone(blocks)
	for _, b := range blocks {
		if str(b, "block_id") == "" {
			b["block_id"] = s.id("b")
		}
		elements := append(list(b["elements"]), obj(b, "element"), obj(b, "accessory"))
		for _, e := range elements {
			if e != nil && e["action_id"] == nil && e["type"] != "mrkdwn" && e["type"] != "plain_text" && b["type"] != "rich_text" {
				e["action_id"] = s.id("a")
			}
		}
		escapePlain(b)
	}
	return blocks
}

// escapePlain escapes the plain texts below a value, as Slack does to what it keeps.
func escapePlain(v any) {
	switch v := v.(type) {
	case object:
		if t, ok := v["text"].(string); ok && v["type"] == "plain_text" {
			v["text"] = escapeStray(t)
		}
		for _, e := range v {
			escapePlain(e)
		}
	case []any:
		for _, e := range v {
			escapePlain(e)
		}
	}
}

func (c *call) permalink() (object, error) {
	ch, err := c.channel(c.p.text("channel"))
	if err != nil {
		return nil, err
	}
	m := ch.find(c.p.text("message_ts"))
	if m == nil {
		return nil, refuse("message_not_found")
	}
	link := fmt.Sprintf("https://%s.slack.com/archives/%s/p%s", c.team.domain(), ch.ID, strings.Replace(m.TS, ".", "", 1))
	if m.Thread != "" {
		link += "?thread_ts=" + m.Thread + "&cid=" + ch.ID
	}
	return object{"channel": ch.ID, "permalink": link}, nil
}

func (c *call) react() (object, error) {
	ch, err := c.channel(c.p.text("channel"))
	if err != nil {
		return nil, err
	}
	name, m := c.p.text("name"), ch.find(c.p.text("timestamp"))
	switch {
	case m == nil:
		return nil, refuse("message_not_found")
	case name == "" || strings.ContainsAny(name, ": "):
		return nil, refuse("invalid_name")
	case slices.Contains(m.Reactions, name):
		return nil, refuse("already_reacted")
	}
	m.Reactions = append(slices.Clone(m.Reactions), name)
	return nil, nil
}
