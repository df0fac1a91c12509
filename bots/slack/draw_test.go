package slack

import (
	"encoding/json"
	"path/filepath"
	"strings"
	"testing"

	"github.com/slack-go/slack"

	"github.com/kallybot/kallybot/bots/adaptertest"
	"github.com/kallybot/kallybot/bots/plain"
	"github.com/kallybot/kallybot/conversation/chat"
)

// golden compares what is drawn with testdata/draw.
func golden(t *testing.T, name string, drawn any) {
	t.Helper()
	got, err := json.MarshalIndent(drawn, "", "  ")
	if err != nil {
		t.Fatal(err)
	}
	adaptertest.Golden(t, filepath.Join("testdata", "draw", name+".json"), string(got)+"\n")
}

func TestDrawReply(t *testing.T) {
	t.Parallel()
	for _, row := range []struct {
		name  string
		reply chat.Reply
	}{
		{"text", chat.Reply{Text: "Which number should I call?\nI need it with the country's code."}},
		{"card", chat.Reply{
			Text: "Shall I call Bella Italia?",
			Card: &chat.Card{Title: "Restaurant call", Rows: []chat.Row{
				{Label: "Day", Value: "Fri 20 Nov 2026"},
				{Label: "Time", Value: "21:00", Changed: true, Mark: "changed"},
				{Label: "Notes", Value: "two lines\nof text"},
			}, Notes: []string{"Say yes to call.", "3 calls are left."}},
			Buttons: []chat.Button{
				{Label: "Call now", Data: "r1:1:call", Style: chat.Primary},
				{Label: "Cancel", Data: "r1:1:cancel", Style: chat.Danger},
				{Label: "Upgrade", URL: "https://example.com/plan?a=b&c=d"},
			},
			Form: &chat.Button{Label: "Form", Data: "r1:1:form"},
		}},
		{"hostile", chat.Reply{
			Text: "<!channel> <@U1> <https://evil.example|bank> *b* :smile: pay \u202e0001\u202c\x1b[31m",
			Card: &chat.Card{Title: "<!here>", Rows: []chat.Row{{Label: "*x*", Value: "<!channel> _i_ `c`"}}, Notes: []string{"<@U1>"}},
		}},
		{"choice that no button can be", chat.Reply{Text: "Which?", Buttons: []chat.Button{
			{Label: "Here", URL: "ftp://example.com"}, {Label: "One", Data: "a"}, {Label: "Long", Data: strings.Repeat("x", chat.MaxButtonData+1)},
		}}},
	} {
		t.Run(row.name, func(t *testing.T) {
			t.Parallel()
			d := draw(row.reply)
			golden(t, strings.ReplaceAll(row.name, " ", "_"), map[string]any{"text": d.text, "blocks": d.blocks})
		})
	}
}

func TestDrawForm(t *testing.T) {
	t.Parallel()
	f := chat.Form{Lang: "en", Name: "r1", Title: "A call for a very long title", Submit: "Show card", Close: "Close", Fields: []chat.Field{
		{Name: "phone", Label: "Phone", Kind: chat.LineField, Value: "+14155550100", Required: true, MaxRunes: 60},
		{Name: "category", Label: "Kind", Kind: chat.SelectField, Value: "hotel", Options: []chat.Option{{Label: "Restaurant", Value: "restaurant"}, {Label: "Hotel", Value: "hotel"}}},
		{Name: "task", Label: "What to say", Hint: "In your words.", Kind: chat.TextField, MaxRunes: 1000},
		{Name: "date", Label: "Day", Kind: chat.DateField, Value: "2026-11-23"},
		{Name: "time", Label: "Time (Madrid)", Kind: chat.TimeField, Value: "21:30"},
		{Name: "party_size", Label: "People", Kind: chat.NumberField, Value: "4"},
	}}
	golden(t, "form", drawForm(f, metadata{At: private, Elsewhere: &chat.Place{At: inChannel(""), Name: "#lunch"}}))
	golden(t, "form_that_is_a_notice", drawForm(chat.Form{Title: "You may not use this bot. Your id is T1/U1."}, metadata{At: private}))
}

