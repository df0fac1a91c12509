package slacktest

// postEphemeral shows a message to one person; it is not kept in the conversation and cannot be updated.
func (c *call) postEphemeral() (object, error) {
	ch, err := c.writable()
	if err != nil {
		return nil, err
	}
	p := c.team.person(c.p.text("user"))
	if p == nil || !ch.members[p.ID] {
		return nil, refuse("user_not_in_channel")
	}
	m, err := c.compose(ch)
	if err != nil {
		return nil, err
	}
	m.Thread = c.p.text("thread_ts")
	p.whisper(m)
	return object{"message_ts": m.TS}, nil
}

// whisper shows an ephemeral message; s.mu is held.
func (p *Person) whisper(m *Message) {
	m.TS, m.Ephemeral, m.Time = p.s.ts(), true, realNow()
	p.ephemerals = append(p.ephemerals, m)
}

// Ephemerals are the messages of a channel that only this person sees, oldest first.
func (p *Person) Ephemerals(c *Channel) []Message {
	p.s.mu.Lock()
	defer p.s.mu.Unlock()
	var out []Message
	for _, m := range p.ephemerals {
		if m.channel == c && !m.deleted {
			out = append(out, *m)
		}
	}
	return out
}
