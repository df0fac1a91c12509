package terminal

import (
	"fmt"
	"path/filepath"
	"strings"
	"testing"

	"github.com/kallybot/kallybot/bots/adaptertest"
	"github.com/kallybot/kallybot/conversation/chat"
)

var confirm = chat.Reply{
	Text: "Shall I call Bella Italia now?",
	Card: &chat.Card{
		Title: "Table at Bella Italia",
		Rows: []chat.Row{
			{Label: "Phone", Value: "+1 415-555-0100"},
			{Label: "Date", Value: "Friday, 12 June"},
			{Label: "Time", Value: "20:30", Changed: true, Mark: "changed"},
			{Label: "Guests", Value: "4"},
			{Label: "Name", Value: "John Smith"},
			{Label: "Call language", Value: "English"},
		},
		Notes: []string{"This number may not be in use. Please check it before you say yes."},
	},
	Buttons: []chat.Button{
		{Label: "Call now", Data: "a", Style: chat.Primary},
		{Label: "Edit", Data: "b"},
		{Label: "Cancel", Data: "c", Style: chat.Danger},
	},
}

// drawings are replies by the name of their golden file.
var drawings = map[string]struct {
	reply chat.Reply
	files []attachment
}{
	"question": {reply: chat.Reply{Text: "Which number should I call?"}},
	"confirm":  {reply: confirm},
	"scripts": {reply: chat.Reply{
		Text: "日本料理 のレストラン に 電話 しますか 🍝",
		Card: &chat.Card{Title: "予約 🍝", Rows: []chat.Row{
			{Label: "電話", Value: "+81 3-1234-5678"},
			{Label: "Señor", Value: "Jose\u0301 Ñandú"},
			{Label: "שם", Value: "שולחן לארבעה"},
			{Label: "🇪🇸", Value: "👨‍👩‍👧 ❤️"},
		}},
	}},
	"edges": {reply: chat.Reply{Card: &chat.Card{
		Title: "A title that is a good deal longer than the narrowest terminal is wide",
		Rows: []chat.Row{
			{Label: "A label that is longer than any column for labels", Value: "below it"},
			{Label: "Empty", Value: ""},
			{Label: "Changed", Value: "without a word for it", Changed: true},
			{Label: "Marked", Value: "with a word alone", Mark: "was 20:00"},
			{Label: "Lines", Value: "first\n1. Call now\nPhone  +1 900"},
			{Label: "Word", Value: strings.Repeat("long", 12)},
		},
		Notes: []string{"one\ntwo"},
	}}},
	"links": {reply: chat.Reply{
		Text:    "Sign in at https://kallyai.com/login?state=0123456789abcdef&code_challenge=0123456789abcdef first.",
		Buttons: []chat.Button{{Label: "Upgrade", URL: "https://kallyai.com/app?upgrade=true"}, {Label: "Later", Data: "a"}},
	}},
	"hostile": {reply: chat.Reply{
		Text:    "\x1b[2Jpay \u202e0001\rnow\n\n\n",
		Card:    &chat.Card{Title: "a\n\x1b]0;x\x07b", Rows: []chat.Row{{Label: "a\nb", Value: "c\td", Mark: "e\nf", Changed: true}}},
		Buttons: []chat.Button{{Label: "1\n2. no"}},
	}},
	"files": {
		reply: chat.Reply{Text: "Here they are."},
		files: []attachment{{"transcript.txt", "Business: Bella Italia, good evening.\nKally: A table for four at eight, please."}, {"booking.ics", ""}},
	},
	"choices": {reply: chat.Reply{Text: "At what time?", Buttons: many(12)}},
	"empty":   {},
}

func many(n int) []chat.Button {
	var out []chat.Button
	for i := range n {
		out = append(out, chat.Button{Label: fmt.Sprintf("%d:30", i+8), Data: "x"})
	}
	return out
}

func TestDrawings(t *testing.T) {
	t.Parallel()
	for name, d := range drawings {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			var b strings.Builder
			for _, width := range []int{0, 60, 24} {
				fmt.Fprintf(&b, "-- width %d --\n", width)
				b.WriteString((&screen{}).paint(draw(d.reply, d.files, max(0, width-cells(bar)))))
			}
			adaptertest.Golden(t, filepath.Join("testdata", name+".golden"), b.String())
		})
	}
}

func TestColoursAreGolden(t *testing.T) {
	t.Parallel()
	adaptertest.Golden(t, filepath.Join("testdata", "colours"+".golden"), strings.ReplaceAll((&screen{colour: true}).paint(draw(confirm, nil, 58)), "\x1b", "ESC"))
}

func TestColoursAddNothingToRead(t *testing.T) {
	t.Parallel()
	for name, d := range drawings {
		lines := draw(d.reply, d.files, 60)
		bare := strings.ReplaceAll((&screen{}).paint(lines), " ", "")
		coloured := strings.ReplaceAll(escapes().ReplaceAllString((&screen{colour: true}).paint(lines), ""), " ", "")
		if bare != coloured {
			t.Errorf("%s reads\n%s\nwith colours, without\n%s", name, coloured, bare)
		}
	}
}

func FuzzDraw(f *testing.F) {
	f.Add("text\n\x1b[2J", "label", "value\r\nmore", 20)
	f.Add("日本語", "", "https://kallyai.com/\u202e", 3)
	f.Add("1. one", strings.Repeat("label ", 30), "\xff\x00", 0)
	f.Fuzz(func(t *testing.T, text, label, value string, width int) {
		width %= 300
		for _, l := range draw(chat.Reply{
			Text:    text,
			Card:    &chat.Card{Title: value, Rows: []chat.Row{{Label: label, Value: value, Changed: true, Mark: text}}, Notes: []string{text}},
			Buttons: []chat.Button{{Label: label, URL: value}},
		}, []attachment{{fileName(label), clean(value)}}, width) {
			if i := strings.IndexFunc(l.text, func(r rune) bool { return r == '\n' || harmful(r) }); i >= 0 {
				t.Errorf("line %+q is harmful at %d", l.text, i)
			}
			// A lead such as "12. " stays before the narrowest text, and a character may be two cells wide.
			if width > 2*maxLabel && cells(l.text) > width && !strings.Contains(l.text, "://") {
				t.Errorf("line %q is %d cells wide, limit %d", l.text, cells(l.text), width)
			}
		}
	})
}
