package terminal_test

import (
	"context"
	"fmt"
	"os"
	"strings"

	"github.com/kallybot/kallybot/bots/terminal"
	"github.com/kallybot/kallybot/conversation/chat"
)

// parrot answers with what it hears.
type parrot struct{ to chat.Adapter }

func (p parrot) Handle(ctx context.Context, m chat.Message) (chat.Answer, error) {
	_, err := p.to.Send(ctx, m.At, chat.Reply{Text: "You said: " + m.Text}, "")
	return chat.Answer{}, err
}

func (p parrot) Form(context.Context, chat.Message) (chat.Form, error) { return chat.Form{}, nil }

func ExampleAdapter() {
	a := terminal.New(terminal.Config{
		In:       strings.NewReader("hello\nbook a table for 4"),
		Out:      os.Stdout,
		Greeting: chat.Reply{Text: "Whom shall I call?", Buttons: []chat.Button{{Label: "A restaurant"}, {Label: "A clinic"}}},
		Prompt:   "> ",
		Echo:     true,
	})
	if err := a.Run(context.Background(), parrot{to: a}); err != nil {
		fmt.Println(err)
	}
	// Output:
	// │ Whom shall I call?
	// │
	// │ 1. A restaurant
	// │ 2. A clinic
	//
	// > hello
	// │ You said: hello
	//
	// > book a table for 4
	// │ You said: book a table for 4
}
