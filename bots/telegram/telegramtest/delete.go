package telegramtest

// deleteMessage takes a message away: in private chats anybody's, elsewhere the bot's own, as it is no administrator.
func (s *Server) deleteMessage(p params) answer {
	c, refused := s.destination(p)
	if refused != nil {
		return *refused
	}
	m := c.find(int(p.number("message_id")))
	switch {
	case m == nil:
		return bad("message to delete not found")
	case m.old, !m.Bot && c.kind != "private":
		return bad("message can't be deleted")
	}
	m.deleted = true
	return answer{result: true}
}

// Has reports whether a message is in the chat.
func (c *Chat) Has(message int) bool {
	c.s.mu.Lock()
	defer c.s.mu.Unlock()
	return c.find(message) != nil
}