func TestValueThatAFieldWouldNotTakeIsLeftOut(t *testing.T) {
	t.Parallel()
	for _, f := range []chat.Field{
		{Kind: chat.DateField, Value: "tomorrow"}, {Kind: chat.TimeField, Value: "9"}, {Kind: chat.NumberField, Value: "four"},
		{Kind: chat.SelectField, Value: "spa", Options: []chat.Option{{Label: "Hotel", Value: "hotel"}}},
	} {
		drawn, err := json.Marshal(drawInput(f))
		if err != nil || strings.Contains(string(drawn), "initial") {
			t.Errorf("%s field holds what it cannot: %s", f.Kind, drawn)
		}
	}
}

func TestSameDrawingHasTheSameBlockIDsAndAnotherOthers(t *testing.T) {
	t.Parallel()
	id := func(text string) string { return draw(chat.Reply{Text: text}).blocks[0].(*slack.SectionBlock).BlockID }
	if one, again := id("one"), id("one"); one != again {
		t.Error("the same text has two ids")
	}
	if id("one") == id("two") {
		t.Error("two texts have the same id")
	}
}

// TestQuestionAmongOthersTellsToNameTheBot is for the threads of channels, where nothing else is brought to it.
func TestQuestionAmongOthersTellsToNameTheBot(t *testing.T) {
	t.Parallel()
	d := draw(chat.Reply{Text: "At what time?", Ask: &chat.Ask{Hint: "8 pm", ByReply: "Reply to this.", ByMention: "Name @here <!channel> me."}})
	last, ok := d.blocks[len(d.blocks)-1].(*slack.ContextBlock)
	if !ok || len(d.blocks) != 2 || d.text != "At what time?\nName @here &lt;!channel&gt; me." {
		t.Fatalf("drawn as %q with %d blocks", d.text, len(d.blocks))
	}
	if got := last.ContextElements.Elements[0].(*slack.TextBlockObject).Text; got != "Name @here <!channel> me." {
		t.Errorf("the note is %q", got)
	}
}

func TestWhatDoesNotFitIsAFile(t *testing.T) {
	t.Parallel()
	whole := strings.TrimSpace(strings.Repeat("words of a long transcript ", 1000))
	d := draw(chat.Reply{Text: whole, Buttons: []chat.Button{{Label: "Again", Data: "r1:1:again"}}})
	if len(d.files) != 1 || string(d.files[0].Data) != whole {
		t.Fatalf("%d files", len(d.files))
	}
	if !strings.HasPrefix(d.text, "words of a long") || !strings.HasSuffix(d.text, "…") {
		t.Fatalf("shown: %q", d.text)
	}
	if _, ok := d.blocks[len(d.blocks)-1].(*slack.ActionBlock); !ok {
		t.Fatal("the buttons are gone")
	}
}

// FuzzDraw holds the limits that a message as a whole has; those of its blocks are held by the test server.
func FuzzDraw(f *testing.F) {
	f.Add("text", "title", "label", "value", "note", "choice", 3, 1)
	f.Add("<!channel>", "", "\xff", "a\u202eb", "\n\n", "", 40, 300)
	f.Add("&lt;", "&lt;", "&amp;", "&gt;", "&lt;&lt;", "&lt;", 20, 500)
	f.Add("👨‍👩‍👧", "<", "&", ">", "\x00", "<<<<", 100, 2000)
	f.Fuzz(func(t *testing.T, text, title, label, value, note, choice string, n, times int) {
		n, times = min(max(n, 0), 100), min(max(times, 0), 2000)
		if (len(text)+n*len(value))*times > 1<<16 {
			t.Skip("more than any reply holds")
		}
		r := chat.Reply{Text: strings.Repeat(text, times), Card: &chat.Card{Title: title, Notes: []string{note}}}
		for i := range n {
			r.Card.Rows = append(r.Card.Rows, chat.Row{Label: label, Value: strings.Repeat(value, times)})
			b := chat.Button{Label: choice, Data: strings.Repeat("x", i%chat.MaxButtonData+1)}
			if i%3 == 0 {
				b = chat.Button{Label: choice, URL: "https://example.com/" + strings.Repeat("y", i*30)}
			}
			r.Buttons = append(r.Buttons, b)
		}
		d := draw(r)
		drawn, err := json.Marshal(d.blocks)
		if err != nil {
			t.Fatal(err)
		}
		if len(drawn) > 12_000 || len(d.blocks) > 50 || len(d.blocks) == 0 {
			t.Fatalf("%d blocks of %d bytes", len(d.blocks), len(drawn))
		}
		if d.text == "" || plain.Units(d.text) > 4000 || strings.ContainsAny(d.text, "<>") {
			t.Fatalf("words of %d characters", plain.Units(d.text))
		}
	})
}
