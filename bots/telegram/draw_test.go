package telegram

import (
	"encoding/json"
	"fmt"
	"path/filepath"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/kallybot/kallybot/bots/adaptertest"
	"github.com/kallybot/kallybot/bots/plain"
	"github.com/kallybot/kallybot/bots/telegram/telegramtest"
	"github.com/kallybot/kallybot/conversation/chat"
)

var confirm = chat.Reply{
	Text: "I am going to call Bella Italia. Is everything right?",
	Card: &chat.Card{
		Title: "Table at Bella Italia",
		Rows: []chat.Row{
			{Label: "Phone", Value: "+1 415-555-0100"},
			{Label: "Day", Value: "Friday, March 6"},
			{Label: "Time", Value: "20:30 (San Francisco)", Changed: true, Mark: "changed"},
			{Label: "Guests", Value: "4"},
			{Label: "Notes", Value: "a quiet table\nby the window"},
		},
		Notes: []string{"This number may not be in use.", "27 calls are left."},
	},
	Buttons: []chat.Button{
		{Label: "Call now", Data: "c:1", Style: chat.Primary},
		{Label: "Edit", Data: "e:1"},
		{Label: "Cancel", Data: "x:1", Style: chat.Danger},
	},
}

// paragraphs are n lines of about a hundred characters.
func paragraphs(n int) string {
	var b strings.Builder
	for i := range n {
		fmt.Fprintf(&b, "Line %03d: business & caller talk about a table for 4, a < b, and about what is still free that evening 😀.\n", i)
	}
	return b.String()
}

func choices(labels ...string) []chat.Button {
	var out []chat.Button
	for i, l := range labels {
		out = append(out, chat.Button{Label: l, Data: fmt.Sprint(i)})
	}
	return out
}

// drawings are replies by the name of their golden file.
var drawings = map[string]chat.Reply{
	"question": {Text: "Which number should I call?"},
	"confirm":  confirm,
	"result": {
		Text:    "Booked: Friday 20:30, 4 people.",
		Card:    &chat.Card{Title: "They said", Rows: []chat.Row{{Label: "Quote", Value: "«perfecto, a nombre de Ana»"}}},
		Files:   []chat.File{{Name: "booking.ics", Type: "text/calendar", Data: []byte("BEGIN:VCALENDAR")}},
		Buttons: choices("Again"),
	},
	"files": {Text: "Here they are.", Files: []chat.File{
		{Name: "../../a<b>.txt", Data: []byte("a")}, {Name: "empty.txt"}, {Name: strings.Repeat("long", 40) + ".ics", Data: []byte("b")},
	}},
	"file": {Files: []chat.File{{Name: "..", Data: []byte("a")}}},
	"markup": {
		Text: `<b>bold</b> & <a href="tg://user?id=1">you</a> &lt; *no* _markdown_`,
		Card: &chat.Card{Title: "<i>title</i>", Rows: []chat.Row{{Label: "a<b", Value: "c&d</b>", Mark: "<", Changed: true}}, Notes: []string{"</i>note"}},
	},
	"hostile": {
		Text:    "\x1b[2Jpay \u202e0001\rnow\x00\u200b\xff \u2066x",
		Card:    &chat.Card{Title: "a\nb", Rows: []chat.Row{{Label: "x\ny", Value: "one\nPhone: +1 900", Changed: true}}},
		Buttons: choices("1\n2 \u202eno"),
	},
	"scripts": {Text: "👨‍👩‍👧 🏴󠁧󠁢󠁳󠁣󠁴󠁿 🇪🇸 ❤️ é שולחן بكرة می\u200cخواهم 日本料理"},
	"times":   {Text: "At what time?", Buttons: choices("18:00", "18:30", "19:00", "19:30", "20:00", "20:30", "21:00", "21:30", "Another time")},
	"guests":  {Text: "For how many?", Buttons: choices("1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "More")},
	"links": {Text: "Sign in.", Buttons: []chat.Button{
		{Label: "Upgrade", URL: "https://kallyai.com/app?upgrade=true"},
		{Label: "Here", URL: "http://localhost:8976/callback"},
		{Label: "Bad", URL: "javascript:alert(1)"},
		{Label: "Both", URL: "https://kallyai.com", Data: "x"},
	}},
	"unusable": {Text: "Choose.", Buttons: []chat.Button{
		{Label: "Long data", Data: strings.Repeat("é", 33)}, {Label: "Nothing"}, {Label: "", Data: "a"}, {Label: strings.Repeat("name ", 30), Data: "b"},
	}},
	"parts":    {Text: strings.TrimSpace(paragraphs(60)), Buttons: choices("Again")},
	"overlong": {Text: paragraphs(300), Buttons: choices("Again"), Files: []chat.File{{Name: "booking.ics", Data: []byte("x")}}},
	"empty":    {},
	"blank":    {Text: " \n\u2800 ", Buttons: choices("Go on")},
	"emptyRow": {Card: &chat.Card{Rows: []chat.Row{{Label: "Empty"}, {Value: "without label"}, {}}}},
}

// show is d as a golden file holds it.
func show(d drawing) string {
	var b strings.Builder
	for i, t := range d.texts {
		fmt.Fprintf(&b, "-- message %d of %d --\n%s\n", i+1, len(d.texts), t)
	}
	if d.caption != "" {
		b.WriteString("-- fits under its file --\n")
	}
	if d.keys != nil {
		b.WriteString("-- keys --\n")
		for _, row := range d.keys.Rows {
			j, _ := json.Marshal(row)
			b.Write(append(j, '\n'))
		}
	}
	for _, f := range d.files {
		fmt.Fprintf(&b, "-- file %s, %d bytes --\n", f.Name, len(f.Data))
	}
	return b.String()
}

func TestDrawings(t *testing.T) {
	t.Parallel()
	for name, r := range drawings {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			d := draw(r)
			adaptertest.Golden(t, filepath.Join("testdata", name+".golden"), show(d))
			checkDrawing(t, d)
		})
	}
}

