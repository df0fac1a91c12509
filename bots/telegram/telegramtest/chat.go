package telegramtest

import (
	"slices"
)

// Chat is a place where the bot may write. Make it with Person.Private, Server.Group or Server.Forum.
type Chat struct {
	s        *Server
	id       int64
	kind     string // private, group, supergroup
	title    string
	topics   []int
	shut     string // why the bot cannot write; empty when it can
	movedTo  int64
	messages []*Message
	board    [][]Tap // the keyboard below the chat; nil for none
}

// Board is the keyboard below the chat; nil for none.
func (c *Chat) Board() [][]Tap {
	c.s.mu.Lock()
	defer c.s.mu.Unlock()
	return c.board
}

// ID is the chat's id, as Telegram knows it.
func (c *Chat) ID() int64 {
	c.s.mu.Lock()
	defer c.s.mu.Unlock()
	return c.id
}

// Shown is what people see in the chat, oldest first: all that the bot wrote and that was not deleted.
func (c *Chat) Shown() []Message {
	c.s.mu.Lock()
	defer c.s.mu.Unlock()
	var out []Message
	for _, m := range c.messages {
		if m.Bot && !m.deleted {
			out = append(out, *m)
		}
	}
	return out
}

// Delete removes a message.
func (c *Chat) Delete(message int) {
	c.s.mu.Lock()
	defer c.s.mu.Unlock()
	if m := c.find(message); m != nil {
		m.deleted = true
	}
}

// Age makes a message too old to be edited, or to be seen in a callback query.
func (c *Chat) Age(message int) {
	c.s.mu.Lock()
	defer c.s.mu.Unlock()
	if m := c.find(message); m != nil {
		m.old = true
	}
}

// Clear empties the chat, as people do now and then. The bot is not told.
func (c *Chat) Clear() {
	c.s.mu.Lock()
	defer c.s.mu.Unlock()
	c.messages = nil
}

// AddTopic opens a topic; private chats have them where the bot's owner turned them on.
func (c *Chat) AddTopic(topic int) {
	c.s.mu.Lock()
	defer c.s.mu.Unlock()
	c.topics = append(c.topics, topic)
}

// DropTopic deletes a topic of a forum.
func (c *Chat) DropTopic(topic int) {
	c.s.mu.Lock()
	defer c.s.mu.Unlock()
	c.topics = slices.DeleteFunc(c.topics, func(t int) bool { return t == topic })
}

// Private is the person's chat with the bot.
func (p *Person) Private() *Chat { return p.s.chat(p.ID, "private", p.Name) }

// Group is the group with this id, which is negative. It is made on the first call.
func (s *Server) Group(id int64, title string) *Chat { return s.chat(id, "group", title) }

// Forum is a group with topics.
func (s *Server) Forum(id int64, title string, topics ...int) *Chat {
	c := s.chat(id, "supergroup", title)
	s.mu.Lock()
	defer s.mu.Unlock()
	c.topics = topics
	return c
}

func (s *Server) chat(id int64, kind, title string) *Chat {
	s.mu.Lock()
	defer s.mu.Unlock()
	c := s.chats[id]
	if c == nil {
		c = &Chat{s: s, id: id, kind: kind, title: title}
		s.chats[id] = c
	}
	return c
}

// find is a message that is there; s.mu is held.
func (c *Chat) find(id int) *Message {
	i := slices.IndexFunc(c.messages, func(m *Message) bool { return m.ID == id && !m.deleted })
	if i < 0 {
		return nil
	}
	return c.messages[i]
}

// add puts a message at the end; s.mu is held.
func (c *Chat) add(m *Message) *Message {
	c.s.messages++
	m.ID, m.chat, m.date = c.s.messages, c, c.s.now()
	c.messages = append(c.messages, m)
	return m
}

// object is the chat as updates and answers show it.
func (c *Chat) object() map[string]any {
	o := map[string]any{"id": c.id, "type": c.kind}
	if c.kind == "private" {
		o["first_name"] = c.title
	} else {
		o["title"] = c.title
	}
	if len(c.topics) > 0 {
		o["is_forum"] = true
	}
	return o
}
