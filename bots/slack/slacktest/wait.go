package slacktest

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
)

// WaitMessage waits for a message of the bot in a channel for which is is true, and returns the first.
func (s *Server) WaitMessage(ctx context.Context, c *Channel, is func(m Message) bool) (Message, error) {
	var found Message
	ok := s.Until(ctx, func() bool {
		all := c.Shown()
		i := slices.IndexFunc(all, is)
		if i >= 0 {
			found = all[i]
		}
		return i >= 0
	})
	if !ok {
		return found, fmt.Errorf("no such message in %s; there are:\n%s", c.Name, listed(c.Shown()))
	}
	return found, nil
}

// listed are messages for a person who reads why a test failed.
func listed(all []Message) string {
	var b strings.Builder
	for _, m := range all {
		fmt.Fprintf(&b, "- %s %q\n", m.Shown(), m.Labels())
	}
	return b.String()
}

// Says is a message that shows this text somewhere.
func Says(text string) func(m Message) bool {
	return func(m Message) bool { return strings.Contains(m.Shown(), text) }
}

// Offers is a message with a button of this label.
func Offers(label string) func(m Message) bool {
	return func(m Message) bool { return slices.Contains(m.Labels(), label) }
}

// In is a message in a thread for which is is true too.
func In(thread string, is func(m Message) bool) func(m Message) bool {
	return func(m Message) bool { return m.Thread == thread && is(m) }
}

// WaitEphemeral waits for an ephemeral message to the person in a channel.
func (p *Person) WaitEphemeral(ctx context.Context, c *Channel, is func(m Message) bool) (Message, error) {
	var found Message
	ok := p.s.Until(ctx, func() bool {
		all := p.Ephemerals(c)
		i := slices.IndexFunc(all, is)
		if i >= 0 {
			found = all[i]
		}
		return i >= 0
	})
	if !ok {
		return found, fmt.Errorf("no such ephemeral message to %s in %s; there are:\n%s", p.Name, c.Name, listed(p.Ephemerals(c)))
	}
	return found, nil
}

// WaitView waits until the person has a modal before them for which is is true; nil is any.
func (p *Person) WaitView(ctx context.Context, is func(v View) bool) (View, error) {
	return waitView(ctx, p, "modal", p.View, is)
}

// WaitHome waits until the app's home is one for which is is true; nil is any.
func (p *Person) WaitHome(ctx context.Context, is func(v View) bool) (View, error) {
	return waitView(ctx, p, "home", p.Home, is)
}

func waitView(ctx context.Context, p *Person, what string, look func() (View, bool), is func(v View) bool) (View, error) {
	var v View
	ok := p.s.Until(ctx, func() bool {
		var there bool
		v, there = look()
		return there && (is == nil || is(v))
	})
	if !ok {
		return v, fmt.Errorf("%s has no such %s; there is %q", p.Name, what, v.Shown())
	}
	return v, nil
}

// Heard waits until the bot acknowledged the message with this ts; false when Slack gave up telling of it.
func (s *Server) Heard(ctx context.Context, ts string) (bool, error) {
	s.mu.Lock()
	told := slices.DeleteFunc(slices.Clone(s.deliveries), func(d *Delivery) bool { return d.TS != ts })
	s.mu.Unlock()
	heard := false
	for _, d := range told {
		_, err := d.Wait(ctx)
		if err != nil && !errors.Is(err, ErrUnanswered) {
			return false, err
		}
		heard = heard || err == nil
	}
	return heard, nil
}

// WaitQuiet waits until everything that was brought to the bot is acknowledged or lost.
func (s *Server) WaitQuiet(ctx context.Context) bool {
	return s.Until(ctx, func() bool { return s.Pending() == 0 })
}