// checkDrawing holds a drawing to Telegram's limits.
func checkDrawing(t *testing.T, d drawing) {
	t.Helper()
	if len(d.texts) == 0 && len(d.files) == 0 {
		t.Error("nothing is drawn")
	}
	for i, text := range d.texts {
		checkText(t, text, 4096)
		if !utf8.ValidString(text) {
			t.Errorf("text %d is no UTF-8", i)
		}
	}
	if d.caption != "" {
		checkText(t, d.caption, 1024)
	}
	for _, f := range d.files {
		if f.Name == "" || strings.ContainsAny(f.Name, "/\\\n\x00") || plain.Units(f.Name) > 64 || len(f.Data) == 0 {
			t.Errorf("file %q of %d bytes", f.Name, len(f.Data))
		}
	}
	if d.keys == nil {
		return
	}
	n := 0
	for _, row := range d.keys.Rows {
		if len(row) == 0 || len(row) > maxPerRow {
			t.Errorf("a row of %d keys", len(row))
		}
		for _, k := range row {
			n++
			if strings.TrimSpace(k.Text) == "" || len(k.Data) > chat.MaxButtonData || (k.Data == "") == (k.URL == "") {
				t.Errorf("key %+v", k)
			}
		}
	}
	if n > maxButtons {
		t.Errorf("%d keys", n)
	}
}

func checkText(t *testing.T, html string, limit int) {
	t.Helper()
	text, entities, err := telegramtest.ParseHTML(html)
	if err != nil {
		t.Errorf("%v in %q", err, html)
	}
	if n := plain.Units(text); n > limit || strings.TrimSpace(text) == "" {
		t.Errorf("text of %d units, limit %d", n, limit)
	}
	if len(entities) > 100 {
		t.Errorf("%d entities", len(entities))
	}
	for _, e := range entities {
		if !ours[e.Type] {
			t.Errorf("entity %+v in %q", e, html)
		}
	}
}

