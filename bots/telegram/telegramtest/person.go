package telegramtest

import (
	"fmt"
	"regexp"
	"strconv"
	"strings"
	"unicode/utf16"
)

// Person is somebody with an account. Make it with Server.Person.
type Person struct {
	ID       int64
	Name     string
	Lang     string // language_code; may be empty
	Username string
	// Phone, Latitude and Longitude are what a tap hands over.
	Phone               string
	Latitude, Longitude float64

	s *Server
}

// Person is the person with this id, made on the first call.
func (s *Server) Person(id int64, name, lang string) *Person {
	s.mu.Lock()
	defer s.mu.Unlock()
	p := s.people[id]
	if p == nil {
		p = &Person{ID: id, Name: name, Lang: lang, s: s}
		s.people[id] = p
	}
	return p
}

func (p *Person) object() map[string]any {
	o := map[string]any{"id": p.ID, "is_bot": false, "first_name": p.Name}
	if p.Lang != "" {
		o["language_code"] = p.Lang
	}
	if p.Username != "" {
		o["username"] = p.Username
	}
	return o
}

// Say writes a text in a chat and returns the message's id.
func (p *Person) Say(c *Chat, text string) int { return p.write(c, &Message{Text: text}) }

// SayIn is Say in a topic.
func (p *Person) SayIn(c *Chat, topic int, text string) int {
	return p.write(c, &Message{Text: text, Topic: topic})
}

// Reply is Say as an answer to another message.
func (p *Person) Reply(c *Chat, to int, text string) int {
	return p.write(c, &Message{Text: text, ReplyTo: to})
}

// ReplyIn is Reply in a topic.
func (p *Person) ReplyIn(c *Chat, topic, to int, text string) int {
	return p.write(c, &Message{Text: text, Topic: topic, ReplyTo: to})
}

func (p *Person) write(c *Chat, m *Message) int {
	p.s.mu.Lock()
	defer p.s.mu.Unlock()
	m.From, m.Entities = p, marks(m.Text)
	c.add(m)
	p.s.deliver("message", c.id, m.object())
	return m.ID
}

// Edit changes a text that was written before.
func (p *Person) Edit(c *Chat, message int, text string) error {
	p.s.mu.Lock()
	defer p.s.mu.Unlock()
	m := c.find(message)
	if m == nil || m.From != p {
		return fmt.Errorf("%s wrote no message %d", p.Name, message)
	}
	m.Text, m.Entities = text, marks(text)
	m.Edits++
	p.s.deliver("edited_message", c.id, m.object())
	return nil
}

// Press presses the choice, counted from 0 over all rows, of a message, and returns the query's id.
func (p *Person) Press(c *Chat, message, choice int) (string, error) {
	p.s.mu.Lock()
	defer p.s.mu.Unlock()
	m := c.find(message)
	if m == nil {
		return "", fmt.Errorf("no message %d", message)
	}
	for _, row := range m.Keys {
		if choice < len(row) {
			return p.press(m, row[choice])
		}
		choice -= len(row)
	}
	return "", fmt.Errorf("message %d has fewer choices", message)
}

func (p *Person) press(m *Message, k Key) (string, error) {
	if k.Data == "" {
		return "", fmt.Errorf("button %q opens an address", k.Text)
	}
	id := strconv.Itoa(1000 + len(p.s.queries))
	p.s.queries[id] = nil
	shown := m.object()
	if m.old {
		shown = map[string]any{"chat": m.chat.object(), "message_id": m.ID, "date": 0}
	}
	p.s.deliver("callback_query", m.chat.id, map[string]any{
		"id": id, "from": p.object(), "message": shown, "chat_instance": "1", "data": k.Data,
	})
	return id, nil
}

// Toasts are the answers to a press so far; each press must get one.
func (s *Server) Toasts(query string) []string {
	s.mu.Lock()
	defer s.mu.Unlock()
	return append([]string(nil), s.queries[query]...)
}

// Unanswered is how many presses got no answer yet.
func (s *Server) Unanswered() int {
	s.mu.Lock()
	defer s.mu.Unlock()
	n := 0
	for _, answers := range s.queries {
		if len(answers) == 0 {
			n++
		}
	}
	return n
}

// Block shuts the bot out of a chat: a person blocks it, a group removes it.
func (p *Person) Block(c *Chat) { p.member(c, "bot was blocked by the user", "member", "kicked") }

// Unblock lets the bot in again.
func (p *Person) Unblock(c *Chat) { p.member(c, "", "kicked", "member") }

func (p *Person) member(c *Chat, shut, before, now string) {
	p.s.mu.Lock()
	defer p.s.mu.Unlock()
	c.shut = shut
	if shut != "" && c.kind != "private" {
		c.shut = "bot was kicked from the " + c.kind + " chat"
	}
	p.s.deliver("my_chat_member", c.id, map[string]any{
		"chat": c.object(), "from": p.object(), "date": p.s.now(),
		"old_chat_member": map[string]any{"status": before, "user": botObject(), "until_date": 0},
		"new_chat_member": map[string]any{"status": now, "user": botObject(), "until_date": 0},
	})
}

// Migrate makes a group a supergroup with another id, where c goes on.
func (p *Person) Migrate(c *Chat, to int64) *Chat {
	moved := p.s.chat(to, "supergroup", c.title)
	p.s.mu.Lock()
	defer p.s.mu.Unlock()
	c.movedTo = to
	note := c.add(&Message{From: p, extra: map[string]any{"migrate_to_chat_id": to}})
	p.s.deliver("message", c.id, note.object())
	note = moved.add(&Message{From: p, extra: map[string]any{"migrate_from_chat_id": c.id}})
	p.s.deliver("message", to, note.object())
	return moved
}

// marked is what Telegram marks in a text: commands and names.
var marked = regexp.MustCompile(`(?:^|\s)(/[A-Za-z0-9_]+(?:@[A-Za-z0-9_]+)?|@[A-Za-z0-9_]+)`)

func marks(text string) []Entity {
	var out []Entity
	for _, at := range marked.FindAllStringSubmatchIndex(text, -1) {
		e := Entity{
			Type:   "mention",
			Offset: len(utf16.Encode([]rune(text[:at[2]]))),
			Length: len(utf16.Encode([]rune(text[at[2]:at[3]]))),
		}
		if strings.HasPrefix(text[at[2]:], "/") {
			e.Type = "bot_command"
		}
		out = append(out, e)
	}
	return out
}
