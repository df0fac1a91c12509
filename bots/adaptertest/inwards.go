package adaptertest

import (
	"context"
	"errors"
	"fmt"

	"github.com/kallybot/kallybot/conversation/chat"
)

// inwards are facts about what people write.
var inwards = []check{
	{"MessageIsHandedOn", messageIsHandedOn},
	{"TextStaysAsWritten", textStaysAsWritten},
	{"MessagesComeInOrderWithNamesOfTheirOwn", messagesComeInOrder},
	{"CommandIsToldApart", commandIsToldApart},
	{"RefusedMessageComesAgain", refusedMessageComesAgain},
	{"AcknowledgedOnlyAfterHandle", acknowledgedOnlyAfterHandle},
}

func messageIsHandedOn(ctx context.Context, p *probe) error {
	m, err := p.hear(ctx, "book a table")
	switch {
	case err != nil:
		return err
	case m.Kind != chat.Text || m.Text != "book a table" || m.Command != "":
		return fmt.Errorf("message is %+v", m.Message)
	case m.ID == "" || m.From.ID == "":
		return fmt.Errorf("message without its name or its person: %+v", m.Message)
	case m.At.Platform != p.Adapter().Platform() || m.At.Chat == "":
		return fmt.Errorf("message comes from %+v, platform is %q", m.At, p.Adapter().Platform())
	}
	return nil
}

func textStaysAsWritten(ctx context.Context, p *probe) error {
	for _, text := range []string{
		"Mesa para 4 en Café Ñandú, 20:30 🍝👨‍👩‍👧",
		"שולחן לארבעה بكرة",
		"a < b & c > d *e* _f_ `g` \\h",
		"4",
		"yes, it's 100% \"fine\"",
	} {
		m, err := p.hear(ctx, text)
		if err != nil {
			return err
		}
		if m.Text != text {
			return fmt.Errorf("text %q, want %q", m.Text, text)
		}
	}
	return nil
}

func messagesComeInOrder(ctx context.Context, p *probe) error {
	texts := []string{"one", "two", "two", "three"}
	for _, text := range texts {
		if err := p.Say(text); err != nil {
			return err
		}
	}
	seen := map[string]bool{}
	for _, text := range texts {
		m, err := p.next(ctx)
		if err != nil {
			return err
		}
		if m.Text != text {
			return fmt.Errorf("text %q, want %q", m.Text, text)
		}
		if seen[m.ID] {
			return fmt.Errorf("two messages are named %q", m.ID)
		}
		seen[m.ID] = true
	}
	return nil
}

func commandIsToldApart(ctx context.Context, p *probe) error {
	for _, row := range []struct{ say, command, text string }{
		{"/help", "help", ""},
		{"/CALL book a table", "call", "book a table"},
		{"/call  the dentist ", "call", "the dentist"},
	} {
		m, err := p.hear(ctx, row.say)
		if err != nil {
			return err
		}
		if m.Command != row.command || m.Text != row.text {
			return fmt.Errorf("%q is command %q with %q, want %q with %q", row.say, m.Command, m.Text, row.command, row.text)
		}
	}
	return nil
}

func refusedMessageComesAgain(ctx context.Context, p *probe) error {
	p.refuse.Store(2)
	first, err := p.hear(ctx, "one")
	if err != nil {
		return err
	}
	for d := first; d.refused; {
		if d, err = p.next(ctx); err != nil {
			return fmt.Errorf("after a refusal: %w", err)
		}
		if d.ID != first.ID || d.Text != first.Text {
			return fmt.Errorf("delivered again as %q %q, first as %q %q", d.ID, d.Text, first.ID, first.Text)
		}
	}
	m, err := p.hear(ctx, "two")
	if err != nil {
		return err
	}
	if m.Text != "two" {
		return fmt.Errorf("%q is delivered again after it was accepted", m.Text)
	}
	return nil
}

func acknowledgedOnlyAfterHandle(ctx context.Context, p *probe) error {
	a, ok := p.Platform.(Acknowledger)
	if !ok {
		return errUnable
	}
	l := &latch{open: make(chan struct{})}
	p.hold.Store(l)
	_, err := p.hear(ctx, "one")
	early := a.Acknowledged()
	p.hold.Store(nil)
	close(l.open)
	if err != nil {
		return err
	}
	if early != 0 {
		return errors.New("acknowledged before Handle returned")
	}
	if !until(ctx, func() bool { return a.Acknowledged() > 0 }) {
		return errors.New("never acknowledged")
	}
	return nil
}
