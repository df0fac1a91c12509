package slacktest

import (
	"fmt"
	"regexp"
	"slices"
	"strings"
)

// Say writes a text in a conversation as somebody types it: Slack itself escapes it, and makes links of addresses, phone
// numbers in the form +1 555..., and of names such as @Kally, @Ana or #general.
func (p *Person) Say(c *Channel, text string) Message { return p.SayIn(c, "", text) }

// SayIn is Say in a thread; an empty thread is none.
func (p *Person) SayIn(c *Channel, thread, text string) Message {
	p.s.mu.Lock()
	defer p.s.mu.Unlock()
	m := &Message{From: p, Thread: thread}
	m.Text, m.rich = c.team.typed(text)
	c.add(m)
	if bot := "<@" + c.team.BotUser() + ">"; c.kind != "im" && c.bots[c.team.ID] && strings.Contains(m.Text, bot) {
		o := clone(m.event())
		o["type"], o["channel"], o["event_ts"] = "app_mention", c.ID, m.TS
		c.team.tellOf(c, o)
	}
	return *m
}

// Mention is SayIn with the bot's name before the text.
func (p *Person) Mention(c *Channel, thread, text string) Message {
	return p.SayIn(c, thread, "@"+BotName+" "+text)
}

// Tell writes a text in the person's direct message with the bot.
func (p *Person) Tell(text string) Message { return p.Say(p.DM(), text) }

// Edit changes a text that the person wrote.
func (p *Person) Edit(c *Channel, ts, text string) error {
	p.s.mu.Lock()
	defer p.s.mu.Unlock()
	m := c.find(ts)
	if m == nil || m.From != p {
		return fmt.Errorf("%s wrote no message %s", p.Name, ts)
	}
	next := &Message{}
	next.Text, next.rich = c.team.typed(text)
	c.replace(m, next)
	return nil
}

// Enter tells the bot that the person joined a channel.
func (p *Person) Enter(c *Channel) {
	c.Join(p)
	p.s.mu.Lock()
	defer p.s.mu.Unlock()
	c.tell(object{
		"type": "message", "subtype": "channel_join", "user": p.ID, "ts": p.s.ts(), "text": "<@" + p.ID + "> has joined the channel",
	})
}

// linked is what Slack makes a link of while somebody types.
var linked = regexp.MustCompile(`https?://[^\s<>]+|[\w.+-]+@[\w-]+\.[\w.]*\w|\+\d[\d ().-]{6,}\d|[@#][\p{L}\d._-]+`)

// typed is a typed text as Slack keeps it, and the block that shows it; s.mu is held.
func (t *Team) typed(text string) (string, []object) {
	var kept strings.Builder
	var parts []any
	plain := func(s string) {
		if s != "" {
			kept.WriteString(escape.Replace(s))
			parts = append(parts, object{"type": "text", "text": s})
		}
	}
	at := 0
	for _, x := range linked.FindAllStringIndex(text, -1) {
		mark, part := t.link(text[x[0]:x[1]])
		if part == nil {
			continue
		}
		plain(text[at:x[0]])
		kept.WriteString(mark)
		parts = append(parts, part)
		at = x[1]
	}
	plain(text[at:])
	return kept.String(), []object{{"type": "rich_text", "block_id": t.s.id("b"), "elements": []any{
		object{"type": "rich_text_section", "elements": parts},
	}}}
}

// link is a word as Slack links it, in the text and in the block; nil for one that it leaves alone.
func (t *Team) link(word string) (string, object) {
	to := ""
	switch {
	case strings.HasPrefix(word, "@"):
		if id := t.named(word[1:]); id != "" {
			return "<@" + id + ">", object{"type": "user", "user_id": id}
		}
		return "", nil
	case strings.HasPrefix(word, "#"):
		i := slices.IndexFunc(t.channels, func(c *Channel) bool { return c.Name == word[1:] && c.kind != "im" })
		if i < 0 {
			return "", nil
		}
		c := t.channels[i]
		return "<#" + c.ID + "|" + c.Name + ">", object{"type": "channel", "channel_id": c.ID}
	case strings.HasPrefix(word, "http"):
		return "<" + escape.Replace(word) + ">", object{"type": "link", "url": word}
	case strings.HasPrefix(word, "+"):
		to = "tel:+" + regexp.MustCompile(`\D`).ReplaceAllString(word, "")
	default:
		to = "mailto:" + word
	}
	return "<" + to + "|" + word + ">", object{"type": "link", "url": to, "text": word}
}

// named is the id of whoever has this name in the workspace.
func (t *Team) named(name string) string {
	if strings.EqualFold(name, BotName) {
		return t.BotUser()
	}
	i := slices.IndexFunc(t.people, func(p *Person) bool { return p.Name == name || p.handle() == name })
	if i < 0 {
		return ""
	}
	return t.people[i].ID
}
