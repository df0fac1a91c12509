package chat_test

import (
	"fmt"
	"testing"

	"github.com/kallybot/kallybot/conversation/chat"
)

func ExampleReply_Plain() {
	r := chat.Reply{
		Text: "Shall I call Bella Italia?",
		Card: &chat.Card{Title: "Restaurant call", Rows: []chat.Row{
			{Label: "Day", Value: "Fri 20 Nov 2026"},
			{Label: "Time", Value: "21:00", Changed: true, Mark: "changed"},
		}, Notes: []string{"Say yes to call."}},
		Buttons: []chat.Button{{Label: "Call now", Data: "r1:1:call"}, {Label: "Upgrade", URL: "https://example.com/plan"}},
	}
	fmt.Println(r.Plain())
	// Output:
	// Shall I call Bella Italia?
	// Restaurant call
	// Day: Fri 20 Nov 2026
	// Time: 21:00 (changed)
	// Say yes to call.
	// 1. Call now
	// 2. Upgrade: https://example.com/plan
}

func TestPlain(t *testing.T) {
	t.Parallel()
	rows := []chat.Row{{Label: "Day", Value: "Fri"}}
	buttons := []chat.Button{{Label: "Yes", Data: "y"}, {Label: "No", Data: "n"}}
	many := make([]chat.Button, 11)
	for i := range many {
		many[i] = chat.Button{Label: fmt.Sprintf("choice %c", 'a'+i)}
	}
	for _, row := range []struct {
		name  string
		reply chat.Reply
		want  string
	}{
		{"nothing", chat.Reply{}, ""},
		{"text", chat.Reply{Text: "Hello!"}, "Hello!"},
		{"several lines", chat.Reply{Text: "Hello!\nWhom?"}, "Hello!\nWhom?"},
		{"card alone", chat.Reply{Card: &chat.Card{Rows: rows}}, "Day: Fri"},
		{"card with title alone", chat.Reply{Card: &chat.Card{Title: "Call"}}, "Call"},
		{"card without anything", chat.Reply{Text: "t", Card: &chat.Card{}}, "t"},
		{"notes follow rows", chat.Reply{Card: &chat.Card{Notes: []string{"one", "two"}, Rows: rows}}, "Day: Fri\none\ntwo"},
		{"row without value", chat.Reply{Card: &chat.Card{Rows: []chat.Row{{Label: "Day"}}}}, "Day: "},
		{"changed row has its word", chat.Reply{Card: &chat.Card{Rows: []chat.Row{{Label: "Day", Value: "Fri", Changed: true, Mark: "new"}}}}, "Day: Fri (new)"},
		{"choices are numbered from one", chat.Reply{Text: "Well?", Buttons: buttons}, "Well?\n1. Yes\n2. No"},
		{"choices alone", chat.Reply{Buttons: buttons}, "1. Yes\n2. No"},
		{"a style changes nothing", chat.Reply{Buttons: []chat.Button{{Label: "Stop", Data: "s", Style: chat.Danger}}}, "1. Stop"},
		{"eleven choices", chat.Reply{Text: "t", Buttons: many}, "t\n1. choice a\n2. choice b\n3. choice c\n4. choice d\n5. choice e\n6. choice f\n7. choice g\n8. choice h\n9. choice i\n10. choice j\n11. choice k"},
		{"a link shows where it goes", chat.Reply{Text: "t", Buttons: []chat.Button{{Label: "Plan", URL: "https://example.com"}}}, "t\n1. Plan: https://example.com"},
		{"the data of a choice is not shown", chat.Reply{Buttons: []chat.Button{{Label: "Yes", Data: "secret"}}}, "1. Yes"},
		{"markup is words", chat.Reply{Text: "<b>*x* %s"}, "<b>*x* %s"},
		{"a value with a verb of formatting is words", chat.Reply{Card: &chat.Card{Rows: []chat.Row{{Label: "%d", Value: "100%s"}}}}, "%d: 100%s"},
	} {
		t.Run(row.name, func(t *testing.T) {
			t.Parallel()
			if got := row.reply.Plain(); got != row.want {
				t.Fatalf("got\n%s\nwant\n%s", got, row.want)
			}
		})
	}
}
