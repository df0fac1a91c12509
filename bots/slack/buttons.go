package slack

import (
	"encoding/json"
	"net/url"
	"strconv"
	"unicode/utf8"

	"github.com/slack-go/slack"

	"github.com/kallybot/kallybot/bots/plain"
	"github.com/kallybot/kallybot/conversation/chat"
)

const (
	// Source of the limits: Slack, Block Kit reference, actions block and button element.
	maxButtons = 25
	maxLabel   = 75
	maxAddress = 3000
	// maxButtonsSize leaves most of a message to its text.
	maxButtonsSize = 6000
)

var buttonStyles = map[chat.Style]slack.Style{chat.Primary: slack.StylePrimary, chat.Danger: slack.StyleDanger}

// numbered is a choice with its number, from 1.
type numbered struct {
	number int
	chat.Button
}

// buttons draws the buttons that Slack takes, in order, and returns the others with the number that a person can write
// instead. The one that opens the form is the last.
func buttons(r chat.Reply) ([]slack.BlockElement, []numbered) {
	var out []slack.BlockElement
	var rest []numbered
	for i, b := range r.Buttons {
		e := button("b"+strconv.Itoa(i), b)
		if len(out) == maxButtons-1 || !pressable(b) || size(append(out, e)) > maxButtonsSize {
			rest = append(rest, numbered{i + 1, b})
			continue
		}
		out = append(out, e)
	}
	if f := r.Form; f != nil && pressable(*f) && f.URL == "" {
		out = append(out, button(formAction, *f))
	}
	return out, rest
}

func button(action string, b chat.Button) slack.BlockElement {
	label := plain.Cut(literal.Replace(plain.OneLine(b.Label)), maxLabel)
	if label == "" {
		label = "…"
	}
	e := slack.NewButtonBlockElement(action, b.Data, plainText(label)).WithURL(b.URL)
	if style, ok := buttonStyles[b.Style]; ok {
		e = e.WithStyle(style)
	}
	return e
}

// pressable tells whether Slack takes b: it has exactly one of data and an address on the web.
func pressable(b chat.Button) bool {
	if b.URL == "" {
		return b.Data != "" && len(b.Data) <= chat.MaxButtonData && utf8.ValidString(b.Data)
	}
	u, err := url.Parse(b.URL)
	return err == nil && b.Data == "" && (u.Scheme == "https" || u.Scheme == "http") && u.Host != "" &&
		plain.Units(b.URL) <= maxAddress && plain.Text(b.URL) == b.URL
}

func actions(buttons []slack.BlockElement) []slack.Block {
	if len(buttons) == 0 {
		return nil
	}
	return []slack.Block{slack.NewActionBlock("", buttons...)}
}

// size is how many bytes the buttons take in JSON.
func size(buttons []slack.BlockElement) int {
	b, _ := json.Marshal(buttons) // our own elements: it cannot fail
	return len(b) + spanCost
}