func TestTextAtTheLimitIsOneMessage(t *testing.T) {
	t.Parallel()
	for _, row := range []struct {
		name  string
		text  string
		parts int
	}{
		{"one unit each", strings.Repeat("a", 4095), 1},
		{"one too many", strings.Repeat("a", 4096+1), 2},
		{"two units each", strings.Repeat("😀", 2047), 1},
		{"two units each, too many", strings.Repeat("😀", 2049), 2},
		{"escaped", strings.Repeat("<", 2000), 1},
		{"too much markup", strings.Repeat("<&>", 1300), 2},
	} {
		t.Run(row.name, func(t *testing.T) {
			t.Parallel()
			d := draw(chat.Reply{Text: row.text})
			if len(d.texts) != row.parts {
				t.Errorf("%d messages, want %d", len(d.texts), row.parts)
			}
			checkDrawing(t, d)
		})
	}
}

func TestNothingOfALongTextIsLost(t *testing.T) {
	t.Parallel()
	for _, n := range []int{10, 45, 60, 100, 300} {
		d := draw(chat.Reply{Text: paragraphs(n)})
		var seen strings.Builder
		for _, html := range d.texts {
			text, _, err := telegramtest.ParseHTML(html)
			if err != nil {
				t.Fatal(err)
			}
			seen.WriteString(text + "\n")
		}
		for _, f := range d.files {
			seen.Write(f.Data)
		}
		for l := range strings.Lines(paragraphs(n)) {
			if !strings.Contains(seen.String(), strings.TrimSpace(l)) {
				t.Fatalf("of %d lines this is missing or cut: %q", n, l)
			}
		}
	}
}

func TestCardWithManyRowsKeepsTheLimitOfEntities(t *testing.T) {
	t.Parallel()
	var c chat.Card
	for i := range 150 {
		c.Rows = append(c.Rows, chat.Row{Label: fmt.Sprint(i), Value: "v"})
	}
	d := draw(chat.Reply{Card: &c})
	if len(d.texts) != 2 {
		t.Errorf("%d messages", len(d.texts))
	}
	checkDrawing(t, d)
}

func TestChoicesBeyondTheKeyboardAreWritten(t *testing.T) {
	t.Parallel()
	d := draw(chat.Reply{Text: "Which?", Buttons: choices(strings.Split(strings.Repeat("name,", 103)+"last", ",")...)})
	checkDrawing(t, d)
	if !strings.Contains(d.texts[0], "101. name") || !strings.Contains(d.texts[0], "104. last") {
		t.Errorf("text is %q", d.texts[0])
	}
}

func FuzzDraw(f *testing.F) {
	f.Add("text\n\x1b[2J", "label", "value\r\nmore", "data", 3)
	f.Add("<b>&amp;", "", "https://kallyai.com/\u202e", "x", 900)
	f.Add(strings.Repeat("👨‍👩‍👧", 40), strings.Repeat("label ", 30), "\xff\x00", strings.Repeat("d", 65), 40)
	f.Fuzz(func(t *testing.T, text, label, value, data string, times int) {
		// Long enough for several messages, short enough to be tried often.
		times = max(0, min(times, 40_000/(1+len(text)+len(label)+len(value))))
		checkDrawing(t, draw(chat.Reply{
			Text: strings.Repeat(text, times),
			Card: &chat.Card{Title: value, Rows: []chat.Row{
				{Label: label, Value: strings.Repeat(value, times/2), Changed: true, Mark: text}, {Label: text, Value: label},
			}, Notes: []string{text, strings.Repeat(label, times/2)}},
			Buttons: []chat.Button{{Label: label, URL: value}, {Label: text, Data: data}, {Label: value, Data: label}},
			Files:   []chat.File{{Name: label, Data: []byte(text)}, {Name: value, Data: []byte(value)}},
		}))
	})
}
