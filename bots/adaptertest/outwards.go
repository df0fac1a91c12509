package adaptertest

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"strings"

	"github.com/kallybot/kallybot/conversation/chat"
)

// outwards are facts about what people see.
var outwards = []check{
	{"ReplyIsShown", replyIsShown},
	{"CardIsShownWhole", cardIsShownWhole},
	{"ReplacementIsShown", replacementIsShown},
	{"ReplacementOfNothingIsShown", replacementOfNothing},
	{"ReplacementOfDeletedMessageIsShown", replacementOfDeleted},
	{"StatusEndsInTheResult", statusEndsInTheResult},
	{"FilesAreShown", filesAreShown},
	{"QuoteOfUnknownMessageIsHarmless", quoteOfUnknown},
}

func replyIsShown(ctx context.Context, p *probe) error {
	one, err := p.send(ctx, chat.Reply{Text: "Which number should I call?"}, "")
	if err != nil {
		return err
	}
	two, err := p.send(ctx, chat.Reply{Text: "And at what time?"}, "")
	if err != nil {
		return err
	}
	if one == two {
		return fmt.Errorf("two messages are named %q", one)
	}
	return errors.Join(p.sees("Which number should I call?"), p.lastSees("And at what time?"))
}

var card = chat.Card{
	Title: "Table at Bella Italia",
	Rows: []chat.Row{
		{Label: "Phone", Value: "+1 415-555-0100"},
		{Label: "Time", Value: "20:30", Changed: true, Mark: "changed"},
		{Label: "Name", Value: "Zoë Ñandú 🍝"},
		{Label: "Notes", Value: "two lines\nof text"},
	},
	Notes: []string{"The number may not be in use.", "3 calls are left."},
}

func cardIsShownWhole(ctx context.Context, p *probe) error {
	if _, err := p.send(ctx, chat.Reply{Text: "Is this right?", Card: &card}, ""); err != nil {
		return err
	}
	want := append([]string{"Is this right?", card.Title}, card.Notes...)
	for _, r := range card.Rows {
		want = append(want, r.Label, r.Mark)
		want = append(want, strings.Split(r.Value, "\n")...)
	}
	if err := p.lastSees(want...); err != nil {
		return err
	}
	alone := card
	alone.Title = "A card without a text"
	if _, err := p.send(ctx, chat.Reply{Card: &alone}, ""); err != nil {
		return err
	}
	return p.lastSees(alone.Title)
}

func replacementIsShown(ctx context.Context, p *probe) error {
	ref, err := p.send(ctx, chat.Reply{Text: "first version", Card: &card}, "")
	if err != nil {
		return err
	}
	for _, text := range []string{"second version", "third version"} {
		if ref, err = p.send(ctx, chat.Reply{Text: text, Replace: true}, ref); err != nil {
			return err
		}
		if err := p.lastSees(text); err != nil {
			return err
		}
	}
	return nil
}

func replacementOfNothing(ctx context.Context, p *probe) error {
	if _, err := p.send(ctx, chat.Reply{Text: "instead of nothing", Replace: true}, ""); err != nil {
		return err
	}
	return p.lastSees("instead of nothing")
}

func replacementOfDeleted(ctx context.Context, p *probe) error {
	d, ok := p.Platform.(Deleter)
	if !ok {
		return errUnable
	}
	old, err := p.send(ctx, chat.Reply{Text: "soon deleted"}, "")
	if err != nil {
		return err
	}
	if err := d.Delete(old); err != nil {
		return err
	}
	ref, err := p.send(ctx, chat.Reply{Text: "written anew", Replace: true}, old)
	if err != nil {
		return err
	}
	if ref == old {
		return errors.New("the new message has the name of the deleted one")
	}
	return p.lastSees("written anew")
}

func statusEndsInTheResult(ctx context.Context, p *probe) error {
	ref, err := p.send(ctx, chat.Reply{Text: "Calling, 0:01", Progress: true}, "")
	if err != nil {
		return err
	}
	for _, text := range []string{"Calling, 0:02", "Calling, 0:02", "Calling, 0:03"} {
		if ref, err = p.send(ctx, chat.Reply{Text: text, Progress: true, Replace: true}, ref); err != nil {
			return err
		}
		if err := p.lastSees(text); err != nil {
			return err
		}
	}
	if _, err := p.send(ctx, chat.Reply{Text: "The table is booked.", Card: &card, Replace: true}, ref); err != nil {
		return err
	}
	return p.lastSees("The table is booked.", card.Title)
}

func filesAreShown(ctx context.Context, p *probe) error {
	files := []chat.File{
		{Name: "transcript.txt", Type: "text/plain; charset=utf-8", Data: []byte("Hello, a table for four?\nOf course.\n")},
		{Name: "booking.ics", Type: "text/calendar", Data: []byte("BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n")},
	}
	if _, err := p.send(ctx, chat.Reply{Text: "Here they are.", Files: files}, ""); err != nil {
		return err
	}
	if err := p.sees("Here they are."); err != nil {
		return err
	}
	for _, f := range files {
		if !holds(p.Shown(), f) {
			return fmt.Errorf("people do not get %s as it was sent: %+q", f.Name, p.Shown())
		}
	}
	return nil
}

func holds(shown []Shown, f chat.File) bool {
	for _, s := range shown {
		for _, g := range s.Files {
			if g.Name == f.Name && bytes.Equal(g.Data, f.Data) {
				return true
			}
		}
	}
	return false
}

func quoteOfUnknown(ctx context.Context, p *probe) error {
	ref, err := p.send(ctx, chat.Reply{Text: "a request"}, "")
	if err != nil {
		return err
	}
	if d, ok := p.Platform.(Deleter); ok {
		if err := d.Delete(ref); err != nil {
			return err
		}
	}
	if _, err := p.send(ctx, chat.Reply{Text: "its result", Quote: ref}, ""); err != nil {
		return err
	}
	return p.lastSees("its result")
}
