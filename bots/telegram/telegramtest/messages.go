package telegramtest

import (
	"encoding/json"
	"net/http"
)

// destination is the chat of a request, if the bot may write there.
func (s *Server) destination(p params) (*Chat, *answer) {
	c := s.chats[p.number("chat_id")]
	if c == nil {
		a := bad("chat not found")
		return nil, &a
	}
	if c.movedTo != 0 {
		a := bad("group chat was upgraded to a supergroup chat")
		a.err.parameters = map[string]any{"migrate_to_chat_id": c.movedTo}
		return nil, &a
	}
	if c.shut != "" {
		return nil, &answer{err: &failure{code: http.StatusForbidden, description: "Forbidden: " + c.shut}}
	}
	if topic := int(p.number("message_thread_id")); topic != 0 && !c.hasTopic(topic) {
		a := bad("message thread not found")
		return nil, &a
	}
	return c, nil
}

func (c *Chat) hasTopic(topic int) bool {
	for _, t := range c.topics {
		if t == topic {
			return true
		}
	}
	return false
}

// refuse is bad for what a bot must never send.
func (s *Server) refuse(method, description string) answer {
	s.record.Violate("%s: %s", method, description)
	return bad(description)
}

func (s *Server) sendMessage(p params) answer {
	c, refused := s.destination(p)
	if refused != nil {
		return *refused
	}
	m, is, refused := s.compose("sendMessage", p, "text", maxText)
	if refused != nil {
		return *refused
	}
	return s.post("sendMessage", c, m, is, p)
}

func (s *Server) sendDocument(p params) answer {
	c, refused := s.destination(p)
	if refused != nil {
		return *refused
	}
	f, ok := p.files["document"]
	if !ok || len(f.Data) == 0 {
		return s.refuse("sendDocument", "file must be non-empty")
	}
	m, is := &Message{}, extras{}
	if p.text("caption") != "" {
		if m, is, refused = s.compose("sendDocument", p, "caption", maxCaption); refused != nil {
			return *refused
		}
	}
	m.File = &f
	return s.post("sendDocument", c, m, is, p)
}

func (s *Server) post(method string, c *Chat, m *Message, is extras, p params) answer {
	if wrong := c.checkBoard(is.Board); wrong != "" {
		return s.refuse(method, wrong)
	}
	m.Bot, m.Topic, m.Silent = true, int(p.number("message_thread_id")), p.truth("disable_notification")
	var to struct {
		ID      int  `json:"message_id"`
		Without bool `json:"allow_sending_without_reply"`
	}
	if p.object("reply_parameters", &to) {
		if c.find(to.ID) != nil {
			m.ReplyTo = to.ID
		} else if !to.Without {
			return bad("message to be replied not found")
		}
	}
	if is.Board != nil || is.Remove {
		c.board = is.Board
	}
	return answer{result: c.add(m).object()}
}

const (
	maxText     = 4096
	maxCaption  = 1024
	maxEntities = 100
)

// compose reads text and keys of a message; what is wrong with them is the bot's fault.
func (s *Server) compose(method string, p params, name string, max int) (*Message, extras, *answer) {
	text, entities, raw, err := readText(p.text(name), p.text("parse_mode"), max)
	if err != nil {
		a := s.refuse(method, err.Error())
		return nil, extras{}, &a
	}
	if len(raw) > 0 {
		s.record.Violate("%s: %d ampersands are not escaped", method, len(raw))
	}
	if len(entities) > maxEntities {
		s.record.Violate("%s: %d entities", method, len(entities))
	}
	m := &Message{Text: text, Entities: entities}
	var preview struct {
		Off bool `json:"is_disabled"`
	}
	m.Preview = !p.object("link_preview_options", &preview) || !preview.Off
	is, wrong := m.readMarkup(p)
	if wrong != "" {
		a := s.refuse(method, wrong)
		return nil, is, &a
	}
	return m, is, nil
}

func (s *Server) editMessageText(p params) answer {
	c, refused := s.destination(p)
	if refused != nil {
		return *refused
	}
	old := c.find(int(p.number("message_id")))
	switch {
	case old == nil:
		return bad("message to edit not found")
	case !old.Bot || old.old || old.fixed:
		return bad("message can't be edited")
	case old.File != nil:
		return bad("there is no text in the message to edit")
	}
	m, _, refused := s.compose("editMessageText", p, "text", maxText)
	if refused != nil {
		return *refused
	}
	if m.fixed {
		return s.refuse("editMessageText", "inline keyboard expected")
	}
	if same(old, m) {
		return bad("message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message")
	}
	old.Text, old.Entities, old.Keys, old.Preview = m.Text, m.Entities, m.Keys, m.Preview
	old.Edits++
	return answer{result: old.object()}
}

func same(a, b *Message) bool {
	show := func(m *Message) string {
		j, _ := json.Marshal([]any{m.Text, m.Entities, m.Keys})
		return string(j)
	}
	return show(a) == show(b)
}
