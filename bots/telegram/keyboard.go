package telegram

import (
	"encoding/json"
	"net/url"
	"strings"
	"unicode/utf8"

	"github.com/kallybot/kallybot/bots/plain"
	"github.com/kallybot/kallybot/conversation/chat"
)

const (
	maxButtons = 100 // in a keyboard, as others found; the documentation names no limit
	maxPerRow  = 8   // likewise
	// maxLabel is the longest label in UTF-16 units. Longer ones are accepted, but cut by the apps.
	maxLabel = 64
	// rowWidth is what fits beside each other on a phone, in characters of a label with its margins. Buttons of a row are of
	// equal width, so the widest counts for each.
	rowWidth     = 40
	buttonMargin = 4
)

// keyboard is an inline keyboard. It is not the library's, which writes an empty copy_text into each button; Telegram wants
// exactly one of the fields after text.
type keyboard struct {
	Rows [][]key `json:"inline_keyboard"`
}

// String is k as it is sent; empty for none.
func (k *keyboard) String() string {
	if k == nil {
		return ""
	}
	b, _ := json.Marshal(k) // texts only: it cannot fail
	return string(b)
}

type key struct {
	Text  string `json:"text"`
	Data  string `json:"callback_data,omitempty"`
	URL   string `json:"url,omitempty"`
	Style string `json:"style,omitempty"`
}

var keyStyles = map[chat.Style]string{chat.Primary: "primary", chat.Danger: "danger"}

// keys draws the buttons that Telegram takes, in order, and returns the others with the number that a person can write
// instead.
func keys(buttons []chat.Button) (*keyboard, []numbered) {
	var k []key
	var rest []numbered
	for i, b := range buttons {
		if len(k) == maxButtons || !pressable(b) {
			rest = append(rest, numbered{i + 1, b})
			continue
		}
		label := plain.Cut(plain.OneLine(b.Label), maxLabel)
		if label == "" {
			label = "…"
		}
		k = append(k, key{Text: label, Data: b.Data, URL: b.URL, Style: keyStyles[b.Style]})
	}
	if len(k) == 0 {
		return nil, rest
	}
	return &keyboard{rows(k)}, rest
}

// numbered is a choice with its number, from 1.
type numbered struct {
	number int
	chat.Button
}

// pressable tells whether Telegram takes b: it has exactly one of data within the limit and an address on the web.
func pressable(b chat.Button) bool {
	if b.URL != "" {
		return b.Data == "" && onWeb(b.URL)
	}
	return b.Data != "" && len(b.Data) <= chat.MaxButtonData && utf8.ValidString(b.Data)
}

// onWeb tells whether Telegram takes the address for a button: it refuses names without a dot, such as localhost.
func onWeb(address string) bool {
	u, err := url.Parse(address)
	if err != nil {
		return false
	}
	return (u.Scheme == "https" || u.Scheme == "http") && strings.Contains(strings.Trim(u.Hostname(), "."), ".") && plain.Text(address) == address
}

// rows puts keys beside each other as long as their labels can be read.
func rows(keys []key) [][]key {
	var out [][]key
	var row []key
	wide := 0
	for _, k := range keys {
		wider := max(wide, utf8.RuneCountInString(k.Text)+buttonMargin)
		if len(row) == maxPerRow || len(row) > 0 && wider*(len(row)+1) > rowWidth {
			out, row, wider = append(out, row), nil, utf8.RuneCountInString(k.Text)+buttonMargin
		}
		row, wide = append(row, k), wider
	}
	return append(out, row)
}
